/** Rows that are no customers are left out and said, with the way back. */

import { allFields } from "../../../src/app/reading/fields";
import { sourceOf } from "../../../src/app/reading/place/source";
import { rowsRead } from "../../../src/app/reading/rows";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

type Rows = readonly (readonly Cell[])[];

const CUSTOMERS = { customer: 0, revenue: 1 };

function read(rows: Rows, mapping: Record<string, number> = CUSTOMERS, decisions = {}) {
  const source = sourceOf(reading(rows, `A1:${"ABCDEFGH"[(rows[0]?.length ?? 1) - 1]}${rows.length}`), 1);
  return rowsRead(source, mapping, allFields(), { decisions, areOrders: mapping.date !== undefined });
}

/** Sheet rows that count. */
const counted = (...given: Parameters<typeof read>) => read(...given).table.sheetRows;

const HEADER = ["Customer", "Revenue"];
const THREE: Rows = [
  ["Alder", 500],
  ["Birch", 200],
  ["Cedar", 100],
];

test.each([
  "Total",
  "TOTALS",
  "Grand Total:",
  "Sub-total",
  "Gesamt",
  "Summe",
  "Total général",
  "Suma",
  "Totale",
  "Totaal",
  "合计",
  "合 计",
  "小计",
  "总计：",
  "合計",
  "總計（元）",
  "합계",
  "総計",
])("%s is no customer, wherever it stands and whatever it is worth", (word) => {
  expect(counted([HEADER, ...THREE, [word, 17]])).toEqual([2, 3, 4]);
  expect(counted([HEADER, [word, ""], ...THREE])).toEqual([3, 4, 5]);
});

test.each([
  ["Total Wine", 40],
  ["Totalis GmbH", 800],
  ["Sum Ltd", 300],
  ["合计科技", 40],
  ["Summer AG", 800],
  ["Source Ltd", 50],
  ["=SUM(A1)", 40],
])("%s, worth %d, is a customer", (name, value) => {
  expect(counted([HEADER, ["Alder", 501], ["Birch", 200], [name, value], ["Cedar", 100]])).toEqual([
    2, 3, 4, 5,
  ]);
});

test.each<[string, Rows, readonly number[]]>([
  ["a word and the sum of all others", [HEADER, ...THREE, ["Total Alder to Cedar", 800]], [2, 3, 4]],
  // 500 + 200 = 700; 100 + 50 = 150.
  [
    "subtotals of the block above",
    [
      HEADER,
      ["Alder", 500],
      ["Birch", 200],
      ["North total", 700],
      ["Cedar", 100],
      ["Elm", 50],
      ["华南小计", 150],
    ],
    [2, 3, 5, 6],
  ],
  // 5 + 7 + 11 + 13 = 36.
  [
    "the sum alone, last",
    [HEADER, ["A", 5], ["B", 7], ["C", 11], ["D", 13], ["All shops", 36]],
    [2, 3, 4, 5],
  ],
  [
    "the sum alone, first",
    [HEADER, ["All shops", 36], ["A", 5], ["B", 7], ["C", 11], ["D", 13]],
    [3, 4, 5, 6],
  ],
  // 5 + 7 + 11 = 23.
  ["the sum of three alone", [HEADER, ["A", 5], ["B", 7], ["C", 11], ["Check", 23]], [2, 3, 4]],
  // A pivot table without its indents: 5 + 2 = 7 and 1 + 3 = 4.
  [
    "groups above their customers",
    [HEADER, ["North", 7], ["A", 5], ["B", 2], ["South", 4], ["C", 1], ["D", 3], ["Grand Total", 11]],
    [3, 4, 6, 7],
  ],
  [
    "products below their customers",
    [HEADER, ["A", 7], ["Lamp", 5], ["Desk", 2], ["B", 4], ["Lamp", 1], ["Desk", 3], ["Grand Total", 11]],
    [2, 5],
  ],
  ["what was brought forward", [HEADER, ["Opening balance", 9], ...THREE, ["期末余额", 9]], [3, 4, 5]],
  ["the sum of too few", [HEADER, ["A", 5], ["B", 7], ["C", 12]], [2, 3, 4]],
  ["the sum in the middle", [HEADER, ["A", 5], ["E", 36], ["B", 7], ["C", 11], ["D", 13]], [2, 3, 4, 5, 6]],
  // 0.1 + 0.2 + 0.3 + 0.4 = 1 in decimals, not in binary.
  ["a decimal sum", [HEADER, ["A", 0.1], ["B", 0.2], ["C", 0.3], ["D", 0.4], ["All", 1]], [2, 3, 4, 5]],
  ["no name, with a number", [HEADER, ...THREE, ["", 800]], [2, 3, 4]],
  ["a note", [HEADER, ...THREE, ["Source: ledger", ""], ["Prepared by Ann", 12]], [2, 3, 4]],
  ["a note's word above a customer", [HEADER, ["Note Press", 9], ...THREE], [2, 3, 4, 5]],
  ["a heading again", [HEADER, ["Alder", 500], HEADER, ["Birch", 200]], [2, 4]],
])("left out: %s", (_what, rows, expected) => {
  expect(counted(rows)).toEqual(expected);
});

