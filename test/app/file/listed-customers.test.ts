/** Who is on the selected list, and what stands beside each. */

import { listedCustomers } from "../../../src/app/file/listed-customers";
import { MODELS } from "../../../src/models/registry";
import { reading } from "../reading";

const tierMark = { model: "pyramid", id: "tier" };
const actionOf = (id: string, name: string) =>
  MODELS.find((model) => model.id === id)?.actions?.find(({ label }) => label.en === name)?.action.en;

test("customers with their numbers and results, wherever the columns stand and whatever they are called; no total", () => {
  const rows = [
    ["My rank", "Customer", "Customer number", "Revenue", "Credit", "Salesperson"],
    ["VIP", "Ann", "C1", 9, "A", "Eva"],
    ["", "Bo", "C2", 5, "B", ""],
    ["", "Total", "", 14, "", ""],
  ];
  const markedColumns = [
    { ...tierMark, column: 1 },
    { model: "credit", id: "grade", column: 5 },
  ];
  expect(listedCustomers(reading(rows, "B1", { markedColumns }))).toEqual([
    {
      name: "Ann",
      number: "C1",
      owner: "Eva",
      results: { tier: "VIP", grade: "A", action: actionOf("pyramid", "VIP"), value: 9 },
    },
    {
      name: "Bo",
      number: "C2",
      owner: "",
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

test("the customers of orders that were added up keep the numbers that stand beside the orders", () => {
  const orders = [
    ["Ann", "C1", "2024-01-01", 5],
    ["Ann", "C2", "2024-01-02", 5],
    ["Ann", "C1", "2024-01-03", 5],
    ["Bo", "", "2024-01-04", 5],
    ["New", "C9", "2024-01-05", 5],
  ];
  const rows = [["Customer", "Customer number", "Order date", "Amount"], ...orders];
  const names = ["Ann (C1)", "Ann (C2)", "Bo"];
  const customers = reading([["Client"], ...names.map((name) => [name])], "A1", {
    sheet: "Customers",
    sheetId: 2,
    customersMark: { headerRow: 1, headers: [], rows: 3 },
    markedColumns: [{ model: "customers", id: "customer", column: 1 }],
  });
  const found = listedCustomers(reading(rows, "A1", { customers })) ?? [];
  expect(found.map(({ name, number }) => [name, number])).toEqual([
    ["Ann (C1)", "C1"],
    ["Ann (C2)", "C2"],
    ["Bo", ""],
    // Ordered since they were added up.
    ["New", "C9"],
  ]);
  // They are added up no more where the orders are gone.
  const gone = listedCustomers(reading([["Customer"]], "A1", { customers })) ?? [];
  expect(gone.map(({ name, number }) => [name, number])).toEqual(names.map((name) => [name, ""]));
});

test("a list without a column of customers is told apart from one without customers", () => {
  expect(listedCustomers(reading([["Revenue"], [5], [6]]))).toBeNull();
  expect(() => listedCustomers(reading([["Customer"], ["Ann"]], "A1", { isOurs: true }))).toThrow(
    "was made by Customer Pyramid",
  );
});
