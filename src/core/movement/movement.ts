/** Who moved between two runs: up, down, new, lost, what is at stake, and why each one moved. */

import { countBelow } from "../numbers/percent-ranks";
import { ascending } from "../numbers/quantile";
import { sum } from "../numbers/sum";
import { NO_LABEL } from "../report/label";

export type Change = "rose" | "fell" | "same" | "new" | "lost";

/**
 * Why a customer is in another tier: its own value decided, other customers passed it or fell behind it, or the place
 * where the tier begins moved though it kept its rank. `other` where tiers do not follow the value.
 */
export type Reason = "value fell" | "value rose" | "others rose" | "others fell" | "cut moved" | "other";

/** What one run says of its customers. */
export interface Standings {
  /** The tier of each customer as a position, 0 for the best, `NO_LABEL` for none. */
  readonly places: ArrayLike<number>;
  /** The value of each customer, `NaN` for none; money. */
  readonly values: ArrayLike<number>;
}

/** One customer between two runs. */
export interface Movement {
  /** Among the customers now; -1 for one that is only in the earlier run. */
  readonly nowAt: number;
  /** Among the customers then; -1 for one that is only in the later run. */
  readonly thenAt: number;
  readonly change: Change;
  /** Tiers as positions; `NO_LABEL` for none. */
  readonly from: number;
  readonly to: number;
  /** `NaN` for none. */
  readonly valueThen: number;
  readonly valueNow: number;
  /** Of those who rose or fell; `null` for all others. */
  readonly reason: Reason | null;
  /** Rank by value, 1 for the largest; 0 without a value. */
  readonly rankThen: number;
  readonly rankNow: number;
}

/** All customers between two runs. */
export interface Movements {
  /** One per customer who has a tier in either run: those of now in their order, then those who are gone. */
  readonly all: readonly Movement[];
  readonly counts: Readonly<Record<Change, number>>;
  /** What those who fell and those who are lost were worth in the earlier run; `null` where values are scores. */
  readonly atStake: number | null;
}

/**
 * How every customer moved.
 *
 * One who has no tier any more is lost, whether still on the list or not; one who had none is new. A customer whose value
 * moved the same way as its tier moved by that, unless the value of now would have kept the tier then and the value of
 * then would not keep it now: others decided that, as they do where the value did not move. They passed the customer or
 * fell behind when its rank changed; at the same rank the cut point moved.
 *
 * @param then the earlier run
 * @param now the later run
 * @param matched of each customer now the same customer then, -1 for none
 * @example movements({ places: [0, 1], values: [9, 5] }, { places: [1, 0], values: [4, 5] }, [0, 1]).all.map(({ change, reason }) => `${change}: ${reason}`) // => ["fell: value fell", "rose: others fell"]
 */
export function movements(then: Standings, now: Standings, matched: ArrayLike<number>): Movements {
  const [ranksThen, ranksNow] = [ranking(then.values), ranking(now.values)];
  const rule = reasonRule(then, now);
  const movement = (at: number, before: number): Movement => {
    const from = before < 0 ? NO_LABEL : (then.places[before] ?? NO_LABEL);
    const to = at < 0 ? NO_LABEL : (now.places[at] ?? NO_LABEL);
    const valueThen = before < 0 ? Number.NaN : (then.values[before] ?? Number.NaN);
    const valueNow = at < 0 ? Number.NaN : (now.values[at] ?? Number.NaN);
    const moved = { nowAt: at, thenAt: before, change: changeOf(from, to), from, to, valueThen, valueNow };
    const ranked = { ...moved, rankThen: ranksThen(valueThen), rankNow: ranksNow(valueNow) };
    const isMove = moved.change === "rose" || moved.change === "fell";
    return { ...ranked, reason: isMove ? rule(ranked) : null };
  };
  const standing = Array.from(now.places, (_, at) => movement(at, matched[at] ?? -1));
  const found = new Set(Array.from(matched));
  const gone = Array.from(then.places, (_, before) => before)
    .filter((before) => !found.has(before))
    .map((before) => movement(-1, before));
  const all = [...standing, ...gone].filter(({ from, to }) => from !== NO_LABEL || to !== NO_LABEL);
  const counts = { rose: 0, fell: 0, same: 0, new: 0, lost: 0 };
  for (const { change } of all) counts[change]++;
  const risked = all.filter(({ change }) => change === "fell" || change === "lost");
  return { all, counts, atStake: sum(risked.map(({ valueThen }) => valueThen)) };
}

/** @private */
function changeOf(from: number, to: number): Change {
  if (from === to) return "same";
  if (from === NO_LABEL) return "new";
  if (to === NO_LABEL) return "lost";
  return to < from ? "rose" : "fell";
}

/** 1 + how many have more; 0 for `NaN`. @private */
function ranking(values: ArrayLike<number>): (value: number) => number {
  const sorted = ascending(Float64Array.from(values));
  return (value) => (Number.isNaN(value) ? 0 : 1 + sorted.length - countBelow(sorted, value, true));
}

/** @private */
function reasonRule(then: Standings, now: Standings): (moved: Omit<Movement, "reason">) => Reason {
  const [startsThen, startsNow] = [startsOf(then), startsOf(now)];
  return ({ change, from, to, valueThen, valueNow, rankThen, rankNow }) => {
    const isUp = change === "rose";
    const own: Reason = isUp ? "value rose" : "value fell";
    const isOwnWay = isUp ? valueNow > valueThen : valueNow < valueThen;
    if (startsThen === null || startsNow === null) return isOwnWay ? own : "other";
    const startOf = (starts: readonly number[]) => starts[isUp ? to : from] ?? Number.POSITIVE_INFINITY;
    const suffices = [valueNow >= startOf(startsThen), valueThen >= startOf(startsNow)];
    const isOthers = isUp ? !suffices[0] && suffices[1] : suffices[0] && !suffices[1];
    if (isOwnWay && !isOthers) return own;
    if (isUp ? rankNow < rankThen : rankNow > rankThen) return isUp ? "others fell" : "others rose";
    return "cut moved";
  };
}

/**
 * The lowest value of each tier or a better one, by position; `null` without values, and where a worse tier holds a larger
 * one, because the tiers then follow something else. @private
 */
function startsOf({ places, values }: Standings): readonly number[] | null {
  const lowest: number[] = [];
  const highest: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const [place, value] = [places[at] ?? NO_LABEL, values[at] ?? Number.NaN];
    if (place === NO_LABEL || Number.isNaN(value)) continue;
    lowest[place] = Math.min(lowest[place] ?? Number.POSITIVE_INFINITY, value);
    highest[place] = Math.max(highest[place] ?? Number.NEGATIVE_INFINITY, value);
  }
  let start = Number.POSITIVE_INFINITY;
  const starts: number[] = [];
  for (let place = 0; place < lowest.length; place++) {
    if ((highest[place] ?? Number.NEGATIVE_INFINITY) > start) return null;
    start = Math.min(start, lowest[place] ?? Number.POSITIVE_INFINITY);
    starts.push(start);
  }
  return starts.length > 0 ? starts : null;
}
