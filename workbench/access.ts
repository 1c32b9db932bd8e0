/** Plain access to a workbook by address, for those who look on: tests, the command, a person's typing. */

import { selectArea } from "./engine/cells/cells";
import { readErrorMessage, readFormulas, readShown, readValues } from "./engine/cells/read";
import { type CellInput, writeValues } from "./engine/cells/write";
import { activeSheet, sheetIds, sheetName, sheetNamed, sheetSize } from "./engine/sheets/sheets";
import { momentOfSerial } from "./engine/typing/dates";
import { type Area, areaFromAddress } from "./engine/workbook/area";
import type { Workbook } from "./engine/workbook/workbook";

/** Addresses are `A1`, `A1:C9`, `B:B` or `'Sheet name'!A1`; without a sheet the active one is meant. */
export interface WorkbookAccess {
  /** The names of the sheets in the order of their tabs. */
  sheetNames(): string[];
  /** The values by rows; blank is `""`, a date is a `Date` in the workbook's time zone. */
  values(address: string): (string | number | boolean | Date)[][];
  /** The value of one cell. */
  value(address: string): string | number | boolean | Date;
  /** The texts as shown. */
  shown(address: string): string[][];
  formulas(address: string): string[][];
  /** The sentence that explains an error in a cell, `undefined` without an error. */
  errorMessage(address: string): string | undefined;
  /** Types values into cells from the address on, as a person would. */
  type(address: string, rows: readonly (readonly CellInput[])[]): void;
  /** Selects cells in front of the person. */
  select(address: string): void;
}

/** Access to a workbook by address. */
export function makeAccess(workbook: Workbook): WorkbookAccess {
  const at = (address: string) => areaAt(workbook, address);
  const dateOf = (serial: number) => new Date(momentOfSerial(serial, workbook.timeZone));
  return {
    sheetNames: () => sheetIds(workbook).map((id) => sheetName(workbook, id)),
    values: (address) => readValues(workbook, at(address), dateOf),
    value: (address) => readValues(workbook, at(address), dateOf)[0]?.[0] ?? "",
    shown: (address) => readShown(workbook, at(address)),
    formulas: (address) => readFormulas(workbook, at(address)),
    errorMessage: (address) => readErrorMessage(workbook, at(address)),
    type: (address, rows) => {
      const corner = at(address);
      writeValues(workbook, { ...corner, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
    },
    select: (address) => selectArea(workbook, at(address)),
  };
}

/** The area of an address. Throws one sentence when the sheet or the place does not exist. */
export function areaAt(workbook: Workbook, address: string): Area {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(address);
  const name = (parts?.[1] ?? parts?.[2])?.replaceAll("''", "'");
  const sheetId = name === undefined ? activeSheet(workbook) : sheetNamed(workbook, name);
  if (sheetId === undefined) throw new Error(`there is no sheet named "${name}"`);
  const area = areaFromAddress(sheetId, parts?.[3] ?? "", sheetSize(workbook, sheetId));
  if (area === undefined) throw new Error(`"${address}" is not the address of cells`);
  return area;
}
