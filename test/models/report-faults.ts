/** What is wrong with a block of a report, whatever model it is of: something that a block of its kind has to say is missing. */

import { NO_LABEL } from "../../src/core/report/label";
import type { Block, Chart, CustomerList, FormulaPart, Grid, ReportCell } from "../../src/core/report/report";
import { MODELS } from "../../src/models/registry";

/** How numbers are shown in reports. */
export const FORMATS = ["text", "count", "money", "number", "share", "date"];
const PICTURES = ["pyramid", "curve", "bars", "line", "matrix", "bubble"];
const TONES = ["good", "bad", "plain"];
const SENTENCES = ["heading", "text", "note", "finding"];
const OTHERS = ["details", "figures", "callout", "customers", "who", "grid", "chart"];
const IDS = MODELS.map(({ id }) => id);
/** A place that nobody filled, or what a program says instead of a number. */
const UNFILLED = /\{\w*\}|undefined|NaN|Infinity|\[object|^\s|\s$|^$/;

const plain = (cell: ReportCell) => (typeof cell === "object" ? cell.value : cell);
/** Whether a name can be stored. */
export const isId = (id: string) => /^[a-z][a-z0-9-]*$/.test(id);
/** Whether something is said, with all its places filled. */
export const isSaid = (text: unknown) => typeof text === "string" && !UNFILLED.test(text);

/** What is wrong with a block, in words. */
export function faultsOf(block: Block, blocks: readonly Block[], height: number): string[] {
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
export function isCell(value: string | number, format: string): boolean {
  if (!FORMATS.includes(format)) return false;
  if (typeof value === "string") return !/undefined|NaN|\[object|Stryker/.test(value);
  return Number.isFinite(value);
}

function faultsOfGrid(grid: Grid): string[] {
  const { id, header, formats, rows, total, coloured = [], bars = [] } = grid;
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
  for (const { positions, labels } of coloured) {
    expectThat(positions.length === rows.length, "has a colour for each row");
    expectThat(
      positions.every((position) => position === NO_LABEL || position < labels),
      "has colours of its labels",
    );
    expectThat(!total || positions.at(-1) === NO_LABEL, "has no colour for the total");
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

/** Columns of labels above the details that are not in the colours of the labels. */
export function untintedIn(report: readonly Block[], labels: readonly string[]): string[] {
  const details = report.findIndex(({ kind }) => kind === "details");
  const above = details < 0 ? report : report.slice(0, details);
  return above.flatMap((block) => {
    if (block.kind !== "grid" || block.isChartData) return [];
    const { id, header, rows, formats, coloured = [] } = block;
    return header.flatMap((name, at) => {
      if (formats[at] !== "text") return [];
      // Other words stand for none, such as a total.
      const held = rows.filter((row) => labels.includes(String(plain(row[at] ?? ""))));
      const isTinted = coloured.some(({ column }) => column === at);
      return held.length * 2 <= rows.length || isTinted ? [] : [`${id}: ${name}`];
    });
  });
}

/** Marks of half a width between Chinese words, in whatever a report says. */
const HALF_WIDTH = /[一-鿿] ?[,;:?!(](?![\w=!])|[,;:?!)] ?[一-鿿]|[一-鿿] \(/;

/** What is said with marks that Chinese has of its own. */
export function halfWidthIn(said: readonly (Block | { readonly text: string })[]): string[] {
  const texts = said.flatMap((block): string[] => {
    if ("text" in block) return [block.text];
    if (block.kind === "chart") return [block.title];
    if (block.kind === "figures") return block.figures.map(({ label }) => label);
    return block.kind === "grid" ? [...block.header] : [];
  });
  return texts.filter((text) => HALF_WIDTH.test(text));
}
