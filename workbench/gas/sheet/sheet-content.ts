/** Sheets: charts, conditional formats, protections, metadata, and clearing everything. */

import { clearContents } from "../../engine/cells/write";
import {
  type ConditionalRule,
  readConditionalRules,
  writeConditionalRules,
} from "../../engine/looks/conditional";
import { clearFormats } from "../../engine/looks/style";
import { addChart, chartsOn, removeChart } from "../../engine/sheets/charts";
import { filledSize } from "../../engine/sheets/filled";
import { copySheet, sheetName } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import type { Workbook } from "../../engine/workbook/workbook";
import { chartBehind, drawn } from "../chart/chart";
import { chartBuilder } from "../chart/chart-builder";
import type { Run } from "../face/calls";
import type { Calls } from "../face/face";
import type { GoogleSheet } from "../face/google";
import { allowStructure, allowWrite } from "../face/permission";
import { HostError } from "../host/realm";
import { addMetadata, metadataAt, metadataFinder } from "../metadata/metadata";
import { ruleBehind, ruleFace } from "../rules/conditional-rule";
import { protect, protectionsOf } from "../rules/protection";

export const SHEET_CONTENT_CALLS = {
  addDeveloperMetadata: "write",
  clear: "write",
  clearConditionalFormatRules: "write",
  clearContents: "write",
  clearFormats: "write",
  copyTo: "write",
  createDeveloperMetadataFinder: "navigate",
  getCharts: "read",
  getConditionalFormatRules: "read",
  getDeveloperMetadata: "read",
  getProtections: "read",
  insertChart: "write",
  newChart: "navigate",
  protect: "write",
  removeChart: "write",
  setConditionalFormatRules: "write",
  updateChart: "write",
} as const satisfies Calls;

/** The part of a sheet that deals with what lies on it. */
export function sheetContent(
  run: Run,
  sheetId: string,
  self: GoogleSheet,
): Pick<GoogleSheet, keyof typeof SHEET_CONTENT_CALLS> {
  const { workbook } = run.host;
  const act = (work: () => void) => {
    allowStructure(run, sheetId);
    work();
    return self;
  };
  const everything = (): Area => {
    const { rows, columns } = filledSize(workbook, sheetId);
    return { sheetId, top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  };
  const clear = (contents: boolean, formats: boolean) => {
    allowWrite(run, everything());
    if (formats) clearFormats(workbook, everything());
    if (contents) clearContents(workbook, everything());
    return self;
  };
  return {
    addDeveloperMetadata: (key: string, ...rest: readonly unknown[]) =>
      act(() => addMetadata(run, { sheetId }, key, rest)),
    clear: (
      options: {
        readonly formatOnly?: boolean | undefined;
        readonly contentsOnly?: boolean | undefined;
      } = {},
    ) => clear(options.formatOnly !== true, options.contentsOnly !== true),
    clearConditionalFormatRules: () => void act(() => writeConditionalRules(workbook, sheetId, [])),
    clearContents: () => clear(true, false),
    clearFormats: () => clear(false, true),
    copyTo: () => {
      allowStructure(run);
      return run.faces.sheet(copySheet(workbook, sheetId, `Copy of ${sheetName(workbook, sheetId)}`));
    },
    createDeveloperMetadataFinder: () => metadataFinder(run, { sheetId }),
    getCharts: () => chartsOn(workbook, sheetId).map(({ id, chart }) => run.faces.chart(chart, id)),
    getConditionalFormatRules: () =>
      readConditionalRules(workbook, sheetId).map((rule) => ruleFace(run, rule)),
    getDeveloperMetadata: () => metadataAt(run, { sheetId }),
    getProtections: (type: unknown) => protectionsOf(run, type, sheetId),
    insertChart: (chart) => void act(() => addChart(workbook, sheetId, drawn(run, chartBehind(chart).chart))),
    newChart: () => chartBuilder(run),
    protect: () => protect(run, { sheetId }),
    removeChart: (chart) =>
      void act(() => removeChart(workbook, sheetId, placedId(workbook, sheetId, chart))),
    setConditionalFormatRules: (rules) =>
      void act(() => {
        if (!Array.isArray(rules))
          throw new HostError(
            "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
          );
        const given = rules.map(ruleBehind);
        // One rule that reaches elsewhere refuses the whole list; the ErrorHandler library holds the words.
        if (given.some((rule) => reachesBeyond(rule, sheetId)))
          throw new HostError("Conditional format rule cannot reference a different sheet.");
        writeConditionalRules(workbook, sheetId, given);
      }),
    updateChart: (chart) =>
      void act(() => {
        removeChart(workbook, sheetId, placedId(workbook, sheetId, chart));
        addChart(workbook, sheetId, drawn(run, chartBehind(chart).chart));
      }),
  };
}

function reachesBeyond({ areas, condition, values }: ConditionalRule, sheetId: string): boolean {
  if (areas.some((area) => area.sheetId !== sheetId)) return true;
  return (
    condition === "customFormula" && values.some((formula) => /!/.test(formula) && !/INDIRECT/i.test(formula))
  );
}

function placedId(workbook: Workbook, sheetId: string, chart: unknown): string {
  const { id } = chartBehind(chart);
  if (id === undefined || !chartsOn(workbook, sheetId).some((one) => one.id === id))
    throw new HostError("The chart is not on this sheet.");
  return id;
}
