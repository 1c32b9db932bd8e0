/** What is said of one label: its customers, and what they stand for. */

import { plainLabel } from "../../../src/core/report/label";
import { labelAlert } from "../../../src/core/report/label-alert";
import { WORDS } from "../../../src/core/texts/words";

const labels = [plainLabel("A", WORDS.none), plainLabel("C", WORDS.none)];

const said = (values: readonly number[], positions = [0, 1, 1]) =>
  labelAlert({ labels, positions }, 1, [{ name: "Profit", values }], "en").map(({ text }) => text);

test("the first amount is the money that it is about, however it is signed", () => {
  const amounts = [
    { name: "Profit", values: [5, -2, -1] },
    { name: "Revenue", values: [9, 9, 9] },
  ];
  const [alert] = labelAlert({ labels, positions: [0, 1, 1] }, 1, amounts, "en");
  expect(alert?.amount).toBe(2 + 1);
  expect(labelAlert({ labels, positions: [0, 1, 1] }, 1, [], "en")).toEqual([
    { text: "C: 2 customers", action: "None." },
  ]);
});

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
