/** Every report of every model, over few customers and many: each block says all of what a block of its kind has to say. */

import { SEGMENTATION_CASES, tableOfFilled } from "../../bench/segmentation-cases";
import type { Cell } from "../../src/core/cells/cell";
import { InputError } from "../../src/core/problem";
import { NO_LABEL } from "../../src/core/report/label";
import type { Block, Chart, CustomerList, FormulaPart, Grid, ReportCell } from "../../src/core/report/report";
import { LANGUAGES, type Language } from "../../src/core/texts/language";
import { MODELS } from "../../src/models/registry";

const FORMATS = ["text", "count", "money", "number", "share", "date"];
const PICTURES = ["pyramid", "curve", "bars", "line", "matrix", "bubble"];
const TONES = ["good", "bad", "plain"];
const SENTENCES = ["heading", "text", "note", "finding"];
const OTHERS = ["details", "figures", "callout", "customers", "who", "grid", "chart"];
const IDS = MODELS.map(({ id }) => id);
/** A place that nobody filled, or what a program says instead of a number. */
const UNFILLED = /\{\w*\}|undefined|NaN|Infinity|\[object|^\s|\s$|^$/;

const plain = (cell: ReportCell) => (typeof cell === "object" ? cell.value : cell);
const isId = (id: string) => /^[a-z][a-z0-9-]*$/.test(id);
const isSaid = (text: unknown) => typeof text === "string" && !UNFILLED.test(text);

/** What is wrong with a block, in words. */
function faultsOf(block: Block, blocks: readonly Block[], height: number): string[] {
  const { kind } = block;
  if ("text" in block && !isSaid(block.text)) return [`${kind} says "${block.text}"`];
  if (![...SENTENCES, ...OTHERS].includes(kind)) return [`no such kind: ${kind}`];
  if (kind === "callout")
    return [
      ...(TONES.includes(block.tone) ? [] : [`tone ${block.tone}`]),
      ...(block.sheetOf === undefined || IDS.includes(block.sheetOf) ? [] : [`sheet of ${block.sheetOf}`]),
    ];
  if (kind === "figures")
    return block.figures
      .filter(({ label, value, format }) => !isSaid(label) || !isCell(value, format))
      .map((figure) => `figure ${JSON.stringify(figure)}`);
  if (kind === "grid") return faultsOfGrid(block);
  if (kind === "chart") return faultsOfChart(block, blocks);
  return kind === "customers" ? faultsOfList(block, height) : [];
}

/** Whether a value is what its format says. */
function isCell(value: string | number, format: string): boolean {
  if (!FORMATS.includes(format)) return false;
  if (typeof value === "string") return !/undefined|NaN|\[object|Stryker/.test(value);
  return Number.isFinite(value);
}

function faultsOfGrid(grid: Grid): string[] {
  const { id, header, formats, rows, total, coloured, bars = [] } = grid;
  const faults: string[] = [];
  const expectThat = (holds: boolean, what: string) => holds || faults.push(`${id}: ${what}`);
  expectThat(isId(id), "has an id");
  expectThat(header.length === formats.length, "has as many formats as headers");
  expectThat(header.slice(1).every(isSaid), `has headers: ${header.join()}`);
  expectThat(
    rows.every((row) => row.length === header.length),
    "has as many cells in each row",
  );
  expectThat(
    bars.every((at) => at < header.length),
    "has bars within",
  );
  rows.forEach((row, at) => {
    expectThat(
      row.every((cell, column) => isCell(plain(cell), formats[column] ?? "")),
      `row ${at}: ${row.map(plain).join()}`,
    );
    row.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      const worked = worthOf(cell.formula, rows);
      expectThat(
        worked === undefined ||
          Math.abs(Number(plain(cell)) - worked) <= 1e-9 * Math.max(1, Math.abs(worked)),
        `row ${at}, column ${column} is ${plain(cell)}, its formula ${worked}`,
      );
    });
  });
  if (coloured) {
    expectThat(coloured.positions.length === rows.length, "has a colour for each row");
    expectThat(
      coloured.positions.every((position) => position === NO_LABEL || position < coloured.labels),
      "has colours of its labels",
    );
    expectThat(!total || coloured.positions.at(-1) === NO_LABEL, "has no colour for the total");
  }
  return faults;
}

/** A sum of cells of the same grid, as its formula says; nothing for other formulas. */
function worthOf(formula: readonly FormulaPart[], rows: Grid["rows"]): number | undefined {
  const [sum, first, , last, end] = formula;
  if (sum !== "SUM(" || end !== ")" || formula.length !== 5) return undefined;
  if (typeof first !== "object" || typeof last !== "object") return Number.NaN;
  if (!("row" in first) || !("row" in last)) return Number.NaN;
  let total = 0;
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.of; column <= last.of; column++)
      // Row 0 is the header.
      total += Number(plain(rows[row - 1]?.[column] ?? Number.NaN));
  return total;
}

