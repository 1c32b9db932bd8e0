/** The jobs by hand that need no whole order: with npm's quickselect in place of the sort. */

import quickselect from "quickselect";
import type { Cell } from "../../src/core/cells/cell";
import { fifth, TIERS, tierOf, typesAbove } from "./among-others";
import { columnOf, rangeOf, type ScriptFunction, topRank } from "./columns";

/** The values at places from the smallest up, which ascend; each search goes on where the one before left. */
function valuesAt(values: Float64Array, places: readonly number[]): number[] {
  const copy = values.slice() as unknown as number[];
  let from = 0;
  return places.map((place) => {
    quickselect(copy, place, from, copy.length - 1);
    from = place;
    return copy[place] as number;
  });
}

/** R's type 7. */
function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const places = shares.map((share) => (values.length - 1) * share);
  const found = valuesAt(
    values,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
  );
  return places.map((place, at) => {
    const [low, high] = [found[2 * at] as number, found[2 * at + 1] as number];
    return low + (place - Math.floor(place)) * (high - low);
  });
}

const pyramidTier: ScriptFunction = ([value, population, tiers]) => {
  const values = columnOf(value);
  const others = population ? columnOf(population) : values;
  const used = tiers ? rangeOf(tiers) : TIERS;
  const places = used.slice(0, -1).map(([, share]) => others.length - topRank(Number(share), others.length));
  const cuts = valuesAt(others, places.reverse()).reverse();
  const labels = new Array<Cell[]>(values.length);
  for (let row = 0; row < values.length; row++)
    labels[row] = [used[tierOf(values[row] as number, cuts)]?.[0]];
  return labels;
};

const paretoShare: ScriptFunction = ([value]) => {
  const values = columnOf(value);
  const from = values.length - topRank(0.2, values.length);
  const copy = values.slice();
  quickselect(copy as unknown as number[], from);
  let [all, best] = [0, 0];
  for (let at = 0; at < copy.length; at++) {
    all += copy[at] as number;
    if (at >= from) best += copy[at] as number;
  }
  return best / all;
};

const loyaltyType: ScriptFunction = ([profit, loyalty]) => {
  const [gains, years] = [columnOf(profit), columnOf(loyalty)];
  const [[gainCut = 0], [yearCut = 0]] = [quantiles(gains, [0.5]), quantiles(years, [0.5])];
  return typesAbove(gains, gainCut, years, yearCut);
};

const rfmScore: ScriptFunction = (given) => {
  const [days, orders, amounts] = [columnOf(given[0]), columnOf(given[1]), columnOf(given[2])];
  const shares = [0.2, 0.4, 0.6, 0.8];
  const [r, f, m] = [quantiles(days, shares), quantiles(orders, shares), quantiles(amounts, shares)];
  const scores = new Array<Cell[]>(days.length);
  for (let row = 0; row < days.length; row++) {
    const recency = 6 - fifth(days[row] as number, r);
    scores[row] = [100 * recency + 10 * fifth(orders[row] as number, f) + fifth(amounts[row] as number, m)];
  }
  return scores;
};

/** By the name of the function. */
export const BY_QUICKSELECT: Readonly<Record<string, ScriptFunction>> = {
  PYRAMID_TIER: pyramidTier,
  PARETO_SHARE: paretoShare,
  LOYALTY_TYPE: loyaltyType,
  RFM_SCORE: rfmScore,
};
