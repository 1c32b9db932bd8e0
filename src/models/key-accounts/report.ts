/** The report of the key-account matrix: places, the ranking with its capacity line, the matrix, what to do. */

import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import {
  accountsByPlace,
  MOST_ROWS,
  PLACE,
  type PlacedAccounts,
  pointGrid,
  rankingGrid,
} from "./account-grids";
import { PLACE_ACTIONS } from "./actions";
import { PLACE_NAMES, PLACE_ORDER } from "./matrix";
import type { KeyAccountOptions } from "./options";

export interface KeyAccountResult extends PlacedAccounts {
  readonly options: KeyAccountOptions;
}

/**
 * The report of one matrix.
 *
 * @param result what the run found
 * @param language of every text
 * @example keyAccountReport({ selection: { places: Uint8Array.of(0), qualified: 1, selected: 1, edge: null }, attractiveness: [9], strength: [8], names: ["Ada"], options: { capacity: 5, cut: 5 } }, "en")[0].kind // => "figures"
 */
export function keyAccountReport(result: KeyAccountResult, language: Language): Block[] {
  const { qualified, selected, edge } = result.selection;
  const { capacity, cut } = result.options;
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: CAPACITY[language], value: capacity, format: "count" },
        { label: TAKEN[language], value: selected, format: "count" },
        { label: OVER[language], value: qualified - selected, format: "count" },
        { label: CUT[language], value: cut, format: "text" },
      ],
    },
    { kind: "heading", text: PLACES[language] },
    placeGrid(result, language),
  ];
  if (edge !== null && selected > capacity) {
    blocks.push({ kind: "note", text: tieNote(amountText(edge), selected, capacity)[language] });
  }
  const ordered = accountsByPlace(result);
  blocks.push(
    { kind: "heading", text: RANKING[language] },
    rankingGrid(result, ordered, capacity, language),
    { kind: "text", text: RULE[language] },
    { kind: "heading", text: ACCOUNTS[language] },
    { kind: "chart", picture: "matrix", title: MATRIX[language], grid: "accounts", labels: 1, values: [2] },
    pointGrid(result, ordered, language),
  );
  if (ordered.length > MOST_ROWS) {
    blocks.push({ kind: "text", text: leftOut(ordered.length - MOST_ROWS)[language] });
  }
  return blocks;
}

/** Counts as native formulas, so that they follow when a person changes a place. @private */
function placeGrid({ selection }: KeyAccountResult, language: Language): Grid {
  const counts = PLACE_ORDER.map((place) => selection.places.filter((one) => one === place).length);
  const all = counts.reduce((total, count) => total + count, 0);
  const total = counts.length + 1;
  const share = (row: number, value: number): ReportCell => ({
    value: all > 0 ? value / all : "",
    formula: [
      "IF(",
      { row: total, of: 1, fixedRow: true },
      ">0;",
      { row, of: 1 },
      "/",
      { row: total, of: 1, fixedRow: true },
      ';"")',
    ],
  });
  return {
    kind: "grid",
    id: "places",
    header: [PLACE, COUNT, SHARE, ACTION].map((header) => header[language]),
    formats: ["text", "count", "share", "text"],
    total: true,
    rows: [
      ...PLACE_ORDER.map((place, index): ReportCell[] => [
        (PLACE_NAMES[place] as Text)[language],
        {
          value: counts[index] ?? 0,
          formula: ["COUNTIF(", { column: "place" }, ";", { row: index + 1, of: 0 }, ")"],
        },
        share(index + 1, counts[index] ?? 0),
        (PLACE_ACTIONS[place] as Text)[language],
      ]),
      [
        TOTAL[language],
        { value: all, formula: ["SUM(", { row: 1, of: 1 }, ":", { row: total - 1, of: 1 }, ")"] },
        share(total, all),
        "",
      ],
    ],
  };
}

/** @private */
function tieNote(edge: string, selected: number, capacity: number): Text {
  return inLanguages(
    `Accounts tie at ${edge}, the edge of the capacity; ${selected} are key accounts instead of ${capacity}, because equal accounts are not parted.`,
    `有客户得分同为 ${edge}（容量边缘），因此入选 ${selected} 个而不是 ${capacity} 个：得分相同的客户不分开。`,
    `有客戶得分同為 ${edge}（容量邊緣），因此入選 ${selected} 個而不是 ${capacity} 個：得分相同的客戶不分開。`,
  );
}

/** @private */
function leftOut(count: number): Text {
  return inLanguages(`${count} more are not shown.`, `另有 ${count} 个未显示。`, `另有 ${count} 個未顯示。`);
}

const CAPACITY = inLanguages("Capacity", "容量", "容量");
const TAKEN = inLanguages("Key accounts taken", "入选关键客户", "入選關鍵客戶");
const OVER = inLanguages("Over capacity", "超出容量", "超出容量");
const CUT = inLanguages("High from", "高分下限", "高分下限");
const PLACES = inLanguages("Places", "定位", "定位");
const COUNT = inLanguages("Accounts", "客户数", "客戶數");
const SHARE = inLanguages("% of accounts", "占比", "占比");
const ACTION = inLanguages("What to do", "建议行动", "建議行動");
const TOTAL = inLanguages("Total", "合计", "合計");
const RANKING = inLanguages("Ranking and capacity", "排名与容量", "排名與容量");
const ACCOUNTS = inLanguages("Accounts", "客户", "客戶");
const MATRIX = inLanguages("Key-account matrix", "关键客户矩阵", "關鍵客戶矩陣");
const RULE = inLanguages(
  "A score on the cut is high. Key accounts are ranked by attractiveness x strength and taken up to the capacity.",
  "等于分界值为高。关键客户按“吸引力 × 优势”排名，取至容量为止。",
  "等於分界值為高。關鍵客戶按「吸引力 × 優勢」排名，取至容量為止。",
);
