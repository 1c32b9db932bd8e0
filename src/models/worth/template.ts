/** The Delivered value worksheet: offers compared by value and cost, functions by V = F / C. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
import { headers, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** Four benefits, then four costs, in one unit. */
const OFFERS = [
  [90, 40, 25, 15, 100, 12, 8, 10],
  [95, 30, 20, 25, 110, 15, 10, 12],
  [80, 20, 15, 10, 85, 14, 12, 10],
];
const OFFER_COLUMNS = "offer benefit1 - - benefit4 cost1 - - cost4 delivered";
/** Worth to the customer, cost. */
const FUNCTIONS = [
  [90, 60],
  [40, 50],
  [30, 10],
];
/** Of the sources of relationships, each with the name of its cell. */
const COUNTS = { segments: 5, products: 20, channels: 4, companies: 3 };

/** @private */
function rows(language: Language): NamedRow[] {
  const names = wordsOf(TEXTS.offerNames, language);
  return [
    namedHeaders(TEXTS.offerHeader, language, OFFER_COLUMNS, OFFERS.length),
    ...OFFERS.map((values, index) => [
      input(names[index] ?? "", "text"),
      ...values.map((value) => input(value, "money", TEXTS.offerUnitNote[language])),
      result("=DELIVERED_VALUE({.benefit1:benefit4};{.cost1:cost4})", "money"),
    ]),
    [],
    [named("functions", label("V = F / C", "heading"))],
    namedHeaders(TEXTS.functionHeader, language, "- worth cost ratio -", FUNCTIONS.length),
    ...FUNCTIONS.map(([worth = 0, cost = 0], index) => [
      input(`${TEXTS.functionName[language]} ${index + 1}`, "text"),
      input(worth, "money"),
      input(cost, "money"),
      result('=IF({.cost}>0;VALUE_RATIO({.worth};{.cost});"")', "text"),
      result(
        `=IF({.ratio}="";"";IF({.ratio}<1;"${TEXTS.makeItCheaper[language]}";"${TEXTS.worthItsCost[language]}"))`,
        "text",
      ),
    ]),
    [],
    [label(TEXTS.complexityHeading[language], "heading")],
    headers(TEXTS.complexityHeader, language),
    [
      ...Object.entries(COUNTS).map(([name, count]) => named(name, input(count, "count"))),
      result("=RELATIONSHIP_COMPLEXITY({segments};{products};{channels};{companies})", "count"),
    ],
  ];
}

export const DELIVERED_VALUE = worksheet({
  id: "delivered-value",
  title: TEXTS.title,
  notes: [withExample(TEXTS.worksheetPurpose)],
  rows,
  columnWidths: [160],
  charts: [
    {
      picture: "bars",
      title: TEXTS.title,
      labels: "offer",
      values: ["delivered"],
      beside: "functions",
      column: 7,
    },
  ],
});
