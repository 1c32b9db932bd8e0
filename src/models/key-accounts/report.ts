/** The report of the key-account matrix: places, the ranking with its capacity line, the matrix, what to do. */

import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { labelGrid } from "../../core/report/label-grid";
import { matrixChart } from "../../core/report/matrix-chart";
import { amountText } from "../../core/report/plain-number";
import type { Block, CustomerList, Grid, ReportCell } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { PLACES } from "./labels";
import { product, type Selection } from "./matrix";
import type { KeyAccountOptions } from "./options";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
const MOST_ROWS = 200;

/** What the run found, from which every block follows. */
export interface KeyAccountResult {
  readonly labelling: Labelling;
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
 * @example keyAccountReport({ labelling: { id: "place", header: TEXTS.place, labels: PLACES, positions: [0], basis: [72] }, selection: { places: Uint8Array.of(0), qualified: 1, selected: 1, edge: null }, attractiveness: [9], strength: [8], names: ["Ada"], options: { capacity: 5, cut: 5, listed: 10 } }, "en")[0].text // => "1 of 1 account is a key account: all that qualify, within the capacity of 5."
 */
export function keyAccountReport(result: KeyAccountResult, language: Language): Block[] {
  const { labelling, selection, options } = result;
  const { qualified, selected, edge } = selection;
  const { capacity, cut } = options;
  const ordered = accountsByPlace(result);
  const over = qualified - selected;
  const places = {
    selected: amountText(selected),
    all: amountText(ordered.length),
    over: amountText(over),
    capacity,
  };
  const finding = over > 0 ? TEXTS.moreQualify : TEXTS.allThatQualify;
  const blocks: Block[] = [
    { kind: "finding", text: filled(finding, language, places) },
    {
      kind: "figures",
      figures: [
        { label: TEXTS.accountsScored[language], value: ordered.length, format: "count" },
        { label: TEXTS.selected[language], value: selected, format: "count" },
        { label: TEXTS.capacity[language], value: capacity, format: "count" },
        { label: TEXTS.overCapacity[language], value: over, format: "count" },
      ],
    },
    { kind: "heading", text: TEXTS.places[language] },
    labelGrid({ ...labelling, header: TEXTS.place }, [], language, {
      id: "places",
      counted: [TEXTS.accountCount, TEXTS.accountShare],
      withoutActions: true,
    }),
    ...matrixBlocks(result, ordered, language),
  ];
  if (edge !== null && selected > capacity) {
    const values = { edge: amountText(edge), selected, capacity };
    blocks.push({ kind: "note", text: filled(TEXTS.accountsTie, language, values) });
  }
  blocks.push(
    { kind: "heading", text: TEXTS.ranking[language] },
    ranking(result, ordered, language),
    { kind: "heading", text: WORDS.whatToDo[language] },
    {
      kind: "grid",
      id: "actions",
      header: [TEXTS.place, WORDS.whatToDo].map((text) => text[language]),
      formats: ["text", "text"],
      rows: PLACES.map(({ label, action }) => [label[language], action[language]]),
      total: false,
      coloured: [{ column: 0, labels: PLACES.length, positions: [...PLACES.keys()] }],
    },
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    { kind: "text", text: filled(TEXTS.highFrom, language, { cut: amountText(cut) }) },
    { kind: "text", text: TEXTS.rule[language] },
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

/** Who qualifies, from the largest product down: those that are taken, then those over the capacity. @private */
function ranking(
  { selection, attractiveness, strength, labelling, options }: KeyAccountResult,
  ordered: readonly number[],
  language: Language,
): CustomerList {
  const { places } = selection;
  return {
    kind: "customers",
    id: "ranking",
    rows: ordered.slice(
      0,
      Math.min(selection.qualified, Math.max(options.listed, selection.selected), MOST_LISTED),
    ),
    value: { name: TEXTS.product[language], values: labelling.basis },
    label: {
      header: TEXTS.place[language],
      names: PLACES.map(({ label }) => label[language]),
      positions: places,
    },
    columns: [
      { header: ATTRACTIVENESS.label[language], format: "number", cell: (row) => attractiveness[row] ?? "" },
      { header: STRENGTH.label[language], format: "number", cell: (row) => strength[row] ?? "" },
    ],
    withoutShares: true,
    action: (row) => PLACES[places[row] ?? NO_LABEL]?.action[language] ?? "",
  };
}

/** All key accounts are named, yet nobody reads on for ever. */
const MOST_LISTED = 100;

/** @private */
function matrixBlocks(accounts: KeyAccountResult, ordered: readonly number[], language: Language): Block[] {
  const { selection, attractiveness, strength, options } = accounts;
  const points = ordered.slice(0, MOST_ROWS).map((row) => ({
    across: attractiveness[row] as number,
    up: strength[row] as number,
    label: selection.places[row] ?? NO_LABEL,
  }));
  const [across, up] = [ATTRACTIVENESS.label[language], STRENGTH.label[language]];
  const cuts = { across: options.cut, up: options.cut };
  const { grid, drawn } = matrixChart({ labels: PLACES, points, across, up, cuts }, language);
  return [
    pointGrid(accounts, ordered, language),
    grid,
    {
      kind: "chart",
      picture: "matrix",
      title: TEXTS.matrixChart[language],
      grid: "accounts",
      labels: 1,
      values: [2],
      beside: "places",
      ...drawn,
    },
  ];
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
    isChartData: true,
    rows,
  };
}

/** @private */
function placeName({ places }: Selection, row: number, language: Language): string {
  return labelName(PLACES, places[row] ?? NO_LABEL, language);
}
