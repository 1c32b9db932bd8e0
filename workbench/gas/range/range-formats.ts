/** Ranges: number formats, fonts, colours, alignment, borders and merges. */

import { mergeCells, setBorders, unmergeCells } from "../../engine/cells/cells";
import {
  clearFormats,
  readNumberFormats,
  readStyles,
  type StyleChange,
  setNumberFormats,
  setStyles,
} from "../../engine/looks/style";
import type { Area } from "../../engine/workbook/area";
import type { Style } from "../../engine/workbook/library";
import type { Run } from "../face/calls";
import { WRAP_STRATEGIES } from "../face/enums";
import type { Calls } from "../face/face";
import type { GoogleRange } from "../face/google";
import { allowWrite } from "../face/permission";
import { HostError } from "../host/realm";
import { borderChange } from "./borders";
import {
  background,
  fontColor,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  type Reader,
  sharedChanges,
  vertical,
  wrap,
  wrapStrategy,
} from "./style-readers";
import { filled, table } from "./values";

type GoogleStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export const FORMAT_CALLS = {
  breakApart: "write",
  clearFormat: "write",
  getBackground: "read",
  getBackgrounds: "read",
  getFontColors: "read",
  getFontSizes: "read",
  getFontWeight: "read",
  getFontWeights: "read",
  getHorizontalAlignments: "read",
  getNumberFormat: "read",
  getNumberFormats: "read",
  getVerticalAlignments: "read",
  getWrapStrategies: "read",
  merge: "write",
  mergeAcross: "write",
  setBackground: "write",
  setBackgrounds: "write",
  setBorder: "write",
  setFontColor: "write",
  setFontColors: "write",
  setFontFamily: "write",
  setFontLine: "write",
  setFontSize: "write",
  setFontSizes: "write",
  setFontStyle: "write",
  setFontStyles: "write",
  setFontWeight: "write",
  setFontWeights: "write",
  setHorizontalAlignment: "write",
  setHorizontalAlignments: "write",
  setNumberFormat: "write",
  setNumberFormats: "write",
  setVerticalAlignment: "write",
  setVerticalAlignments: "write",
  setWrap: "write",
  setWrapStrategies: "write",
  setWrapStrategy: "write",
  setWraps: "write",
} as const satisfies Calls;

/** The part of a range that reads and changes how its cells look. */
export function rangeFormats(
  run: Run,
  area: Area,
  self: GoogleRange,
): Pick<GoogleRange, keyof typeof FORMAT_CALLS> {
  const { workbook } = run.host;
  const corner: Area = { ...area, rows: 1, columns: 1 };
  const change = (rows: readonly (readonly StyleChange[])[]) => {
    allowWrite(run, area);
    setStyles(workbook, area, rows);
    return self;
  };
  const one = (read: Reader) => (given: unknown) => change(filled(read(given), area));
  const each = (method: string, read: Reader) => (given: unknown) =>
    change(sharedChanges(table(method, given, area.rows, area.columns), read));
  const numberFormats = (given: unknown[][]) => {
    allowWrite(run, area);
    // Null "fails messily" (gas-fakes, oddities).
    const patterns = given.map((row) => row.map(patternOf));
    setNumberFormats(workbook, area, patterns);
    return self;
  };
  const styles = <Told>(tell: (style: Style) => Told, of = area) =>
    readStyles(workbook, of).map((row) => row.map(tell));
  const act = (work: () => void) => {
    allowWrite(run, area);
    work();
    return self;
  };
  return {
    breakApart: () => act(() => unmergeCells(workbook, area)),
    clearFormat: () => act(() => clearFormats(workbook, area)),
    getBackground: () => styles(backgroundOf, corner)[0]?.[0] ?? "#ffffff",
    getBackgrounds: () => styles(backgroundOf),
    getFontColors: () => styles(({ textColor }) => (textColor ?? "#000000").toLowerCase()),
    getFontSizes: () => styles(({ fontSize: points }) => points ?? 10),
    getFontWeight: () => styles(weightOf, corner)[0]?.[0] ?? "normal",
    getFontWeights: () => styles(weightOf),
    getHorizontalAlignments: () => styles(({ align }) => align ?? "general"),
    getNumberFormat: () => readNumberFormats(workbook, corner)[0]?.[0] ?? "",
    getNumberFormats: () => readNumberFormats(workbook, area),
    getVerticalAlignments: () => styles(({ verticalAlign }) => verticalAlign ?? "bottom"),
    getWrapStrategies: () => styles(({ wrapping }) => strategyOf(wrapping)),
    merge: () => act(() => mergeCells(workbook, area)),
    mergeAcross: () =>
      act(() => {
        for (let row = 0; row < area.rows; row++)
          mergeCells(workbook, { ...area, top: area.top + row, rows: 1 });
      }),
    setBackground: one(background),
    setBackgrounds: each("setBackgrounds", background),
    setBorder: (...sides: readonly unknown[]) => act(() => setBorders(workbook, area, borderChange(sides))),
    setFontColor: one(fontColor),
    setFontColors: each("setFontColors", fontColor),
    // The engine knows one font family; a script may ask for any and gets that one.
    setFontFamily: () => act(() => undefined),
    setFontLine: one(fontLine),
    setFontSize: one(fontSize),
    setFontSizes: each("setFontSizes", fontSize),
    setFontStyle: one(fontStyle),
    setFontStyles: each("setFontStyles", fontStyle),
    setFontWeight: one(fontWeight),
    setFontWeights: each("setFontWeights", fontWeight),
    setHorizontalAlignment: one(horizontal),
    setHorizontalAlignments: each("setHorizontalAlignments", horizontal),
    setNumberFormat: (pattern) => numberFormats(filled<unknown>(pattern, area)),
    setNumberFormats: (patterns: unknown) =>
      numberFormats(table("setNumberFormats", patterns, area.rows, area.columns)),
    setVerticalAlignment: one(vertical),
    setVerticalAlignments: each("setVerticalAlignments", vertical),
    setWrap: one(wrap),
    setWrapStrategies: each("setWrapStrategies", wrapStrategy),
    setWrapStrategy: one(wrapStrategy),
    setWraps: each("setWraps", wrap),
  };
}

function patternOf(given: unknown): string {
  if (typeof given === "string") return given;
  throw new HostError(`Invalid argument: ${String(given)}`);
}

function backgroundOf({ fillColor }: Style): string {
  return fillColor === undefined || fillColor === "" ? "#ffffff" : fillColor.toLowerCase();
}

function strategyOf(wrapping: Style["wrapping"]): GoogleStrategy {
  const name = wrapping === "wrap" ? "WRAP" : wrapping === "clip" ? "CLIP" : "OVERFLOW";
  return WRAP_STRATEGIES[name] as unknown as GoogleStrategy;
}

function weightOf({ bold }: Style): "bold" | "normal" {
  return bold === true ? "bold" : "normal";
}
