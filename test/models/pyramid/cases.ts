/** What the pyramid's tests share: calls of its functions and a slow, obvious calculation to compare with. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import type { Language } from "../../../src/core/texts/language";
import { PYRAMID_FUNCTIONS } from "../../../src/models/pyramid/functions";
import { pointReader } from "../call";

/** Calls a function of the pyramid by its name. */
export function call(name: string, given: readonly Argument[], language: Language = "en"): Cell | Cell[][] {
  const found = PYRAMID_FUNCTIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.call(given, pointReader(language));
}

/** A column as the sheet hands it over. */
export function columnOf(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

/** The labels of PYRAMID_TIER as a plain list. */
export function tiersFor(cells: readonly Cell[], tiers?: Argument, language: Language = "en"): Cell[] {
  return (call("PYRAMID_TIER", [columnOf(cells), undefined, tiers], language) as Cell[][]).map(
    ([label]) => label,
  );
}

/** How many labels of each name, in the order asked for. */
export function counts(labels: readonly Cell[], names: readonly string[]): number[] {
  return names.map((name) => labels.filter((label) => label === name).length);
}

export const NAMES = ["VIP", "Major", "Ordinary", "Small"];
/** In hundredths, so that the oracle needs whole numbers only. */
export const HUNDREDTHS = [1, 5, 20, 100];

/**
 * Tier positions by the definition: rank = 1 + how many are strictly larger; the first tier whose cumulative
 * share x N, rounded up, reaches the rank; 0 or less is last; `null` for a blank. Takes O(n^2).
 */
export function slowTiers(values: readonly (number | null)[], hundredths = HUNDREDTHS): (number | null)[] {
  const numbers = values.filter((value): value is number => value !== null);
  const limits = hundredths.map((share) => Math.floor((share * numbers.length + 99) / 100));
  return values.map((value) => {
    if (value === null) return null;
    const rank = 1 + numbers.filter((other) => other > value).length;
    return value > 0 ? limits.findIndex((limit) => rank <= limit) : limits.length - 1;
  });
}
