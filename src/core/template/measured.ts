/** Where the texts of a worksheet stand: widths, heights and joined cells follow from what is written in them. */

import { amountText } from "../report/plain-number";
import { hasHan } from "../texts/letters";
import { linesHeight, linesIn, narrowestWidth, textWidth } from "../texts/text-width";
import { letteringOf } from "./lettering";
import type { TemplateArea, TemplateCell, TemplateFormat, TemplateSheet } from "./template";

/** What a sheet shows by itself beside its words. */
const USUAL: Readonly<Record<TemplateFormat, string>> = {
  text: "",
  asTyped: "100",
  count: "10,000",
  money: "1,000,000",
  cents: "10,000.00",
  number: "1,000.0",
  decimal: "1,000.0",
  hundredths: "1,000.00",
  share: "100.0 %",
  percent: "100 %",
  date: "2026-12-31",
};
/** Room for names and remarks that a person types. */
const TYPED = "Name of a customer";

/** Free on both sides of a text together. */
const MARGIN = 14;
/** The arrow of a dropdown. */
const ARROW = 20;
/** Between two tables that stand side by side. */
const GAP = 24;
const NARROWEST = 52;
/** Texts wider than this go on in a second line. */
const WIDEST = 400;
const WIDEST_CHOICE = 280;
/** Headers break into at most so many lines; Chinese ones, which programs break where they like, into fewer. */
const HEADER_LINES = 3;
const CHINESE_HEADER_LINES = 2;
/** How far notes run across the columns: about the width of a page in portrait. */
const PAGE = 760;
/** Free above and below the text of a row together. */
const ROW_MARGIN = 6;
/** A row with one line of the usual letters, which Sheets makes by itself. */
const ROW = linesHeight(1, letteringOf(null)) + ROW_MARGIN;

type Cells = TemplateSheet["cells"];
export type Measured = Pick<TemplateSheet, "columnWidths" | "rowHeights" | "breaking" | "merged" | "ruled">;

/**
 * Widths, heights, joined cells and ruled lists of a worksheet.
 *
 * A column is as wide as its widest text: labels, what is typed in, what a formula may show; a header breaks between
 * words, longer texts go on in further lines. Title and notes alone in their row run across the columns of a page;
 * headings run into free cells.
 *
 * @param cells of the sheet
 * @example measured([[{ content: "Customer", look: "header" }]]).columnWidths // => [85]
 */
export function measured(cells: Cells): Measured {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const columnWidths = Array.from({ length: columns }, (_, column) => widthOf(cells, column));
  const pageColumns = columnsOfPage(columnWidths);
  const taken = cells.map((row) =>
    row.map((_, column) => {
      const cell = cellAt(row, column);
      const isAlone = column === 0 && row.slice(1).every((other) => other === null);
      const runsOn = isAlone && (cell?.look === "title" || cell?.look === "note");
      return cell?.across ?? (runsOn ? pageColumns : 1);
    }),
  );
  const breaking = cells.map((row, index) =>
    row.map((_, column) => breaks(cellAt(row, column), taken[index]?.[column] ?? 1)),
  );
  const rowHeights = cells.map((row, index) => {
    const heights = row.map((_, column) => {
      const widths = columnWidths.slice(column, column + (taken[index]?.[column] ?? 1));
      const width = widths.reduce((sum, one) => sum + one, -MARGIN);
      return heightOf(cellAt(row, column), breaking[index]?.[column] ? width : Number.POSITIVE_INFINITY);
    });
    const height = Math.max(0, ...heights);
    // No program makes room for a joined cell by itself.
    const isJoined = row.some((_, column) => (taken[index]?.[column] ?? 1) > 1);
    return height > ROW || isJoined ? height : null;
  });
  const merged = taken.flatMap((row, index) =>
    row.flatMap((count, column) =>
      count > 1 ? [{ row: index + 1, column: column + 1, rows: 1, columns: count }] : [],
    ),
  );
  return { columnWidths, rowHeights, breaking, merged, ruled: ruledAreas(cells) };
}

/** Columns up to the first that reaches the width of a page. @private */
function columnsOfPage(widths: readonly number[]): number {
  let width = 0;
  const last = widths.findIndex((one) => {
    width += one;
    return width >= PAGE;
  });
  return last < 0 ? widths.length : last + 1;
}

/** Whether a text goes on in further lines instead of running into free cells. @private */
function breaks(cell: TemplateCell | null, taken: number): boolean {
  if (cell === null || cell.look === "heading" || cell.look === "title") return false;
  if (cell.look === "header" || cell.look === "label") return true;
  return taken > 1 || (cell.look !== "note" && cell.format === "text");
}

/** @private */
function cellAt(row: Cells[number], column: number): TemplateCell | null {
  const cell = row[column] ?? null;
  return cell === null || typeof cell === "object" ? cell : { content: cell };
}

