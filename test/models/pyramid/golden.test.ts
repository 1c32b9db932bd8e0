/** Golden cases: whole files in, whole files out. Rewritten only by `golden/expected.py`, run by hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Segmentation } from "../../../src/core/model";
import type { Grid, Outcome } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { type Table, tableOf } from "../../../src/core/table/table";
import type { Language } from "../../../src/core/texts/language";
import { pyramidModel } from "../../../src/models/pyramid/model";
import { expectTable } from "../../tables";
import { call, columnOf } from "./cases";

const GOLDEN = join(__dirname, "golden");
const CASES = readdirSync(GOLDEN).filter((name) => existsSync(join(GOLDEN, name, "options.json")));

interface Settings {
  readonly customer: string;
  readonly revenue?: string;
  readonly profit?: string;
  readonly date?: string;
  readonly language: Language;
  readonly options: object;
}

const rowsIn = (name: string, file: string): string[][] =>
  parse<string[]>(readFileSync(join(GOLDEN, name, file), "utf8"), { skipEmptyLines: true }).data;

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
const typed = (text: string): Cell => (/^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

function tableIn(name: string, settings: Settings): Table {
  const [header = [], ...rows] = rowsIn(name, "input.csv");
  const sources = [FIELDS.customer, FIELDS.revenue, FIELDS.profit, FIELDS.date].flatMap((field) => {
    const title = settings[field.id];
    const at = title === undefined ? -1 : header.indexOf(title);
    if (title === undefined || at < 0) return [];
    const cells = rows.map((row) => typed(row[at] ?? ""));
    return [{ field, header: title, letter: "B", cells }];
  });
  return tableOf(
    rows.map((_, index) => index + 2),
    sources,
    POINT_NOTATION,
  );
}

function summaryIn({ report }: Outcome): Cell[][] {
  const grid = report.find((block): block is Grid => block.kind === "grid" && block.id === "tiers");
  return (grid?.rows ?? []).map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
}

describe.each(CASES)("%s", (name) => {
  const settings = JSON.parse(readFileSync(join(GOLDEN, name, "options.json"), "utf8")) as Settings;
  const table = tableIn(name, settings);
  const segmentation = pyramidModel.segmentation as Segmentation;
  const outcome = segmentation.prepare(settings.options, settings.language).run(table);
  const expectedTiers = rowsIn(name, "columns.csv").slice(1);
  const expectedSummary = rowsIn(name, "summary.csv")
    .slice(1)
    .map((row) => row.map(typed));

  test("every customer has the expected tier", () => {
    const tiers = outcome.columns[0]?.cells ?? [];
    expect(table.sheetRows.map((row, index) => [String(row), tiers[index]])).toEqual(expectedTiers);
  });

  test("the summary is as expected", () => {
    expectTable(summaryIn(outcome), expectedSummary);
  });

  test("says where it comes from", () => {
    const source = readFileSync(join(GOLDEN, name, "SOURCE.md"), "utf8");
    expect(source).toMatch(/^# .+\n\n(Real data|Fictional|Made up)/);
  });

  const isDefault = Object.keys(settings.options).length === 0;
  if (!isDefault) return;
  test("the formulas say the same", () => {
    const column = table.columns.revenue;
    if (column?.type !== "number") throw new Error("no revenue");
    const cells = Array.from(column.values, (value) => (Number.isNaN(value) ? "" : value));
    const labels = call("PYRAMID_TIER", [columnOf(cells)], settings.language) as Cell[][];
    expect(labels.flat()).toEqual(expectedTiers.map(([, tier]) => tier));
    const [, ...summary] = call("PYRAMID_SUMMARY", [columnOf(cells)], settings.language) as Cell[][];
    expectTable(summary.slice(0, expectedSummary.length), expectedSummary);
  });
});

test("the eleven blank charges of the telephone company are reported, each with its row", () => {
  const settings: Settings = { customer: "customerID", revenue: "TotalCharges", language: "en", options: {} };
  const table = tableIn("telco", settings);
  const remarks = (pyramidModel.segmentation as Segmentation).prepare({}, "en").check(table);
  // Lines 490 and 755 of the file are the first two of them.
  expect(remarks).toHaveLength(11);
  expect(remarks.slice(0, 2).map(({ row, code }) => [row, code])).toEqual([
    [490, "BLANK_VALUE"],
    [755, "BLANK_VALUE"],
  ]);
});
