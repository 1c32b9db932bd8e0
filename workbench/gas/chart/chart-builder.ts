/** The builder with which scripts describe charts. */

import type { ChartKind } from "../../engine/sheets/chart-definition";
import { CHART_SIZE, type Chart } from "../../engine/sheets/charts";
import { addressOfArea } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleChartBuilder } from "../face/google";
import { areaBehind } from "../face/handed-in";
import { HostError } from "../host/realm";
import { chartOptions } from "./chart-options";

const BUILDER_CALLS = {
  addRange: "navigate",
  build: "navigate",
  clearRanges: "navigate",
  getRanges: "navigate",
  setChartType: "navigate",
  setHiddenDimensionStrategy: "navigate",
  setMergeStrategy: "navigate",
  setNumHeaders: "navigate",
  setOption: "navigate",
  setPosition: "navigate",
  setTransposeRowsAndColumns: "navigate",
} as const satisfies Calls;

const KINDS: Readonly<Record<string, ChartKind>> = {
  AREA: "area",
  BAR: "bar",
  BUBBLE: "bubble",
  COLUMN: "column",
  COMBO: "combo",
  LINE: "line",
  PIE: "pie",
  SCATTER: "scatter",
};

const NEW_CHART: Chart = {
  kind: "column",
  headers: 0,
  title: "",
  areas: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  ...CHART_SIZE,
};

/** A builder for a new chart, or for changes to one that has an id. */
export function chartBuilder(run: Run, start: Chart = NEW_CHART, id?: string): GoogleChartBuilder {
  let chart = start;
  const given = new Map<string, unknown>();
  const build = (self: GoogleChartBuilder): Pick<GoogleChartBuilder, keyof typeof BUILDER_CALLS> => {
    const change = (part: Partial<Chart>) => {
      chart = { ...chart, ...part };
      return self;
    };
    return {
      // "Does not add the range if it has already been added" (reference).
      addRange: (range) => {
        const area = areaBehind(range);
        const known = chart.areas.some(
          (one) => addressOfArea(one) === addressOfArea(area) && one.sheetId === area.sheetId,
        );
        return known ? self : change({ areas: [...chart.areas, area] });
      },
      build: () => run.faces.chart({ ...chart, ...chartOptions(given) }, id),
      clearRanges: () => change({ areas: [] }),
      getRanges: () => chart.areas.map((area) => run.faces.range(area)),
      setChartType: (type: unknown) => {
        // A text is no type (gas-fakes, "Sheets and Forms").
        if (typeof type === "string")
          throw new HostError(
            "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
          );
        const kind = KINDS[nameOf(type)];
        if (kind === undefined)
          throw new HostError(`Charts.ChartType.${nameOf(type)} is not in the workbench`);
        return change({ kind });
      },
      // "Default is IGNORE_ROWS" (reference); the engine leaves out what is hidden and can do nothing else.
      setHiddenDimensionStrategy: (strategy: unknown) => {
        const name = nameOf(strategy);
        if (name === "IGNORE_ROWS" || name === "IGNORE_BOTH") return self;
        throw new HostError(
          `EmbeddedChartBuilder.setHiddenDimensionStrategy with ${name} is not in the workbench`,
        );
      },
      // Ranges are always joined side by side.
      setMergeStrategy: (strategy: unknown) => {
        if (nameOf(strategy) === "MERGE_ROWS")
          throw new HostError(
            "EmbeddedChartBuilder.setMergeStrategy with MERGE_ROWS is not in the workbench",
          );
        return self;
      },
      setNumHeaders: (headers) => change({ headers }),
      setOption: (option: string, value: unknown) => {
        given.set(option, value);
        return self;
      },
      setPosition: (row, column, offsetX, offsetY) =>
        change({ row: row - 1, column: column - 1, offsetX, offsetY }),
      setTransposeRowsAndColumns: (transposed) => {
        if (transposed)
          throw new HostError(
            "EmbeddedChartBuilder.setTransposeRowsAndColumns(true) is not in the workbench",
          );
        return self;
      },
    };
  };
  return face(run, "EmbeddedChartBuilder", BUILDER_CALLS, build);
}
