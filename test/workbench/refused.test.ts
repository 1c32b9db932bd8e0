/** What Google refuses, in its words: the rows of docs/host-rules.md that no other test holds. */

import { benchWith, resultOf } from "./script";

const LONG_NAME = `"x".repeat(101)`;

test.each([
  ["a word for a colour that is none", `sheet.getRange("A1").setBackground("nope");`, "Invalid color: nope"],
  ["a new value for a method", `sheet.getRange = null;`, "Cannot assign to Sheet.getRange"],
  [
    "metadata that were removed",
    `sheet.addDeveloperMetadata("k", "x"); const [found] = sheet.getDeveloperMetadata(); found.remove(); found.getValue();`,
    "This developer metadata has been removed.",
  ],
  [
    "a protection that was removed",
    `const guard = sheet.protect(); guard.remove(); guard.setDescription("x");`,
    "This protection has been removed.",
  ],
  [
    "getRange without a place",
    `sheet.getRange();`,
    "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  ["a column 0", `sheet.getRange(1, 0);`, "The starting column of the range is too small."],
  ["no columns", `sheet.getRange(1, 1, 1, 0);`, "The number of columns in the range must be at least 1."],
  ["a cell outside of a range", `sheet.getRange("A1:B2").getCell(3, 1);`, "Cell reference out of range"],
  ["an alignment that is none", `sheet.getRange("A1").setHorizontalAlignment("up");`, "Invalid argument: up"],
  [
    "a rule of colours without a place",
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()]);`,
    "Conditional format rules must have at least one range.",
  ],
  [
    "a rule of colours without a condition",
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1")]).build()]);`,
    "Conditional format rules must have a condition.",
  ],
  [
    "one rule of colours in place of a list",
    `sheet.setConditionalFormatRules("red");`,
    "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
  ],
  [
    "a data validation without a criterion",
    `SpreadsheetApp.newDataValidation().build();`,
    "The data validation rule must have a criteria set.",
  ],
  [
    "a page that is not there",
    `HtmlService.createHtmlOutputFromFile("x");`,
    "No HTML file named x was found.",
  ],
  [
    "a key of the cache above 250 characters",
    `CacheService.getDocumentCache().put("k".repeat(251), "x");`,
    "Argument too large: key",
  ],
  [
    "a date without a time zone",
    `Utilities.formatDate(new Date());`,
    "The parameters don't match the method signature for Utilities.formatDate.",
  ],
  [
    "a sleep of more than five minutes",
    `Utilities.sleep(300001);`,
    "sleep is limited to 300000 milliseconds",
  ],
  [
    "no rows to put in",
    `sheet.insertRowsAfter(1, 0);`,
    "The number of rows or columns to insert must be at least 1.",
  ],
  [
    "more than 18 278 columns",
    `sheet.deleteRows(2, 998); sheet.insertColumnsAfter(26, 18253);`,
    "This action would increase the number of columns above the limit of 18278 columns.",
  ],
  [
    "a chart of another sheet",
    `const other = SpreadsheetApp.getActive().insertSheet("Other");
     other.insertChart(other.newChart().setChartType(Charts.ChartType.LINE).addRange(other.getRange("A1:B2")).setPosition(5, 1, 0, 0).build());
     sheet.removeChart(other.getCharts()[0]);`,
    "The chart is not on this sheet.",
  ],
  ["rows that are not there", `sheet.deleteRows(1001, 1);`, "Those rows are out of bounds."],
  ["all rows of a sheet", `sheet.deleteRows(1, 1000);`, "You can't delete all the rows on the sheet."],
  ["a blank name of a sheet", `sheet.setName(" ");`, "The sheet name cannot be blank."],
  [
    "a name of more than 100 characters",
    `sheet.setName(${LONG_NAME});`,
    "The sheet name cannot be longer than 100 characters.",
  ],
  ["the only sheet, hidden", `sheet.hideSheet();`, "You can't hide all the sheets in a document."],
  [
    "the only sheet, deleted",
    `SpreadsheetApp.getActive().deleteSheet(sheet);`,
    "You can't remove all the sheets in a document.",
  ],
  ["a range by a name that is none", `sheet.getRange("nonsense!");`, "Range not found"],
])("%s is refused", (_what, body, message) => {
  expect(() => resultOf(body)).toThrow(message);
});

test.each(["OBJECT", "DATASOURCE"] as const)(
  "a sheet of the type %s tells its name and has no cells",
  (type) => {
    const bench = benchWith(`function name() { return SpreadsheetApp.getActiveSheet().getName(); }
    function cells() { SpreadsheetApp.getActiveSheet().getDataRange(); }`);
    bench.host.withoutCells.set(bench.workbook.model.getters.getActiveSheetId(), type);
    expect(bench.addOn.call("name")).toBe("Sheet1");
    expect(() => bench.addOn.run("cells")).toThrow(`The action is not supported for ${type} sheet.`);
  },
);
