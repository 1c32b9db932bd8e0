/** By hand, customers judged by their own cells: one plain loop each that takes every cell for a good one. */

import type { Cell } from "../../src/core/cells/cell";
import { actionBook } from "../../src/models/actions/action-book";
import { MODELS } from "../../src/models/registry";
import { columnOf, numberAt, rangeOf, type ScriptFunction, textAt } from "./columns";

const TIER_PLACES = new Map(["VIP", "Major", "Ordinary", "Small"].map((name, at) => [name, at]));
const STAGES = ["Exploratory", "Basic", "Cooperative", "Interdependent", "Integrated"];
const STEPS = [
  "Find",
  "Contact",
  "Prepare",
  "Approach",
  "Understand needs",
  "Present",
  "Overcome objections",
  "Agree",
];
const ANSWERS = new Map<Cell, boolean>([
  [1, true],
  ["有", true],
  [0, false],
  ["无", false],
  ["no", false],
  ["否", false],
]);
/** What a script would have as a list of its own. */
const ACTIONS = new Map<Cell, string>(
  ["A", "知己", "Red face"].map((label) => [label, actionBook(MODELS, "en")(label)]),
);
ACTIONS.set(4, actionBook(MODELS, "en")("4"));

const band: ScriptFunction = ([value, bands]) => {
  const values = rangeOf(value);
  const used = rangeOf(bands);
  const results = new Array<Cell[]>(values.length);
  for (let row = 0; row < values.length; row++) {
    let at = 0;
    while (at < used.length && numberAt(values, row) < numberAt(used, at, 1)) at++;
    results[row] = [used[at]?.[0] ?? ""];
  }
  return results;
};

const tierChange: ScriptFunction = ([before, after]) => {
  const [from, to] = [rangeOf(before), rangeOf(after)];
  const results = new Array<Cell[]>(from.length);
  for (let row = 0; row < from.length; row++) {
    const up = (TIER_PLACES.get(textAt(from, row)) ?? 0) - (TIER_PLACES.get(textAt(to, row)) ?? 0);
    results[row] = [up === 0 ? "=" : up > 0 ? `▲${up}` : `▼${-up}`];
  }
  return results;
};

const kamQuadrant: ScriptFunction = ([attractiveness, strength]) => {
  const [attractions, strengths] = [rangeOf(attractiveness), rangeOf(strength)];
  const results = new Array<Cell[]>(attractions.length);
  for (let row = 0; row < attractions.length; row++) {
    const isStrong = numberAt(strengths, row) >= 5;
    if (numberAt(attractions, row) >= 5) results[row] = [isStrong ? "Key account" : "Key development"];
    else results[row] = [isStrong ? "Maintenance" : "Opportunistic"];
  }
  return results;
};

const kamSelect: ScriptFunction = ([attractiveness, strength, capacity]) => {
  const [attractions, strengths] = [columnOf(attractiveness), columnOf(strength)];
  const products = new Float64Array(attractions.length);
  let qualified = 0;
  for (let row = 0; row < attractions.length; row++) {
    const [attraction, own] = [attractions[row] as number, strengths[row] as number];
    if (attraction >= 5 && own >= 5) products[qualified++] = attraction * own;
  }
  const edge = products.subarray(0, qualified).sort()[qualified - Number(capacity)] ?? 0;
  const results = new Array<Cell[]>(attractions.length);
  for (let row = 0; row < attractions.length; row++) {
    const [attraction, own] = [attractions[row] as number, strengths[row] as number];
    if (attraction >= 5 && own >= 5)
      results[row] = [attraction * own >= edge ? "Key account" : "Key account, over capacity"];
    else if (attraction >= 5) results[row] = ["Key development"];
    else results[row] = [own >= 5 ? "Maintenance" : "Opportunistic"];
  }
  return results;
};

const kamStage: ScriptFunction = ([answers]) => {
  const rows = rangeOf(answers);
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    let total = 0;
    for (let at = 0; at < 6; at++) total += numberAt(rows, row, at);
    results[row] = [STAGES[total >= 23 ? 4 : total >= 17 ? 3 : total >= 11 ? 2 : 1]];
  }
  return results;
};

const manGrade: ScriptFunction = ([money, authority, need]) => {
  const [monies, authorities, needs] = [rangeOf(money), rangeOf(authority), rangeOf(need)];
  const results = new Array<Cell[]>(monies.length);
  for (let row = 0; row < monies.length; row++) {
    const m = ANSWERS.get(monies[row]?.[0]) ? "M" : "m";
    const a = ANSWERS.get(authorities[row]?.[0]) ? "A" : "a";
    const n = ANSWERS.get(needs[row]?.[0]) ? "N" : "n";
    results[row] = [`${m}+${a}+${n}`];
  }
  return results;
};

const scorecard: ScriptFunction = ([scores, weights]) => {
  const [rows, shares] = [rangeOf(scores), columnOf(rangeOf(weights)[0]?.map((weight) => [weight]))];
  const whole = shares.reduce((total, share) => total + share) * 10;
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    let total = 0;
    for (let at = 0; at < shares.length; at++) total += (shares[at] as number) * numberAt(rows, row, at);
    results[row] = [(100 * total) / whole];
  }
  return results;
};

