/** What runs that broke off in a summary may have left there, each as it was to be: a later one may draw and place something else. */

import type { Dropdown, PageSetup } from "./page-setup";
import { chartKey, type PlacedChart } from "./placed-chart";

/** What one run was to draw, and where it was to put its dropdown: they may be there or not. */
export interface Attempt {
  readonly charts: readonly PlacedChart[];
  readonly dropdown?: Dropdown | undefined;
}

/** A run in a summary, and those that broke off in it before. */
interface BrokenRun extends Attempt {
  readonly attempts?: readonly Attempt[] | undefined;
}

/**
 * All that broke off in a summary, of a run that itself did.
 *
 * @param broken the summary in its record
 * @example attemptsIn({ charts: [], attempts: [{ charts: [] }] }).length // => 2
 */
export function attemptsIn({ charts, dropdown, attempts = [] }: BrokenRun): Attempt[] {
  return [...attempts, { charts, ...(dropdown ? { dropdown } : {}) }];
}

/**
 * What may stand in a summary in which a run or its undo broke off: that of before it, or of any attempt.
 *
 * @param broken the summary in its record
 * @example standingAttempts({ charts: [], before: null }).length // => 1
 */
export function standingAttempts(
  broken: BrokenRun & {
    readonly before: (Pick<Attempt, "charts"> & { readonly page?: PageSetup | undefined }) | null;
  },
): Attempt[] {
  const { before } = broken;
  const start = before ? [{ charts: before.charts, dropdown: before.page?.dropdown }] : [];
  return [...start, ...attemptsIn(broken)];
}

/**
 * The charts that stand there whatever came of some attempts: each of them would have left them as they were.
 *
 * @param charts that stood there before
 * @param attempts that broke off
 * @example untouchedCharts([], [{ charts: [] }]) // => []
 */
export function untouchedCharts(charts: readonly PlacedChart[], attempts: readonly Attempt[]): PlacedChart[] {
  const kept = attempts.map((attempt) => new Set(attempt.charts.map(chartKey)));
  return charts.filter((chart) => kept.every((keys) => keys.has(chartKey(chart))));
}
