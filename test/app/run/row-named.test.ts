/** The customer whose name stands on another sheet: one, none, or several of a name. */

import { rowNamed } from "../../../src/app/run/explain";
import type { Field } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";

/** Dee was on the list in January and, as Eve still was, in March. */
const RECORDED = {
  models: [],
  runs: [
    { run: 1, sheetId: 1, rows: 1, undoRows: 0, date: "2024-01-31" },
    { run: 2, sheetId: 1, rows: 2, undoRows: 0, date: "2024-03-31" },
  ],
  earlier: [
    { run: { run: 1, sheetId: 1, rows: 1, undoRows: 0, date: "2024-01-31" }, rows: [[1, "", "", "Dee", 9]] },
  ],
  last: [
    [2, "", "", "Eve", 5],
    [2, "", "", "Bo", 5],
  ],
};

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
    place: { reading: { sheet: "Data", history: RECORDED } },
  }) as unknown as Parameters<typeof rowNamed>[0];

test.each([
  ["the selected cell", "Bo", ["Ann", "Bo"], 3],
  ["the only one that a sentence begins with", "Cy has 17 times the Sales of the next", [""], 4],
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
  ["one whose last name is followed by what to do", "Cost money: 2: Ann, Cy. Find out why.", [""]],
  ["one with figures beside the names", "Complaints: Ann, Cy (3)", [""]],
  ["one that has a name within a word", "Annual sales fell", [""]],
])("%s names none, and what to select is said", (_, cell, line) => {
  expect(() => rowNamed(run(["Ann", "Bo", "Cy"]), cell, line)).toThrow(
    "no customer of the sheet “Data” is named in the selected cell or its row, or more than one is: click the name of one, then try again",
  );
});

test("a name that is part of another is not meant beside it, and a number may be any", () => {
  const named = (texts: readonly string[], cell: string) => rowNamed(run(texts), cell, [""]);
  expect(named(["Ann", "Ann Marsh Ltd."], "Lost: Ann Marsh Ltd.: was VIP")).toBe(3);
  expect(named(["甲公司", "公司"], "甲公司：流失，原为 VIP客户")).toBe(2);
  expect(named(["4", "Bo"], "Pyramid: Bo: VIP → Small, 9 → 4: value fell")).toBe(3);
});

test("two customers of one name are told apart by their numbers, not by the name", () => {
  expect(() => rowNamed(run(["Ann", "Bo", "Ann"]), "Ann", ["Ann"])).toThrow(/2 customers are called “Ann”/);
  expect(rowNamed(run(["Ann", "Bo", "Ann"], ["K1", "K2", "K3"]), "Ann", ["Ann", "K3"])).toBe(4);
});

test.each([
  ["by the latest run that knew one", "Eve", ["Eve"], "2024-03-31"],
  ["also by an older one", "", ["", "Dee", "VIP"], "2024-01-31"],
  ["in a sentence", "Dee: lost, was VIP", [""], "2024-01-31"],
])("a customer that is lost is said to be, %s", (_, cell, line, day) => {
  const said = /“(Eve|Dee)” is not on the sheet “Data” any more/;
  expect(() => rowNamed(run(["Ann", "Bo"]), cell, line)).toThrow(said);
  expect(() => rowNamed(run(["Ann", "Bo"]), cell, line)).toThrow(day);
});

test("beside one who is lost, one who is on the list is explained", () => {
  expect(rowNamed(run(["Ann", "Bo"]), "Lost", ["Dee", "Bo"])).toBe(3);
});
