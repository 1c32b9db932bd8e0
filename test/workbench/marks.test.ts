/** What lies beside the cells: it moves with rows, columns and sheets, and is saved with the workbook. */
import { quietly } from "../../workbench/engine/workbook/library";
import { openSnapshot, takeSnapshot } from "../../workbench/engine/workbook/workbook";
import { benchWith } from "./script";

const CODE = `
function mark() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("C:C").addDeveloperMetadata("model", "pyramid");
  sheet.getRange("5:5").addDeveloperMetadata("row", "five", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  sheet.addDeveloperMetadata("sheet", "yes");
  SpreadsheetApp.getActive().addDeveloperMetadata("book", "yes");
  sheet.getRange("C2").setNote("look here");
  sheet.getRange("C2:C4").protect().setDescription("Tier").setWarningOnly(true);
}
function find(key) {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(key).find().map((found) => {
    const place = found.getLocation();
    const range = place.getColumn() || place.getRow();
    return [found.getKey(), found.getValue(), String(place.getLocationType()), String(found.getVisibility()), range && range.getA1Notation(), place.getSheet() && place.getSheet().getName()];
  });
}
function here() { return SpreadsheetApp.getActiveSheet().getRange("E:E").getDeveloperMetadata().map((found) => found.getKey()); }
function notes() { return SpreadsheetApp.getActiveSheet().getRange("A1:G6").getNotes().flat().join("|"); }
function protections() { return SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]); }
function insert() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertColumnsBefore(2, 2); sheet.insertRowBefore(1); }
function drop() { SpreadsheetApp.getActiveSheet().deleteColumn(3); }
function somewhere() { SpreadsheetApp.getActiveSheet().getRange("B2:C3").addDeveloperMetadata("x"); }
function tooMuch() { SpreadsheetApp.getActiveSheet().addDeveloperMetadata("k", "x".repeat(30000)); }
function remove() { SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("model").find().forEach((found) => found.remove()); }
function leave() { const book = SpreadsheetApp.getActive(); book.insertSheet("Other"); book.deleteSheet(book.getSheetByName("Sheet1")); }
`;

const marked = () => {
  const bench = benchWith(CODE);
  bench.addOn.run("mark");
  return bench;
};

test("metadata is found by key with its place and visibility", () => {
  const { addOn } = marked();
  expect(addOn.call("find", "model")).toEqual([["model", "pyramid", "COLUMN", "DOCUMENT", "C1:C1000", null]]);
  expect(addOn.call("find", "row")).toEqual([["row", "five", "ROW", "PROJECT", "A5:Z5", null]]);
  expect(addOn.call("find", "sheet")).toEqual([["sheet", "yes", "SHEET", "DOCUMENT", null, "Sheet1"]]);
  expect(addOn.call("find", "book")).toEqual([["book", "yes", "SPREADSHEET", "DOCUMENT", null, null]]);
});

test("metadata, notes and protections move with inserted columns and rows", () => {
  const { addOn } = marked();
  addOn.run("insert");
  expect(addOn.call("find", "model")).toMatchObject([
    ["model", "pyramid", "COLUMN", "DOCUMENT", "E1:E1001", null],
  ]);
  expect(addOn.call("here")).toEqual(["model"]);
  expect(addOn.call("find", "row")).toMatchObject([["row", "five", "ROW", "PROJECT", "A6:AB6", null]]);
  expect(String(addOn.call("notes")).split("|").indexOf("look here")).toBe(2 * 7 + 4);
  expect(addOn.call("protections")).toEqual([["Tier", true, "E3:E5"]]);
});

test("they go with a deleted column and a deleted sheet", () => {
  const { addOn } = marked();
  addOn.run("drop");
  expect([addOn.call("find", "model"), addOn.call("protections")]).toEqual([[], []]);
  addOn.run("leave");
  expect(addOn.call("find", "sheet")).toEqual([]);
  expect(addOn.call("find", "book")).toHaveLength(1);
});

test("a mark can be removed by the script", () => {
  const { addOn } = marked();
  addOn.run("remove");
  expect(addOn.call("find", "model")).toEqual([]);
});

test("metadata on an arbitrary range, or more than 30 000 characters of it, is refused", () => {
  const { addOn } = marked();
  expect(() => addOn.run("somewhere")).toThrow(
    "Adding developer metadata to arbitrary ranges is not currently supported",
  );
  expect(() => addOn.run("tooMuch")).toThrow("30000 characters");
});

test("Ctrl+Z takes back what a script did, step by step, marks included", () => {
  const bench = marked();
  const repeat = (command: "REQUEST_UNDO" | "REQUEST_REDO") => {
    for (let step = 0; step < 10; step++) quietly(() => bench.workbook.model.dispatch(command));
  };
  repeat("REQUEST_UNDO");
  expect([bench.addOn.call("find", "model"), bench.addOn.call("protections")]).toEqual([[], []]);
  repeat("REQUEST_REDO");
  expect(bench.addOn.call("find", "model")).toHaveLength(1);
});

test("a snapshot keeps everything: cells, marks, properties and names", () => {
  const bench = marked();
  bench.type("A1", [["'0001", "=1+1", "2024-01-05"]]);
  bench.workbook.documentProperties.set("settings", "{}");
  const again = openSnapshot(JSON.parse(JSON.stringify(takeSnapshot(bench.workbook))));
  const copy = benchWith(CODE, { workbook: again });
  expect(copy.values("A1:C1")).toEqual(bench.values("A1:C1"));
  expect(copy.addOn.call("find", "model")).toEqual(bench.addOn.call("find", "model"));
  expect(copy.addOn.call("protections")).toEqual(bench.addOn.call("protections"));
  expect(again.documentProperties.get("settings")).toBe("{}");
});
