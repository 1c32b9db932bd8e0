/** The customer review as a run: each rule at its cut, the lists, what is said of missing columns, explanations. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { dayNumber } from "../../../src/core/cells/date-column";
import type { Block } from "../../../src/core/report/report";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { MODELS } from "../../../src/models/registry";
import { LATE_PAYMENTS, WANTED } from "../../../src/models/review/fields";
import { reviewModel } from "../../../src/models/review/model";
import { bothRules, type Judge, topCut } from "../../../src/models/review/rules";
import { caller, tableIn } from "../call";
import { cellsOf, expectDrawable, figuresOf, gridOf, prepared, tableWith, textsOf } from "../segment";

const { customer, revenue, previousRevenue, profit, costToServe } = FIELDS;
const { complaints, productsBought, firstOrder, lastOrder } = FIELDS;
type Columns = readonly (readonly [Field, readonly Cell[]])[];

const run = (columns: Columns, options: object = {}, language: Language = "en") =>
  prepared(reviewModel, options, language).run(tableWith(columns));
const labels = (columns: Columns, options: object = {}) => cellsOf(run(columns, options), "review");
const explained = (table: Table, row: number, language: Language = "en"): readonly Block[] =>
  prepared(reviewModel, {}, language).explain?.(table, row) ?? [];
const linesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));

const README = readFileSync(join(__dirname, "../../../src/models/review/README.md"), "utf8");
const [, ...EXAMPLE] = tableIn(README, "| customer | revenue");
const EXAMPLE_FIELDS = [
  customer,
  revenue,
  previousRevenue,
  profit,
  costToServe,
  complaints,
  productsBought,
  firstOrder,
];
const FIVE: Columns = [
  ...EXAMPLE_FIELDS.map((field, at) => [field, EXAMPLE.map((row) => row[at])] as const),
  [lastOrder, ["2024-06-30", "", "", "", ""]],
];

describe("the README's example", () => {
  const outcome = run(FIVE);
  test("gives the labels that it says", () => {
    expect(EXAMPLE).toHaveLength(5);
    expect(cellsOf(outcome, "review")).toEqual(EXAMPLE.map((row) => row[8]));
    expectDrawable(outcome);
  });
  test("counts every list, each before its rule and cut", () => {
    expect(Object.fromEntries(gridOf(outcome, "lists"))).toEqual({
      Gold: 1,
      "Costs more than it brings": 3,
      "Buys less": 1,
      Complains: 1,
      "Few products": 2,
      Convert: 1,
      "Let go": 1,
      "New customer": 1,
    });
    const rules = [
      "Top 20 %: Profit − Cost to serve ≥ 250",
      "Profit − Cost to serve < 0",
      "Top 20 %: Revenue ≥ 900; Complaints ≥ 2",
      "Top 20 %: Revenue a year before ≥ 1,000; Revenue < Revenue a year before",
      "1 ≤ Products bought ≤ 2",
      "Profit − Cost to serve < 0; First order ≤ 2023-06-30; Convert: Profit > 0; Let go: Profit ≤ 0",
      "First order > 2023-06-30 (2024-06-30 less 12 months)",
      "Mean of the percent ranks of Revenue, Profit − Cost to serve, First order; A is the best fifth, B up to half, C the rest. Longer a customer counts as more.",
    ];
    const { report } = outcome;
    const afterHeadings = report.flatMap((block, at) =>
      report[at - 1]?.kind === "heading" && "text" in block ? [block.text] : [],
    );
    expect(afterHeadings).toEqual(rules);
  });
  test("shows the numbers that put a customer there", () => {
    // 900 - 1000 = -100, a tenth of 1000.
    expect(gridOf(outcome, "less")).toEqual([["Ada", 1000, 900, -100, -0.1, "2024-06-30"]]);
    expect(gridOf(outcome, "judged")).toEqual([
      ["Bo", -20, 120, 100, 500, "Convert: Goods pay, service does not: serve cheaper or charge for it."],
      ["Cy", -15, 5, -10, 200, "Let go: Goods do not pay: raise prices or let go."],
    ]);
    expect(gridOf(outcome, "fresh")).toEqual([["Di", "2024-02-10", 100, -30]]);
  });
  test("points out what costs money: -20 - 15 - 30 = -65", () => {
    expect(outcome.alerts?.map(({ text }) => text)).toEqual([
      "Customers that cost more than they bring: 3 of 5 (Profit − Cost to serve -65)",
      "Large customers with repeated complaints: 1 of 1 (Revenue 900)",
    ]);
    // What others say of losses is not said again.
    expect(outcome.alerts?.map(({ concern }) => concern)).toEqual(["losses", undefined]);
    expect(outcome.alerts?.map(({ action }) => action)).toEqual([
      "Find out what costs so much; convert or let go.",
      "Put one person in charge; remove the cause and say so.",
    ]);
  });
});

describe("each rule at its cut", () => {
  const one = (columns: Columns, options?: object) =>
    labels([[revenue, [100, 10, 10, 10, 10]], ...columns], options)[0];
  const others = ["", "", "", ""];
  test.each<[string, string, Columns]>([
    ["no profit and nothing else: gold by revenue", "Gold", [[complaints, [0, ...others]]]],
    ["a profit of 0 is neither gold nor a cost", "", [[profit, [0, ...others]]]],
    ["a profit just above 0 is gold", "Gold", [[profit, [0.01, ...others]]]],
    [
      "a loss without a cost to serve cannot be judged",
      "Costs more than it brings",
      [[profit, [-0.01, ...others]]],
    ],
    [
      "a cost equal to the profit",
      "",
      [
        [profit, [5, ...others]],
        [costToServe, [5, ...others]],
      ],
    ],
    [
      "a cost above the profit",
      "Costs more than it brings; Convert",
      [
        [profit, [5, ...others]],
        [costToServe, [5.01, ...others]],
      ],
    ],
    [
      "no profit to begin with",
      "Costs more than it brings; Let go",
      [
        [profit, [0, ...others]],
        [costToServe, [1, ...others]],
      ],
    ],
    [
      "a blank cost counts as 0",
      "Gold",
      [
        [profit, [5, 1, 1, 1, 1]],
        [costToServe, ["", 3, 3, 3, 3]],
      ],
    ],
    [
      "an unreadable cost leaves it open",
      "",
      [
        [profit, [-5, 1, 1, 1, 1]],
        [costToServe, ["x", 0, 0, 0, 0]],
      ],
    ],
    ["as much as the year before", "Gold", [[previousRevenue, [100, ...others]]]],
    ["less than the year before", "Gold; Buys less", [[previousRevenue, [100.01, ...others]]]],
    ["less, but not among the largest then", "Gold", [[previousRevenue, [200, 300, ...others.slice(1)]]]],
    ["complains once", "Gold", [[complaints, [1, ...others]]]],
    ["complains twice", "Gold; Complains", [[complaints, [2, ...others]]]],
    ["0 products", "Gold", [[productsBought, [0, ...others]]]],
    ["1 product", "Gold; Few products", [[productsBought, [1, ...others]]]],
    ["2 products", "Gold; Few products", [[productsBought, [2, ...others]]]],
    ["3 products", "Gold", [[productsBought, [3, ...others]]]],
  ])("%s: %p", (_, expected, columns) => {
    expect(one(columns)).toBe(expected);
  });
  test("the options move the cuts", () => {
    const columns: Columns = [
      [complaints, [3, "", "", "", ""]],
      [productsBought, [3, "", "", "", ""]],
    ];
    expect(one(columns, { complaints: 3, products: 3 })).toBe("Gold; Complains; Few products");
    expect(one(columns, { complaints: 4, products: 2 })).toBe("Gold");
    expect(
      labels(
        [
          [revenue, [5, 4, 3]],
          [complaints, ["", "", 0]],
        ],
        { top: 0.5 },
      ),
    ).toEqual(["Gold", "Gold", ""]);
  });
  test("who bought much and has no number now buys less, an unreadable number says nothing", () => {
    expect(
      labels([
        [revenue, ["", "x", 5]],
        [previousRevenue, [9, 9, 1]],
      ]),
    ).toEqual(["Buys less", "", "Gold"]);
  });
  test("small customers that complain are not in the list", () => {
    expect(
      labels([
        [revenue, [9, 1]],
        [complaints, [0, 9]],
      ]),
    ).toEqual(["Gold", ""]);
  });
});

describe("who is new", () => {
  const newest = (first: Cell, others: Columns, options?: object) =>
    labels([[revenue, [0, 0]], [firstOrder, [first, ""]], ...others], options)[0];
  test.each([
    ["2023-02-28", "2024-02-29", 12, ""], // 2024-02-29 less 12 months is 2023-02-28: exactly 12 months
    ["2023-03-01", "2024-02-29", 12, "New customer"],
    ["2024-02-29", "2024-03-31", 1, ""], // the last day of a shorter month
    ["2024-03-01", "2024-03-31", 1, "New customer"],
    ["2024-06-30", "2024-06-30", 1, "New customer"],
  ])("first order %s, last of all %s, %d months: %p", (first, last, months, expected) => {
    expect(newest(first, [[lastOrder, ["", last]]], { months })).toBe(expected);
  });
  test("without last orders the day of the run counts, else the latest first order", () => {
    const table = tableWith([
      [revenue, [0, 0]],
      [firstOrder, ["2023-05-01", "2022-01-01"]],
    ]);
    const on = (today?: number) =>
      cellsOf(prepared(reviewModel).run(today === undefined ? table : { ...table, today }), "review");
    expect(on()).toEqual(["New customer", ""]);
    expect(on(dayNumber(2024, 4, 30))).toEqual(["New customer", ""]);
    expect(on(dayNumber(2024, 5, 1))).toEqual(["", ""]);
  });
  test("a mistyped last order in the future does not make everybody old", () => {
    const table = tableWith([
      [revenue, [0, 0]],
      [firstOrder, ["2024-05-01", "2022-01-01"]],
      [lastOrder, ["2204-06-01", "2024-06-01"]],
    ]);
    const today = dayNumber(2024, 6, 30) as number;
    expect(cellsOf(prepared(reviewModel).run({ ...table, today }), "review")).toEqual(["New customer", ""]);
  });
  test("a customer without a first order is not new, so it is judged", () => {
    expect(
      newest("", [
        [profit, [-1, ""]],
        [costToServe, [0, ""]],
        [lastOrder, ["2024-01-01", ""]],
      ]),
    ).toBe("Costs more than it brings; Let go");
    expect(
      newest("soon", [
        [profit, [-1, ""]],
        [costToServe, [0, ""]],
        [lastOrder, ["2024-01-01", ""]],
      ]),
    ).toBe("Costs more than it brings; Let go");
  });
});

test.each([
  [[50, 40, Number.NaN, 40, 10, 5], 0.2, 50], // ceil(0.2 x 5) = 1
  [[50, 40, Number.NaN, 40, 10, 5], 0.21, 40], // ceil(1.05) = 2, and both of 40
  [[3, -1, -2], 1, Number.MIN_VALUE], // nobody at 0 or below
  [[-3], 0.2, Number.MIN_VALUE],
  [[Number.NaN], 0.2, Number.NaN],
])("the top of %j at %d begins at %d", (values, share, cut) => {
  expect(topCut({ values: Float64Array.from(values) }, share)).toBe(cut);
});

test("a question that the data cannot answer shows no rule by which nobody was judged", () => {
  // A loss that is above 0, as the rule for goods and service would say of one number, there is none.
  const outcome = run(FIVE.filter(([field]) => field !== costToServe));
  const { report } = outcome;
  const at = report.findIndex((block) => "text" in block && block.text === "Customers to convert or let go");
  expect(report[at + 1]).toEqual({
    kind: "note",
    text: "Without a cost to serve nobody can tell whether the goods or the service do not pay.",
  });
  expect(textsOf(outcome).join()).not.toContain("Convert:");
});

test("two rules hold together as in Kleene's logic of three values", () => {
  const values = [true, null, false];
  const judge =
    (value: boolean | null): Judge =>
    () =>
      value;
  const together = values.map((one) => values.map((other) => bothRules(judge(one), judge(other))(0)));
  expect(together).toEqual([
    [true, null, false],
    [null, null, false],
    [false, false, false],
  ]);
});

// The sources' third question: choose whom to do business with this year.
test("who is wanted is listed with what it buys now", () => {
  const outcome = run([
    [customer, ["Ann", "Bo", "Cy"]],
    [revenue, [5, 9, 7]],
    [WANTED, ["是", "yes", "no"]],
  ]);
  expect(cellsOf(outcome, "review")).toEqual(["Wanted", "Gold; Wanted", ""]);
  expect(gridOf(outcome, "wanted")).toEqual([
    ["Bo", 9],
    ["Ann", 5],
  ]);
  const unread = prepared(reviewModel).check(
    tableWith([
      [revenue, [5]],
      [WANTED, ["perhaps"]],
    ]),
  );
  expect(unread.map(({ code }) => code)).toEqual(["NOT_YES_OR_NO"]);
});

// The sources: bad payers among the 80 % are better let go.
test("who pays late is to be let go, but for the best fifth", () => {
  const outcome = run([
    [customer, ["Ann", "Bo", "Cy", "Di", "Ed"]],
    [revenue, [90, 50, 20, 10, 5]],
    [LATE_PAYMENTS, [5, 2, 1, "", 3]],
  ]);
  expect(cellsOf(outcome, "review")).toEqual(["Gold", "Bad payer", "", "", "Bad payer"]);
  expect(gridOf(outcome, "late")).toEqual([
    ["Ed", 3, 5],
    ["Bo", 2, 50],
  ]);
  expect(
    labels(
      [
        [revenue, [9, 5]],
        [LATE_PAYMENTS, [0, 2]],
      ],
      { late: 3 },
    ),
  ).toEqual(["Gold", ""]);
});

// The sources' seventh: A, B and C by values such as sales and years, not by one of them.
describe("classes by several values", () => {
  test("of the README's example", () => {
    // Means of three percent ranks: Ada 11, Cy 8, Bo 6, Ed 4, Di 1 of 12; one of five is A, up to three are B.
    expect(cellsOf(run(FIVE), "value-class")).toEqual(["A", "B", "B", "C", "C"]);
    expect(gridOf(run(FIVE), "value-class").map(([label, count, , money]) => [label, count, money])).toEqual([
      ["A", 1, 900],
      ["B", 2, 700],
      ["C", 2, 150],
      ["Total", 5, 1750],
    ]);
  });
  test("need at least two values, and equal ones stay together", () => {
    expect(
      run([
        [revenue, [9, 5]],
        [complaints, [0, 0]],
      ]).columns.map(({ id }) => id),
    ).toEqual(["review"]);
    // Of three the best fifth and the better half end with the first and the second, who are equal.
    const equal = run([
      [revenue, [5, 5, 4]],
      [profit, [1, 1, 0]],
    ]);
    expect(cellsOf(equal, "value-class")).toEqual(["A", "A", "C"]);
  });

  test("are none for whom only the first order is known, as who bought nothing in the period", () => {
    // Old is the oldest customer, but has neither revenue nor profit. Of the four others one is the best fifth, two are
    // the better half; percent ranks of revenue are 1, 2/3, 1/3, 0, of the first order among five 1/2, 1/4, 3/4, 0.
    const found = run([
      [customer, ["Old", "Ann", "Bo", "Cy", "Di"]],
      [revenue, ["", 9, 5, 3, 1]],
      [firstOrder, ["2001-01-01", "2020-01-01", "2021-01-01", "2019-01-01", "2022-01-01"]],
    ]);
    expect(cellsOf(found, "value-class")).toEqual(["", "A", "C", "B", "C"]);
    expect(gridOf(found, "value-class").map(([label, count]) => [label, count])).toEqual([
      ["A", 1],
      ["B", 1],
      ["C", 2],
      ["Total", 4],
    ]);
  });

  test("are none where all customers are equal, because nobody is the best fifth", () => {
    const { columns } = run([
      [revenue, [5, 5, 5]],
      [profit, [1, 1, 1]],
    ]);
    expect(columns.map(({ id }) => id)).toEqual(["review"]);
  });
});

describe("what is missing", () => {
  test("is named at the end with the column that would answer it", () => {
    const outcome = run([
      [revenue, [5]],
      [complaints, [0]],
    ]);
    expect(textsOf(outcome).slice(-1)).toEqual([
      "Columns that would answer more: Customers that cost more than they bring: Profit; Whom we want to do business with this year: Wanted this year; Last year's largest that buy less now: Revenue a year before; Customers who buy few products: Products bought; Often and little each time: up-selling: Number of orders; Bad payers to let go, but for the best: Late payments; Customers to convert or let go: Profit; New customers to nurture: First order",
    ]);
    expect(Object.keys(figuresOf(outcome))).toEqual(["Gold", "Complains"]);
    expect(textsOf(outcome)).toContain("None.");
    expect(outcome.alerts?.map(({ text }) => text)).toEqual([]);
  });
  test("is also a column that is there but empty, and a cost to serve beside a profit", () => {
    const [note] = textsOf(
      run([
        [revenue, [5]],
        [profit, [-1]],
        [costToServe, [""]],
        ...[previousRevenue, productsBought, firstOrder].map((field) => [field, [""]] as const),
        [complaints, [1]],
      ]),
    ).slice(-1);
    expect(note).toContain("Customers to convert or let go: Cost to serve");
    expect(note).toContain("New customers to nurture: First order");
    expect(note).not.toContain("Complaints");
  });
  test("is nothing when every column is there", () => {
    const all: Columns = [
      ...FIVE,
      [WANTED, ["yes", "", "no", "", ""]],
      [LATE_PAYMENTS, [0, 1, 2, 3, ""]],
      [FIELDS.orders, [9, 8, 7, 6, 5]],
    ];
    expect(textsOf(run(all)).join()).not.toContain("would answer");
  });
  test("stops the run when it is the revenue", () => {
    expect(() => run([[complaints, [1]]])).toThrow("Customer review needs a column for Revenue: choose one");
    expect(() =>
      run([
        [revenue, ["", "x"]],
        [complaints, [1, 2]],
      ]),
    ).toThrow("Revenue (column A) holds no number");
  });
});

test("bad and blank cells are said with their rows and spoil nothing else", () => {
  const columns: Columns = [
    [revenue, ["x", "", 30, 20]],
    [profit, [9, 9, "", "#N/A"]],
    [complaints, ["", "", 3, "?"]],
    [firstOrder, ["", "", "", "1/2/2024"]],
  ];
  const said = prepared(reviewModel).check(tableWith(columns));
  expect(said.map(({ row, field, code }) => [row, field, code])).toEqual([
    [2, "revenue", "NOT_A_NUMBER"],
    [3, "revenue", "BLANK_VALUE"],
    [5, "profit", "ERROR_CELL"],
    [4, "profit", "BLANK_VALUE"],
    [5, "complaints", "UNKNOWN_VALUE"],
    [5, "first-order", "AMBIGUOUS_DATE"],
  ]);
  expect(labels(columns)).toEqual(["Gold", "Gold", "Complains", ""]);
});

test("a customer without a name goes by its row", () => {
  expect(
    gridOf(
      run([
        [customer, ["", "Bo"]],
        [revenue, [9, 1]],
        [productsBought, [1, 1]],
      ]),
      "few",
    ),
  ).toEqual([
    ["#2", 1, 9],
    ["Bo", 1, 1],
  ]);
});

test("equal customers stand by name, those that complain equally by revenue", () => {
  const outcome = run(
    [
      [customer, ["Di", "Bo", "Cy", "Bo", "Al"]],
      [revenue, [5, 5, 7, 5, 9]],
      [complaints, [2, 2, 2, 2, 9]],
    ],
    { top: 1 },
  );
  const names = (id: string) => gridOf(outcome, id).map(([name]) => name);
  expect(names("complaints")).toEqual(["Al", "Cy", "Bo", "Bo", "Di"]);
  expect(names("gold")).toEqual(["Al", "Cy", "Bo", "Bo", "Di"]);
});

test("a list shows as many as were asked for and says of how many", () => {
  const many = Array.from({ length: 250 }, (_, at) => at + 1);
  const outcome = run(
    [
      [customer, many.map((at) => `C${at}`)],
      [revenue, many],
      [productsBought, many.map(() => 1)],
    ],
    { listed: 100 },
  );
  const rows = gridOf(outcome, "few");
  expect(rows).toHaveLength(100);
  expect([rows[0], rows[99]]).toEqual([
    ["C250", 1, 250],
    ["C151", 1, 151],
  ]);
  const grid = outcome.report.find((block) => block.kind === "grid" && block.id === "few");
  expect(grid).toMatchObject({ header: ["Customer (100 / 250)", "Products bought", "Revenue"] });
  expect(figuresOf(outcome)["Few products"]).toBe(250);
});

test("a list says who looks after each customer, where a column does", () => {
  const owners: Columns[number] = [FIELDS.owner, ["Ann", "", "Bo"]];
  const columns: Columns = [
    [customer, ["Al", "Cy", "Di"]],
    [revenue, [9, 5, 7]],
    [productsBought, [1, 1, 1]],
  ];
  const listIn = (given: Columns) =>
    run(given).report.find((block) => block.kind === "grid" && block.id === "few");
  expect(listIn([...columns, owners])).toMatchObject({
    header: ["Customer", "Owner", "Products bought", "Revenue"],
    formats: ["text", "text", "count", "money"],
    rows: [
      ["Al", "Ann", 1, 9],
      ["Di", "Bo", 1, 7],
      ["Cy", "", 1, 5],
    ],
  });
  expect(listIn(columns)).toMatchObject({ header: ["Customer", "Products bought", "Revenue"] });
});

describe("one customer explained", () => {
  const table = tableWith(FIVE);
  test("question by question with its numbers and rule, then what to do", () => {
    const [figures] = explained(table, 1);
    expect(figures).toEqual({
      kind: "figures",
      figures: [
        { label: "Review", value: "Costs more than it brings; Few products; Convert", format: "text" },
      ],
    });
    const lines = linesOf(explained(table, 1));
    expect(lines[0]).toBe(
      "Gold customers: no; Profit − Cost to serve -20; Revenue 500; [Top 20 %: Profit − Cost to serve ≥ 250]",
    );
    expect(lines[3]).toBe(
      "Large customers with repeated complaints: no; Complaints 3; Revenue 500; Profit − Cost to serve -20; [Top 20 %: Revenue ≥ 900; Complaints ≥ 2]",
    );
    // 250 + 20
    expect(lines.slice(10)).toEqual([
      "Gold begins at 250: 270 more.",
      "Costs more than it brings: Find out what costs so much; convert or let go.",
      "Few products: Offer what else fits: cross-sell.",
      "Convert: Goods pay, service does not: serve cheaper or charge for it.",
      "A, B, C by several values: B (Revenue, Profit − Cost to serve, First order)",
    ]);
  });
  test("is unknown where its own numbers or the column do not say", () => {
    const lines = linesOf(
      explained(
        tableWith([
          [revenue, [9, 5]],
          [complaints, ["", 1]],
        ]),
        0,
      ),
    );
    expect(lines[0]).toBe("Gold customers: yes; Revenue 9; [Top 20 %: Revenue ≥ 9]");
    expect(lines[4]).toBe("Last year's largest that buy less now: unknown; Revenue a year before ?");
    expect(lines[3]).toBe(
      "Large customers with repeated complaints: unknown; Revenue 9; [Top 20 %: Revenue ≥ 9; Complaints ≥ 2]",
    );
  });
  test("has a dash when it is in no list", () => {
    expect(explained(table, 4)[0]).toMatchObject({ figures: [{ value: "—" }] });
  });
});

test.each(LANGUAGES)("everything is in %s", (language) => {
  const outcome = run(FIVE, {}, language);
  const text = JSON.stringify([outcome.report, outcome.alerts, outcome.columns])
    // The columns keep the names that their user gave them.
    .split(
      /Revenue a year before|Revenue|Profit|Cost to serve|Complaints|Products bought|First order|Last order/,
    )
    .join("");
  expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en");
  if (language !== "en") expect(text).not.toMatch(/Customer|Gold|Buys|Convert|Top|None|Change|months/);
  const lines = linesOf(explained(tableWith(FIVE), 0, language)).join();
  if (language !== "en") expect(lines).not.toMatch(/yes|unknown|Gold|Convert/);
});

test("CUSTOMER_ACTION knows every label, and says once what profitability says too", () => {
  const actions = MODELS.find(({ id }) => id === "actions");
  const action = caller(actions?.functions ?? [], "CUSTOMER_ACTION");
  for (const { label, action: said } of reviewModel.actions ?? []) {
    for (const language of LANGUAGES) expect(action([label[language]], language)).toBe(said[language]);
  }
});

test("huge amounts neither overflow nor come out", () => {
  const outcome = run([
    [revenue, [-1e308, 5]],
    [previousRevenue, [1e308, 1e-300]],
    [profit, [-1e308, 5]],
    [costToServe, [1e308, 5]],
  ]);
  expectDrawable(outcome);
  expect(cellsOf(outcome, "review")).toEqual(["", ""]);
});

test("running leaves cells and options as they were", () => {
  const columns = FIVE.map(([field, cells]) => [field, Object.freeze([...cells])] as const);
  expect(() => run(columns, Object.freeze({ top: 0.5 }))).not.toThrow();
});

describe("who buys less, against chance and the firm's own trend", () => {
  /** A hundred customers with what they bought a year before, 100, 60 or 10, and what they buy now. */
  const hundred = (now: (at: number) => number): Columns => {
    const each = (amountOf: (at: number) => number) => Array.from({ length: 100 }, (_, at) => amountOf(at));
    return [
      [previousRevenue, each((at) => (at < 20 ? 100 : at < 40 ? 60 : 10))],
      [revenue, each(now)],
    ];
  };
  const saysOf = (columns: Columns) =>
    linesOf(run(columns).report).filter((text) => /buy less[,;]/.test(text));
  test("as many risen as fallen: chance alone, so it is listed but points out nothing", () => {
    // 10 of the 20 largest fell by 50, 10 others rose by 50: no growth; of the 20 largest now 10 bought less before.
    const columns = hundred((at) => (at < 10 ? 50 : at < 20 ? 100 : at < 30 ? 110 : at < 40 ? 60 : 10));
    expect(saysOf(columns)).toEqual([
      "10 of 20 buy less; by chance, and with 0 % for all customers together, about 10 would. Look at the largest falls, not at the number.",
    ]);
    expect(run(columns).alerts?.map(({ text }) => text)).toEqual([]);
    expect(figuresOf(run(columns))["Buys less"]).toBe(10);
  });
  test("more fallen than risen is pointed out", () => {
    // 18 of the 20 largest fell by 50, the 60 smallest rose by 15: no growth. The 22 largest now all bought as much.
    const columns = hundred((at) => (at < 18 ? 50 : at < 20 ? 100 : at < 40 ? 60 : 25));
    expect(run(columns).alerts?.map(({ text }) => text)).toEqual([
      "Last year's largest that buy less now: 18 of 20 (Change -900)",
    ]);
    expect(saysOf(columns)).toEqual([
      "18 of 20 buy less, more than the 0 that would by chance and with 0 % for all customers together.",
    ]);
  });
  test("a fall that all customers share is the firm's trend, and nothing about the largest", () => {
    // All buy half: g = 1/2. Of the 20 largest now, 50 each, all bought less than 50 / g^2 = 200 before.
    const columns = hundred((at) => (at < 20 ? 50 : at < 40 ? 30 : 5));
    expect(run(columns).alerts?.map(({ text }) => text)).toEqual([]);
    expect(saysOf(columns)[0]).toContain(
      "20 of 20 buy less; by chance, and with -50 % for all customers together, about 20 would",
    );
  });
  test("where all together brought nothing there is no trend to hold it against", () => {
    // The 20 largest fell from 100 to -500, the others rose by 5: -9,600 + 20 x 65 + 60 x 15 = -7,400 of 3,800.
    const columns = hundred((at) => (at < 20 ? -480 : at < 40 ? 65 : 15));
    expect(saysOf(columns)).toEqual([]);
    expect(figuresOf(run(columns))["Buys less"]).toBe(20);
    expect(run(columns).alerts?.map(({ text }) => text)).toEqual([]);
  });
  test("a year before with few days of orders is said and points out nothing", () => {
    const [from, to] = [dayNumber(2023, 1, 1) as number, dayNumber(2023, 12, 31) as number];
    const orders = {
      period: { first: from, last: to },
      before: { first: from - 365, last: from - 1 },
      data: { first: from - 9, last: to },
      year: { first: from, last: to, times: 1 },
    };
    const table = {
      ...tableWith(hundred((at) => (at < 18 ? 50 : at < 20 ? 100 : at < 40 ? 60 : 25))),
      orders,
    };
    const { report, alerts } = prepared(reviewModel).run(table);
    expect(alerts).toEqual([]);
    expect(linesOf(report)).toContain(
      "Of the 365 days a year before only 9 have orders in the data, so it cannot be told who buys less.",
    );
  });
});

