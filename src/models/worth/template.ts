/** The Delivered value worksheet: offers compared by value and cost, functions by V = F / C. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { across, answer, input, label, result, verdict } from "../../core/template/template-cell";
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
      answer("=DELIVERED_VALUE({.benefit1:benefit4};{.cost1:cost4})", "money"),
    ]),
    [],
    [named("functions", label(TEXTS.functionsHeading[language], "heading"))],
    functionHeaders(language),
    ...FUNCTIONS.map(([worth = 0, cost = 0], index) => [
      input(`${TEXTS.functionName[language]} ${index + 1}`, "text"),
      input(worth, "money"),
      input(cost, "money"),
      result('=IF({.cost}>0;VALUE_RATIO({.worth};{.cost});"")', "cents"),
      // By the ratio as it is shown.
      across(
        3,
        verdict(
          [TEXTS.worthItsCost[language], TEXTS.makeItCheaper[language]],
          `=IF({.ratio}="";"";IF(ROUND({.ratio};2)<1;"${TEXTS.makeItCheaper[language]}";"${TEXTS.worthItsCost[language]}"))`,
        ),
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

/** The last header is as wide as the sentence below it. @private */
function functionHeaders(language: Language): NamedRow {
  const row = namedHeaders(TEXTS.functionHeader, language, "- worth cost ratio -", FUNCTIONS.length);
  const [whatToDo = ""] = wordsOf(TEXTS.functionHeader, language).slice(-1);
  return [...row.slice(0, -1), across(3, label(whatToDo, "header"))];
}

export const DELIVERED_VALUE = worksheet({
  id: "delivered-value",
  group: "value",
  title: TEXTS.title,
  notes: [withExample(TEXTS.worksheetPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.title,
      labels: "offer",
      values: ["delivered"],
      beside: "functions",
      column: 8,
      width: 400,
      verticalTitle: TEXTS.title,
    },
  ],
});
