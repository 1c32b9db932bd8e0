/** A matrix of customers on a sheet: one colour for each label, so that the legend names the quadrants. */

import { roundedTo } from "../numbers/decimal";
import type { Language } from "../texts/language";
import { WORDS } from "../texts/words";
import { type LabelAction, labelName } from "./label";
import { INK, labelColours } from "./palette";
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
  /** Whether it is money that goes up. */
  readonly isMoneyUp?: boolean;
  /** Where the quadrants meet. */
  readonly cuts?: { readonly across: number; readonly up: number };
}

/** The numbers of the picture, and what of a chart follows from them. */
export interface MatrixChart {
  readonly grid: Grid;
  readonly drawn: Pick<Chart, "onSheet" | "colours" | "across" | "up">;
}

/**
 * A column of its own for each label that a point has, because a chart has one colour for a column; the cuts are rows of
 * small points, because a chart of points draws no lines.
 *
 * @param matrix the points
 * @param language of the labels
 * @example matrixChart({ labels: [plainLabel("A", WORDS.none)], points: [{ across: 2, up: 9, label: 0 }], across: "Years", up: "Profit" }, "en").grid.rows // => [[2, 9]]
 */
export function matrixChart(
  { labels, points, across, up, isMoneyUp = false, cuts }: MatrixPoints,
  language: Language,
): MatrixChart {
  const held = labels.flatMap((_, at) => (points.some(({ label }) => label === at) ? [at] : []));
  const colours = labelColours(labels.length);
  const marks = cuts ? cutPoints(points, cuts) : [];
  const columns = marks.length > 0 ? held.length + 1 : held.length;
  return {
    grid: {
      kind: "grid",
      id: "quadrants",
      header: [
        across,
        ...held.map((at) => labelName(labels, at, language)),
        ...(marks.length > 0 ? [WORDS.cutPoints[language]] : []),
      ],
      formats: ["number", ...Array.from({ length: columns }, () => (isMoneyUp ? "money" : "number"))],
      total: false,
      isChartData: true,
      rows: [
        ...points.map((point) => [
          point.across,
          ...Array.from({ length: columns }, (_, at) => (point.label === held[at] ? point.up : "")),
        ]),
        ...marks.map(([x, y]) => [x, ...held.map(() => ""), y]),
      ],
    },
    drawn: {
      onSheet: {
        grid: "quadrants",
        labels: 0,
        values: Array.from({ length: columns }, (_, at) => at + 1),
        picture: "matrix",
      },
      colours: [...held.map((at) => colours[at]?.strong ?? ""), ...(marks.length > 0 ? [INK] : [])],
      across,
      up,
    },
  };
}

/** Points of a cut: enough for a dotted line, too few to hide customers; a picture is twice as wide as it is high. */
const [MARKS_ACROSS, MARKS_UP] = [24, 12];

/** Along both cuts, as far as there are customers; none where nobody could be on either side. @private */
function cutPoints(
  points: MatrixPoints["points"],
  { across, up }: NonNullable<MatrixPoints["cuts"]>,
): [x: number, y: number][] {
  if (!Number.isFinite(across) || !Number.isFinite(up) || points.length < 2) return [];
  const spread = (values: readonly number[], count: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return Array.from({ length: count }, (_, at) =>
      roundedTo(least + ((most - least) * at) / (count - 1), 6),
    );
  };
  const [xs, ys] = [points.map((point) => point.across), points.map((point) => point.up)];
  return [
    ...spread([...xs, across], MARKS_ACROSS).map((x): [number, number] => [x, up]),
    ...spread([...ys, up], MARKS_UP).map((y): [number, number] => [across, y]),
  ];
}
