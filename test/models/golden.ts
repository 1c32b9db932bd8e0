/**
 * Golden cases of a segmentation: whole files in, whole files out, rewritten only by the folder's `expected.py`.
 *
 * `options.json` has the language and the options, the header of each field where the file does not use one that the
 * field knows, the day of the run where it matters, and the file of `test/data` that a case has in place of an
 * `input.csv`; `columns.csv` has the sheet row and the model's columns by their ids; `summary.csv` the beginning of the
 * grid that its first header names; further files, named after grids, those grids with the headers that a reader sees.
 * `SOURCE.md` has a title and says first whether the case is Real data, Fictional or Made up.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { shownContent } from "../../src/app/reading/sheet/contents";
import type { Cell } from "../../src/core/cells/cell";
import { dayOf } from "../../src/core/cells/date-column";
import { POINT_NOTATION } from "../../src/core/cells/number-text";
import type { Model } from "../../src/core/model";
import type { Outcome } from "../../src/core/report/report";
import { type Field, headerMatch } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { type SourceColumn, type Table, tableOf } from "../../src/core/table/table";
import type { Language } from "../../src/core/texts/language";
import { expectTable } from "../tables";
import { cellsOf, expectDrawable, gridOf, headerOf, liveValues, prepared } from "./segment";

/** What `options.json` says. */
export interface Settings {
  readonly fields?: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly options: Readonly<Record<string, unknown>>;
  /** As `2026-11-25`. */
  readonly today?: string;
  /** A file of `test/data`. */
  readonly input?: string;
}

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
export const typed = (text: string): Cell => (/^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

/** An expected cell; one that was worked out by hand may be a fraction such as `1/3`. */
function expectedCell(text: string): Cell {
  const [, above, below] = /^([\d.]+)\/([\d.]+)$/.exec(text) ?? [];
  return above === undefined ? typed(text) : Number(above) / Number(below);
}

/** The rows of a file, its header first. */
export const rowsIn = (path: string): string[][] =>
  parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;

/** The table of a case, from its `input.csv`. */
export function tableIn(
  folder: string,
  model: Model,
  { fields, today, input }: Omit<Settings, "options">,
): Table {
  const [header = [], ...rows] = rowsIn(
    input === undefined ? join(folder, "input.csv") : join(__dirname, "../data", input),
  );
  const known = [FIELDS.customer, ...(model.segmentation?.fields ?? [])];
  const sourceOf = (field: Field, title: string): SourceColumn => {
    const at = header.indexOf(title);
    return { field, header: title, letter: "B", cells: rows.map((row) => typed(row[at] ?? "")) };
  };
  const named = Object.entries(fields ?? {}).map(([id, title]) => {
    const field = known.find((one) => one.id === id);
    if (!field || !header.includes(title)) throw new Error(`no ${id} or no column ${title}`);
    return sourceOf(field, title);
  });
  const found = header.flatMap((title) => {
    const field = known.find((one) => headerMatch(title, one) === 2);
    return field ? [sourceOf(field, title)] : [];
  });
  const table = tableOf(
    rows.map((_, index) => index + 2),
    fields ? named : found,
    POINT_NOTATION,
  );
  if (today === undefined) return table;
  const day = dayOf(today);
  if (typeof day !== "number") throw new Error(`${today} is not a day`);
  return { ...table, today: day };
}

/** One case, run. */
interface GoldenCase {
  readonly folder: string;
  readonly settings: Settings;
  readonly table: Table;
  readonly outcome: Outcome;
}

/** What a model's cases have beside the usual files. */
interface Further {
  /** Puts something of the folder into the table. */
  readonly given?: (table: Table, folder: string) => Table;
  /** Grids of the report, each in a file of its own; a case that has one needs neither columns nor summary. */
  readonly grids?: readonly string[];
  /** Cases whose charts have blanks to draw, because their total is not above 0. */
  readonly undrawn?: readonly string[];
  /** What else a case promises. */
  readonly more?: (found: GoldenCase) => void;
}

/** Runs the model over a case. */
export function goldenCase(folder: string, model: Model, given?: Further["given"]): GoldenCase {
  const settings = JSON.parse(readFileSync(join(folder, "options.json"), "utf8")) as Settings;
  const read = tableIn(folder, model, settings);
  const table = given ? given(read, folder) : read;
  return {
    folder,
    settings,
    table,
    outcome: prepared(model, settings.options, settings.language).run(table),
  };
}

/** Runs the model over every case of the folder and compares. */
export function testGolden(golden: string, model: Model, further: Further = {}): void {
  const { given, undrawn = [], more, grids = [] } = further;
  const cases = readdirSync(golden).filter((name) => existsSync(join(golden, name, "options.json")));
  describe.each(cases)("%s", (name) => {
    const folder = join(golden, name);
    const found = goldenCase(folder, model, given);
    const { table, outcome } = found;
    const ownGrids = grids.filter((id) => existsSync(join(folder, `${id}.csv`)));
    const isThere = (file: string) => ownGrids.length === 0 || existsSync(join(folder, file));

    if (isThere("columns.csv"))
      test("every customer has the expected columns", () => {
        const [[, ...ids] = [], ...expected] = rowsIn(join(folder, "columns.csv"));
        // Days as they are shown.
        const shown = ids.map((id) => {
          const { format } = outcome.columns.find((column) => column.id === id) ?? {};
          return cellsOf(outcome, id).map((cell) => shownContent(cell, format));
        });
        const columns = table.sheetRows.map((row, at) => [row, ...shown.map((cells) => cells[at])]);
        expectTable(
          columns,
          expected.map((row) => row.map(typed)),
        );
      });

    if (isThere("summary.csv"))
      test("the summary is as expected, and its native formulas say the same", () => {
        const [[id = "", ...others] = [], ...expected] = rowsIn(join(folder, "summary.csv"));
        expectTable(
          gridOf(outcome, id).map((row) => row.slice(0, 1 + others.length)),
          expected.map((row) => row.map(typed)),
        );
        const live = liveValues(outcome, table, id);
        expectTable(
          live.map(([worth]) => [worth]),
          live.map(([, said]) => [said as number]),
        );
        if (!undrawn.includes(name)) expectDrawable(outcome);
      });

    if (ownGrids.length > 0)
      test.each(ownGrids)("the grid %s is as expected, with its headers", (id) => {
        const expected = rowsIn(join(folder, `${id}.csv`)).map((row) => row.map(expectedCell));
        const width = expected[0]?.length;
        expectTable(
          [headerOf(outcome, id), ...gridOf(outcome, id)].map((row) => row.slice(0, width)),
          expected,
        );
      });

    if (more) test("everything else is as expected", () => more(found));

    test("says where it comes from", () => {
      expect(readFileSync(join(folder, "SOURCE.md"), "utf8")).toMatch(
        /^# .+\n\n(Real data|Fictional|Made up)/,
      );
    });
  });
}
