/** What answers and choices make of what was there before. */

import type { QuestionView } from "../../src/app/contract/remarks";
import { ABOUT_PLACE } from "../../src/app/contract/remarks";
import { questionsOnPlace, remarksOnPlace } from "../../src/app/reading/remarks-on-place";
import {
  answeredByColumns,
  decisionsAfter,
  keptMapping,
  mappingAfter,
  ordersAfter,
  placeAfter,
  saidAfter,
  withAnswered,
} from "../../src/sidebar/changes";
import { isReadDifferently, isSameTable } from "../../src/sidebar/chosen";
import { isComplete, isUsable } from "../../src/sidebar/readiness";
import { START } from "../../src/sidebar/state";

const PLACE = { range: "A2:C9", headerLines: 1 };
const question = (id: string, to: QuestionView["choices"][number]["to"] = {}): QuestionView => ({
  id,
  message: "",
  choices: [{ label: "", to }],
});
const remark = (id: string) => ({ id, message: id, rows: [], change: null });
const NOTHING = { decisions: {}, remarks: [], questions: [] };
const described = (range: string, sheetId = 1) => ({
  source: { sheetId, range },
  sheet: "Data",
  locale: "en_US",
  severalRanges: false,
  headerLines: 1,
  firstLines: [],
  rows: 8,
  columns: [],
  columnsLeftOut: 0,
  fields: [],
  models: [],
  mapping: {},
  orders: null,
  span: null,
  chosen: [],
  remembered: "no" as const,
  setups: [],
  revision: "",
  ...NOTHING,
});

test("in another range it is found out which lines are the header; in the same one it stays", () => {
  expect(placeAfter({ range: "E1:F9" }, PLACE)).toEqual({ range: "E1:F9", headerLines: null });
  expect(placeAfter({ range: "A2:C9" }, PLACE)).toEqual(PLACE);
  expect(placeAfter({ range: "A1:C9", headerLines: 1 }, PLACE)).toEqual({ range: "A1:C9", headerLines: 1 });
  expect(placeAfter({ headerLines: 0 }, PLACE)).toEqual({ range: "A2:C9", headerLines: 0 });
  expect(placeAfter({ decisions: { fillDown: true } }, PLACE)).toEqual(PLACE);
});

test("columns are merged, and null takes one away", () => {
  const mapping = { customer: 0, revenue: 1 };
  expect(mappingAfter({ mapping: { revenue: 2, profit: 3 } }, mapping)).toEqual({
    customer: 0,
    revenue: 2,
    profit: 3,
  });
  expect(mappingAfter({ mapping: { revenue: null } }, mapping)).toEqual({ customer: 0 });
  expect(mappingAfter({}, mapping)).toEqual(mapping);
});

test("decisions are merged, and what is not named stays", () => {
  const before = { fillDown: true, leftOut: ["Walk-in"] };
  expect(decisionsAfter({ decisions: { fillDown: false } }, before, before)).toEqual({
    fillDown: false,
    leftOut: ["Walk-in"],
  });
  expect(decisionsAfter({ decisions: { leftOut: [] } }, before, before)).toEqual({
    fillDown: true,
    leftOut: [],
  });
});

test("of two lists that were offered together and chosen one after the other, both count", () => {
  const known = { takenIn: ["a"] };
  const first = decisionsAfter({ decisions: { takenIn: ["a", "b"] } }, known, known);
  const second = decisionsAfter({ decisions: { takenIn: ["a", "c"] } }, first, known);
  expect(second).toEqual({ takenIn: ["a", "b", "c"] });
  expect(decisionsAfter({ decisions: { takenIn: [] } }, second, known)).toEqual({ takenIn: ["b", "c"] });
});

test("choosing the column of a field answers the question about it, once", () => {
  const open = [question("column revenue"), question("column customer"), question("fill-down")];
  const answered = answeredByColumns(open, { customer: 0, revenue: 1 }, { customer: 0, revenue: 2 });
  expect(answered).toEqual(["column revenue"]);
  const decisions = withAnswered({ answered: ["goes-on"] }, answered);
  expect(decisions).toEqual({ answered: ["goes-on", "column revenue"] });
  expect(withAnswered(decisions, answered)).toBe(decisions);
});

