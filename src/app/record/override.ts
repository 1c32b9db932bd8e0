/** Tiers that a person changed in one of our columns. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { shownContent } from "../reading/sheet/contents";
import { customerKeys } from "../reading/sheet/customer-key";
import type { KeptTier, SheetReading } from "../reading/sheet/sheet-reading";
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
  /** How many earlier runs kept it; left out for none. */
  readonly runs?: number;
  /** Day of the data of the first of them; left out where none was before, or where the record is of before days were kept. */
  readonly since?: string;
  /** Whether it stayed for as many runs as a person wished; left out where it did not. */
  readonly isExpired?: boolean;
}

/**
 * The record's column with the tiers of a model that a run kept, beside that of the tiers it worked out.
 *
 * @param model its id
 * @example keptColumn("pyramid") // => "pyramid/kept"
 */
export function keptColumn(model: string): string {
  return `${model}/kept`;
}

/**
 * What the record says of a tier that a run keeps: for how many runs by now, since which day of the data, and which.
 *
 * @param override as found
 * @param day of the data of this run
 * @example keptText({ kept: "VIP", runs: 2, since: "2024-01-31" }, "2024-07-31") // => "3 2024-01-31 VIP"
 * @example keptText({ kept: "VIP" }, "2024-07-31") // => "1 2024-07-31 VIP"
 */
export function keptText(
  { kept, runs = 0, since }: Pick<Override, "kept" | "runs" | "since">,
  day: string,
): string {
  return [runs + 1, since ?? (runs === 0 ? day : ""), kept].filter((part) => part !== "").join(" ");
}

/** How many runs kept the same tier, and since when, as the record of the last one says. @private */
function runsBefore(kept: string, recorded = ""): Pick<Override, "runs" | "since"> {
  const [, number = "", since = "", words = ""] =
    /^(\d+) (?:(\d{4}-\d{2}-\d{2}) )?(.*)$/.exec(recorded) ?? [];
  if (number === "" || tidy(words) !== kept) return {};
  return { runs: Number(number), ...(since && { since }) };
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
  const known = lastTiers(reading.history, keptColumn(model));
  const toKeep = new Map(unfinished);
  const shownOf = (content: string | number) => tidy(String(shownContent(content)));
  const placed = [...(result.labels ?? []), ...before.values()].map(tidy);
  const ours = new Set([...placed, ...[...toKeep.values()].map(shownOf)]);
  return customerKeys(table).flatMap((customer, index) => {
    const row = table.sheetRows[index] as number;
    const shown: Cell = reading.cells[row - 1]?.[column - 1];
    const computed = textOf(result.cells[index]);
    const content = toKeep.get(customer);
    const recorded = known.get(former[index] ?? "");
    if (content !== undefined) {
      const toldOf = shownOf(content);
      return [{ row, customer, computed, kept: toldOf, content, ...runsBefore(toldOf, recorded) }];
    }
    const kept = tidy(textOf(shown));
    const written = unfinished ? ours : new Set([before.get(former[index] ?? "") ?? "", computed].map(tidy));
    const isOurs = isBlank(shown) || written.has(kept);
    return isOurs ? [] : [{ row, customer, computed, kept, ...runsBefore(kept, recorded) }];
  });
}
