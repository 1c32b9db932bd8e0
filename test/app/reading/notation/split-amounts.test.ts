/** Cells without a heading beside a column of numbers: asked where they can be the rest of an amount, else said. */

import type { Decisions } from "../../../../src/app/contract/decisions";
import { allFields } from "../../../../src/app/reading/fields";
import { sourceOf } from "../../../../src/app/reading/place/source";
import { rowsRead } from "../../../../src/app/reading/rows";
import type { Cell } from "../../../../src/core/cells/cell";
import { reading } from "../../reading";

function read(rows: readonly (readonly Cell[])[], decisions: Decisions = {}) {
  const source = sourceOf(reading([["Customer", "Revenue"], ...rows], `A1:D${rows.length + 1}`), 1);
  const found = rowsRead(source, { customer: 0, revenue: 1 }, allFields(), { decisions, areOrders: false });
  const column = found.table.columns.revenue;
  return {
    ...found,
    values: column?.type === "number" ? Array.from(column.values) : [],
    said: found.remarks.map(({ text }) => text.en),
    asked: found.questions.map(({ text }) => text.en),
  };
}

const SPLIT: readonly (readonly Cell[])[] = [
  ["Alder", 1, 500],
  ["Birch", 200],
  ["Cedar", -2, 5],
  ["Elm", 1, 234, 567.5],
];

test("amounts that a comma split are asked about, and count as they stand until then", () => {
  const found = read(SPLIT);
  expect(found.asked).toEqual([
    "Revenue (B): did a comma split amounts over two columns, as 1 | 500 in B2:C2?",
  ]);
  expect(found.questions[0]?.choices.map(({ label }) => label.en)).toEqual([
    "Yes, it is 1500",
    "No, it is 1",
  ]);
  expect(found.values).toEqual([1, 200, -2, 1]);
});

test("they are put together, or not, and either can be taken back", () => {
  const [yes, no] = read(SPLIT).questions[0]?.choices ?? [];
  const together = read(SPLIT, yes?.to.decisions);
  expect(together.values).toEqual([1500, 200, -2005, 1_234_567.5]);
  expect(together.said[0]).toBe(
    "Put together from several cells: 1500 in B2:C2, -2005 in B4:C4, 1234567.5 in B5:D5",
  );
  expect(together.remarks[0]?.change?.to).toEqual(no?.to);
  const apart = read(SPLIT, no?.to.decisions);
  expect(apart.values).toEqual([1, 200, -2, 1]);
  expect(apart.said[0]).toBe(
    "Cells have no heading beside Revenue (B): 500 in C2, 5 in C4, 234 in C5, 567.5 in D5",
  );
  expect(apart.remarks[0]?.change?.to).toEqual(yes?.to);
});

test("decimals that a comma split off are asked about too: 1 234,50 and 900,05 and 12,5", () => {
  const rows = [
    ["Alder", "1 234", 50],
    ["Birch", -900, "05"],
    ["Cedar", 12, 5],
    ["Elm", 7, "00"],
  ];
  const found = read(rows);
  expect(found.asked).toEqual([
    "Revenue (B): did a comma split amounts over two columns, as 1 234 | 50 in B2:C2?",
  ]);
  expect(read(rows, found.questions[0]?.choices[0]?.to.decisions).values).toEqual([1234.5, -900.05, 12.5, 7]);
});

test.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
  [
    "a word",
    [
      ["Alder", 500],
      ["Birch", 200, "paid late"],
      ["Cedar", 100],
    ],
    ["A cell has no heading beside Revenue (B): paid late in C3"],
  ],
  [
    "a number where an amount has more than three digits",
    [
      ["Alder", 1500],
      ["Birch", 200, 100],
      ["Cedar", 100],
    ],
    ["A cell has no heading beside Revenue (B): 100 in C3"],
  ],
  [
    "a whole column that lost its heading",
    [
      ["Alder", 1500, 3],
      ["Birch", 200, 4],
      ["Cedar", 100, 5],
    ],
    [],
  ],
  [
    "nothing",
    [
      ["Alder", 1],
      ["Birch", 200],
      ["Cedar", 100],
    ],
    [],
  ],
])("beside the column stands %s", (_law, rows, said) => {
  expect(read(rows)).toMatchObject({ said, asked: [] });
});
