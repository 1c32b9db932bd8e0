/** Tiers that a person changed in one of our columns. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { customerKeys } from "../reading/customer-key";
import type { SheetReading } from "../reading/sheet-reading";
import { lastTiers } from "./history";

export interface Override {
  /** Sheet row. */
  readonly row: number;
  readonly customer: string;
  readonly computed: string;
  /** What the cell shows. */
  readonly kept: string;
}

/**
 * The overrides in a tier column: cells whose text is neither what our last run wrote there nor what this run
 * would write.
 *
 * Without a record of the last run nothing can be told apart, so nothing counts as changed by hand. A cell that a
 * person emptied is filled again.
 *
 * @param reading the sheet
 * @param table its customers
 * @param column where the tiers stand, counted from 1
 * @param model whose tiers they are
 * @param result what this run works out
 * @example overridesIn({ cells: [["Tier"], ["VIP"]], history: { models: ["pyramid"], runs: [], last: [[1, "", "", "row 2", 9, "Small"]] } }, { sheetRows: [2], columns: {} }, 1, "pyramid", { cells: ["Small"] }) // => [{ row: 2, customer: "row 2", computed: "Small", kept: "VIP" }]
 */
export function overridesIn(
  reading: Pick<SheetReading, "cells" | "history">,
  table: Table,
  column: number,
  model: string,
  result: Pick<ResultColumn, "cells">,
): Override[] {
  const before = lastTiers(reading.history, model);
  if (before.size === 0) return [];
  return customerKeys(table).flatMap((customer, index) => {
    const row = table.sheetRows[index] as number;
    const shown: Cell = reading.cells[row - 1]?.[column - 1];
    const kept = tidy(textOf(shown));
    const computed = textOf(result.cells[index]);
    const isOurs = isBlank(shown) || kept === (before.get(customer) ?? "") || kept === computed;
    return isOurs ? [] : [{ row, customer, computed, kept }];
  });
}