const campaignProfit: ScriptFunction = ([addressed, rate, quantity, price, unitCost, contactCost]) => {
  const [contacts, rates, quantities] = [rangeOf(addressed), rangeOf(rate), rangeOf(quantity)];
  const [prices, costs, contactCosts] = [rangeOf(price), rangeOf(unitCost), rangeOf(contactCost)];
  const results = new Array<Cell[]>(contacts.length);
  for (let row = 0; row < contacts.length; row++) {
    const reached = numberAt(contacts, row);
    const margin = numberAt(prices, row) - numberAt(costs, row);
    const earned = reached * numberAt(rates, row) * numberAt(quantities, row) * margin;
    results[row] = [earned - reached * numberAt(contactCosts, row)];
  }
  return results;
};

const campaignBreakeven: ScriptFunction = ([quantity, price, unitCost, contactCost]) => {
  const [quantities, prices] = [rangeOf(quantity), rangeOf(price)];
  const [costs, contactCosts] = [rangeOf(unitCost), rangeOf(contactCost)];
  const results = new Array<Cell[]>(prices.length);
  for (let row = 0; row < prices.length; row++) {
    const margin = numberAt(prices, row) - numberAt(costs, row);
    results[row] = [numberAt(contactCosts, row) / (numberAt(quantities, row) * margin)];
  }
  return results;
};

const priceCutBreakeven: ScriptFunction = ([price, unitCost, newPrice]) => {
  const [prices, costs, newPrices] = [rangeOf(price), rangeOf(unitCost), rangeOf(newPrice)];
  const results = new Array<Cell[]>(prices.length);
  for (let row = 0; row < prices.length; row++) {
    const after = numberAt(newPrices, row);
    results[row] = [(numberAt(prices, row) - after) / (after - numberAt(costs, row))];
  }
  return results;
};

const developmentEffect: ScriptFunction = (given) => {
  const totals = given.map((argument) => {
    let total = 0;
    for (const [cell] of rangeOf(argument)) total += Number(cell);
    return total;
  });
  const [before = 0, after = 0, companyBefore = 0, companyAfter = 0, won = 0] = totals;
  const [change, companyChange] = [after - before, companyAfter - companyBefore];
  const isShared = change * companyChange > 0 || (change === 0 && companyChange !== 0);
  return [
    ["Measure", "Result"],
    ["Change", change],
    ["Rate of change", change / before],
    ["Company's change", companyChange],
    ["Share of the company's change", isShared ? change / companyChange : ""],
    ["Times what new customers brought", change / won],
  ];
};

const quotients: ScriptFunction = ([part, whole]) => {
  const [parts, wholes] = [rangeOf(part), rangeOf(whole)];
  const results = new Array<Cell[]>(parts.length);
  for (let row = 0; row < parts.length; row++) results[row] = [numberAt(parts, row) / numberAt(wholes, row)];
  return results;
};

const funnel: ScriptFunction = ([stages]) => {
  const standing = new Map<Cell, number>();
  for (const [stage] of rangeOf(stages)) standing.set(stage, (standing.get(stage) ?? 0) + 1);
  const reached = STEPS.map((_, at) =>
    STEPS.slice(at).reduce((total, step) => total + (standing.get(step) ?? 0), 0),
  );
  const [first = 0] = reached;
  return [
    ["Stage", "Reached", "From the stage before", "From the first stage"],
    ...STEPS.map((step, at): Cell[] => {
      const own = reached[at] ?? 0;
      return [step, own, at === 0 ? "" : own / (reached[at - 1] ?? 0), own / first];
    }),
  ];
};

const deliveredValue: ScriptFunction = ([benefits, costs]) => {
  let total = 0;
  for (const [cell] of rangeOf(benefits)) total += Number(cell);
  for (const [cell] of rangeOf(costs)) total -= Number(cell);
  return total;
};

const relationshipComplexity: ScriptFunction = ([segments, products, channels, companies]) => {
  const [first, second] = [rangeOf(segments), rangeOf(products)];
  const [third, fourth] = [rangeOf(channels), rangeOf(companies)];
  const results = new Array<Cell[]>(first.length);
  for (let row = 0; row < first.length; row++)
    results[row] = [
      numberAt(first, row) * numberAt(second, row) * numberAt(third, row) * numberAt(fourth, row),
    ];
  return results;
};

const customerAction: ScriptFunction = ([labels]) => {
  const rows = rangeOf(labels);
  const results = new Array<Cell[]>(rows.length);
  for (let row = 0; row < rows.length; row++) results[row] = [ACTIONS.get(rows[row]?.[0])];
  return results;
};

/** By the name of the function. */
export const EACH_ROW: Readonly<Record<string, ScriptFunction>> = {
  BAND: band,
  TIER_CHANGE: tierChange,
  KAM_QUADRANT: kamQuadrant,
  KAM_SELECT: kamSelect,
  KAM_STAGE: kamStage,
  MAN_GRADE: manGrade,
  SCORECARD: scorecard,
  CAMPAIGN_PROFIT: campaignProfit,
  CAMPAIGN_BREAKEVEN: campaignBreakeven,
  PRICE_CUT_BREAKEVEN: priceCutBreakeven,
  DEVELOPMENT_EFFECT: developmentEffect,
  SALES_ROI: quotients,
  VALUE_RATIO: quotients,
  FUNNEL: funnel,
  DELIVERED_VALUE: deliveredValue,
  RELATIONSHIP_COMPLEXITY: relationshipComplexity,
  CUSTOMER_ACTION: customerAction,
};
