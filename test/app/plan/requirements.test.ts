/** What is read of a workbook before a run: what the request needs, and nothing else. */

import { requirementsOf, TO_DESCRIBE } from "../../../src/app/plan/requirements";
import { request } from "./request";

const ofOrders = { orders: { kind: "all" as const } };

test.each([
  [
    "a run over customers: the record of the last one",
    request(["pyramid"]),
    { lastRun: true, customers: false, customersName: false },
  ],
  [
    "a run over orders: the customers' sheet, and names as it may be made",
    request(["pyramid"], ofOrders),
    { lastRun: false, customers: true, customersName: true },
  ],
  [
    "a run that judges the orders themselves: as over customers",
    request(["churn"], ofOrders),
    { lastRun: true, customers: false, customersName: false },
  ],
])("%s", (_law, asked, needed) => {
  expect(requirementsOf(asked, "write")).toMatchObject(needed);
});

test("a preview names new sheets; an explanation writes nowhere", () => {
  expect(requirementsOf(request(["pyramid"]), "preview").summaryNames).toBe(true);
  expect(requirementsOf(request(["pyramid", "abc"], ofOrders), "explain")).toMatchObject({
    customersName: false,
    summaryNames: false,
    lastRun: false,
    customers: true,
    summaries: [],
  });
});

test("templates are those of the models that run, an unknown model needs none", () => {
  expect(requirementsOf(request(["credit"]), "write").templates).toContain("credit-scheme");
  // What the firm keeps of its customers serves every model.
  const kept = ["contact-log", "promises", "complaints", "service-by-tier"];
  expect(requirementsOf(request(["pyramid", "magic"]), "write").templates).toEqual(kept);
});

test("to describe a selection only the choices of the last run are read", () => {
  const { choices, ...others } = TO_DESCRIBE;
  expect(choices).toBe(true);
  expect(Object.values(others).flat().some(Boolean)).toBe(false);
});

test("several models have an overview too, last", () => {
  const { summaries } = requirementsOf(request(["abc", "pyramid"]), "write");
  expect(summaries.map(({ model }) => model)).toEqual(["abc", "pyramid", "overview"]);
});
