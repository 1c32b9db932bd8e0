/** Golden cases: whole files in, the files of an independent script out; the formulas say the same. */

import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { pyramidModel } from "../../../src/models/pyramid/model";
import { expectTable } from "../../tables";
import { rowsIn, tableIn, testGolden, typed } from "../golden";
import { prepared } from "../segment";
import { call, columnOf } from "./cases";

const GOLDEN = join(__dirname, "golden");

testGolden(GOLDEN, pyramidModel, {
  more: ({ folder, settings, table }) => {
    if (Object.keys(settings.options).length > 0) return;
    const [, ...tiers] = rowsIn(join(folder, "columns.csv"));
    const [, ...summary] = rowsIn(join(folder, "summary.csv"));
    const column = table.columns.revenue;
    if (column?.type !== "number") throw new Error("no revenue");
    const cells = Array.from(column.values, (value) => (Number.isNaN(value) ? "" : value));
    const labels = call("PYRAMID_TIER", [columnOf(cells)], settings.language) as Cell[][];
    expect(labels.flat()).toEqual(tiers.map(([, tier]) => tier));
    const [, ...rows] = call("PYRAMID_SUMMARY", [columnOf(cells)], settings.language) as Cell[][];
    expectTable(
      rows.slice(0, summary.length),
      summary.map((row) => row.map(typed)),
    );
  },
});

test("the eleven blank charges of the telephone company are reported, each with its row", () => {
  const fields = { customer: "customerID", revenue: "TotalCharges" };
  const table = tableIn(join(GOLDEN, "telco"), pyramidModel, { fields, language: "en" });
  const remarks = prepared(pyramidModel).check(table);
  // Lines 490 and 755 of the file are the first two of them.
  expect(remarks).toHaveLength(11);
  expect(remarks.slice(0, 2).map(({ row, code }) => [row, code])).toEqual([
    [490, "BLANK_VALUE"],
    [755, "BLANK_VALUE"],
  ]);
});
