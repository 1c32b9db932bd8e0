/** The Key-account matrix: criteria, scores, quadrant, capacity, stage and sales approach, live through the functions. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
import { headers, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of accounts; the rows below the examples are free. */
const ROWS = 30;

/** Four scores of attractiveness, four of strength, six answers about the relationship. */
const EXAMPLE = [
  [9, 9, 8, 10, 9, 8, 9, 10, 4, 4, 3, 4, 4, 4],
  [8, 7, 9, 8, 7, 8, 6, 7, 3, 3, 3, 3, 3, 2],
  [6, 7, 6, 5, 6, 6, 7, 5, 2, 2, 2, 2, 3, 2],
  [9, 8, 7, 8, 3, 4, 4, 5, 1, 2, 1, 2, 1, 1],
  [3, 4, 4, 5, 9, 8, 9, 9, 2, 3, 2, 2, 2, 1],
  [2, 3, 3, 4, 2, 2, 3, 1],
];
/** Four of attractiveness, four of strength. */
const WEIGHTS = [30, 30, 20, 20, 30, 30, 20, 20];
const COLUMNS = "account budget - - honesty fit - - trust attractiveness strength quadrant";

/** @private */
function rows(language: Language): NamedRow[] {
  const questions = wordsOf(TEXTS.matrixQuestions, language);
  const words = (text: Text) => label(text[language]);
  const key = TEXTS.keyAccount[language];
  const over = TEXTS.overCapacityName[language];
  const approach = `=IF(OR({.quadrant}="";LEFT({.quadrant};1)="⚠");"";IF(OR({.quadrant}="${key}";{.quadrant}="${over}");"${TEXTS.farmer[language]}";IF({.quadrant}="${TEXTS.keyDevelopment[language]}";"${TEXTS.hunter[language]}";"${TEXTS.route[language]}")))`;
  const accounts = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const first = index === 0;
    const answers = EXAMPLE[index];
    const score = (place: number, note: string) => input(answers?.[place] ?? "", "count", note);
    return [
      input(answers ? `${TEXTS.account[language]} ${index + 1}` : "", "text"),
      ...WEIGHTS.map((_, place) => score(place, WORDS.zeroToTen[language])),
      result(first ? "=SCORECARD({budget:honesty};{attractivenessWeights})" : "", "count"),
      result(first ? "=SCORECARD({fit:trust};{strengthWeights})" : "", "count"),
      result(first ? "=KAM_SELECT({attractiveness};{strength};{capacity};{cut})" : "", "text"),
      ...questions.map((question, place) => score(WEIGHTS.length + place, `${question} (1-4)`)),
      result(first ? "=KAM_STAGE({answer1:answer6};{account})" : "", "text"),
      result(approach, "text"),
    ];
  });
  return [
    [words(TEXTS.capacityOption), named("capacity", input(2, "count"))],
    [words(TEXTS.matrixCut), named("cut", input(50, "count"))],
    [words(TEXTS.selected), named("selected", result(`=COUNTIF({quadrant};"${key}")`, "count"))],
    [{ ...result(`=IF({selected}>{capacity};"${TEXTS.matrixTied[language]}";"")`, "text"), look: "note" }],
    [words(TEXTS.matrixOver), result(`=COUNTIF({quadrant};"${over}")`, "count")],
    [
      words(WORDS.weight),
      ...WEIGHTS.map((weight, place) =>
        named(
          place < WEIGHTS.length / 2 ? "attractivenessWeights" : "strengthWeights",
          input(weight, "count"),
        ),
      ),
    ],
    [
      ...namedHeaders(TEXTS.matrixHeader, language, COLUMNS, ROWS),
      ...namedHeaders(TEXTS.matrixQuestions, language, "answer1 - - - - answer6", ROWS),
      ...headers(TEXTS.matrixLastHeader, language),
    ],
    ...accounts,
  ];
}

export const KEY_ACCOUNT_MATRIX = worksheet({
  id: "key-account-matrix",
  title: TEXTS.matrixTitle,
  notes: [withExample(TEXTS.matrixPurpose)],
  rows,
  columnWidths: [220],
  frozenAbove: "account",
  charts: [
    {
      picture: "matrix",
      title: TEXTS.matrixTitle,
      labels: "attractiveness",
      values: ["strength"],
      below: "account",
    },
  ],
});
