/** Runs a segmentation over a few rows, and shows its report as plain values. */

import { namedReport } from "../../src/app/plan/named-customers";
import type { Cell } from "../../src/core/cells/cell";
import { dayText, serialNumber } from "../../src/core/cells/date-column";
import { POINT_NOTATION } from "../../src/core/cells/number-text";
import type { Model, PreparedModel } from "../../src/core/model";
import type {
  Block,
  Chart,
  Format,
  Grid,
  LiveValue,
  Outcome,
  ReportCell,
} from "../../src/core/report/report";
import type { Field } from "../../src/core/table/field";
import { type Table, tableOf } from "../../src/core/table/table";
import type { Language } from "../../src/core/texts/language";

/** A table whose columns have the fields' names, customers below each other. */
export function tableWith(columns: readonly (readonly [Field, readonly Cell[]])[]): Table {
  const rows = columns[0]?.[1].map((_, index) => index + 2) ?? [];
  const sources = columns.map(([field, cells], at) => ({
    field,
    header: field.label.en,
    letter: String.fromCharCode(65 + at),
    cells,
  }));
  return tableOf(rows, sources, POINT_NOTATION);
}

/** The segmentation of a model, with its options settled. */
export function prepared(model: Model, options: object = {}, language: Language = "en"): PreparedModel {
  if (!model.segmentation) throw new Error(`${model.id} has no segmentation`);
  return model.segmentation.prepare(options, language);
}

/** The cells of a result column. */
export function cellsOf({ columns }: Outcome, id: string): readonly (string | number)[] {
  const found = columns.find((column) => column.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found.cells;
}

/** What the model says of the customer at a position: its figures by label, and its sentences. */
export function explained(
  model: Model,
  table: Table,
  index: number,
  options: object = {},
  language: Language = "en",
): { figures: Record<string, string | number>; texts: string[] } {
  const report = prepared(model, options, language).explain?.(table, index) ?? [];
  const outcome: Outcome = { columns: [], report };
  return { figures: figuresOf(outcome), texts: textsOf(outcome) };
}

/** A grid of the report as plain values. */
export function gridOf({ report }: Outcome, id: string): (string | number)[][] {
  const { rows, formats } = gridIn(report, id);
  return rows.map((row) => row.map((cell, at) => shown(plain(cell), formats[at])));
}

/** A date of the sheet as it is read there. */
function shown(value: string | number, format: Format | undefined): string | number {
  return format === "date" && typeof value === "number" ? dayText(value - serialNumber(0)) : value;
}

/** A list of customers as the sheet names them: header and rows, without the bars. */
export function listIn({ report }: Outcome, table: Table, id: string): (string | number)[][] {
  const { header, rows, bars = [] } = gridIn(namedReport(report, { table, language: "en" }) as Block[], id);
  const isSeen = (_: unknown, at: number) => !bars.includes(at);
  return [[...header].filter(isSeen), ...rows.map((row) => row.map(plain).filter(isSeen))];
}

/** The header of a grid of the report. */
export function headerOf({ report }: Outcome, id: string): readonly string[] {
  return gridIn(report, id).header;
}

const plain = (cell: ReportCell) => (typeof cell === "object" ? cell.value : cell);

function gridIn(report: readonly Block[], id: string): Grid {
  const found = report.find((block): block is Grid => block.kind === "grid" && block.id === id);
  if (!found) throw new Error(`no grid ${id}`);
  return found;
}

/** Every finding, text and note of the report. */
export function textsOf({ report }: Outcome): string[] {
  return report.flatMap((block) =>
    block.kind === "finding" || block.kind === "text" || block.kind === "note"
      ? [block.text]
      : block.kind === "chart"
        ? [block.title]
        : [],
  );
}

/** The key figures by their labels. */
export function figuresOf({ report }: Outcome): Record<string, string | number> {
  const figures = report.flatMap((block) => (block.kind === "figures" ? block.figures : []));
  return Object.fromEntries(figures.map(({ label, value }) => [label, value]));
}

/**
 * Works out the COUNTIF, SUMIF and SUM formulas of a label grid over the result's own columns and the table's, as a
 * sheet would, and returns the values beside those that the model says.
 */
export function liveValues(outcome: Outcome, table: Table, id: string): [found: number, said: unknown][] {
  const grid = gridIn(outcome.report, id);
  const columnNamed = (name: string): readonly unknown[] => {
    const own = outcome.columns.find((column) => column.id === name);
    if (own) return own.cells;
    const column = table.columns[name];
    if (column?.type !== "number") throw new Error(`no column ${name}`);
    return Array.from(column.values);
  };
  const total = (values: readonly unknown[]) =>
    values.reduce<number>(
      (whole, one) => whole + (typeof one === "number" && !Number.isNaN(one) ? one : 0),
      0,
    );
  const worth = (cell: LiveValue): number | null => {
    const [head, ...parts] = cell.formula;
    const names = parts.flatMap((part) =>
      typeof part === "object" && "column" in part ? [part.column] : [],
    );
    const cells = parts.flatMap((part) => (typeof part === "object" && "row" in part ? [part] : []));
    const [first] = cells;
    if (head === "SUM(" && first)
      return total(grid.rows.slice(0, -1).map((row) => plain(row[first.of] as ReportCell)));
    const label = first ? String(plain(grid.rows[first.row - 1]?.[first.of] ?? "")) : "";
    const matching = (name = "") => columnNamed(name).map((one) => String(one) === label);
    if (head === "COUNTIF(") return matching(names[0]).filter(Boolean).length;
    if (head !== "SUMIF(") return null;
    const matches = matching(names[0]);
    return total(columnNamed(names[1] ?? "").filter((_, at) => matches[at]));
  };
  return grid.rows.flatMap((row) =>
    row.flatMap((cell): [number, unknown][] => {
      if (typeof cell !== "object") return [];
      const found = worth(cell);
      return found === null ? [] : [[found, cell.value]];
    }),
  );
}

/** Every chart draws columns that its grid has, numbers where it draws numbers; every row of a grid fits its header. */
export function expectDrawable({ report }: Outcome): void {
  // Gathered and expected once: laws look at hundreds of thousands of cells.
  const faults = report.flatMap((block) =>
    block.kind === "chart"
      ? undrawn(block, gridIn(report, block.grid))
      : block.kind === "grid"
        ? misshapen(block)
        : [],
  );
  expect(faults).toEqual([]);
}

function undrawn(chart: Chart, { header, rows }: Grid): string[] {
  const missing = [chart.labels, ...chart.values].filter((at) => !(at < header.length));
  // The third value of a bubble is the label that colours it.
  const drawn = chart.values.filter((_, place) => chart.picture !== "bubble" || place !== 2);
  const texts = drawn.filter((at) => rows.some((row) => typeof plain(row[at] as ReportCell) !== "number"));
  return [
    ...missing.map((at) => `${chart.grid} has no column ${at}`),
    ...texts.map((at) => `column ${at} of ${chart.grid} is drawn and not of numbers`),
  ];
}

function misshapen({ id, header, formats, rows }: Grid): string[] {
  const isWhole = (value: string | number) => typeof value === "string" || Number.isFinite(value);
  const cells = rows.flatMap((row) => row.map(plain).filter((value) => !isWhole(value)));
  return [
    ...(formats.length === header.length ? [] : [`${id} has ${formats.length} formats`]),
    ...rows.filter((row) => row.length !== header.length).map((row) => `${id} has a row of ${row.length}`),
    ...cells.map((value) => `${id} has ${value}`),
  ];
}
