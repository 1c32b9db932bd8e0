/** Amounts with and without shipping and what a payment service keeps. */

import { headerWords } from "../../../../../core/table/header-words";
import type { InputColumn } from "../../../place/source";
import { FEE, GOODS, SHIPPING, TAKEN_OFF, TAX, withoutRate } from "./put-on-headings";
import { columnBeside, subsetsOf } from "./relations";
import { LESS_THAN_A_CENT, sampledNumbers } from "./sampled-numbers";

/**
 * The column of what was paid before a payment service took its fee, where another one holds what was left after it.
 *
 * @param net what may be left
 * @param columns of the sheet
 * @example beforeFees({ header: "Amount", cells: [100] }, [{ header: "Net", cells: [97] }, { header: "Fee", cells: [3] }]) // => undefined
 * @example beforeFees({ header: "Net", cells: [97] }, [{ header: "Gross", cells: [100] }, { header: "Fee", cells: [-3] }])?.header // => "Gross"
 */
export function beforeFees<Given extends Pick<InputColumn, "header" | "cells">>(
  net: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const fees = columns.filter(({ header }) => FEE.test(headerWords(header).glued));
  return columnBeside(net, columns, fees, (before, kept, left) => {
    const isLeft = (amount: number, at: number) =>
      Number.isNaN(amount) ||
      // Fees may be written either way; what is left of a sale is never more than it was.
      (!(amount > 0 && amount < (left[at] as number)) &&
        [amount + (kept[at] as number), amount - (kept[at] as number)].some(
          (rest) => Math.abs(rest - (left[at] as number)) < LESS_THAN_A_CENT,
        ));
    return kept.some((amount) => amount !== 0) && before.some((amount) => amount > 0) && before.every(isLeft);
  });
}

/**
 * The column of what the goods cost, where shipping has a column and both come to what is taken, with tax or a discount where
 * they have columns; not where it is blank beside a total below 0.
 *
 * @param total what may be with shipping
 * @param columns of the sheet
 * @example beforeShipping({ header: "Order total", cells: [105] }, [{ header: "Products total", cells: [100] }, { header: "Shipping", cells: [5] }])?.header // => "Products total"
 */
export function beforeShipping<Given extends Pick<InputColumn, "header" | "cells">>(
  total: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const named = (pattern: RegExp) =>
    columns.filter(
      (one) => one.header !== total.header && pattern.test(headerWords(withoutRate(one.header)).glued),
    );
  const goods = named(GOODS);
  const shipping = named(SHIPPING);
  if (goods.length === 0 || shipping.length === 0) return undefined;
  const totals = sampledNumbers(total);
  const further = [
    ...named(TAX).map((column) => ({ column, sign: 1 })),
    ...named(FEE).map((column) => ({ column, sign: 1 })),
    ...named(TAKEN_OFF).map((column) => ({ column, sign: -1 })),
  ].map(({ column, sign }) =>
    sampledNumbers(column).map((amount) => sign * (Number.isNaN(amount) ? 0 : Math.abs(amount))),
  );
  return goods.find((one) => {
    const own = sampledNumbers(one);
    // What was paid back has no goods there, and would not be taken off.
    if (totals.some((amount, at) => amount < 0 && Number.isNaN(own[at]))) return false;
    return shipping.some((paid) => {
      const brought = sampledNumbers(paid);
      if (!brought.some((amount) => amount > 0)) return false;
      const rests = totals.map((amount, at) => amount - (own[at] as number) - ((brought[at] as number) || 0));
      return subsetsOf(further).some((some) =>
        rests.every(
          (rest, at) =>
            Number.isNaN(rest) ||
            Math.abs(rest - some.reduce((all, amounts) => all + (amounts[at] as number), 0)) <
              LESS_THAN_A_CENT,
        ),
      );
    });
  });
}
