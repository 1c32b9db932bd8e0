/** A rating scheme: indicators with points, and the grades that a total earns. */

/** One of the named answers of an indicator, best first. */
export interface Level {
  /** `A`, `B`, `C` … */
  readonly letter: string;
  readonly text: string;
  /** The text in every language that is known, so that an answer is understood whoever typed it. */
  readonly spoken: readonly string[];
  readonly points: number;
  /** Position of the best grade that a customer with this answer can get; `null` for any. */
  readonly cap: number | null;
}

export interface PointBand {
  readonly bound: number;
  readonly points: number;
}

/** How an answer earns points. */
export type Rule =
  | { readonly kind: "levels"; readonly levels: readonly Level[] }
  /** Best band first; a value on a bound belongs to its band. */
  | {
      readonly kind: "bands";
      readonly side: "atLeast" | "atMost";
      readonly bands: readonly PointBand[];
      readonly otherwise: number;
    }
  /** All points at `full` and beyond, none at `none` and beyond, straight between; a rate is a share. */
  | { readonly kind: "line" | "rate"; readonly full: number; readonly none: number };

export interface Indicator {
  readonly category: string;
  readonly financial: boolean;
  readonly name: string;
  /** The most points it can earn. */
  readonly max: number;
  /** Whether its values are shares, so that texts show them as percentages. */
  readonly share: boolean;
  readonly rule: Rule;
}

export interface Grade {
  readonly label: string;
  /** The lowest score that earns it; the last grade begins at 0. */
  readonly from: number;
  /** Credit limit in months of sales per month of credit. */
  readonly coefficient: number;
}

export interface Scheme {
  /** In the order of the assessment's columns; their points total 100. */
  readonly indicators: readonly Indicator[];
  /** Best first. */
  readonly grades: readonly Grade[];
}

export const FULL_SCORE = 100;
