/** Charts of a sheet: what is drawn from which cells, and where it stands. */
import { type Area, addressOfArea, areaOf } from "../workbook/area";
import { send } from "../workbook/batch";
import { CHANGE_MARKS, marksIn, newId } from "../workbook/marks";
import type { Workbook } from "../workbook/workbook";
import { type ChartLook, chartDefinition } from "./chart-definition";
import { sheetName } from "./sheets";

/** A chart: the first column of its areas names the points, every further column is a series. */
export interface Chart extends ChartLook {
  readonly areas: readonly Area[];
  /** Where its upper left corner stands: a cell, and pixels from the cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedChart {
  readonly id: string;
  readonly chart: Chart;
}

/** The size Sheets gives a chart when none is asked for. */
export const CHART_SIZE = { width: 600, height: 371 };

/** Puts a chart on a sheet and returns its id. */
export function addChart(workbook: Workbook, sheetId: string, chart: Chart): string {
  const chartId = newId();
  send(workbook.model, "CREATE_CHART", {
    sheetId,
    chartId,
    figureId: newId(),
    col: chart.column,
    row: chart.row,
    offset: { x: chart.offsetX, y: chart.offsetY },
    size: { width: chart.width, height: chart.height },
    definition: chartDefinition(chart, (area) => reference(workbook, area)),
  });
  const { areas: _areas, ...look } = chart;
  send(workbook.model, CHANGE_MARKS, { add: [{ id: chartId, kind: "chart", sheetId, content: look }] });
  return chartId;
}

/** Takes a chart off its sheet. */
export function removeChart(workbook: Workbook, sheetId: string, chartId: string): void {
  const figureId = workbook.model.getters.getFigureIdFromChartId(chartId);
  send(workbook.model, "DELETE_FIGURE", { sheetId, figureId });
  send(workbook.model, CHANGE_MARKS, { remove: [chartId] });
}

/**
 * The charts of a sheet with their present cells.
 *
 * A chart that did not come from a script, such as one of an opened file, is told with its
 * title and cells, as a column chart of the default size.
 */
export function chartsOn(workbook: Workbook, sheetId: string): PlacedChart[] {
  const { getters } = workbook.model;
  const looks = new Map(marksIn(workbook.model).map(({ id, content }) => [id, content]));
  return getters.getChartIds(sheetId).map((id) => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    const definition = getters.getChartDefinition(id);
    const title = "title" in definition ? definition.title?.text : undefined;
    const chart = {
      kind: "column",
      headers: 1,
      title: title ?? "",
      ...looks.get(id),
      areas: chartAreas(workbook, sheetId, id),
      row: figure?.row ?? 0,
      column: figure?.col ?? 0,
      offsetX: figure?.offset.x ?? 0,
      offsetY: figure?.offset.y ?? 0,
      width: figure?.width ?? CHART_SIZE.width,
      height: figure?.height ?? CHART_SIZE.height,
    };
    return { id, chart: chart as Chart };
  });
}

function chartAreas(workbook: Workbook, sheetId: string, chartId: string): Area[] {
  const { getters } = workbook.model;
  const definition = getters.getChartDefinition(chartId);
  if (!("dataSource" in definition) || definition.dataSource?.type !== "range") return [];
  const { labelRange, dataSets } = definition.dataSource;
  const addresses = [
    ...(labelRange === undefined ? [] : [labelRange]),
    ...dataSets.map(({ dataRange }) => dataRange),
  ];
  return addresses.map((address) => {
    const range = getters.getRangeFromSheetXC(sheetId, address);
    return areaOf(range.sheetId, range.zone);
  });
}

function reference(workbook: Workbook, area: Area): string {
  return `'${sheetName(workbook, area.sheetId).replaceAll("'", "''")}'!${addressOfArea(area)}`;
}
