/** Cells of a template by name: formulas and charts say which cell they mean, and where it stands follows. */

import { columnLetters } from "../cells/column-letters";
import type { TemplateArea, TemplateCell, TemplateChart, TemplateSheet } from "./template";

/** A cell that formulas or charts speak of. */
export interface NamedCell extends TemplateCell {
  readonly name?: string;
}

/** A plain text or number stands for a cell without looks, `null` for an empty one. */
export type NamedRow = readonly (NamedCell | string | number | null)[];

/** A chart over named columns; the row above each column is its header. */
export type NamedChart = Omit<TemplateChart, "labels" | "values" | "row"> & {
  readonly labels: string;
  readonly values: readonly string[];
  /** The named cell beside whose first row its upper edge stands. */
  readonly beside: string;
};

/**
 * A cell with a name. Cells of one name make one rectangle, such as the column of a list.
 *
 * @param name lower case, unique in the template
 * @param cell what stands in it
 * @example named("rate", { content: 0.2 }) // => { content: 0.2, name: "rate" }
 */
export function named(name: string, cell: TemplateCell): NamedCell {
  return { ...cell, name };
}

/**
 * The sheet of a template whose formulas name cells.
 *
 * In a formula, `{rate}` is the cell or rectangle of that name, `{$rate}` the same fixed with dollars, `{.rate}` the
 * cell of that name in the formula's own row, and `{rate:top}` its first cell, fixed. Throws when no cell has the
 * name, or when the cells of a name make no rectangle.
 *
 * @param rows from A1
 * @param sheet widths, frozen rows, and charts by name
 * @example laidOut([["Rate", named("rate", { content: 0.2 })], ["Years", "=1/{rate}"]], { columnWidths: [], frozenRows: 0, charts: [] }).cells[1] // => ["Years", "=1/B1"]
 */
export function laidOut(
  rows: readonly NamedRow[],
  sheet: Pick<TemplateSheet, "columnWidths" | "frozenRows"> & { readonly charts: readonly NamedChart[] },
): TemplateSheet {
  const areas = areasOf(rows);
  const areaOf = (name: string): TemplateArea => {
    const area = areas.get(name);
    if (!area) throw new Error(`no cell of the template is called ${name}`);
    return area;
  };
  const { columnWidths, frozenRows, charts } = sheet;
  return {
    columnWidths,
    frozenRows,
    cells: rows.map((row, index) => row.map((cell) => resolved(cell, index + 1, areaOf))),
    charts: charts.map(({ labels, values, beside, ...chart }) => ({
      ...chart,
      labels: withHeader(areaOf(labels)),
      values: values.map((name) => withHeader(areaOf(name))),
      row: areaOf(beside).row,
    })),
  };
}

/** @private */
function areasOf(rows: readonly NamedRow[]): Map<string, TemplateArea> {
  const found = new Map<string, { row: number; column: number }[]>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell !== "object" || cell.name === undefined) return;
      const places = found.get(cell.name) ?? [];
      places.push({ row: row + 1, column: column + 1 });
      found.set(cell.name, places);
    });
  });
  return new Map([...found].map(([name, places]) => [name, rectangle(name, places)]));
}

/** @private */
function rectangle(name: string, places: readonly { row: number; column: number }[]): TemplateArea {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  if (area.rows * area.columns !== places.length)
    throw new Error(`the cells called ${name} make no rectangle`);
  return area;
}

/** @private */
function withHeader(area: TemplateArea): TemplateArea {
  return { ...area, row: area.row - 1, rows: area.rows + 1 };
}

const NAME = /\{([$.]?)([a-z][A-Za-z0-9]*)(:top)?\}/g;

/** @private */
function resolved(
  cell: NamedRow[number],
  row: number,
  areaOf: (name: string) => TemplateArea,
): TemplateCell | string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  const addressed = (text: string) =>
    text.startsWith("=")
      ? text.replace(NAME, (_, sign: string, name: string, top: string | undefined) => {
          const area = areaOf(name);
          if (sign === ".") return address({ ...area, row, rows: 1 }, "");
          return address(top ? { ...area, rows: 1, columns: 1 } : area, sign || top ? "$" : "");
        })
      : text;
  if (typeof cell === "string") return addressed(cell);
  const { name: _, content, ...looks } = cell;
  return { ...looks, content: typeof content === "string" ? addressed(content) : content };
}

/** @private */
function address({ row, column, rows, columns }: TemplateArea, dollar: "$" | ""): string {
  const corner = (c: number, r: number) => `${dollar}${columnLetters(c)}${dollar}${r}`;
  const first = corner(column, row);
  return rows * columns === 1 ? first : `${first}:${corner(column + columns - 1, row + rows - 1)}`;
}
