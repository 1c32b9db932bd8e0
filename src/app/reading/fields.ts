/** The fields that a sheet's columns can mean: those of orders, of customers and of every model. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { MODELS } from "../../models/registry";
import { FURTHER_OF_ORDERS, YIELDED_BY_ORDERS } from "../contract/needs";

const { date, orderNumber, product } = FIELDS;

/** Columns that only orders have. */
export const ORDER_FIELDS: readonly Field[] = [date, orderNumber, product];

/** Columns that tell more of a row, of customers or of orders; no model needs them and none is carried to customers. */
export const FURTHER_FIELDS: readonly Field[] = FURTHER_OF_ORDERS.flatMap((further) =>
  Object.values(FIELDS).filter(({ id }) => id === further),
);

/** What a list of orders yields for each customer. */
export const YIELDS: readonly Field[] = Object.values(FIELDS).filter(({ id }) => YIELDED_BY_ORDERS[id]);

let every: readonly Field[] | undefined;

/**
 * Every field that can be mapped, the customer first; the same list at every call, because each header asks for it.
 *
 * @example allFields()[0].id // => "customer"
 */
export function allFields(): readonly Field[] {
  every ??= [
    ...new Set<Field>([
      FIELDS.customer,
      ...ORDER_FIELDS,
      ...FURTHER_FIELDS,
      ...YIELDS,
      ...MODELS.flatMap(({ segmentation }) => segmentation?.fields ?? []),
    ]),
  ];
  return every;
}
