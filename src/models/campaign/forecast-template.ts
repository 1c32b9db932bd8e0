/** The Campaign forecast: three scenarios of one campaign, live through the campaign functions. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const HEADER_ROW = 4;

/** Contacts, response rate, quantity, price, unit cost, contact cost of each scenario. */
const EXAMPLE = [
  [1000, 0.02, 1, 100, 60, 1],
  [1000, 0.04, 2, 100, 60, 1],
  [1000, 0.06, 2, 100, 55, 1],
];
const FORMATS = ["count", "share", "count", "money", "money", "money"] as const;

/** @private */
function sheet(language: Language): TemplateSheet {
  const notes = wordsOf(TEXTS.notes, language);
  const scenarios = wordsOf(TEXTS.scenarios, language);
  const rows = EXAMPLE.map((values, index): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    return [
      input(scenarios[index] ?? "", "text"),
      ...values.map((value, place) => input(value, FORMATS[place] ?? "count", notes[place])),
      result(`=B${at}*C${at}`, "count"),
      result(`=H${at}*D${at}*E${at}`, "money"),
      result(`=H${at}*D${at}*F${at}+B${at}*G${at}`, "money"),
      result(`=CAMPAIGN_PROFIT(B${at};C${at};D${at};E${at};F${at};G${at})`, "money"),
      result(`=CAMPAIGN_BREAKEVEN(D${at};E${at};F${at};G${at})`, "share"),
    ];
  });
  return {
    cells: [...opening(TEXTS.title, TEXTS.purpose, language), headers(TEXTS.header, language), ...rows],
    columnWidths: [150],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: WORDS.profit[language],
        labels: listColumn(1, HEADER_ROW, rows.length),
        values: [listColumn(11, HEADER_ROW, rows.length)],
        row: 9,
        column: 1,
      },
    ],
  };
}

export const CAMPAIGN_FORECAST: Template = { id: "campaign-forecast", title: TEXTS.title, sheet };
