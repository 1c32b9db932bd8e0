/** VALUE_RATIO, DELIVERED_VALUE and RELATIONSHIP_COMPLEXITY as data. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, numbersForTotal } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import {
  ABOVE_ZERO,
  NOT_NEGATIVE,
  type NumberRule,
  numberArgument,
  rowByRow,
} from "../../core/functions/row-by-row";
import { sum } from "../../core/numbers/sum";
import { inLanguages } from "../../core/texts/language";
import { relationshipComplexity, valueRatio } from "./worth";

const A_COUNT: NumberRule = {
  allowed: inLanguages("a whole number, 0 or above", "大于或等于 0 的整数", "大於或等於 0 的整數"),
  holds: (value) => value >= 0 && Number.isInteger(value),
};
const SEGMENTS = numberArgument("segments", A_COUNT);
const PRODUCTS = numberArgument("products", A_COUNT);
const CHANNELS = numberArgument("channels", A_COUNT);
const COMPANIES = numberArgument("companies", A_COUNT);
const FUNCTION_VALUE = numberArgument("function_value", NOT_NEGATIVE);
const COST = numberArgument("cost", ABOVE_ZERO);

/** Nothing entered yet is blank, not 0. @private */
function deliveredValue([benefits, costs]: readonly Argument[]): Cell {
  const gained = numbersForTotal("benefits", benefits);
  const given = numbersForTotal("costs", costs);
  if (gained.length + given.length === 0) return "";
  return sum([sum(gained), -sum(given)]);
}

export const WORTH_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "VALUE_RATIO",
    summary: inLanguages(
      "Value as in value analysis, V = F / C: function divided by cost. A row with a blank stays blank.",
      "价值工程的价值系数 V = F / C：功能除以成本。有空白的行保持空白。",
      "價值工程的價值係數 V = F / C：功能除以成本。有空白的列保持空白。",
    ),
    parameters: [
      {
        name: "function_value",
        help: inLanguages(
          "What it does for the customer, in points or money: one cell or a column.",
          "对客户的功能价值（分数或金额）：一个单元格或一列。",
          "對客戶的功能價值（分數或金額）：一個儲存格或一欄。",
        ),
      },
      {
        name: "cost",
        help: inLanguages(
          "What it costs, above 0: one cell or a column.",
          "成本，须大于 0：一个单元格或一列。",
          "成本，須大於 0：一個儲存格或一欄。",
        ),
      },
    ],
    examples: [
      { formula: "=VALUE_RATIO(90,60)", gives: "1.5" },
      { formula: "=VALUE_RATIO({20;30},{25;20})", gives: "0.8, 1.5" },
    ],
    call: (given, language) =>
      rowByRow([FUNCTION_VALUE, COST], given, language, ([f, c]) => valueRatio(f, c)),
  },
  {
    name: "DELIVERED_VALUE",
    summary: inLanguages(
      "Value delivered to the customer: the sum of the benefits less the sum of the costs. Blanks and text are skipped as in SUM.",
      "顾客让渡价值：总价值之和减去总成本之和。与 SUM 一样跳过空白和文本。",
      "顧客讓渡價值：總價值之和減去總成本之和。與 SUM 一樣略過空白和文字。",
    ),
    parameters: [
      {
        name: "benefits",
        help: inLanguages(
          "Product, service, personnel and image value.",
          "产品价值、服务价值、人员价值和形象价值。",
          "產品價值、服務價值、人員價值和形象價值。",
        ),
      },
      {
        name: "costs",
        help: inLanguages(
          "Money, time, energy and psychic cost, as positive numbers.",
          "货币成本、时间成本、体力成本和精神成本，均为正数。",
          "貨幣成本、時間成本、體力成本和精神成本，均為正數。",
        ),
      },
    ],
    examples: [{ formula: "=DELIVERED_VALUE({90;40;25;15},{100;12;8;10})", gives: "40" }],
    call: deliveredValue,
  },
  {
    name: "RELATIONSHIP_COMPLEXITY",
    summary: inLanguages(
      "How many kinds of customer relationship a firm has to run: segments x products x channels x companies.",
      "企业需要管理的客户关系种类：细分市场数 × 产品数 × 渠道数 × 公司数。",
      "企業需要管理的客戶關係種類：細分市場數 × 產品數 × 通路數 × 公司數。",
    ),
    parameters: [
      {
        name: "segments",
        help: inLanguages("Number of segments.", "细分市场数。", "細分市場數。"),
      },
      { name: "products", help: inLanguages("Number of products.", "产品数。", "產品數。") },
      { name: "channels", help: inLanguages("Number of channels.", "渠道数。", "通路數。") },
      {
        name: "companies",
        help: inLanguages("Number of companies or divisions.", "公司或事业部数。", "公司或事業部數。"),
      },
    ],
    examples: [{ formula: "=RELATIONSHIP_COMPLEXITY(5,20,4,3)", gives: "1200" }],
    call: (given, language) =>
      rowByRow([SEGMENTS, PRODUCTS, CHANNELS, COMPANIES], given, language, (counts) =>
        relationshipComplexity(...counts),
      ),
  },
];
