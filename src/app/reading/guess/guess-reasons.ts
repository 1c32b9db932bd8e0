/** Why a column was taken to be a field, as the sidebar can say it. */

import type { Text } from "../../../core/texts/language";
import { TEXTS } from "../../texts";

export type GuessReason =
  | "heading"
  | "heading-part"
  | "stand-in"
  | "contents"
  | "only-number"
  | "latest-year"
  | "year-before"
  | "net"
  | "line-amount"
  | "order-total"
  | "price"
  | "quantity-times-price"
  | "empty"
  | "several"
  | "owed"
  | "no-money"
  | "no-customer";

/** A field of which a person should be asked. */
export interface Doubt {
  readonly field: string;
  /** The column that was taken, `null` for none. */
  readonly position: number | null;
  /** Columns that it could be as well. */
  readonly rivals: readonly number[];
  readonly reason: GuessReason;
}

/** What to say of each. */
export const GUESS_REASONS: Readonly<Record<GuessReason, Text>> = {
  heading: TEXTS.guessHeading,
  "heading-part": TEXTS.guessHeadingPart,
  "stand-in": TEXTS.guessStandIn,
  contents: TEXTS.guessContents,
  "only-number": TEXTS.guessOnlyNumber,
  "latest-year": TEXTS.guessLatestYear,
  "year-before": TEXTS.guessYearBefore,
  net: TEXTS.guessNet,
  "line-amount": TEXTS.guessLineAmount,
  "order-total": TEXTS.guessOrderTotal,
  price: TEXTS.guessPrice,
  "quantity-times-price": TEXTS.guessQuantityTimesPrice,
  empty: TEXTS.guessEmpty,
  several: TEXTS.guessSeveral,
  owed: TEXTS.guessOwed,
  "no-money": TEXTS.guessNoMoney,
  "no-customer": TEXTS.guessNoCustomer,
};
