/** Where the customers of a list of orders stand: on a sheet of their own, each on the row it had before. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Language } from "../../core/texts/language";
import { withCustomersColumns } from "../reading/sheet/customers-columns";
import {
  CUSTOMERS,
  endedRuns,
  type Place,
  type SheetReading,
  type WorkbookReading,
} from "../reading/sheet/sheet-reading";
import { lastCustomers } from "../record/history";
import { TEXTS } from "../texts";

/** Until the sheet is made. */
const NO_SHEET = -1;

/** The sheet, and the row of each customer on it. */
export interface CustomersPlace {
  readonly place: Place;
  readonly isNew: boolean;
  readonly rows: readonly number[];
}

/** The customers' sheet as it stands. */
export interface CustomersSheet {
  readonly reading: SheetReading;
  readonly headerRow: number;
  /** Where each customer stands; none when a person took the customers' column away. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/**
 * The sheet that the customers of these orders went to before; `null` without one, or when its customers can no
 * longer be told from a person's own cells.
 *
 * @param customers the sheet as the add-on read it
 * @example customersSheet(null) // => null
 */
export function customersSheet(customers: SheetReading | null): CustomersSheet | null {
  if (!customers?.customersMark) return null;
  const reading = withCustomersColumns(customers);
  const { cells, markedColumns } = reading;
  const { headerRow } = customers.customersMark;
  const column = markedColumns.find(
    ({ model, id }) => model === CUSTOMERS && id === FIELDS.customer.id,
  )?.column;
  const rowOf = new Map<string, number>();
  if (column === undefined)
    return cells.every((row) => row.every(isBlank)) ? { reading, headerRow, rowOf } : null;
  for (let row = cells.length; row > headerRow; row--)
    rowOf.set(tidy(textOf(cells[row - 1]?.[column - 1])), row);
  return { reading, headerRow, rowOf };
}

/**
 * The customers that the last run over orders wrote and that still stand there: where their orders are gone, no old
 * figure may stay beside new ones. Customers that a person added are not among them.
 *
 * @param sheet from `customersSheet`
 * @example knownCustomers({ reading: { sheetId: 1, history: { models: [], runs: [{ sheetId: 1, areAddedUp: true }], last: [[1, "2024-01-31", "Customers", "Ann", 9]] } }, rowOf: new Map([["Ann", 2]]) }) // => ["Ann"]
 */
export function knownCustomers({ reading, rowOf }: CustomersSheet): string[] {
  const { history, sheetId } = reading;
  const run = endedRuns(history.runs, sheetId).pop();
  return run?.areAddedUp ? lastCustomers(history).filter((name) => rowOf.has(name)) : [];
}

/**
 * The sheet with the customers of these orders, or a new one with the first free name.
 *
 * A customer keeps the row it has, so that what a person wrote beside it stays beside it; new ones go below everything
 * that stands on the sheet.
 *
 * @param reading of the orders
 * @param sheet from `customersSheet`
 * @param names of the customers, in the order for a new sheet
 * @param language of the sheet's name
 * @example customersPlace({ freeNames: {}, history: { models: [], runs: [], last: [] } }, null, ["Ann", "Bo"], "en").rows // => [2, 3]
 */
export function customersPlace(
  reading: WorkbookReading,
  sheet: CustomersSheet | null,
  names: readonly string[],
  language: Language,
): CustomersPlace {
  if (!sheet) return newPlace(reading, names, language);
  const { headerRow, reading: known, rowOf } = sheet;
  let last = Math.max(headerRow, known.cells.length);
  const rows = names.map((name) => rowOf.get(name) ?? ++last);
  const columns = known.markedColumns.filter(({ model }) => model === CUSTOMERS).map((one) => one.column);
  const first = columns.length === 0 ? 1 : Math.min(...columns);
  const area = {
    row: headerRow + 1,
    column: first,
    rows: rows.reduce((one, other) => Math.max(one, other), headerRow) - headerRow,
    columns: Math.max(...columns, first - 1) - first + 1,
  };
  return { place: { reading: known, area, headerRow }, isNew: false, rows };
}

/** @private */
function newPlace(reading: WorkbookReading, names: readonly string[], language: Language): CustomersPlace {
  const { locale, about, freeNames, history } = reading;
  const blank: SheetReading = {
    locale,
    about,
    sheetId: NO_SHEET,
    sheet: freeNames[TEXTS.customersTitle[language]] ?? TEXTS.customersTitle[language],
    cells: [],
    formulas: [],
    markedColumns: [],
    customersMark: null,
    kept: {},
    history: { ...history, last: [] },
  };
  const area = { row: 2, column: 1, rows: names.length, columns: 0 };
  return {
    place: { reading: blank, area, headerRow: 1 },
    isNew: true,
    rows: names.map((_, index) => index + 2),
  };
}
