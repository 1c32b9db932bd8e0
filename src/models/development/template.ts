/** The Development effect worksheet: four quarters of developed and new customers, live through DEVELOPMENT_EFFECT. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

const HEADER_ROW = 4;

/** Developed customers a year ago and now, customers won, hours spent on development. */
const EXAMPLE = [
  [50, 55, 12, 20],
  [50, 62, 10, 24],
  [45, 60, 9, 30],
  [55, 83, 9, 26],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const label = (text: Text) => wording(text[language]);
  const quarters = EXAMPLE.map(([before = 0, after = 0, won = 0, hours = 0], index): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    return [
      input(`Q${index + 1}`, "text"),
      input(before, "money"),
      input(after, "money"),
      input(won, "money", TEXTS.wonNote[language]),
      input(hours, "count", TEXTS.hoursNote[language]),
      result(`=C${at}-B${at}`, "money"),
      result(`=IF(B${at}>0;F${at}/B${at};"")`, "share"),
      result(`=IF(E${at}>0;SALES_ROI(F${at};E${at});"")`, "money"),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.title, TEXTS.purpose, language),
      headers(TEXTS.header, language),
      ...quarters,
      [],
      [label(TEXTS.company), input(1000, "money"), input(1200, "money")],
      [],
      [wording("=DEVELOPMENT_EFFECT(B5:B8;C5:C8;B10;C10;D5:D8)", "header"), wording("", "header")],
      ...(["money", "share", "money", "share", "text", "text"] as const).map((format) => [
        wording(""),
        result("", format),
      ]),
    ],
    columnWidths: [230, 140, 140],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TEXTS.chart[language],
        labels: listColumn(1, HEADER_ROW, EXAMPLE.length),
        values: [listColumn(6, HEADER_ROW, EXAMPLE.length), listColumn(4, HEADER_ROW, EXAMPLE.length)],
        row: 10,
        column: 5,
      },
    ],
  };
}

export const DEVELOPMENT_TEMPLATE: Template = { id: "development-effect", title: TEXTS.title, sheet };
