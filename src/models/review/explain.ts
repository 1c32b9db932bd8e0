/** Why one customer is in its lists: every question with yes, no or unknown, the numbers and the rule. */

import { dayText, serialNumber } from "../../core/cells/date-column";
import { distanceTexts, explanation, saying } from "../../core/report/explanation";
import { amountsApart, amountText, shareText } from "../../core/report/plain-number";
import type { Block, Format } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";
import { actionText } from "./labels";
import { shownValue } from "./measures";
import type { Question } from "./questions";
import { shownMeasures } from "./report";
import { TEXTS } from "./texts";

/**
 * The explanation of one customer.
 *
 * @param questions with their rules and numbers
 * @param row of the customer
 * @param language of every text
 * @example explainReview([], 0, "en") // => [{ kind: "figures", figures: [{ label: "Review", value: "—", format: "text" }] }]
 */
export function explainReview(questions: readonly Question[], row: number, language: Language): Block[] {
  const lines = questions.map((question) => {
    const { title, answers, needs, rule } = question;
    const [first] = needs;
    const found = answers.map(([, judge]) => judge(row));
    const known = shownMeasures(question).flatMap((measure) => {
      const value = shownValue(measure, row);
      return typeof value === "number" ? [{ ...measure, value }] : [];
    });
    const amounts = known.flatMap(({ format, value }) => (format === "money" ? [value] : []));
    const written = amountsApart([...amounts, ...(question.cuts ?? [])]);
    const numbers = known.map(({ name, format, value }) => {
      const text = format === "money" ? written[amounts.indexOf(value)] : valueText(value, format);
      return `${name} ${text}`;
    });
    const isOpen = first && !first.isKnown;
    const why = isOpen
      ? [`${first.name} ?`]
      : [...numbers, `[${rule.join(CORE_TEXTS.partSeparator[language])}]`];
    const answer = found.includes(true)
      ? TEXTS.yes
      : isOpen || found.includes(null)
        ? TEXTS.unknown
        : TEXTS.no;
    return saying(
      title[language],
      [answer[language], ...why].join(CORE_TEXTS.partSeparator[language]),
      language,
    );
  });
  const own = questions.flatMap(({ answers }) =>
    answers.flatMap(([label, judge]) => (judge(row) ? [label] : [])),
  );
  const [distance] = questions.flatMap(({ needs: [gain], answers: [gold], startFor }) => {
    const value = gain?.values[row];
    if (!gain || !gold || !startFor || value === undefined || Number.isNaN(value)) return [];
    const from = startFor(value);
    // A start that only says "above 0" is nothing to strive for.
    if (from === Number.MIN_VALUE) return [];
    return distanceTexts(value, { name: gold[0].label[language], from }, undefined, language);
  });
  const value = own.map(({ label }) => label[language]).join(CORE_TEXTS.partSeparator[language]) || "—";
  return explanation(
    [{ label: TEXTS.review[language], value, format: "text" }],
    [...lines, distance || "", ...own.map((label) => actionText(label, language))],
  );
}

/** @private */
function valueText(value: number, format: Format): string {
  if (format === "date") return dayText(value - serialNumber(0));
  return (format === "share" ? shareText : amountText)(value);
}
