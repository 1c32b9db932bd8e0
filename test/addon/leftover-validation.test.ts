/** Dropdowns that a person left in blank columns: no tier goes where Sheets would refuse it. */

import type { Failure } from "../../src/app/contract/contract";
import { BUILT, customers, type Opened, opened } from "./opened";

/** Five customers, and a Yes/No dropdown in some cells that rejects anything else. */
function withDropdown(address: string, ways: Parameters<typeof opened>[1] = {}): Opened {
  const code = `${BUILT.code}
    function addDropdown(address) {
      SpreadsheetApp.getActiveSheet().getRange(address).setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"]).setAllowInvalid(false).build());
    }
    function takeRuleOff(address) { SpreadsheetApp.getActiveSheet().getRange(address).clearDataValidations(); }`;
  const book = opened(customers(5), { files: { ...BUILT, code }, ...ways });
  book.addOn.run("addDropdown", address);
  return book;
}

test("the columns of a run go beside it, where the preview says", () => {
  const book = withDropdown("C2:D500");
  const request = book.request();
  expect(book.preview(request).columns.map(({ letter }) => letter)).toEqual(["E"]);
  expect(book.write(request).columns.map(({ letter }) => letter)).toEqual(["E"]);
  expect(book.values("Sheet1!C1:D9").flat().join("")).toBe("");
  expect(book.write(request).columns.map(({ letter }) => letter)).toEqual(["E"]);
});

test("hidden columns get no tier that nobody would see; a run believes its preview", () => {
  const code = `${BUILT.code}
    function hide() { SpreadsheetApp.getActiveSheet().hideColumns(3, 2); }`;
  const book = opened(customers(5), { files: { ...BUILT, code } });
  book.addOn.run("hide");
  const request = book.request();
  expect(book.preview(request).columns.map(({ letter }) => letter)).toEqual(["E"]);
  const previewed = book.previewed(request);
  expect(book.write(previewed).columns.map(({ letter }) => letter)).toEqual(["E"]);
  expect(book.addOn.calls.methods["Sheet.isColumnHiddenByUser"]).toBeUndefined();
});

test("a run looks once for a leftover, and once more over the whole width when it finds any", () => {
  const looks = (book: Opened) => {
    book.write(book.request());
    return book.addOn.calls.methods["Range.getDataValidations"] ?? 0;
  };
  expect(looks(opened(customers(5)))).toBe(1);
  expect(looks(withDropdown("C2:C500"))).toBe(2);
  // Nine columns of them, and those beyond.
  const wide = withDropdown("C2:K500");
  expect(looks(wide)).toBe(2);
  expect(wide.value("Sheet1!L1")).toBe("Pyramid tier");
});

describe.each(["at once", "late"] as const)("told %s", (refusals) => {
  test("a rule that a person put over our own tiers ends the next run, which names the cell and changes nothing", () => {
    const book = withDropdown("Z1", { ways: { refusals } });
    const request = book.request();
    book.write(request);
    const before = book.values("Sheet1!A1:C9");
    book.addOn.run("addDropdown", "C2:C6");
    const answer = book.addOn.call("write", request) as Failure;
    expect(answer).toMatchObject({ ok: false, code: "NOT_ACCEPTED" });
    expect(answer.message).toContain("cell C2");
    expect(book.values("Sheet1!A1:C9")).toEqual(before);
    book.addOn.run("takeRuleOff", "C2:C6");
    expect(book.write(request).rows).toBe(5);
  });
});
