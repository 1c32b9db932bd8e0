/** Every report of every model, over few customers and many: each block says all of what a block of its kind has to say. */

import { SEGMENTATION_CASES, tableOfFilled } from "../../bench/segmentation-cases";
import type { Cell } from "../../src/core/cells/cell";
import { InputError } from "../../src/core/problem";
import { LANGUAGES, type Language } from "../../src/core/texts/language";
import { MODELS } from "../../src/models/registry";
import { FORMATS, faultsOf, halfWidthIn, isCell, isId, isSaid, untintedIn } from "./report-faults";

/** Tables of a few customers and more, of customers without a number above 0, with none at all in places, and all alike. */
const CHANGES: readonly (readonly [what: string, count: number, cell: (cell: Cell, row: number) => Cell])[] =
  [
    ["one row", 1, (cell) => cell],
    ["2 rows", 2, (cell) => cell],
    ["7 rows", 7, (cell) => cell],
    ["60 rows", 60, (cell) => cell],
    ["only noughts", 7, (cell) => (typeof cell === "number" ? 0 : cell)],
    ["only losses", 7, (cell) => (typeof cell === "number" ? -Math.abs(cell) : cell)],
    ["blanks", 20, (cell, row) => (row % 3 === 0 ? "" : cell)],
    ["one number for all", 7, (cell) => (typeof cell === "number" ? 1 : cell)],
  ];

const CASES = SEGMENTATION_CASES.flatMap(({ model, rows, filled }) =>
  CHANGES.map(([what, count, change]) => {
    const columns = filled(count).map(([field, cells]) => [field, cells.map(change)] as const);
    return { model, what: `${rows}: ${what}`, count, table: tableOfFilled(columns) };
  }),
);

/** What was found, or nothing where it is refused. */
function unlessRefused<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(isSaid(error.message)).toBe(true);
    return undefined;
  }
}

function segmentationOf(model: string, language: Language) {
  const found = MODELS.find(({ id }) => id === model)?.segmentation;
  if (!found) throw new Error(`no segmentation ${model}`);
  return found.prepare({}, language);
}

test.each(CASES)("$model says all it has to say of $what", ({ model, table, count }) => {
  for (const language of count === 60 ? LANGUAGES : (["en"] as const)) {
    const { run, explain } = segmentationOf(model, language);
    const outcome = unlessRefused(() => run(table));
    if (!outcome) continue;
    const { report, columns, alerts = [], keyFigures = [] } = outcome;
    const rows = explain && count < 10 ? [...table.sheetRows.keys()] : [];
    const reports = [report, ...rows.map((row) => unlessRefused(() => explain?.(table, row)) ?? [])];
    for (const blocks of reports)
      expect(blocks.flatMap((block) => faultsOf(block, blocks, count))).toEqual([]);
    expect(
      untintedIn(
        report,
        columns.flatMap(({ labels }) => labels ?? []),
      ),
    ).toEqual([]);
    if (language !== "en") expect(halfWidthIn([...report, ...alerts])).toEqual([]);
    const ids = report.flatMap((block) => ("id" in block ? [block.id] : []));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id, header, cells, format, labels } of columns) {
      expect([isId(id), isSaid(header), cells.length]).toEqual([true, true, count]);
      expect(FORMATS.concat("cents", "hundredths")).toContain(format);
      for (const cell of labels ? cells : []) expect([...(labels ?? []), ""]).toContain(String(cell));
    }
    for (const { text, action = "-", rows = [] } of alerts)
      expect([isSaid(text), isSaid(action), rows.every((row) => row < count)]).toEqual([true, true, true]);
    for (const { label, value, format } of keyFigures)
      expect([isSaid(label), isCell(value, format)]).toEqual([true, true]);
  }
});

test.each(CASES.filter(({ count }) => count === 60))(
  "$model has the same shape in every language over $what",
  ({ model, table }) => {
    const shapes = LANGUAGES.map((language) =>
      segmentationOf(model, language)
        .run(table)
        .report.map((block) => [
          block.kind,
          "id" in block ? block.id : "",
          "rows" in block ? block.rows.length : 0,
        ]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  },
);
