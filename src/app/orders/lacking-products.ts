/** What a customer could buy as well: the products that most others buy and that it never bought. */

import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { CustomerOrders } from "./aggregate";

/** More would be no offer. */
const MOST = 3;
/** What one customer alone buys is no hint for another. */
const FEWEST_BUYERS = 2;

/**
 * Up to three products per customer, those with the most buyers first, equal ones by name; `undefined` without a column of
 * products. Who bought none of them has no list.
 *
 * @param orders one row per order
 * @param customers with the rows of their purchases
 * @example lackingProducts(tableOf([2, 3, 4], [{ field: FIELDS.product, header: "Product", letter: "A", cells: ["Pen", "Ink", "Pen"] }], { decimal: ".", groups: "," }), [{ purchases: [{ at: 0 }, { at: 1 }] }, { purchases: [{ at: 2 }] }]) // => [[], []]
 */
export function lackingProducts(
  orders: Table,
  customers: readonly { readonly purchases: readonly Pick<CustomerOrders["purchases"][number], "at">[] }[],
): (readonly string[])[] | undefined {
  if (!orders.columns[FIELDS.product.id]) return undefined;
  const products = textsIn(orders, FIELDS.product);
  const bought = customers.map(
    ({ purchases }) => new Set(purchases.map(({ at }) => products[at] ?? "").filter(Boolean)),
  );
  const buyers = new Map<string, number>();
  for (const own of bought) for (const product of own) buyers.set(product, (buyers.get(product) ?? 0) + 1);
  const wanted = [...buyers]
    .filter(([, count]) => count >= FEWEST_BUYERS)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return bought.map((own) => {
    const lacking: string[] = [];
    if (own.size === 0) return lacking;
    for (const [product] of wanted) {
      if (lacking.length === MOST) break;
      if (!own.has(product)) lacking.push(product);
    }
    return lacking;
  });
}
