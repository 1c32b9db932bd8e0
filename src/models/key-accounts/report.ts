/** The report of the key-account matrix: places, the ranking with its capacity line, the matrix, what to do. */

import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { labelGrid } from "../../core/report/label-grid";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { PLACES } from "./labels";
import { product, type Selection } from "./matrix";
import type { KeyAccountOptions } from "./options";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
const MOST_ROWS = 200;

/** What the run found, from which every block follows. */
export interface KeyAccountResult {
  readonly labelling: Omit<Labelling, "basis">;
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
 * @example keyAccountReport({ labelling: { id: "place", header: TEXTS.place, labels: PLACES, positions: [0] }, selection: { places: Uint8Array.of(0), qualified: 1, selected: 1, edge: null }, attractiveness: [9], strength: [8], names: ["Ada"], options: { capacity: 5, cut: 5 } }, "en")[0].kind // => "figures"
 */
export function keyAccountReport(result: KeyAccountResult, language: Language): Block[] {
  const { qualified, selected, edge } = result.selection;
  const { capacity, cut } = result.options;
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: TEXTS.capacity[language], value: capacity, format: "count" },
        { label: TEXTS.selected[language], value: selected, format: "count" },
        { label: TEXTS.overCapacity[language], value: qualified - selected, format: "count" },
        { label: TEXTS.cutOption[language], value: cut, format: "text" },
      ],
    },
    { kind: "heading", text: TEXTS.places[language] },
    labelGrid({ ...result.labelling, header: TEXTS.place }, [], language, {
      id: "places",
      counted: [TEXTS.accountCount, TEXTS.accountShare],
    }),
  ];
  if (edge !== null && selected > capacity) {
    const values = { edge: amountText(edge), selected, capacity };
    blocks.push({ kind: "note", text: filled(TEXTS.accountsTie, language, values) });
  }
  const ordered = accountsByPlace(result);
  blocks.push(
    { kind: "heading", text: TEXTS.ranking[language] },
    rankingGrid(result, ordered, language),
    { kind: "text", text: TEXTS.rule[language] },
    { kind: "heading", text: TEXTS.accounts[language] },
    {
      kind: "chart",
      picture: "matrix",
      title: TEXTS.matrixTitle[language],
      grid: "accounts",
      labels: 1,
      values: [2],
    },
    pointGrid(result, ordered, language),
  );
  if (ordered.length > MOST_ROWS) {
    const count = ordered.length - MOST_ROWS;
    blocks.push({ kind: "text", text: filled(TEXTS.moreNotShown, language, { count }) });
  }
  return blocks;
}

/** The rows of the accounts with a place: by place, the largest product first. @private */
function accountsByPlace({ selection, attractiveness, strength }: KeyAccountResult): number[] {
  const worth = (row: number) => product(attractiveness[row] as number, strength[row] as number);
  const place = (row: number) => selection.places[row] ?? NO_LABEL;
  return [...selection.places.keys()]
    .filter((row) => place(row) !== NO_LABEL)
    .sort((one, other) => place(one) - place(other) || worth(other) - worth(one) || one - other);
}

/** Who qualifies, from the largest product down; the capacity is a line under those that are taken. @private */
function rankingGrid(
  { selection, attractiveness, strength, names, options }: KeyAccountResult,
  ordered: readonly number[],
  language: Language,
): Grid {
  const rows = ordered
    .slice(0, Math.min(selection.qualified, MOST_ROWS))
    .map((row): ReportCell[] => [
      names[row] || "",
      product(attractiveness[row] as number, strength[row] as number),
      placeName(selection, row, language),
    ]);
  if (selection.selected <= rows.length) {
    rows.splice(selection.selected, 0, [
      filled(TEXTS.capacityLine, language, { capacity: options.capacity }),
      "",
      "",
    ]);
  }
  const header = [TEXTS.account, TEXTS.product, TEXTS.place].map((word) => word[language]);
  return { kind: "grid", id: "ranking", header, formats: ["text", "text", "text"], total: false, rows };
}

/** Every account as a point of the matrix. @private */
function pointGrid(accounts: KeyAccountResult, ordered: readonly number[], language: Language): Grid {
  const { selection, attractiveness, strength, names } = accounts;
  const rows = ordered
    .slice(0, MOST_ROWS)
    .map((row): ReportCell[] => [
      names[row] || "",
      attractiveness[row] as number,
      strength[row] as number,
      placeName(selection, row, language),
    ]);
  const header = [TEXTS.account, ATTRACTIVENESS.label, STRENGTH.label, TEXTS.place].map(
    (word) => word[language],
  );
  return {
    kind: "grid",
    id: "accounts",
    header,
    formats: ["text", "text", "text", "text"],
    total: false,
    rows,
  };
}

/** @private */
function placeName({ places }: Selection, row: number, language: Language): string {
  return labelName(PLACES, places[row] ?? NO_LABEL, language);
}
