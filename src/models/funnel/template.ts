/** The Sales pipeline: prospects by step, the funnel and the time per step, live through FUNNEL. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { choice, headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";
import { STAGE_NAMES } from "./stages";

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
      input(EXAMPLE[index] ? `${PROSPECT[language]} ${index + 1}` : "", "text"),
      choice(step === undefined ? "" : (steps[step] ?? ""), steps),
      input(days, "count", DAYS_NOTE[language]),
      input(worth, "money"),
      null,
      ...(index < STEPS ? funnelRow(index) : []),
    ];
  });
  const spill = ["=FUNNEL(B5:B44)", "", "", ""].map((content) => wording(content, "header"));
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [...headers(HEADER, language), null, ...spill, ...headers(MORE, language)],
      ...rows,
    ],
    columnWidths: [180, 150, 90, 110, 30, 150],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "pyramid",
        title: TITLE[language],
        labels: listColumn(6, HEADER_ROW, STEPS),
        values: [listColumn(7, HEADER_ROW, STEPS)],
        row: 15,
        column: 6,
      },
    ],
  };
}

const TITLE = inLanguages("Sales pipeline", "销售漏斗管理", "銷售漏斗管理");
const PURPOSE = inLanguages(
  "Where each prospect stands, at which step prospects are lost, and how long each step takes.",
  "每个潜在客户所处的步骤、在哪一步流失，以及每步所需的时间。",
  "每個潛在客戶所處的步驟、在哪一步流失，以及每步所需的時間。",
);
const DAYS_NOTE = inLanguages("Since it came to this step", "到达此步骤以来的天数", "到達此步驟以來的天數");
const PROSPECT = inLanguages("Prospect", "潜在客户", "潛在客戶");
const HEADER = inLanguages(
  "Prospect|Step|Days in it|Worth",
  "潜在客户|步骤|停留天数|预计金额",
  "潛在客戶|步驟|停留天數|預計金額",
);
const MORE = inLanguages("Days at the step|Worth", "平均停留天数|金额", "平均停留天數|金額");

export const SALES_PIPELINE: Template = { id: "sales-pipeline", title: TITLE, sheet };