test("who is new cannot be told from orders that begin less than twice as long ago", () => {
  const last = dayNumber(2024, 6, 30) as number;
  const columns: Columns = [
    [revenue, [9, 8]],
    [profit, [-1, -1]],
    [costToServe, [0, 0]],
    [firstOrder, ["2023-09-01", "2023-06-20"]],
    [lastOrder, ["2024-06-30", "2024-06-30"]],
  ];
  const from = (first: number) => {
    const days = { first, last };
    const orders = { period: days, data: days, before: null, year: { ...days, times: 1 } };
    return prepared(reviewModel).run({ ...tableWith(columns), orders });
  };
  // 24 months before 2024-06-30 is 2022-06-30; a day later is too late.
  const [early, late] = [from(dayNumber(2022, 6, 30) as number), from(dayNumber(2022, 7, 1) as number)];
  expect(gridOf(early, "lists")).toContainEqual(["New customer", 1]);
  expect(gridOf(late, "lists").map(([label]) => label)).not.toContain("New customer");
  expect(cellsOf(late, "review")[0]).not.toContain("New customer");
  expect(textsOf(late).some((text) => text.startsWith("The orders begin on 2022-07-01"))).toBe(true);
});

test("the lists are counted that are there, and of orders the customers who bought now or a year before", () => {
  // Without a cost to serve Convert and Let go are not told; of four Di bought in neither of both.
  const table = tableWith([
    [customer, ["Ann", "Bo", "Cy", "Di"]],
    [revenue, [9, 5, "", ""]],
    [previousRevenue, [1, 1, 1, ""]],
    [profit, [3, -1, "", ""]],
  ]);
  const lists = ["Gold", "Costs more than it brings", "Buys less"];
  const found = prepared(reviewModel).run(table);
  expect(gridOf(found, "lists").map(([name]) => name)).toEqual(lists);
  expect(textsOf(found).slice(0, 2)).toEqual([
    "Customers that cost more than they bring: 1 of 2 (Profit -1).",
    "3 of 4 customers are in one of the 3 lists below.",
  ]);

  const days = { first: 400, last: 450 };
  const before = { first: 35, last: 85 };
  const data = { first: 0, last: 450 };
  const orders = { period: days, data, before, year: { ...days, times: 7.16 } };
  const ofOrders = textsOf(prepared(reviewModel).run({ ...table, orders }));
  expect(ofOrders[1]).toBe(
    "3 of 3 customers who bought in the days chosen or a year before, or are new, are in one of the 3 lists below.",
  );
  // 1970-01-01 is day 0.
  expect(ofOrders).toContain("1971-02-05 – 1971-03-27 is compared with 1970-02-05 – 1970-03-27.");
});

