/** CAMPAIGN_PROFIT, CAMPAIGN_BREAKEVEN and PRICE_CUT_BREAKEVEN as data. */

import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import {
  ABOVE_ZERO,
  NOT_NEGATIVE,
  type NumberRule,
  numberArgument,
  refused,
  rowByRow,
} from "../../core/functions/row-by-row";
import { inLanguages, type Text } from "../../core/texts/language";
import { breakEvenRate, campaignProfit, extraVolume } from "./campaign";

const RATE: NumberRule = {
  allowed: inLanguages("0% to 100%", "0% 到 100%", "0% 到 100%"),
  holds: (value) => value >= 0 && value <= 1,
};

const HELP = {
  contacts: inLanguages(
    "Customers addressed. One cell or a column, like every argument here; a single cell is shared by all rows.",
    "联系的客户数。与其他参数一样，可为一个单元格或一列；单个单元格适用于所有行。",
    "聯繫的客戶數。與其他參數一樣，可為一個儲存格或一欄；單一儲存格適用於所有列。",
  ),
  response_rate: inLanguages("Share who buy, e.g. 5%.", "响应率，例如 5%。", "回應率，例如 5%。"),
  quantity: inLanguages("Pieces per response.", "每个响应客户的购买量。", "每個回應客戶的購買量。"),
  price: inLanguages("Price per piece.", "单价。", "單價。"),
  unit_cost: inLanguages("Cost per piece.", "单位成本。", "單位成本。"),
  contact_cost: inLanguages(
    "Optional. Cost per customer addressed; 0 when left out.",
    "可选。每次联系的成本；省略时为 0。",
    "選填。每次聯繫的成本；省略時為 0。",
  ),
  new_price: inLanguages(
    "Price afterwards, above the unit cost.",
    "新单价，须高于单位成本。",
    "新單價，須高於單位成本。",
  ),
} satisfies Record<string, Text>;

/** @private */
function named(name: keyof typeof HELP, optional = false): Parameter {
  return optional ? { name, optional, help: HELP[name] } : { name, help: HELP[name] };
}

/** @private */
function aboveCost(unitCost: number): Text {
  return inLanguages(
    `above unit_cost (${unitCost})`,
    `高于 unit_cost（${unitCost}）的数字`,
    `高於 unit_cost（${unitCost}）的數字`,
  );
}

const CONTACTS = numberArgument("contacts", NOT_NEGATIVE);
const RESPONSE_RATE = numberArgument("response_rate", RATE);
const QUANTITY = numberArgument("quantity", NOT_NEGATIVE);
const SOME_QUANTITY = numberArgument("quantity", ABOVE_ZERO);
const PRICE = numberArgument("price", NOT_NEGATIVE);
const UNIT_COST = numberArgument("unit_cost", NOT_NEGATIVE);
const CONTACT_COST = numberArgument("contact_cost", NOT_NEGATIVE);
const CONTACT_COST_OR_NONE = numberArgument("contact_cost", NOT_NEGATIVE, 0);
const NEW_PRICE = numberArgument("new_price", NOT_NEGATIVE);

export const CAMPAIGN_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CAMPAIGN_PROFIT",
    summary: inLanguages(
      "Profit of a sales campaign: contacts x response rate x quantity x (price - unit cost) - contacts x contact cost. A row with a blank stays blank.",
      "销售活动利润：联系客户数 × 响应率 × 购买量 ×（单价 − 单位成本）− 联系客户数 × 每次联系成本。有空白的行保持空白。",
      "銷售活動利潤：聯繫客戶數 × 回應率 × 購買量 ×（單價 − 單位成本）− 聯繫客戶數 × 每次聯繫成本。有空白的列保持空白。",
    ),
    parameters: [
      named("contacts"),
      named("response_rate"),
      named("quantity"),
      named("price"),
      named("unit_cost"),
      named("contact_cost", true),
    ],
    examples: [
      { formula: "=CAMPAIGN_PROFIT(1000,5%,2,100,60,1.5)", gives: "2500" },
      { formula: "=CAMPAIGN_PROFIT(1000,{1%;2%},2,100,60,1)", gives: "-200, 600" },
    ],
    call: (given, language) =>
      rowByRow(
        [CONTACTS, RESPONSE_RATE, QUANTITY, PRICE, UNIT_COST, CONTACT_COST_OR_NONE],
        given,
        language,
        ([contacts, rate, quantity, price, unitCost, contactCost]) =>
          campaignProfit(contacts, rate, { quantity, price, unitCost }, contactCost),
      ),
  },
  {
    name: "CAMPAIGN_BREAKEVEN",
    summary: inLanguages(
      "Response rate at which a campaign neither earns nor loses: contact cost / (quantity x (price - unit cost)). Above 100% it cannot pay for itself.",
      "盈亏平衡响应率：每次联系成本 ÷（购买量 ×（单价 − 单位成本））。超过 100% 表示无法回本。",
      "損益平衡回應率：每次聯繫成本 ÷（購買量 ×（單價 − 單位成本））。超過 100% 表示無法回本。",
    ),
    parameters: [
      named("quantity"),
      named("price"),
      named("unit_cost"),
      {
        name: "contact_cost",
        help: inLanguages("Cost per customer addressed.", "每次联系的成本。", "每次聯繫的成本。"),
      },
    ],
    examples: [{ formula: "=CAMPAIGN_BREAKEVEN(2,100,60,2)", gives: "0.025" }],
    call: (given, language) =>
      rowByRow(
        [SOME_QUANTITY, PRICE, UNIT_COST, CONTACT_COST],
        given,
        language,
        ([quantity, price, unitCost, contactCost]) => {
          if (price <= unitCost) return refused("price", aboveCost(unitCost), price);
          return breakEvenRate({ quantity, price, unitCost }, contactCost);
        },
      ),
  },
  {
    name: "PRICE_CUT_BREAKEVEN",
    summary: inLanguages(
      "How much more must be sold after a price cut for the same contribution: (price - unit cost) / (new price - unit cost) - 1. Below 0 after a price rise: how much volume may be lost.",
      "降价后为保持相同边际贡献需要多卖多少：（原价 − 单位成本）÷（新价 − 单位成本）− 1。涨价时为负数，表示可以少卖多少。",
      "降價後為保持相同邊際貢獻需要多賣多少：（原價 − 單位成本）÷（新價 − 單位成本）− 1。漲價時為負數，表示可以少賣多少。",
    ),
    parameters: [named("price"), named("unit_cost"), named("new_price")],
    examples: [
      { formula: "=PRICE_CUT_BREAKEVEN(100,60,90)", gives: "0.3333" },
      { formula: "=PRICE_CUT_BREAKEVEN(100,60,{80;110})", gives: "1, -0.2" },
    ],
    call: (given, language) =>
      rowByRow([PRICE, UNIT_COST, NEW_PRICE], given, language, ([price, unitCost, newPrice]) => {
        if (price <= unitCost) return refused("price", aboveCost(unitCost), price);
        if (newPrice <= unitCost) return refused("new_price", aboveCost(unitCost), newPrice);
        return extraVolume(price, unitCost, newPrice);
      }),
  },
];
