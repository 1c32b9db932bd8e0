/** DEVELOPMENT_EFFECT and SALES_ROI as data. */

import type { Cell } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Argument, numberParameter, numbersForTotal, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { ABOVE_ZERO, ANY_NUMBER, numberArgument, rowByRow } from "../../core/functions/row-by-row";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";
import { verdictOn } from "./actions";
import { developmentEffect, salesPerHour } from "./development";

const SALES = numberArgument("sales", ANY_NUMBER);
const HOURS = numberArgument("hours", ABOVE_ZERO);

const MEASURE = inLanguages("Measure", "指标", "指標");
const RESULT = inLanguages("Result", "结果", "結果");

/** The words for each line of the table, in its order. */
export const EFFECT_LABELS = [
  inLanguages("Change", "变化额", "變化額"),
  inLanguages("Rate of change", "变化率", "變化率"),
  inLanguages("Company's change", "公司变化额", "公司變化額"),
  inLanguages("Share of the company's change", "占公司变化的比重", "占公司變化的比重"),
  inLanguages("Times what new customers brought", "相当于新客户业绩的倍数", "相當於新客戶業績的倍數"),
  inLanguages("What it says", "结论", "結論"),
];

/** @private */
function effectTable(given: readonly Argument[], language: Language): Cell | Cell[][] {
  const [before, after, companyBefore, companyAfter, newCustomers] = [
    "before",
    "after",
    "company_before",
    "company_after",
    "new_customers",
  ].map((name, index) => amountOf(name, given[index]));
  // Nothing to say before the four figures are there.
  if (!isKnown(before) || !isKnown(after) || !isKnown(companyBefore) || !isKnown(companyAfter)) return "";
  const won = newCustomers ?? null;
  const effect = developmentEffect(before, after, { before: companyBefore, after: companyAfter }, won);
  const { change, rate, companyChange, share, againstAcquisition } = effect;
  const figures = [change, rate, companyChange, share, againstAcquisition].map(shownFigure);
  const results: Cell[] = [...figures, verdictOn(change, won)[language]];
  return [
    [MEASURE[language], RESULT[language]],
    ...EFFECT_LABELS.map((label, index): Cell[] => [label[language], results[index]]),
  ];
}

/** @private */
function isKnown(amount: number | null | undefined): amount is number {
  return typeof amount === "number";
}

/** @private */
function shownFigure(figure: number | null): Cell {
  if (figure === null) return "";
  if (!Number.isFinite(figure)) throw new InputError("TOTAL_TOO_LARGE");
  return figure + 0;
}

/** A range is added up as SUM does; one cell must be a number; `null` when there is nothing. @private */
function amountOf(parameter: string, argument: Argument): number | null {
  const rows = rowsOf(argument);
  const isOneCell = rows.length === 1 && (rows[0]?.length ?? 0) <= 1;
  if (isOneCell) {
    const cell = rows[0]?.[0];
    return numberOf(cell) === null ? null : numberParameter(parameter, cell, ANY_NUMBER);
  }
  const numbers = numbersForTotal(parameter, argument);
  return numbers.length === 0 ? null : sum(numbers);
}

export const DEVELOPMENT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "DEVELOPMENT_EFFECT",
    summary: inLanguages(
      "Table of what developing existing customers brought: change, rate of change, share of the company's change, and how it compares with new customers. What cannot be formed stays blank.",
      "客户开发成效表：变化额、变化率、占公司变化的比重，以及与新客户业绩的比较。无法计算的项目留空。",
      "客戶開發成效表：變化額、變化率、占公司變化的比重，以及與新客戶業績的比較。無法計算的項目留空。",
    ),
    parameters: [
      {
        name: "before",
        help: inLanguages(
          "Sales or profit of the developed customers before: one number, or a range that is added up.",
          "开发前这些客户的销售额或利润：一个数字，或求和的区域。",
          "開發前這些客戶的銷售額或利潤：一個數字，或加總的範圍。",
        ),
      },
      { name: "after", help: inLanguages("The same after.", "开发后的同一数字。", "開發後的同一數字。") },
      {
        name: "company_before",
        help: inLanguages("The whole company's before.", "开发前全公司的数字。", "開發前全公司的數字。"),
      },
      {
        name: "company_after",
        help: inLanguages("The whole company's after.", "开发后全公司的数字。", "開發後全公司的數字。"),
      },
      {
        name: "new_customers",
        optional: true,
        help: inLanguages(
          "Optional. What customers won in the period brought.",
          "可选。同期新客户带来的业绩。",
          "選填。同期新客戶帶來的業績。",
        ),
      },
    ],
    examples: [
      {
        formula: "=DEVELOPMENT_EFFECT(200,260,1000,1200,40)",
        gives:
          "Measure, Result; Change, 60; Rate of change, 0.3; Company's change, 200; Share of the company's change, 0.3; Times what new customers brought, 1.5; What it says, Development brings at least as much as new customers do: keep developing.",
      },
    ],
    call: effectTable,
  },
  {
    name: "SALES_ROI",
    summary: inLanguages(
      "Return on selling time: sales divided by the hours spent. A row with a blank stays blank.",
      "销售时间回报：销售额除以投入的小时数。有空白的行保持空白。",
      "銷售時間回報：銷售額除以投入的小時數。有空白的列保持空白。",
    ),
    parameters: [
      {
        name: "sales",
        help: inLanguages(
          "Sales: one cell or a column.",
          "销售额：一个单元格或一列。",
          "銷售額：一個儲存格或一欄。",
        ),
      },
      {
        name: "hours",
        help: inLanguages(
          "Hours spent selling, above 0: one cell or a column.",
          "销售投入的小时数，须大于 0：一个单元格或一列。",
          "銷售投入的小時數，須大於 0：一個儲存格或一欄。",
        ),
      },
    ],
    examples: [{ formula: "=SALES_ROI({12000;9000},{40;20})", gives: "300, 450" }],
    call: (given, language) =>
      rowByRow([SALES, HOURS], given, language, ([sales, hours]) => salesPerHour(sales, hours)),
  },
];