test("with another header, columns chosen by hand stay and the others are guessed anew", () => {
  const guessedBefore = { customer: 0, revenue: 1, cost: 4 };
  const chosen = { customer: 0, revenue: 2, profit: 3 };
  // The guess for profit's column gives way, and the cost that was taken away stays away.
  expect(keptMapping(chosen, guessedBefore, { customer: 5, revenue: 1, orders: 3, cost: 4 })).toEqual({
    customer: 5,
    revenue: 2,
    profit: 3,
  });
});

test("questions on the place stay open while others are answered, with ranges that follow", () => {
  const before = {
    ...NOTHING,
    questions: [question("header", { range: "A1:C9", headerLines: 1 }), question("fill-down")],
    remarks: [remark("others"), remark("totals")],
  };
  const same = saidAfter(NOTHING, before, PLACE, PLACE);
  expect(same.questions.map(({ id }) => id)).toEqual(["header"]);
  expect(same.remarks.map(({ id }) => id)).toEqual(["others"]);
  const longer = saidAfter(NOTHING, before, PLACE, { ...PLACE, range: "A2:C14" });
  expect(longer.questions[0]?.choices[0]?.to).toEqual({ range: "A1:C14", headerLines: 1 });
  // Its sentence names A2:C9, which is no longer what is read.
  expect(longer.remarks).toEqual([]);
});

test("rows below follow a header that was chosen, with its lines", () => {
  const before = { ...NOTHING, questions: [question("goes-on", { range: "A2:C14", headerLines: 1 })] };
  const { questions } = saidAfter(NOTHING, before, PLACE, { range: "A3:C9", headerLines: 2 });
  expect(questions[0]?.choices[0]?.to).toEqual({ range: "A3:C14", headerLines: 2 });
});

test("what the add-on says of a place is known to be about it", () => {
  const source = {
    area: { row: 3, column: 1, rows: 7, columns: 3 },
    headerLines: 1,
    range: "A2:C9",
    rivals: [1],
    goesOn: { row: 12, column: 1, rows: 3, columns: 3 },
    besides: { row: 5, column: 9, rows: 1, columns: 1 },
    partOf: { row: 1, column: 1, rows: 9, columns: 3 },
    asides: [],
    others: [{ row: 1, column: 5, rows: 3, columns: 2 }],
  };
  const ids = [...questionsOnPlace(source, {}), ...remarksOnPlace(source)].map(({ id }) => id);
  expect(ids).toEqual([...ABOUT_PLACE]);
});

test("a table is the same while it begins in the same column and shares rows", () => {
  const before = described("A2:C9");
  const isSame = ["A1:C9", "A2:D14", "E2:F9", "A20:C30"].map((range) =>
    isSameTable(before, described(range)),
  );
  expect([...isSame, isSameTable(before, described("A2:C9", 2)), isSameTable(null, before)]).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("rows are read differently with other columns, as orders or by another decision; not with another period", () => {
  const before = { mapping: { customer: 0, revenue: 1 }, orders: { kind: "all" as const }, decisions: {} };
  expect(isReadDifferently(before, { ...before, mapping: { revenue: 1, customer: 0 } })).toBe(false);
  expect(isReadDifferently(before, { ...before, orders: { kind: "year" } })).toBe(false);
  expect(isReadDifferently(before, { ...before, orders: null })).toBe(true);
  expect(isReadDifferently(before, { ...before, mapping: { customer: 0 } })).toBe(true);
  expect(isReadDifferently(before, { ...before, decisions: { fillDown: true } })).toBe(true);
});

test("with an open question a run can be seen, but not written", () => {
  const model = {
    id: "pyramid",
    title: "",
    summary: "",
    fields: [],
    needs: [],
    missing: [],
    options: [],
    defaults: {},
  };
  const description = { ...described("A2:C9"), models: [model] };
  const state = { ...START, description, choices: { ...START.choices, ticked: ["pyramid"] } };
  const asking = { ...state, said: { ...NOTHING, questions: [question("fill-down")] } };
  expect([isUsable(state), isComplete(state), isUsable(asking), isComplete(asking)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("rows that become orders all count, those that were keep their period, and customers have none", () => {
  const year = { kind: "year" as const };
  expect([ordersAfter({ areOrders: true }, null), ordersAfter({ areOrders: true }, year)]).toEqual([
    { kind: "all" },
    year,
  ]);
  expect([ordersAfter({ areOrders: false }, year), ordersAfter({}, year)]).toEqual([null, year]);
});
