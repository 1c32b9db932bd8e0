/** Amounts with and without tax. */

import { headerWords } from "../../../../../core/table/header-words";
import type { InputColumn } from "../../../place/source";
import { isNetBeforeGross } from "../amount-headings";
import { GOODS, TAX, TIP, withoutRate } from "./put-on-headings";
import { A_THOUSANDTH, columnBeside } from "./relations";
import { added, LESS_THAN_A_CENT, sampledNumbers } from "./sampled-numbers";

/**
 * The column of the amounts without tax, where another column has the tax and both together come to what is taken, with tips where they have one.
 *
 * @param gross what may be with tax
 * @param columns of the sheet
 * @example beforeTax({ header: "Total", cells: [120] }, [{ header: "Subtotal", cells: [100] }, { header: "VAT", cells: [20] }])?.header // => "Subtotal"
 * @example beforeTax({ header: "Total", cells: [120] }, [{ header: "Subtotal", cells: [100] }, { header: "VAT", cells: [0] }]) // => undefined
 */
export function beforeTax<Given extends Pick<InputColumn, "header" | "cells">>(
  gross: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const named = (pattern: RegExp) =>
    columns.filter(({ header }) => pattern.test(headerWords(withoutRate(header)).glued));
  const taxes = named(TAX);
  const parts = taxes.length === 0 ? [] : [...taxes, ...named(TIP)];
  return columnBeside(gross, columns, parts, (before, tax, totals) => {
    const isSum = (total: number, at: number) =>
      Number.isNaN(total) ||
      Math.abs((before[at] as number) + (tax[at] as number) - total) < LESS_THAN_A_CENT;
    return tax.some((amount) => amount !== 0 && !Number.isNaN(amount)) && totals.every(isSum);
  });
}

/**
 * The column of amounts of which what is taken is the same small share more in every row, as with a tax that has no column:
 * a subtotal before a total, or an amount before a gross one.
 *
 * @param gross what may be with tax
 * @param columns of the sheet
 * @example beforeShare({ header: "Total", cells: [110, 55] }, [{ header: "SubTotal", cells: [100, 50] }])?.header // => "SubTotal"
 * @example beforeShare({ header: "Total", cells: [110, 57] }, [{ header: "SubTotal", cells: [100, 50] }]) // => undefined
 */
export function beforeShare<Given extends Pick<InputColumn, "header" | "cells">>(
  gross: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const words = headerWords(gross.header);
  const totals = sampledNumbers(gross);
  return columns.find((one) => {
    const own = headerWords(one.header);
    if (one.header === gross.header || !(GOODS.test(own.glued) || isNetBeforeGross(own, words))) return false;
    const net = sampledNumbers(one);
    const worth = [...net.keys()].filter((at) => net[at]);
    const shares = worth.map((at) => (totals[at] as number) / (net[at] as number) - 1);
    const [share = 0] = shares;
    const isSame = shares.every((each) => Math.abs(each - share) < A_THOUSANDTH);
    // One row, or equal ones, would have the same share of anything.
    const isTold = new Set(worth.map((at) => net[at])).size > 1;
    return isSame && isTold && share > A_HUNDREDTH && share < MOST_TAX;
  });
}

/**
 * The larger of two columns of which the other is the same small part of it in every row, as a tax is; `undefined` for others.
 *
 * @param one column
 * @param other column
 * @example withoutShareOf({ cells: [100, 200] }, { cells: [20, 40] })?.cells // => [100, 200]
 */
export function withoutShareOf<Given extends Pick<InputColumn, "cells">>(
  one: Given,
  other: Given,
): Given | undefined {
  const values = [sampledNumbers(one), sampledNumbers(other)] as const;
  const larger = added([values[0]]).some((value, at) => value > (values[1][at] as number)) ? 0 : 1;
  const [whole, part] = larger === 0 ? values : [values[1], values[0]];
  const shares = [...part]
    .map((value, at) => value / (whole[at] as number))
    .filter((share) => !Number.isNaN(share));
  const [first = 0] = shares;
  const areSame = shares.every((share) => Math.abs(share - first) < A_HUNDREDTH);
  return shares.length > 1 && first > 0 && first < MOST_TAX && areSame ? [one, other][larger] : undefined;
}

/** Taxes of sales are nowhere higher. */
const MOST_TAX = 0.3;

const A_HUNDREDTH = 0.01;
