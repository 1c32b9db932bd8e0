/** Native charts of a summary sheet: drawn once, and again only when what they draw has changed. */

import { type Area, areaOf } from "../../app/reading/sheet/address";
import { type Attempt, untouchedCharts } from "../../app/record/attempts";
import { chartKey, type PlacedChart } from "../../app/record/placed-chart";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The corner that the places of charts are counted from. */
export interface ChartCorner {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
}

/** What there is to do about the charts of one sheet. */
export interface ChartWork {
  readonly corner: ChartCorner;
  readonly removed: readonly EmbeddedChart[];
  readonly drawn: readonly PlacedChart[];
}

/**
 * The charts that are not there yet, and ours that are no longer wanted, known by their title and the cells they draw.
 *
 * A chart that draws the same cells as before is left as the user arranged it; one the user deleted stays deleted.
 *
 * @param planned what should be there
 * @param there what the last run drew, and runs that broke off since
 * @param corner of the block
 * @param isOld whether a run that broke off may have drawn some of them
 */
export function chartWork(
  planned: readonly PlacedChart[],
  {
    known,
    attempts = [],
  }: { readonly known: readonly PlacedChart[]; readonly attempts?: readonly Attempt[] },
  corner: ChartCorner,
  isOld: boolean,
): ChartWork {
  const { sheet } = corner;
  const wanted = new Set(planned.map(chartKey));
  const drawn = new Set(untouchedCharts(known, attempts).map(chartKey));
  const old = [...known, ...attempts.flatMap(({ charts }) => charts)];
  const gone = [...new Map(old.map((chart) => [chartKey(chart), chart]))].flatMap(([key, chart]) =>
    wanted.has(key) ? [] : [chart],
  );
  const missing = planned.filter((chart) => !drawn.has(chartKey(chart)));
  const there = isOld && gone.length + missing.length > 0 ? sheet.getCharts() : [];
  const taken = new Set<EmbeddedChart>();
  const take = (chart: PlacedChart) => {
    const found = there.find((one) => !taken.has(one) && isSame(one, chart, corner));
    if (found) taken.add(found);
    return found;
  };
  const toDraw = missing.filter((chart) => !take(chart));
  return { corner, drawn: toDraw, removed: gone.flatMap((chart) => take(chart) ?? []) };
}

/**
 * Draws and removes charts, after all that they are drawn from; what was put off before must be settled, by a look at
 * the cells or a flush, as it would count as a chart's fault here. Google may refuse a chart that it takes elsewhere, at
 * once or when what it put off is done: then the others are drawn all the same, and nothing else is lost.
 *
 * @param works of all sheets
 * @returns the charts that were refused
 */
export function drawCharts(works: readonly ChartWork[]): PlacedChart[] {
  const steps = works.flatMap(({ corner, removed, drawn }) => [
    ...removed.map((chart) => () => corner.sheet.removeChart(chart)),
    ...drawn.map((chart) => () => corner.sheet.insertChart(builtChart(chart, corner))),
  ]);
  if (steps.length === 0) return [];
  const areAllDone = isDone(() => {
    for (const step of steps) step();
  });
  if (areAllDone) return [];
  return works.flatMap(({ corner, removed, drawn }) => {
    for (const chart of removed) isDone(() => corner.sheet.removeChart(chart));
    const there = drawn.length > 0 ? corner.sheet.getCharts() : [];
    const missing = drawn.filter((chart) => !there.some((one) => isSame(one, chart, corner)));
    return missing.filter((chart) => !isDone(() => corner.sheet.insertChart(builtChart(chart, corner))));
  });
}

/** @private */
function isDone(work: () => void): boolean {
  try {
    work();
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** The host may report some of a chart's ranges only, those of bubbles for example, or neighbours as one. @private */
function isSame(
  chart: EmbeddedChart,
  { title, labels, values }: PlacedChart,
  { row, column }: ChartCorner,
): boolean {
  if (chart.getOptions().get("title") !== title) return false;
  const columns = [labels, ...values].map((area) => area.column + column - 1);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const reported = chart.getRanges().map((range) => areaOf(range.getA1Notation()));
  return (
    reported.length > 0 &&
    reported.every(
      (area) =>
        area.row === labels.row + row - 1 &&
        area.rows === labels.rows &&
        area.column >= first &&
        area.column + area.columns - 1 <= last,
    )
  );
}

/** @private */
function builtChart(chart: PlacedChart, corner: ChartCorner): EmbeddedChart {
  const builder = corner.sheet.newChart().setChartType(chartType(chart));
  for (const range of rangesOf(chart, corner)) builder.addRange(range);
  // Years and shares are numbers, which Sheets may take for a series of their own. The first range of bubbles are names.
  if (chart.picture !== "bubble") builder.setOption("useFirstColumnAsDomain", true);
  for (const [option, value] of chartOptions(chart)) builder.setOption(option, value);
  return builder
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption("title", chart.title)
    .setOption("legend", { position: chart.values.length > 1 && !chart.isNamedByAxis ? "bottom" : "none" })
    .setPosition(corner.row + chart.row - 1, corner.column + chart.column - 1, chart.offset ?? 0, 0)
    .build();
}

/** Where the axis of points ends. */
const POINTS = 100;
/** An axis that ends below is parted into halves and fifths, and there are no half customers. */
const FEWEST_STEPS = 4;

/** Only what was asked for; Google has its own size and leaves axes without titles. @private */
function chartOptions(chart: PlacedChart): [string, string | number | boolean | readonly string[]][] {
  const { width, height, horizontalTitle, verticalTitle, colours, areShares, stacked, scale } = chart;
  const lies = chartType(chart) === Charts.ChartType.BAR;
  const axes = lies ? ["hAxis"] : chart.picture === "matrix" ? ["hAxis", "vAxis"] : ["vAxis"];
  const last = areShares ? 1 : scale === "points" ? POINTS : undefined;
  const options = {
    width,
    height,
    "hAxis.title": horizontalTitle,
    "vAxis.title": verticalTitle,
    colors: colours,
    isStacked: stacked ? true : undefined,
    ...Object.fromEntries(
      axes.flatMap((axis) => [
        [`${axis}.viewWindow.max`, last],
        [`${axis}.viewWindow.min`, last === undefined ? undefined : 0],
        [`${axis}.maxValue`, scale === "counts" ? FEWEST_STEPS : undefined],
      ]),
    ),
  };
  return Object.entries(options).flatMap(
    ([option, value]): [string, string | number | boolean | readonly string[]][] =>
      value === undefined || value === "" ? [] : [[option, value]],
  );
}

/** Tiers and lists read best lying down, periods and points from left to right. @private */
function chartType({ picture, stacked }: PlacedChart): GoogleAppsScript.Charts.ChartType {
  if (stacked) return stacked === "lying" ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
  if (picture === "curve" || picture === "line") return Charts.ChartType.LINE;
  if (picture === "matrix") return Charts.ChartType.SCATTER;
  if (picture === "bubble") return Charts.ChartType.BUBBLE;
  return picture === "bars" ? Charts.ChartType.COLUMN : Charts.ChartType.BAR;
}

/** @private */
function rangesOf(
  { labels, values }: PlacedChart,
  { sheet, row, column }: ChartCorner,
): GoogleAppsScript.Spreadsheet.Range[] {
  const range = (area: Area) =>
    sheet.getRange(row + area.row - 1, column + area.column - 1, area.rows, area.columns);
  return [labels, ...values].map(range);
}
