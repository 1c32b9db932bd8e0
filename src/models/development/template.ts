/** The Development effect worksheet: four quarters of developed and new customers, live through DEVELOPMENT_EFFECT. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import { inLanguages, type Language, type Text } from "../../core/texts/language";

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
      input(won, "money", WON_NOTE[language]),
      input(hours, "count", HOURS_NOTE[language]),
      result(`=C${at}-B${at}`, "money"),
      result(`=IF(B${at}>0;F${at}/B${at};"")`, "share"),
      result(`=IF(E${at}>0;SALES_ROI(F${at};E${at});"")`, "money"),
    ];
  });
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      headers(HEADER, language),
      ...quarters,
      [],
      [label(COMPANY), input(1000, "money"), input(1200, "money")],
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
        title: CHART[language],
        labels: listColumn(1, HEADER_ROW, EXAMPLE.length),
        values: [listColumn(6, HEADER_ROW, EXAMPLE.length), listColumn(4, HEADER_ROW, EXAMPLE.length)],
        row: 10,
        column: 5,
      },
    ],
  };
}

const TITLE = inLanguages("Development effect", "客户开发成效", "客戶開發成效");
const PURPOSE = inLanguages(
  "What developing existing customers brought, by quarter and in all, against winning new ones.",
  "按季度和全年衡量开发现有客户的成效，并与争取新客户比较。",
  "按季度和全年衡量開發現有客戶的成效，並與爭取新客戶比較。",
);
const COMPANY = inLanguages("Whole company, a year ago and now", "全公司：去年与今年", "全公司：去年與今年");
const WON_NOTE = inLanguages(
  "What customers won in the quarter brought",
  "本季度新客户带来的业绩",
  "本季新客戶帶來的業績",
);
const HOURS_NOTE = inLanguages(
  "Spent on these customers in the quarter",
  "本季度用于这些客户的小时数",
  "本季用於這些客戶的小時數",
);
const CHART = inLanguages("Development and new customers", "客户开发与新客户", "客戶開發與新客戶");
const HEADER = inLanguages(
  "Quarter|A year ago|Now|New customers|Hours|Change|Rate of change|Change per hour",
  "季度|去年|今年|新客户|投入小时|变化额|变化率|每小时变化额",
  "季度|去年|今年|新客戶|投入小時|變化額|變化率|每小時變化額",
);

export const DEVELOPMENT_TEMPLATE: Template = { id: "development-effect", title: TITLE, sheet };
