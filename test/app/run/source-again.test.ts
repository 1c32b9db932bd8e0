/** The second run over a sheet starts from the place that a person chose for the first. */

import { chosenPlace } from "../../../src/app/reading/place/chosen-place";
import { sourceOf } from "../../../src/app/reading/place/source";
import { choicesText } from "../../../src/app/run/choices";
import { describeSelection } from "../../../src/app/run/describe";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

type Rows = readonly (readonly Cell[])[];

/** What a run over the range keeps. */
function kept(rows: Rows, range: string, headerLines: number): string {
  const sheet = reading(rows, range);
  const source = sourceOf(sheet, headerLines);
  const models = [{ id: "pyramid", options: {} }];
  const request = { mapping: { customer: 0, revenue: 1 }, models, orders: null, decisions: {} };
  return choicesText(request, source.columns, chosenPlace(sheet, source));
}

/** Where the next look begins, and what it says of that. */
function again(rows: Rows, choices: string, selected = "A1") {
  const request = { headerLines: null, decisions: null, asked: null };
  const { source, headerLines, remarks } = describeSelection(
    reading(rows, selected, { choices }),
    request,
    "en",
  );
  const remark = remarks.find(({ id }) => id === "place-again");
  return { range: source.range, headerLines, said: remark?.message, change: remark?.change?.to };
}

const CODES: Rows = [
  ["Client", "Sales"],
  ["c1", "s2"],
  ["Ann", 500],
  ["Bob", 200],
];

test("a header line that was chosen is taken again, which is said and can be had otherwise", () => {
  const choices = kept(CODES, "A2:B4", 1);
  expect(again(CODES, choices)).toMatchObject({
    range: "A2:B4",
    headerLines: 1,
    said: "As in the last run A2:B4 is read, with the header in row 2",
    change: { range: "A1:B4" },
  });
});

test("rows that were added since belong to it", () => {
  const choices = kept(CODES, "A2:B4", 1);
  expect(again([...CODES, ["Cem", 100]], choices).range).toBe("A2:B5");
});

const GAP: Rows = [
  ["Client", "Sales"],
  ["Ann", 500],
  ["Bob", 200],
  ["", ""],
  ["", ""],
  ["Cem", 100],
  ["Dee", 50],
];

test("rows below a blank one that were taken in stay in, with those added since", () => {
  const choices = kept(GAP, "A1:B7", 1);
  expect(again(GAP, choices)).toMatchObject({ range: "A1:B7", headerLines: 1 });
  expect(again([...GAP, ["Eva", 10]], choices).range).toBe("A1:B8");
});

test("rows that were left out stay out", () => {
  const rows: Rows = [
    ["Client", "Sales"],
    ["Ann", 500],
    ["Bob", 200],
    ["Old", 1],
    ["Older", 2],
  ];
  const choices = kept(rows, "A1:B3", 1);
  expect(again([...rows, ["Oldest", 3]], choices).range).toBe("A1:B3");
});

test("what is found without a person is found anew, and nothing is said", () => {
  const rows: Rows = [
    ["Client", "Sales"],
    ["Ann", 500],
    ["Bob", 200],
  ];
  const choices = kept(rows, "A1:B3", 1);
  expect(again([...rows, ["Cem", 100]], choices)).toEqual({ range: "A1:B4", headerLines: 1 });
});

test.each<[string, Rows, string]>([
  ["several cells are selected", CODES, "A1:B3"],
  ["another table is selected", CODES.map((row) => [...row, "", "", ...row]), "E3"],
  ["lines were put above", [["2024", ""], ...CODES], "A3"],
])("it is not taken when %s", (_when, rows, selected) => {
  expect(again(rows, kept(CODES, "A2:B4", 1), selected).said).toBeUndefined();
});
