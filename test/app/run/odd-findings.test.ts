/** What models say first of lists in which nothing is above 0, or of one customer. */

import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { InputError, problemText } from "../../../src/core/problem";
import { requestFor } from "../../request";
import { reading } from "../reading";

/** The first sentence of each model's report, and the labels it gave. */
function found(model: string, rows: readonly (readonly Cell[])[]) {
  const sheet = reading(rows);
  const told = describeSelection(sheet, { source: null, headerLines: null }, "en");
  const run = runModels(sheet, requestFor(told, { models: [{ id: model, options: {} }] }), "en");
  const { report, columns } = run.models[0]?.outcome ?? { report: [], columns: [] };
  const [first] = report.flatMap((block) =>
    "text" in block && block.kind !== "heading" ? [block.text] : [],
  );
  return { first, labels: columns[0]?.cells };
}

const HEADER = ["Customer", "Revenue", "Profit", "Orders", "Days since last order"];
const ONE = [HEADER, ["Alder", 100, 20, 3, 9]];
const losing = (profits: readonly number[]) => [
  HEADER,
  ...profits.map((profit, at) => [`Customer ${"ABCDE"[at]}ea`, 100 + at, profit, 3 + at, 9 + at]),
];

test.each([
  // 5 + 6 + 7 = 18.
  ["profitability", losing([-5, -6, -7]), "3 of 3 customers cost money, 18 in all: none brings any."],
  // 5 + 6 = 11 and 7.
  [
    "profitability",
    losing([-5, -6, 7]),
    "2 of 3 customers cost money: 11, more than the 7 that the others bring.",
  ],
  ["profitability", losing([-7]), "1 of 1 customer costs money, 7 in all: none brings any."],
  ["profitability", ONE, "None of 1 customer costs money; together they bring 20."],
  ["customer-value", losing([0, 0, 0]), "No customer is worth anything: all profits are 0."],
  ["account-faces", ONE, "One customer alone has no face: customers are compared with each other."],
  ["rfm", ONE, "One customer alone has no score: customers are compared with each other."],
])("%s", (model, rows, sentence) => {
  expect(found(model, rows).first).toBe(sentence);
});

test("who costs money is no true friend, though most cost more", () => {
  expect(found("loyalty", losing([-5, -6, -7])).labels).toEqual(["Stranger", "Barnacle", "Barnacle"]);
});

test("orders of which none is above 0 are the reason, and no column without a name", () => {
  const rows = [
    ["Customer", "Date", "Amount"],
    ["Alder", "2024-01-05", -5],
    ["Birch", "2024-01-06", -6],
    ["Alder", "2024-02-06", -7],
  ];
  let sentence = "";
  try {
    found("rfm", rows);
  } catch (error) {
    if (error instanceof InputError) sentence = problemText(error.code, error.details, "en");
  }
  expect(sentence).toBe(
    "no order is above 0, so nobody has a Last order: look whether the amounts are the right ones",
  );
});
