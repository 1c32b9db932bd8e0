/** A matrix of customers on a sheet: one colour for each label, so that the legend names the quadrants. */

import type { Language } from "../texts/language";
import { type LabelAction, labelName } from "./label";
import { labelColours } from "./palette";
import type { Chart, Grid } from "./report";

/** Customers as points. */
export interface MatrixPoints {
  readonly labels: readonly LabelAction[];
  /** In the order in which they are drawn. */
  readonly points: readonly {
    readonly across: number;
    readonly up: number;
    /** As a position in `labels`. */
    readonly label: number;
  }[];
  readonly across: string;
  readonly up: string;
}

/** The numbers of the picture, and what of a chart follows from them. */
export interface MatrixChart {
  readonly grid: Grid;
  readonly drawn: Pick<Chart, "onSheet" | "colours" | "across" | "up">;
}

/**
 * A column of its own for each label that a point has, because a chart has one colour for a column.
 *
 * @param matrix the points
 * @param language of the labels
 * @example matrixChart({ labels: [plainLabel("A", WORDS.none)], points: [{ across: 2, up: 9, label: 0 }], across: "Years", up: "Profit" }, "en").grid.rows // => [[2, 9]]
 */
export function matrixChart({ labels, points, across, up }: MatrixPoints, language: Language): MatrixChart {
  const held = labels.flatMap((_, at) => (points.some(({ label }) => label === at) ? [at] : []));
  const colours = labelColours(labels.length);
  return {
    grid: {
      kind: "grid",
      id: "quadrants",
      header: [across, ...held.map((at) => labelName(labels, at, language))],
      formats: ["text", ...held.map(() => "text" as const)],
      total: false,
      isChartData: true,
      rows: points.map((point) => [point.across, ...held.map((at) => (point.label === at ? point.up : ""))]),
    },
    drawn: {
      onSheet: { grid: "quadrants", labels: 0, values: held.map((_, at) => at + 1), picture: "matrix" },
      colours: held.map((at) => colours[at]?.strong ?? ""),
      across,
      up,
    },
  };
}
