/** Errors in cells: the engine's words for them, and those of Sheets. */
import { registries } from "../workbook/library";

/** What a cell shows when a script function throws; the sentence is kept beside it. */
export const SCRIPT_ERROR = "#ERROR!";

// A value that is to be an error must be known to the engine as one.
registries.errorTypes.add(SCRIPT_ERROR);

const IN_SHEETS: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#BAD_EXPR": "#ERROR!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
  "#ERROR": "#ERROR!",
};

/** The text Sheets shows for an error of the engine: a blocked spill and a circle are both `#REF!` there. */
export function errorAsSheets(error: string): string {
  return IN_SHEETS[error] ?? error;
}
