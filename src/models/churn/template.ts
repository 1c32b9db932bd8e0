/** The Churn calculator: a worksheet that prices leaving customers, live through the churn functions. */

import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import type { Language } from "../../core/texts/language";
import { CURVE_HEADER } from "./help";
import { ORDER_TEXTS } from "./order-texts";
import * as say from "./template-texts";
import { TEXTS } from "./texts";

/** The published credit card, so that the sheet shows something true before the first figure is typed. */
const STREAM = [30, 42, 44, 49, 55];
const USUAL_RATE = 0.2;
const RATE_AND_STREAM = "B6;B13:F13;B8";

const EFFECT_FIRST = 35;
const EFFECT_ROWS = 10;
const CURVE_FIRST = 47;
const CURVE_ROWS = 11;

type Row = readonly (TemplateCell | string | number | null)[];

/** @private */
function sheet(language: Language, sheetNamed: (id: string) => string | null): TemplateSheet {
  const measured = sheetNamed("churn");
  const text = (key: keyof typeof say.CALCULATOR_TEXTS) => say.CALCULATOR_TEXTS[key][language];
  const label = (key: keyof typeof say.CALCULATOR_TEXTS) => wording(text(key));
  const cells: Row[] = [
    [wording(TEXTS.calculatorTitle[language], "title")],
    [wording(text("purpose"), "note")],
    [],
    [wording(text("figures"), "heading")],
    [label("customers"), input(1000, "count")],
    [
      label("churn"),
      input(measured ? measuredRate(measured, language) : USUAL_RATE, "share", text("churnNote")),
    ],
    [label("points"), input(0.05, "share", text("pointsNote"))],
    [label("discount"), input(0.06, "share", text("discountNote"))],
    [label("winning"), input(51, "money", text("winningNote"))],
    [label("keepingShare"), input(0.2, "share", text("keepingNote"))],
    [label("lost"), input(40, "count", text("lostNote"))],
    [
      wording(text("profit"), "header"),
      ...STREAM.map((_, year) => wording(say.year(year + 1, language), "header")),
    ],
    [label("profitRow"), ...STREAM.map((profit) => input(profit, "money", text("profitNote")))],
    [],
    [wording(text("costs"), "heading")],
    [label("years"), result('=IF(B6>0;1/B6;"")', "text")],
    [label("value"), result(`=CUSTOMER_NPV(${RATE_AND_STREAM};B9)`, "money", text("valueNote"))],
    [label("valueAfter"), result("=CUSTOMER_NPV(B6-B7;B13:F13;B8;B9)", "money")],
    [label("gain"), result("=CHURN_PROFIT(B6;B13:F13;B7;B8;B9)", "share", text("gainNote"))],
    [label("leaving"), result("=B5*B6", "count")],
    [label("leavingCost"), result(`=CHURN_COST(B20;${RATE_AND_STREAM})`, "money")],
    [label("lostCost"), result(`=CHURN_COST(B11;${RATE_AND_STREAM})`, "money")],
    [],
    [wording(text("keepOrWin"), "heading")],
    [label("winOne"), result("=B9", "money")],
    [label("keepOne"), result("=B9*B10", "money")],
    [label("winAll"), result("=B20*B25", "money")],
    [label("keepAll"), result("=B20*B26", "money")],
    [label("saved"), result("=B27-B28", "money")],
    [label("breakEven"), result("=(B18-B17)/CUSTOMER_NPV(B6-B7;1;B8)", "money", text("breakEvenNote"))],
    [wording(text("breakEvenNote"), "note")],
    [],
    [wording(text("effect"), "heading")],
    say.EFFECT_HEADER.map((header) => wording(header[language], "header")),
    ...Array.from({ length: EFFECT_ROWS }, (_, index) => effectRow(index)),
    [],
    [wording(text("curve"), "heading")],
    ["=CHURN_TABLE(B13:F13;B8;B9)", "", "", ""].map((content) => wording(content, "header")),
    ...Array.from({ length: CURVE_ROWS }, () =>
      (["share", "text", "money", "share"] as const).map((format) => result("", format)),
    ),
  ];
  const column = (row: number, at: number, rows: number) => ({ row, column: at, rows: rows + 1, columns: 1 });
  return {
    cells,
    columnWidths: [330, 120, 120, 120, 120, 140],
    frozenRows: 0,
    charts: [
      {
        picture: "line",
        title: `${text("curve")}: ${CURVE_HEADER[2]?.[language]}`,
        labels: column(CURVE_FIRST, 1, CURVE_ROWS),
        values: [column(CURVE_FIRST, 3, CURVE_ROWS)],
        row: 4,
        column: 8,
      },
      {
        picture: "bars",
        title: text("effect"),
        labels: column(EFFECT_FIRST - 1, 1, EFFECT_ROWS),
        values: [column(EFFECT_FIRST - 1, 4, EFFECT_ROWS)],
        row: 26,
        column: 8,
      },
    ],
  };
}

/**
 * The rate that the churn run measured, read from its summary by the words beside it: a year's rate from orders, else
 * the rate of a list. @private
 */
function measuredRate(summary: string, language: Language): string {
  const found = (label: string, otherwise: string) =>
    `IFERROR(VLOOKUP("${label}";${summary}!A:B;2;FALSE);${otherwise})`;
  return `=${found(ORDER_TEXTS.yearly[language], found(TEXTS.listRate[language], "1/5"))}`;
}

/** Two formulas spill down from the first row; the rest is arithmetic between cells. @private */
function effectRow(index: number): Row {
  const at = EFFECT_FIRST + index;
  const rates = `B${EFFECT_FIRST}:B${EFFECT_FIRST + EFFECT_ROWS - 1}`;
  const first = index === 0;
  return [
    { content: (index + 1) / 100, format: "share" },
    result(`=IF($B$6>A${at};$B$6-A${at};"")`, "share"),
    result(first ? `=CUSTOMER_NPV(${rates};B13:F13;B8;B9)` : "", "money"),
    result(`=IF(OR(C${at}="";$B$17<=0);"";C${at}/$B$17-1)`, "share"),
    result(first ? `=CUSTOMER_NPV(${rates};1;B8)` : "", "text"),
    result(`=IF(C${at}="";"";(C${at}-$B$17)/E${at})`, "money"),
  ];
}

export const CHURN_CALCULATOR: Template = { id: "churn-calculator", title: TEXTS.calculatorTitle, sheet };
