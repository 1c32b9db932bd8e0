/** Golden cases: whole files in, whole files out. Rewritten only by `golden/expected.py`, run by hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Grid } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import type { Language } from "../../../src/core/texts/language";
import { AUTHORITY, MONEY, NEED } from "../../../src/models/prospects/fields";
import { prospectsModel } from "../../../src/models/prospects/model";
import { expectTable } from "../../tables";

const GOLDEN = join(__dirname, "golden");
const CASES = readdirSync(GOLDEN).filter((name) => existsSync(join(GOLDEN, name, "options.json")));

const rowsIn = (name: string, file: string): string[][] =>
  parse<string[]>(readFileSync(join(GOLDEN, name, file), "utf8"), { skipEmptyLines: true }).data.slice(1);

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
const typed = (text: string): Cell => (/^-?\d+\.?\d*$/.test(text) ? Number(text) : text);

describe.each(CASES)("%s", (name) => {
  const settings = JSON.parse(readFileSync(join(GOLDEN, name, "options.json"), "utf8")) as {
    language: Language;
    options: object;
  };
  const rows = rowsIn(name, "input.csv");
  const table = tableOf(
    rows.map((_, index) => index + 2),
    [FIELDS.customer, MONEY, AUTHORITY, NEED].map((field, at) => ({
      field,
      header: field.label.en,
      letter: "ABCD"[at] ?? "",
      cells: rows.map((row) => typed(row[at] ?? "")),
    })),
    POINT_NOTATION,
  );
  const outcome = prospectsModel.segmentation?.prepare(settings.options, settings.language).run(table);

  test("every prospect has the expected code", () => {
    const codes = outcome?.columns[0]?.cells ?? [];
    expect(table.sheetRows.map((row, index) => [String(row), codes[index]])).toEqual(
      rowsIn(name, "columns.csv"),
    );
  });

  test("the summary is as expected", () => {
    const grid = outcome?.report.find(
      (block): block is Grid => block.kind === "grid" && block.id === "codes",
    );
    const summary = grid?.rows.map((row) =>
      row.slice(0, 3).map((cell) => (typeof cell === "object" ? cell.value : cell)),
    );
    expectTable(
      summary,
      rowsIn(name, "summary.csv").map((row) => row.map(typed)),
    );
  });
});