/** @private */
function widthOf(cells: Cells, column: number): number {
  const own = cells.flatMap((row) => cellAt(row, column) ?? []);
  if (own.length === 0) return GAP;
  const widths = own.map(roomFor);
  return Math.max(NARROWEST, ...widths);
}

/** Pixels that a cell asks of its column; none when it runs across others. @private */
function roomFor(cell: TemplateCell): number {
  const { look, across = 1, choices } = cell;
  if (across > 1 || look === "title" || look === "note" || look === "heading") return 0;
  const lettering = letteringOf(look);
  if (look === "header") return Math.max(...wordsShown(cell).map((text) => headerWidth(text))) + MARGIN;
  const widest = Math.max(0, ...wordsShown(cell).map((text) => textWidth(text, lettering)));
  return choices ? Math.min(WIDEST_CHOICE, widest + MARGIN + ARROW) : Math.min(WIDEST, widest + MARGIN);
}

/** A Chinese header of so many characters stays in one line: with a unit in brackets few are longer. */
const UNBROKEN = "响应时间（小时）";

/** The narrowest width in which a header takes few lines. @private */
function headerWidth(text: string): number {
  const lettering = letteringOf("header");
  if (!hasHan(text)) return narrowestWidth(text, HEADER_LINES, lettering);
  // A short one in two lines would leave a single character in the second.
  const least = Math.min(textWidth(text, lettering), textWidth(UNBROKEN, lettering));
  return narrowestWidth(text, CHINESE_HEADER_LINES, lettering, least);
}

/** Everything that a cell may show, as far as it can be known. @private */
function wordsShown({
  content,
  look,
  format,
  choices = [],
  says = [],
  verdicts = [],
}: TemplateCell): string[] {
  const isFormula = typeof content === "string" && content.startsWith("=");
  const plain = typeof content === "number" && format !== "asTyped" ? amountText(content) : String(content);
  const own = isFormula ? wordsIn(content) : [plain];
  const isTyped = look === "input" && format === "text" && choices.length === 0;
  const usual = format === undefined ? "" : USUAL[format];
  return [...own, ...choices, ...says, ...verdicts, isTyped ? TYPED : usual];
}

/** The words in quotes of a formula; a refusal may be longer than its cell. @private */
function wordsIn(formula: string): string[] {
  return (formula.match(/"[^"]*"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1))
    .filter((word) => !word.startsWith("⚠"));
}

/** @private */
function heightOf(cell: TemplateCell | null, width: number): number {
  if (cell === null) return 0;
  const lettering = letteringOf(cell.look);
  const { content, says = [] } = cell;
  const own = typeof content === "string" && content.startsWith("=") ? wordsIn(content) : [String(content)];
  const lines = Math.max(1, ...[...own, ...says].map((text) => mostLines(text, width, lettering)));
  return linesHeight(lines, lettering) + ROW_MARGIN;
}

/** Programs that break Chinese texts at blanks first may need a line more. @private */
function mostLines(text: string, width: number, lettering: ReturnType<typeof letteringOf>): number {
  const lines = linesIn(text, width, lettering);
  return lines > 1 && hasHan(text) && text.includes(" ") ? lines + 1 : lines;
}

/** Every list under its headers, and every block of settings: labels with something beside them. @private */
function ruledAreas(cells: Cells): TemplateArea[] {
  const areas: TemplateArea[] = [];
  const open = new Map<number, TemplateArea>();
  cells.forEach((row, index) => {
    const runs = runsOf(row);
    for (const [column, area] of open) {
      const run = runs.find((one) => one.column === column);
      const goesOn = run !== undefined && !run.isHeader && run.columns <= area.columns;
      if (goesOn) open.set(column, { ...area, rows: area.rows + 1 });
      else {
        areas.push(area);
        open.delete(column);
      }
    }
    for (const { column, columns } of runs) {
      if (!open.has(column)) open.set(column, { row: index + 1, column, rows: 1, columns });
    }
  });
  return [...areas, ...open.values()].filter(({ columns }) => columns > 1);
}

/** Cells that stand side by side in a row, beside titles, headings and notes. @private */
function runsOf(row: Cells[number]): { column: number; columns: number; isHeader: boolean }[] {
  const runs: { column: number; columns: number; isHeader: boolean }[] = [];
  row.forEach((_, index) => {
    const cell = cellAt(row, index);
    if (cell === null || cell.look === "title" || cell.look === "heading" || cell.look === "note") return;
    const last = runs[runs.length - 1];
    const isHeader = cell.look === "header";
    if (last && last.column + last.columns === index + 1) last.columns += cell.across ?? 1;
    else runs.push({ column: index + 1, columns: cell.across ?? 1, isHeader });
  });
  return runs;
}
