/** Bands are closed below. */

import { bandOf } from "../../../src/core/numbers/band";

const GRADES = [
  { atLeast: 90, label: "AAA" },
  { atLeast: 80, label: "AA" },
  { atLeast: 0, label: "A" },
];

test.each([
  [100, "AAA"],
  [90, "AAA"], // on the bound: the band that starts there
  [90 - 1e-9, "AA"],
  [80, "AA"],
  [79.999, "A"],
  [0, "A"],
])("bandOf(%d) is %s", (value, expected) => {
  expect(bandOf(value, GRADES)).toBe(expected);
});

test("bandOf says when no band holds the value", () => {
  expect(() => bandOf(-1, GRADES)).toThrow("no band holds -1");
});
