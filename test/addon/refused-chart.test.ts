/** Charts that Google does not draw, or tells otherwise than they were made: a run is complete without them. */

import { HostError } from "../../workbench/gas/host/realm";
import { customers, type Opened, opened } from "./opened";

const SHEET = "Pyramid";
const chartsOf = (book: Opened) => {
  const { getters } = book.workbook.model;
  return getters
    .getChartIds(getters.getSheetIdByName(SHEET) ?? "")
    .map((id) => getters.getChartDefinition(id));
};
const drawn = (() => {
  const book = opened(customers(40));
  const request = book.request();
  book.write(request);
  return { book, request, count: chartsOf(book).length };
})();

test("a run draws charts at all, with their first column as labels, however Sheets guesses", () => {
  expect(drawn.count).toBeGreaterThan(0);
  const guessing = opened(customers(40), { ways: { numericLabels: "series" } });
  guessing.write(guessing.request());
  expect(chartsOf(guessing)).toHaveLength(drawn.count);
  for (const chart of chartsOf(guessing))
    expect(chart).toMatchObject({ dataSource: { labelRange: expect.any(String) } });
});

test("Google refuses every chart: the run is complete, can be taken back, and the next one draws them", () => {
  const book = opened(customers(40));
  const request = book.request();
  book.host.beforeCall = ({ method }) => {
    if (method === "Sheet.insertChart") throw new HostError("Service error: Spreadsheets");
  };
  expect(book.write(request).missingCharts).toBe(drawn.count);
  expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
  expect(book.values(`${SHEET}!A1:H30`)).toEqual(drawn.book.values(`${SHEET}!A1:H30`));
  expect(chartsOf(book)).toEqual([]);
  book.host.beforeCall = undefined;
  expect(book.write(request).missingCharts).toBeUndefined();
  expect(chartsOf(book)).toHaveLength(drawn.count);
  book.undo();
  book.undo();
  expect(book.sheetNames()).toEqual(["Sheet1"]);
});

test.each(["before", "late"] as const)("one refused chart, told %s, leaves out no other", (moment) => {
  const book = opened(customers(40));
  const request = book.request({ models: [...book.request().models, { id: "abc", options: {} }] });
  book.write(request);
  const all = chartsOf(book).length;
  const other = opened(customers(40));
  other.host.faults.push({ method: "Sheet.insertChart", nth: 1, moment });
  // Refused once and taken when it is tried alone.
  expect(other.write(request).missingCharts).toBeUndefined();
  expect(chartsOf(other)).toHaveLength(all);
});

test.each(["as added", "sorted"] as const)(
  "charts whose ranges are told %s are replaced, not doubled",
  (chartRanges) => {
    const book = opened(customers(40), { ways: { chartRanges } });
    book.write(book.request());
    book.type("Sheet1!A42", [
      ["Customer 41", 41],
      ["Customer 42", 42],
    ]);
    book.write(book.request());
    expect(chartsOf(book)).toHaveLength(drawn.count);
  },
);

test("a worksheet whose chart is refused is there without it", () => {
  const book = opened([]);
  book.host.beforeCall = ({ method }) => {
    if (method === "Sheet.insertChart") throw new HostError("Service error: Spreadsheets");
  };
  book.addOn.run("insertKeyAccountMatrix");
  expect(book.host.shown.questions).toEqual([]);
  expect(book.sheetNames()).toHaveLength(2);
});
