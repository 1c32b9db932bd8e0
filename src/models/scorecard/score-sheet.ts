/** A scorecard as a worksheet: criteria with weights, three subjects side by side, score, rank and verdict. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export interface ScoreSheet {
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  /** What is scored, e.g. a channel. */
  readonly subject: Text;
  /** The names, with bars between them. */
  readonly criteria: Text;
  /** Of the criteria; those of the example total 100. */
  readonly weights: readonly number[];
  /** Scores of the three example subjects by criterion. */
  readonly scores: readonly (readonly [number, number, number])[];
  /** For a good score, a middling one, a poor one, with bars between them. */
  readonly verdicts: Text;
}

const HEADER_ROW = 6;
const FIRST = HEADER_ROW + 1;
const SUBJECTS = ["C", "D", "E"];

/**
 * The template of a scorecard.
 *
 * @param definition what is scored and by what
 * @example scoreTemplate({ id: "trial", title: WORDS.score, purpose: WORDS.score, subject: WORDS.score, criteria: WORDS.score, weights: [100], scores: [[8, 6, 4]], verdicts: WORDS.score }).sheet("en", () => null).cells[6][2].content // => 8
 */
export function scoreTemplate(definition: ScoreSheet): Template {
  const { id, title } = definition;
  return { id, title, sheet: (language) => sheet(definition, language) };
}

/** @private */
function sheet(
  { title, purpose, subject, criteria, weights, scores, verdicts }: ScoreSheet,
  language: Language,
): TemplateSheet {
  const last = HEADER_ROW + weights.length;
  const resultRow = last + 3;
  const [good, middling, poor] = wordsOf(verdicts, language);
  const rows = wordsOf(criteria, language).map(
    (name, index): TemplateRow => [
      input(name, "text"),
      input(weights[index] ?? 0, "count"),
      ...(scores[index] ?? []).map((score) => input(score, "count", WORDS.zeroToTen[language])),
    ],
  );
  const results = SUBJECTS.map((column, index): TemplateRow => {
    const at = resultRow + 1 + index;
    const all = `B$${resultRow + 1}:B$${resultRow + SUBJECTS.length}`;
    return [
      result(`=${column}${HEADER_ROW}`, "text"),
      result(`=SCORECARD(${column}${FIRST}:${column}${last};$B$${FIRST}:$B$${last})`, "count"),
      result(`=IF(ISNUMBER(B${at});RANK(B${at};${all});"")`, "count"),
      result(
        `=IF(ISNUMBER(B${at});IF(B${at}>=$B$4;"${good}";IF(B${at}>=$C$4;"${middling}";"${poor}"));"")`,
        "text",
      ),
    ];
  });
  return {
    cells: [
      ...opening(title, purpose, language),
      [wording(TEXTS.limits[language]), input(70, "count"), input(50, "count")],
      [],
      [
        ...headers(TEXTS.header, language),
        ...SUBJECTS.map((_, index) => input(`${subject[language]} ${index + 1}`, "text")),
      ],
      ...rows,
      [wording(TEXTS.total[language]), result(`=SUM(B${FIRST}:B${last})`, "count")],
      [],
      [wording(subject[language], "header"), ...headers(TEXTS.resultHeader, language)],
      ...results,
    ],
    columnWidths: [320, 90, 110, 110, 110],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: title[language],
        labels: listColumn(1, resultRow, SUBJECTS.length),
        values: [listColumn(2, resultRow, SUBJECTS.length)],
        row: 4,
        column: 7,
      },
    ],
  };
}
