/** Native charts of a summary sheet: drawn once, and again only when what they draw has moved. */

import { chartKey, type PlannedChart } from "../app/chart-plan";
import type { MarkedChart } from "./marks";

/**
 * Draws the charts that are not there yet and removes ours that are no longer wanted.
 *
 * A chart whose ranges and title are unchanged is left as the user arranged it; one the user deleted stays deleted.
 *
 * @param planned what should be there
 * @param sheet where
 * @param known our charts of earlier runs
 * @returns our charts now
 */
export function drawCharts(
  planned: readonly PlannedChart[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  known: readonly MarkedChart[],
): MarkedChart[] {
  const keys = planned.map(chartKey);
  const kept = known.filter(({ chart }) => keys.includes(chartKey(chart)));
  const missing = planned.filter((chart) => !kept.some((one) => chartKey(one.chart) === chartKey(chart)));
  if (missing.length === 0 && kept.length === known.length) return kept;

  // A new sheet has no charts, so it need not be asked.
  const before = known.length > 0 ? sheet.getCharts() : [];
  for (const chart of before) {
    const id = chart.getChartId();
    if (known.some((one) => one.id === id) && !kept.some((one) => one.id === id)) sheet.removeChart(chart);
  }
  for (const chart of missing) sheet.insertChart(builtChart(chart, sheet));
  const oldIds = before.map((chart) => chart.getChartId());
  const added = sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    return id === null || oldIds.includes(id) ? [] : [id];
  });
  return [...kept, ...missing.map((chart, index) => ({ id: added[index] ?? -1, chart }))];
}

/** @private */
function builtChart(
  { picture, title, labels, values, row, column }: PlannedChart,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const type = picture === "pyramid" ? Charts.ChartType.BAR : Charts.ChartType.LINE;
  const builder = sheet.newChart().setChartType(type);
  for (const area of [labels, ...values]) {
    builder.addRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  }
  return builder
    .setNumHeaders(1)
    .setOption("title", title)
    .setOption("legend", { position: values.length > 1 ? "bottom" : "none" })
    .setPosition(row, column, 0, 0)
    .build();
}
