/** What is said of one label: its customers, and what they stand for. */

import { plainLabel } from "../../../src/core/report/label";
import { labelAlert } from "../../../src/core/report/label-alert";

const LABELS = [plainLabel("A", "Keep.", "保持。", "保持。"), plainLabel("C", "Cut.", "削减。", "削減。")];

const said = (values: readonly number[], positions = [0, 1, 1]) =>
  labelAlert(LABELS, 1, positions, [{ name: "Profit", values }], "en");

test("customers, their amount and its share", () => {
  // 20 + 30 of 50 + 20 + 30 = 100.
  expect(said([50, 20, 30])).toEqual(["C: 2 customers, Profit 50 (50 %)"]);
});

test.each([
  [[0, 0, 0], "0"], // 0 of 0 is no share
  [[-50, 20, 30], "50"], // 50 of 0
  [[-80, 20, 30], "50"], // 50 of -30
])("no share of the total of %j", (values, amount) => {
  expect(said(values)).toEqual([`C: 2 customers, Profit ${amount}`]);
});

test("nothing when no customer has the label", () => {
  expect(said([50, 20, 30], [0, 0, 0])).toEqual([]);
});
