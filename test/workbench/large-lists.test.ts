/** What large lists cost: nothing is worked out or asked twice. */
import type { Description } from "../../src/app/contract/contract";
import { isDescribed, type Settled } from "../../workbench/command/settled";
import { sheetIds } from "../../workbench/engine/sheets/sheets";
import { openCsv } from "../../workbench/files/csv";
import { benchWith } from "./script";

test("where nobody looks, only formulas and what they read are evaluated, and a script reads all the same", () => {
  const workbook = openCsv("Name,Sales\nAnn,5\nBob,6.5\n,\n", "list.csv");
  const bench = benchWith(
    `function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("C2").setFormula("=B2*2");
      return [sheet.getRange("A1:C3").getValues(), sheet.getRange("B3:C3").getDisplayValues()];
    }`,
    { workbook },
  );
  expect(bench.addOn.call("main")).toEqual([
    [
      ["Name", "Sales", ""],
      ["Ann", 5, 10],
      ["Bob", 6.5, ""],
    ],
    [["6.5", ""]],
  ]);
  const [sheetId = ""] = sheetIds(workbook);
  const kept = workbook.model.getters.getEvaluatedCellsPositions(sheetId);
  expect(kept.map(({ row, col }) => [row, col])).toEqual(
    // B2, which the formula reads, and C2.
    expect.arrayContaining([
      [1, 1],
      [1, 2],
    ]),
  );
  expect(kept).toHaveLength(2);
});

describe("the command asks the add-on again only for what it did not suggest", () => {
  const told = {
    source: { sheetId: 0, range: "A1:B9" },
    headerLines: 1,
    mapping: { customer: 0, revenue: 1 },
    decisions: {},
    orders: null,
  } as unknown as Description;
  const place = { range: "A1:B9", headerLines: 1 };
  const same: Settled = { place, mapping: { customer: 0, revenue: 1 }, decisions: {}, orders: null };

  test("of what it suggested it would say the same", () => expect(isDescribed(told, place, same)).toBe(true));
  test.each<[string, Settled]>([
    ["another place", { ...same, place: { range: "A2:B9", headerLines: 1 } }],
    ["another header", { ...same, place: { range: "A1:B9", headerLines: 2 } }],
    ["another column", { ...same, mapping: { customer: 1, revenue: 0 } }],
    ["a decision", { ...same, decisions: { notation: "point" } as Settled["decisions"] }],
    ["orders", { ...same, orders: { kind: "all" } }],
    ["rows of which nobody knows what they are", { ...same, orders: undefined }],
  ])("%s is asked about", (_what, settled) => expect(isDescribed(told, place, settled)).toBe(false));
  test("so is a place that the add-on named otherwise", () =>
    expect(isDescribed(told, { range: "A1:B9", headerLines: null }, same)).toBe(false));
});
