/** The Customer value worksheet: a list of customers with their whole value, ranked, live through CUSTOMER_VALUE. */

import { headerOf, type NamedRow, named } from "../../core/template/named-cells";
import { answer, input, label, result } from "../../core/template/template-cell";
import { withRoom } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 220;
/** Of customers; the rows below the sample are free. */
const ROWS = 20;
/** Customers in the chart. */
const SHOWN = 10;

/** Made up: the largest buyer is not worth the most, because referrals and margin count. */
const SAMPLE: readonly (readonly [
  name: string,
  toDate: number,
  yearly: number,
  sales: number,
  referrals: number,
])[] = [
  ["A", 1200, 300, 9000, 0],
  ["B", 400, 500, 3000, 2],
  ["C", 900, 150, 4200, 1],
  ["D", 0, 350, 2600, 0],
  ["E", 2500, 50, 6000, 0],
  ["F", 100, 120, 800, 5],
];

/** Of the list, each with its header. */
const COLUMNS: readonly (readonly [name: string, header: Text])[] = [
  ["customer", WORDS.customer],
  ["toDate", TEXTS.profitToDateField],
  ["yearly", TEXTS.profitAYear],
  ["rate", WORDS.churnRateAYear],
  ["referrals", TEXTS.referrals],
  ["sales", TEXTS.salesThisYear],
  ["value", TEXTS.value],
  ["valueRank", TEXTS.valueRank],
  ["salesRank", TEXTS.salesRank],
  ["ranksUp", TEXTS.ranksUp],
];
/** Names and values once more, the largest first: what the chart draws. */
const RANKED = [
  ["customerRanked", WORDS.customer],
  ["valueRanked", TEXTS.value],
] as const;

/** @private */
function rows(language: Language): NamedRow[] {
  const words = (text: Text) => label(text[language]);
  const header = (text: Text) => label(text[language], "header");
  return [
    ...withRoom(
      [
        [
          words(TEXTS.usualChurnRate),
          named("usualRate", input(0.2, "share", TEXTS.usualChurnRateNote[language])),
        ],
        [words(WORDS.discountRateAYear), named("discount", input(0.1, "share"))],
        [],
        [words(TEXTS.valueOfAll), named("total", answer("=SUM({value})", "money"))],
        [words(TEXTS.valueRealised), named("realised", result('=SUMIF({valueRank};">0";{toDate})', "money"))],
        [words(TEXTS.valueToCome), result("={total}-{realised}", "money")],
      ],
      CHART_HEIGHT,
    ),
    [
      label(TEXTS.listHeading[language], "heading"),
      ...COLUMNS.map(() => null),
      label(TEXTS.bestTitle[language], "heading"),
    ],
    [
      ...COLUMNS.map(([name, text]) => headerOf(name, ROWS, header(text))),
      null,
      ...RANKED.map(([name, text]) => headerOf(name, SHOWN, header(text))),
    ],
    ...Array.from({ length: ROWS }, (_, index) => customerRow(index)),
  ];
}

/** @private */
function customerRow(index: number): NamedRow {
  const [name = "", toDate = "", yearly = "", sales = "", referrals = ""] = SAMPLE[index] ?? [];
  const spills = (formula: string) => (index === 0 ? formula : "");
  const rank = (column: string) => `=IF(ISNUMBER({.${column}});RANK({.${column}};{$${column}});"")`;
  // Rows with a value only, the largest first.
  const valued = (column: string) => `FILTER({${column}};ISNUMBER({value}))`;
  const ranked = (column: string) => `=SORT(${valued(column)};${valued("value")};FALSE)`;
  return [
    input(name, "text"),
    input(toDate, "money"),
    input(yearly, "money"),
    input('=IF({.toDate}="";"";{$usualRate})', "share"),
    input(referrals, "asTyped"),
    input(sales, "money"),
    result(spills("=CUSTOMER_VALUE({toDate};{yearly};{rate};{discount};{referrals})"), "money"),
    result(rank("value"), "count"),
    result(rank("sales"), "count"),
    result('=IF(OR({.valueRank}="";{.salesRank}="");"";{.salesRank}-{.valueRank})', "count"),
    null,
    result(spills(ranked("customer")), "text"),
    result(spills(ranked("value")), "money"),
  ];
}

export const CUSTOMER_VALUE_TEMPLATE = worksheet({
  id: "customer-value",
  group: "value",
  title: TEXTS.worksheetTitle,
  notes: [TEXTS.worksheetPurpose],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.bestTitle,
      labels: "customerRanked",
      values: ["valueRanked"],
      beside: "usualRate",
      column: 3,
      width: 620,
      height: CHART_HEIGHT,
      verticalTitle: TEXTS.value,
    },
  ],
});
