/** Amounts in several currencies are never added up: one counts, or rates make one of them. */

import type { Decisions } from "../../../../src/app/contract/decisions";
import type { Cell } from "../../../../src/core/cells/cell";
import { amountsOf, answersTo, clicked, listOf, said } from "../../orders/list";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows, decisions: Decisions = {}) => listOf(rows, decisions, false);

const SIGNS: Rows = [
  ["customer", "revenue"],
  ["Alder", "$1,200"],
  ["Birch", "€900"],
  ["Cedar", "¥90,000"],
  ["Elm", "$100"],
];
const COLUMN: Rows = [
  ["customer", "revenue", "currency", "profit"],
  ["Alder", 100, "USD", 10],
  ["Birch", 200, "eur", 20],
  ["Cedar", 300, "", 30],
  ["Elm", 400, "USD", ""],
];

test.each([
  ["signs", SIGNS, "Amounts are in $ (2), EUR (1), ¥ (1), which are never added up. Which one counts?"],
  ["a column", COLUMN, "Amounts are in USD (3), EUR (1), which are never added up. Which one counts?"],
])("by %s it is asked which one counts", (_by, rows, question) => {
  expect(read(rows).questions.map(({ text }) => text.en)).toEqual([question]);
});

test("the answer leaves the others out and says so; a row that says none is in the most frequent one", () => {
  const [dollars = {}, euros = {}] = answersTo(read(COLUMN), "currency");
  expect(amountsOf(read(COLUMN, dollars))).toEqual({ 2: 100, 4: 300, 5: 400 });
  expect(amountsOf(read(COLUMN, euros))).toEqual({ 3: 200 });
  expect(said(read(COLUMN, dollars))).toEqual(["Not counted, because only USD counts: EUR (1)"]);
  expect(said(read(SIGNS, { currency: "USD" }))).toEqual([
    "Not counted, because only $ counts: EUR (1), ¥ (1)",
  ]);
});

test("one click asks again", () => {
  const chosen = read(COLUMN, { currency: "EUR" });
  const again = read(COLUMN, clicked(chosen, "currency-left-out"));
  expect(again.questions.map(({ id }) => id)).toEqual(["currency"]);
});

test("rates convert what they name, 900 x 1.08 = 972, and leave out what they do not", () => {
  const converted = read(SIGNS, { currency: "$", rates: { EUR: 1.08 } });
  expect(amountsOf(converted)).toEqual({ 2: 1200, 3: 972, 5: 100 });
  expect(said(converted)).toEqual([
    "Converted into $: 1 row, 1 EUR = 1.08 $",
    "Not counted, because only $ counts: ¥ (1)",
  ]);
});

test("once it is said which one counts, a rate can be given for each other one, in one place", () => {
  const ratesIn = (decisions: Decisions) =>
    read(SIGNS, decisions).remarks.flatMap(({ id, rates }) => (rates ? [[id, rates]] : []));
  expect(ratesIn({})).toEqual([]);
  expect(ratesIn({ currency: "$", rates: { EUR: 1.08 } })).toEqual([
    [
      "currency-left-out",
      {
        into: "$",
        of: [
          { currency: "EUR", rate: 1.08 },
          { currency: "¥", rate: null },
        ],
      },
    ],
  ]);
});

test("all money of a row is converted exactly: 200 x 1.1 = 220, 20 x 1.1 = 22", () => {
  const { table } = read(COLUMN, { currency: "USD", rates: { EUR: 1.1 } });
  const { revenue, profit } = table.columns;
  expect([revenue, profit].map((column) => column?.type === "number" && column.values[1])).toEqual([220, 22]);
  expect(revenue?.type === "number" && revenue.fromText).toBe(4);
});

test("into a currency that no row has: 100 x 7 and 200 x 8", () => {
  const rows = [COLUMN[0] ?? [], ...COLUMN.slice(1, 3)];
  expect(amountsOf(read(rows, { currency: "CNY", rates: { USD: 7, EUR: 8 } }))).toEqual({ 2: 700, 3: 1600 });
});

test("one currency is neither said nor asked, whichever way it is written", () => {
  const rows: Rows = [
    ["customer", "revenue"],
    ["Alder", "$5"],
    ["Birch", "USD 6"],
    ["Cedar", 7],
    ["Elm", "US$8"],
  ];
  expect([said(read(rows)), amountsOf(read(rows))]).toEqual([[], { 2: 5, 3: 6, 4: 7, 5: 8 }]);
});

test("a list of orders is held to one currency too", () => {
  const rows: Rows = [
    ["customer", "date", "revenue", "currency"],
    ["Alder", "2024-01-05", 5, "USD"],
    ["Alder", "2024-01-06", 700, "JPY"],
    ["Birch", "2024-01-07", 6, "USD"],
  ];
  expect(amountsOf(listOf(rows, { currency: "USD" }))).toEqual({ 2: 5, 4: 6 });
});
