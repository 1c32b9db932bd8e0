/** The Key-account matrix: criteria, scores, quadrant, capacity, stage and sales approach, live through the functions. */

import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const WEIGHT_ROW = 9;
const HEADER_ROW = 10;
const FIRST = HEADER_ROW + 1;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;

/** Four scores of attractiveness, four of strength, six answers about the relationship. */
const EXAMPLE = [
  [9, 9, 8, 10, 9, 8, 9, 10, 4, 4, 3, 4, 4, 4],
  [8, 7, 9, 8, 7, 8, 6, 7, 3, 3, 3, 3, 3, 2],
  [6, 7, 6, 5, 6, 6, 7, 5, 2, 2, 2, 2, 3, 2],
  [9, 8, 7, 8, 3, 4, 4, 5, 1, 2, 1, 2, 1, 1],
  [3, 4, 4, 5, 9, 8, 9, 9, 2, 3, 2, 2, 2, 1],
  [2, 3, 3, 4, 2, 2, 3, 1],
];
const WEIGHTS = [30, 30, 20, 20, 30, 30, 20, 20];

/** @private */
function sheet(language: Language): TemplateSheet {
  const questions = wordsOf(TEXTS.matrixQuestions, language);
  const label = (text: Text) => wording(text[language]);
  const key = TEXTS.keyAccount[language];
  const over = TEXTS.overCapacityName[language];
  const list = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const approach = (at: number) =>
    `=IF(L${at}="";"";IF(OR(L${at}="${key}";L${at}="${over}");"${TEXTS.farmer[language]}";IF(L${at}="${TEXTS.keyDevelopment[language]}";"${TEXTS.hunter[language]}";"${TEXTS.route[language]}")))`;
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const first = index === 0;
    const answers = EXAMPLE[index];
    const cell = (place: number, note: string): TemplateCell => input(answers?.[place] ?? "", "count", note);
    return [
      input(answers ? `${TEXTS.account[language]} ${index + 1}` : "", "text"),
      ...WEIGHTS.map((_, place) => cell(place, WORDS.zeroToTen[language])),
      result(first ? `=SCORECARD(B${FIRST}:E${LAST};B${WEIGHT_ROW}:E${WEIGHT_ROW})` : "", "count"),
      result(first ? `=SCORECARD(F${FIRST}:I${LAST};F${WEIGHT_ROW}:I${WEIGHT_ROW})` : "", "count"),
      result(first ? `=KAM_SELECT(${list("J")};${list("K")};B4;B5)` : "", "text"),
      ...questions.map((question, place) => cell(WEIGHTS.length + place, `${question} (1-4)`)),
      result(`=IF(A${at}="";"";KAM_STAGE(M${at}:R${at}))`, "text"),
      result(approach(at), "text"),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.matrixTitle, TEXTS.matrixPurpose, language),
      [label(TEXTS.capacityOption), input(2, "count")],
      [label(TEXTS.matrixCut), input(50, "count")],
      [label(TEXTS.selected), result(`=COUNTIF(${list("L")};"${key}")`, "count")],
      [{ ...result(`=IF(B6>B4;"${TEXTS.matrixTied[language]}";"")`, "text"), look: "note" }],
      [label(TEXTS.matrixOver), result(`=COUNTIF(${list("L")};"${over}")`, "count")],
      [label(WORDS.weight), ...WEIGHTS.map((weight) => input(weight, "count"))],
      [
        ...headers(TEXTS.matrixHeader, language),
        ...headers(TEXTS.matrixQuestions, language),
        ...headers(TEXTS.matrixLastHeader, language),
      ],
      ...rows,
    ],
    columnWidths: [220],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "matrix",
        title: TEXTS.matrixTitle[language],
        labels: listColumn(10, HEADER_ROW, ROWS),
        values: [listColumn(11, HEADER_ROW, ROWS)],
        row: LAST + 2,
        column: 1,
      },
    ],
  };
}

export const KEY_ACCOUNT_MATRIX: Template = { id: "key-account-matrix", title: TEXTS.matrixTitle, sheet };
