/** Who is on the selected list, and what stands beside each. */

import { listedCustomers } from "../../../src/app/file/listed-customers";
import { MODELS } from "../../../src/models/registry";
import { reading } from "../reading";

const tierMark = { model: "pyramid", id: "tier" };
const actionOf = (id: string, name: string) =>
  MODELS.find((model) => model.id === id)?.actions?.find(({ label }) => label.en === name)?.action.en;

test("customers with their numbers and results, wherever the columns stand and whatever they are called; no total", () => {
  const rows = [
    ["My rank", "Customer", "Customer number", "Revenue", "Credit"],
    ["VIP", "Ann", "C1", 9, "A"],
    ["", "Bo", "C2", 5, "B"],
    ["", "Total", "", 14, ""],
  ];
  const markedColumns = [
    { ...tierMark, column: 1 },
    { model: "credit", id: "grade", column: 5 },
  ];
  expect(listedCustomers(reading(rows, "B1", { markedColumns }))).toEqual([
    {
      name: "Ann",
      number: "C1",
      results: { tier: "VIP", grade: "A", action: actionOf("pyramid", "VIP"), value: 9 },
    },
    {
      name: "Bo",
      number: "C2",
      results: { tier: "", grade: "B", action: actionOf("credit", "B"), value: 5 },
    },
  ]);
});

test("a list of orders has each of its rows' customers, without results", () => {
  const orders = ["Ann", "Bo", "Ann", "Bo", "Ann"].map((name, at) => [name, `2024-01-0${at + 1}`, 5]);
  const found = listedCustomers(reading([["Customer", "Order date", "Amount"], ...orders])) ?? [];
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["Ann", "Bo"]));
  expect(found.every(({ results }) => Object.keys(results).join() === "value")).toBe(true);
});

test("a list without a column of customers is told apart from one without customers", () => {
  expect(listedCustomers(reading([["Revenue"], [5], [6]]))).toBeNull();
  expect(() => listedCustomers(reading([["Customer"], ["Ann"]], "A1", { isOurs: true }))).toThrow(
    "was made by Customer Pyramid",
  );
});
