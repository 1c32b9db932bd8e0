/** The customer whose name stands on another sheet: one, none, or several of a name. */

import { rowNamed } from "../../../src/app/run/explain";
import { FIELDS } from "../../../src/core/table/fields";

const customer = (texts: readonly string[]) => ({
  type: "text" as const,
  field: FIELDS.customer,
  header: "Customer",
  letter: "A",
  texts,
});
const run = (texts: readonly string[]) =>
  ({
    table: { sheetRows: texts.map((_, at) => at + 2), columns: { customer: customer(texts) } },
    orders: null,
    reading: { sheet: "Data" },
  }) as unknown as Parameters<typeof rowNamed>[0];

test.each([
  ["the selected cell", ["Bo"], 3],
  ["the first that names one, blanks and other words passed over", ["", "VIP", " Cy "], 4],
])("%s", (_, texts, row) => {
  expect(rowNamed(run(["Ann", "Bo", "Cy"]), texts)).toBe(row);
});

test("two customers of one name are not told apart by it", () => {
  expect(() => rowNamed(run(["Ann", "Bo", "Ann"]), ["Ann"])).toThrow(/2 customers are called “Ann”/);
});
