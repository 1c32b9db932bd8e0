/**
 * Golden cases of a segmentation: whole files in, whole files out, rewritten only by the folder's `expected.py`.
 *
 * `options.json` names the column of each field, the language and the options; `columns.csv` has the sheet row and the
 * model's columns by their ids; `summary.csv` the beginning of the grid that its first header names.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../src/core/cells/cell";
import { POINT_NOTATION } from "../../src/core/cells/number-text";
import type { Model } from "../../src/core/model";
import type { Outcome } from "../../src/core/report/report";
import { FIELDS } from "../../src/core/table/fields";
import { type SourceColumn, type Table, tableOf } from "../../src/core/table/table";
import type { Language } from "../../src/core/texts/language";
import { expectTable } from "../tables";
import { cellsOf, expectDrawable, gridOf, liveValues, prepared } from "./segment";

interface Settings {
  readonly fields: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly options: object;
}

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
const typed = (text: string): Cell => (/^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

/** The rows of a file, its header first. */
export const rowsIn = (path: string): string[][] =>
  parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;

function tableIn(folder: string, model: Model, { fields }: Settings): Table {
  const [header = [], ...rows] = rowsIn(join(folder, "input.csv"));
  const known = [FIELDS.customer, ...(model.segmentation?.fields ?? [])];
  const sources = Object.entries(fields).map(([id, title]): SourceColumn => {
    const field = known.find((one) => one.id === id);
    const at = header.indexOf(title);
    if (!field || at < 0) throw new Error(`no ${id} or no column ${title}`);
    return { field, header: title, letter: "B", cells: rows.map((row) => typed(row[at] ?? "")) };
  });
  return tableOf(
    rows.map((_, index) => index + 2),
    sources,
    POINT_NOTATION,
  );
}

/** What else a case promises. */
type GoldenTest = (folder: string, outcome: Outcome) => void;

/** Runs the model over every case of the folder and compares. */
export function testGolden(golden: string, model: Model, more?: GoldenTest): void {
  const cases = readdirSync(golden).filter((name) => existsSync(join(golden, name, "options.json")));
  describe.each(cases)("%s", (name) => {
    const folder = join(golden, name);
    const settings = JSON.parse(readFileSync(join(folder, "options.json"), "utf8")) as Settings;
    const table = tableIn(folder, model, settings);
    const outcome = prepared(model, settings.options, settings.language).run(table);

    test("every customer has the expected columns", () => {
      const [[, ...ids] = [], ...expected] = rowsIn(join(folder, "columns.csv"));
      const found = table.sheetRows.map((row, at) => [row, ...ids.map((id) => cellsOf(outcome, id)[at])]);
      expectTable(
        found,
        expected.map((row) => row.map(typed)),
      );
    });

    test("the summary is as expected, and its native formulas say the same", () => {
      const [[id = "", ...others] = [], ...expected] = rowsIn(join(folder, "summary.csv"));
      expectTable(
        gridOf(outcome, id).map((row) => row.slice(0, 1 + others.length)),
        expected.map((row) => row.map(typed)),
      );
      for (const [found, said] of liveValues(outcome, table, id))
        expect(found).toBeCloseTo(said as number, 9);
      expectDrawable(outcome);
    });

    if (more) test("everything else is as expected", () => more(folder, outcome));

    test("says where it comes from", () => {
      expect(readFileSync(join(folder, "SOURCE.md"), "utf8")).toMatch(
        /^# .+\n\n(Real data|Fictional|Made up)/,
      );
    });
  });
}
