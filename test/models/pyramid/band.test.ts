/** BAND: the name of the band that holds an amount. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { bandOf } from "../../../src/models/pyramid/band";
import { call, columnOf } from "./cases";

const BANDS: Argument = [
  ["Large", 10_000],
  ["Medium", 5000],
  ["Low", 0],
];

test.each<[Cell, string]>([
  [10_000, "Large"], // on the minimum: the band that starts there
  [9999.99, "Medium"],
  [5000, "Medium"],
  [4999.99, "Low"],
  [0, "Low"],
  [-0.01, ""], // below the lowest
  ["¥12,000", "Large"],
  ["", ""],
  ["-", ""],
])("BAND(%j) is %j", (value, expected) => {
  expect(call("BAND", [value, BANDS])).toBe(expected);
});

test("a column in, a column out: bad rows keep to themselves", () => {
  const cells = Object.freeze([12_000, "abc", "", "#N/A", -5, 7000]);
  expect(call("BAND", [columnOf(cells), BANDS])).toEqual(
    columnOf(["Large", "⚠ not a number: abc", "", "⚠ #N/A", "", "Medium"]),
  );
});

test("the order of the bands does not matter, and blank rows are skipped", () => {
  const shuffledBands: Argument = [
    ["Low", 0],
    ["", ""],
    ["Large", "1万"],
    ["Medium", 5000],
  ];
  for (const value of [-1, 0, 4999, 5000, 10_000]) {
    expect(call("BAND", [value, shuffledBands])).toBe(call("BAND", [value, BANDS]));
  }
});

test("bands may start below 0", () => {
  expect(
    call("BAND", [
      -50,
      [
        ["Loss", -100],
        ["Profit", 0],
      ],
    ]),
  ).toBe("Loss");
});

const ALLOWED = "must be a name and the amount it starts at, in two columns";
test.each<[string, Argument[], string]>([
  ["one bad cell", ["abc", BANDS], 'value must be a number: found "abc"'],
  ["two columns", [[[1, 2]], BANDS], "value must be one cell or one column: found 2 columns"],
  ["no bands", [5], `bands ${ALLOWED}: found ""`],
  ["blank bands", [5, [["", ""]]], `bands ${ALLOWED}: found ""`],
  [
    "a header",
    [
      5,
      [
        ["Name", "At least"],
        ["Low", 0],
      ],
    ],
    `bands, row 1 ${ALLOWED}: found "Name", "At least"`,
  ],
  [
    "a name left out",
    [
      5,
      [
        ["Low", 0],
        ["", 5],
      ],
    ],
    `bands, row 2 ${ALLOWED}: found "", 5`,
  ],
  ["one column", [5, [["Low"]]], `bands, row 1 ${ALLOWED}: found "Low"`],
  ["three columns", [5, [["Low", 0, 1]]], `bands, row 1 ${ALLOWED}: found "Low", 0, 1`],
  [
    "one minimum twice",
    [
      5,
      [
        ["Low", 0],
        ["High", 0],
      ],
    ],
    "bands, row 2 must be an amount that no other band starts at: found 0",
  ],
])("BAND refuses %s in one sentence", (_, given, message) => {
  expect(() => call("BAND", given)).toThrow(new Error(message));
});

test.each([
  [100, "AAA"],
  [90, "AAA"], // on the bound: the band that starts there
  [90 - 1e-9, "AA"],
  [80, "AA"],
  [79.999, "A"],
  [0, "A"],
  [-1, ""], // below the last band
])("bands are closed below: bandOf(%d) is %j", (value, expected) => {
  const grades = [
    { atLeast: 90, label: "AAA" },
    { atLeast: 80, label: "AA" },
    { atLeast: 0, label: "A" },
  ];
  expect(bandOf(value, grades)).toBe(expected);
});
