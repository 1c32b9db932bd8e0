/** One summary sheet: what stands on it from the top down, and which cells its formulas mean. */

import { plannedColumns } from "../../../src/app/plan/planned-columns";
import { plannedSheet, type SheetSubject } from "../../../src/app/plan/summary-sheet";
import { runModels } from "../../../src/app/run/run";
import type { Block, FormulaPart } from "../../../src/core/report/report";
import { reading } from "../reading";
import { customers, request } from "./request";

const RUN = runModels(reading(customers(20), "A1", { sheet: "Bob's" }), request(["pyramid", "abc"]));
const COLUMNS = plannedColumns(RUN);
const text = (en: string) => ({ en, "zh-CN": en, "zh-TW": en });
const subject = (report: readonly Block[], id = "pyramid"): SheetSubject => ({
  model: { id, title: text("Mine"), summary: text("Ranks.") },
  outcome: { report },
});
const contents = (report: readonly Block[], columns = COLUMNS, id = "pyramid") =>
  plannedSheet(RUN, subject(report, id), columns).lines.map((line) => line.contents);
const live = (...formula: FormulaPart[]): Block => ({
  kind: "grid",
  id: "g",
  header: ["Label", "Count", "Share"],
  formats: ["text", "count", "share"],
  rows: [["All", { value: 1, formula }, 1]],
  total: false,
});

test("title, origin and whether it still stands, the report; then method, rows and problems", () => {
  // 1 + 2 + … + 20 = 210.
  const range = "'Bob''s'!$B$2:$B$21";
  const names = "'Bob''s'!$A$2:$A$21";
  const signs = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  expect(contents([{ kind: "text", text: "All is well" }])).toEqual([
    ["Mine"],
    [
      // Lengths times 100 and the place of the last figure, 1 for 0, times the amount: “Customer 1” to 9 have 10 signs, the
      // others 11: 1,000 × 45 + 1,100 × 165 + (1·2 + … + 9·10 = 330) + (11·2 + … + 19·10 = 870) + 10·1 + 20·1 = 227,730.
      `="Customers: Bob's, A1:B21, read on 2024-01-31. "&IF(IFERROR(AND(COUNT(${range})=20;ABS(SUM(${range})*100-21000)<=2;ABS(SUMPRODUCT(LEN(${names})*100+FIND(RIGHT(${names};1);"${signs}");${range})*100-22773000)<=2;ROWS('Bob''s'!$A:$A)-COUNTBLANK('Bob''s'!$A:$A)=21;ROWS('Bob''s'!$B:$B)-COUNTBLANK('Bob''s'!$B:$B)=21);FALSE);"Up to date";"⚠ Data changed since 2024-01-31: run again")`,
    ],
    ["All is well"],
    [""],
    ["How this was done"],
    ["Ranks."],
    [""],
    ["Rows and problems"],
    ["'20 rows read, 0 blank, nothing to point out."],
  ]);
});

// Customers in rows 2 to 21, revenue in B, the tiers of the pyramid in C and the classes of ABC right of them.
test.each<[string, FormulaPart, string]>([
  ["a column of the person's", { column: "revenue" }, "$B$2:$B$21"],
  ["the model's own", { column: "tier" }, "$C$2:$C$21"],
])("a formula means %s", (_what, part, range) => {
  expect(contents([live("SUM(", part, ")")])[4]).toEqual(["All", `=SUM('Bob''s'!${range})`, 1]);
});

test("a block is as wide as its widest grid, and no narrower than two columns", () => {
  expect(plannedSheet(RUN, subject([live("1")]), COLUMNS).width).toBe(3);
  expect(plannedSheet(RUN, subject([]), COLUMNS).width).toBe(2);
});

test("changes by hand stand on the sheet of their own model", () => {
  const overrides = [{ row: 3, customer: "Bo", computed: "Small", kept: "VIP" }];
  const changed = COLUMNS.map((column) => (column.mark.model === "abc" ? { ...column, overrides } : column));
  const line = ["'Row 3, Bo: VIP, worked out as Small"];
  expect(contents([], changed, "abc")).toContainEqual(line);
  expect(contents([], changed, "pyramid")).not.toContainEqual(line);
});

test("one of an earlier run is written where it stands, a new one from A1", () => {
  const known = { model: "pyramid", sheetId: 5, name: "Old", row: 4, column: 2, isIncomplete: false };
  const run = { ...RUN, reading: { ...RUN.reading, markedSheets: [known] } };
  expect(plannedSheet(run, subject([]), COLUMNS)).toMatchObject({ existing: known, row: 4, column: 2 });
  expect(plannedSheet(run, subject([], "abc"), COLUMNS)).toMatchObject({ existing: null, row: 1, column: 1 });
});
