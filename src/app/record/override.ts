/** Tiers that a person changed in one of our columns. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { shownContent } from "../reading/contents";
import { customerKeys } from "../reading/customer-key";
import type { KeptTier, SheetReading } from "../reading/sheet-reading";
import { formerKeys, lastTiers } from "./history";

export interface Override {
  /** Sheet row. */
  readonly row: number;
  readonly customer: string;
  readonly computed: string;
  /** What the cell shows. */
  readonly kept: string;
  /** Ready for `setValues`, where the cell itself may hold something else. */
  readonly content?: string | number;
  /** What the person typed into the column for it; left out for nothing. */
  readonly reason?: string;
}

/**
 * The overrides in a tier column: cells whose text is neither what our last run wrote there nor what this run
 * would write.
 *
 * Without a record of the last run nothing can be told apart, so nothing counts as changed by hand. A cell that a
 * person emptied is filled again. Where the last run over the column did not end, tiers may stand beside the wrong
 * customers: then only what that run was to keep counts, for the customer it was kept for, and words that are no tier.
 *
 * @param reading the sheet
 * @param table its customers
 * @param column where the tiers stand, counted from 1
 * @param model whose tiers they are
 * @param result what this run works out
 * @param unfinished what the last run over the column was to keep, when it did not end
 * @param values what the customers are judged by, which tells those of one name apart
 * @example overridesIn({ cells: [["Tier"], ["VIP"]], history: { models: ["pyramid"], runs: [], last: [[1, "", "", "row 2", 9, "Small"]] } }, { sheetRows: [2], columns: {} }, 1, "pyramid", { cells: ["Small"] }) // => [{ row: 2, customer: "row 2", computed: "Small", kept: "VIP" }]
 */
export function overridesIn(
  reading: Pick<SheetReading, "cells" | "history">,
  table: Table,
  column: number,
  model: string,
  result: Pick<ResultColumn, "cells" | "labels">,
  unfinished: readonly KeptTier[] | null = null,
  values: ArrayLike<number> = [],
): Override[] {
  const before = lastTiers(reading.history, model);
  if (before.size === 0 && !unfinished) return [];
  const former = formerKeys(reading.history, table, values);
  const toKeep = new Map(unfinished);
  const shownOf = (content: string | number) => tidy(String(shownContent(content)));
  const placed = [...(result.labels ?? []), ...before.values()].map(tidy);
  const ours = new Set([...placed, ...[...toKeep.values()].map(shownOf)]);
  return customerKeys(table).flatMap((customer, index) => {
    const row = table.sheetRows[index] as number;
    const shown: Cell = reading.cells[row - 1]?.[column - 1];
    const computed = textOf(result.cells[index]);
    const content = toKeep.get(customer);
    if (content !== undefined) return [{ row, customer, computed, kept: shownOf(content), content }];
    const kept = tidy(textOf(shown));
    const written = unfinished ? ours : new Set([before.get(former[index] ?? "") ?? "", computed].map(tidy));
    const isOurs = isBlank(shown) || written.has(kept);
    return isOurs ? [] : [{ row, customer, computed, kept }];
  });
}
