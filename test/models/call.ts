/** Calls a cell function by its name, as the add-on does, and shapes arguments as a sheet hands them over. */

import type { Cell } from "../../src/core/cells/cell";
import { POINT_NOTATION } from "../../src/core/cells/number-text";
import type { Argument } from "../../src/core/functions/argument";
import type { CellFunction } from "../../src/core/functions/cell-function";
import type { Reader } from "../../src/core/functions/reader";
import { InputError, problemText } from "../../src/core/problem";
import { LANGUAGES, type Language } from "../../src/core/texts/language";

/** The function of that name, ready to be called. */
export function caller(functions: readonly CellFunction[], name: string) {
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return (given: readonly Argument[], language: Language = "en"): Cell | Cell[][] =>
    found.call(given, pointReader(language));
}

/** A reader of that language who takes 1,234.5 as English does. */
export function pointReader(language: Language): Reader {
  return { language, notation: POINT_NOTATION };
}

/** A column as the sheet hands it over. */
export function columnOf(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

/** What a refusal says in each language; fails when nothing is refused or something else goes wrong. */
export function refusalsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return LANGUAGES.map((language) => problemText(error.code, error.details, language));
  }
  throw new Error("nothing was refused");
}

/** The rows of a table in a README: the first line that begins with `header`, numbers as numbers. */
export function tableIn(readme: string, header: string): Cell[][] {
  const lines = readme.slice(readme.indexOf(header)).split("\n\n")[0]?.split("\n") ?? [];
  return lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim())
        .map((cell) => (cell === "" || Number.isNaN(Number(cell)) ? cell : Number(cell))),
    );
}
