/** What the sidebar is told first: guesses a person would make, choices remembered. */

import { choicesText } from "../../../src/app/run/choices";
import { describeSelection } from "../../../src/app/run/describe";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

const describeRows = (rows: readonly (readonly Cell[])[], changes = {}) =>
  describeSelection(reading(rows, "A1", changes), { headerLines: null, decisions: null, asked: null }, "en");

test.each([
  [
    "English",
    [
      ["Client", "Net sales (USD)", "Profit"],
      ["Ann", 5, 1],
    ],
    { customer: 0, revenue: 1, profit: 2 },
  ],
  [
    "simplified",
    [
      ["客户名称", "销售额（元）", "毛利"],
      ["甲", 5, 1],
    ],
    { customer: 0, revenue: 1, profit: 2 },
  ],
  [
    "traditional",
    [
      ["客戶名稱", "銷售額", "利潤"],
      ["甲", 5, 1],
    ],
    { customer: 0, revenue: 1, profit: 2 },
  ],
  [
    "camel case",
    [
      ["customerID", "TotalCharges"],
      ["a-1", 5],
    ],
    { customer: 0, revenue: 1 },
  ],
  [
    "a name before a number",
    [
      ["Customer ID", "Customer", "Sales"],
      ["7", "Ann", 5],
    ],
    { customer: 1, revenue: 2 },
  ],
  [
    "no header that says anything",
    [
      ["Foo", "Bar"],
      ["Ann", 5],
      ["Bob", 6],
    ],
    { customer: 0, revenue: 1 },
  ],
])("headers are understood: %s", (_name, rows, mapping) => {
  expect(describeRows(rows as Cell[][]).mapping).toMatchObject(mapping);
});

test("two number columns without a telling header are left to the user", () => {
  const { mapping } = describeRows([
    ["Foo", "Bar", "Baz"],
    ["Ann", 5, 6],
    ["Bob", 6, 7],
  ]);
  expect(mapping.revenue).toBeUndefined();
});

test("a list in which customers come again with dates is taken for orders", () => {
  const day = new Date(2024, 0, 31);
  const customers = describeRows([
    ["Customer", "Revenue"],
    ["Ann", 5],
  ]);
  expect([customers.chosen[0]?.id, customers.orders, customers.span]).toEqual(["pyramid", null, null]);
  const orders = [
    ["Customer", "Order date", "Amount"],
    ["Ann", day, 5],
    ["Bob", day, 5],
    ["Ann", day, 7],
  ];
  const described = describeRows(orders);
  expect([described.chosen[0]?.id, described.orders]).toEqual(["pyramid", { kind: "all" }]);
  expect(described.span).toEqual({ first: "2024-01-31", last: "2024-01-31", quarters: ["2024-Q1"] });
});

test("our own summary sheet is not taken for customers", () => {
  expect(() =>
    describeRows(
      [
        ["Pyramid", ""],
        ["x", 1],
      ],
      { isOurs: true },
    ),
  ).toThrow(expect.objectContaining({ code: "OUR_SHEET" }));
});

describe("remembered choices", () => {
  const column = (position: number, header: string, letter: string) => ({
    position,
    header,
    letter,
    kind: "number" as const,
    cells: [],
  });
  const models = [{ id: "pyramid", options: { value: "profit" } }];
  const kept = choicesText({ mapping: { revenue: 1 }, decisions: {}, orders: null, models }, [
    column(0, "Name", "A"),
    column(1, "Total", "B"),
  ]);

  test.each([
    [
      "a moved column by its header",
      [
        ["Name", "Other", "Total"],
        ["Ann", 1, 5],
      ],
      2,
    ],
    [
      "a renamed column by its letter",
      [
        ["Name", "Turnover 2024"],
        ["Ann", 5],
      ],
      1,
    ],
  ])("find %s", (_name, rows, position) => {
    const { remembered, mapping, chosen } = describeRows(rows, { choices: kept });
    expect([remembered, mapping.revenue, chosen[0]?.options.value]).toEqual(["yes", position, "profit"]);
  });

  test("say which column is not found any more, until another is chosen", () => {
    const rows = [
      ["Name", "Visits", "Turnover 2024"],
      ["Ann", 3, 5],
    ];
    const said = (asked: { mapping: Record<string, number>; areOrders: boolean } | null = null) =>
      describeSelection(
        reading(rows, "A1", { choices: kept }),
        { headerLines: null, decisions: null, asked },
        "en",
      ).remarks.filter(({ id }) => id === "columns-lost");
    expect(said().map(({ message }) => message)).toEqual([expect.stringContaining("any more: Total.")]);
    expect(said({ mapping: { revenue: 2 }, areOrders: false })).toEqual([]);
  });

  test.each([
    ["another version", kept.replace('"version":1', '"version":9')],
    ["broken text", "{"],
    ["a model that is gone", kept.replace('"pyramid"', '"magic"')],
    ["an option no longer taken", kept.replace('"profit"', '"shoe size"')],
  ])("fall back to a guess, visibly: %s", (_name, choices) => {
    const { remembered, mapping } = describeRows(
      [
        ["Customer", "Revenue"],
        ["Ann", 5],
      ],
      { choices },
    );
    expect([remembered, mapping.revenue]).toEqual(["unreadable", 1]);
  });
});

