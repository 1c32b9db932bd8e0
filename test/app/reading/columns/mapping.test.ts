/** Which column is guessed to be what, and what a wrong mapping is told. */

import { guessMapping } from "../../../../src/app/reading/columns/guess/guess-mapping";
import { mappedTable, withEarlierResults } from "../../../../src/app/reading/columns/mapping";
import { sourceOf } from "../../../../src/app/reading/place/source";
import type { Cell } from "../../../../src/core/cells/cell";
import { columnLetters } from "../../../../src/core/cells/column-letters";
import type { Field } from "../../../../src/core/table/field";
import { FIELDS } from "../../../../src/core/table/fields";
import { COSTS } from "../../../../src/models/profitability/fields";
import { reading } from "../../reading";

type Column = [header: string, kind: "number" | "text" | "date" | "blank", ...cells: Cell[]];
const KNOWN: readonly Field[] = [FIELDS.customer, FIELDS.date, FIELDS.revenue, FIELDS.profit];
const guess = (...columns: Column[]) =>
  guessMapping(
    columns.map(([header, kind, ...cells], position) => ({
      position,
      letter: columnLetters(position + 1),
      header,
      kind,
      cells,
    })),
    KNOWN,
  ).mapping;
test("a report calls a column by the first 200 characters of its header", () => {
  const [header, dots] = [`Sales ${"x".repeat(49_000)}`, "..."];
  const source = sourceOf(
    reading([
      ["Client", header],
      ["Ann", 5],
      ["Bo", 3],
    ]),
    null,
  );
  const { columns } = mappedTable(source, { customer: 0, revenue: 1 }, KNOWN);
  expect(columns.revenue?.header).toBe(header.slice(0, 200) + dots);
});

/** So many texts, of which the first ones are all the same. */
const texts = (count: number, alike: number) =>
  Array.from({ length: count }, (_, at) => (at < alike ? "same" : `text ${at}`));

test.each([
  ["10 of 11 differ: more than nine tenths", texts(11, 2), 0],
  ["9 of 10 differ: nine tenths are not enough", texts(10, 2), undefined],
  ["6 of 10 differ", texts(10, 5), undefined],
  ["blank cells do not count", [...texts(11, 2), "", "", ""], 0],
])(
  "a column of texts under a header that says nothing is the customers when nearly all differ: %s",
  (...law) => {
    const [, cells, customer] = law;
    expect(guess(["Foo", "text", ...cells]).customer).toBe(customer);
  },
);

test.each<[string, Column[], Record<string, number>]>([
  [
    "the name itself wins over a header that contains it, wherever it stands",
    [
      ["Revenue last year", "number"],
      ["Revenue", "number"],
    ],
    { revenue: 1 },
  ],
  ["a number field takes no column of texts", [["Revenue", "text"]], {}],
  [
    "a date may have stayed text",
    [
      ["Customer", "text"],
      ["Order date", "text"],
    ],
    { customer: 0, date: 1 },
  ],
  ["no column means two things", [["Revenue and profit", "number"]], { revenue: 0 }],
  ["the only number column is the revenue", [["Foo", "number"]], { revenue: 0 }],
  [
    "of two number columns none is guessed",
    [
      ["Foo", "number"],
      ["Bar", "number"],
    ],
    {},
  ],
  [
    "a number beside a known profit is left alone",
    [
      ["Profit", "number"],
      ["Foo", "number"],
    ],
    { profit: 0 },
  ],
])("%s", (_law, columns, mapping) => {
  expect(guess(...columns)).toEqual(mapping);
});

const SHEET = reading([
  ["Customer", "Revenue"],
  ["Ann", 5],
  ["", ""],
  ["Bo", 3],
]);

test("blank rows are left out, and every row keeps its number on the sheet", () => {
  const table = mappedTable(sourceOf(reading(SHEET.cells, "A1:B4"), 1), { customer: 0 }, KNOWN);
  expect([table.sheetRows, table.columns.customer]).toMatchObject([
    [2, 4],
    { texts: ["Ann", "Bo"], letter: "A" },
  ]);
});

test.each([
  ["a field that is none", { shoes: 0 }, { code: "NO_SUCH_FIELD", details: { found: "shoes" } }],
  ["a column beyond the range", { revenue: 7 }, { code: "NO_SUCH_COLUMN", details: { found: "8" } }],
])("%s is refused by name", (_what, mapping, error) => {
  const source = sourceOf(SHEET, 1);
  expect(() => mappedTable(source, mapping as Record<string, number>, KNOWN)).toThrow(
    expect.objectContaining({ code: error.code, details: expect.objectContaining(error.details) }),
  );
});

describe("columns of earlier runs as input", () => {
  const group: Field = { ...FIELDS.owner, id: "group", fromRun: { model: "pyramid", column: "tier" } };
  const marked = {
    cells: [
      ["Tier", ""],
      ["", ""],
      [" VIP ", "mine"],
    ],
    markedColumns: [{ model: "pyramid", id: "tier", column: 1 }],
  };
  const table = { sheetRows: [3], columns: {} };

  test("are read where they stand now, row by row of the customers", () => {
    expect(withEarlierResults(table, marked, [group]).columns.group).toMatchObject({
      letter: "A",
      texts: ["VIP"],
    });
  });

  test("give way to a column that the user chose", () => {
    const own = { type: "text", field: group, header: "Mine", letter: "B", texts: ["mine"] } as const;
    expect(withEarlierResults({ ...table, columns: { group: own } }, marked, [group]).columns.group).toBe(
      own,
    );
  });

  test("of another model are none", () => {
    const other = { ...group, fromRun: { model: "abc", column: "tier" } };
    expect(withEarlierResults(table, marked, [other]).columns).toEqual({});
  });
});

test("a column of rates is not guessed to be discounts in money", () => {
  const [, discounts] = COSTS as readonly [Field, Field];
  const column = (...cells: Cell[]) => [
    { position: 0, letter: "A", header: "discount", kind: "number" as const, cells },
  ];
  expect(guessMapping(column(0, 0.2, 0.8), [discounts]).mapping.discounts).toBeUndefined();
  expect(guessMapping(column(0, 12.5, 0.8), [discounts]).mapping.discounts).toBe(0);
});
