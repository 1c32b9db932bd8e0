/** A report laid out as a page: what stands in which row and column, how wide the columns are, where the charts go. */

import { numbersOnly } from "../../core/cells/number-column";
import type { Chart, Figure, Grid } from "../../core/report/report";
import { textWidth } from "../../core/texts/text-width";
import { sheetText } from "../reading/sheet/contents";
import type { CellFormat, Look } from "../record/layout";
import type { Dropdown } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import type { NamedBlock } from "../run/views";
import { brokenGrid } from "./broken-grid";
import { drawnChart, withDrawnShares } from "./chart-plan";
import {
  brokenText,
  columnsReached,
  columnWidths,
  type MeasuredGrid,
  roomToBreak,
  runsOver,
  totalWidth,
} from "./column-widths";
import { crowding } from "./crowding";
import { figureWidth, placedFigures } from "./figure-strip";
import { textInFormula } from "./formulas";
import { columnLook, type GridBlock, gridLines, type LinesPlace, rowFormats } from "./grid-lines";
import {
  CHART_EDGE,
  CHART_HEIGHT,
  CHART_MARGINS,
  CHART_TITLE,
  GAP,
  LOW_CHART_HEIGHT,
  NARROWEST_CHART,
  PAGE_WIDTH,
  ROW_HEIGHT,
  rowStyle,
  WIDEST_CHART,
} from "./sheet-style";
import type { Line, PlannedLine } from "./summary-block";
import { WHO_COLUMNS, whoLines, whoMoney } from "./who-lines";

export interface Page {
  readonly lines: readonly PlannedLine[];
  /** Row of each grid's header within the block. */
  readonly gridRows: ReadonlyMap<string, number>;
  readonly charts: readonly PlacedChart[];
  readonly widths: readonly number[];
  readonly dropdown: Dropdown | null;
}

/** A page while it is filled from the top. */
interface Draft {
  readonly place: Omit<LinesPlace, "above">;
  readonly measured: readonly MeasuredGrid[];
  readonly widths: readonly number[];
  readonly charts: readonly Chart[];
  readonly lines: PlannedLine[];
  readonly gridRows: Map<string, number>;
  readonly drawn: PlacedChart[];
  dropdown: Dropdown | null;
  /** The last row that a chart covers, and where it begins. */
  bottom: number;
  left: number;
  isQuiet: boolean;
}

const EMPTY: Line = { look: "plain", contents: [""], formats: ["text"] };

/**
 * The page of a report.
 *
 * A chart stands beside the table it belongs to where there is room for both, else below it; nothing else stands beside
 * or under it. Sentences are broken into rows that fit, because Sheets neither joins cells by itself nor makes joined
 * ones higher; that way a person's notes and the order of rows stay simple too.
 *
 * @param blocks of the report; numbers that only charts are drawn from go to its end
 * @param place of its corner
 * @param top lines that stand above it all
 * @param numbersHeading over the numbers that charts are drawn from
 * @example pageOf([{ kind: "note", text: "Ties." }], { row: 1, column: 1, reference: () => "" }).lines // => [{ look: "note", contents: ["Ties."], formats: ["text"] }]
 */
export function pageOf(
  blocks: readonly NamedBlock[],
  place: Omit<LinesPlace, "above">,
  top: readonly PlannedLine[] = [],
  numbersHeading?: string,
): Page {
  const drawn = withDrawnShares(blocks);
  const whole = measuredPage(drawn);
  const { measured, widths } = whole;
  const isTooWide =
    totalWidth(widths) > PAGE_WIDTH || measured.some((one) => runsOver(one, measured, widths));
  const pillars = crowding(measured, widths);
  const asItIs = () => filledPage(whole, place, top, numbersHeading);
  if (!isTooWide && pillars === 0) return asItIs();
  const spared = measuredPage(drawn.map(withoutSpare));
  const shorter = () => filledPage(spared, place, top, numbersHeading);
  if (isTooWide) return shorter();
  if (crowding(spared.measured, spared.widths) >= pillars) return asItIs();
  const [all, fewer] = [asItIs(), shorter()];
  return chartsBeside(fewer) >= chartsBeside(all) ? fewer : all;
}

