/** The Churn calculator: a worksheet that prices leaving customers, live through the churn functions. */

import { headerOf, type NamedRow, named } from "../../core/template/named-cells";
import type { TemplateCell } from "../../core/template/template";
import { across, answer, input, label, result, saying } from "../../core/template/template-cell";
import { wordsOf } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, filledText, LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** The published credit card, so that the sheet shows something true before the first figure is typed. */
const STREAM = [30, 42, 44, 49, 55];
const USUAL_RATE = 0.2;
/** They add up to the 51 that winning a holder of that card cost; only their sum is published. */
const WINNING_PARTS = [15, 8, 12, 6, 4, 4, 2];

/** Rates beside each other, one point fewer in each row. */
const EFFECT_ROWS = 10;
/** Rates of the curve, as CHURN_TABLE has them. */
const CURVE_ROWS = 11;

/** @private */
function rows(language: Language, sheetNamed: (model: string) => string | null): NamedRow[] {
  const words = (text: Text) => label(text[language]);
  const heading = (text: Text) => label(text[language], "heading");
  const summary = sheetNamed("churn");
  const rate = summary ? measuredRate(summary) : USUAL_RATE;
  const figure = (name: string, text: Text, cell: TemplateCell) => [words(text), named(name, cell)];
  return [
    [named("figures", heading(TEXTS.figuresHeading))],
    figure("customers", TEXTS.customersNow, input(1000, "count")),
    figure("rate", TEXTS.yearlyShareLost, input(rate, "share", TEXTS.yearlyShareLostNote[language])),
    figure("points", TEXTS.pointsLess, input(0.05, "share", TEXTS.pointsLessNote[language])),
    figure("discount", WORDS.discountRateAYear, input(0.06, "share", WORDS.discountRateMeaning[language])),
    figure(
      "winning",
      TEXTS.winningCost,
      input("=SUM({winningPart})", "cents", TEXTS.winningCostNote[language]),
    ),
    figure("keepingShare", TEXTS.keepingShare, input(0.2, "share", TEXTS.keepingShareNote[language])),
    figure("priced", TEXTS.customersToPrice, input(40, "count", TEXTS.customersToPriceNote[language])),
    [
      label(TEXTS.profitOfOneCustomer[language], "header"),
      ...STREAM.map((_, year) => label(filled(TEXTS.profitYear, language, { number: year + 1 }), "header")),
    ],
    [
      words(TEXTS.profitRowLabel),
      ...STREAM.map((profit) => named("stream", input(profit, "cents", TEXTS.profitRowNote[language]))),
    ],
    [],
    [heading(TEXTS.costsHeading)],
    [words(TEXTS.yearsACustomerStays), result('=IF({rate}>0;1/{rate};"")', "decimal")],
    [
      words(TEXTS.valueOfACustomer),
      named(
        "value",
        result(
          "=CUSTOMER_NPV({rate};{stream};{discount};{winning})",
          "cents",
          TEXTS.valueOfACustomerNote[language],
        ),
      ),
    ],
    [
      words(TEXTS.valueWhenFewerLeave),
      named("valueAfter", result("=CUSTOMER_NPV({rate}-{points};{stream};{discount};{winning})", "cents")),
    ],
    [
      words(TEXTS.gainInValue),
      answer(
        "=CHURN_PROFIT({rate};{stream};{points};{discount};{winning})",
        "share",
        TEXTS.gainInValueNote[language],
      ),
    ],
    [words(TEXTS.leavingInAYear), named("leaving", result("={customers}*{rate}", "decimal"))],
    [words(TEXTS.valueLeaving), answer("=CHURN_COST({leaving};{rate};{stream};{discount})", "money")],
    [
      words(TEXTS.costOfCustomersToPrice),
      result("=CHURN_COST({priced};{rate};{stream};{discount})", "money"),
    ],
    [],
    [heading(TEXTS.keepOrWinHeading)],
    [words(TEXTS.winningOneCosts), named("winOne", result("={winning}", "cents"))],
    [words(TEXTS.keepingOneCosts), named("keepOne", result("={winning}*{keepingShare}", "cents"))],
    [words(TEXTS.winningReplacements), named("winAll", result("={leaving}*{winOne}", "money"))],
    [words(TEXTS.keepingThemInstead), named("keepAll", result("={leaving}*{keepOne}", "money"))],
    [words(TEXTS.winningLessKeeping), answer("={winAll}-{keepAll}", "money")],
    [
      words(TEXTS.breakEvenSpend),
      result(
        "=({valueAfter}-{value})/CUSTOMER_NPV({rate}-{points};1;{discount})",
        "cents",
        TEXTS.breakEvenSpendNote[language],
      ),
    ],
    [across(6, label(TEXTS.breakEvenSpendNote[language], "note"))],
    [],
    [heading(TEXTS.effectHeading)],
    EFFECT_COLUMNS.map(([name, header]) => headerOf(name, EFFECT_ROWS, label(header[language], "header"))),
    ...Array.from({ length: EFFECT_ROWS }, (_, index) => effectRow(index)),
    [],
    [heading(TEXTS.curveHeading)],
    CURVE_COLUMNS.map(([name, , header], column) =>
      headerOf(
        name,
        CURVE_ROWS,
        saying(
          [header[language]],
          label(column === 0 ? "=CHURN_TABLE({stream};{discount};{winning})" : "", "header"),
        ),
      ),
    ),
    ...Array.from({ length: CURVE_ROWS }, () => CURVE_COLUMNS.map(([, format]) => result("", format))),
    [],
    [heading(TEXTS.winningHeading)],
    ...wordsOf(TEXTS.winningParts, language).map((part, index) => [
      label(part),
      named("winningPart", input(WINNING_PARTS[index] ?? 0, "cents")),
    ]),
  ];
}

