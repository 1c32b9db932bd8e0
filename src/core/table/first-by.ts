/** The first rows of a list by their keys, the same ones whatever order the rows come in. */

import { amountText } from "../report/plain-number";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";

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
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .slice(0, count)
    .map(({ row }) => row);
}

/**
 * The header over such a list; says how many of how many are in it when some are left out.
 *
 * @param header of the list
 * @param shown how many are in it
 * @param all how many there are
 * @param language of the header
 * @example listHeader("Customer", 100, 2500, "en") // => "Customer (100 / 2,500)"
 * @example listHeader("客户", 10, 36, "zh-CN") // => "客户（10 / 36）"
 */
export function listHeader(header: string, shown: number, all: number, language: Language): string {
  if (shown >= all) return header;
  const aside = `${amountText(shown)} / ${amountText(all)}`;
  return filled(TEXTS.saidAside, language, { said: header, aside });
}

/**
 * What a list calls a customer: by its name, or by its row when it has none.
 *
 * @param name of the customer, `""` for none
 * @param row of the sheet, as the sheet counts
 * @example customerName("", 7) // => "#7"
 */
export function customerName(name: string, row: number): string {
  return name || `#${row}`;
}

/** @private */
function compareKeys(one: Keys, other: Keys): number {
  const at = one.findIndex((key, place) => key !== other[place]);
  if (at < 0) return 0;
  return (one[at] as number) < (other[at] as number) ? -1 : 1;
}
