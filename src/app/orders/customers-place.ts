/** Where the customers of a list of orders stand: on a sheet of their own, each on the row it had before. */

import { textOf, tidy } from "../../core/cell";
import { FIELDS } from "../../core/fields";
import { inLanguages, type Language } from "../../core/language";
import { CUSTOMERS } from "../own-columns";
import type { Place } from "../place";
import { freeName } from "../sheet-name";
import type { SheetReading } from "../sheet-reading";

/** Until the sheet is made. */
const NO_SHEET = -1;

/** The sheet, and the row of each customer on it. */
export interface CustomersPlace {
  readonly place: Place;
  readonly isNew: boolean;
  readonly rows: readonly number[];
}

/**
 * The sheet with the customers of these orders, or a new one with the first free name.
 *
 * A customer keeps the row it has, so that what a person wrote beside it stays beside it; new ones go below everything
 * that stands on the sheet.
 *
 * @param reading of the orders
 * @param names of the customers, in the order for a new sheet
 * @param language of the sheet's name
 * @example customersPlace({ customers: () => null, isTaken: () => false, history: () => ({ models: [], runs: [], last: [] }) }, ["Ann", "Bo"], "en").rows // => [2, 3]
 */
export function customersPlace(
  reading: SheetReading,
  names: readonly string[],
  language: Language,
): CustomersPlace {
  const found = reading.customers();
  const column = found?.reading.markedColumns.find(
    ({ model, id }) => model === CUSTOMERS && id === FIELDS.customer.id,
  )?.column;
  if (!found || column === undefined) return newPlace(reading, names, language);
  const { headerRow, reading: known } = found;
  const rowOf = new Map<string, number>();
  for (let row = known.cells.length; row > headerRow; row--)
    rowOf.set(tidy(textOf(known.cells[row - 1]?.[column - 1])), row);
  let last = known.cells.length;
  const rows = names.map((name) => rowOf.get(name) ?? ++last);
  const columns = known.markedColumns.filter(({ model }) => model === CUSTOMERS).map((one) => one.column);
  const first = Math.min(...columns);
  const area = {
    row: headerRow + 1,
    column: first,
    rows: Math.max(...rows) - headerRow,
    columns: Math.max(...columns) - first + 1,
  };
  return { place: { reading: known, area, headerRow }, isNew: false, rows };
}

/** @private */
function newPlace(reading: SheetReading, names: readonly string[], language: Language): CustomersPlace {
  const blank: SheetReading = {
    ...reading,
    sheetId: NO_SHEET,
    sheet: freeName(NAME[language], reading.isTaken),
    cells: [],
    formulas: [],
    markedColumns: [],
    history: () => ({ ...reading.history(), last: [] }),
  };
  const area = { row: 2, column: 1, rows: names.length, columns: 0 };
  return {
    place: { reading: blank, area, headerRow: 1 },
    isNew: true,
    rows: names.map((_, index) => index + 2),
  };
}

const NAME = inLanguages("Customers", "客户", "客戶");
