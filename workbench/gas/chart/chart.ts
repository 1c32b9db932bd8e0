/** Charts as the script sees them. */
import { readValues } from "../../engine/cells/read";
import type { Chart } from "../../engine/sheets/charts";
import type { Area } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { behind, type Calls, face } from "../face/face";
import type { GoogleChart } from "../face/google";
import { HostError } from "../host/realm";
import { chartBuilder } from "./chart-builder";

type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** Stands behind the face of a chart; one that is on no sheet yet has no id. */
class ChartBacking {
  constructor(
    readonly chart: Chart,
    readonly id: string | undefined,
  ) {}
}

const CHART_CALLS = {
  getContainerInfo: "navigate",
  getOptions: "navigate",
  getRanges: "navigate",
  modify: "navigate",
} as const satisfies Calls;

const CONTAINER_CALLS = {
  getAnchorColumn: "navigate",
  getAnchorRow: "navigate",
  getOffsetX: "navigate",
  getOffsetY: "navigate",
} as const satisfies Calls;

const OPTION_CALLS = { get: "navigate" } as const satisfies Calls;

/** A chart that was built, or that lies on a sheet. */
export function chartFace(run: Run, chart: Chart, id?: string): GoogleChart {
  const build = (): Pick<GoogleChart, keyof typeof CHART_CALLS> => ({
    getContainerInfo: () =>
      face<GoogleContainer>(run, "ContainerInfo", CONTAINER_CALLS, () => ({
        getAnchorColumn: () => chart.column + 1,
        getAnchorRow: () => chart.row + 1,
        getOffsetX: () => chart.offsetX,
        getOffsetY: () => chart.offsetY,
      })),
    getOptions: () =>
      face<GoogleAppsScript.Charts.ChartOptions>(run, "ChartOptions", OPTION_CALLS, () => ({
        get: (option: string) => options(chart)[option] ?? null,
      })),
    getRanges: () => {
      const { areas } = chart;
      const told = run.host.ways.chartRanges === "sorted" ? [...areas].sort(byPlace) : areas;
      return told.map((area) => run.faces.range(area));
    },
    modify: () => chartBuilder(run, chart, id),
  });
  return face(run, "EmbeddedChart", CHART_CALLS, build, { backing: new ChartBacking(chart, id) });
}

/** From right to left, so that nobody takes the order for the one they were added in. */
function byPlace(one: Area, other: Area): number {
  return other.left - one.left || one.top - other.top;
}

/**
 * The chart as it is drawn, with its first column as labels or as a series. Where the script does not say which, Sheets
 * guesses from the cells.
 */
export function drawn(run: Run, chart: Chart): Chart {
  const [first] = chart.areas;
  if (chart.firstIsLabels !== undefined || chart.kind === "bubble" || first === undefined) return chart;
  if (run.host.ways.numericLabels === "labels") return chart;
  const labels = {
    ...first,
    top: first.top + chart.headers,
    rows: Math.max(0, first.rows - chart.headers),
    columns: 1,
  };
  const cells = readValues(run.host.workbook, labels, () => 0).flat();
  return { ...chart, firstIsLabels: cells.some((cell) => typeof cell === "string" && cell !== "") };
}

/** The chart behind one the script hands in. Throws when it is something else. */
export function chartBehind(value: unknown): { readonly chart: Chart; readonly id: string | undefined } {
  const backing = behind(value);
  if (!(backing instanceof ChartBacking)) throw new HostError(`Invalid argument: ${String(value)}`);
  return backing;
}

function options({ title, width, height }: Chart): Record<string, unknown> {
  return { title, width, height };
}
