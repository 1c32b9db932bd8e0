/** A report laid out as a page: what stands in which row and column, how wide the columns are, where the charts go. */

import type { Grid } from "../../core/report/report";
import type { Dropdown } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import type { NamedBlock } from "../run/views";
import { drawnChart, withDrawnShares } from "./chart-plan";
import { runsOver, totalWidth } from "./column-widths";
import { crowding } from "./crowding";
import type { LinesPlace } from "./grid-lines";
import { type MeasuredPage, measuredPage, withoutSpare } from "./measured-page";
import { addBlock, addGrid } from "./page-blocks";
import { titled } from "./page-charts";
import { fillTo, type PageDraft } from "./page-draft";
import { PAGE_WIDTH } from "./sheet-style";
import type { PlannedLine } from "./summary-block";

export interface Page {
  readonly lines: readonly PlannedLine[];
  /** Row of each grid's header within the block. */
  readonly gridRows: ReadonlyMap<string, number>;
  readonly charts: readonly PlacedChart[];
  readonly widths: readonly number[];
  readonly dropdown: Dropdown | null;
}

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

/** @private */
function filledPage(
  { blocks, charts, measured, widths }: MeasuredPage,
  place: Omit<LinesPlace, "above">,
  top: readonly PlannedLine[],
  numbersHeading: string | undefined,
): Page {
  const grids = blocks.filter((block): block is Grid => block.kind === "grid");
  const draft: PageDraft = {
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
