/** The overview on its sheet: native formulas that give the report's numbers, links that lead somewhere, a person's notes. */

import { overviewReport } from "../../src/app/plan/overview/overview";
import { runModels } from "../../src/app/run/run";
import type { Grid } from "../../src/core/report/report";
import { reading } from "../app/reading";
import { customers, type Opened, opened } from "./opened";
import { models, rename } from "./order-book";
import { HEADER, ROWS, TABLE } from "./overview-table";

const BOTH = { models: models("pyramid", "rfm") };

/** The grids of the sheet, each found by its header, with the numbers of the report. */
function compared(
  book: Opened,
  rows: (string | number)[][],
  changes: { models: ReturnType<typeof models> },
  name = "Overview",
) {
  const request = book.request(changes);
  book.write(request);
  const run = runModels(reading(rows, "A1", { locale: book.describe().locale }), request);
  const grids = overviewReport(run).filter((block): block is Grid => block.kind === "grid");
  const cells = book.values(`'${name}'!A1:T160`);
  const formulas = book.formulas(`'${name}'!A1:T160`);
  return grids.map((grid) => {
    const top = cells.findIndex((row) =>
      grid.header.every((title, at) => String(row[at]).replace("\n", " ") === title),
    );
    if (top < 0) throw new Error(`${grid.id} is not on the sheet`);
    return { grid, cells: cells.slice(top + 1), formulas: formulas.slice(top + 1) };
  });
}

test.each([
  ["pyramid and RFM", TABLE, models("pyramid", "rfm")],
  [
    "numbers as text",
    [HEADER, ...ROWS.map(([name = "", revenue, ...rest]) => [name, `'¥${revenue}`, ...rest])],
    models("pyramid", "abc"),
  ],
  ["labels that differ in letter case", TABLE, models("prospects", "pyramid")],
  ["all", TABLE, models("pyramid", "abc", "rfm", "prospects")],
])("every formula and number is the report's: %s", (_name, rows, chosen) => {
  const read = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
  );
  let live = 0;
  for (const { grid, cells, formulas } of compared(opened(rows), read, { models: chosen })) {
    grid.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        const found = cells[at]?.[column];
        const value = typeof cell === "object" ? cell.value : cell;
        expect(formulas[at]?.[column]?.startsWith("=") ?? false).toBe(typeof cell === "object");
        if (typeof cell === "object") live++;
        if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
        else expect(found).toBe(value);
      });
    });
  }
  expect(live).toBeGreaterThan(10);
});

test("counts follow when a person changes a tier", () => {
  const book = opened(customers(20));
  book.write(book.request({ models: models("pyramid", "abc") }));
  const vip = () =>
    book
      .values("Overview!A1:E60")
      .find(([label]) => label === "VIP")
      ?.slice(1, 4);
  expect(vip()).toEqual([1, 0.05, 20]);
  book.type("Sheet1!C2", [["VIP"]]);
  expect(vip()).toEqual([2, 0.1, 20 + 1]);
});

describe("links", () => {
  /** Where each link leads: the name of the sheet with that number. */
  const targets = (book: Opened) =>
    book
      .formulas("Overview!A1:A160")
      .flat()
      .flatMap((formula) => {
        const [, gid = "", title = ""] = /HYPERLINK\("#gid=(\d+)"[;,] ?"(.*)"\)/.exec(formula) ?? [];
        const { getters } = book.workbook.model;
        return gid === ""
          ? []
          : [
              [
                title,
                getters.getSheetName(getters.getSheetIds().find((id) => sheetNumber(id) === gid) ?? ""),
              ],
            ];
      });
  const sheetNumber = (id: string) => id.replace(/\D/g, "");

  test("lead to each model's sheet, also after it was renamed and on a second run", () => {
    const book = opened(TABLE);
    book.write(book.request(BOTH));
    // What to look at first leads there too.
    const atRisk = expect.stringContaining("RFM: At risk: 3 customers");
    expect(targets(book)).toEqual([
      [atRisk, "RFM"],
      ["Pyramid", "Pyramid"],
      ["RFM", "RFM"],
    ]);
    rename(book, "RFM", "Recency");
    expect(targets(book)).toEqual([
      [atRisk, "Recency"],
      ["Pyramid", "Pyramid"],
      ["RFM", "Recency"],
    ]);
    book.write(book.request(BOTH));
    expect(targets(book)).toEqual([
      [atRisk, "Recency"],
      ["Pyramid", "Pyramid"],
      ["RFM", "Recency"],
    ]);
  });
});

test("one model tells its own story: no overview", () => {
  const book = opened(customers(20));
  expect(book.write(book.request()).sheets).toEqual(["Pyramid"]);
  expect(book.sheetNames()).not.toContain("Overview");
});

test.each([
  ["zh_CN", "总览"],
  ["zh_TW", "總覽"],
])("in %s it is called %s", (spreadsheetLocale, name) => {
  const rows = TABLE;
  const [tiers] = compared(opened(rows, { spreadsheetLocale }), rows, BOTH, name);
  expect(tiers?.cells[0]?.[1]).toBe(1);
});
