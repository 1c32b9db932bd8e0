/** The blocks of a report as lines of a page: sentences, figures, tables. */

import type { Figure, Grid } from "../../core/report/report";
import { sheetText } from "../reading/sheet/contents";
import type { CellFormat, Look } from "../record/layout";
import type { NamedBlock } from "../run/views";
import { brokenGrid } from "./broken-grid";
import { brokenText, columnsReached, roomToBreak, totalWidth } from "./column-widths";
import { placedFigures } from "./figure-strip";
import { textInFormula } from "./formulas";
import { columnLook, type GridBlock, gridLines } from "./grid-lines";
import { pageColumns } from "./measured-page";
import { addChartsAt } from "./page-charts";
import { EMPTY, fillTo, type PageDraft, roomBeside } from "./page-draft";
import { PAGE_WIDTH, rowStyle } from "./sheet-style";
import type { Line, PlannedLine } from "./summary-block";
import { WHO_COLUMNS, whoLines } from "./who-lines";

/**
 * Adds a block below those before it; a chart comes with its table.
 *
 * @param draft of the page, which is changed
 * @param block of the report
 * @example addBlock({ lines: [], bottom: 0, left: 1120, isQuiet: false }, { kind: "note", text: "Ties." }) // => undefined
 */
export function addBlock(draft: PageDraft, block: NamedBlock): void {
  if (block.kind === "chart") return;
  if (block.kind === "grid") addGrid(draft, block);
  else if (block.kind === "who") addWho(draft, block);
  else if (block.kind === "figures") addFigures(draft, block.figures);
  else if (block.kind === "details") {
    fillTo(draft, draft.bottom);
    draft.isQuiet = true;
  } else if (block.kind === "heading") {
    fillTo(draft, draft.bottom);
    const isSetOff = draft.lines[draft.lines.length - 1]?.look === "label";
    draft.lines.push(
      ...(isSetOff ? [] : [EMPTY]),
      textLine(draft.isQuiet ? "quiet heading" : "heading", block.text),
    );
  } else if (block.kind === "callout") addCallout(draft, block);
  else {
    const looks: Record<typeof block.kind, Look> = { finding: "finding", text: "plain", note: "note" };
    addText(draft, draft.isQuiet ? "quiet" : looks[block.kind], block.text);
  }
}

/** Beside a chart a sentence ends before it. @private */
function addText(draft: PageDraft, look: Look, text: string): void {
  for (const line of brokenText(text, roomBeside(draft), rowStyle(look)))
    draft.lines.push(textLine(look, line));
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

/** A card over the whole page, whose words lead to the sheet that lists who is meant. @private */
function addCallout(
  draft: PageDraft,
  { text, sheetOf, tone }: Extract<NamedBlock, { kind: "callout" }>,
): void {
  fillTo(draft, draft.bottom);
  const look: Look = tone === "plain" ? "plain" : tone;
  const rows = brokenText(text, PAGE_WIDTH, rowStyle(look));
  const across = pageColumns(draft.widths).map((_, at): CellFormat => (at === 0 ? "text" : "band"));
  rows.forEach((row, at) => {
    const link =
      sheetOf !== undefined && at === 0
        ? { linking: ['=HYPERLINK("#gid=', { sheetOf }, `";${textInFormula(row)})`] }
        : sheetText(row);
    draft.lines.push({ look, contents: [link], formats: across });
  });
}

/** Large figures side by side, each over its label. @private */
function addFigures(draft: PageDraft, figures: readonly Figure[]): void {
  fillTo(draft, draft.bottom);
  if (figures.length === 0) return;
  const { columns: starts } = placedFigures(figures, pageColumns(draft.widths));
  const width = pageColumns(draft.widths).length;
  const row = (
    cells: readonly (string | number)[],
    formats: readonly CellFormat[],
  ): Pick<Line, "contents" | "formats"> => {
    const at = (column: number) => starts.indexOf(column);
    const columns = [...Array(width).keys()];
    return {
      contents: columns.map((column) => cells[at(column)] ?? ""),
      formats: columns.map((column) => formats[at(column)] ?? "joined"),
    };
  };
  draft.lines.push(
    {
      look: "figure",
      ...row(
        figures.map(({ value }) => (typeof value === "string" ? sheetText(value) : value)),
        figures.map(({ format, value }) => columnLook(format, [value])),
      ),
    },
    {
      look: "label",
      ...row(
        figures.map(({ label }) => sheetText(label)),
        figures.map(() => "text"),
      ),
    },
  );
}

/** @private */
function addWho(draft: PageDraft, block: Extract<NamedBlock, { kind: "who" }>): void {
  fillTo(draft, draft.bottom);
  const row = draft.place.row + draft.lines.length;
  const { lines, dropdown } = whoLines(block, { ...draft.place, row });
  draft.dropdown = { ...dropdown, row: draft.lines.length + dropdown.row };
  draft.gridRows.set(block.id, draft.lines.length + 1);
  draft.lines.push(...lines);
  addChartsAt(draft, block.id, WHO_COLUMNS, draft.lines.length - lines.length + 1);
}

/**
 * Adds a table and its charts.
 *
 * @param draft of the page, which is changed
 * @param grid of the report
 * @example addGrid({ place: { row: 1, column: 1, reference: () => "" }, charts: [], widths: [100], measured: [], gridRows: new Map(), lines: [], drawn: [], bottom: 0, left: 1120, isQuiet: false }, { kind: "grid", id: "a", header: ["Name"], formats: ["text"], rows: [["Ann"]], total: false }) // => undefined
 */
export function addGrid(draft: PageDraft, grid: Grid): void {
  const width = totalWidth(draft.widths, grid.header.length);
  const own = draft.charts.filter(({ grid: drawn, beside }) => (beside ?? drawn) === grid.id);
  const isUnder = draft.lines.length < draft.bottom;
  if (isUnder && (own.length > 0 || width > roomBeside(draft))) fillTo(draft, draft.bottom);
  const last = draft.lines[draft.lines.length - 1];
  if (last !== undefined && !isHeading(last)) draft.lines.push(EMPTY);
  const row = draft.lines.length + 1;
  draft.gridRows.set(grid.id, row);
  const block: GridBlock = { grid: fitting(draft, grid), isQuiet: draft.isQuiet };
  const [header, ...rows] = gridLines(block, { ...draft.place, above: row - 1 });
  if (header) draft.lines.push(withBand(header, columnsUnder(draft, grid)), ...rows);
  addChartsAt(draft, grid.id, grid.header.length, row);
}

/** How many columns a table takes, those included that its last texts run on over. @private */
function columnsUnder({ measured, widths }: PageDraft, grid: Grid): number {
  const own = measured.find((one) => one.grid === grid);
  return own ? columnsReached(own, measured, widths) : grid.header.length;
}

/** A header is coloured as far as the texts below it reach. @private */
function withBand(header: PlannedLine, columns: number): PlannedLine {
  const more = Math.max(0, columns - header.formats.length);
  return { ...header, formats: [...header.formats, ...Array<CellFormat>(more).fill("band")] };
}

/** @private */
function fitting({ measured, widths, isQuiet }: PageDraft, grid: Grid): Grid {
  const own = measured.find((one) => one.grid === grid);
  const room = own ? roomToBreak(own, measured, widths) : null;
  return room === null ? grid : brokenGrid(grid, room, rowStyle(isQuiet ? "quiet" : "plain"));
}

/** @private */
function isHeading({ look }: Pick<Line, "look">): boolean {
  return look === "heading" || look === "quiet heading";
}