function faultsOfChart(chart: Chart, blocks: readonly Block[]): string[] {
  const drawn = blocks.find((block) => "id" in block && block.id === chart.grid);
  const beside = blocks.find((block) => "id" in block && block.id === chart.beside);
  const width = drawn?.kind === "grid" ? drawn.header.length : Number.POSITIVE_INFINITY;
  return [
    ...(isSaid(chart.title) ? [] : [`a chart of ${chart.grid} has no title`]),
    ...(PICTURES.includes(chart.picture) ? [] : [`picture ${chart.picture}`]),
    ...(drawn ? [] : [`no grid ${chart.grid} for ${chart.title}`]),
    ...(chart.beside === undefined || beside ? [] : [`nothing called ${chart.beside} for ${chart.title}`]),
    ...([chart.labels, ...chart.values].every((at) => at < width) ? [] : [`columns of ${chart.title}`]),
  ];
}

function faultsOfList({ id, rows, of, value, label, columns = [], action }: CustomerList, height: number) {
  const isAlike = rows.every(
    (row) =>
      row < height &&
      columns.every(({ cell, format }) => isCell(cell(row), format)) &&
      // Who has no label has nothing to be done.
      (isSaid(action?.(row) ?? "-") || label?.positions[row] === NO_LABEL),
  );
  const headers = [value?.name ?? "-", label?.header ?? "-", ...columns.map(({ header }) => header)];
  return [
    ...(isId(id) ? [] : ["a list has no id"]),
    ...(isAlike ? [] : [`rows of the list ${id}`]),
    ...(headers.every(isSaid) ? [] : [`headers of the list ${id}`]),
    ...(of === undefined || of >= rows.length ? [] : [`${id} lists ${rows.length} of ${of}`]),
    ...((label?.names ?? []).every(isSaid) ? [] : [`labels of the list ${id}`]),
  ];
}

/** Tables of a few customers and more, of customers without a number above 0, with none at all in places, and all alike. */
const CHANGES: readonly (readonly [what: string, count: number, cell: (cell: Cell, row: number) => Cell])[] =
  [
    ["one row", 1, (cell) => cell],
    ["2 rows", 2, (cell) => cell],
    ["7 rows", 7, (cell) => cell],
    ["60 rows", 60, (cell) => cell],
    ["only noughts", 7, (cell) => (typeof cell === "number" ? 0 : cell)],
    ["only losses", 7, (cell) => (typeof cell === "number" ? -Math.abs(cell) : cell)],
    ["blanks", 20, (cell, row) => (row % 3 === 0 ? "" : cell)],
    ["one number for all", 7, (cell) => (typeof cell === "number" ? 1 : cell)],
  ];

const CASES = SEGMENTATION_CASES.flatMap(({ model, rows, filled }) =>
  CHANGES.map(([what, count, change]) => {
    const columns = filled(count).map(([field, cells]) => [field, cells.map(change)] as const);
    return { model, what: `${rows}: ${what}`, count, table: tableOfFilled(columns) };
  }),
);

/** What was found, or nothing where it is refused. */
function unlessRefused<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(isSaid(error.message)).toBe(true);
    return undefined;
  }
}

function segmentationOf(model: string, language: Language) {
  const found = MODELS.find(({ id }) => id === model)?.segmentation;
  if (!found) throw new Error(`no segmentation ${model}`);
  return found.prepare({}, language);
}

test.each(CASES)("$model says all it has to say of $what", ({ model, table, count }) => {
  for (const language of count === 60 ? LANGUAGES : (["en"] as const)) {
    const { run, explain } = segmentationOf(model, language);
    const outcome = unlessRefused(() => run(table));
    if (!outcome) continue;
    const { report, columns, alerts = [], keyFigures = [] } = outcome;
    const rows = explain && count < 10 ? [...table.sheetRows.keys()] : [];
    const reports = [report, ...rows.map((row) => unlessRefused(() => explain?.(table, row)) ?? [])];
    for (const blocks of reports)
      expect(blocks.flatMap((block) => faultsOf(block, blocks, count))).toEqual([]);
    const ids = report.flatMap((block) => ("id" in block ? [block.id] : []));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, header, cells, format, labels } of columns) {
      expect([isId(id), isSaid(header), cells.length]).toEqual([true, true, count]);
      expect(FORMATS.concat("cents", "hundredths")).toContain(format);
      for (const cell of labels ? cells : []) expect([...(labels ?? []), ""]).toContain(String(cell));
    }
    for (const { text, action = "-", rows = [] } of alerts)
      expect([isSaid(text), isSaid(action), rows.every((row) => row < count)]).toEqual([true, true, true]);
    for (const { label, value, format } of keyFigures)
      expect([isSaid(label), isCell(value, format)]).toEqual([true, true]);
  }
});

test.each(CASES.filter(({ count }) => count === 60))(
  "$model has the same shape in every language over $what",
  ({ model, table }) => {
    const shapes = LANGUAGES.map((language) =>
      segmentationOf(model, language)
        .run(table)
        .report.map((block) => [
          block.kind,
          "id" in block ? block.id : "",
          "rows" in block ? block.rows.length : 0,
        ]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  },
);
