/** A sheet as the add-on would read it, for tests of the app layer. */

import { areaOf } from "../../src/app/reading/sheet/address";
import type { WorkbookReading } from "../../src/app/reading/sheet/sheet-reading";
import type { Cell } from "../../src/core/cells/cell";

/** A reading of rows from A1 with something selected; short rows are filled up, as Sheets hands over a rectangle. */
export function reading(
  rows: readonly (readonly Cell[])[],
  selected = "A1",
  changes: Partial<WorkbookReading> = {},
): WorkbookReading {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  return {
    locale: "en_US",
    sheetId: 1,
    about: 1,
    sheet: "Data",
    selection: areaOf(selected),
    severalRanges: false,
    cells,
    formulas: cells.map((row) => row.map(() => "")),
    markedColumns: [],
    customersMark: null,
    kept: {},
    history: { models: [], runs: [], last: [] },
    isOurs: false,
    markedSheets: [],
    freeNames: {},
    templates: {},
    choices: null,
    customers: null,
    ...changes,
  };
}
