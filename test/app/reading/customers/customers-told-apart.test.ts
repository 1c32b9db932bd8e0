/** In a list of orders a customer is asked about once, and added up under one name. */

import type { Decisions } from "../../../../src/app/contract/decisions";
import { alikeInList, customersToldApart } from "../../../../src/app/reading/customers/customers-told-apart";
import { sourceOf } from "../../../../src/app/reading/place/source";
import { reading } from "../../reading";

const ROWS = [
  ["Customer", "Number", "Date", "Amount"],
  ["Alder Ltd", "", "2024-01-05", 500],
  ["alder ltd", "", "2024-01-06", 400],
  ["Birch", "7", "2024-01-07", 100],
  ["Birch Wood", "7", "2024-01-08", 100],
  ["Birch", "7", "2024-01-09", 100],
];

function told(decisions: Decisions = {}) {
  const source = sourceOf(reading(ROWS), 1);
  const {
    source: named,
    remarks,
    questions,
  } = customersToldApart(source, { customer: 0, "customer-id": 1 }, decisions);
  return { names: named.columns[0]?.cells, said: remarks.map(({ text }) => text.en), questions };
}

test("likely namesakes are asked about, and until then they are two", () => {
  const { names, questions, said } = told();
  expect(names).toEqual(["Alder Ltd", "alder ltd", "Birch", "Birch", "Birch"]);
  expect(questions.map(({ text }) => text.en)).toEqual([
    "Are these the same customer, written differently: Alder Ltd = alder ltd?",
  ]);
  expect(said).toEqual(["One number with several names is one customer: 7 = Birch = Birch Wood"]);
});

test("either answer is remembered, and can be changed", () => {
  const [yes, no] = told().questions[0]?.choices ?? [];
  const one = told(yes?.to.decisions);
  expect([one.names?.slice(0, 2), one.questions, one.said[0]]).toEqual([
    ["Alder Ltd", "Alder Ltd"],
    [],
    "Counted as one customer each: Alder Ltd = alder ltd",
  ]);
  const two = told(no?.to.decisions);
  expect([two.names?.slice(0, 2), two.questions]).toEqual([["Alder Ltd", "alder ltd"], []]);
});

test("a further way to write it is asked about again", () => {
  expect(told({ same: [["Alder Ltd", "ALDER"]] }).questions).toHaveLength(1);
});

test("names that look alike in a list of customers are asked about, and their rows are then added up", () => {
  const LIST = [
    ["Customer", "Sales"],
    ["ACME", 500],
    ["*Acme* Ltd", 200],
    ["Plan B Ltd", 90],
    ["Company Plan B", 80],
  ];
  const asked = (decisions: Decisions = {}) =>
    alikeInList(sourceOf(reading(LIST), 1), { customer: 0 }, new Set(), decisions);
  const [question] = asked();
  expect(question?.text.en).toBe("Are these the same customer, written differently: ACME = *Acme* Ltd?");
  expect(question?.choices.map(({ to }) => to)).toEqual([
    { areOrders: true, decisions: { same: [["ACME", "*Acme* Ltd"]] } },
    { decisions: { apart: [["ACME", "*Acme* Ltd"]] } },
  ]);
  for (const { to } of question?.choices ?? []) expect(asked(to.decisions)).toEqual([]);
});
