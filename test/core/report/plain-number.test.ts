/** Numbers inside sentences. */

import { amountText, sharesApart, shareText } from "../../../src/core/report/plain-number";

test.each([
  [0, "0"],
  [7, "7"],
  [1234567.5, "1,234,567.5"],
  [1000, "1,000"],
  [999, "999"],
  [0.1 + 0.2, "0.3"],
  // As a sheet rounds, halves away from 0, though 1.005 and 5690.055 are a little less in binary.
  [1.005, "1.01"],
  [5690.055, "5,690.06"],
  [-5690.055, "-5,690.06"],
  [-1234.56, "-1,234.56"],
  [-0.001, "0"], // never "-0"
  [1e21, "1e+21"],
])("amountText(%d) is %j", (amount, expected) => {
  expect(amountText(amount)).toBe(expected);
});

test.each([
  [0.4287, "42.9 %"],
  [1, "100 %"],
  [0, "0 %"],
  [1.25, "125 %"], // the best customers when others lose money
  [0.0004, "0 %"],
  [0.0105, "1.1 %"], // 1.05 is a half of a tenth
])("shareText(%d) is %j", (share, expected) => {
  expect(shareText(share)).toBe(expected);
});

test.each<[number[], string[]]>([
  [
    [0.05, 0.115],
    ["5 %", "11.5 %"],
  ],
  [
    [0.79996, 0.8, 0.95],
    ["79.996 %", "80 %", "95 %"],
  ],
  // Equal shares need no more decimals.
  [
    [1 / 3, 1 / 3],
    ["33.3 %", "33.3 %"],
  ],
])("sharesApart(%j) is %j", (shares, expected) => {
  expect(sharesApart(shares)).toEqual(expected);
});
