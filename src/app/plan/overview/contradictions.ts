/** Where two models advise the opposite about the same customers. */

import { actionFor, type LabelAction, spokenLabel } from "../../../core/report/label";
import { filled, type Language } from "../../../core/texts/language";
import { FAR_APART } from "../../run/verdict";
import { TEXTS } from "../../texts";
import { type Labelled, positionsOf } from "./labelled";

/** More would be a table of its own, and the one of two models across each other stands above. */
const MOST_NAMED = 2;

/**
 * A sentence for each last label of a model and one far above it in another that the same customers have, those of most customers first: which advice comes
 * first for them, as the explanation of a customer says it.
 *
 * @param labelled every label column
 * @param actionsOf the actions of a model
 * @param language of the sentences
 * @example contradictions([{ model: "abc", title: "ABC", labels: ["A", "C"], given: ["A"] }, { model: "rfm", title: "RFM", labels: ["Champion", "Lost"], given: ["Lost"] }], () => [], "en") // => []
 */
export function contradictions(
  labelled: readonly Labelled[],
  actionsOf: (model: string) => readonly LabelAction[],
  language: Language,
): string[] {
  const standings = labelled.map((one) =>
    positionsOf(one).map((position) => position / Math.max(1, one.labels.length - 1)),
  );
  const advises = ({ model }: Labelled, label: string) => actionFor(actionsOf(model), label, language) !== "";
  const counts = new Map<string, number>();
  labelled.forEach((good, at) => {
    labelled.forEach((bad, other) => {
      good.given.forEach((best, row) => {
        const worst = bad.given[row] ?? "";
        const [high, low] = [standings[at]?.[row] ?? -1, standings[other]?.[row] ?? -1];
        // Only the last label of a model advises against spending time.
        if (high < 0 || low !== 1 || low - high < FAR_APART) return;
        if (!advises(good, best) || !advises(bad, worst)) return;
        const values = {
          best: spokenLabel(best, good.header),
          bestModel: good.title,
          worst: spokenLabel(worst, bad.header),
          worstModel: bad.title,
        };
        const said = `${filled(TEXTS.yet, language, values)}${filled(TEXTS.worstFirst, language, values)}`;
        counts.set(said, (counts.get(said) ?? 0) + 1);
      });
    });
  });
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED)
    .map(([said]) => said);
}
