/** What the worksheets say of customers and segments as labels, each with what it calls for. */

import type { LabelAction } from "../../core/report/label";
import { inEveryLanguage, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** What formulas begin imports nothing of worksheets, so the words are parted here. @private */
const labelled = (words: Text, actions: readonly Text[]): LabelAction[] =>
  actions.map((action, at) => ({
    label: inEveryLanguage((language) => words[language].split("|")[at] ?? ""),
    action,
  }));

const SIGNS = labelled(TEXTS.signVerdicts, [TEXTS.keepAction, TEXTS.convertAction]);

/**
 * Of good and bad customers, and of segments of a market, both of which may be let go. In English, _Convert_ and _Let go_
 * are labels of the profitability of customers, which says what they call for.
 */
export const VERDICTS: readonly LabelAction[] = [
  ...SIGNS.map(({ label, action }, at) => ({ label: at === 0 ? label : { ...label, en: "" }, action })),
  ...labelled(TEXTS.segmentDecisions, [TEXTS.targetAction, TEXTS.testAction, TEXTS.letGoAction]),
];
