/** Why one customer has its grade: the grade, what holds it down, and the rating line by line. */

import { isBlank } from "../../core/cells/cell";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import type { Table } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import { FULL_SCORE, type Missing, type Scheme } from "./credit";
import { indicatorLine, type ReadRating, readRating, reportHeader } from "./credit-report-function";
import { indicatorColumn } from "./customers";
import { INDICATOR_FIELDS } from "./fields";
import { gradeName } from "./labels";
import { reasonFor } from "./reason";
import { TEXTS } from "./texts";

/** Where the input stands in a line of the report. */
const INPUT = 2;

/**
 * The rating of one customer; nothing when nothing is known.
 *
 * Throws what `readRating` throws when an answer cannot be read.
 *
 * @param table the customers
 * @param scheme with the default indicators
 * @param missing what unknown indicators do
 * @param index of the customer in the table
 * @param language of every text
 * @example explainGrade({ sheetRows: [2], columns: {} }, { indicators: [], grades: [] }, "zero", 0, "en") // => []
 */
export function explainGrade(
  table: Table,
  scheme: Scheme,
  missing: Missing,
  index: number,
  language: Language,
): Block[] {
  const cells = INDICATOR_FIELDS.map((field) => {
    const column = indicatorColumn(table, field);
    if (column?.type === "number") return Number.isNaN(column.values[index]) ? "" : column.values[index];
    return column?.type === "text" ? column.texts[index] : "";
  });
  const read = cells.every(isBlank) ? null : readRating(cells, scheme, missing);
  if (!read) return [];
  const rows = scheme.indicators.map(({ share }, position) =>
    indicatorLine(scheme, read, position, language).map((cell, at) =>
      share && at === INPUT && typeof cell === "number" ? shareText(cell) : cell,
    ),
  );
  return [
    ...gradeBlocks(scheme, read, language),
    {
      kind: "grid",
      id: "rating",
      header: reportHeader(language),
      formats: ["text", "text", "text", "number", "number", "text"],
      rows,
      total: false,
    },
  ];
}

/** Grade and score, and what stands between them and the next grade. @private */
function gradeBlocks(scheme: Scheme, { rating }: ReadRating, language: Language): Block[] {
  const { grades, indicators } = scheme;
  const { score, grade, known } = rating;
  const of = (part: number, whole: number) => `${amountText(part)} / ${amountText(whole)}`;
  const why = reasonFor(scheme, rating, language);
  return [
    {
      kind: "figures",
      figures: [
        { label: TEXTS.gradeHeader[language], value: gradeName(grade, grades, language), format: "text" },
        { label: TEXTS.points[language], value: of(score, FULL_SCORE), format: "text" },
        { label: TEXTS.indicatorsKnown[language], value: of(known, indicators.length), format: "text" },
      ],
    },
    ...(why === "" ? [] : [{ kind: "text" as const, text: why }]),
  ];
}
