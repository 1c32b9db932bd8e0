/** What each line of a list of orders is: part of a purchase, a return, a discount, or part of an order that came to nothing. */

import { sum } from "../numbers/sum";
import { FIELDS } from "./fields";
import { type Table, textsIn } from "./table";

/** `nothing` is a line above 0 of an order that comes to 0 or less. */
export type OrderKind = "purchase" | "return" | "discount" | "nothing";

/** One line that can be used. */
export interface Line {
  /** Place in the table of orders. */
  readonly at: number;
  /** 0 where no column has dates. */
  readonly day: number;
  readonly amount: number;
}

const DISCOUNT =
  /discount|rebate|coupon|promo(tion)?\b|rabatt|skonto|nachlass|gutschein|remise|r[ée]duction|descuento|desconto|sconto|korting|折扣|优惠|優惠|满减|滿減|立减|代金券|红包|紅包|値引|割引|クーポン|할인|쿠폰|скидка/i;

/**
 * The kinds of lines, one for each. A line below 0 among others of the same order, customer and day, which together come to
 * more than 0, is a discount, and so is one that says it in its product; any other is a return.
 *
 * @param lines that can be used
 * @param table of orders
 * @example orderKinds([{ at: 0, day: 1, amount: 5 }, { at: 1, day: 1, amount: -5 }], { sheetRows: [2, 3], columns: {} }) // => ["purchase", "return"]
 */
export function orderKinds(lines: readonly Line[], table: Table): OrderKind[] {
  const [customers, numbers, products] = [FIELDS.customer, FIELDS.orderNumber, FIELDS.product].map((field) =>
    textsIn(table, field),
  );
  const lessened = new Set(lines.filter(({ amount }) => amount < 0).map(({ at }) => numbers?.[at]));
  // A line without an order number is an order of its own, and one in an order with nothing below 0 is as good as that.
  const keyOf = ({ at, day }: Line) =>
    numbers?.[at] && lessened.has(numbers[at]) ? `${numbers[at]}\n${customers?.[at]}\n${day}` : null;
  const keys = lines.map(keyOf);
  const orders = new Map<string, number[]>();
  lines.forEach(({ amount }, index) => {
    const key = keys[index] ?? null;
    if (key === null) return;
    const amounts = orders.get(key);
    if (amounts) amounts.push(amount);
    else orders.set(key, [amount]);
  });
  const worth = new Map([...orders].map(([key, amounts]) => [key, worthOf(amounts)]));
  return lines.map(({ at, amount }, index): OrderKind => {
    const key = keys[index] ?? null;
    const order = key === null ? worthOf([amount]) : worth.get(key);
    if (amount < 0) return order === "more" || DISCOUNT.test(products?.[at] ?? "") ? "discount" : "return";
    return order === "less" ? "nothing" : "purchase";
  });
}

/** Whether an order comes to more than 0, to 0 by all its lines, or to less than what was bought. @private */
function worthOf(amounts: readonly number[]): "more" | "zero" | "less" {
  if (sum(amounts) > 0) return "more";
  return amounts.every((amount) => amount === 0) ? "zero" : "less";
}