test("hidden rows among those worth most are said, asked about once", () => {
  const asked: (readonly number[])[] = [];
  const described = describeSelection(
    reading([
      ["Client", "Sales"],
      ["Ann", 5],
      ["Bo", 9],
    ]),
    { headerLines: null, decisions: null, asked: null },
    "en",
    (rows) => {
      asked.push(rows);
      return [3];
    },
  );
  expect(asked).toEqual([[2, 3]]);
  expect(described.remarks.map(({ message }) => message)).toEqual([
    "Hidden, and counts all the same: row 3 (Bo)",
  ]);
});

test.each<[string, readonly Cell[], string]>([
  [
    "words under a heading of money",
    ["Sales", "12 boxes"],
    "Revenue (column B) could not be read, for example 12 boxes",
  ],
  ["values not known yet", ["Profit", "TBD"], "Profit (column B) could not be read, for example TBD"],
  ["no heading of money", ["Place", "Bonn"], "no column in A1:B2 holds numbers"],
])("without a column of numbers the cause is named: %s", (_law, [heading, cell], cause) => {
  expect(() =>
    describeRows([
      ["Client", heading],
      ["Ann", cell],
    ]),
  ).toThrow(cause);
});

test("amounts in words are the cause also where days alone suffice for a model", () => {
  const rows = ["ten", "twenty", "thirty"].map((amount, at) => [
    "AB"[at % 2] ?? "",
    `2024-01-0${at + 1}`,
    amount,
  ]);
  expect(() => describeRows([["Client", "Date", "Amount"], ...rows])).toThrow(
    "3 numbers in Revenue (column C) could not be read, for example ten",
  );
});

test("the days of a list are those that a person's answer makes of it", () => {
  const rows = [
    ["Client", "Sales", "Date"],
    ["Ann", 5, "1/2/2024"],
    ["Ann", 9, "3/2/2024"],
  ];
  const spanOf = (dayFirst: boolean) =>
    describeSelection(
      reading(rows),
      { headerLines: null, decisions: { dayFirst: { Date: dayFirst } }, asked: null },
      "en",
    ).span;
  expect(spanOf(true)).toMatchObject({ first: "2024-02-01", last: "2024-02-03" });
  expect(spanOf(false)).toMatchObject({ first: "2024-01-02", last: "2024-03-02" });
});

test("a list of answers in words is taken, under headings that are known and under others", () => {
  const known = describeRows([
    ["客户", "金钱", "决策权", "需求"],
    ["松", "有", "无", "有"],
    ["柏", "无", "有", "有"],
  ]);
  expect(known.mapping).toEqual({ customer: 0, money: 1, authority: 2, need: 3 });
  expect(known.chosen.map(({ id }) => id)).toEqual(["prospects"]);
  // The columns can be chosen by hand.
  const other = describeRows([
    ["Who", "Purse", "Boss", "Wants"],
    ["Ann", "yes", "no", ""],
    ["Bob", "no", "yes", "yes"],
  ]);
  expect(other.columns.map(({ header }) => header)).toEqual(["Who", "Purse", "Boss", "Wants"]);
  // Other words are nothing that a model could judge.
  const words = [
    ["Who", "Colour"],
    ["Ann", "red"],
  ];
  expect(() => describeRows(words)).toThrow(expect.objectContaining({ code: "NO_NUMBER_COLUMN" }));
});

test("times to compare are offered by the days of the recorded runs, the latest first", () => {
  const rows = [
    ["Client", "Sales"],
    ["Ann", 5],
  ];
  const choicesOf = (changes: object) => {
    const options = describeRows(rows, changes).models.find(({ id }) => id === "tier-changes")?.options ?? [];
    return ["from", "to"].map((asked) => {
      const control = options.find(({ key }) => key === asked)?.control;
      return control?.kind === "choice" ? control.choices.map(({ value }) => value) : [];
    });
  };
  const [from, to] = choicesOf({ runDays: ["2024-03-31", "2024-06-30"] });
  expect(from?.slice(-2)).toEqual(["2024-06-30", "2024-03-31"]);
  expect(to?.[0]).toBe("0");
  // Where nothing is recorded, as with periods of orders, by how far they are back.
  expect(choicesOf({}).flat()).not.toContain("2024-03-31");
  expect(choicesOf({})[0]?.[0]).toBe("1");
});

test("a list so long that a run may be cut off leads to the queries beforehand", () => {
  const rows = (count: number) => [["Sales"], ...Array.from({ length: count }, () => [5])];
  const said = (count: number) =>
    describeRows(rows(count)).remarks.filter(({ id }) => id === "too-many-rows");
  expect(said(3)).toEqual([]);
  expect(said(100_001)).toMatchObject([
    { message: expect.stringMatching(/six minutes.*“Data too big for a sheet\?”/) },
  ]);
});
