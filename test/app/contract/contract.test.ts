/** What travels is tied to what core means: a kind that is added in one place only does not compile. */

import {
  type BlockView,
  type Description,
  type Failure,
  failureIn,
  type ProblemView,
} from "../../../src/app/contract/contract";
import type { Control } from "../../../src/core/options/option";
import type { InputError, Problem } from "../../../src/core/problem";
import type { Block, Chart, Figure, Format, Grid } from "../../../src/core/report/report";

/** `true` when each type is assignable to the other, else a type without values. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

type GridView = Extract<BlockView, { kind: "grid" }>;
type ChartView = Extract<BlockView, { kind: "chart" }>;
type FigureView = Extract<BlockView, { kind: "figures" }>["figures"][number];
/** What only a sheet shows. */
type OnSheets = "finding" | "details" | "callout" | "customers" | "who";
type GridOnSheets = "coloured" | "bars" | "isChartData" | "areCuts" | "spare";
type ChartOnSheets =
  | "shortTitle"
  | "onSheet"
  | "beside"
  | "colours"
  | "areShares"
  | "isNamedByAxis"
  | "across"
  | "up"
  | "isLow";
type ControlView = Description["models"][number]["options"][number]["control"];
type NumberOf<Any extends { kind: string }> = Extract<Any, { kind: "number" }>;

test("reports, controls and problems travel with the kinds, formats and parts that core knows", () => {
  const blocks: Same<BlockView["kind"], Exclude<Block["kind"], OnSheets>> = true;
  const formats: Same<GridView["formats"][number], Format> = true;
  const pictures: Same<ChartView["picture"], Chart["picture"]> = true;
  const grids: Same<keyof GridView, Exclude<keyof Grid, GridOnSheets>> = true;
  const charts: Same<keyof ChartView, Exclude<keyof Chart, ChartOnSheets>> = true;
  const figures: Same<keyof FigureView, Exclude<keyof Figure, "isSpare">> = true;
  // A time travels as the choice that it is in this workbook.
  const controls: Same<ControlView["kind"], Exclude<Control["kind"], "time">> = true;
  const numbers: Same<keyof NumberOf<ControlView>, keyof NumberOf<Control>> = true;
  const numberFormats: Same<NumberOf<ControlView>["format"], NumberOf<Control>["format"]> = true;
  const codes: Same<ProblemView["code"], Problem["code"]> = true;
  const tied = [blocks, formats, pictures, grids, charts, figures, controls, numbers, numberFormats, codes];
  expect(tied.every(Boolean)).toBe(true);
});

test("a refusal travels with a code of core's; one of another version is told all the same", () => {
  const codes: Same<Failure["code"], InputError["code"]> = true;
  expect(codes).toBe(true);
  const refusal = { ok: false, code: "DATA_CHANGED", message: "the customers changed" };
  expect(failureIn(refusal)).toEqual(refusal);
  expect(failureIn({ ...refusal, code: "NOT_KNOWN_HERE" })).toEqual({ ...refusal, code: "NOT_KNOWN_HERE" });
  expect(failureIn({ ok: false })).toBeNull();
  expect(failureIn({ ok: true, result: null })).toBeNull();
});
