/** What all models together advise for each customer, in the words of its explanation. */

import { sum } from "../../../core/numbers/sum";
import type { LabelAction } from "../../../core/report/label";
import type { Alert } from "../../../core/report/report";
import type { Language } from "../../../core/texts/language";
import { saidBy, tornBetween, yetText } from "../../run/verdict";
import type { Labelled } from "./labelled";

/** One per customer; `null` where no model contradicts the first. */
export type WeighedRows = readonly (WeighedRow | null)[];

interface WeighedRow {
  readonly text: string;
  /** What to do, by the model that decides. */
  readonly action: string;
  readonly model: string;
}

/**
 * Of each customer whom the first model calls good and another one bad, what its explanation says of that and what it advises.
 *
 * @param labelled every label column, in the order of the models
 * @param actionsOf the actions of a model
 * @param language of the words
 * @example weighedRows([{ model: "pyramid", title: "Pyramid", header: "Tier", labels: ["VIP", "Small"], given: ["VIP"] }, { model: "profitability", title: "Profitability", header: "Group", labels: ["Earns", "Let go"], given: ["Let go"] }], () => [], "en")[0].text // => "VIP by Pyramid, yet Let go by Profitability"
 */
export function weighedRows(
  labelled: readonly Labelled[],
  actionsOf: (model: string) => readonly LabelAction[],
  language: Language,
): WeighedRows {
  // The first column of a model is its verdict.
  const verdicts = labelled.filter(
    ({ model }, at) => labelled.findIndex((one) => one.model === model) === at,
  );
  const rows = labelled[0]?.given ?? [];
  return rows.map((_, row) => {
    const words = verdicts.flatMap((one) => {
      const label = one.given[row] ?? "";
      if (label === "") return [];
      return [{ ...saidBy(label, one, actionsOf(one.model), language), model: one.model }];
    });
    const torn = tornBetween(words);
    if (!torn) return null;
    const { action, model } = torn.worst;
    return { text: yetText(torn.best, torn.worst, language), action, model };
  });
}

/** More would fill the list of what to look at first. */
const MOST_TOLD = 2;

/**
 * An alert for what the best customers are torn between, with what to do first, those worth most first.
 *
 * @param rows from `weighedRows`
 * @param best whether a customer has the best label of the first model
 * @param worth one per customer, `null` where it is not known
 * @example weighedAlerts([{ text: "VIP by Pyramid, yet Let go by Profitability", action: "Raise prices.", model: "profitability" }], () => true, [9])[0].told // => { text: "VIP by Pyramid, yet Let go by Profitability", action: "Raise prices.", amount: 9, rows: [0] }
 */
export function weighedAlerts(
  rows: WeighedRows,
  best: (row: number) => boolean,
  worth: ArrayLike<number> | null,
): { readonly model: string; readonly told: Alert }[] {
  const held = (row: number) => worth?.[row] || 0;
  const groups = new Map<string, number[]>();
  for (const [row, one] of rows.entries())
    if (one && best(row)) groups.set(one.text, [...(groups.get(one.text) ?? []), row]);
  return [...groups.values()]
    .map((group) => ({ group, amount: sum(group.map(held)) }))
    .sort((one, other) => other.amount - one.amount)
    .slice(0, MOST_TOLD)
    .flatMap(({ group, amount }) => {
      const one = rows[group[0] ?? -1];
      if (!one) return [];
      const named = group.sort((first, second) => held(second) - held(first));
      const action = one.action === "" ? {} : { action: one.action };
      return [{ model: one.model, told: { text: one.text, ...action, amount, rows: named } }];
    });
}
