/** A table of a report as lines of a page. */

import { NO_LABEL } from "../../core/report/label";
import type { Format, Grid, ReportCell } from "../../core/report/report";
import { columnsWithTwins } from "../../core/report/twin-amounts";
import { sheetText } from "../reading/sheet/contents";
import { type CellFormat, isShare, type Look, type NumberLook } from "../record/layout";
import { type FormulaPlaces, formulaFrom, type PlannedContent } from "./formulas";
import { cutMoney, plainNumbers, reportMoney, shareLook } from "./money-format";
import { SHADES } from "./sheet-style";
import type { PlannedLine } from "./summary-block";

/** Where the lines will stand, for the formulas in them. */
export interface LinesPlace {
  /** Sheet row of the block's corner. */
  readonly row: number;
  /** Sheet column of the block's corner. */
  readonly column: number;
  /** Lines of the block above these. */
  readonly above: number;
  /** Reference to a whole column of customers or results. */
  readonly reference: FormulaPlaces["column"];
}

/** A grid, and whether it can wait. */
export interface GridBlock {
  readonly grid: Grid;
  readonly isQuiet: boolean;
}

/**
 * The lines of a grid: its header, then its rows.
 *
 * @param block the grid
 * @param place where they will stand
 * @example gridLines({ grid: { kind: "grid", id: "g", header: ["n"], formats: ["count"], rows: [[3]], total: false }, isQuiet: false }, { row: 1, column: 1, above: 0, reference: () => "" })[1] // => { look: "plain", contents: [3], formats: ["count"] }
 */
export function gridLines({ grid, isQuiet }: GridBlock, place: LinesPlace): PlannedLine[] {
  const at = { column: place.reference, row: place.row + place.above, firstColumn: place.column };
  const write = (cell: ReportCell): PlannedContent =>
    typeof cell === "object" ? formulaFrom(cell.formula, at) : content(cell);
  const look = (row: number): Look => {
    const isTotal = grid.total && row === grid.rows.length - 1;
    if (isQuiet) return isTotal ? "quiet total" : "quiet";
    return isTotal ? "total" : grid.shaded ? "shaded" : "plain";
  };
  const header: PlannedLine = {
    look: isQuiet ? "quiet header" : "header",
    contents: grid.header.map(sheetText),
    formats: columnFormats(grid),
  };
  const formats = rowFormats(grid);
  const rows = grid.rows.map(
    (cells, row): PlannedLine => ({
      look: look(row),
      contents: cells.map(write),
      formats: formats[row] ?? [],
    }),
  );
  return [header, ...rows];
}

/**
 * The formats of each row's cells: its columns', or those of its label, its shade and its bars.
 *
 * @param grid with the rows
 * @example rowFormats({ header: ["Tier"], formats: ["text"], rows: [["VIP"]], coloured: [{ column: 0, labels: 4, positions: [0] }] }) // => [["label 0 4"]]
 */
export function rowFormats(
  grid: Pick<
    Grid,
    "header" | "formats" | "rows" | "coloured" | "bars" | "shaded" | "areCuts" | "isChartData"
  >,
): CellFormat[][] {
  const { coloured = [], bars = [], shaded = false, rows } = grid;
  const columns = columnFormats(grid);
  // The step of a heat map's number is that among all of its numbers.
  const most = shaded
    ? rows.flat().reduce<number>((largest, cell) => Math.max(largest, numberAt(cell)), 0)
    : 0;
  return rows.map((cells, row) => {
    return columns.map((format, column): CellFormat => {
      const own = coloured.filter((one) => one.column === column);
      for (const { positions, labels } of own) {
        const label = positions[row] ?? NO_LABEL;
        if (label !== NO_LABEL) return `label ${label} ${labels}`;
      }
      if (shaded) return shadeOf(numberAt(cells[column]), most, format) ?? format;
      return bars.includes(column) ? "bar" : format;
    });
  });
}

/** None for nothing. @private */
function shadeOf(value: number, most: number, format: NumberLook): CellFormat | null {
  if (value <= 0) return null;
  const step = Math.ceil((value / most) * SHADES.length) - 1;
  return isShare(format) ? `shade ${step} ${format}` : `shade ${step}`;
}

/** @private */
function numberAt(cell: ReportCell | undefined): number {
  const value = typeof cell === "object" ? cell.value : cell;
  return typeof value === "number" ? value : 0;
}

/** @private */
function columnFormats({
  formats,
  rows,
  areCuts,
  isChartData,
}: Pick<Grid, "formats" | "rows" | "areCuts" | "isChartData">): NumberLook[] {
  const withTwins = columnsWithTwins({ formats, rows });
  return formats.map((format, position) => {
    const cells = rows.map((row) => row[position] ?? "");
    if (isChartData) return axisLook(format, numbersIn(cells));
    const twins = withTwins.get(position);
    if (twins) return twins;
    // A cut stands beside the amounts of the customers' column, so it is shown like them.
    return areCuts && format === "money" ? cutMoney(numbersIn(cells)) : columnLook(format, cells);
  });
}

/**
 * The look of a column's numbers: decimals only where they tell something.
 *
 * @param format of the column
 * @param cells of the column
 * @example columnLook("money", [1.5]) // => "cents"
 * @example columnLook("share", [0.9998, 0.0002]) // => "fine share"
 */
export function columnLook(format: Format, cells: readonly ReportCell[]): NumberLook {
  const numbers = numbersIn(cells);
  if (format === "share") return shareLook(numbers);
  if (format !== "money" && format !== "number") return format;
  return format === "money" ? reportMoney(numbers) : plainNumbers(numbers);
}

/**
 * The look of numbers that a chart is drawn from, which its axis takes over: decimals only where its steps may be broken.
 *
 * @param format of the column
 * @param numbers of the column
 * @example axisLook("money", [12.5, 7]) // => "money"
 * @example axisLook("number", [7.25]) // => "text"
 */
export function axisLook(format: Format, numbers: readonly number[]): NumberLook {
  if (format === "share") return "percent";
  if (format !== "money" && format !== "number") return format;
  const areLarge = numbers.some((number) => Math.abs(number) >= WHOLE_STEPS_FROM);
  if (format === "money") return areLarge ? "money" : reportMoney(numbers);
  return areLarge ? "count" : "text";
}

/** An axis up to it has steps of one or more. */
const WHOLE_STEPS_FROM = 10;

/** @private */
function numbersIn(cells: readonly ReportCell[]): number[] {
  return cells.map((cell) => (typeof cell === "object" ? cell.value : cell)).filter(isNumber);
}

/** @private */
function content(value: string | number): string | number {
  return typeof value === "string" ? sheetText(value) : value;
}

/** @private */
function isNumber(value: string | number): value is number {
  return typeof value === "number";
}
