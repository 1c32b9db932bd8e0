/** Golden cases: whole files in, whole files out. Rewritten only by `golden/expected.py`, run by hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { Cell } from "../../../src/core/cells/cell";
import { dayOf } from "../../../src/core/cells/date-column";
import { FIELDS } from "../../../src/core/table/fields";
import type { Language } from "../../../src/core/texts/language";
import { FACTORS, LAST_CONTACT } from "../../../src/models/echelon/fields";
import { echelonModel } from "../../../src/models/echelon/model";
import { expectTable } from "../../tables";
import { cellsOf, gridOf, prepared, tableWith } from "../segment";

const GOLDEN = join(__dirname, "golden");
const CASES = readdirSync(GOLDEN).filter((name) => existsSync(join(GOLDEN, name, "options.json")));

const textsIn = (name: string, file: string): string[][] =>
  parse<string[]>(readFileSync(join(GOLDEN, name, file), "utf8"), { skipEmptyLines: true }).data.slice(1);

/** A cell as a sheet reads a file: plain numbers become numbers, anything else stays text. */
const typed = (text: string): Cell => (/^-?\d+\.?\d*$/.test(text) ? Number(text) : text);
const rowsIn = (name: string, file: string) => textsIn(name, file).map((row) => row.map(typed));

describe.each(CASES)("%s", (name) => {
  const settings = JSON.parse(readFileSync(join(GOLDEN, name, "options.json"), "utf8")) as {
    language: Language;
    today: string;
    options: object;
  };
  const rows = rowsIn(name, "input.csv");
  const fields = [FIELDS.customer, ...FACTORS, FIELDS.owner, LAST_CONTACT];
  const today = dayOf(settings.today);
  if (typeof today !== "number") throw new Error("today is not a day");
  const table = { ...tableWith(fields.map((field, at) => [field, rows.map((row) => row[at])])), today };
  const outcome = prepared(echelonModel, settings.options, settings.language).run(table);

  test("every customer has the expected echelon, interval and next contact", () => {
    const columns = ["echelon", "weeks", "next-contact"].map((id) => cellsOf(outcome, id));
    expectTable(
      table.sheetRows.map((row, index) => [row, ...columns.map((cells) => cells[index])]),
      rowsIn(name, "columns.csv"),
    );
  });

  test("the weekly targets are as expected", () => {
    expectTable(gridOf(outcome, "load"), rowsIn(name, "summary.csv"));
  });

  test("the load of each salesperson is as expected", () => {
    expectTable(gridOf(outcome, "owners"), rowsIn(name, "owners.csv"));
  });
});
