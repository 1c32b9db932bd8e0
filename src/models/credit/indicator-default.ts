/** What the default scheme says about an indicator, in every language. */

import { inLanguages, type Text } from "../../core/texts/language";
import type { Rule } from "./scheme";

/** A level in every language. */
export interface LevelDefault {
  readonly points: number;
  readonly text: Text;
  /** Position of the best grade that it allows. */
  readonly cap?: number;
}

export interface IndicatorDefault {
  /** Of its column in the sidebar. */
  readonly id: string;
  readonly category: Text;
  readonly financial: boolean;
  readonly name: Text;
  readonly max: number;
  readonly share?: boolean;
  readonly rule: Exclude<Rule, { kind: "levels" }> | readonly LevelDefault[];
  /** Further headers that people write over its column. */
  readonly headers: readonly string[];
}

/**
 * A level of a default indicator.
 *
 * @param points it earns
 * @param en English text
 * @param simplified Chinese text
 * @param traditional Chinese text
 * @example level(4, "good", "好", "好").points // => 4
 */
export function level(points: number, en: string, simplified: string, traditional: string): LevelDefault {
  return { points, text: inLanguages(en, simplified, traditional) };
}

/**
 * The bands of a default indicator, best first; anything else earns nothing.
 *
 * @param side of the bounds on which a band lies
 * @param steps bound and points of each
 * @example bands("atMost", [0, 8]).bands // => [{ bound: 0, points: 8 }]
 */
export function bands(side: "atLeast" | "atMost", ...steps: readonly (readonly [number, number])[]) {
  return {
    kind: "bands" as const,
    side,
    bands: steps.map(([bound, points]) => ({ bound, points })),
    otherwise: 0,
  };
}
