/** Names of sheets: what Sheets allows. */
import { sheetIds, sheetName } from "../../engine/sheets/sheets";
import type { Run } from "../face/calls";
import { HostError } from "../host/realm";

const LONGEST_NAME = 100;

/**
 * The name, if a sheet may have it.
 *
 * Names are unique whatever their capitals. The engine refuses some characters that Sheets
 * allows; that is said as a limit of the workbench.
 */
export function checkSheetName(run: Run, name: unknown, ownId?: string): string {
  const text = String(name);
  if (text.trim() === "") throw new HostError("The sheet name cannot be blank.");
  if (text.length > LONGEST_NAME)
    throw new HostError(`The sheet name cannot be longer than ${LONGEST_NAME} characters.`);
  const { workbook } = run.host;
  const taken = sheetIds(workbook).some(
    (id) => id !== ownId && sheetName(workbook, id).toLowerCase() === text.toLowerCase(),
  );
  if (taken)
    throw new HostError(`A sheet with the name "${text}" already exists. Please enter another name.`);
  const odd = /['*?/\\[\]]/.exec(text);
  if (odd !== null) throw new HostError(`a sheet name with ${odd[0]} is not in the workbench`);
  return text;
}

/** The first free name of the kind Sheets gives a new sheet: `Sheet2`. */
export function freeSheetName(run: Run): string {
  const { workbook } = run.host;
  const names = new Set(sheetIds(workbook).map((id) => sheetName(workbook, id).toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
