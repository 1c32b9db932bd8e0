/** The customer whose name stands on another sheet: one, none, or several of a name. */

import { rowNamed } from "../../../src/app/run/explain";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";

const column = (field: Field, texts: readonly string[]) => ({
  type: "text" as const,
  field,
  header: field.id,
  letter: "A",
  texts,
});
const run = (texts: readonly string[], numbers: readonly string[] = []) =>
  ({
    table: {
      sheetRows: texts.map((_, at) => at + 2),
      columns: {
        customer: column(FIELDS.customer, texts),
        ...(numbers.length > 0 ? { [FIELDS.customerId.id]: column(FIELDS.customerId, numbers) } : {}),
      },
    },
    orders: null,
    reading: { sheet: "Data" },
  }) as unknown as Parameters<typeof rowNamed>[0];

test.each([
  ["the selected cell", "Bo", ["Ann", "Bo"], 3],
  ["the first that names one, blanks and other words passed over", "", ["", "VIP", " Cy "], 4],
  ["the only one in a sentence", "Pyramid: Cy: VIP → Small", ["Pyramid: Cy: VIP → Small"], 4],
  ["the only one in a Chinese sentence", "金字塔：Cy：VIP", ["金字塔：Cy：VIP"], 4],
  ["its row where a sentence names several", "Lost: Ann, Cy", ["Lost: Ann, Cy", "Bo"], 3],
])("%s", (_, cell, line, row) => {
  expect(rowNamed(run(["Ann", "Bo", "Cy"]), cell, line)).toBe(row);
});

test.each([
  ["an empty row", "", [""]],
  ["a sentence that names several", "Lost: Ann, Cy", ["Lost: Ann, Cy"]],
])("%s names none, and what to select is said", (_, cell, line) => {
  expect(() => rowNamed(run(["Ann", "Bo", "Cy"]), cell, line)).toThrow(
    "no customer of the sheet “Data” is named in the selected cell or its row: click a customer's name, then try again",
  );
});

test("two customers of one name are told apart by their numbers, not by the name", () => {
  expect(() => rowNamed(run(["Ann", "Bo", "Ann"]), "Ann", ["Ann"])).toThrow(/2 customers are called “Ann”/);
  expect(rowNamed(run(["Ann", "Bo", "Ann"], ["K1", "K2", "K3"]), "Ann", ["Ann", "K3"])).toBe(4);
});
