/** PYRAMID_TIER, PYRAMID_SUMMARY and BAND: the pyramid's functions as data. */

import type { Cell } from "../../core/cells/cell";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  numbersForTotal,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { populationFor } from "../../core/functions/population";
import { inLanguages, type Language } from "../../core/texts/language";
import { bandFunction } from "./band-function";
import { NO_TIER, pyramid, tierFigures } from "./pyramid";
import { SUMMARY_HEADER, summaryRows, tieNote } from "./summary";
import { tierChangeFunction } from "./tier-change-function";
import { tiersOf } from "./tiers";

const TIERS = {
  name: "tiers",
  optional: true,
  help: inLanguages(
    "Optional. Two columns: name, cumulative share, best tier first, the last 100%. Default VIP 1%, Major 5%, Ordinary 20%, Small 100%.",
    "可选。两列：名称、累计比例，最好的层级在前，最后一行 100%。默认 VIP客户 1%、主要客户 5%、普通客户 20%、小客户 100%。",
    "選填。兩欄：名稱、累計比例，最好的層級在前，最後一列 100%。預設 VIP客戶 1%、主要客戶 5%、普通客戶 20%、小客戶 100%。",
  ),
};

/** Tier of each row; see `functions.md` in the docs for every rule. @private */
function pyramidTier([value, population, tiers]: readonly Argument[], language: Language): Cell | Cell[][] {
  const column = customerColumn("value", value);
  const used = tiersOf(tiers, language);
  const { values, bad } = customerNumbers("value", column);
  const others = populationFor(population, column, values);
  const names = used.map(({ name }) => name);
  const positions = pyramid(
    values,
    used.map(({ share }) => share),
    others,
  );
  const labelOf = (row: number): Cell => {
    const badCell = bad.get(row);
    if (badCell) return badCellText(badCell, language);
    const position = positions[row] as number;
    return position === NO_TIER ? "" : (names[position] as string);
  };
  return column.single ? labelOf(0) : column.cells.map((_, row) => [labelOf(row)]);
}

/** @private */
function pyramidSummary([values, tiers]: readonly Argument[], language: Language): Cell[][] {
  const numbers = numbersForTotal("values", values);
  const used = tiersOf(tiers, language);
  const shares = used.map(({ share }) => share);
  const figures = tierFigures(numbers, pyramid(numbers, shares), shares);
  const rows = summaryRows(used, figures, language).map((row): Cell[] => Object.values(row));
  const note = tieNote(used, figures, language);
  return [
    SUMMARY_HEADER.map((header) => header[language]),
    ...rows,
    ...(note ? [[note, ...SUMMARY_HEADER.slice(1).map(() => "")]] : []),
  ];
}

export const PYRAMID_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "PYRAMID_TIER",
    summary: inLanguages(
      "Tier of each customer in the customer pyramid: the best 1% by value are VIP, up to 5% Major, up to 20% Ordinary, the rest Small. Equal values get equal tiers; 0 or less is always in the last tier; blanks stay blank.",
      "客户金字塔层级：按数值排名，前 1% 为 VIP客户，前 5% 为主要客户，前 20% 为普通客户，其余为小客户。数值相同层级相同；0 或负数归入最低层级；空白保持空白。",
      "客戶金字塔層級：按數值排名，前 1% 為 VIP客戶，前 5% 為主要客戶，前 20% 為普通客戶，其餘為小客戶。數值相同層級相同；0 或負數歸入最低層級；空白保持空白。",
    ),
    parameters: [
      {
        name: "value",
        help: inLanguages(
          "Revenue or profit of each customer: one column such as B2:B500, or one cell.",
          "每个客户的收入或利润：一列（如 B2:B500）或一个单元格。",
          "每個客戶的營收或利潤：一欄（如 B2:B500）或一個儲存格。",
        ),
      },
      {
        name: "population",
        optional: true,
        help: inLanguages(
          "Optional. The customers to rank against; the value column itself when left out. Needed when value is one cell, as in RANK.",
          "可选。用来比较排名的客户列；省略时为 value 本身。value 为单个单元格时必填，与 RANK 相同。",
          "選填。用來比較排名的客戶欄；省略時為 value 本身。value 為單一儲存格時必填，與 RANK 相同。",
        ),
      },
      TIERS,
    ],
    examples: [
      { formula: "=PYRAMID_TIER({50;900;20;40;30})", gives: "Small, VIP, Small, Small, Small" },
      { formula: '=PYRAMID_TIER(30,{10;20;30;40},{"Top",50%;"Rest",100%})', gives: "Top" },
    ],
    call: pyramidTier,
  },
  {
    name: "PYRAMID_SUMMARY",
    summary: inLanguages(
      "Table of the customer pyramid: customers, value, shares, average and lowest value of each tier, with a total. Blanks and text are skipped as in SUM; a last row says so when ties made a tier larger.",
      "客户金字塔汇总表：各层级的客户数、金额、占比、平均值和最低值，并有合计。与 SUM 一样跳过空白和文本；若因数值相同使层级变大，最后一行会说明。",
      "客戶金字塔彙總表：各層級的客戶數、金額、占比、平均值和最低值，並有合計。與 SUM 一樣略過空白和文字；若因數值相同使層級變大，最後一列會說明。",
    ),
    parameters: [
      {
        name: "values",
        help: inLanguages(
          "Revenue or profit per customer, a whole column if you like, such as B:B.",
          "每个客户的收入或利润，可以是整列，例如 B:B。",
          "每個客戶的營收或利潤，可以是整欄，例如 B:B。",
        ),
      },
      TIERS,
    ],
    examples: [
      {
        formula: '=PYRAMID_SUMMARY({60;30;10},{"Best",34%;"Rest",100%})',
        gives:
          "Tier, Customers, % of customers, Value, % of value, Average, Lowest value; Best, 2, 0.6667, 90, 0.9, 45, 30; Rest, 1, 0.3333, 10, 0.1, 10, 10; Total, 3, 1, 100, 1, 33.3333, 10",
      },
    ],
    call: pyramidSummary,
  },
  bandFunction,
  tierChangeFunction,
];
