/** Whether rows are orders or customers: told by customers who come again, days, order numbers and products, else asked. */

import type { Decisions } from "../../../src/app/contract/decisions";
import { describeSelection } from "../../../src/app/run/describe";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

const described = (rows: readonly (readonly Cell[])[], decisions: Decisions | null = null) =>
  describeSelection(reading(rows), { headerLines: null, decisions, asked: null }, "en");

/** Whether they are taken for orders, and whether it is asked. */
function told(rows: readonly (readonly Cell[])[], decisions: Decisions | null = null) {
  const { orders, questions } = described(rows, decisions);
  return [orders !== null, questions.some(({ id }) => id === "rows-are")];
}

const TWICE: Cell[][] = [
  ["Ann", 5],
  ["Bo", 7],
  ["Ann", 6],
];
const MANY: Cell[][] = Array.from({ length: 20 }, (_, at): Cell[] => [`Customer ${at}`, 100 + at * 7]);
const after = (rows: readonly Cell[][], cells: readonly Cell[]) =>
  rows.map((row, at) => [...row, cells[at % cells.length]]);

test.each([
  ["with days", [["Customer", "Amount", "Date"], ...after(TWICE, ["2024-01-05"])], [true, false]],
  ["with order numbers", [["Customer", "Amount", "Order ID"], ...after(TWICE, [1, 2, 3])], [true, false]],
  ["with products", [["Customer", "Amount", "Product"], ...after(TWICE, ["Lamp", "Bulb"])], [true, false]],
  ["with neither", [["Customer", "Amount"], ...TWICE], [false, true]],
  ["when few come again", [["Customer", "Amount"], ...MANY, ["Customer 3", 9]], [false, false]],
  [
    "when nobody comes again",
    [["Customer", "Amount", "Date"], ...after(TWICE.slice(1), ["2024-01-05"])],
    [false, false],
  ],
  [
    "when nobody comes again, but deals were won and lost",
    [["Customer", "Amount", "Deal Stage"], ...after(TWICE.slice(1), ["Closed Won", "Closed Lost"])],
    [true, false],
  ],
  [
    "when nobody comes again, but some was refunded",
    [["Customer", "Amount", "Financial Status"], ...after(TWICE.slice(1), ["paid", "partially_refunded"])],
    [true, false],
  ],
  [
    "when only the heading comes again, on each page, beside days",
    [
      ["Customer", "Amount", "Date"],
      ["Ann", 5, "2024-01-05"],
      ["Customer", "Amount", "Date"],
      ["Bo", 7, "2024-01-06"],
      ["Customer", "Amount", "Date"],
      ["Cy", 9, "2024-01-07"],
    ],
    [false, false],
  ],
  [
    "when only a total comes again",
    [["Customer", "Amount"], ...TWICE.slice(1), ["Total", 13], ["Total", 13]],
    [false, false],
  ],
])("customers come again %s", (_how, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test("the answer settles it", () => {
  const rows = [["Customer", "Amount"], ...TWICE];
  const question = described(rows).questions.find(({ id }) => id === "rows-are");
  expect(question?.choices.map(({ to }) => to.areOrders)).toEqual([true, false]);
  expect(told(rows, question?.choices[1]?.to.decisions)).toEqual([false, false]);
});

test("names below merged cells make orders once they are filled down, and the answer says so", () => {
  const rows: Cell[][] = [
    ["Customer", "Date", "Amount"],
    ["Ann", "2024-01-05", 5],
    ["", "2024-01-06", 6],
    ["Bo", "2024-01-07", 7],
    ["", "2024-01-08", 8],
  ];
  expect(told(rows)).toEqual([false, false]);
  const question = described(rows).questions.find(({ id }) => id === "fill-down");
  expect(question?.choices.map(({ to }) => to.areOrders)).toEqual([true, undefined]);
  expect(told(rows, question?.choices[0]?.to.decisions)).toEqual([true, false]);
});

test("columns that were chosen say it anew", () => {
  const rows = [["Who", "How much", "When"], ...after(TWICE, ["2024-01-05"])];
  const asked = { mapping: { customer: 0, revenue: 1 }, areOrders: null };
  const without = describeSelection(reading(rows), { headerLines: 1, decisions: {}, asked }, "en");
  const dated = { ...asked, mapping: { ...asked.mapping, date: 2 } };
  const withDates = describeSelection(reading(rows), { headerLines: 1, decisions: {}, asked: dated }, "en");
  expect([without.orders, withDates.orders]).toEqual([null, { kind: "all" }]);
});

test("rows are orders where a column says of some that nothing was bought, though no customer comes again", () => {
  const rows = (words: readonly Cell[]) => [
    ["Customer", "Amount", "收/支"],
    ["Ann", 5, words[0]],
    ["Bo", 7, words[1]],
  ];
  expect(told(rows(["收入", "支出"]))).toEqual([true, false]);
  expect(told(rows(["收入", "收入"]))).toEqual([false, false]);
  expect(told(rows(["Active", "Lost"]))).toEqual([false, false]);
});
