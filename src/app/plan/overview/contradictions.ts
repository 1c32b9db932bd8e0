/** Where two models advise the opposite about the same customers. */

import { actionFor, type LabelAction, spokenLabel } from "../../../core/report/label";
import { amountText } from "../../../core/report/plain-number";
import { filled, type Language } from "../../../core/texts/language";
import { FAR_APART, yetText } from "../../run/verdict";
import { TEXTS } from "../../texts";
import { type Labelled, positionsOf } from "./labelled";

/** Customers with both labels. */
interface Both {
  readonly text: string;
  readonly worst: string;
  readonly count: number;
  readonly worth: number;
}

/** More would be a table of its own, and the one of two models across each other stands above. */
const MOST_NAMED = 2;

/** What stands above the sentences. */
export interface ToldActions {
  readonly actionsOf: (model: string) => readonly LabelAction[];
  /** Whether the table of actions has a row for a label. */
  readonly hasRow: (one: Labelled, label: string) => boolean;
  /** One per customer; without it, customers count alike. */
  readonly worth: ArrayLike<number> | null;
}

/**
 * A sentence for each last label of a model and one far above it in another that the same customers have, those worth most
 * first: which advice comes first for them, as the explanation of a customer says it.
 *
 * @param labelled every label column
 * @param told what stands above
 * @param language of the sentences
 * @example contradictions([{ model: "abc", title: "ABC", labels: ["A", "C"], given: ["A"] }, { model: "rfm", title: "RFM", labels: ["Champion", "Lost"], given: ["Lost"] }], { actionsOf: () => [], hasRow: () => true, worth: null }, "en") // => []
 */
export function contradictions(
  labelled: readonly Labelled[],
  { actionsOf, hasRow, worth }: ToldActions,
  language: Language,
): string[] {
  const standings = labelled.map((one) =>
    positionsOf(one).map((position) => position / Math.max(1, one.labels.length - 1)),
  );
  const advises = ({ model }: Labelled, label: string) => actionFor(actionsOf(model), label, language) !== "";
  const found = new Map<string, Both>();
  labelled.forEach((good, at) => {
    labelled.forEach((bad, other) => {
      good.given.forEach((best, row) => {
        const worst = bad.given[row] ?? "";
        const [high, low] = [standings[at]?.[row] ?? -1, standings[other]?.[row] ?? -1];
        // Only the last label of a model advises against spending time.
        if (high < 0 || low !== 1 || low - high < FAR_APART) return;
        // The sentence sends to the row of that label.
        if (!advises(good, best) || !advises(bad, worst) || !hasRow(bad, worst)) return;
        const key = JSON.stringify([at, best, other, worst]);
        const before = found.get(key) ?? { count: 0, worth: 0 };
        const said = { title: bad.title, label: spokenLabel(worst, bad.header) };
        const text = yetText({ title: good.title, label: spokenLabel(best, good.header) }, said, language);
        const held = worth ? worth[row] || 0 : 1;
        found.set(key, { text, worst: said.label, count: before.count + 1, worth: before.worth + held });
      });
    });
  });
  return [...found.values()]
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST_NAMED)
    .map(
      ({ text, worst, count }) =>
        `${text}${filled(TEXTS.worstFirst, language, { worst, count: amountText(count) })}`,
    );
}
