/** What columns are taken to mean: whole sheets of known programs, and columns that only look like money. */

import { guessMapping } from "../../../../src/app/reading/guess/guess-mapping";
import { GUESS_REASONS } from "../../../../src/app/reading/guess/guess-reasons";
import { sourceOf } from "../../../../src/app/reading/source";
import { allFields } from "../../../../src/app/run/models";
import type { Cell } from "../../../../src/core/cells/cell";
import { LANGUAGES } from "../../../../src/core/texts/language";
import { reading } from "../../reading";
import { HEADING_SETS } from "./heading-sets";
import { LAYOUTS } from "./layouts";

/** A cell as a sheet reads a file: plain numbers and days are such, anything else stays text. */
function typed(text: string): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text)) return Number(text);
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day ? new Date(Number(year), Number(month) - 1, Number(date)) : text;
}

/** The guess for lines with bars between the cells, the header first; columns by their headings. */
function guessOf(lines: readonly string[]) {
  const [header = [], ...rows] = lines.map((line) => line.split("|"));
  const sheet = reading([header, ...rows.map((row) => row.map(typed))]);
  const { columns, notation } = sourceOf(
    { ...sheet, selection: { row: 1, column: 1, rows: lines.length, columns: header.length } },
    true,
  );
  const { mapping, reasons, doubts } = guessMapping(columns, allFields(), notation);
  const name = (position: number | null) => (position === null ? null : (header[position] ?? ""));
  return {
    mapping: Object.fromEntries(Object.entries(mapping).map(([field, position]) => [field, name(position)])),
    reasons,
    doubts: doubts.map((doubt) => ({
      ...doubt,
      position: name(doubt.position),
      rivals: doubt.rivals.map(name),
    })),
  };
}

test("the headings of customer, date and amount are known in all sets that programs and people write", () => {
  const rows = ["Alder Ltd|2024-01-05|500", "Birch & Co|2024-02-05|200.5", "Alder Ltd|2024-03-05|100"];
  const unknown = HEADING_SETS.filter((set) => {
    const [customer, date, revenue] = set.split(" | ");
    const { mapping } = guessOf([`${customer}|${date}|${revenue}`, ...rows]);
    return mapping.customer !== customer || mapping.date !== date || mapping.revenue !== revenue;
  });
  expect(unknown).toEqual([]);
  expect(HEADING_SETS).toHaveLength(85);
});

test.each(LAYOUTS)("$program", ({ lines, means, never = [] }) => {
  const { mapping } = guessOf(lines);
  expect(mapping).toMatchObject(means);
  expect(never.filter((field) => field in mapping)).toEqual([]);
});
