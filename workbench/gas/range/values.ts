/** Values on their way between script and cells. */

import type { CellInput } from "../../engine/cells/write";
import { momentOfSerial, serialOfMoment } from "../../engine/typing/dates";
import { workbookLocale } from "../../engine/workbook/workbook";
import type { Run } from "../face/calls";
import { HostError, isDate } from "../host/realm";

const LONGEST_TEXT = 50_000;
const HALF = /[\ud800-\udfff]/;
const LONE_HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The date of the script's realm for a serial number, in the spreadsheet's time zone. */
export function scriptDate(run: Run, serial: number): Date {
  return run.realm.date(momentOfSerial(serial, run.host.workbook.timeZone));
}

/**
 * What a cell gets for a value of the script.
 *
 * `null` and `undefined` clear it, a date becomes a date in the spreadsheet's time zone, a number
 * that is none becomes an error. Throws for a text of more than 50 000 characters.
 */
export function cellInput(run: Run, value: unknown): CellInput {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "boolean") return value;
  if (isDate(value)) return dateInput(run, value);
  const text = String(value);
  if (text.length > LONGEST_TEXT) {
    throw new HostError(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
  // Half a character has no place in a sheet: what stands for it is not known, most systems put this there.
  return HALF.test(text) ? text.replace(LONE_HALVES, "\ufffd") : text;
}

/** A date as a serial number with the format Sheets gives it in the spreadsheet's locale. */
export function dateInput(run: Run, date: Date): CellInput {
  const { workbook } = run.host;
  const serial = serialOfMoment(date.getTime(), workbook.timeZone);
  if (!Number.isFinite(serial)) return "#NUM!";
  const { dateFormat } = workbookLocale(workbook);
  return { serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss` };
}

/** Checks that rows given by a script are a table of the range's size, and returns them. */
export function table(method: string, given: unknown, rows: number, columns: number): unknown[][] {
  const isTable = Array.isArray(given) && given.length > 0 && given.every((row) => Array.isArray(row));
  if (!isTable) {
    throw new HostError(
      `The parameters (${typeName(given)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (given.length !== rows) throw new HostError(mismatch("rows", given.length, rows));
  for (const row of given)
    if (row.length !== columns) throw new HostError(mismatch("columns", row.length, columns));
  return given;
}

/** One value for every cell. */
export function filled<Value>(
  value: Value,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Value[][] {
  return Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
}

function mismatch(what: string, given: number, expected: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "number[]";
  if (value === null) return "null";
  return typeof value === "string" ? "String" : typeof value;
}
