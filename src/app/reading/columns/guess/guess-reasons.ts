/** Why a column was taken to be a field, or is doubted. */

export type GuessReason =
  | "heading"
  | "heading-part"
  | "stand-in"
  | "contents"
  | "only-number"
  | "latest-year"
  | "all-years"
  | "year-before"
  | "net"
  | "before-tax"
  | "before-payment"
  | "before-shipping"
  | "with-shipping"
  | "sum-of-others"
  | "product-of-others"
  | "one-money"
  | "before-fees"
  | "line-amount"
  | "order-total"
  | "price"
  | "quantity-times-price"
  | "empty"
  | "blank"
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