/** Those that stand beside their table, where both are seen at once. @private */
function chartsBeside({ charts }: Page): number {
  return charts.filter(({ column, offset }) => column > 1 || (offset ?? 0) > 0).length;
}

/** What is to stand on a page, measured. */
interface MeasuredPage extends Pick<Draft, "measured" | "widths" | "charts"> {
  readonly blocks: readonly NamedBlock[];
}

/** @private */
function measuredPage(blocks: readonly NamedBlock[]): MeasuredPage {
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

/** A table without the column that says least, for a page with no room. @private */
function withoutSpare(block: NamedBlock): NamedBlock {
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
function filledPage(
  { blocks, charts, measured, widths }: MeasuredPage,
  place: Omit<LinesPlace, "above">,
  top: readonly PlannedLine[],
  numbersHeading: string | undefined,
): Page {
  const grids = blocks.filter((block): block is Grid => block.kind === "grid");
  const draft: Draft = {
    place,
    measured,
    widths,
    charts,
    lines: [...top],
    gridRows: new Map(),
    drawn: [],
    dropdown: null,
    bottom: 0,
    left: PAGE_WIDTH,
    isQuiet: false,
  };
  const data = grids.filter(({ isChartData }) => isChartData);
  for (const block of blocks) if (block.kind !== "grid" || !block.isChartData) addBlock(draft, block);
  fillTo(draft, draft.bottom);
  draft.isQuiet = true;
  if (data.length > 0 && numbersHeading !== undefined)
    addBlock(draft, { kind: "heading", text: numbersHeading });
  for (const grid of data) addGrid(draft, grid);
  return {
    lines: draft.lines,
    gridRows: draft.gridRows,
    charts: charts.flatMap((chart, at) => {
      const placed = draft.drawn[at];
      return placed ? [{ ...placed, ...drawnChart(titled(chart, placed), grids, draft.gridRows) }] : [];
    }),
    widths: draft.widths,
    dropdown: draft.dropdown,
  };
}

/** With the short title where the picture is too narrow for the other. @private */
function titled(chart: Chart, { width = PAGE_WIDTH }: Pick<PlacedChart, "width">): Chart {
  const isCut = textWidth(chart.title, CHART_TITLE) > width - CHART_MARGINS;
  return { ...chart, title: isCut ? (chart.shortTitle ?? chart.title) : chart.title };
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

/** Amounts grow, and formulas show them before the next run measures anew. */
const GROWTH = 10;

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

/** @private */
function addBlock(draft: Draft, block: NamedBlock): void {
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

/** Rows until below a chart. @private */
function fillTo(draft: Draft, row: number): void {
  while (draft.lines.length < row) draft.lines.push(EMPTY);
  draft.left = PAGE_WIDTH;
}

/** Beside a chart a sentence ends before it. @private */
function addText(draft: Draft, look: Look, text: string): void {
  for (const line of brokenText(text, roomBeside(draft), rowStyle(look)))
    draft.lines.push(textLine(look, line));
}

/** @private */
function roomBeside({ left, lines, bottom }: Draft): number {
  return lines.length < bottom ? left - GAP : PAGE_WIDTH;
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
function addCallout(draft: Draft, { text, sheetOf, tone }: Extract<NamedBlock, { kind: "callout" }>): void {
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

/** @private */
function pageColumns(widths: readonly number[]): number[] {
  const columns = widths.findIndex((_, at) => totalWidth(widths, at + 1) >= PAGE_WIDTH);
  return widths.slice(0, columns < 0 ? widths.length : columns + 1);
}

/** Large figures side by side, each over its label. @private */
function addFigures(draft: Draft, figures: readonly Figure[]): void {
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
function addWho(draft: Draft, block: Extract<NamedBlock, { kind: "who" }>): void {
  fillTo(draft, draft.bottom);
  const row = draft.place.row + draft.lines.length;
  const { lines, dropdown } = whoLines(block, { ...draft.place, row });
  draft.dropdown = { ...dropdown, row: draft.lines.length + dropdown.row };
  draft.gridRows.set(block.id, draft.lines.length + 1);
  draft.lines.push(...lines);
  addChartsAt(draft, block.id, WHO_COLUMNS, draft.lines.length - lines.length + 1);
}

/** @private */
function addGrid(draft: Draft, grid: Grid): void {
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
function columnsUnder({ measured, widths }: Draft, grid: Grid): number {
  const own = measured.find((one) => one.grid === grid);
  return own ? columnsReached(own, measured, widths) : grid.header.length;
}

/** A header is coloured as far as the texts below it reach. @private */
function withBand(header: PlannedLine, columns: number): PlannedLine {
  const more = Math.max(0, columns - header.formats.length);
  return { ...header, formats: [...header.formats, ...Array<CellFormat>(more).fill("band")] };
}

/** @private */
function fitting({ measured, widths, isQuiet }: Draft, grid: Grid): Grid {
  const own = measured.find((one) => one.grid === grid);
  const room = own ? roomToBreak(own, measured, widths) : null;
  return room === null ? grid : brokenGrid(grid, room, rowStyle(isQuiet ? "quiet" : "plain"));
}

/** @private */
function isHeading({ look }: Pick<Line, "look">): boolean {
  return look === "heading" || look === "quiet heading";
}

/** Puts the charts of a table beside it, or where there is no room, below. @private */
function addChartsAt(draft: Draft, id: string, columns: number, top: number): void {
  let left = totalWidth(draft.widths, columns) + GAP;
  let row = top;
  const own = draft.charts.filter(({ grid, beside }) => (beside ?? grid) === id);
  if (own.length > 0 && left + NARROWEST_CHART > PAGE_WIDTH) {
    left = 0;
    row = draft.lines.length + 2;
  }
  const room = (PAGE_WIDTH - left - GAP * (own.length - 1)) / Math.max(1, own.length);
  const areBeside = room >= NARROWEST_CHART;
  const width = Math.floor(Math.min(WIDEST_CHART, areBeside ? room : PAGE_WIDTH - left));
  own.forEach((chart, at) => {
    const x = areBeside ? left + at * (width + GAP) : left;
    const y = areBeside ? row : row + at * rowsOf(CHART_HEIGHT + GAP);
    const height = heightOf(draft, chart, width);
    draft.drawn[draft.charts.indexOf(chart)] = {
      ...EMPTY_CHART,
      row: y,
      ...placeAcross(x, draft.widths),
      width: Math.min(width, PAGE_WIDTH - CHART_EDGE - x),
      height,
    };
    draft.bottom = Math.max(draft.bottom, y + rowsOf(height) - 1);
  });
  if (own.length > 0) draft.left = left === 0 ? PAGE_WIDTH : left;
  if (left === 0) fillTo(draft, draft.bottom);
}

/** Few bars need little height, and what follows comes up by as much. @private */
function heightOf(
  { measured }: Draft,
  { picture, grid, onSheet, isNamedByAxis = false, isLow = false }: Chart,
  width: number,
): number {
  const drawn = measured.find((one) => one.grid.id === (onSheet?.grid ?? grid))?.grid.rows.length ?? 0;
  const areBars = (picture === "pyramid" || picture === "bars") && onSheet?.stacked === "lying";
  // In a narrow chart a legend of several lines and slanted numbers of the axis leave little for the bars.
  const isRoomy = isNamedByAxis || drawn <= 2 || width >= ROOMY_CHART;
  if (isLow || (areBars && drawn <= FEW_BARS && isRoomy)) return LOW_CHART_HEIGHT;
  // Where bars stand closer, programs leave out every second name.
  return CHART_HEIGHT + (areBars ? Math.max(0, drawn - MANY_BARS) * BAR_HEIGHT : 0);
}

const FEW_BARS = 4;
const ROOMY_CHART = 420;
const MANY_BARS = 8;
const BAR_HEIGHT = 24;

const EMPTY_CHART: PlacedChart = {
  picture: "bars",
  title: "",
  labels: { row: 1, column: 1, rows: 1, columns: 1 },
  values: [],
  row: 1,
  column: 1,
};

/** @private */
function rowsOf(height: number): number {
  return Math.ceil(height / ROW_HEIGHT);
}

/** The column in which a place lies, and how far from its left edge. @private */
function placeAcross(x: number, widths: readonly number[]): Pick<PlacedChart, "column" | "offset"> {
  let column = 0;
  while (column < widths.length - 1 && totalWidth(widths, column + 1) <= x) column++;
  return { column: column + 1, offset: Math.round(x - totalWidth(widths, column)) };
}
