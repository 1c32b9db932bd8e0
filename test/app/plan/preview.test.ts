/** What a person sees before anything is written. */

import { previewOf } from "../../../src/app/plan/preview";
import { planOf } from "../../../src/app/plan/write-plan";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import { reading } from "../reading";
import { customers, request } from "./request";

const preview = (sheet: WorkbookReading, changes = {}, language: "en" | "zh-CN" = "en") => {
  const run = runModels(sheet, request(["pyramid"], changes));
  return previewOf(run, planOf(run), language);
};

test("dates of customers of orders are shown as dates", () => {
  const orders = reading([
    ["Customer", "Amount", "Order date"],
    ["Ann", 30, "2024-05-01"],
    ["Bo", 20, "2024-05-02"],
    ["Ann", 10, "2024-05-03"],
  ]);
  const { columns, firstRows, customers } = preview(orders, {
    mapping: { customer: 0, revenue: 1, date: 2 },
    orders: { kind: "all" },
  });
  // The customer's name comes before the columns.
  const last = 1 + columns.findIndex(({ header }) => header === "Last order");
  expect(firstRows.map(({ cells }) => [cells[0], cells[last]])).toEqual([
    ["Ann", "2024-05-03"],
    ["Bo", "2024-05-02"],
  ]);
  expect(customers).toMatchObject({ sheet: "Customers", isNew: true });
});

test("the best eight customers are shown, the largest first, and the method above the report", () => {
  const rows = Array.from({ length: 20 }, (_, at) => [`Customer ${at + 1}`, (at * 7) % 20]);
  const { firstRows, models } = preview(reading([["Customer", "Revenue"], ...rows]));
  // 7 at modulo 20 is 19 for at = 17, 18 for 14, and so on down: 3 * 7 = 1 modulo 20.
  const rowOf = (value: number) => 2 + ((value * 3) % 20);
  expect(firstRows.map(({ row }) => row)).toEqual([19, 18, 17, 16, 15, 14, 13, 12].map(rowOf));
  // With what makes them the best.
  expect(firstRows.map(({ worth }) => worth)).toEqual([19, 18, 17, 16, 15, 14, 13, 12]);
  expect(models[0]?.report[0]?.kind).toBe("text");
});

test("of 120 changes by hand all are counted and 100 listed", () => {
  const sheet = reading(
    customers(120, ["Pyramid tier", ...Array.from({ length: 120 }, () => "Mine")]),
    "A1",
    {
      markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
      history: {
        models: ["pyramid"],
        runs: [],
        last: Array.from({ length: 120 }, (_, at) => [
          1,
          "2024-01-30",
          "Data",
          `Customer ${at + 1}`,
          at,
          "Small",
        ]),
      },
    },
  );
  const { overrideCount, overrides } = preview(sheet);
  expect([overrideCount, overrides.length]).toEqual([120, 100]);
  expect(overrides[0]).toMatchObject({ cell: "C2", customer: "Customer 1", kept: "Mine" });
});

test("a tier by hand says since when it stands and what was written down for it", () => {
  const sheet = reading(
    [
      ["Customer", "Revenue", "Pyramid tier", "Reason"],
      ["Ann", 9, "Mine", "Eva: new plant"],
      ["Bo", 5, "Small", ""],
    ],
    "A1",
    {
      markedColumns: [
        { model: "pyramid", id: "tier", column: 3 },
        { model: "pyramid", id: "reason", column: 4 },
      ],
      history: {
        models: ["pyramid", "pyramid/kept"],
        runs: [],
        last: [
          [1, "2024-03-31", "Data", "Ann", 9, "VIP", "1 2024-03-31 Mine"],
          [1, "2024-03-31", "Data", "Bo", 5, "Small", ""],
        ],
      },
    },
  );
  expect(preview(sheet).overrides).toEqual([
    {
      cell: "C2",
      customer: "Ann",
      computed: "VIP",
      kept: "Mine",
      isAccepted: false,
      why: "So since the data of 2024-03-31. Reason: Eva: new plant",
    },
  ]);
});

test("problems are said in the language of the reader", () => {
  const sheet = reading([
    ["Customer", "Revenue"],
    ["Ann", 5],
    ["Bo", "many"],
  ]);
  const [english, chinese] = (["en", "zh-CN"] as const).map(
    (language) => preview(sheet, {}, language).check.problems[0],
  );
  expect([english?.cell, english?.message]).toEqual(["B3", "not a number: many"]);
  expect([chinese?.cell, chinese?.message]).toEqual(["B3", "不是数字：many"]);
});

test("a record that was set aside is told, in the reader's language; any other is not", () => {
  const history = { models: ["pyramid"], runs: [], last: [] };
  const found = (isSetAside: boolean, language: "en" | "zh-CN") => {
    const sheet = reading(customers(20), "A1", { history: { ...history, isSetAside } });
    return preview(sheet, {}, language).check.remarks.map(({ message }) => message);
  };
  expect(found(true, "en")).toEqual([expect.stringMatching(/history of the last run was edited/)]);
  expect(found(true, "zh-CN")).toEqual([expect.stringMatching(/历史已被改动/)]);
  expect(found(false, "en")).toEqual([]);
});

test("a run that takes the room of one that could be undone says so before it", () => {
  const ids = (rows: number) => {
    const runs = [{ run: 1, sheetId: 1, rows, undoRows: 2 }];
    const sheet = reading(customers(20), "A1", { history: { models: ["pyramid"], runs, last: [] } });
    return preview(sheet).check.remarks.map(({ id }) => id);
  };
  // 200,000 rows are kept, 20 of them of this run.
  expect([ids(199_980), ids(199_981)]).toEqual([[], ["undos-dropped"]]);
});

test("damaged marks of earlier runs are told in one remark", () => {
  const ids = (unreadableMarks: number) =>
    preview(reading(customers(20), "A1", { unreadableMarks })).check.remarks.map(({ id }) => id);
  expect([ids(0), ids(3)]).toEqual([[], ["marks-unreadable"]]);
});