/** A figure stands over its label, in one of the first rows of a summary. */
const FIGURES = "A1:Z39";
const LABELS = "A2:Z40";

/**
 * The rate that the churn run measured, read from its summary as the figure over these words: a year's rate from orders,
 * else the rate of a list. The words are those that the reports write, in any language, because a later run may be written
 * in another one than this sheet. @private
 */
function measuredRate(summary: string): string {
  const words = [TEXTS.rateAYear, WORDS.churnRate].flatMap((text) =>
    LANGUAGES.map((language) => text[language]),
  );
  const [figures, labels] = [FIGURES, LABELS].map((area) => `${summary}!${area}`);
  // A table has the words as a header, with no number over them.
  const found = words.reduceRight(
    (otherwise, text) =>
      `IF(SUMPRODUCT((${labels}="${text}")*ISNUMBER(${figures}))=0;${otherwise};SUMIF(${labels};"${text}";${figures}))`,
    "1/5",
  );
  return `=${found}`;
}

const EFFECT_COLUMNS: readonly (readonly [name: string, header: Text])[] = [
  ["fewer", TEXTS.pointsFewer],
  ["rateAfter", WORDS.churnRateAYear],
  ["valueThen", TEXTS.valueOfACustomer],
  ["gain", TEXTS.gainInValue],
  ["ofOne", TEXTS.worthOfOneAYear],
  ["spend", TEXTS.breakEvenSpendAYear],
];
/** What CHURN_TABLE spills, each column with its header. */
const CURVE_COLUMNS = [
  ["curveRate", "percent", WORDS.churnRateAYear],
  ["curveYears", "decimal", TEXTS.yearsACustomerStays],
  ["curveValue", "cents", TEXTS.valueOfACustomer],
  ["curveGain", "share", TEXTS.gainFromFivePoints],
] as const;

/** Two formulas spill down from the first row; the rest is arithmetic between cells. @private */
function effectRow(index: number): NamedRow {
  const spills = (formula: string) => (index === 0 ? formula : "");
  return [
    { content: (index + 1) / 100, format: "percent" },
    result('=IF({$rate}>{.fewer};{$rate}-{.fewer};"")', "share"),
    result(spills("=CUSTOMER_NPV({rateAfter};{stream};{discount};{winning})"), "cents"),
    result('=IF(OR({.valueThen}="";{$value}<=0);"";{.valueThen}/{$value}-1)', "share"),
    result(spills("=CUSTOMER_NPV({rateAfter};1;{discount})"), "cents"),
    result('=IF({.valueThen}="";"";({.valueThen}-{$value})/{.ofOne})', "cents"),
  ];
}

export const CHURN_CALCULATOR = worksheet({
  id: "churn-calculator",
  group: "value",
  title: TEXTS.calculatorTitle,
  notes: [TEXTS.calculatorPurpose],
  rows,
  charts: [
    {
      picture: "line",
      title: filledText(CORE_TEXTS.nameAndWhatIsSaid, {
        name: TEXTS.curveHeading,
        said: TEXTS.valueOfACustomer,
      }),
      labels: "curveRate",
      values: ["curveValue"],
      beside: "figures",
      column: 7,
      horizontalTitle: WORDS.churnRateAYear,
      verticalTitle: TEXTS.valueOfACustomer,
    },
    {
      picture: "bars",
      title: TEXTS.effectHeading,
      labels: "fewer",
      values: ["gain"],
      beside: "keepOne",
      column: 7,
      horizontalTitle: TEXTS.pointsFewer,
      verticalTitle: TEXTS.gainInValue,
    },
  ],
});
