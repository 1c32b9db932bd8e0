/** Cells of a template by name: formulas and charts say which cell they mean, and where it stands follows. */

import { columnLetters } from "../cells/column-letters";
import { measured } from "./measured";
import type { TemplateArea, TemplateCell, TemplateChart, TemplateSheet } from "./template";

/** A cell that formulas or charts speak of. */
export interface NamedCell extends TemplateCell {
  readonly name?: string;
  /** Where the cell is the header of a list: the name is that of so many cells below it, free ones with them. */
  readonly below?: number;
}

/** A plain text or number stands for a cell without looks, `null` for an empty one. */
export type NamedRow = readonly (NamedCell | string | number | null)[];

/** A chart over named columns; the row above each column is its header. */
export type NamedChart = Pick<TemplateChart, "picture" | "title" | "scale"> & {
  readonly labels: string;
  readonly values: readonly string[];
  /** What is measured across and up; nothing where the labels say it. */
  readonly horizontalTitle?: string;
  readonly verticalTitle?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
} & (
    | {
        /** The named list under which it stands, in its column. */
        readonly below: string;
        /** Rows left free between them, one unless said otherwise. */
        readonly gap?: number;
      }
    | {
        /** The named cell in whose row its upper edge stands. */
        readonly beside: string;
        /** Of its left edge: the first that the cells leave free. */
        readonly column: number;
      }
  );

/** What a template says of its sheet beside the rows. */
export interface NamedLayout {
  /** The named list above which all rows stay in view. */
  readonly frozenAbove?: string;
  readonly charts?: readonly NamedChart[];
}

/** In pixels; beside a list both fit on a screen. */
const CHART_SIZE = { width: 460, height: 280 };
/** What a chart stands away from the cells to its left, in pixels. */
const OFFSET = 20;

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
 * The header of a list, which names the cells below it.
 *
 * @param name of these cells, unique in the template
 * @param rows of the list, counted
 * @param cell the header itself
 * @example headerOf("amounts", 30, { content: "Amount" }) // => { content: "Amount", name: "amounts", below: 30 }
 */
export function headerOf(name: string, rows: number, cell: TemplateCell): NamedCell {
  return { ...cell, name, below: rows };
}

/**
 * The sheet of a template whose formulas name cells.
 *
 * In a formula, `{rate}` is the cell or rectangle of that name and `{need:fit}` the rectangle from one to the other;
 * `{^rate}` and `{^need:fit}` have the row above with them, which is that of the headers, all fixed with dollars;
 * `{.rate}` is its cell in the formula's own row, `{rate/3}` its third, and `{$rate}` is fixed with dollars. Throws
 * when no cell has the name or the list has no such row, or when the cells of a name make no rectangle.
 *
 * @param rows from A1
 * @param layout frozen rows, and charts by name
 * @example laidOut([["Rate", named("rate", { content: 0.2 })], ["Years", "=1/{rate}"]]).cells[1] // => ["Years", "=1/B1"]
 */
export function laidOut(
  rows: readonly NamedRow[],
  { frozenAbove, charts = [] }: NamedLayout = {},
): TemplateSheet {
  const areas = areasOf(rows);
  const areaOf = (name: string): TemplateArea => {
    const area = areas.get(name);
    if (!area) throw new Error(`no cell of the template is called ${name}`);
    return area;
  };
  const cells = rows.map((row, index) => row.map((cell) => resolved(cell, index + 1, areaOf)));
  return {
    cells,
    ...measured(cells),
    frozenRows: frozenAbove === undefined ? 0 : areaOf(frozenAbove).row - 1,
    charts: charts.map((chart) => ({
      picture: chart.picture,
      title: chart.title,
      labels: withHeader(areaOf(chart.labels)),
      values: chart.values.map((name) => withHeader(areaOf(name))),
      ...corner(chart, areaOf),
      ...CHART_SIZE,
      offset: "beside" in chart ? OFFSET : 0,
      ...(chart.width === undefined ? {} : { width: chart.width }),
      ...(chart.height === undefined ? {} : { height: chart.height }),
      horizontalTitle: chart.horizontalTitle ?? "",
      verticalTitle: chart.verticalTitle ?? "",
      ...(chart.scale === undefined ? {} : { scale: chart.scale }),
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
      const rowsBelow = Array.from({ length: cell.below ?? 0 }, (_, index) => row + 2 + index);
      for (const one of cell.below === undefined ? [row + 1] : rowsBelow)
        places.push({ row: one, column: column + 1 });
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

/** @private */
function corner(
  chart: NamedChart,
  areaOf: (name: string) => TemplateArea,
): Pick<TemplateChart, "row" | "column"> {
  if ("beside" in chart) return { row: areaOf(chart.beside).row, column: chart.column };
  const { row, rows, column } = areaOf(chart.below);
  return { row: row + rows + (chart.gap ?? 1), column };
}

/** `{name}`, `{$name}`, `{^name}`, `{.name}`, `{name/3}`, `{name:other}`. */
const NAME = /\{([$.^]?)([a-z][A-Za-z0-9]*)(?:\/(\d+))?(?::([a-z][A-Za-z0-9]*))?\}/g;

/** @private */
function resolved(
  cell: NamedRow[number],
  row: number,
  areaOf: (name: string) => TemplateArea,
): TemplateCell | string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  const addressed = (text: string) =>
    text.startsWith("=")
      ? text.replace(NAME, (_, sign: string, name: string, place?: string, other?: string) => {
          const area = other === undefined ? areaOf(name) : spanned(areaOf(name), areaOf(other));
          if (sign === "^") return address(withHeader(area), "$");
          const dollar = sign === "$" ? "$" : "";
          if (sign === ".") return address(rowOf(area, row - area.row, name), dollar);
          return address(place === undefined ? area : rowOf(area, Number(place) - 1, name), dollar);
        })
      : text;
  if (typeof cell === "string") return addressed(cell);
  const { name: _name, below: _below, content, ...looks } = cell;
  return { ...looks, content: typeof content === "string" && !looks.isTyped ? addressed(content) : content };
}

/** @private */
function spanned(first: TemplateArea, last: TemplateArea): TemplateArea {
  return {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  };
}

/** @private */
function rowOf(area: TemplateArea, index: number, name: string): TemplateArea {
  if (index < 0 || index >= area.rows) throw new Error(`${name} has no cell in the row that asks for it`);
  return { ...area, row: area.row + index, rows: 1 };
}

/** @private */
function address({ row, column, rows, columns }: TemplateArea, dollar: "$" | ""): string {
  const corner = (c: number, r: number) => `${dollar}${columnLetters(c)}${dollar}${r}`;
  const first = corner(column, row);
  return rows * columns === 1 ? first : `${first}:${corner(column + columns - 1, row + rows - 1)}`;
}
