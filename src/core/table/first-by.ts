/** The first rows of a list by their keys, the same ones whatever order the rows come in. */

import type { Language } from "../texts/language";
import { FIELDS } from "./fields";

type Keys = readonly (number | string)[];

/**
 * The rows with the smallest keys, smallest first. The first keys that differ decide; a number with a minus in front
 * puts the largest first.
 *
 * @param rows in any order
 * @param count at most so many
 * @param keysOf a row, as many and of the same kinds for each
 * @example firstBy([{ name: "Bo", value: 5 }, { name: "Ann", value: 5 }, { name: "Cy", value: 9 }], 2, ({ name, value }) => [-value, name]).map(({ name }) => name) // => ["Cy", "Ann"]
 */
export function firstBy<Row>(rows: readonly Row[], count: number, keysOf: (row: Row) => Keys): Row[] {
  return rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((one, other) => compared(one.keys, other.keys))
    .slice(0, count)
    .map(({ row }) => row);
}

/**
 * The header over the customers of such a list; says how many of how many they are when some are left out.
 *
 * @param shown how many are in the list
 * @param all how many there are
 * @param language of the header
 * @example listHeader(100, 250, "en") // => "Customer (100 / 250)"
 */
export function listHeader(shown: number, all: number, language: Language): string {
  return FIELDS.customer.label[language] + (shown < all ? ` (${shown} / ${all})` : "");
}

/** @private */
function compared(one: Keys, other: Keys): number {
  const at = one.findIndex((key, place) => key !== other[place]);
  if (at < 0) return 0;
  return (one[at] as number) < (other[at] as number) ? -1 : 1;
}
