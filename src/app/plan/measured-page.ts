/** What is to stand on a page, measured: how wide its columns are, so that tables and figures fit. */

import { numbersOnly } from "../../core/cells/number-column";
import type { Chart, Figure, Grid } from "../../core/report/report";
import type { NamedBlock } from "../run/views";
import { columnWidths, type MeasuredGrid, totalWidth } from "./column-widths";
import { figureWidth, placedFigures } from "./figure-strip";
import { rowFormats } from "./grid-lines";
import type { PageDraft } from "./page-draft";
import { PAGE_WIDTH } from "./sheet-style";
import { whoMoney } from "./who-lines";

/** What is to stand on a page, measured. */
export interface MeasuredPage extends Pick<PageDraft, "measured" | "widths" | "charts"> {
  readonly blocks: readonly NamedBlock[];
}

/**
 * The blocks with the widths of their columns, such that all figures fit; where no widths do, without spare figures.
 *
 * @param blocks of the report
 * @example measuredPage([{ kind: "note", text: "Ties." }]).charts // => []
 */
export function measuredPage(blocks: readonly NamedBlock[]): MeasuredPage {
  const charts = blocks.filter((block): block is Chart => block.kind === "chart");
  const measured = measuredGrids(blocks, charts);
  const strips = blocks.flatMap((block) => (block.kind === "figures" ? [block.figures] : []));
  const isFitting = (widths: readonly number[]) =>
    strips.every((figures) => !placedFigures(figures, pageColumns(widths)).isCut);
  const usual = columnWidths(measured);
  const others = () => [
    ...OTHER_FREE_WIDTHS.map((free) => columnWidths(measured, free)),
    ...strips.map((figures) => withRoomAtEnd(columnWidths(measured, PAGE_WIDTH), figures)),
  ];
  const widths = isFitting(usual) ? usual : others().find(isFitting);
  if (widths) return { blocks, charts, measured, widths };
  const fewer = blocks.map(withoutSpareFigure);
  return strips.flat().some(({ isSpare }) => isSpare)
    ? measuredPage(fewer)
    : { blocks, charts, measured, widths: usual };
}

/** @private */
function withoutSpareFigure(block: NamedBlock): NamedBlock {
  if (block.kind !== "figures") return block;
  return { ...block, figures: block.figures.filter(({ isSpare }) => !isSpare) };
}

/** What is free right of all tables, parted so that the last figure has as much as it needs. @private */
function withRoomAtEnd(widths: readonly number[], figures: readonly Figure[]): number[] {
  const last = figures[figures.length - 1];
  const [needed, free] = [last ? Math.ceil(figureWidth(last)) : 0, widths[widths.length - 1] ?? 0];
  return needed > 0 && free > needed ? [...widths.slice(0, -1), free - needed, needed] : [...widths];
}

/** Of the columns right of all tables, tried in turn where the usual one does not fit: they are where the last figures may begin. */
const OTHER_FREE_WIDTHS = [80, 60, 120, 140];

/**
 * The widths of those columns that begin on the page.
 *
 * @param widths of all columns
 * @example pageColumns([1000, 200, 100]) // => [1000, 200]
 */
export function pageColumns(widths: readonly number[]): number[] {
  const columns = widths.findIndex((_, at) => totalWidth(widths, at + 1) >= PAGE_WIDTH);
  return widths.slice(0, columns < 0 ? widths.length : columns + 1);
}

/**
 * A table without the column that says least, for a page with no room; other blocks as they are.
 *
 * @param block of the report
 * @example withoutSpare({ kind: "grid", spare: 1, header: ["Name", "Note"], formats: ["text", "text"], rows: [["Ann", "new"]] }) // => { kind: "grid", header: ["Name"], formats: ["text"], rows: [["Ann"]] }
 */
export function withoutSpare(block: NamedBlock): NamedBlock {
  if (block.kind !== "grid" || block.spare === undefined) return block;
  const { spare, header, formats, rows, bars, coloured, ...rest } = block;
  const isKept = (_: unknown, at: number) => at !== spare;
  const moved = (at: number) => (at > spare ? at - 1 : at);
  return {
    ...rest,
    header: header.filter(isKept),
    formats: formats.filter(isKept),
    rows: rows.map((row) => row.filter(isKept)),
    ...(bars && { bars: bars.map(moved) }),
    ...(coloured && { coloured: coloured.map((one) => ({ ...one, column: moved(one.column) })) }),
  };
}

/** @private */
function measuredGrids(blocks: readonly NamedBlock[], charts: readonly Chart[]): MeasuredGrid[] {
  return blocks.flatMap((block): MeasuredGrid[] => {
    if (block.kind === "who") return [{ ...gridOfWho(block), isHemmed: true }];
    if (block.kind !== "grid") return [];
    const isHemmed = charts.some(({ grid, beside }) => (beside ?? grid) === block.id);
    const isDrawn = charts.some(({ grid, onSheet }) => (onSheet?.grid ?? grid) === block.id);
    return [{ grid: block, formats: rowFormats(block), isHemmed, isDrawn }];
  });
}

/** @private */
function gridOfWho({ id, labels, value }: Extract<NamedBlock, { kind: "who" }>): MeasuredGrid {
  const format = whoMoney(value.amounts);
  const numbers = numbersOnly(value.amounts);
  const extremes = [Math.min, Math.max].map((of) => numbers.reduce((found, one) => of(found, one), 0));
  const longest = labels.flatMap((name) => extremes.map((one) => [name, "", GROWTH * one]));
  const grid: Grid = {
    kind: "grid",
    id,
    header: ["", "", value.name],
    formats: ["text", "text", "money"],
    total: false,
    rows: longest,
  };
  return { grid, formats: longest.map(() => ["text", "text", format]), isHemmed: true, isDrawn: false };
}

/** Amounts grow, and formulas show them before the next run measures anew. */
const GROWTH = 10;
