/** The Campaign forecast: three scenarios of one campaign, live through the campaign functions. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";

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
  const notes = wordsOf(NOTES, language);
  const scenarios = wordsOf(SCENARIOS, language);
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
    cells: [...opening(TITLE, PURPOSE, language), headers(HEADER, language), ...rows],
    columnWidths: [150],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: PROFIT[language],
        labels: listColumn(1, HEADER_ROW, rows.length),
        values: [listColumn(11, HEADER_ROW, rows.length)],
        row: 9,
        column: 1,
      },
    ],
  };
}

const TITLE = inLanguages("Campaign forecast", "销售活动预测", "銷售活動預測");
const PURPOSE = inLanguages(
  "What a campaign earns if it goes badly, as expected or well, and the response rate at which it pays for itself.",
  "活动不理想、符合预期和理想时各赚多少，以及回本所需的响应率。",
  "活動不理想、符合預期和理想時各賺多少，以及回本所需的回應率。",
);
const SCENARIOS = inLanguages("Cautious|Expected|Hopeful", "保守|预期|乐观", "保守|預期|樂觀");
const NOTES = inLanguages(
  "Customers addressed|Share of them who buy|Pieces each of them buys|Per piece|Per piece|Per customer addressed",
  "联系的客户数|其中购买的比例|每户购买件数|每件|每件|每个联系的客户",
  "聯繫的客戶數|其中購買的比例|每戶購買件數|每件|每件|每個聯繫的客戶",
);
const PROFIT = inLanguages("Profit", "利润", "利潤");
const HEADER = inLanguages(
  "Scenario|Contacts|Response rate|Quantity each|Price|Unit cost|Contact cost|Buyers|Sales|Cost|Profit|Break-even rate",
  "情景|联系客户数|响应率|每户购买量|单价|单位成本|每次联系成本|购买客户数|销售额|总成本|利润|回本响应率",
  "情境|聯繫客戶數|回應率|每戶購買量|單價|單位成本|每次聯繫成本|購買客戶數|銷售額|總成本|利潤|回本回應率",
);

export const CAMPAIGN_FORECAST: Template = { id: "campaign-forecast", title: TITLE, sheet };
