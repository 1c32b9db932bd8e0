/** Templates: new sheets in the workbook's language whose formulas work, never over an existing sheet. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateFunctionName } from "../../src/core/template/template";
import { MODELS } from "../../src/models/registry";
import { makeAccess } from "../../workbench/access";
import { chartsOn } from "../../workbench/engine/sheets/charts";
import { filledSize } from "../../workbench/engine/sheets/filled";
import { sheetNamed } from "../../workbench/engine/sheets/sheets";
import { openFile, saveWorkbook } from "../../workbench/node/files";
import { opened } from "./opened";
import { unreadable } from "./worksheet-room";

const templates = MODELS.flatMap((model) => model.templates);
const LANGUAGE = { en_US: "en", zh_CN: "zh-CN", zh_TW: "zh-TW" } as const;
const cases = templates.flatMap(({ id, title, sheet }) =>
  (["en_US", "zh_CN", "zh_TW"] as const).map(
    (locale) =>
      [id, locale, title[LANGUAGE[locale]], sheet(LANGUAGE[locale], () => null).cells.length] as const,
  ),
);

test.each(cases)(
  "%s in %s is a sheet named %s without any error",
  (id, spreadsheetLocale, title, prepared) => {
    const book = opened([["mine"]], { spreadsheetLocale });
    // The assessment looks its points up in the scheme.
    if (id === "credit-assessment") book.addOn.run(templateFunctionName("credit-scheme"));
    book.addOn.run(templateFunctionName(id));
    expect(book.host.shown.questions).toEqual([]);
    expect(book.sheetNames()).toContain(title);
    const shown = book.shown(`'${title}'!A1:AD120`).flat();
    expect(
      shown.filter((text) => /^#(ERROR|REF|N.A|VALUE|NAME|DIV|NUM|BAD_EXPR|SPILL|CYCLE)/.test(text)),
    ).toEqual([]);
    expect(book.value("Sheet1!A1")).toBe("mine");
    expect(unreadable(book, title)).toEqual([]);
    // Cells with blanks further down are saved, and printed as empty pages.
    expect(filledSize(book.workbook, sheetNamed(book.workbook, title) ?? "").rows).toBeLessThanOrEqual(
      prepared,
    );
  },
);

// Their formulas spill words into cells that have a look.
test.each([
  ["key-account-matrix", "Key-account matrix"],
  ["sales-pipeline", "Sales pipeline"],
  ["customer-value", "Customer value calculator"],
])("%s shows in a saved file what it showed", async (id, title) => {
  const folder = mkdtempSync(join(tmpdir(), "worksheet-"));
  try {
    const book = opened([["mine"]]);
    book.addOn.run(templateFunctionName(id));
    await saveWorkbook(book.workbook, join(folder, "saved.xlsx"));
    const saved = makeAccess(await openFile(join(folder, "saved.xlsx")));
    const area = `'${title}'!A1:AD120`;
    expect(saved.shown(area)).toEqual(book.shown(area));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// Axes of points end at 0 and 100, so that no point lies on the frame and quarters are where they are looked for.
test.each([
  ["key-account-matrix", "Key-account matrix", ["horizontalWindow", "verticalWindow"]],
  ["customer-value-scorecard", "Customer value scorecard", ["horizontalWindow", "verticalWindow"]],
  ["channel-scorecard", "Channel scorecard", ["verticalWindow"]],
] as const)("the chart of %s is drawn over all points from 0 to 100", (id, title, axes) => {
  const book = opened([]);
  book.addOn.run(templateFunctionName(id));
  const [found] = chartsOn(book.workbook, sheetNamed(book.workbook, title) ?? "");
  for (const axis of axes) expect(found?.chart[axis]).toEqual({ min: 0, max: 100 });
});

test.each([
  ["YES", "opens the sheet", ["Account plan", "Sheet1"]],
  ["NO", "inserts another one", ["Account plan", "Account plan 2", "Sheet1"]],
  ["CANCEL", "does nothing", ["Account plan", "Sheet1"]],
])("asked about the sheet that is there already, %s %s", (button, _does, names) => {
  const book = opened([]);
  book.host.shown.answer = () => ({ button });
  book.addOn.run(templateFunctionName("account-plan"));
  book.select("Sheet1!A1");
  book.addOn.run(templateFunctionName("account-plan"));
  expect(book.host.shown.questions.map(({ message }) => message)).toEqual([
    "This workbook has the sheet “Account plan” already. Yes opens it, No inserts another one.",
  ]);
  expect(book.sheetNames().sort()).toEqual(names);
  expect(book.value("A1")).toBe(button === "CANCEL" ? "" : "Account plan");
});

test("an insertion that broke off is finished by the next, which says what went wrong", () => {
  const pipeline = templateFunctionName("sales-pipeline");
  // The first flush is the one before the chart, which may be refused without any harm.
  for (const method of ["Range.setNotes", "Range.setValues", "SpreadsheetApp.flush"]) {
    const book = opened([]);
    book.host.faults.push({ nth: 1, method });
    book.addOn.run(pipeline);
    book.host.faults.length = 0;
    expect(book.host.shown.questions).toHaveLength(1);
    expect(book.sheetNames()).toEqual(["Sheet1", "⚠ incomplete, run again"]);
    book.addOn.run(pipeline);
    expect(book.sheetNames()).toEqual(["Sheet1", "Sales pipeline"]);
  }
});

test("a language that cannot be asked for is no reason to throw", () => {
  const book = opened([]);
  book.host.faults.push({ nth: 1, method: "Session.getActiveUserLocale" });
  book.addOn.run(templateFunctionName("sales-pipeline"));
  expect(book.host.shown.questions).toEqual([]);
  expect(book.sheetNames()).toEqual(["Sheet1", "Sales pipeline"]);
});

test("the Sales pipeline takes days and worth of every prospect that its funnel counts", () => {
  const book = opened([]);
  book.addOn.run(templateFunctionName("sales-pipeline"));
  const figures = () => book.values("'Sales pipeline'!F5:K5")[0];
  // Ten reach the first step. Days there: (3 + 5 + 2 + 6) / 4; worth: 500 + 800 + 300 + 900.
  expect(figures()).toEqual(["Find", 10, "", 1, 4, 2500]);
  book.type("'Sales pipeline'!B5", [["FIND "], [1], ["寻找潜在客户"], ["Prospecting"]]);
  expect(figures()).toEqual(["Find", 10, "", 1, 4, 2500]);
  // Without its days a prospect is left out of the average: (5 + 2 + 6) / 3.
  book.type("'Sales pipeline'!C5", [[""]]);
  expect(figures()).toEqual(["Find", 10, "", 1, 13 / 3, 2500]);
});
