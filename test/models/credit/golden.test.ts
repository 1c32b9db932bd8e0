/** Golden cases: whole files in, whole files out. Rewritten only by `golden/expected.py`, run by hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Segmentation } from "../../../src/core/model";
import type { Grid, Outcome } from "../../../src/core/report/report";
import { headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import type { Language } from "../../../src/core/texts/language";
import { creditModel } from "../../../src/models/credit/model";
import { expectTable } from "../../tables";
import { call } from "./cases";

const GOLDEN = join(__dirname, "golden");
const CASES = readdirSync(GOLDEN).filter((name) => existsSync(join(GOLDEN, name, "options.json")));
const SEGMENTATION = creditModel.segmentation as Segmentation;
const FIRST_ANSWER = 3;

const rowsIn = (name: string, file: string): string[][] =>
  parse<string[]>(readFileSync(join(GOLDEN, name, file), "utf8"), { skipEmptyLines: true }).data;

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
const typed = (text: string): Cell => (/^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text);

function tableIn(name: string) {
  const [header = [], ...rows] = rowsIn(name, "input.csv");
  const sources = header.flatMap((title, at) => {
    const field = [FIELDS.customer, ...SEGMENTATION.fields].find((one) => headerMatch(title, one) === 2);
    return field
      ? [{ field, header: title, letter: "B", cells: rows.map((row) => typed(row[at] ?? "")) }]
      : [];
  });
  const table = tableOf(
    rows.map((_, index) => index + 2),
    sources,
    POINT_NOTATION,
  );
  const scheme = schemeIn(name);
  return scheme ? { ...table, templateSheet: () => scheme } : table;
}

/** The cells of the workbook's own Credit scheme sheet, in the cases that have one. */
function schemeIn(name: string): Cell[][] | undefined {
  if (!existsSync(join(GOLDEN, name, "scheme.csv"))) return undefined;
  return rowsIn(name, "scheme.csv").map((row) => row.map(typed));
}

function gradesIn({ report }: Outcome): Cell[][] {
  const grid = report.find((block): block is Grid => block.kind === "grid" && block.id === "grades");
  // Without the total and the last column, which says what to do.
  return (grid?.rows ?? [])
    .slice(0, -1)
    .map((row) => row.slice(0, -1).map((cell) => (typeof cell === "object" ? cell.value : cell)));
}

describe.each(CASES)("%s", (name) => {
  const settings = JSON.parse(readFileSync(join(GOLDEN, name, "options.json"), "utf8")) as {
    language: Language;
    options: { missing?: string };
  };
  const table = tableIn(name);
  const outcome = SEGMENTATION.prepare(settings.options, settings.language).run(table);
  const expected = rowsIn(name, "columns.csv")
    .slice(1)
    .map((row) => row.map(typed));

  test("every customer has the expected grade, score, coverage, limit and days", () => {
    expect(outcome.columns.map(({ id }) => id)).toEqual(["grade", "score", "known", "limit", "term"]);
    expectTable(
      table.sheetRows.map((row, at) => [row, ...outcome.columns.map(({ cells }) => cells[at])]),
      expected,
    );
  });

  test("the grades are counted and summed as expected", () => {
    const summary = rowsIn(name, "summary.csv").slice(1);
    expectTable(
      gradesIn(outcome),
      summary.map((row) => row.map(typed)),
    );
  });

  test("says where it comes from", () => {
    expect(readFileSync(join(GOLDEN, name, "SOURCE.md"), "utf8")).toMatch(/^# .+\n\nMade up/);
  });

  test("the formulas say the same", () => {
    const [, ...rows] = rowsIn(name, "input.csv");
    const given = rows.map((row) => row.slice(FIRST_ANSWER).map(typed));
    const { missing } = settings.options;
    const scores = call("CREDIT_SCORE", [given, schemeIn(name), missing], settings.language) as Cell[][];
    expectTable(
      scores,
      expected.map((row) => [row[2]]),
    );
    if (Object.keys(settings.options).some((key) => key.startsWith("from"))) return;
    const grades = call("CREDIT_GRADE", [given, schemeIn(name), missing], settings.language) as Cell[][];
    expect(grades.flat()).toEqual(expected.map((row) => row[1]));
  });
});