test("a total may stand in another column when the customer's cell is blank", () => {
  const rows = [
    ["Region", "Customer", "Revenue"],
    ["North", "Alder", 500],
    ["North", "Birch", 200],
    ["North Total", "", 700],
    ["South", "Cedar", 100],
    ["South Total", "", 100],
    ["Grand Total", "", 800],
  ];
  const found = read(rows, { customer: 1, revenue: 2 });
  expect(found.table.sheetRows).toEqual([2, 3, 5]);
  expect(found.remarks.map(({ text, rows: at }) => [text.en, at])).toEqual([
    ["Left out as totals: row 4 (North Total), row 6 (South Total), row 7 (Grand Total)", [4, 6, 7]],
  ]);
});

test("the total of one who sells is known by the name in another column", () => {
  const rows = [
    ["Customer", "Seller", "Revenue"],
    ["Alder", "Ana", 500],
    ["Total Ana", "", 500],
    ["Birch", "Luis", 200],
    ["Cedar", "Luis", 100],
    ["Total Luis", "", 300],
  ];
  expect(read(rows, { customer: 0, revenue: 2 }).table.sheetRows).toEqual([2, 4, 5]);
});

test("rows below the total are asked about; they count until a person says that they are no customers", () => {
  const rows = [HEADER, ...THREE, ["Total", 800], ["Dogwood", 90], ["Fir", 60]];
  const asked = read(rows);
  expect(asked.table.sheetRows).toEqual([2, 3, 4, 6, 7]);
  const [question] = asked.questions;
  expect(question?.text.en).toBe("Below the total: row 6 (Dogwood), row 7 (Fir). Are these customers?");
  const [yes, no] = (question?.choices ?? []).map(({ to }) => read(rows, CUSTOMERS, to.decisions));
  expect([yes?.table.sheetRows, yes?.questions]).toEqual([[2, 3, 4, 6, 7], []]);
  expect([no?.table.sheetRows, no?.questions]).toEqual([[2, 3, 4], []]);
});

test("one click takes them in again, and the next one leaves them out once more", () => {
  const rows = [HEADER, ...THREE, ["Total", 17]];
  const [said] = read(rows).remarks;
  const taken = said?.change?.to.decisions ?? {};
  const found = read(rows, CUSTOMERS, taken);
  expect(found.table.sheetRows).toEqual([2, 3, 4, 5]);
  const [again] = found.remarks;
  expect(again?.text.en).toBe("Counted although it looks like a total or note: row 5 (Total)");
  expect(counted(rows, CUSTOMERS, again?.change?.to.decisions)).toEqual([2, 3, 4]);
});

test("what was taken in stays so when rows were sorted", () => {
  const taken = read([HEADER, ...THREE, ["Total", 17]]).remarks[0]?.change?.to.decisions ?? {};
  expect(counted([HEADER, ["Total", 17], ...THREE], CUSTOMERS, taken)).toEqual([2, 3, 4, 5]);
});

test("an account of walk-ins is pointed out, and left out when a person says so", () => {
  const rows = [HEADER, ...THREE, ["散客", 900], ["Cash Sale", 300], ["散客", 5]];
  const [said] = read(rows).remarks;
  expect([said?.text.en, said?.rows]).toEqual([
    "May be many buyers under one name: 散客, Cash Sale",
    [5, 7, 6],
  ]);
  expect(counted(rows, CUSTOMERS, said?.change?.to.decisions)).toEqual([2, 3, 4]);
});

describe("rows below merged cells", () => {
  const rows = [
    ["Customer", "Date", "Amount"],
    ["Alder", "2024-01-05", 500],
    ["", "2024-01-06", 400],
    ["Birch", "2024-01-08", 200],
    ["", "2024-01-09", 900],
  ];
  const mapping = { customer: 0, date: 1, revenue: 2 };

  test("are asked about", () => {
    const { questions } = read(rows, mapping);
    expect(questions.map(({ id, choices }) => [id, choices.map(({ to }) => to.decisions)])).toEqual([
      ["fill-down", [{ fillDown: true }, { fillDown: false }]],
    ]);
  });

  test("belong to the customer above when a person says so", () => {
    const { table, questions } = read(rows, mapping, { fillDown: true });
    expect([table.columns.customer, questions]).toMatchObject([
      { texts: ["Alder", "Alder", "Birch", "Birch"] },
      [],
    ]);
  });

  test("are said to be left out when a person says that", () => {
    const { table, remarks } = read(rows, { customer: 0, revenue: 2 }, { fillDown: false });
    expect(table.sheetRows).toEqual([2, 4]);
    expect(
      remarks.filter(({ id }) => id === "not-filled-down").map(({ rows, text }) => [rows, text.en]),
    ).toEqual([
      [[3, 5], "Left out because they have no customer name: row 3 (2024-01-06), row 5 (2024-01-09)"],
    ]);
  });

  test("are not asked about where names are written on each line", () => {
    const written = [...rows.slice(0, 2), ["Alder", "2024-01-06", 400], ...rows.slice(3), rows[2] ?? []];
    expect(read(written, mapping).questions).toEqual([]);
  });
});

test("where most rows have no name they stay, and that is said", () => {
  const found = read([HEADER, ["A", 1], ["", 2], ["", 3]]);
  expect([found.table.sheetRows, found.remarks.map(({ id }) => id)]).toEqual([
    [2, 3, 4],
    ["mostly-nameless"],
  ]);
});

test("the largest is no total that shows customers to be counted twice: 3 = 2 + 1 is a coincidence", () => {
  const three: Rows = [
    ["Ann", 3],
    ["Bo", 2],
    ["Cy", 1],
  ];
  expect(counted([HEADER, ...three, ["Total", 6], ["Max", 3], ["Min", 1]])).toEqual([2, 3, 4]);
});
