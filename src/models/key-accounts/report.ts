/** The report of the key-account matrix: places, the ranking with its capacity line, the matrix, what to do. */

import { inLanguages, type Language, type Text } from "../../core/language";
import { amountText } from "../../core/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report";
import { PLACE_ACTIONS } from "./actions";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { KEY_ACCOUNT, NO_PLACE, OVER_CAPACITY, PLACE_NAMES } from "./matrix";
import type { KeyAccountOptions } from "./options";
import { product, type Selection } from "./selection";

/** The order of the report: who is taken, who would be, the other quadrants. */
export const PLACE_ORDER = [KEY_ACCOUNT, OVER_CAPACITY, 1, 2, 3];
/** More points could not be told apart in a chart. */
const MOST_ROWS = 200;

export interface KeyAccountResult {
  readonly selection: Selection;
  readonly attractiveness: ArrayLike<number>;
  readonly strength: ArrayLike<number>;
  /** One per account, `""` for none. */
  readonly names: readonly string[];
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
  const accounts = accountGrid(result, language);
  blocks.push(
    { kind: "text", text: RULE[language] },
    { kind: "heading", text: ACCOUNTS[language] },
    { kind: "chart", picture: "matrix", title: MATRIX[language], grid: "accounts", labels: 1, values: [2] },
    accounts.grid,
  );
  if (accounts.left > 0) blocks.push({ kind: "text", text: leftOut(accounts.left)[language] });
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

/** The accounts by place and product; the capacity is a line under the key accounts that are taken. @private */
function accountGrid(result: KeyAccountResult, language: Language): { grid: Grid; left: number } {
  const { selection, attractiveness, strength, names, options } = result;
  const worth = (row: number) => product(attractiveness[row] as number, strength[row] as number);
  const rank = (row: number) => PLACE_ORDER.indexOf(selection.places[row] as number);
  const placed = [...selection.places.keys()].filter((row) => selection.places[row] !== NO_PLACE);
  const ordered = placed.sort(
    (one, other) => rank(one) - rank(other) || worth(other) - worth(one) || one - other,
  );
  const rows = ordered
    .slice(0, MOST_ROWS)
    .map((row): ReportCell[] => [
      names[row] || "",
      attractiveness[row] as number,
      strength[row] as number,
      worth(row),
      (PLACE_NAMES[selection.places[row] as number] as Text)[language],
    ]);
  if (selection.selected <= rows.length) {
    rows.splice(selection.selected, 0, [capacityLine(options.capacity)[language], "", "", "", ""]);
  }
  return {
    left: ordered.length - Math.min(ordered.length, MOST_ROWS),
    grid: {
      kind: "grid",
      id: "accounts",
      header: [ACCOUNT, ATTRACTIVENESS.label, STRENGTH.label, PRODUCT, PLACE].map(
        (header) => header[language],
      ),
      formats: ["text", "text", "text", "text", "text"],
      total: false,
      rows,
    },
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
function capacityLine(capacity: number): Text {
  return inLanguages(`— capacity: ${capacity} —`, `— 容量：${capacity} —`, `— 容量：${capacity} —`);
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
const PLACE = inLanguages("Place", "定位", "定位");
const COUNT = inLanguages("Accounts", "客户数", "客戶數");
const SHARE = inLanguages("% of accounts", "占比", "占比");
const ACTION = inLanguages("What to do", "建议行动", "建議行動");
const TOTAL = inLanguages("Total", "合计", "合計");
const ACCOUNTS = inLanguages("Accounts", "客户", "客戶");
const ACCOUNT = inLanguages("Account", "客户", "客戶");
const PRODUCT = inLanguages("Product", "乘积", "乘積");
const MATRIX = inLanguages("Key-account matrix", "关键客户矩阵", "關鍵客戶矩陣");
const RULE = inLanguages(
  "A score on the cut is high. Key accounts are ranked by attractiveness x strength and taken up to the capacity.",
  "等于分界值为高。关键客户按“吸引力 × 优势”排名，取至容量为止。",
  "等於分界值為高。關鍵客戶按「吸引力 × 優勢」排名，取至容量為止。",
);
