/** The Campaign forecast: three scenarios of one campaign, live through the campaign functions. */

import { inLanguages, type Language } from "../../core/language";
import type { Template, TemplateSheet } from "../../core/template";
import { input, result } from "../../core/template-cell";
import { headers, listColumn, opening, type TemplateRow } from "../../core/template-rows";

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
  const rows = EXAMPLE.map((values, index): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    return [
      input(SCENARIOS[index]?.[language] ?? "", "text"),
      ...values.map((value, place) => input(value, FORMATS[place] ?? "count")),
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
const SCENARIOS = [
  inLanguages("Cautious", "保守", "保守"),
  inLanguages("Expected", "预期", "預期"),
  inLanguages("Hopeful", "乐观", "樂觀"),
];
const PROFIT = inLanguages("Profit", "利润", "利潤");
const HEADER = [
  inLanguages("Scenario", "情景", "情境"),
  inLanguages("Contacts", "联系客户数", "聯繫客戶數"),
  inLanguages("Response rate", "响应率", "回應率"),
  inLanguages("Quantity each", "每户购买量", "每戶購買量"),
  inLanguages("Price", "单价", "單價"),
  inLanguages("Unit cost", "单位成本", "單位成本"),
  inLanguages("Contact cost", "每次联系成本", "每次聯繫成本"),
  inLanguages("Buyers", "购买客户数", "購買客戶數"),
  inLanguages("Sales", "销售额", "銷售額"),
  inLanguages("Cost", "总成本", "總成本"),
  PROFIT,
  inLanguages("Break-even rate", "回本响应率", "回本回應率"),
];

export const CAMPAIGN_FORECAST: Template = { id: "campaign-forecast", title: TITLE, sheet };
