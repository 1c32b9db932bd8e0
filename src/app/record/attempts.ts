/** What runs that broke off in a summary may have left there, each as it was to be: a later one may draw and place something else. */

import type { Dropdown } from "./page-setup";
import { chartKey, type PlacedChart } from "./placed-chart";
import type { SheetUndo } from "./undo";

/** What one run was to draw, and where it was to put its dropdown: they may be there or not. */
export interface Attempt {
  readonly charts: readonly PlacedChart[];
  readonly dropdown?: Dropdown | undefined;
}

/**
 * All that broke off in a summary, of a run that itself did.
 *
 * @param broken the summary in its record
 * @example attemptsIn({ charts: [], attempts: [{ charts: [] }] }).length // => 2
 */
export function attemptsIn({
  charts,
  dropdown,
  attempts = [],
}: Pick<SheetUndo, "charts" | "dropdown" | "attempts">): Attempt[] {
  return [...attempts, { charts, ...(dropdown ? { dropdown } : {}) }];
}

/**
 * What may stand in a summary in which a run or its undo broke off: that of before it, or of any attempt.
 *
 * @param broken the summary in its record
 * @example standingAttempts({ charts: [], before: null }).length // => 1
 */
export function standingAttempts(
  broken: Pick<SheetUndo, "charts" | "dropdown" | "attempts" | "before">,
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
