/** Account faces as a run in the sidebar: face, and the reason with its numbers. */

import { FIELDS } from "../../../src/core/table/fields";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { INFLUENCE } from "../../../src/models/account-faces/fields";
import { FACES } from "../../../src/models/account-faces/labels";
import { accountFacesModel } from "../../../src/models/account-faces/model";
import {
  cellsOf,
  expectDrawable,
  figuresOf,
  gridOf,
  headerOf,
  listIn,
  liveValues,
  prepared,
  tableWith,
  textsOf,
} from "../segment";

// The README's example: overall margin 150/1300, median 20, top 20 % one customer.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed"]],
  [FIELDS.revenue, [900, 200, 50, 90, 60]],
  [FIELDS.profit, [45, 80, -5, 20, 10]],
  [INFLUENCE, ["no", "no", "yes", "no", ""]],
]);

test("face and reason per customer, cuts, revenue and profit by face", () => {
  const outcome = prepared(accountFacesModel).run(TABLE);
  expect(cellsOf(outcome, "face")).toEqual(["White face", "Red face", "Black face", "", ""]);
  expect(cellsOf(outcome, "why")).toEqual([
    "revenue 900 of the top; margin 5 %, all together 11.5 %",
    "profit 80, top from 80",
    "influence; profit -5, median 20",
    "",
    "",
  ]);
  expect(figuresOf(outcome)).toEqual({
    "Customers compared": 5,
    "Red face": 1,
    "White face": 1,
    "Black face": 1,
    "Overall margin": 150 / 1300,
  });
  expect([headerOf(outcome, "cuts"), ...gridOf(outcome, "cuts")]).toEqual([
    ["Top revenue from", "Top profit from", "Median profit", "Overall margin"],
    [900, 80, 20, 150 / 1300],
  ]);
  // 900 of 1300
  expect(textsOf(outcome)[0]).toBe(
    "1 large customer brings 69.2 % of Revenue at a margin of 5 %; all customers together have 11.5 %.",
  );
  // Red is one of the three with a face, not of the five customers.
  expect(headerOf(outcome, "face").slice(1, 3)).toEqual(["Customers", "% of those with a face"]);
  expect(gridOf(outcome, "face").map((row) => row.slice(0, 5))).toEqual([
    ["Red face", 1, 1 / 3, 200, 80],
    ["White face", 1, 1 / 3, 900, 45],
    ["Black face", 1, 1 / 3, 50, -5],
    ["Total", 3, 1, 1150, 120],
  ]);
  for (const [found, said] of liveValues(outcome, TABLE, "face")) expect(found).toBe(said);
  expectDrawable(outcome);
});

test("that a red face buys irregularly is said only where orders tell it", () => {
  const days = { first: 0, last: 364 };
  const orders = { period: days, data: days, before: null, year: { ...days, times: 1 } };
  const why = (variation: number) =>
    cellsOf(
      prepared(accountFacesModel).run({
        ...TABLE,
        orders: { ...orders, gapVariation: Float64Array.of(1, variation, 1, 1, 1) },
      }),
      "why",
    )[1];
  expect(why(0.5)).toBe("profit 80, top from 80; buys irregularly, time between orders varies by 50 %");
  expect(why(0.49)).toBe("profit 80, top from 80; buys regularly, time between orders varies by 49 %");
  expect(why(Number.NaN)).toBe("profit 80, top from 80");
});

test("the accounts with a face are listed with their margin, the largest first, and how many there are", () => {
  const [red, white, black] = FACES.map(({ action }) => action.en);
  const sales = 1300;
  expect(listIn(prepared(accountFacesModel).run(TABLE), TABLE, "faces")).toEqual([
    ["Customer", "Face", "Revenue", "% of total", "Cumulative %", "Profit", "Margin", "What to do"],
    ["Ada", "White face", 900, 900 / sales, 900 / sales, 45, 0.05, white],
    ["Bo", "Red face", 200, 200 / sales, 1100 / sales, 80, 0.4, red],
    ["Cy", "Black face", 50, 50 / sales, 1150 / sales, -5, -0.1, black],
  ]);
  const many = Array.from({ length: 120 }, (_, at) => at);
  const crowd = tableWith([
    [FIELDS.customer, many.map((at) => `C${at}`)],
    [FIELDS.revenue, many],
    [FIELDS.profit, many.map(() => 0)],
    [INFLUENCE, many.map(() => "yes")],
  ]);
  const listed = listIn(prepared(accountFacesModel, { listed: 100 }).run(crowd), crowd, "faces");
  expect([listed.length, listed[0]?.[0], listed[1]?.[0], listed[100]?.[0]]).toEqual([
    1 + 100,
    "Customer (100 / 120)",
    "C119",
    "C20",
  ]);
  const nobody = prepared(accountFacesModel).run(
    tableWith([
      [FIELDS.revenue, [0, 0]],
      [FIELDS.profit, [0, 0]],
    ]),
  );
  expect(nobody.report.some((block) => "id" in block && block.id === "faces")).toBe(false);
  expect(nobody.alerts?.map(({ text }) => text)).toEqual([]);
});

