/** Customers are known again by name, wherever their rows are. */

import { customerKeys } from "../../../../src/app/reading/sheet/customer-key";
import { FIELDS } from "../../../../src/core/table/fields";
import { tableOf } from "../../../../src/core/table/table";

const keys = (...names: string[]) =>
  customerKeys(
    tableOf(
      names.map((_, at) => at + 2),
      [{ field: FIELDS.customer, header: "Customer", letter: "A", cells: names }],
      { decimal: ".", groups: "," },
    ),
  );

test.each([
  ["a name is its own key", ["Ann", "Bo"], ["Ann", "Bo"]],
  [
    "one that comes again is numbered, from the top",
    ["Ann", "Bo", "Ann", "Ann"],
    ["Ann", "Bo", "Ann (2)", "Ann (3)"],
  ],
  ["spaces around it do not count", ["Ann", " Ann "], ["Ann", "Ann (2)"]],
  ["capitals do", ["Ann", "ANN"], ["Ann", "ANN"]],
  ["without a name it is the row", ["", "Bo", ""], ["row 2", "Bo", "row 4"]],
])("%s", (_law, names, expected) => {
  expect(keys(...names)).toEqual(expected);
});

test("a name too long for a cell is cut in the key too, so that the record can hold it", () => {
  // 49 000 characters are kept, and three dots say so.
  expect(keys("x".repeat(60_000))).toEqual([`${"x".repeat(49_000)}...`]);
});
