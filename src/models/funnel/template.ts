/** The Sales pipeline: prospects by step, the funnel and the time per step, live through FUNNEL. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { choice, headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { STAGE_NAMES } from "./stages";
import { TEXTS } from "./texts";

const HEADER_ROW = 4;
const ROWS = 40;
const STEPS = STAGE_NAMES.length;

/** Step of each example prospect, counted from 0, days in it, and what it may be worth. */
const EXAMPLE = [
  [0, 3, 500],
  [0, 5, 800],
  [0, 2, 300],
  [0, 6, 900],
  [1, 8, 700],
  [1, 4, 400],
  [1, 6, 600],
  [5, 12, 2000],
  [5, 8, 1500],
  [7, 10, 3000],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const steps = STAGE_NAMES.map((name) => name[language]);
  const down = (column: string) => `${column}$${HEADER_ROW + 1}:${column}$${HEADER_ROW + ROWS}`;
  const funnelRow = (index: number): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    return [
      wording(""),
      result("", "count"),
      result("", "share"),
      result("", "share"),
      result(`=IF(COUNTIF(${down("B")};F${at})>0;AVERAGEIF(${down("B")};F${at};${down("C")});"")`, "count"),
      result(`=SUMIF(${down("B")};F${at};${down("D")})`, "money"),
    ];
  };
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const [step, days = "", worth = ""] = EXAMPLE[index] ?? [];
    return [
      input(EXAMPLE[index] ? `${WORDS.prospect[language]} ${index + 1}` : "", "text"),
      choice(step === undefined ? "" : (steps[step] ?? ""), steps),
      input(days, "count", TEXTS.daysNote[language]),
      input(worth, "money"),
      null,
      ...(index < STEPS ? funnelRow(index) : []),
    ];
  });
  const spill = ["=FUNNEL(B5:B44)", "", "", ""].map((content) => wording(content, "header"));
  return {
    cells: [
      ...opening(TEXTS.titleSalesPipeline, TEXTS.purpose, language),
      [...headers(TEXTS.header, language), null, ...spill, ...headers(TEXTS.more, language)],
      ...rows,
    ],
    columnWidths: [180, 150, 90, 110, 30, 150],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "pyramid",
        title: TEXTS.titleSalesPipeline[language],
        labels: listColumn(6, HEADER_ROW, STEPS),
        values: [listColumn(7, HEADER_ROW, STEPS)],
        row: 15,
        column: 6,
      },
    ],
  };
}

export const SALES_PIPELINE: Template = { id: "sales-pipeline", title: TEXTS.titleSalesPipeline, sheet };
