/** What people do without an add-on: a COUNTIF per row in the spreadsheet itself. */

import { quietly } from "../workbench/engine/workbook/library";

/** Fills a sheet with values and a tier formula per row, and reads the tiers: rank by COUNTIF, cuts by CEILING. */
export async function byCountIf(values: Float64Array): Promise<() => string[][]> {
  const { Model } = await import("@odoo/o-spreadsheet");
  const rows = values.length;
  const all = `$A$1:$A$${rows}`;
  const limit = (percent: number) => Math.ceil((percent * rows) / 100);
  const tier = (row: number) =>
    `=IF(A${row}<=0,"Small",IF(B${row}<=${limit(1)},"VIP",IF(B${row}<=${limit(5)},"Major",IF(B${row}<=${limit(20)},"Ordinary","Small"))))`;
  const cells: Record<string, string> = {};
  values.forEach((value, index) => {
    const row = index + 1;
    cells[`A${row}`] = String(value);
    cells[`B${row}`] = `=1+COUNTIF(${all},">"&A${row})`;
    cells[`C${row}`] = tier(row);
  });
  const sheet = { id: "s", name: "Sheet1", colNumber: 3, rowNumber: rows, cells };
  return () =>
    quietly(() => {
      const model = new Model({ sheets: [sheet] });
      return Array.from(values, (_, row) => [
        String(model.getters.getEvaluatedCell({ sheetId: "s", col: 2, row }).value),
      ]);
    });
}
