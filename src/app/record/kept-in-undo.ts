/** A person's tiers that a run must find again where the undo before it broke off. */

import { textOf, tidy } from "../../core/cells/cell";
import {
  type HistoryReading,
  isSameMark,
  type KeptTier,
  type KeptTiers,
} from "../reading/sheet/sheet-reading";
import { lastCustomers, lastTiers } from "./history";
import { stayedBehind } from "./left-behind";
import { keptColumn, tiersLeft, wordsKept } from "./override";
import { contentAt, type Restored, type StandingSheet } from "./restore";
import type { ColumnUndo, UndoRecord } from "./undo";

/**
 * What a person set in the tier columns of a run that is to be undone, also since it: halfway nobody could tell these tiers
 * from those that the run or the one before it worked out.
 *
 * @param record of the run
 * @param rows where its customers stand now
 * @param sheet with the customers
 * @param history with the rows of that run as the last; without them nothing can be told apart
 * @example keptInUndo({ customers: { keys: ["Ann"] }, columns: [{ mark: { model: "abc", id: "class" }, holdsTiers: true }] }, [2], { cells: [["Class"], ["A"]], formulas: [], columns: [{ model: "abc", id: "class", column: 1 }] }, { models: ["abc"], runs: [], last: [[1, "", "", "Ann", 9, "C"]] }) // => { "abc/class": [["Ann", "A"]] }
 */
export function keptInUndo(
  { customers, columns }: Pick<UndoRecord, "customers" | "columns">,
  rows: Restored["rows"],
  sheet: StandingSheet,
  history: HistoryReading,
): KeptTiers {
  const placed = customers.keys.flatMap((key, index) => {
    const row = rows[index] ?? null;
    return key === null || row === null ? [] : [{ key, row }];
  });
  placed.sort((one, other) => one.row - other.row);
  const kept = columns.flatMap(({ mark, holdsTiers }: ColumnUndo): [string, KeptTier[]][] => {
    const found = holdsTiers ? sheet.columns.find((one) => isSameMark(one, mark)) : undefined;
    const tiers = found && keptIn(found.column, mark.model, placed, sheet, history);
    return tiers && tiers.length > 0 ? [[`${mark.model}/${mark.id}`, tiers]] : [];
  });
  return Object.fromEntries(kept);
}

/** @private */
function keptIn(
  column: number,
  model: string,
  placed: readonly { readonly key: string; readonly row: number }[],
  sheet: StandingSheet,
  history: HistoryReading,
): KeptTier[] {
  const tiers = lastTiers(history, model);
  if (tiers.size === 0) return [];
  const known = lastTiers(history, keptColumn(model));
  const customers = lastCustomers(history);
  const left = tiersLeft(history, model);
  const places = new Map(customers.map((key, at) => [key, at]));
  const shown = placed.map(({ row }) => sheet.cells[row - 1]?.[column - 1]);
  const below = sheet.cells[placed[placed.length - 1]?.row ?? 0]?.[column - 1];
  const former = placed.map(({ key }) => places.get(key) ?? -1);
  const computed = placed.map(({ key }) => tiers.get(key) ?? "");
  const areBehind = stayedBehind({ shown, below, former, left, computed });
  return placed.flatMap(({ key, row }, at): KeptTier[] => {
    const text = tidy(textOf(shown[at]));
    const ours = areBehind ? left[at] : tidy(computed[at] ?? "");
    if (text !== "" && text !== ours) return [[key, contentAt(sheet, row, column)]];
    const words = areBehind ? wordsKept(known.get(key)) : "";
    return words === "" ? [] : [[key, words]];
  });
}
