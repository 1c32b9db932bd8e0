/** What the engine must be told so that it draws a chart the way Sheets would. */
import type { Area } from "../workbook/area";

/** The kinds of chart a script can ask for. A bubble chart is drawn as points. */
export type ChartKind = "bar" | "column" | "line" | "pie" | "combo" | "scatter" | "bubble" | "area";

/** How a chart looks, whatever cells it shows. */
export interface ChartLook {
  readonly kind: ChartKind;
  /** How many of the first rows are headings that name the series. */
  readonly headers: number;
  readonly title: string;
  readonly legend?: "top" | "bottom" | "left" | "right" | "none";
  readonly colors?: readonly string[];
  readonly stacked?: boolean;
  readonly horizontalTitle?: string;
  readonly verticalTitle?: string;
  /** Where the axes begin and end; where it is not said, the data tell. */
  readonly horizontalWindow?: { readonly min?: number; readonly max?: number };
  readonly verticalWindow?: { readonly min?: number; readonly max?: number };
  /** Series of a combo chart that are drawn as lines, counted from 0. */
  readonly lineSeries?: readonly number[];
  /** Series measured on the right axis, counted from 0. */
  readonly rightSeries?: readonly number[];
  /** Whether the first column names the points; where it was not said, it may be found out. */
  readonly firstIsLabels?: boolean;
  /** How much of a pie is hole: 0 for none. */
  readonly hole?: number;
}

/** The engine's definition of a chart over the given areas. */
export function chartDefinition(
  chart: ChartLook & { readonly areas: readonly Area[] },
  reference: (area: Area) => string,
): object {
  const columns = chart.areas.flatMap(columnsOf);
  // A bubble is drawn as a point: the names before across and up, and kind and size after them, are left out.
  const shown = chart.kind === "bubble" ? columns.slice(1, 3) : columns;
  const [labels, series] = chart.firstIsLabels === false ? [undefined, shown] : [shown[0], shown.slice(1)];
  const dataSets = series.map((area, index) => ({ dataSetId: String(index), dataRange: reference(area) }));
  return {
    ...kindOf(chart),
    title: { text: chart.title },
    legendPosition: chart.legend ?? "top",
    background: "#FFFFFF",
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: chart.headers > 0,
      ...(labels === undefined ? {} : { labelRange: reference(labels) }),
    },
    dataSetStyles: Object.fromEntries(
      dataSets.map(({ dataSetId }, index) => [dataSetId, seriesStyle(chart, index)]),
    ),
  };
}

function kindOf(chart: ChartLook): object {
  const stacked = chart.stacked ?? false;
  const axesDesign = {
    x: { title: { text: chart.horizontalTitle ?? "" }, ...chart.horizontalWindow },
    y: { title: { text: chart.verticalTitle ?? "" }, ...chart.verticalWindow },
  };
  switch (chart.kind) {
    case "bar":
      return { type: "bar", stacked, horizontal: true, axesDesign };
    case "column":
      return { type: "bar", stacked, axesDesign };
    case "line":
    case "area":
      return {
        type: "line",
        stacked,
        cumulative: false,
        labelsAsText: false,
        fillArea: chart.kind === "area",
        axesDesign,
      };
    case "pie":
      return {
        type: "pie",
        isDoughnut: (chart.hole ?? 0) > 0,
        pieHolePercentage: Math.round((chart.hole ?? 0) * 100),
        ...(chart.colors === undefined ? {} : { slicesColors: [...chart.colors] }),
      };
    case "combo":
      return { type: "combo", axesDesign };
    case "scatter":
    case "bubble":
      return { type: "scatter", labelsAsText: false, axesDesign };
  }
}

function seriesStyle(chart: ChartLook, index: number): object {
  const color = chart.colors?.[index];
  const isLine = chart.lineSeries?.includes(index) ?? index > 0;
  return {
    ...(color === undefined || chart.kind === "pie" ? {} : { backgroundColor: color }),
    ...(chart.kind === "combo" ? { type: isLine ? "line" : "bar" } : {}),
    ...(chart.rightSeries?.includes(index) ? { yAxisId: "y1" } : {}),
  };
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_column, index) => ({
    ...area,
    left: area.left + index,
    columns: 1,
  }));
}
