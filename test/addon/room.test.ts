/** A workbook that is nearly full: a run that cannot be finished does not begin. */

import { insertLines } from "../../workbench/engine/sheets/grid";
import { sheetIds } from "../../workbench/engine/sheets/sheets";
import { type Opened, opened } from "./opened";

const ROWS = [
  ["Customer", "Revenue"],
  ["Ann", 900],
  ["Bo", 5],
];

/** A sheet of so many rows and 26 columns beside the customers' one. */
function addSheet(book: Opened, name: string, rows: number): string {
  const sheetId = `id of ${name}`;
  book.workbook.model.dispatch("CREATE_SHEET", { sheetId, position: 1, name });
  insertLines(book.workbook, sheetId, "ROW", 90, rows - 100);
  return sheetId;
}

test("a run for which a workbook has no room writes nothing and says what would help", () => {
  const book = opened(ROWS);
  const request = book.request();
  const [first = ""] = sheetIds(book.workbook);
  // 383,700 rows of 26 columns leave 23,800 cells; a new sheet takes 26,000.
  insertLines(book.workbook, first, "ROW", 900, 382_700);
  // It is said before anybody writes, and where else the list can be judged.
  const { check } = book.preview(request);
  expect(check.remarks[0]?.message).toMatch(/10 million cells.*“Data too big for a sheet\?”/);
  const writes: string[] = [];
  book.host.beforeCall = ({ kind, method }) => {
    if (kind === "write") writes.push(method);
  };
  expect(book.addOn.call("write", request)).toEqual({
    ok: false,
    code: "NO_ROOM",
    message: expect.stringContaining("delete empty columns, empty rows and sheets that nobody needs"),
  });
  expect(writes.filter((method) => !/^Lock|flush$/.test(method))).toEqual([]);
  expect(sheetIds(book.workbook)).toHaveLength(1);
});

describe("a workbook that other sheets fill, which a run does not count", () => {
  // A workbook holds 10,000,000 cells; the customers' sheet takes 26,000 of them, as much as each new sheet at first. 20 sheets
  // of 19,000 rows and one of 2,615 leave 26,010: enough for the record, which is made small, and not for one more.
  test.each<[string, readonly number[]]>([
    ["no room for the first sheet", [382_700]],
    ["none for the second, with many sheets that are not large", [...Array(20).fill(19_000), 2_615]],
  ])("%s: nothing of the run is left; once there is room it is finished", (_what, sizes) => {
    const book = opened(ROWS);
    const request = book.request();
    const before = book.values("Sheet1!A1:F5");
    for (const [at, rows] of sizes.entries()) addSheet(book, `Data ${at}`, rows);
    const own = () => book.sheetNames().filter((name) => !name.startsWith("Data"));
    expect(book.addOn.call("write", request)).toMatchObject({ ok: false, code: "NO_ROOM" });
    expect([book.values("Sheet1!A1:F5"), own()]).toEqual([before, ["Sheet1"]]);
    expect(book.addOn.call("undo", { force: false })).toMatchObject({ code: "NOTHING_TO_UNDO" });
    book.workbook.model.dispatch("DELETE_SHEET", { sheetId: "id of Data 0", sheetName: "Data 0" });
    expect(book.write(request).sheets).toEqual(["Pyramid"]);
    expect(book.value("Sheet1!C1")).toBe("Pyramid tier");
    book.undo();
    expect([book.values("Sheet1!A1:F5"), own()]).toEqual([before, ["Sheet1"]]);
  });
});
