/** What flags and answers have settled of how the data is read. */
import type { Description } from "../../src/app/contract/contract";
import type { Decisions } from "../../src/app/contract/decisions";
import type { Period } from "../../src/app/contract/kept";
import type { Place } from "./place";

/** What flags have settled so far. */
export interface Settled {
  readonly place: Place;
  readonly mapping: Record<string, number>;
  readonly decisions: Decisions;
  /** `undefined` until the add-on has told by the columns. */
  readonly orders: Period | null | undefined;
}

/** Whether what is settled is what the add-on suggested for a place, of which it would say the same again. */
export function isDescribed(
  { source, headerLines, mapping, decisions, orders }: Description,
  asked: Place,
  settled: Settled,
): boolean {
  const words = (of: Omit<Settled, "orders">, areOrders: boolean | null) =>
    JSON.stringify([of.place.range, of.place.headerLines, of.mapping, of.decisions, areOrders]);
  const suggested = { place: { range: source.range, headerLines }, mapping, decisions };
  const told = words(suggested, orders !== null);
  return (
    told === words({ ...suggested, place: asked }, orders !== null) &&
    told === words(settled, settled.orders === undefined ? null : settled.orders !== null)
  );
}
