/** The report of the key-account matrix: places, the ranking with its capacity line, the matrix, what to do. */

import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { filledText, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { accountsByPlace, MOST_ROWS, type PlacedAccounts, pointGrid, rankingGrid } from "./account-grids";
import { PLACE_ACTIONS } from "./actions";
import { PLACE_NAMES, PLACE_ORDER } from "./matrix";
import type { KeyAccountOptions } from "./options";
import { TEXTS } from "./texts";

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
        { label: TEXTS.capacity2[language], value: capacity, format: "count" },
        { label: TEXTS.selected[language], value: selected, format: "count" },
        { label: TEXTS.overOverCapacity[language], value: qualified - selected, format: "count" },
        { label: TEXTS.cutLabel[language], value: cut, format: "text" },
      ],
    },
    { kind: "heading", text: TEXTS.places[language] },
    placeGrid(result, language),
  ];
  if (edge !== null && selected > capacity) {
    blocks.push({ kind: "note", text: tieNote(amountText(edge), selected, capacity)[language] });
  }
  const ordered = accountsByPlace(result);
  blocks.push(
    { kind: "heading", text: TEXTS.ranking[language] },
    rankingGrid(result, ordered, capacity, language),
    { kind: "text", text: TEXTS.rule[language] },
    { kind: "heading", text: TEXTS.accounts[language] },
    {
      kind: "chart",
      picture: "matrix",
      title: TEXTS.title[language],
      grid: "accounts",
      labels: 1,
      values: [2],
    },
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
    header: [TEXTS.place, TEXTS.count, TEXTS.share, WORDS.whatToDo].map((header) => header[language]),
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
        WORDS.total[language],
        { value: all, formula: ["SUM(", { row: 1, of: 1 }, ":", { row: total - 1, of: 1 }, ")"] },
        share(total, all),
        "",
      ],
    ],
  };
}

/** @private */
function tieNote(edge: string, selected: number, capacity: number): Text {
  return filledText(TEXTS.accountsTieAtThe, { edge, selected, capacity });
}

/** @private */
function leftOut(count: number): Text {
  return filledText(TEXTS.moreAreNotShown, { count });
}
