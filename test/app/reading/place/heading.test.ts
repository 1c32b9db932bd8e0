/** The header of a table, whatever stands above it and however many lines it takes. */

import { headingIn, linesLikeRows } from "../../../../src/app/reading/place/heading";
import { titlesOf } from "../../../../src/app/reading/place/titles";
import { areaOf } from "../../../../src/app/reading/sheet/address";
import type { Cell } from "../../../../src/core/cells/cell";
import { reading } from "../../reading";

type Rows = readonly (readonly Cell[])[];

function heading(rows: Rows) {
  const { cells } = reading(rows);
  return headingIn(cells, { ...areaOf("A1"), rows: cells.length, columns: cells[0]?.length ?? 0 });
}

const TWO: Rows = [
  ["Alder", 500],
  ["Birch", 200],
];

test.each<[string, Rows, readonly [above: number, lines: number]]>([
  ["a header", [["Customer", "Revenue"], ...TWO], [0, 1]],
  ["none", TWO, [0, 0]],
  [
    "headings as long as sentences",
    [
      ["The honourable company that buys from us, in full", "Net sales of the year that ended, in thousands"],
      ...TWO,
    ],
    [0, 1],
  ],
  ["a title", [["Sales by customer 2024"], ["Customer", "Revenue"], ...TWO], [1, 1]],
  ["a title and no header", [["Our best", ""], ...TWO], [1, 0]],
  ["an empty first heading", [["", "Total"], ...TWO], [0, 1]],
  [
    "company, period and currency lines",
    [
      ["应收账款账龄分析表", "", "", ""],
      ["公司：松柏贸易", "", "截止日期：2024-12-31", "币别：人民币"],
      ["客户编码", "客户名称", "期末余额", "30天以内"],
      ["001", "松木", "5,000.00", 12],
    ],
    [2, 1],
  ],
  [
    "25 lines of a payment bill",
    [
      ...Array.from({ length: 25 }, (_, line): Cell[] => [`-- note ${line} --`, "", ""]),
      ["交易时间", "交易对方", "金额"],
      ["2024-01-05 10:00:00", "甲", "¥5.00"],
    ],
    [25, 1],
  ],
  [
    "years over amounts",
    [
      ["Customer", 2022, 2023],
      ["Alder", 400, 450],
      ["Birch", 150, 180],
    ],
    [0, 1],
  ],
  [
    "months by their names",
    [
      ["Customer", "Name", "Jan 2024", "Feb 2024", "Total"],
      ["C1", "Alder", 100, 200, 300],
      ["C2", "Birch", 900, 0, 900],
    ],
    [0, 1],
  ],
  [
    "a year that is not over",
    [
      ["Customer", 2022, 2023, "2024 (YTD)"],
      ["Alder", 400, 450, 50],
      ["Birch", 150, 180, 40],
    ],
    [0, 1],
  ],
  [
    "two measures of a pivot table below its groups, and no heading over the names",
    [
      ["", "Total", "Total"],
      ["", "Untaxed amount", "Count"],
      ["Alder", 300, 2],
      ["Birch", 900, 1],
    ],
    [0, 2],
  ],
  [
    "the two sides of a balance below it",
    [
      ["Customer", "Closing balance", ""],
      ["", "Debit", "Credit"],
      ["Alder", 300, ""],
      ["Birch", "", 900],
    ],
    [0, 2],
  ],
  [
    "months as text",
    [
      ["Customer", "2024-01", "2024-02"],
      ["Alder", 400, 450],
      ["Birch", 150, 180],
    ],
    [0, 1],
  ],
  [
    "years as text",
    [
      ["客户", "2022年", "2023年"],
      ["甲", 400, 450],
      ["乙", 150, 180],
    ],
    [0, 1],
  ],
  [
    "months as dates",
    [
      ["Client", new Date(2024, 0, 1), new Date(2024, 1, 1)],
      ["Alder", 400, 450],
      ["Birch", 150, 180],
    ],
    [0, 1],
  ],
  [
    "a year in each row is no header",
    [
      ["Client", "Since", "Sales"],
      ["Alder", 2019, 400],
      ["Birch", 2021, 150],
    ],
    [0, 1],
  ],
  [
    "aging ranges",
    [
      ["", "Current", "1 - 30", "31-60", "Total"],
      ["Alder", 100, "", "", 500],
    ],
    [0, 1],
  ],
  [
    "groups over years",
    [
      ["Customer", "Sales", "", "Profit", ""],
      ["", 2023, 2024, 2023, 2024],
      ["Alder", 400, 500, 40, 50],
      ["Birch", 1, 2, 3, 4],
    ],
    [0, 2],
  ],
  [
    "groups over words",
    [
      ["", "Sales", "", "Costs", ""],
      ["Customer", "net", "gross", "net", "gross"],
      ["Alder", 400, 500, 40, 50],
    ],
    [0, 2],
  ],
  [
    "a title and groups that a program spread over the cells which were merged",
    [
      ["Sales report", "Sales report", "Sales report", "Sales report"],
      ["Customer", "Revenue", "Revenue", "Units"],
      ["Customer", 2023, 2024, 2024],
      ["Alder", 100, 500, 3],
      ["Birch", 100, 200, 4],
    ],
    [1, 2],
  ],
  [
    "a pivot table of pandas: measures, years with their word, then the name of the rows",
    [
      ["", "sum", "count"],
      ["Year", 2024, 2024],
      ["Customer", "", ""],
      ["Alder", 600, 2],
      ["Birch", 200, 1],
    ],
    [0, 3],
  ],
  [
    "a first customer worth as much as a year is called",
    [
      ["Customer", "Revenue"],
      ["Year Ltd", 2024],
      ["Birch", 200],
      ["Cedar", 300],
    ],
    [0, 1],
  ],
  [
    "columns that are counted below",
    [
      ["Client", "Quantity", "Sales"],
      [1, 2, 3],
      ["Alder", 9, 500],
      ["Birch", 8, 200],
    ],
    [0, 2],
  ],
  [
    "the same in brackets, which an import takes for negative numbers",
    [
      ["客户", "数量", "金额"],
      [-1, -2, -3],
      ["松木", 9, 500],
      ["柏树", 8, 200],
    ],
    [0, 2],
  ],
  [
    "letters over words and numbers over numbers",
    [
      ["序号", "客户", "数量", "金额"],
      ["甲", "乙", 1, 2],
      [1, "松木", 9, 500],
      [2, "柏树", 8, 200],
    ],
    [0, 2],
  ],
  [
    "columns counted from 0 and nothing else",
    [
      [0, 1, 2],
      ["Alder", "Rome", 500],
      ["Birch", "Oslo", 200],
    ],
    [0, 1],
  ],
  [
    "customers that are numbers are not counted columns",
    [
      ["Customer", "Revenue"],
      [1, 2],
      [2, 5],
    ],
    [0, 1],
  ],
  [
    "units below",
    [
      ["Customer", "Revenue", "Profit"],
      ["", "USD", "USD"],
      ["Alder", 500, 50],
    ],
    [0, 2],
  ],
  [
    "first customers without a value",
    [
      ["Customer", "Revenue"],
      ["Alder", ""],
      ["Birch", 200],
    ],
    [0, 1],
  ],
  [
    "words alone",
    [
      ["Who", "Money", "Need"],
      ["Ann", "yes", "no"],
    ],
    [0, 1],
  ],
  [
    "a title over words alone",
    [
      ["Leads", "", ""],
      ["Who", "Money", "Need"],
      ["Ann", "yes", "no"],
    ],
    [1, 1],
  ],
])("%s", (_what, rows, [above, lines]) => {
  expect(heading(rows)).toMatchObject({ above, lines, rivals: [] });
});

