/** How many contacts each week of a quarter brings. */

/** A quarter. */
export const WEEKS = 13;

/**
 * Contacts per week of one echelon: its customers take turns, so that the load is even.
 *
 * @param customers in the echelon
 * @param interval weeks from one contact to the next, a whole number above 0
 * @example contactLoad(5, 2).slice(0, 3) // => [3, 2, 3]
 */
export function contactLoad(customers: number, interval: number): number[] {
  return Array.from({ length: WEEKS }, (_, week) =>
    Math.max(0, Math.ceil((customers - (week % interval)) / interval)),
  );
}
