/** What a list of orders needs before it can be added up to customers: its columns, and days that can be used. */

import type { Description } from "../app/contract/contract";
import type { State } from "./state";

/** Fields that a list of orders is asked for first. */
export const FIRST_OF_ORDERS: readonly string[] = ["customer", "date", "revenue", "order-number", "product"];

/** What is wrong with a period from one day to another. */
export type PeriodFault = "from" | "to" | "order" | "outside";

/**
 * Whether it is asked what each row is: rows with days, order numbers or products may be orders.
 *
 * @param state of the sidebar
 */
export function mayBeOrders({ description, choices }: State): boolean {
  if (!description) return false;
  const isDated = description.columns.some(({ kind }) => kind === "date");
  const isTold = ["order-number", "product"].some((field) => choices.mapping[field] !== undefined);
  const isAnswered = choices.decisions.answered?.includes("rows-are") ?? false;
  return isDated || isTold || isAnswered || description.orders !== null || choices.orders !== null;
}

/**
 * The days that the orders span; `null` when they are not known for the column that holds the dates now.
 *
 * @param state of the sidebar
 */
export function spanIn({ description, choices }: State): Description["span"] {
  const isSame = description?.mapping.date === choices.mapping.date;
  return isSame ? (description?.span ?? null) : null;
}

/**
 * What is wrong with the period; `null` when it can be used. Days before the first or after the last order may be
 * named, so that a whole year can be, but some order must be possible.
 *
 * @param state of the sidebar
 */
export function periodFault(state: State): PeriodFault | null {
  const { orders } = state.choices;
  if (orders?.kind !== "days") return null;
  const { from, to } = orders;
  if (from === "") return "from";
  if (to === "") return "to";
  // Days such as 2024-01-31 are in order as texts are.
  if (to < from) return "order";
  const span = spanIn(state);
  return span && (from > span.last || to < span.first) ? "outside" : null;
}
