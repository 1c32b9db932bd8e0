/** What all models together advise for each customer, in the words of its explanation. */

import { sum } from "../../../core/numbers/sum";
import type { LabelAction } from "../../../core/report/label";
import { amountText } from "../../../core/report/plain-number";
import type { Alert } from "../../../core/report/report";
import { filled, type Language } from "../../../core/texts/language";
import { saidBy, tornBetween, yetText } from "../../run/verdict";
import { TEXTS } from "../../texts";
import type { Labelled } from "./labelled";

/** One per customer; `null` where no model contradicts the first. */
export type WeighedRows = readonly (WeighedRow | null)[];

interface WeighedRow {
  readonly text: string;
  /** What to do, by the model that decides. */
  readonly action: string;
  readonly model: string;
  /** What that one says, and its title. */
  readonly worst: { readonly label: string; readonly title: string };
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
    const { action, model, label, title } = torn.worst;
    return { text: yetText(torn.best, torn.worst, language), action, model, worst: { label, title } };
  });
}

/** More would fill the list of what to look at first, or be a table of its own below what to do. */
const MOST_TOLD = 2;

/** Customers of whom the same is said. */
interface WeighedGroup extends WeighedRow {
  /** Those worth most first. */
  readonly rows: readonly number[];
  readonly amount: number;
}

/** Those worth most first. @private */
function groupsOf(
  rows: WeighedRows,
  isAmong: (row: number) => boolean,
  worth: ArrayLike<number> | null,
): WeighedGroup[] {
  const held = (row: number) => (worth ? worth[row] || 0 : 1);
  const groups = new Map<string, number[]>();
  for (const [row, one] of rows.entries())
    if (one && isAmong(row)) groups.set(one.text, [...(groups.get(one.text) ?? []), row]);
  return [...groups.values()]
    .flatMap((group) => {
      const one = rows[group[0] ?? -1];
      const named = group.sort((first, second) => held(second) - held(first));
      return one ? [{ ...one, rows: named, amount: sum(group.map(held)) }] : [];
    })
    .sort((one, other) => other.amount - one.amount);
}

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
  return groupsOf(rows, best, worth)
    .slice(0, MOST_TOLD)
    .map(({ text, action, model, amount, rows: named }) => ({
      model,
      told: { text, ...(action === "" ? {} : { action }), amount: worth ? amount : 0, rows: named },
    }));
}

/**
 * What the other customers are torn between, in one sentence each, which sends to the row that comes first.
 *
 * @param rows from `weighedRows`
 * @param told whether an alert tells of a customer, whether the table above has a row for what a model says, and what customers are worth
 * @param language of the sentences
 * @example weighedNotes([{ text: "Major by Pyramid, yet Lost by RFM", worst: { label: "Lost", title: "RFM" } }], { isTold: () => false, hasRow: () => true, worth: null }, "en") // => ["Major by Pyramid, yet Lost by RFM. 1 customer is both: begin with what stands beside Lost."]
 */
export function weighedNotes(
  rows: WeighedRows,
  told: {
    readonly isTold: (row: number) => boolean;
    readonly hasRow: (worst: WeighedRow["worst"]) => boolean;
    readonly worth: ArrayLike<number> | null;
  },
  language: Language,
): string[] {
  return groupsOf(rows, (row) => !told.isTold(row), told.worth)
    .filter(({ worst }) => told.hasRow(worst))
    .slice(0, MOST_TOLD)
    .map(({ text, worst, rows: held }) => {
      const count = amountText(held.length);
      return `${text}${filled(TEXTS.worstFirst, language, { worst: worst.label, count })}`;
    });
}
