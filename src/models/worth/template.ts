/** The Delivered value worksheet: offers compared by value and cost, functions by V = F / C. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

const OFFER_HEADER = 4;
const FUNCTION_HEADER = 10;

/** Four benefits, then four costs, in one unit. */
const OFFERS = [
  [90, 40, 25, 15, 100, 12, 8, 10],
  [95, 30, 20, 25, 110, 15, 10, 12],
  [80, 20, 15, 10, 85, 14, 12, 10],
];
/** Worth to the customer, cost. */
const FUNCTIONS = [
  [90, 60],
  [40, 50],
  [30, 10],
];
const COUNTS = [5, 20, 4, 3];

/** @private */
function sheet(language: Language): TemplateSheet {
  const names = wordsOf(TEXTS.offerNames, language);
  const offers = OFFERS.map((values, index): TemplateRow => {
    const at = OFFER_HEADER + 1 + index;
    return [
      input(names[index] ?? "", "text"),
      ...values.map((value) => input(value, "money", TEXTS.unitNote[language])),
      result(`=DELIVERED_VALUE(B${at}:E${at};F${at}:I${at})`, "money"),
    ];
  });
  const functions = FUNCTIONS.map(([worth = 0, cost = 0], index): TemplateRow => {
    const at = FUNCTION_HEADER + 1 + index;
    return [
      input(`${TEXTS.function[language]} ${index + 1}`, "text"),
      input(worth, "money"),
      input(cost, "money"),
      result(`=IF(C${at}>0;VALUE_RATIO(B${at};C${at});"")`, "text"),
      result(`=IF(D${at}="";"";IF(D${at}<1;"${TEXTS.cheaper[language]}";"${TEXTS.keep[language]}"))`, "text"),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.title, TEXTS.purpose, language),
      headers(TEXTS.offerWords, language),
      ...offers,
      [],
      [wording("V = F / C", "heading")],
      headers(TEXTS.functionWords, language),
      ...functions,
      [],
      [wording(TEXTS.complexity[language], "heading")],
      headers(TEXTS.countWords, language),
      [
        ...COUNTS.map((count) => input(count, "count")),
        result("=RELATIONSHIP_COMPLEXITY(A17;B17;C17;D17)", "count"),
      ],
    ],
    columnWidths: [160],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TEXTS.title[language],
        labels: listColumn(1, OFFER_HEADER, OFFERS.length),
        values: [listColumn(10, OFFER_HEADER, OFFERS.length)],
        row: 9,
        column: 7,
      },
    ],
  };
}

export const DELIVERED_VALUE: Template = { id: "delivered-value", title: TEXTS.title, sheet };