/** As people call customers in short lists: by letters, numbers, sizes, quarters. */
const SHORT_NAMES = [
  "A B C D E F",
  "a b c",
  "甲 乙 丙 丁",
  "А Б В Г",
  "1 2 3 4",
  "A1 A2 B1",
  "S M L XL",
  "Q1 Q2 Q3",
  "I II III",
  "A. B. C.",
  "(A) (B)",
];
/** Tiny, counting, equal, negative and fractional amounts, and some that look like years. */
const SMALL_VALUES: readonly (readonly number[])[] = [
  [0.8, 0.5, 0.3, 0.2, 0.1, 0.05],
  [1, 2, 3, 4, 5, 6],
  [1.5, 2, 3, 4, 5, 6],
  [0, 1, 2, 3, 4, 5],
  [1, 1, 1, 1, 1, 1],
  [-1, -2, -3, -4, -5, -6],
  [1, 500, 40, 30, 20, 10],
  [2019, 2020, 2021, 2022, 2023, 2024],
];

test.each(SHORT_NAMES)("customers %s are rows from the first on, whatever they are worth", (names) => {
  for (const values of SMALL_VALUES) {
    const rows = names.split(" ").map((name, at): readonly Cell[] => [name, values[at]]);
    const withProfit = rows.map(([name, value], at): readonly Cell[] => [name, value, at + 2]);
    const found = [
      heading([["Customer", "Revenue"], ...rows]),
      heading([["客户", "销售额", "利润"], ...withProfit]),
    ];
    expect([values, found.map(({ above, lines }) => [above, lines])]).toEqual([
      values,
      [
        [0, 1],
        [0, 1],
      ],
    ]);
  }
});

