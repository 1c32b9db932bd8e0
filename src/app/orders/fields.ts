/** What a list of orders is made of, and what it yields for each customer. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { inLanguages } from "../../core/texts/language";

export const TITLE = inLanguages("Orders", "订单", "訂單");

const { customer, date, revenue, orderNumber, product } = FIELDS;

/** Columns that only orders have. */
export const ORDER_FIELDS: readonly Field[] = [date, orderNumber, product];

/** Worked out for each customer, each from the fields it stands with. */
export const YIELDS: readonly (readonly [yielded: Field, from: readonly Field[]])[] = [
  [FIELDS.orders, [customer, date, revenue]],
  [FIELDS.firstOrder, [customer, date, revenue]],
  [FIELDS.lastOrder, [customer, date, revenue]],
  [FIELDS.productsBought, [customer, date, revenue, product]],
  [FIELDS.previousRevenue, [customer, date, revenue]],
];
