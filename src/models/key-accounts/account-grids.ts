/** The accounts of the report: the ranking with its capacity line, and the points of the matrix. */

import type { Grid, ReportCell } from "../../core/report/report";
import { filledText, type Language, type Text } from "../../core/texts/language";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { NO_PLACE, PLACE_NAMES, PLACE_ORDER } from "./matrix";
import { product, type Selection } from "./selection";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
export const MOST_ROWS = 200;

export interface PlacedAccounts {
  readonly selection: Selection;
  readonly attractiveness: ArrayLike<number>;
  readonly strength: ArrayLike<number>;
  /** One per account, `""` for none. */
  readonly names: readonly string[];
}

/**
 * The rows of the accounts with a place: by place, the largest product first.
 *
 * @param accounts what the run found
 * @example accountsByPlace({ selection: { places: Uint8Array.of(3, 0, 255) }, attractiveness: [1, 9, NaN], strength: [1, 9, NaN] }) // => [1, 0]
 */
export function accountsByPlace({ selection, attractiveness, strength }: PlacedAccounts): number[] {
  const worth = (row: number) => product(attractiveness[row] as number, strength[row] as number);
  const rank = (row: number) => PLACE_ORDER.indexOf(selection.places[row] as number);
  return [...selection.places.keys()]
    .filter((row) => selection.places[row] !== NO_PLACE)
    .sort((one, other) => rank(one) - rank(other) || worth(other) - worth(one) || one - other);
}

/**
 * Who qualifies, from the largest product down; the capacity is a line under those that are taken.
 *
 * @param accounts what the run found
 * @param ordered from `accountsByPlace`
 * @param capacity how many the firm can manage
 * @param language of the words
 * @example rankingGrid({ selection: { places: Uint8Array.of(0), qualified: 1, selected: 1, edge: null }, attractiveness: [9], strength: [8], names: ["Ada"] }, [0], 5, "en").rows // => [["Ada", 72, "Key account"], ["— capacity: 5 —", "", ""]]
 */
export function rankingGrid(
  { selection, attractiveness, strength, names }: PlacedAccounts,
  ordered: readonly number[],
  capacity: number,
  language: Language,
): Grid {
  const rows = ordered
    .slice(0, Math.min(selection.qualified, MOST_ROWS))
    .map((row): ReportCell[] => [
      names[row] || "",
      product(attractiveness[row] as number, strength[row] as number),
      placeName(selection, row, language),
    ]);
  if (selection.selected <= rows.length) {
    rows.splice(selection.selected, 0, [capacityLine(capacity)[language], "", ""]);
  }
  const header = [TEXTS.account, TEXTS.product, TEXTS.place].map((word) => word[language]);
  return { kind: "grid", id: "ranking", header, formats: ["text", "text", "text"], total: false, rows };
}

/**
 * Every account as a point of the matrix.
 *
 * @param accounts what the run found
 * @param ordered from `accountsByPlace`
 * @param language of the words
 * @example pointGrid({ selection: { places: Uint8Array.of(0) }, attractiveness: [9], strength: [8], names: ["Ada"] }, [0], "en").rows // => [["Ada", 9, 8, "Key account"]]
 */
export function pointGrid(accounts: PlacedAccounts, ordered: readonly number[], language: Language): Grid {
  const { selection, attractiveness, strength, names } = accounts;
  const rows = ordered
    .slice(0, MOST_ROWS)
    .map((row): ReportCell[] => [
      names[row] || "",
      attractiveness[row] as number,
      strength[row] as number,
      placeName(selection, row, language),
    ]);
  const header = [TEXTS.account, ATTRACTIVENESS.label, STRENGTH.label, TEXTS.place].map(
    (word) => word[language],
  );
  return {
    kind: "grid",
    id: "accounts",
    header,
    formats: ["text", "text", "text", "text"],
    total: false,
    rows,
  };
}

/** @private */
function placeName({ places }: Selection, row: number, language: Language): string {
  return (PLACE_NAMES[places[row] as number] as Text)[language];
}

/** @private */
function capacityLine(capacity: number): Text {
  return filledText(TEXTS.capacity, { capacity });
}
