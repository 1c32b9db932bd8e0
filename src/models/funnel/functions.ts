/** FUNNEL as data. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Argument, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";
import { funnel } from "./funnel";
import { type Stage, stagesOf } from "./stages";

export const FUNNEL_HEADER = [
  inLanguages("Stage", "阶段", "階段"),
  inLanguages("Reached", "到达数", "到達數"),
  inLanguages("From the stage before", "较上一阶段转化率", "較上一階段轉化率"),
  inLanguages("From the first stage", "较首个阶段转化率", "較首個階段轉化率"),
];

/** @private */
function funnelTable([stages, order]: readonly Argument[], language: Language): Cell[][] {
  const used = stagesOf(order, language);
  const { standing, unknown } = countStages(stages, used);
  const rows = funnel(standing).map(({ reached, fromBefore, fromFirst }, index): Cell[] => [
    (used[index] as Stage).name,
    reached,
    fromBefore ?? "",
    fromFirst ?? "",
  ]);
  const note = unknown.length > 0 ? [[notCounted(unknown, language), "", "", ""]] : [];
  return [FUNNEL_HEADER.map((header) => header[language]), ...rows, ...note];
}

/** Text in the first row that is no stage is a header; anywhere else it is a mistake to point out. @private */
function countStages(argument: Argument, stages: readonly Stage[]) {
  const places = new Map(stages.flatMap(({ words }, place) => words.map((word) => [word, place] as const)));
  const standing = stages.map(() => 0);
  const unknown: string[] = [];
  rowsOf(argument).forEach((row, index) => {
    for (const cell of row) {
      if (isErrorCell(cell))
        throw new InputError("ERROR_IN_RANGE", { parameter: "stages", found: cell, row: index + 1 });
      if (isBlank(cell)) continue;
      const place = places.get(tidy(textOf(cell)).toLowerCase()) ?? numberedStage(cell);
      if (standing[place] !== undefined) standing[place]++;
      else if (index > 0) unknown.push(tidy(textOf(cell)));
    }
  });
  return { standing, unknown };
}

/** A stage may be given by its number, 1 for the first. @private */
function numberedStage(cell: Cell): number {
  const number = numberOf(cell);
  return typeof number === "number" ? number - 1 : -1;
}

/** @private */
function notCounted(unknown: readonly string[], language: Language): string {
  const [first = ""] = unknown;
  const count = unknown.length;
  return inLanguages(
    `⚠ not counted, because not in the order of stages: ${count}, first ${first}`,
    `⚠ 有 ${count} 项不在阶段列表中，未计入，首个为：${first}`,
    `⚠ 有 ${count} 項不在階段清單中，未計入，第一個為：${first}`,
  )[language];
}

export const FUNNEL_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "FUNNEL",
    summary: inLanguages(
      "Table of a sales funnel: how many reached each stage, and which share came from the stage before and from the first. Whoever is at a stage has reached all earlier ones. Blanks and a header are skipped; a last row says what was not counted.",
      "销售漏斗表：各阶段的到达数，以及相对上一阶段和首个阶段的转化率。处于某阶段即视为已到达之前的所有阶段。跳过空白和标题；未计入的内容在最后一行说明。",
      "銷售漏斗表：各階段的到達數，以及相對上一階段和首個階段的轉化率。處於某階段即視為已到達之前的所有階段。略過空白和標題；未計入的內容在最後一列說明。",
    ),
    parameters: [
      {
        name: "stages",
        help: inLanguages(
          "The stage of each prospect, by name in any language or by number; a whole column if you like.",
          "每个潜在客户所处的阶段：名称（任一语言）或序号，可以是整列。",
          "每個潛在客戶所處的階段：名稱（任一語言）或序號，可以是整欄。",
        ),
      },
      {
        name: "order",
        optional: true,
        help: inLanguages(
          "Optional. Your own stages, first to last. Default: find, contact, prepare, approach, understand needs, present, overcome objections, agree.",
          "可选。自定义阶段，从头到尾。默认：寻找客户、联系客户、访前准备、接近客户、了解需求、产品介绍、处理异议、达成协议。",
          "選填。自訂階段，從頭到尾。預設：尋找客戶、聯繫客戶、訪前準備、接近客戶、了解需求、產品介紹、處理異議、達成協議。",
        ),
      },
    ],
    examples: [
      {
        formula: '=FUNNEL({"Lead";"Offer";"Lead";"Order"},{"Lead";"Offer";"Order"})',
        gives:
          "Stage, Reached, From the stage before, From the first stage; Lead, 4, , 1; Offer, 2, 0.5, 0.5; Order, 1, 0.5, 0.25",
      },
    ],
    call: funnelTable,
  },
];