test.each<[string, Rows]>([
  ["a letter and one number", [["Customer", "Revenue"], ["A", 1], ...TWO]],
  [
    "a letter and fractions",
    [
      ["Customer", "Revenue", "Profit"],
      ["A", 1.5, 2.5],
      ["Birch", 9, 2],
    ],
  ],
  [
    "words of fields among others, and no value yet",
    [
      ["Customer Name", "City", "Revenue"],
      ["Customer One", "Name", "n/a"],
      ["Alder", "Oslo", 500],
      ["Birch", "Rome", 200],
    ],
  ],
  [
    "words of fields among others, and a value like a year",
    [
      ["Account", "City", "Revenue"],
      ["Customer One", "Sales Town", 2024],
      ["Alder", "Oslo", 500],
      ["Birch", "Rome", 200],
    ],
  ],
])("the first customer may have %s", (_what, rows) => {
  expect(heading(rows)).toEqual({ above: 0, lines: 1, rivals: [] });
});

test("a line of the header is told in which a customer might stand", () => {
  expect(
    linesLikeRows([
      ["Customer", "Revenue"],
      ["Customer", 2024],
    ]),
  ).toEqual([1]);
  expect(linesLikeRows([["Customer", 2023, 2024]])).toEqual([]);
  expect(
    linesLikeRows([
      ["Customer", "Sales", ""],
      ["", 2023, 2024],
    ]),
  ).toEqual([]);
});

test("of two lines that say equally little either may be the header", () => {
  const rows = [["x", "y"], ["a", "b"], ...TWO];
  expect(heading(rows).rivals).toHaveLength(1);
});

test.each<[string, Rows, readonly string[]]>([
  ["one line", [["Customer", " Sales "]], ["Customer", "Sales"]],
  [
    "groups over years",
    [
      ["Customer", "Sales", "", "Profit", ""],
      ["", 2023, 2024, 2023, 2024],
    ],
    ["Customer", "Sales 2023", "Sales 2024", "Profit 2023", "Profit 2024"],
  ],
  [
    "a group ends where nothing stands below",
    [
      ["Customer", "Sales", ""],
      ["", "net", ""],
    ],
    ["Customer", "Sales net", ""],
  ],
  [
    "counted columns are no headings",
    [
      ["Client", "Sales"],
      [1, 2],
    ],
    ["Client", "Sales"],
  ],
  [
    "a word that stands twice is said once",
    [
      ["Customer", "Sales"],
      ["Customer", "USD"],
    ],
    ["Customer", "Sales USD"],
  ],
])("titles: %s", (_what, lines, titles) => {
  expect(titlesOf(lines)).toEqual(titles);
});
