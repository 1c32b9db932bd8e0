/** A page while it is filled from the top: what stands in which row, and where charts cover it. */

import type { Chart } from "../../core/report/report";
import type { Dropdown } from "../record/page-setup";
import type { PlacedChart } from "../record/placed-chart";
import type { MeasuredGrid } from "./column-widths";
import type { LinesPlace } from "./grid-lines";
import { GAP, PAGE_WIDTH } from "./sheet-style";
import type { Line, PlannedLine } from "./summary-block";

/** A page while it is filled from the top. */
export interface PageDraft {
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

/** A row of nothing. */
export const EMPTY: Line = { look: "plain", contents: [""], formats: ["text"] };

/**
 * Adds empty rows until below a chart, where a row has the whole page again.
 *
 * @param draft of the page, which is changed
 * @param row the last to be covered
 * @example fillTo({ lines: [], left: 400 }, 3) // => undefined
 */
export function fillTo(draft: Pick<PageDraft, "lines" | "left">, row: number): void {
  while (draft.lines.length < row) draft.lines.push(EMPTY);
  draft.left = PAGE_WIDTH;
}

/**
 * How many pixels the next row has: beside a chart it ends before it.
 *
 * @param draft of the page
 * @example roomBeside({ left: 500, lines: [], bottom: 3 }) // => 476
 */
export function roomBeside({ left, lines, bottom }: Pick<PageDraft, "left" | "lines" | "bottom">): number {
  return lines.length < bottom ? left - GAP : PAGE_WIDTH;
}
