/** The golden case: the orders of the R package rfm in, the files of an independent script out. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RFM_FUNCTIONS } from "../../../src/models/rfm/functions";
import { rfmModel } from "../../../src/models/rfm/model";
import { caller, columnOf, tableIn } from "../call";
import { goldenCase, rowsIn, testGolden } from "../golden";
import { gridOf } from "../segment";

const GOLDEN = join(__dirname, "golden");
const ORDERS = join(GOLDEN, "orders");
const [, ...columns] = rowsIn(join(ORDERS, "columns.csv"));

testGolden(GOLDEN, rfmModel, {
  more: ({ outcome }) => {
    // The quantiles that the script prints.
    expect(gridOf(outcome, "cuts").map(([, ...cuts]) => cuts)).toEqual([
      [114, 3, 254.8],
      [180, 4, 381],
      [296.4, 5, 505.4],
      [481, 7, 665],
    ]);
    const digits = columns.map(([, score = ""]) => score.slice(0, 2));
    const held = (r: number, f: number) => digits.filter((one) => one === `${r}${f}`).length;
    const expected = [5, 4, 3, 2, 1].map((r) => [`R ${r}`, ...[1, 2, 3, 4, 5].map((f) => held(r, f))]);
    expect(gridOf(outcome, "heat")).toEqual(expected);
    const heat = outcome.report.find((block) => block.kind === "grid" && block.id === "heat");
    expect(heat).toMatchObject({ shaded: true, header: expect.arrayContaining(["F 1", "F 5"]) });
  },
});

test("the functions give the script's scores and segments", () => {
  const [, ...rows] = rowsIn(join(ORDERS, "input.csv"));
  const given = [1, 2, 3].map((at) => columnOf(rows.map((row) => Number(row[at]))));
  expect(caller(RFM_FUNCTIONS, "RFM_SCORE")(given)).toEqual(
    columnOf(columns.map(([, score]) => Number(score))),
  );
  expect(caller(RFM_FUNCTIONS, "RFM_SEGMENT")(given)).toEqual(
    columnOf(columns.map(([, , segment]) => segment)),
  );
});

test("the package differs in the three rows that the README explains", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/rfm/README.md"), "utf8");
  const [, ...listed] = tableIn(readme, "| row ");
  const [, ...different] = rowsIn(join(ORDERS, "package.csv"));
  expect(listed.map((row) => row.slice(0, 6).map(String))).toEqual(different);
});

test("those who cannot be lost and those at risk are pointed out as one, with the revenue that the figure shows", () => {
  const [, ...summary] = rowsIn(join(ORDERS, "summary.csv"));
  const sumOf = (names: readonly string[], at: number) =>
    names.reduce((all, name) => all + Number(summary.find(([segment]) => segment === name)?.[at]), 0);
  const names = ["Can't lose", "At risk"];
  const [count, revenue] = [sumOf(names, 1), sumOf(names, 3)];
  const percent = Number(((100 * revenue) / sumOf(["Total"], 3)).toFixed(1));
  const { alerts = [], keyFigures = [] } = goldenCase(ORDERS, rfmModel).outcome;
  expect(alerts.map(({ text }) => text)).toEqual([
    `Can't lose, At risk: ${count} customers, Revenue ${revenue.toLocaleString("en-US")} (${percent} %)`,
  ]);
  expect(keyFigures.map(({ value }) => value)).toEqual([revenue]);
});
