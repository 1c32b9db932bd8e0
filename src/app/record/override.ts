/** Tiers that a person changed in one of our columns. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import type { ResultColumn } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import { shownContent } from "../reading/sheet/contents";
import { customerKeys } from "../reading/sheet/customer-key";
import type { HistoryReading, KeptTier, SheetReading } from "../reading/sheet/sheet-reading";
import { formerPlaces, lastCustomers, lastTiers, unfinishedTiers } from "./history";
import { stayedBehind } from "./left-behind";

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
  /** Whether the column stayed behind, so that a reason in its row was another customer's; left out where it did not. */
  readonly isLeftBehind?: boolean;
  /** Whether it stayed for as many runs as a person wished; left out where it did not. */
  readonly isExpired?: boolean;
}

/** The name of the column for reasons within its model. */
export const REASON = "reason";

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
  const [, number = "", since = ""] = KEPT.exec(recorded) ?? [];
  if (number === "" || wordsKept(recorded) !== kept) return {};
  return { runs: Number(number), ...(since && { since }) };
}

/**
 * The tier itself of what the record says of one that a run kept.
 *
 * @param recorded from `keptText`; nothing where none was kept
 * @example wordsKept("3 2024-01-31 VIP") // => "VIP"
 */
export function wordsKept(recorded = ""): string {
  return tidy(KEPT.exec(recorded)?.[3] ?? "");
}

const KEPT = /^(\d+) (?:(\d{4}-\d{2}-\d{2}) )?(.*)$/;

/** A tier column, and what is known of it. */
export interface TierColumn {
  readonly reading: Pick<SheetReading, "cells" | "history">;
  /** The customers. */
  readonly table: Table;
  /** Where the tiers stand, counted from 1. */
  readonly column: number;
  /** Whose tiers they are. */
  readonly model: string;
  /** What the customers are judged by, which tells those of one name apart. */
  readonly values: ArrayLike<number>;
}

/**
 * Whether the tiers of the last run stand beside other customers now, because a person sorted, pasted or moved the
 * customers without them.
 *
 * @param tiers the column
 * @param result what this run works out
 * @example areLeftBehind({ reading: { cells: [["", "VIP"], ["", "Small"]], history: { models: ["abc"], runs: [], last: [[1, "", "", "row 2", 9, "VIP"], [1, "", "", "row 1", 1, "Small"]] } }, table: { sheetRows: [1, 2], columns: {} }, column: 2, model: "abc", values: [1, 9] }, { cells: ["Small", "VIP"] }) // => true
 */
export function areLeftBehind(tiers: TierColumn, result: Pick<ResultColumn, "cells">): boolean {
  return stoodStill(tiers, result, formerPlaces(tiers.reading.history, tiers.table, tiers.values));
}

/** @private */
function stoodStill(
  { reading, table, column, model }: TierColumn,
  { cells }: Pick<ResultColumn, "cells">,
  former: readonly number[],
): boolean {
  const left = tiersLeft(reading.history, model);
  if (left.length === 0) return false;
  const [after = 0] = table.sheetRows.slice(-1);
  return stayedBehind({
    shown: table.sheetRows.map((row) => reading.cells[row - 1]?.[column - 1]),
    below: reading.cells[after]?.[column - 1],
    former,
    left,
    byHand: setByHand(reading.history, model),
    computed: cells,
  });
}

/**
 * What the last run left in the column of a model, from the first customer to the last; none where nothing is known of it.
 *
 * @param history as read
 * @param model its id
 * @example tiersLeft({ models: ["abc", "abc/kept"], runs: [], last: [[1, "", "", "Ann", 9, "A", "1 VIP"], [1, "", "", "Bo", 1, "C", ""]] }, "abc") // => ["VIP", "C"]
 */
export function tiersLeft(history: HistoryReading, model: string): string[] {
  const before = lastTiers(history, model);
  if (before.size === 0) return [];
  const known = lastTiers(history, keptColumn(model));
  return lastCustomers(history).map((key) => wordsKept(known.get(key)) || tidy(before.get(key) ?? ""));
}

/**
 * Which of those tiers a person had set, in the same order.
 *
 * @param history as read
 * @param model its id
 * @example setByHand({ models: ["abc", "abc/kept"], runs: [], last: [[1, "", "", "Ann", 9, "A", "1 VIP"], [1, "", "", "Bo", 1, "C", ""]] }, "abc") // => [true, false]
 */
export function setByHand(history: HistoryReading, model: string): boolean[] {
  const kept = lastTiers(history, keptColumn(model));
  return lastCustomers(history).map((key) => wordsKept(kept.get(key)) !== "");
}

