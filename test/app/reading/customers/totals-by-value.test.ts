/** Totals that their value shows. */

import { totalsByValue } from "../../../../src/app/reading/customers/totals-by-value";

/** The totals among rows of a name and a value. */
function totalsAmong(
  rows: readonly (readonly [name: string, value: number])[],
  nameless: readonly number[] = [],
) {
  return totalsByValue(
    {
      customer: { cells: rows.map(([name]) => name) },
      values: rows.map(([, value]) => value),
      filled: rows.map((_, at) => at),
    },
    new Map(nameless.map((at) => [at, "nameless"])),
  ).totals;
}

test.each<[string, rows: readonly (readonly [string, number])[], totals: readonly number[]]>([
  [
    "a total of the rows right above it, though no total parts them from those before",
    [
      ["Ann", 900],
      ["Bo", 5],
      ["Cy", 4],
      ["Team total", 9],
      ["Di", 1],
    ],
    [3],
  ],
  [
    // 3.333 + 3.333 + 3.333 = 9.999; three parts and their total are each up to half a hundredth off.
    "a total that was rounded, and has more words",
    [
      ["Ann", 3.333],
      ["Bo", 3.333],
      ["Cy", 3.333],
      ["Summe Inland", 10],
    ],
    [3],
  ],
  [
    "a firm whose name has the word and no sum",
    [
      ["Ann", 9],
      ["Total Wine", 5],
      ["Bo", 3],
    ],
    [],
  ],
  [
    "the total of one customer with its name, from the first row of that name on",
    [
      ["Ann", 8],
      ["Bo", 2],
      ["Bo", 3],
      ["Total Bo", 5],
      ["Cy", 1],
      ["Total for Cy", 1],
    ],
    [3, 5],
  ],
  [
    // 9 = 5 + 4 + 0, but a row of 0 makes no coincidence less likely.
    "the first customer, who is worth as much as two others and one of 0",
    [
      ["Ann", 9],
      ["Bo", 5],
      ["Cy", 4],
      ["Di", 0],
    ],
    [],
  ],
  [
    "a firm called like another with the word",
    [
      ["Wine", 3],
      ["Ann", 4],
      ["Total Wine", 5],
    ],
    [],
  ],
  [
    "groups above what is set in below them, and a group of one beside them",
    [
      ["North", 9],
      [" Ann", 5],
      [" Bo", 4],
      ["South", 3],
      [" Cy", 3],
    ],
    [0, 3],
  ],
  [
    "only the level right below adds up to a group",
    [
      ["All", 9],
      [" North", 9],
      ["  Ann", 5],
      ["  Bo", 4],
    ],
    [0, 1],
  ],
  [
    "one customer set in below another is none",
    [
      ["Ann", 5],
      [" Bo", 5],
    ],
    [],
  ],
  [
    "the largest, the smallest and the number below the last customer",
    [
      ["Ann", 5],
      ["Bo", 3],
      ["Max", 5],
      ["Min", 3],
      ["Count", 2],
    ],
    [2, 3, 4],
  ],
  [
    "a customer called Max between the others",
    [
      ["Ann", 5],
      ["Max", 5],
      ["Bo", 3],
    ],
    [],
  ],
  [
    "a customer called Max with a value of its own",
    [
      ["Ann", 5],
      ["Bo", 3],
      ["Max", 4],
    ],
    [],
  ],
])("%s", (_what, rows, totals) => {
  expect(totalsAmong(rows)).toEqual(totals);
});

test("a row without a name is the total of those since the last", () => {
  // 5 + 4 = 9, 2 + 1 = 3.
  const rows = [
    ["Ann", 5],
    ["Bo", 4],
    ["", 9],
    ["Cy", 2],
    ["Di", 1],
    ["", 3],
  ] as const;
  expect(totalsAmong(rows, [2, 5])).toEqual([2, 5]);
});

test("a row named like a group of another column is its total, when it is what the group adds up to", () => {
  // North: 5 + 4 = 9. West is a firm of its own: its group is worth 2 + 1 = 3.
  const rows = [
    ["", "North", 9],
    ["North", "Ann", 5],
    ["North", "Bo", 4],
    ["West", "Cy", 2],
    ["West", "Di", 1],
    ["", "West", 7],
  ] as const;
  const { totals } = totalsByValue(
    {
      customer: { cells: rows.map(([, name]) => name) },
      columns: [{ kind: "text", cells: rows.map(([group]) => group) }],
      values: rows.map(([, , value]) => value),
      filled: rows.map((_, at) => at),
    },
    new Map(),
  );
  expect(totals).toEqual([0]);
});

test("a first row that is the sum of three others is a customer where a day stands beside it", () => {
  const rows = {
    customer: { cells: ["Ann", "Bo", "Cy", "Di"] },
    values: [9, 5, 3, 1],
    filled: [0, 1, 2, 3],
  };
  const dated = { kind: "date", cells: ["2024-01-05", "2024-01-06", "2024-01-07", "2024-01-08"] } as const;
  // Of the others it is not sure: the largest customer may come to as much.
  expect(totalsByValue(rows, new Map())).toEqual({ totals: [0], unsure: [0] });
  expect(totalsByValue({ ...rows, columns: [dated] }, new Map())).toEqual({ totals: [], unsure: [] });
});

test.each<[string, values: readonly number[]]>([
  // Ten tenths are one, and 0.9999999999999999 where each sum is rounded to binary.
  ["tenths", [...Array.from({ length: 10 }, () => 0.1), 1]],
  ["what is left of amounts that hide it from binary sums", [1e9, 0.3, -1e9, 0.1, 0.4]],
])("a last row is the exact sum of all others: %s", (_, values) => {
  expect(totalsAmong(values.map((value, at) => [`Customer ${at}`, value]))).toEqual([values.length - 1]);
});

test("many names with a word of totals are customers where they come to nothing that stands above", () => {
  // Two of them come to more than 2,000, and none is worth so much.
  const rows = Array.from({ length: 400 }, (_, at): [string, number] => [`Total Wine ${at}`, at + 1000.37]);
  expect(totalsAmong(rows)).toEqual([]);
});
