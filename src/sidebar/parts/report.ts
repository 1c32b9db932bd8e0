/** A model's report, block by block, whatever the model. */

import type { BlockView } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element } from "../dom";
import { barsPicture } from "../pictures/bars";
import { bubblePicture } from "../pictures/bubble";
import { curvePicture } from "../pictures/curve";
import { linePicture } from "../pictures/line";
import { matrixPicture } from "../pictures/matrix";
import type { Chart, Grid, Picture } from "../pictures/picture";
import { pyramidPicture } from "../pictures/pyramid";
import { PREVIEW } from "../texts/preview";
import { sentence } from "./failure";
import { figureList } from "./figures";
import { gridTable } from "./grid";
import { notice } from "./notice";
import type { Who } from "./who";

const PICTURES: Readonly<Record<Chart["picture"], Picture>> = {
  pyramid: pyramidPicture,
  curve: curvePicture,
  bars: barsPicture,
  line: linePicture,
  matrix: matrixPicture,
  bubble: bubblePicture,
};

/** Points of a line are read from the picture; their table is folded in. */
const FOLDED: readonly Chart["picture"][] = ["curve", "line"];

/**
 * The blocks as elements.
 *
 * @param context words, numbers
 * @param report of one model
 * @param key unique to the model, to find a person's place again
 * @param setup who has the labels that its tables name, and the report of which these blocks are a part
 */
export function reportBlocks(
  context: Context,
  report: readonly BlockView[],
  key: string,
  { who, all }: ReportSetup = {},
): HTMLElement[] {
  const whole = all ?? report;
  const charts = whole.filter((block): block is Chart => block.kind === "chart");
  const grids = whole.filter((block): block is Grid => block.kind === "grid");
  const isFolded = ({ id }: Grid) =>
    charts.some(({ grid, picture }) => grid === id && FOLDED.includes(picture));
  const isTitled = ({ title }: Chart) =>
    report.some((block) => block.kind === "heading" && block.text === title);
  return report.flatMap((block, at): HTMLElement[] => {
    if (block.kind === "chart") {
      const grid = grids.find(({ id }) => id === block.grid);
      return grid
        ? chartOf(context, block, grid, { key, withTable: isFolded(grid), isTitled: isTitled(block) })
        : [];
    }
    if (block.kind === "figures") return [figureList(context, block.figures)];
    if (block.kind === "grid")
      return isFolded(block) ? [] : [gridTable(context, block, `${key}-${block.id}`, { who })];
    // What it stood over may be shown above the fold.
    if (block.kind === "heading")
      return report[at + 1]?.kind === "heading" ? [] : [element("h3", {}, dataText(block.text))];
    if (block.kind === "note") return [notice({ tone: "info", text: sentence(block.text) })];
    return [element("p", { class: "report-text" }, dataText(block.text))];
  });
}

interface ReportSetup {
  readonly who?: Who;
  readonly all?: readonly BlockView[];
}

/**
 * A report as a preview shows it: the first picture with its table and who is in it, figures, and notes; how it was
 * worked out and all else is folded below.
 *
 * @param context words, numbers, actions
 * @param report of one model
 * @param key unique to the model
 * @param who has its labels
 */
export function previewBlocks(
  context: Context,
  report: readonly BlockView[],
  key: string,
  who: Who,
): HTMLElement[] {
  const chart = report.find((block): block is Chart => block.kind === "chart");
  const tables = report.filter((block): block is Grid => block.kind === "grid");
  const table = chart ? tables.find(({ id }) => id === chart.grid) : tables[0];
  const labelled = tables.find(({ rows }) =>
    rows.some((row) => row.some((cell) => who.labels.some(({ label }) => label === cell))),
  );
  const first = report.find(({ kind }) => kind === "figures");
  const main = [chart, table, labelled, first, ...report.filter(({ kind }) => kind === "note")];
  const shown = [...new Set(main)].filter((block): block is BlockView => block !== undefined);
  const rest = report.filter((block) => !shown.includes(block));
  const folded = reportBlocks(context, rest, key, { all: report });
  return [
    ...reportBlocks(context, shown, key, { who, all: report }),
    ...(folded.length === 0
      ? []
      : [
          element(
            "details",
            { class: "fold", "data-key": `${key}-method` },
            element("summary", { "data-key": `${key}-method-summary` }, context.say(PREVIEW.method)),
            element("div", { class: "rest" }, ...folded),
          ),
        ]),
  ];
}

interface ChartSetup {
  readonly key: string;
  readonly withTable: boolean;
  /** Whether a heading says the chart's title already. */
  readonly isTitled: boolean;
}

/** @private */
function chartOf(context: Context, chart: Chart, grid: Grid, setup: ChartSetup): HTMLElement[] {
  const { key, withTable, isTitled } = setup;
  if (grid.rows.length === 0) return [];
  const picture = element(
    "figure",
    { class: "picture" },
    isTitled ? null : element("figcaption", {}, dataText(chart.title)),
    PICTURES[chart.picture](context, chart, grid),
  );
  if (!withTable) return [picture];
  const name = `${key}-${grid.id}-table`;
  const table = element(
    "details",
    { class: "fold", "data-key": name },
    element("summary", { "data-key": `${name}-summary` }, context.say(PREVIEW.numbers)),
    gridTable(context, grid, name),
  );
  return [picture, table];
}
