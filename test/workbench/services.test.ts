/** Services hand each other out, as Google's do: a range its sheet, a sheet its spreadsheet, and whatever lies on cells its range. */
import { join } from "node:path";
import { openFile } from "../../workbench/node/files";
import { benchWith, resultOf } from "./script";

test("a range leads to its sheet, the sheet to its spreadsheet, and that back to the same cells", () => {
  const way = `
    const range = sheet.getRange("B2:C3");
    const again = range.getSheet().getParent().getSheetByName(range.getSheet().getName()).getRange("B2:C3");
    again.setValue("here");
    return [range.getGridId() === again.getSheet().getSheetId(), range.getValues(), again.offset(1, 1).getA1Notation()];`;
  // offset keeps the size of two by two, one row and one column on.
  expect(resultOf(way)).toEqual([
    true,
    [
      ["here", "here"],
      ["here", "here"],
    ],
    "C3:D4",
  ]);
});

describe("whatever lies on B2:C3 hands out that range, of which values can be read", () => {
  test.each([
    ["a selection", `sheet.setActiveRange(place); return seen(SpreadsheetApp.getActiveRange());`],
    [
      "a selection of several",
      `place.activate(); return seen(SpreadsheetApp.getActiveRangeList().getRanges()[0]);`,
    ],
    ["a list of ranges", `return seen(sheet.getRangeList(["A1", "B2:C3"]).getRanges()[1]);`],
    ["a name", `book.setNamedRange("place", place); return seen(book.getRangeByName("place"));`],
    [
      "a named range",
      `book.setNamedRange("place", place); return seen(book.getNamedRanges()[0].getRange());`,
    ],
    ["a data region", `return seen(sheet.getRange("B2").getDataRegion());`],
    [
      "a protection",
      `place.protect(); return seen(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange());`,
    ],
    [
      "a conditional format",
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setRanges([place]).build();
       sheet.setConditionalFormatRules([rule]);
       return seen(sheet.getConditionalFormatRules()[0].getRanges()[0]);`,
    ],
  ])("%s", (_name, body) => {
    const seen = `const book = SpreadsheetApp.getActive(); const place = sheet.getRange("B2:C3");
      const seen = (range) => [range.getA1Notation(), range.getValues()];`;
    const cells = [
      ["", "", ""],
      ["", 1, 2],
      ["", 3, 4],
    ];
    expect(resultOf(`${seen} ${body}`, cells)).toEqual([
      "B2:C3",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("a merge hands out its range, whose first cell keeps its value", () => {
    const merge = `sheet.getRange("B2:C3").merge(); const [found] = sheet.getRange("A1:Z9").getMergedRanges();
      return [found.getA1Notation(), found.getValue()];`;
    expect(
      resultOf(merge, [
        ["", "", ""],
        ["", 1, ""],
      ]),
    ).toEqual(["B2:C3", 1]);
  });
});

test("metadata leads to its column, its sheet and the spreadsheet", () => {
  const way = `
    const book = SpreadsheetApp.getActive();
    const location = (key) => book.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
    sheet.getRange("C:C").addDeveloperMetadata("column");
    sheet.addDeveloperMetadata("sheet");
    book.addDeveloperMetadata("book");
    return [location("column").getColumn().getColumn(), location("sheet").getSheet().getSheetId() === sheet.getSheetId(), location("book").getSpreadsheet().getNumSheets()];`;
  expect(resultOf(way)).toEqual([3, true, 1]);
});

test("a chart on the sheet can be changed, and takes the place of what it was", () => {
  const way = `
    const chart = sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("B1:B3")).setPosition(5, 2, 0, 0).build();
    sheet.insertChart(chart);
    sheet.updateChart(sheet.getCharts()[0].modify().setPosition(9, 3, 0, 0).build());
    const charts = sheet.getCharts();
    const place = charts[0].getContainerInfo();
    return [charts.length, place.getAnchorRow(), place.getAnchorColumn(), charts[0].getRanges().map((range) => range.getA1Notation())];`;
  expect(resultOf(way)).toEqual([1, 9, 3, ["A1:A3", "B1:B3"]]);
});

describe("what a script hands in must be what the method asks for", () => {
  test.each([
    ["an object for a range", `sheet.setActiveRange({});`, "Invalid argument: [object Object]"],
    ["a sheet for a range", `sheet.setActiveRange(sheet);`, "Invalid argument: Sheet"],
    [
      "a range for a sheet",
      `SpreadsheetApp.setActiveSheet(sheet.getRange("A1"));`,
      "Invalid argument: Range",
    ],
    [
      "a sheet that was deleted",
      `const book = SpreadsheetApp.getActive(); const other = book.insertSheet("Other"); book.deleteSheet(other); book.setActiveSheet(other);`,
      "Sheet not found",
    ],
    ...["isColumnHiddenByUser", "isRowHiddenByUser", "isRowHiddenByFilter"].map((method) => [
      `a sheet that was deleted, asked by ${method}`,
      `const book = SpreadsheetApp.getActive(); const other = book.insertSheet("Other"); book.deleteSheet(other); other.${method}(1);`,
      "Sheet not found",
    ]),
  ])("%s", (_name, body, sentence) => {
    expect(() => resultOf(body)).toThrow(sentence);
  });
});

test("a copy of a sheet is called after it", () => {
  expect(resultOf(`return sheet.copyTo(SpreadsheetApp.getActive()).getName();`)).toBe("Copy of Sheet1");
});

test("the id of a sheet that was deleted is not given to another", () => {
  const way = `
    const book = SpreadsheetApp.getActive(); const other = book.insertSheet("Other"); const id = other.getSheetId();
    book.deleteSheet(other);
    return [book.insertSheet("Other").getSheetId() === id, book.getSheetById(id)];`;
  expect(resultOf(way)).toEqual([false, null]);
});

test("a table with a filter hands out its range; a hidden row is told", async () => {
  const workbook = await openFile(join(__dirname, "../data/untidy/xlsx-table-totals.xlsx"));
  const body = `const sheet = SpreadsheetApp.getActiveSheet(); sheet.hideRows(4);
    return [sheet.getFilter().getRange().getA1Notation(),
      [3, 4].map((row) => [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)])];`;
  expect(benchWith(`function main() { ${body} }`, { workbook }).addOn.call("main")).toEqual([
    "A1:B5",
    [
      [false, false],
      [false, true],
    ],
  ]);
  expect(resultOf("return sheet.getFilter();")).toBeNull();
});
