/** Each segmentation over one customer table: columns guessed, sheet written, native formulas right; and all at once. */

import { SEGMENTATION_CASES, tableOfFilled } from "../../bench/segmentation-cases";
import type { Receipt } from "../../src/app/contract/contract";
import { readsOrders, segmentingModels } from "../../src/app/run/models";
import { textOf } from "../../src/core/cells/cell";
import { dayText } from "../../src/core/cells/date-column";
import type { Table } from "../../src/core/table/table";
import { workbookFromSheets } from "../../workbench/engine/workbook/workbook";
import { opened } from "./opened";

const HEADER = [
  "Customer",
  "Revenue",
  "Profit",
  "Orders",
  "Last order",
  "Tenure",
  "Influence",
  "COGS",
  "Cost to serve",
  "Assets",
  "Income contribution",
  "Depth",
  "Potential",
];
const ROWS = Array.from({ length: 40 }, (_, at): (string | number)[] => [
  `Customer ${at + 1}`,
  (at * 7919) % 1000,
  ((at * 104_729) % 400) - 50,
  1 + (at % 9),
  `2024-0${1 + (at % 9)}-11`,
  at % 12,
  at % 5 === 0 ? "yes" : "no",
  (at * 31) % 600,
  (at * 17) % 300,
  at * 3,
  (at * 13) % 40,
  at % 6,
  (at * 29) % 50,
]);

/** A result on the sheet beside the value that the preview showed. */
function compared(model: string, grid: string) {
  const book = opened([HEADER, ...ROWS]);
  const request = book.request({ models: [{ id: model, options: {} }] });
  const { models } = book.preview(request);
  const receipt: Receipt = book.write(request);
  const block = models[0]?.report.find((one) => one.kind === "grid" && one.id === grid);
  if (block?.kind !== "grid") throw new Error(`no grid ${grid}`);
  const address = `'${receipt.sheets[0]}'!A1:H90`;
  const sheet = book.values(address);
  // A long header stands on two lines.
  const oneLine = (cell: unknown) => String(cell).replace(/\n/g, " ");
  const top = sheet.findIndex((row) => block.header.every((title, at) => oneLine(row[at]) === title));
  const formulas = book.formulas(address).slice(top + 1, top + 1 + block.rows.length);
  return { receipt, top, block, rows: sheet.slice(top + 1, top + 1 + block.rows.length), formulas };
}

test.each([
  ["abc", "class", ["ABC & Pareto"]],
  ["rfm", "segment", ["RFM segment", "RFM"]],
  ["loyalty", "type", ["Loyalty type"]],
  ["account-faces", "face", ["Face", "Why this face"]],
  ["profitability", "group", ["Profit group", "Profit after cost to serve"]],
  ["echelon", "echelon", ["Echelon", "Contact every (weeks)", "Next contact"]],
])("%s writes its columns, and its native formulas give what the preview shows", (model, grid, headers) => {
  const { receipt, top, block, rows, formulas } = compared(model, grid);
  expect(receipt.columns.map(({ header }) => header)).toEqual(headers);
  expect(top).toBeGreaterThan(0);
  rows.forEach((row, at) => {
    block.rows[at]?.forEach((expected, column) => {
      const found = row[column];
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
      else expect(String(found)).toBe(expected);
      const isCounted = column > 0 && column < block.header.length - 1;
      if (isCounted) expect(formulas[at]?.[column]).toMatch(/^=/);
    });
  });
});

describe("every model of the registry that judges customers, in one run", () => {
  const COUNT = 40;
  const judges = segmentingModels().filter(({ segmentation }) => !readsOrders(segmentation));
  const cases = judges.map(({ model }) => {
    const own = SEGMENTATION_CASES.find((one) => one.model === model.id);
    if (!own) throw new Error(`no table for ${model.id}`);
    return tableOfFilled(own.filled(COUNT));
  });
  const columns: readonly Table["columns"][string][] = Object.values(
    Object.assign({}, ...cases.map((table) => table.columns)),
  );
  const workbook = workbookFromSheets([{ name: "Sheet1", rows: 100, columns: 200 }], { locale: "en_US" });
  const rows = Array.from({ length: COUNT }, (_, row) =>
    columns.map((column) => {
      if (column.type === "text") return column.texts[row] ?? "";
      return column.type === "date" ? dayText(column.days[row] as number) : (column.values[row] as number);
    }),
  );
  const book = opened([columns.map(({ field }) => field.label.en), ...rows], { workbook });
  const request = book.request({
    mapping: Object.fromEntries(columns.map(({ field }, at) => [field.id, at])),
    models: judges.map(({ model }) => ({ id: model.id, options: {} })),
  });
  const preview = book.preview(request);
  const receipt = book.write(request);
  const { turns } = book.addOn.calls;

  test("it turns from writing to reading 6 times at most", () => {
    expect(turns).toBeGreaterThan(0);
    expect(turns).toBeLessThanOrEqual(6);
  });

  test("the columns that the preview names are written, each filled", () => {
    const headers = ({ header }: { readonly header: string }) => header;
    expect(receipt.columns.map(headers)).toEqual(preview.columns.map(headers));
    expect(receipt.columns.filter(({ filled }) => filled === 0)).toEqual([]);
  });

  test.each(judges.map(({ model }) => model.id))("the sheet of %s holds every table of the preview", (id) => {
    const { title, report } = preview.models.find((one) => one.id === id) ?? { title: "", report: [] };
    const sheet = book.values(`'${title}'!A1:Z400`);
    const oneLine = (cell: unknown) => String(cell).replace(/\n/g, " ");
    const grids = report.flatMap((block) => (block.kind === "grid" ? [block] : []));
    expect(grids.length).toBeGreaterThan(0);
    // Bars stand between the columns of a list, and numbers behind charts at the end of the sheet.
    const columnsIn = (row: readonly unknown[], header: readonly string[]) =>
      header.reduce<number[]>((found, words) => {
        const last = found[found.length - 1] ?? -1;
        const next = row.findIndex((cell, column) => column > last && oneLine(cell) === words);
        return next < 0 ? found : [...found, next];
      }, []);
    for (const { header, rows: expected } of grids) {
      // Several lists may have the same header; one of them holds these rows.
      const tops = sheet.flatMap((row, at) => (columnsIn(row, header).length === header.length ? [at] : []));
      const standing = tops.map((top) => {
        const columns = columnsIn(sheet[top] ?? [], header);
        return expected.map((cells, at) =>
          cells.map((cell, column) => {
            const found = sheet[top + 1 + at]?.[columns[column] ?? -1];
            return typeof cell === "number" ? Number(Number(found).toFixed(6)) : textOf(found);
          }),
        );
      });
      const wanted = expected.map((cells) =>
        cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)),
      );
      expect(standing).toContainEqual(wanted);
    }
  });
});
