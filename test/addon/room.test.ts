/** A workbook that is nearly full: a run that cannot be finished does not begin. */

import { insertLines } from "../../workbench/engine/sheets/grid";
import { sheetIds } from "../../workbench/engine/sheets/sheets";
import { opened } from "./opened";

test("a run for which a workbook has no room writes nothing and says what would help", () => {
  const book = opened([
    ["Customer", "Revenue"],
    ["Ann", 900],
    ["Bo", 5],
  ]);
  const request = book.request();
  const [first = ""] = sheetIds(book.workbook);
  // 383,700 rows of 26 columns leave 23,800 cells; a new sheet takes 26,000.
  insertLines(book.workbook, first, "ROW", 900, 382_700);
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
