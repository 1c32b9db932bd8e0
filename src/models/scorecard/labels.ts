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

/** Of good and bad customers, and of segments of a market; both may be let go. */
export const VERDICTS: readonly LabelAction[] = [
  ...labelled(TEXTS.signVerdicts, [TEXTS.keepAction, TEXTS.convertAction, TEXTS.letGoAction]),
  ...labelled(TEXTS.segmentDecisions, [TEXTS.targetAction, TEXTS.testAction, TEXTS.letGoAction]),
];
