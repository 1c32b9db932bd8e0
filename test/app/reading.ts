/** A sheet as the add-on would read it, for tests of the app layer. */

import { areaOf } from "../../src/app/reading/address";
import type { WorkbookReading } from "../../src/app/reading/sheet-reading";
import type { Cell } from "../../src/core/cells/cell";

/** A reading of rows from A1 with something selected. */
export function reading(
  rows: readonly (readonly Cell[])[],
  selected = "A1",
  changes: Partial<WorkbookReading> = {},
): WorkbookReading {
  return {
    locale: "en_US",
    sheetId: 1,
    about: 1,
    sheet: "Data",
    selection: areaOf(selected),
    severalRanges: false,
    cells: rows,
    formulas: rows.map((row) => row.map(() => "")),
    markedColumns: [],
    customersMark: null,
    history: { models: [], runs: [], last: [] },
    isSummary: false,
    markedSheets: [],
    sheetNames: ["Data"],
    templates: {},
    choices: null,
    customers: null,
    ...changes,
  };
}
