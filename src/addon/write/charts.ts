/** Native charts of a summary sheet: drawn once, and again only when what they draw has changed. */

import { type Area, areaOf } from "../../app/reading/address";
import { chartKey, type PlacedChart } from "../../app/record/placed-chart";

/** The corner that the places of charts are counted from. */
export interface ChartCorner {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Draws the charts that are not there yet and removes ours that are no longer wanted, known by their title and the
 * cells they draw.
 *
 * A chart that draws the same cells as before is left as the user arranged it; one the user deleted stays deleted.
 *
 * @param planned what should be there
 * @param known what the last run drew
 * @param corner of the block
 * @param isOld whether a run that broke off may have drawn some of them
 */
export function drawCharts(
  planned: readonly PlacedChart[],
  known: readonly PlacedChart[],
  corner: ChartCorner,
  isOld: boolean,
): void {
  const { sheet } = corner;
  const wanted = new Set(planned.map(chartKey));
  const drawn = new Set(known.map(chartKey));
  const gone = known.filter((chart) => !wanted.has(chartKey(chart)));
  const missing = planned.filter((chart) => !drawn.has(chartKey(chart)));
  const there = isOld && gone.length + missing.length > 0 ? sheet.getCharts() : [];
  const taken = new Set<GoogleAppsScript.Spreadsheet.EmbeddedChart>();
  const take = (chart: PlacedChart) => {
    const found = there.find((one) => !taken.has(one) && isSame(one, chart, corner));
    if (found) taken.add(found);
    return found;
  };
  const toDraw = missing.filter((chart) => !take(chart));
  for (const chart of gone) {
    const found = take(chart);
    if (found) sheet.removeChart(found);
  }
  for (const chart of toDraw) sheet.insertChart(builtChart(chart, corner));
}

/** The host may report some of a chart's ranges only, those of bubbles for example, or neighbours as one. @private */
function isSame(
  chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
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
function builtChart(chart: PlacedChart, corner: ChartCorner): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const type = chartType(chart.picture);
  const builder = corner.sheet.newChart().setChartType(type);
  for (const range of rangesOf(chart, corner)) builder.addRange(range);
  return builder
    .setNumHeaders(1)
    .setOption("title", chart.title)
    .setOption("legend", { position: chart.values.length > 1 ? "bottom" : "none" })
    .setPosition(corner.row + chart.row - 1, corner.column + chart.column - 1, 0, 0)
    .build();
}

/** Tiers and lists read best lying down, periods and points from left to right. @private */
function chartType(picture: PlacedChart["picture"]): GoogleAppsScript.Charts.ChartType {
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
