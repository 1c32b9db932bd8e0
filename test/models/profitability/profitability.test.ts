/** Profitability as a run in the sidebar: profit after the cost to serve, groups, the whale curve, lists. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { type Field, headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { CONTACTS, COST_OF_GOODS, COSTS, HOURS, SPARED } from "../../../src/models/profitability/fields";
import { GROUPS } from "../../../src/models/profitability/labels";
import { profitabilityModel } from "../../../src/models/profitability/model";
import { groupOf } from "../../../src/models/profitability/profitability";
import { shuffled } from "../../core/seeded";
import { tableIn } from "../call";
import {
  cellsOf,
  expectDrawable,
  figuresOf,
  gridOf,
  listIn,
  liveValues,
  prepared,
  tableWith,
  textsOf,
} from "../segment";

const [SERVE, DISCOUNTS] = COSTS as readonly [Field, Field];
const table = (columns: readonly (readonly [Field, readonly Cell[]])[]) => tableWith(columns);

// Profit: 100-60-10 = 30; 50-30-25 = -5; 40-45-0 = -5; 20-10-15 = -5; 10-4-6 = 0. Gross: 40, 20, -5, 10, 6.
const FIVE = table([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed"]],
  [FIELDS.revenue, [100, 50, 40, 20, 10]],
  [COST_OF_GOODS, [60, 30, 45, 10, 4]],
  [SERVE, [10, 25, "", 15, 6]],
  [FIELDS.firstOrder, ["2020-01-01", "2020-01-01", "2020-01-01", "2023-06-01", ""]],
  [FIELDS.lastOrder, ["2024-01-01", "", "", "", ""]],
]);

test("hours are what customers take of the salespeople, and contacts where nobody counts hours", () => {
  const effortOf = (...columns: readonly (readonly [Field, readonly Cell[]])[]) =>
    prepared(profitabilityModel).run(
      table([[FIELDS.customer, ["Ada", "Bo"]], [FIELDS.revenue, [100, 50]], [SERVE, [10, 25]], ...columns]),
    ).effort;
  expect(effortOf()).toBeUndefined();
  expect([...Array.from(effortOf([CONTACTS, [3, 9]])?.values ?? [])]).toEqual([3, 9]);
  expect(effortOf([CONTACTS, [3, 9]], [HOURS, [1, 2]])).toMatchObject({ column: "hours" });
  // Contacts cost nothing by themselves.
  const net = cellsOf(
    prepared(profitabilityModel).run(
      table([
        [FIELDS.customer, ["Ada", "Bo"]],
        [FIELDS.revenue, [100, 50]],
        [SERVE, [10, 25]],
        [CONTACTS, [3, 9]],
      ]),
    ),
    "net-profit",
  );
  expect(net).toEqual([90, 25]);
  const words = ["Sales visits", "Number of contacts", "拜访次数", "聯繫次數"];
  expect(words.map((header) => headerMatch(header, CONTACTS) > 0)).toEqual(words.map(() => true));
  // A shop's visits are none of a salesperson.
  expect(headerMatch("Visits", CONTACTS)).toBe(0);
});

test("from orders that begin only then nobody is told to be new", () => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const days = (first: string, last: string) => ({ first: day(first), last: day(last) });
  const from = (first: string) => ({
    ...FIVE,
    orders: {
      period: days(first, "2024-01-01"),
      data: days(first, "2024-01-01"),
      before: null,
      year: { ...days("2023-01-02", "2024-01-01"), times: 1 },
    },
  });
  const groupOfDi = (first: string) => cellsOf(prepared(profitabilityModel).run(from(first)), "group")[3];
  // The latest order is of 2024-01-01: twice 12 months before is 2022-01-01.
  expect(["2022-01-01", "2022-01-02", "2022-12-01"].map(groupOfDi)).toEqual([
    "Nurture",
    "Convert",
    "Convert",
  ]);
});

test("a loss below a cent, as of amounts in millions, is told as one, and of one customer in the singular", () => {
  const millions = table([
    [FIELDS.customer, ["Ann", "Bo", "Cy"]],
    [FIELDS.revenue, [5, 2, 1]],
    [COST_OF_GOODS, [4, 2.004, 0.5]],
  ]);
  const outcome = prepared(profitabilityModel).run(millions);
  expect(textsOf(outcome)).toContain("1 of 3 customers costs money: 0.004 of the 1.5 that the others bring.");
  expect(outcome.alerts?.map(({ text }) => text)).toContain("Customers that cost money: 1 (0.004)");
});

test("who earns, who is nurtured, converted or let go, with revenue and profit by group", () => {
  const outcome = prepared(profitabilityModel).run(FIVE);
  expect(cellsOf(outcome, "net-profit")).toEqual([30, -5, -5, -5, 0]);
  expect(cellsOf(outcome, "group")).toEqual(["Earning", "Convert", "Let go", "Nurture", "Earning"]);
  expect(figuresOf(outcome)).toEqual({
    "Profit after cost to serve": 15,
    "Customers that cost money": 3,
    "What they cost": 15,
  });
  expect(gridOf(outcome, "group").map((row) => row.slice(0, 5))).toEqual([
    ["Earning", 2, 0.4, 110, 30],
    ["Nurture", 1, 0.2, 20, -5],
    ["Convert", 1, 0.2, 50, -5],
    ["Let go", 1, 0.2, 40, -5],
    ["Total", 5, 1, 220, 15],
  ]);
  for (const [found, said] of liveValues(outcome, FIVE, "group")) expect(found).toBe(said);
  // 30 of 15: the whale curve.
  expect(textsOf(outcome)).toContain(
    "The best 20 % of customers (1) bring 200 % of Profit after cost to serve, because some of the others are below 0.",
  );
  // Of the 15 that are lost each has a third.
  const [third, action] = [1 / 3, (at: number) => GROUPS[at]?.action.en];
  expect(listIn(outcome, FIVE, "costly")).toEqual([
    [
      "Customer",
      "Profit group",
      "Profit after cost to serve",
      "% of total",
      "Cumulative %",
      "Revenue",
      "What to do",
    ],
    ["Bo", "Convert", -5, third, third, 50, action(2)],
    ["Cy", "Let go", -5, third, 2 * third, 40, action(3)],
    ["Di", "Nurture", -5, third, 1, 20, action(1)],
  ]);
  expectDrawable(outcome);
});

test.each([
  [0, -5, false, 0],
  [-0.01, 5, true, 1],
  [-0.01, -5, true, 1],
  [-0.01, 5, false, 2],
  [-0.01, 0, false, 3],
  [-0.01, -5, false, 3],
  [Number.NaN, 5, true, 255],
])("profit %p, gross %p, new %p: group %p", (profit, gross, isNew, group) => {
  expect(groupOf(profit, gross, isNew)).toBe(group);
});

describe("under 12 months is later than the same calendar day a year before the latest order", () => {
  test.each([
    ["2023-03-01", "2024-03-01", "Convert"], // a year to the day, 366 days
    ["2023-03-02", "2024-03-01", "Nurture"],
    ["2022-12-31", "2023-12-31", "Convert"], // 365 days
    ["2024-01-01", "2024-12-31", "Nurture"], // 365 days too, yet a day short of a year
    ["2023-02-28", "2024-02-29", "Convert"], // there is no 29 February 2023
    ["2024-02-29", "2025-02-28", "Nurture"],
    ["2024-02-29", "2025-03-01", "Convert"],
    ["", "2024-03-01", "Convert"], // not known is not new
    ["soon", "2024-03-01", "Convert"],
  ])("first order %s, latest %s: %s", (first, latest, group) => {
    const one = table([
      [FIELDS.revenue, [50, 50]],
      [SERVE, [60, 0]],
      [FIELDS.firstOrder, [first, ""]],
      [FIELDS.lastOrder, ["", latest]],
    ]);
    expect(cellsOf(prepared(profitabilityModel).run(one), "group")[0]).toBe(group);
  });

  test("without last orders it is counted from today, and from the latest first order without that", () => {
    const firstOnly = table([
      [FIELDS.revenue, [50, 50]],
      [SERVE, [60, 60]],
      [FIELDS.firstOrder, ["2023-03-02", "2024-03-01"]],
    ]);
    const groups = (one: Table) => cellsOf(prepared(profitabilityModel).run(one), "group");
    expect(groups(firstOnly)).toEqual(["Nurture", "Nurture"]);
    // 2024-03-02 is 19784 days after 1970-01-01.
    expect(groups({ ...firstOnly, today: 19_784 })).toEqual(["Convert", "Nurture"]);
  });
});

test.each([COST_OF_GOODS, ...COSTS, HOURS].map((field) => [field.id, field] as const))(
  "%s alone will do",
  (_, field) => {
    const one = table([
      [FIELDS.revenue, [100, 50, 30, 30, 30]],
      [field, [30, 70, 30, 30, 30]],
    ]);
    // An hour costs 1 here, so that every column takes its own numbers off.
    const outcome = prepared(profitabilityModel, { rate: 1 }).run(one);
    expect(cellsOf(outcome, "net-profit")).toEqual([70, -20, 0, 0, 0]);
    // 70 of 50
    expect(textsOf(outcome)).toContain(
      "The best 20 % of customers (1) bring 140 % of Profit after cost to serve, because some of the others are below 0.",
    );
    expect(outcome.report).toContainEqual(
      expect.objectContaining({ kind: "chart", picture: "curve", grid: "curve" }),
    );
  },
);

test("nothing is pointed out while everyone earns; a share up to 100 % is no alert", () => {
  const alerts = (costs: readonly number[]) =>
    prepared(profitabilityModel)
      .run(
        table([
          [FIELDS.revenue, costs.map(() => 100)],
          [SERVE, costs],
        ]),
      )
      .alerts?.map(({ text }) => text);
  expect(alerts([10, 20, 100])).toEqual([]);
  // Profits 90, 80, -20: the best brings 90 of 150.
  expect(alerts([10, 20, 120])).toEqual(["Customers that cost money: 1 (20)"]);
  // 50 of 40
  expect(alerts([50, 110])).toEqual([
    "Customers that cost money: 1 (10)",
    "The best 20 % of customers (1) bring 125 % of Profit after cost to serve, because some of the others are below 0.",
  ]);
  // No profit at all, so no shares of it.
  expect(alerts([110, 150])).toEqual(["Customers that cost money: 2 (60)"]);
});

test("lists are the same whatever order the rows come in", () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`C${at}`, 100 * (at % 4), (at % 5) * 120] as const);
  const listsOf = (from: typeof rows) => {
    const given = table([
      [FIELDS.customer, from.map(([name]) => name)],
      [FIELDS.revenue, from.map(([, revenue]) => revenue)],
      [SERVE, from.map(([, , cost]) => cost)],
    ]);
    const outcome = prepared(profitabilityModel, { listed: 20 }).run(given);
    return ["costly", "large"].map((id) => listIn(outcome, given, id));
  };
  const lists = listsOf(rows);
  expect(lists.map((list) => list.length)).toEqual([1 + 20, expect.any(Number)]);
  for (const seed of [1, 2, 3]) expect(listsOf(shuffled(rows, seed))).toEqual(lists);
});

test("every cost counts, hours by their rate, and a blank cost is none", () => {
  const costly = table([
    [FIELDS.revenue, [1000, 1000]],
    [COST_OF_GOODS, [400, 400]],
    ...COSTS.map((field, at) => [field, [10 * (at + 1), ""]] as const),
    [HOURS, [3, ""]],
  ]);
  // 1000 - 400 - (10 + 20 + ... + 90) - 3 x 20
  expect(cellsOf(prepared(profitabilityModel, { rate: 20 }).run(costly), "net-profit")).toEqual([90, 600]);
});

// The sources: trial and first-order discounts, start-up cost; the cost of time, travel, demonstrations, meetings, entertainment.
test("the sources' headings of what winning a customer takes are each a cost", () => {
  const headings = "最初试用和首批订单的折扣 启动成本 时间成本 额外旅行 展示 会议 消遣".split(" ");
  const found = headings.map((heading) => COSTS.filter((field) => headerMatch(heading, field) === 2));
  expect(found.map((fields) => fields.length)).toEqual(headings.map(() => 1));
  expect(new Set(found.flat()).size).toBe(7);
  // 1000 - 7 x 150
  const table = tableWith([
    [FIELDS.revenue, [1000]],
    ...found.flat().map((field) => [field, [150]] as const),
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(table), "net-profit")).toEqual([-50]);
});

test("the cost of winning a new customer is what these parts come to on the average", () => {
  const part = (id: string) => COSTS.find((field) => field.id === id) as Field;
  const columns = [
    [FIELDS.customer, ["Ann", "Bo", "Cy"]],
    [FIELDS.revenue, [100, 100, 100]],
    [FIELDS.firstOrder, ["2024-05-01", "2024-06-30", "2019-01-01"]],
    [part("travel-cost"), [10, 20, 500]],
    [part("entertainment-cost"), [4, "", 500]],
    [part("discounts"), [7, 7, 7]],
    [HOURS, [2, 1, 9]],
  ] as const;
  // Ann 10 + 4 + 2 x 50 = 114, Bo 20 + 1 x 50 = 70: (114 + 70) / 2 = 92; Cy is no new customer, any discount no part.
  const figures = figuresOf(prepared(profitabilityModel, { rate: 50 }).run(tableWith(columns)));
  expect(figures["Cost of winning one new customer"]).toBe(92);
  const without = figuresOf(
    prepared(profitabilityModel).run(tableWith(columns.slice(0, 2).concat(columns.slice(3)))),
  );
  expect(without).not.toHaveProperty("Cost of winning one new customer");
});

test("a profit column stands in for the cost of goods, and nothing but costs will do", () => {
  const withProfit = table([
    [FIELDS.revenue, [100, 50]],
    [FIELDS.profit, [40, 20]],
    [DISCOUNTS, [5, 30]],
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(withProfit), "net-profit")).toEqual([35, -10]);
  const costsOnly = table([
    [FIELDS.revenue, [100, 50]],
    [SERVE, [5, 60]],
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(costsOnly), "net-profit")).toEqual([95, -10]);
});

test("blank revenue or cost of goods, and bad costs, leave a customer out and are said", () => {
  const odd = table([
    [FIELDS.revenue, ["", 50, 40, 30]],
    [COST_OF_GOODS, [1, "", 20, 10]],
    [SERVE, [1, 1, "x", 1]],
    [FIELDS.firstOrder, ["", "", "", "soon"]],
  ]);
  expect(
    prepared(profitabilityModel)
      .check(odd)
      .map(({ row, code }) => [row, code]),
  ).toEqual([
    [2, "BLANK_VALUE"],
    [3, "BLANK_VALUE"],
    [4, "NOT_A_NUMBER"],
    [5, "NOT_A_DATE"],
  ]);
  expect(cellsOf(prepared(profitabilityModel, {}, "zh-TW").run(odd), "group")).toEqual([
    "",
    "",
    "",
    "獲利客戶",
  ]);
  expect(() =>
    prepared(profitabilityModel).run(
      table([
        [FIELDS.revenue, [""]],
        [SERVE, [1]],
      ]),
    ),
  ).toThrow("Revenue (column A) holds no number");
});

test("large customers that are not among the most profitable are listed with their rank", () => {
  const many = Array.from({ length: 12 }, (_, at) => at);
  const given = table([
    [FIELDS.customer, many.map((at) => `C${at}`)],
    [FIELDS.revenue, many.map((at) => 1200 - at)],
    // The largest has the least profit, the second largest the second least.
    [SERVE, many.map((at) => 1200 - at - 10 * (at + 1))],
  ]);
  const outcome = prepared(profitabilityModel).run(given);
  expect(listIn(outcome, given, "large").slice(1)).toEqual([
    ["C0", "Earning", 1200, 10, 12],
    ["C1", "Earning", 1199, 20, 11],
  ]);
  expect(outcome.report.some((block) => "id" in block && block.id === "costly")).toBe(false);
});

test("the curve stands beside the last list of customers, and without a list beside the groups", () => {
  const many = Array.from({ length: 12 }, (_, at) => at);
  // The largest earn most, so that none of them is listed; where the last costs 3,000 of its 1,189, it is.
  const beside = (lastCost: number) => {
    const { report } = prepared(profitabilityModel).run(
      table([
        [FIELDS.customer, many.map((at) => `C${at}`)],
        [FIELDS.revenue, many.map((at) => 1200 - at)],
        [SERVE, many.map((at) => (at === 11 ? lastCost : 10))],
      ]),
    );
    return report.find((block) => block.kind === "chart" && block.picture === "curve");
  };
  expect(beside(3000)).toMatchObject({ beside: "costly" });
  expect(beside(10)).toMatchObject({ beside: "group" });
});

test("the README's example is what the run gives", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/profitability/README.md"), "utf8");
  const [, ...rows] = tableIn(readme, "| customer ");
  const column = (at: number) => rows.map((row) => row[at]);
  const outcome = prepared(profitabilityModel, { rate: 50 }).run(
    table([
      [FIELDS.revenue, column(1)],
      [COST_OF_GOODS, column(2)],
      [HOURS, column(3)],
    ]),
  );
  expect(cellsOf(outcome, "net-profit")).toEqual(column(4));
  expect(cellsOf(outcome, "group")).toEqual(column(5));
});

test("customers that break even to the cent earn, and nobody costs money", () => {
  // 1.00 - 0.90 - 0.05 - 0.05, 0.30 - 0 - 0.10 - 0.20, 3.30 - 1.10 - 2.20 and 10 - 2 - 1 - 1
  const [TRAVEL, MEETINGS] = COSTS.filter(({ id }) => /travel|meeting/.test(id)) as [Field, Field];
  const outcome = prepared(profitabilityModel).run(
    table([
      [FIELDS.customer, ["Di", "Ann", "Bo", "Cy"]],
      [FIELDS.revenue, [1, 0.3, 3.3, 10]],
      [COST_OF_GOODS, [0.9, 0, 1.1, 2]],
      [TRAVEL, [0.05, 0.1, 2.2, 1]],
      [MEETINGS, [0.05, 0.2, "", 1]],
    ]),
  );
  expect(cellsOf(outcome, "net-profit")).toEqual([0, 0, 0, 6]);
  expect(cellsOf(outcome, "group")).toEqual(Array(4).fill("Earning"));
  expect(figuresOf(outcome)).toMatchObject({ "Customers that cost money": 0, "What they cost": 0 });
});

test("a customer with a profit counts where revenue is blank, because profit alone decides", () => {
  const two = table([
    [FIELDS.customer, ["Ann", "Bo"]],
    [FIELDS.revenue, [100, ""]],
    [FIELDS.profit, [20, -30]],
  ]);
  const outcome = prepared(profitabilityModel).run(two);
  expect(cellsOf(outcome, "net-profit")).toEqual([20, -30]);
  expect(listIn(outcome, two, "costly").map((row) => [row[0], row[2], row[5]])).toEqual([
    // Nothing is taken off the profit of the list.
    ["Customer", "Profit", "Revenue"],
    ["Bo", -30, ""],
  ]);
  expect(prepared(profitabilityModel).check(two)).toEqual([]);
});

test("discounts that are rates are no money, and are refused", () => {
  const withDiscounts = (...rates: number[]) =>
    table([
      [FIELDS.revenue, [100, 50]],
      [FIELDS.profit, [20, 10]],
      [DISCOUNTS, rates],
    ]);
  expect(() => prepared(profitabilityModel).run(withDiscounts(0.8, 0.2))).toThrow(
    "Discounts must be amounts of money, not rates: multiply each rate by the revenue, or leave the column out: found 0.8",
  );
  // One amount above 1 is money, and so is a column of whole ones.
  expect(cellsOf(prepared(profitabilityModel).run(withDiscounts(1.5, 0.2)), "net-profit")).toEqual([
    18.5, 9.8,
  ]);
  expect(cellsOf(prepared(profitabilityModel).run(withDiscounts(1, 0)), "net-profit")).toEqual([19, 10]);
});

test("of a cost of goods and a profit the cost decides, which is said", () => {
  const said = (columns: Parameters<typeof tableWith>[0]) =>
    textsOf(prepared(profitabilityModel).run(tableWith(columns)));
  const both = [
    [FIELDS.revenue, [10, 20]],
    [COST_OF_GOODS, [4, 5]],
    [FIELDS.profit, [-1, 2]],
  ] as const;
  const note =
    "Worked out from Cost of goods; the column Profit is not used, so other sheets may have another profit.";
  expect(said(both)).toContain(note);
  expect(said(both.slice(0, 2)).concat(said([...both.slice(0, 1), ...both.slice(2)]))).not.toContain(note);
});

test("who is let go without any cost to serve is told to be so by the profit alone, as in the review", () => {
  const said = (columns: Parameters<typeof tableWith>[0]) =>
    textsOf(prepared(profitabilityModel).run(tableWith(columns)));
  const listed = [
    [FIELDS.revenue, [10, 20]],
    [FIELDS.profit, [-1, 2]],
  ] as const;
  const note =
    "Without a cost to serve nobody can tell whether the goods or the service do not pay: Let go takes Profit for what the goods bring.";
  expect(said(listed)).toContain(note);
  // A cost to serve tells it, and so does a cost of goods; where nobody costs money nothing is said.
  expect(said([...listed, [FIELDS.costToServe, [1, 1]]])).not.toContain(note);
  expect(said([...listed, [COST_OF_GOODS, [11, 5]]])).not.toContain(note);
  expect(
    said([
      [FIELDS.revenue, [10, 20]],
      [FIELDS.profit, [1, 2]],
    ]),
  ).not.toContain(note);
});

describe("a charge on those who buy little", () => {
  // Profits 30, -5, -5, -5, 0; revenues 100, 50, 40, 20, 10. Di is new.
  const charged = (given: Table, options: object) => prepared(profitabilityModel, options).run(given);
  const hasList = (options: object) =>
    charged(FIVE, options).report.some((block) => "id" in block && block.id === "charged");

  test("is nothing without a minimum or without a charge", () => {
    expect([{}, { least: 50 }, { charge: 5 }].map(hasList)).toEqual([false, false, false]);
  });

  test("meets who buys for less, spares the new, and is told with what it changes", () => {
    const outcome = charged(FIVE, { least: 50, charge: 5 });
    // Bo buys for 50, which is not less. Cy: -5 + 5 = 0 costs no more. Ed: 0 + 5.
    expect(listIn(outcome, FIVE, "charged")).toEqual([
      ["Customer", "Profit after cost to serve", "Profit after the charge"],
      ["Cy", -5, 0],
      ["Ed", 0, 5],
    ]);
    expect(textsOf(outcome)).toContain(
      "2 customers buy for less than 50 and pay 5: 10 in all. 1 of those that cost money would cost none; 1 new ones and 0 exceptions are spared.",
    );
  });

  test("spares whom a person excepts", () => {
    const { columns, sheetRows } = FIVE;
    const excepted = tableWith([[SPARED, ["", "", "", "", "yes"]]]);
    const outcome = charged(
      { sheetRows, columns: { ...columns, ...excepted.columns } },
      { least: 50, charge: 5 },
    );
    expect(textsOf(outcome).join()).toContain("1 customer buys for less than 50 and pays 5: 5 in all.");
    expect(textsOf(outcome).join()).toContain("1 new ones and 1 exceptions are spared");
  });
});