describe("cross-selling and up-selling", () => {
  test("from orders, few products stand beside what most others buy and the customer never did", () => {
    const days = { first: 0, last: 364 };
    const orders = { period: days, data: days, before: null, year: { ...days, times: 1 } };
    const bought = tableWith([
      [customer, ["Ann", "Bo"]],
      [revenue, [5, 9]],
      [productsBought, [1, 5]],
    ]);
    const lacking = [["Ink", "Paper"], []];
    const outcome = prepared(reviewModel).run({ ...bought, orders: { ...orders, lacking } });
    expect(gridOf(outcome, "few")).toEqual([["Ann", 1, 5, "Ink, Paper"]]);
    expect(gridOf(prepared(reviewModel).run(bought), "few")).toEqual([["Ann", 1, 5]]);
  });

  test("who orders as often as half of all and spends less each time than half of them is for up-selling", () => {
    // Orders 8, 4, 4, 1: median 4. Amount per order 10, 25, 30, 40: median 27.5.
    const outcome = run([
      [customer, ["Ann", "Bo", "Cy", "Di"]],
      [revenue, [80, 100, 120, 40]],
      [FIELDS.orders, [8, 4, 4, 1]],
    ]);
    expect(cellsOf(outcome, "review")).toEqual(["Often, little", "Often, little", "Gold", ""]);
    expect(gridOf(outcome, "small-orders")).toEqual([
      ["Bo", 4, 25, 100],
      ["Ann", 8, 10, 80],
    ]);
  });

  test("who ordered once does not order often, also where most ordered once", () => {
    // Orders 1, 1, 1, 2: median 1. Amount per order 10, 25, 30, 5: median 17.5.
    const outcome = run([
      [customer, ["Ann", "Bo", "Cy", "Di"]],
      [revenue, [10, 25, 30, 10]],
      [FIELDS.orders, [1, 1, 1, 2]],
    ]);
    expect(gridOf(outcome, "small-orders")).toEqual([["Di", 2, 5, 10]]);
  });
});
