/** What a list of orders is made of, and what it yields for each customer. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { YIELDED_BY_ORDERS } from "../contract/needs";

const { date, orderNumber, product } = FIELDS;

/** Columns that only orders have. */
export const ORDER_FIELDS: readonly Field[] = [date, orderNumber, product];

/** Worked out for each customer. */
export const YIELDS: readonly Field[] = Object.values(FIELDS).filter(({ id }) => YIELDED_BY_ORDERS[id]);
