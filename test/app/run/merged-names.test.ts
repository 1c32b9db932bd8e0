/** Rows without a name are filled without asking where the sheet says that their cells are merged with the name above. */

import type { Area } from "../../../src/app/reading/sheet/address";
import { describeSelection } from "../../../src/app/run/describe";
import { reading } from "../reading";

const LIST = reading([
  ["Customer", "Date", "Amount"],
  ["Alder", new Date(2024, 0, 5), 500],
  ["", new Date(2024, 0, 6), 400],
  ["", new Date(2024, 0, 7), 300],
  ["Birch", new Date(2024, 0, 8), 200],
  ["", new Date(2024, 0, 9), 900],
]);
const described = (spans: readonly Area[], asked: Area[] = []) =>
  describeSelection(
    LIST,
    { headerLines: null },
    "en",
    () => [],
    (area) => {
      asked.push(area);
      return spans;
    },
  );
const span = (row: number, rows: number): Area => ({ row, column: 1, rows, columns: 1 });

test("merged names are filled down, and it is said", () => {
  const asked: Area[] = [];
  const told = described([span(2, 3), span(5, 2)], asked);
  expect(asked).toEqual([{ row: 2, column: 1, rows: 5, columns: 1 }]);
  expect(told).toMatchObject({ questions: [], decisions: { fillDown: true }, orders: { kind: "all" } });
  expect(told.remarks.map(({ message }) => message)).toContain(
    "Taken as rows of the customer above: row 3, row 4, row 6",
  );
});

test("where some of them are not merged it is asked", () => {
  for (const spans of [[], [span(2, 3)], [span(2, 2), span(5, 2)]])
    expect(described(spans).questions.map(({ id }) => id)).toEqual(["fill-down"]);
});
