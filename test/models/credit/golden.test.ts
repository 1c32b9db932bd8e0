/** Golden cases: whole files in, the files of an independent script out; the formulas say the same. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import { creditModel } from "../../../src/models/credit/model";
import { expectTable } from "../../tables";
import { rowsIn, testGolden, typed } from "../golden";
import { call } from "./cases";

const FIRST_ANSWER = 3;

/** The cells of the workbook's own Credit scheme sheet, in the cases that have one. */
function schemeIn(folder: string): Cell[][] | undefined {
  const path = join(folder, "scheme.csv");
  return existsSync(path) ? rowsIn(path).map((row) => row.map(typed)) : undefined;
}

testGolden(join(__dirname, "golden"), creditModel, {
  given: (table, folder) => {
    const scheme = schemeIn(folder);
    return scheme ? { ...table, templateSheet: () => scheme } : table;
  },

  grids: ["cuts"],

  // Nobody there has a limit above 0.
  undrawn: ["missing_as_zero"],

  more: ({ folder, settings: { options, language }, outcome }) => {
    expect(outcome.columns.map(({ id }) => id)).toEqual(["grade", "score", "known", "limit", "term"]);
    const expected = rowsIn(join(folder, "columns.csv"))
      .slice(1)
      .map((row) => row.map(typed));
    const [, ...rows] = rowsIn(join(folder, "input.csv"));
    const given = rows.map((row) => row.slice(FIRST_ANSWER).map(typed));
    const missing = typeof options.missing === "string" ? options.missing : undefined;
    const scores = call("CREDIT_SCORE", [given, schemeIn(folder), missing], language) as Cell[][];
    expectTable(
      scores,
      expected.map((row) => [row[2]]),
    );
    if (Object.keys(options).some((key) => key.startsWith("from"))) return;
    const grades = call("CREDIT_GRADE", [given, schemeIn(folder), missing], language) as Cell[][];
    expect(grades.flat()).toEqual(expected.map((row) => row[1]));
  },
});
