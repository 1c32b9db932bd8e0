/** Numbers inside sentences. */

import {
  amountsApart,
  amountText,
  differenceText,
  sharesApart,
  shareText,
  totalsApart,
  totalText,
} from "../../../src/core/report/plain-number";

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
  // What is not nothing is not told as nothing: a profit of -0.004 is below 0.
  [-0.001, "-0.001"],
  [0.0042, "0.004"],
  [0.005, "0.01"],
  [0.00000042, "0"], // and noise is, never as "-0"
  [-1e-12, "0"],
  [1e21, "1e+21"],
])("amountText(%d) is %j", (amount, expected) => {
  expect(amountText(amount)).toBe(expected);
});

test("an amount that is compared is not told as nothing either", () => {
  expect(amountsApart([-0.004, 104.56])).toEqual(["-0.004", "104.56"]);
  expect(totalText(0.0042)).toBe("0.004");
});

test.each([
  [0.4287, "42.9 %"],
  [1, "100 %"],
  [0, "0 %"],
  [1.25, "125 %"], // the best customers when others lose money
  [0.0004, "0.04 %"], // one decimal would make nothing of it
  [0.9998, "99.98 %"],
  [1 - 1e-12, "100 %"], // noise of a sum
  [1e-12, "0 %"],
  [-0.000004, "0 %"],
  [0.0105, "1.1 %"], // 1.05 is a half of a tenth
  [-Number.MAX_VALUE, "-1.7976931348623157e+308 %"], // a hundred times as much is beyond any number
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

test.each<[number[], string[]]>([
  // Two decimals where they are enough, though a third is there.
  [
    [0.752, 0.768],
    ["0.75", "0.77"],
  ],
  [
    [0.752, 0.754, 12_345],
    ["0.752", "0.754", "12,345"],
  ],
  [
    [69.9996, 70],
    ["69.9996", "70"],
  ],
  [
    [-0.001, 0],
    ["-0.001", "0"],
  ],
  // Equal as they are written.
  [
    [0.1 + 0.2, 0.3],
    ["0.3", "0.3"],
  ],
])("amountsApart(%j) is %j", (amounts, expected) => {
  expect(amountsApart(amounts)).toEqual(expected);
});

test.each([
  [0.754, 0.752, "0.002"],
  [0.3, 0.1, "0.2"],
  [5, 5, "0"],
  [1, 1234.5, "-1,233.5"],
])("%d is %d and %s", (one, other, more) => {
  expect(differenceText(one, other)).toBe(more);
});

test.each([
  [0.6, "0.6"],
  [999.99, "999.99"],
  [-12.34, "-12.34"],
  [1000.5, "1,001"],
  [-1234.4, "-1,234"],
])("totalText(%d) is %j", (total, expected) => {
  expect(totalText(total)).toBe(expected);
});

test.each([
  [
    [1234.4, 980.6],
    ["1,234", "980.6"],
  ],
  [
    [1234.4, 1234.2],
    ["1,234.4", "1,234.2"],
  ],
  [
    [1234.4, 1234.4],
    ["1,234", "1,234"],
  ],
  [
    [20000.001, 20000],
    ["20,000.001", "20,000"],
  ],
])("totalsApart(%j) is %j", (totals, expected) => {
  expect(totalsApart(totals)).toEqual(expected);
});
