/** A chart of a summary, as its mark and the record keep it; every place is counted from the block's corner, which may move. */

import type { Picture } from "../../core/report/report";
import { type Area, areaText } from "../reading/sheet/address";

/** A native chart over ranges of its own sheet; row 1 and column 1 are the block's corner. */
export interface PlacedChart {
  readonly picture: Picture;
  readonly title: string;
  readonly labels: Area;
  readonly values: readonly Area[];
  /** Where the chart's own corner goes. */
  readonly row: number;
  readonly column: number;
  /** How far right of that, in pixels. */
  readonly offset?: number | undefined;
  /** In pixels; Google's own where nothing is said. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** What is measured across and up; nothing where the labels say it. */
  readonly horizontalTitle?: string | undefined;
  readonly verticalTitle?: string | undefined;
  /** One per column of values. */
  readonly colours?: readonly string[] | undefined;
  /** Whether the values are shares of a whole, so that their axis ends at 100 %. */
  readonly areShares?: boolean | undefined;
  /** Whether the values are points of 100, or whole numbers of customers. */
  readonly scale?: "points" | "counts" | undefined;
  /** Whether the values of a row make one bar together, and whether it lies. */
  readonly stacked?: "lying" | "standing" | undefined;
  /** Whether the labels stand beside the bars, so that a legend would say them twice. */
  readonly isNamedByAxis?: boolean | undefined;
}

/**
 * A key that stays the same while a chart need not be drawn again.
 *
 * @param chart as it is drawn
 * @example chartKey({ picture: "curve", title: "T", labels: { row: 1, column: 1, rows: 2, columns: 1 }, values: [], row: 1, column: 4 }) // => "curve|T|A1:A2"
 */
export function chartKey({ picture, title, labels, values }: PlacedChart): string {
  return [picture, title, ...[labels, ...values].map(areaText)].join("|");
}
