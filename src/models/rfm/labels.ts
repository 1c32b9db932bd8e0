/** The ten RFM segments: ordered rules over the digits, the first that matches wins. */

import type { LabelAction } from "../../core/report/label";
import { TEXTS } from "./texts";

/** The lowest digits of recency, frequency and revenue that a segment takes, and the highest of frequency. */
export interface SegmentRule extends LabelAction {
  readonly least: readonly [number, number, number];
  readonly mostOrders?: number;
}

/** Those that a manager should see first, as positions in `SEGMENTS`. */
export const CANNOT_LOSE = 6;
export const AT_RISK = 7;

/** Best first; the last rule takes every score. */
export const SEGMENTS: readonly SegmentRule[] = [
  {
    label: TEXTS.champion,
    least: [4, 4, 4],
    action: TEXTS.championAction,
  },
  {
    label: TEXTS.loyal,
    least: [3, 3, 3],
    action: TEXTS.loyalAction,
  },
  {
    label: TEXTS.recent,
    least: [4, 1, 1],
    mostOrders: 1,
    action: TEXTS.recentAction,
  },
  {
    label: TEXTS.promising,
    least: [4, 1, 1],
    action: TEXTS.promisingAction,
  },
  {
    label: TEXTS.needsAttention,
    least: [3, 2, 2],
    action: TEXTS.needsAttentionAction,
  },
  {
    label: TEXTS.aboutToSleep,
    least: [3, 1, 1],
    action: TEXTS.aboutToSleepAction,
  },
  {
    label: TEXTS.cantLose,
    least: [1, 4, 4],
    action: TEXTS.cantLoseAction,
  },
  {
    label: TEXTS.atRisk,
    least: [1, 2, 3],
    action: TEXTS.atRiskAction,
  },
  {
    label: TEXTS.hibernating,
    least: [2, 1, 1],
    action: TEXTS.hibernatingAction,
  },
  {
    label: TEXTS.lost,
    least: [1, 1, 1],
    action: TEXTS.lostAction,
  },
];

/**
 * The segment of a score, as a position in `SEGMENTS`.
 *
 * @param score three digits from 1 to 5
 * @example SEGMENTS[segmentOf(511)].label.en // => "Recent"
 */
export function segmentOf(score: number): number {
  const [recency, orders, revenue] = [Math.floor(score / 100), Math.floor(score / 10) % 10, score % 10];
  return SEGMENTS.findIndex(
    ({ least: [days, count, money], mostOrders = 5 }) =>
      recency >= days && orders >= count && orders <= mostOrders && revenue >= money,
  );
}

/**
 * What a segment asks of recency, frequency and revenue; `""` where it takes every digit.
 *
 * @param segment as a position in `SEGMENTS`
 * @example conditionsOf(2) // => ["R ≥ 4", "F ≤ 1", ""]
 */
export function conditionsOf(segment: number): string[] {
  const { least = [], mostOrders } = SEGMENTS[segment] ?? {};
  return least.map((lowest, at) => {
    const digit = "RFM"[at];
    if (at === 1 && mostOrders) return `${digit} ≤ ${mostOrders}`;
    return lowest > 1 ? `${digit} ≥ ${lowest}` : "";
  });
}