test("white and black faces are pointed out with what they bring", () => {
  // 900 of 1300, 45 of 150; 50 of 1300, -5 of 150
  expect(
    prepared(accountFacesModel)
      .run(TABLE)
      .alerts?.map(({ text }) => text),
  ).toEqual([
    "1 large customer earns a margin of 5 %, all customers together 11.5 %; Revenue 900",
    "Black face: 1 customer, Revenue 50 (3.8 %), Profit -5 (-3.3 %)",
  ]);
});

test("the top share can be changed, and is refused at 0", () => {
  // ceil(0.4 x 5) = 2: revenue from 200, profit from 45; Bo's margin is above the overall one.
  const outcome = prepared(accountFacesModel, { top: 0.4 }).run(TABLE);
  expect(gridOf(outcome, "cuts")[0]?.slice(0, 2)).toEqual([200, 45]);
  expect(() => prepared(accountFacesModel, { top: 0 })).toThrow(
    "Top share must be a number from 1 % to 100 %",
  );
});

test("without influence nobody is black; numbers as text get columns as read", () => {
  const table = tableWith([
    [FIELDS.revenue, ["¥900", 200]],
    [FIELDS.profit, ["45", 80]],
  ]);
  const outcome = prepared(accountFacesModel, {}, "zh-CN").run(table);
  expect(cellsOf(outcome, "face")).toEqual(["白脸", "红脸"]);
  expect(cellsOf(outcome, "why")[0]).toBe("收入 900 居前；利润率 5 %，总体 11.4 %");
  expect([cellsOf(outcome, "revenue-read"), cellsOf(outcome, "profit-read")]).toEqual([
    [900, 200],
    [45, 80],
  ]);
  for (const [found, said] of liveValues(outcome, table, "face")) expect(found).toBe(said);
});

test("blank and bad cells are problems of their rows", () => {
  const table = tableWith([
    [FIELDS.revenue, [9, "", 1]],
    [FIELDS.profit, [9, 9, "x"]],
    [INFLUENCE, ["?", "", ""]],
  ]);
  expect(
    prepared(accountFacesModel)
      .check(table)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [3, "BLANK_VALUE"],
    [4, "NOT_A_NUMBER"],
    [2, "NOT_YES_OR_NO"],
  ]);
  expect(cellsOf(prepared(accountFacesModel).run(table), "face")).toEqual(["", "", ""]);
});

test("one customer alone, or one row alone with both numbers, has no face", () => {
  const face = (...profits: (number | string)[]) => {
    const revenue = profits.map(() => 9);
    const table = tableWith([
      [FIELDS.revenue, revenue],
      [FIELDS.profit, profits],
      [INFLUENCE, profits.map(() => "")],
    ]);
    return cellsOf(prepared(accountFacesModel).run(table), "face");
  };
  expect([face(9), face(9, ""), face(9, 1)]).toEqual([
    [""],
    ["", ""],
    // Both have a top revenue; 1 of 9 is below the overall 10 of 18.
    ["Red face", "White face"],
  ]);
});

test("without one complete customer the run is refused", () => {
  const table = tableWith([
    [FIELDS.revenue, [9, ""]],
    [FIELDS.profit, ["", 9]],
  ]);
  expect(() => prepared(accountFacesModel).run(table)).toThrow(
    "no row has a value in all of the columns A, B: fill them in, or choose other columns",
  );
});

test("a total of 0 has no margin, and that is shown", () => {
  const table = tableWith([
    [FIELDS.revenue, [0, 0]],
    [FIELDS.profit, [5, -5]],
  ]);
  const outcome = prepared(accountFacesModel).run(table);
  expect(figuresOf(outcome)["Overall margin"]).toBe("—");
  expectDrawable(outcome);
});

test("where there is no overall margin the finding says so, in place of a number that is none", () => {
  const table = tableWith([
    [FIELDS.revenue, [-5, 0, 3]],
    [FIELDS.profit, [1, 0, 0]],
  ]);
  const finding = (language: Language) => textsOf(prepared(accountFacesModel, {}, language).run(table))[0];
  expect(finding("en")).toBe(
    "The revenues do not add up to more than 0, so there is no overall margin that a large customer could fall short of.",
  );
  for (const language of LANGUAGES) expect(finding(language)).not.toMatch(/NaN/);
});

test("small customers at a margin of the top are listed: the sources count them among the key customers", () => {
  // Margins 10, 15, 50, 5 and 60 %; two of five are the top: 50 % and more. Overall 138 / 1150 = 12 %.
  const table = tableWith([
    [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed"]],
    [FIELDS.revenue, [600, 400, 50, 90, 10]],
    [FIELDS.profit, [60, 60, 25, 4.5, 6]],
  ]);
  const outcome = prepared(accountFacesModel, { top: 0.4 }).run(table);
  expect(listIn(outcome, table, "rich")).toEqual([
    ["Customer", "Profit", "Margin"],
    ["Cy", 25, 0.5],
    ["Ed", 6, 0.6],
  ]);
  expect(textsOf(outcome)).toContain(
    "Margin of 50 % or more, the top 40 %; without a face. Let them buy more at this margin.",
  );
  // Of five, one is the top 20 %: Ed alone.
  expect(listIn(prepared(accountFacesModel).run(table), table, "rich").slice(1)).toEqual([["Ed", 6, 0.6]]);
});
