/** The customers of orders as columns of their sheet. */

import type { CustomerColumn } from "../../../src/app/orders/customer-fields";
import { customerResults } from "../../../src/app/orders/customer-results";
import { CUSTOMERS } from "../../../src/app/reading/sheet/sheet-reading";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";

const PLACE = { header: "", letter: "", bad: new Map() };
const number = (field: Field, ...values: number[]): CustomerColumn => ({
  type: "number",
  field,
  ...PLACE,
  values: Float64Array.from(values),
  fromText: 0,
});
const NAMES: CustomerColumn = {
  type: "text",
  field: FIELDS.customer,
  header: "",
  letter: "",
  texts: ["Ann", "Bo"],
};

test("a column for each field, under its name in the language of the workbook", () => {
  const headers = (language: "en" | "zh-CN") =>
    customerResults([NAMES, number(FIELDS.revenue, 1, 2)], [], language).map(({ header }) => header);
  expect(headers("en")).toEqual([FIELDS.customer.label.en, FIELDS.revenue.label.en]);
  expect(headers("zh-CN")).toEqual([FIELDS.customer.label["zh-CN"], FIELDS.revenue.label["zh-CN"]]);
});

test.each<[string, CustomerColumn, string, (string | number)[]]>([
  ["names are text", NAMES, "text", ["Ann", "Bo"]],
  ["amounts are money", number(FIELDS.revenue, 40, 20), "money", [40, 20]],
  ["what is counted is whole, blank without any", number(FIELDS.orders, 2, Number.NaN), "count", [2, ""]],
  // 2024-01-01 is day 19 723 of 1970's count, and 25 569 days lie before that in the sheet's: 45 292.
  [
    "days are serial numbers",
    { type: "date", field: FIELDS.lastOrder, ...PLACE, days: Float64Array.of(19_723, Number.NaN) },
    "date",
    [45_292, ""],
  ],
])("%s", (_law, column, format, cells) => {
  expect(customerResults([column], [], "en")).toMatchObject([{ format, cells }]);
});

describe("a column of an earlier run", () => {
  const known = (id: string, model = CUSTOMERS) => [{ model, id, column: 5 }];

  test("that these orders do not yield is emptied, and comes last", () => {
    const results = customerResults([NAMES, number(FIELDS.revenue, 1, 2)], known("profit"), "en");
    expect(results.map(({ id }) => id)).toEqual(["customer", "revenue", "profit"]);
    expect(results[2]?.cells).toEqual(["", ""]);
  });

  test.each([
    ["that they yield is written once", known("customer")],
    ["that a model wrote is none of theirs", known("profit", "pyramid")],
    ["whose field there no longer is stays as it is", known("magic")],
  ])("%s", (_law, columns) => {
    expect(customerResults([NAMES], columns, "en").map(({ id }) => id)).toEqual(["customer"]);
  });
});
