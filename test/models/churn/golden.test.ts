/** The golden cases: files in, tables out, compared cell by cell. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Outcome } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import { CHURNED, GROUP, REASON } from "../../../src/models/churn/fields";
import { CHURN_FUNCTIONS } from "../../../src/models/churn/functions";
import { churnModel } from "../../../src/models/churn/model";
import { expectTable } from "../../tables";
import { pointReader } from "../call";

const ROOT = join(__dirname, "../../..");
const GOLDEN = join(__dirname, "golden");
const FIELDS_READ = [FIELDS.customer, FIELDS.date, FIELDS.revenue, CHURNED, REASON, GROUP];

type Settings = Readonly<Record<string, unknown>>;

const rowsIn = (path: string): string[][] =>
  parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;
const settingsOf = (name: string): Settings =>
  JSON.parse(readFileSync(join(GOLDEN, name, "options.json"), "utf8")) as Settings;

/** Numbers, and fractions such as `1/3` written by hand. */
function expected(text: string): Cell {
  const [, above, below] = /^([\d.]+)\/([\d.]+)$/.exec(text) ?? [];
  if (above !== undefined) return Number(above) / Number(below);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function outcomeOf(name: string): Outcome {
  const settings = settingsOf(name);
  const path =
    typeof settings.input === "string" ? join(ROOT, settings.input) : join(GOLDEN, name, "input.csv");
  const [header = [], ...rows] = rowsIn(path);
  const sources = FIELDS_READ.flatMap((field) => {
    const at = header.indexOf(String(settings[field.id]));
    return at < 0
      ? []
      : [{ field, header: String(header[at]), letter: "A", cells: rows.map((row) => row[at]) }];
  });
  const sheetRows = rows.map((_, index) => index + 2);
  const prepared = churnModel.segmentation?.prepare(settings.options, "en");
  if (!prepared) throw new Error("churn has no segmentation");
  return prepared.run(tableOf(sheetRows, sources, POINT_NOTATION));
}

/** The first columns of a grid of the report, as many as the expected file has. */
function gridOf({ report }: Outcome, id: string, width: number): Cell[][] {
  const grid = report.find((block) => block.kind === "grid" && block.id === id);
  if (grid?.kind !== "grid") throw new Error(`no grid ${id}`);
  const rows = grid.rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  return [[...grid.header], ...rows].map((row) => row.slice(0, width));
}

const TABLES = readdirSync(GOLDEN).flatMap((name) =>
  ["periods", "groups", "kinds", "reasons"]
    .filter((id) => existsSync(join(GOLDEN, name, `${id}.csv`)))
    .map((id) => [name, id] as const),
);

test.each(TABLES)("%s: %s", (name, id) => {
  const rows = rowsIn(join(GOLDEN, name, `${id}.csv`)).map((row) => row.map(expected));
  expectTable(gridOf(outcomeOf(name), id, rows[0]?.length ?? 0), rows);
});

test("the published credit card: every value, and within 2 % of the published one", () => {
  const name = "published-credit-card";
  const { discountRate, acquisitionCost } = settingsOf(name) as Record<string, number>;
  const stream = rowsIn(join(GOLDEN, name, "input.csv"))
    .slice(1)
    .map(([, profit]) => Number(profit));
  const npv = CHURN_FUNCTIONS.find((one) => one.name === "CUSTOMER_NPV");
  const [, ...rows] = rowsIn(join(GOLDEN, name, "columns.csv")).map((row) => row.map(Number));
  expect(rows).toHaveLength(3);
  for (const [rate = 0, years, value, published = 0, offBy = 1] of rows) {
    const found = npv?.call([rate, [stream], discountRate, acquisitionCost], pointReader("en")) as number;
    expect(1 / rate).toBe(years);
    expect(Number(found.toFixed(4))).toBe(value);
    expect((found / published - 1).toFixed(4)).toBe(offBy.toFixed(4));
    expect(Math.abs(offBy)).toBeLessThan(0.02);
  }
});

test("telco: the known rates, in per cent", () => {
  const outcome = outcomeOf("telco");
  const figures = outcome.report.find((block) => block.kind === "figures");
  const [, , rate] = figures?.kind === "figures" ? figures.figures : [];
  expect(((rate?.value as number) * 100).toFixed(2)).toBe("26.54");
  const rates = gridOf(outcome, "groups", 4)
    .slice(1, 4)
    .map(([, , , share]) => ((share as number) * 100).toFixed(2));
  expect(rates).toEqual(["42.71", "11.27", "2.83"]);
});
