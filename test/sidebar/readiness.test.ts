/** What a list of orders still needs, and which days it can be added up over. */

import type { Period } from "../../src/app/contract/kept";
import { NEEDED_BY_ORDERS, YIELDED_BY_ORDERS } from "../../src/app/contract/needs";
import { allFields, ORDER_FIELDS } from "../../src/app/reading/fields";
import { FIRST_OF_ORDERS, mayBeOrders, periodFault } from "../../src/sidebar/orders";
import { isComplete, missingFields, missingFor, requestOf } from "../../src/sidebar/readiness";
import { START, type State } from "../../src/sidebar/state";

/** An RFM-like model over a list of orders whose three columns were found. */
function stateWith(orders: Period | null, mapping: State["choices"]["mapping"]): State {
  const model = {
    id: "rfm",
    title: "RFM",
    summary: "",
    fields: ["orders", "products-bought", "revenue"],
    needs: [["orders"], ["revenue"]],
    missing: [],
    options: [],
    defaults: {},
  };
  const description = {
    source: { sheetId: 1, range: "A1:C9" },
    sheet: "Orders",
    locale: "en_US",
    severalRanges: false,
    headerLines: 1,
    rows: 8,
    columns: [],
    columnsLeftOut: 0,
    fields: [],
    models: [model],
    mapping: { customer: 0, date: 1, revenue: 2 },
    orders,
    span: { first: "2024-01-05", last: "2024-06-30", quarters: ["2024-Q2", "2024-Q1"] },
    chosen: [],
    remembered: "no" as const,
    setups: [],
    revision: "",
    firstLines: [],
    decisions: {},
    remarks: [],
    questions: [],
  };
  return { ...START, description, choices: { ...START.choices, orders, mapping, ticked: ["rfm"] } };
}

const MAPPED = { customer: 0, date: 1, revenue: 2 };
const days = (from: string, to: string): Period => ({ kind: "days", from, to });

test.each([
  ["both days of the data", "2024-01-05", "2024-06-30", null],
  ["one day", "2024-02-01", "2024-02-01", null],
  ["a whole year around the data", "2024-01-01", "2024-12-31", null],
  ["the last day before the first", "2024-02-02", "2024-02-01", "order"],
  ["no first day", "", "2024-02-01", "from"],
  ["no last day", "2024-02-01", "", "to"],
  ["an end on the first order's day", "2023-01-01", "2024-01-05", null],
  ["an end the day before it", "2023-01-01", "2024-01-04", "outside"],
  ["a beginning on the last order's day", "2024-06-30", "2025-01-01", null],
  ["a beginning the day after it", "2024-07-01", "2025-01-01", "outside"],
])("%s: from %j to %j is judged %j", (_, from, to, fault) => {
  const state = stateWith(days(from, to), MAPPED);
  expect(periodFault(state)).toBe(fault);
  expect(isComplete(state)).toBe(fault === null);
  expect(requestOf(state, "2024-07-01", null)?.orders).toEqual(fault === null ? days(from, to) : undefined);
});

test("without knowing the days of another date column, any days in order will do", () => {
  const state = stateWith(days("1999-01-01", "1999-01-02"), { ...MAPPED, date: 5 });
  expect(periodFault(state)).toBeNull();
});

test.each(NEEDED_BY_ORDERS)("a list of orders without %s is not complete, whatever is ticked", (field) => {
  const mapping = Object.fromEntries(Object.entries(MAPPED).filter(([id]) => id !== field));
  const state = stateWith({ kind: "all" }, mapping);
  expect(missingFields(state)[0]).toEqual({ model: null, fields: [field] });
  expect(isComplete(state)).toBe(false);
});

test("only for all orders a list needs no dates", () => {
  const undated = { customer: 0, revenue: 2 };
  expect(isComplete(stateWith({ kind: "all" }, undated))).toBe(true);
  expect(missingFields(stateWith({ kind: "year" }, undated))).toEqual([{ model: null, fields: ["date"] }]);
});

test("orders yield the number of orders; customers need a column of it", () => {
  const needs = (orders: Period | null, mapping: State["choices"]["mapping"]) => {
    const state = stateWith(orders, mapping);
    const [model] = state.description?.models ?? [];
    return model && missingFor(model, state).map(({ fields }) => fields);
  };
  expect(needs({ kind: "year" }, MAPPED)).toEqual([]);
  expect(needs(null, MAPPED)).toEqual([["orders"]]);
  expect(needs(null, { ...MAPPED, orders: 3 })).toEqual([]);
});

test("rows with days, order numbers or products can be orders, and rows of which it was asked", () => {
  const state = stateWith(null, MAPPED);
  const column = { position: 0, letter: "A", header: "", samples: [] };
  const withColumn = (kind: "date" | "text"): State => ({
    ...state,
    description: state.description && { ...state.description, columns: [{ ...column, kind }] },
  });
  expect([state, withColumn("text"), withColumn("date")].map(mayBeOrders)).toEqual([false, false, true]);
  expect(mayBeOrders(stateWith({ kind: "all" }, MAPPED))).toBe(true);
  expect(mayBeOrders(stateWith(null, { ...MAPPED, product: 3 }))).toBe(true);
  const decisions = { answered: ["rows-are"] };
  expect(mayBeOrders({ ...state, choices: { ...state.choices, decisions } })).toBe(true);
});

test("the fields asked for first are the add-on's own", () => {
  const known = allFields().map(({ id }) => id);
  expect(FIRST_OF_ORDERS.filter((id) => !known.includes(id))).toEqual([]);
  expect(ORDER_FIELDS.map(({ id }) => id).filter((id) => !FIRST_OF_ORDERS.includes(id))).toEqual([]);
  for (const [yielded, from] of Object.entries(YIELDED_BY_ORDERS)) {
    expect(known).toEqual(expect.arrayContaining([yielded, ...from]));
    expect(from).toEqual(expect.arrayContaining([...NEEDED_BY_ORDERS]));
  }
});