/**
 * The overrides in a tier column: cells whose text is neither what our last run wrote there nor what this run
 * would write, and those that the last run kept, also where the rule has come to give the same.
 *
 * Without a record of the last run nothing can be told apart, so nothing counts as changed by hand. A cell that a
 * person emptied is filled again. Where the last run over the column did not end, tiers may stand beside the wrong
 * customers: then only what that run was to keep counts, for the customer it was kept for, and words that are no tier.
 * Where the column stayed behind while the customers were sorted or replaced, a customer keeps what the last run kept for
 * it, and a cell counts that the last run left neither in its row nor for its customer.
 *
 * @param tiers the column
 * @param result what this run works out
 * @param unfinished what the last run over the column was to keep, when it did not end
 * @example overridesIn({ reading: { cells: [["Tier"], ["VIP"]], history: { models: ["pyramid"], runs: [], last: [[1, "", "", "row 2", 9, "Small"]] } }, table: { sheetRows: [2], columns: {} }, column: 1, model: "pyramid", values: [] }, { cells: ["Small"] }) // => [{ row: 2, customer: "row 2", computed: "Small", kept: "VIP" }]
 */
export function overridesIn(
  tiers: TierColumn,
  result: Pick<ResultColumn, "cells" | "labels">,
  unfinished: readonly KeptTier[] | null = null,
): Override[] {
  const { reading, table, column, model, values } = tiers;
  const before = lastTiers(reading.history, model);
  if (before.size === 0 && !unfinished) return [];
  const former = formerPlaces(reading.history, table, values);
  if (!unfinished && stoodStill(tiers, result, former)) return overridesLeftBehind(tiers, result, former);
  const keys = lastCustomers(reading.history);
  const keyOf = (index: number) => keys[former[index] ?? -1] ?? "";
  const known = lastTiers(reading.history, keptColumn(model));
  const toKeep = new Map(unfinished);
  // Its titles may stand already though the run did not end.
  const broken = unfinishedTiers(reading.history, model);
  const shownOf = (content: string | number) => tidy(String(shownContent(content)));
  const placed = [...(result.labels ?? []), ...before.values()].map(tidy);
  const ours = new Set([...placed, ...[...toKeep.values()].map(shownOf)]);
  return customerKeys(table).flatMap((customer, index) => {
    const row = table.sheetRows[index] as number;
    const shown: Cell = reading.cells[row - 1]?.[column - 1];
    const computed = textOf(result.cells[index]);
    const content = toKeep.get(customer);
    const recorded = known.get(keyOf(index));
    if (content !== undefined) {
      const toldOf = shownOf(content);
      return [{ row, customer, computed, kept: toldOf, content, ...runsBefore(toldOf, recorded) }];
    }
    const kept = tidy(textOf(shown));
    const written = unfinished
      ? ours
      : new Set([before.get(keyOf(index)) ?? "", broken.get(customer) ?? "", computed].map(tidy));
    // Also where the rule gives the same for a while: who set it did not take it back.
    const isKeptOn = !unfinished && wordsKept(recorded) === kept;
    const isOurs = isBlank(shown) || (written.has(kept) && !isKeptOn);
    return isOurs ? [] : [{ row, customer, computed, kept, ...runsBefore(kept, recorded) }];
  });
}

/** @private */
function overridesLeftBehind(
  { reading, table, column, model }: TierColumn,
  result: Pick<ResultColumn, "cells">,
  former: readonly number[],
): Override[] {
  const left = tiersLeft(reading.history, model);
  const keys = lastCustomers(reading.history);
  const known = lastTiers(reading.history, keptColumn(model));
  const areStillThere = new Set(former);
  return customerKeys(table).flatMap((customer, index) => {
    const row = table.sheetRows[index] as number;
    const computed = textOf(result.cells[index]);
    const shown = tidy(textOf(reading.cells[row - 1]?.[column - 1]));
    const place = former[index] ?? -1;
    const ours = [left[index] ?? "", left[place] ?? "", tidy(computed), ""];
    const one = { row, customer, computed, isLeftBehind: true };
    if (!ours.includes(shown)) return [{ ...one, kept: shown }];
    // A customer who was renamed in place is none of the last run's, and keeps what was kept in that row.
    const owner = place < 0 && !areStillThere.has(index) ? index : place;
    const recorded = known.get(keys[owner] ?? "");
    const kept = wordsKept(recorded);
    if (kept === "") return [];
    return [{ ...one, kept, content: kept, ...runsBefore(kept, recorded) }];
  });
}
