/** A report as lines of a summary block. */

import type { Block, Format, Grid, ReportCell } from "../../core/report/report";
import { sheetText } from "../reading/contents";
import type { CellFormat, Look } from "../record/layout";
import { type FormulaPlaces, formulaFrom, type PlannedContent } from "./formulas";
import { reportMoney } from "./money-format";
import type { Line, PlannedLine } from "./summary-block";

/** Characters that fit in bold into a column of the usual width, and into the wider first one. */
const FITS_IN_A_COLUMN = 12;
const FITS_IN_THE_FIRST_COLUMN = 21;

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

/**
 * The lines of a report, and the row of each grid's header within the block. Charts take no line.
 *
 * @param report of a model
 * @param place where the lines will stand
 * @example reportLines([{ kind: "note", text: "Ties." }], { row: 1, column: 1, above: 3, reference: () => "" }).lines // => [{ look: "note", contents: ["Ties."], formats: ["text"] }]
 */
export function reportLines(
  report: readonly Block[],
  place: LinesPlace,
): { lines: PlannedLine[]; gridRows: Map<string, number> } {
  const lines: PlannedLine[] = [];
  const gridRows = new Map<string, number>();
  // Two tables under one heading are set apart, as is the first one from the lines above the report.
  let isCrowded = true;
  for (const block of report) {
    if (block.kind === "heading") lines.push(EMPTY, textLine("heading", block.text));
    else if (block.kind === "text") lines.push(textLine("plain", block.text));
    else if (block.kind === "note") lines.push(textLine("note", block.text));
    else if (block.kind === "figures") lines.push(EMPTY, ...block.figures.map(figureLine));
    else if (block.kind === "grid") {
      if (isCrowded) lines.push(EMPTY);
      const row = place.above + lines.length + 1;
      gridRows.set(block.id, row);
      lines.push(...gridLines(block, place.row + row - 1, place));
    }
    if (block.kind === "heading") isCrowded = false;
    else if (block.kind === "grid" || block.kind === "figures") isCrowded = true;
  }
  return { lines, gridRows };
}

/**
 * A heading with texts under it, set off by an empty line; nothing without texts.
 *
 * @param texts the heading first
 * @example section(["Problems", "B3: abc"]).length // => 3
 */
export function section([heading, ...texts]: readonly string[]): Line[] {
  if (heading === undefined) return [];
  return [EMPTY, textLine("heading", heading), ...texts.map((text) => textLine("plain", text))];
}

/**
 * A line of one text.
 *
 * @param look of the line
 * @param text may come from the user
 * @example textLine("plain", "=1").contents // => ["'=1"]
 */
export function textLine(look: Look, text: string): Line {
  return { look, contents: [sheetText(text)], formats: ["text"] };
}

const EMPTY = textLine("plain", "");

/** @private */
function figureLine(figure: { label: string; value: string | number; format: Format }): Line {
  const { label, value, format } = figure;
  return {
    look: "plain",
    contents: [sheetText(label), content(value)],
    formats: ["text", cellFormat(format, [value])],
  };
}

/** @private */
function gridLines(
  grid: Grid,
  row: number,
  { column: firstColumn, reference: column }: LinesPlace,
): PlannedLine[] {
  const write = (cell: ReportCell): PlannedContent =>
    typeof cell === "object" ? formulaFrom(cell.formula, { column, row, firstColumn }) : content(cell);
  const inColumn = (position: number) => grid.rows.map((cells) => cells[position] ?? "");
  const formats = grid.formats.map((format, position) => cellFormat(format, inColumn(position)));
  const rows = grid.rows.map((cells, index): PlannedLine => {
    const isTotal = grid.total && index === grid.rows.length - 1;
    const look = isTotal ? "total" : grid.shaded ? "shaded" : "plain";
    return { look, contents: cells.map(write), formats };
  });
  const isFixed = isReferredTo(grid);
  const titles = grid.header.map((title, position) => {
    if (position === 0) return onLines(title, FITS_IN_THE_FIRST_COLUMN);
    const isLast = position === grid.header.length - 1;
    return isFixed || isLast ? title : onLines(title, FITS_IN_A_COLUMN);
  });
  const header = { contents: titles.map(sheetText), formats };
  return [{ look: "header", ...header }, ...rows];
}

/** Whether formulas look for the texts of the header, which must then stay as they are. @private */
function isReferredTo({ rows }: Grid): boolean {
  const parts = rows.flat().flatMap((cell) => (typeof cell === "object" ? cell.formula : []));
  return parts.some((part) => typeof part === "object" && "row" in part && part.row === 0);
}

/** A long header is broken between words, instead of being cut off by its neighbour. @private */
function onLines(text: string, room: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return text.length <= room ? text : lines.join("\n");
}

/** @private */
function content(value: string | number): string | number {
  return typeof value === "string" ? sheetText(value) : value;
}

/** @private */
function cellFormat(format: Format, cells: readonly ReportCell[]): CellFormat {
  if (format !== "money") return format;
  const amounts = cells.map((cell) => (typeof cell === "object" ? cell.value : cell)).filter(isNumber);
  return reportMoney(amounts);
}

/** @private */
function isNumber(value: string | number): value is number {
  return typeof value === "number";
}
