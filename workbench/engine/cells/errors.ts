/** Errors in cells: the engine's words for them, and those of Sheets. */
import { registries } from "../workbook/library";

/** What a cell shows when a script function throws; the sentence is kept beside it. */
export const SCRIPT_ERROR = "#ERROR!";

/** Errors of Excel that the engine calls otherwise or does not have. */
const EXCEL_ERRORS = ["#REF!", "#VALUE!", "#CALC!", "#FIELD!", "#GETTING_DATA"];

// A value that is to be an error must be known to the engine as one.
for (const error of [SCRIPT_ERROR, ...EXCEL_ERRORS]) registries.errorTypes.add(error);

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
