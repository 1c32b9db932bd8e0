/** Customers of an earlier run are found again by name, else by what stands in their row, and never guessed. */

import { customerPlaces, rowPrint } from "../../../src/app/record/customer-places";
import type { CustomerRows } from "../../../src/app/record/undo";

const named = (keys: (string | null)[]): CustomerRows => ({
  column: 1,
  header: "Customer",
  firstRow: 2,
  keys,
});
const sheet = (...names: string[]) => [["Customer", "Revenue"], ...names.map((name, at) => [name, at])];
const places = (keys: (string | null)[], ...names: string[]) =>
  customerPlaces(named(keys), sheet(...names)).rows;

test.each<[string, (string | null)[], string[], (number | null)[]]>([
  ["in place", ["Ann", "Bo"], ["Ann", "Bo"], [2, 3]],
  ["in place, a row without a customer too", ["Ann", null, "Bo"], ["Ann", "", "Bo"], [2, 3, 4]],
  ["sorted", ["Ann", null, "Bo"], ["Bo", "Ann"], [3, null, 2]],
  ["one put in", ["Ann", "Bo"], ["Ann", "New", "Bo"], [2, 4]],
  ["one gone", ["Ann", "Bo", "Cy"], ["Ann", "Cy"], [2, null, 3]],
  ["blanks around a name", ["Ann"], ["", " Ann "], [3]],
  ["equal names moved down together", ["Ann", "Ann (2)", "Bo"], ["New", "Ann", "Ann", "Bo"], [3, 4, 5]],
  ["equal names sorted", ["Ann", "Ann (2)", "Bo", "Cy"], ["Cy", "Bo", "Ann", "Ann"], [null, null, 3, 2]],
  ["an equal name added", ["Ann", "Bo"], ["New", "Ann", "Bo", "Ann"], [null, 4]],
  ["a name that ends in a number of its own", ["Shop (2)", "Bo"], ["Bo", "Shop (2)"], [3, 2]],
  ["one without a name, in place", ["Ann", "row 3"], ["Ann", ""], [2, 3]],
  ["one without a name, moved", ["Ann", "row 3"], ["", "Ann", ""], [3, null]],
])("%s", (_what, keys, names, rows) => {
  expect(places(keys, ...names)).toEqual(rows);
});

test("the column of names is found after others were put in before it", () => {
  const cells = [
    ["Note", "Customer"],
    ["Bo", "Ann"],
    ["", "Bo"],
  ];
  expect(customerPlaces(named(["Ann", "Bo"]), cells).rows).toEqual([2, 3]);
});

test("a name longer than a record keeps is found, and one with half a character", () => {
  const long = "x".repeat(49_990);
  const keys = [`${long.slice(0, 49_000)}...`, "Ann \ufffd"];
  expect(places(keys, "Ann \ud83d", long)).toEqual([3, 2]);
});

test("who cannot be told is counted", () => {
  expect(customerPlaces(named(["Ann", "Bo"]), sheet("Bo"))).toEqual({
    rows: [null, 2],
    missing: 1,
    areUnmoved: false,
  });
});

describe("customers of one name", () => {
  const BEFORE: [string, number][] = [
    ["Ann", 9],
    ["Bo", 5],
    ["Ann", 1],
    ["Cy", 2],
  ];
  const isAnn = (row: readonly (string | number)[]) => row[0] === "Ann";
  /** The run read columns A and B, and noted what stood beside each Ann. */
  const customers = (before = BEFORE): CustomerRows => ({
    ...named(before.map((row, at) => (before.slice(0, at).some(isAnn) && isAnn(row) ? "Ann (2)" : row[0]))),
    prints: { columns: [1, 2], rows: before.map((row) => (isAnn(row) ? rowPrint(row, [1, 2]) : "")) },
  });
  const rowsOf = (...rows: [string, number][]) =>
    customerPlaces(customers(), [["Customer", "Revenue"], ...rows]).rows;
  const [ANN, BO, OTHER, CY] = BEFORE as [
    [string, number],
    [string, number],
    [string, number],
    [string, number],
  ];

  test.each<[string, [string, number][], (number | null)[]]>([
    ["in place", [ANN, BO, OTHER, CY], [2, 3, 4, 5]],
    ["sorted", [OTHER, CY, BO, ANN], [5, 4, 2, 3]],
    ["changed places, and nobody else did", [OTHER, BO, ANN, CY], [4, 3, 2, 5]],
    ["the value of one edited in place", [["Ann", 7], BO, OTHER, CY], [2, 3, 4, 5]],
    ["the value of one edited, then sorted", [OTHER, CY, BO, ["Ann", 7]], [null, 4, 2, 3]],
    ["one gone", [BO, ANN, CY], [3, 2, null, 4]],
    ["one more of the name", [["Ann", 3], OTHER, CY, BO, ANN], [6, 5, 3, 4]],
    ["one more of the name and the value", [ANN, OTHER, CY, BO, ANN], [null, 5, 3, 4]],
  ])("%s", (_what, rows, expected) => {
    expect(rowsOf(...rows)).toEqual(expected);
  });

  test("after a column was put in on the left", () => {
    const cells = [["Note", "Customer", "Revenue"], ...[OTHER, CY, BO, ANN].map((row) => ["", ...row])];
    expect(customerPlaces(customers(), cells).rows).toEqual([5, 4, 2, 3]);
  });

  test("of one value too: nobody can tell them once rows were sorted", () => {
    const before: [string, number][] = [ANN, BO, ANN, CY];
    const rows = (...now: [string, number][]) =>
      customerPlaces(customers(before), [["Customer", "Revenue"], ...now]).rows;
    expect(rows(CY, BO, ANN, ANN)).toEqual([null, 3, null, 2]);
    expect(rows(["New", 8], ANN, BO, ANN, CY)).toEqual([3, 4, 5, 6]);
  });
});

describe("without names", () => {
  const cells = [["Revenue"], [50], [40], [30]];
  const customers: CustomerRows = {
    column: null,
    header: "",
    firstRow: 2,
    keys: ["row 2", "row 3", "row 4"],
    prints: { columns: [1], rows: [50, 40, 30].map((revenue) => rowPrint([revenue], [1])) },
  };
  const rowsOf = (...revenues: number[]) =>
    customerPlaces(customers, [["Revenue"], ...revenues.map((one) => [one])]).rows;

  test.each<[string, number[], (number | null)[]]>([
    ["in place", [50, 40, 30], [2, 3, 4]],
    ["one edited", [50, 41, 30], [2, 3, 4]],
    ["sorted", [30, 40, 50], [4, 3, 2]],
    ["one put in", [50, 45, 40, 30], [2, 4, 5]],
    ["two edited side by side are not told from a sort", [50, 41, 31], [2, null, null]],
  ])("%s", (_what, revenues, rows) => {
    expect(rowsOf(...revenues)).toEqual(rows);
  });

  test("no prints, no places", () => {
    const { prints: _none, ...bare } = customers;
    expect(customerPlaces(bare, cells).rows).toEqual([null, null, null]);
  });
});
