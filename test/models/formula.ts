/** Runs an example formula such as `=F({1;2},50%)` by calling the function itself, without a spreadsheet. */

import type { Cell } from "../../src/core/cells/cell";
import type { Argument } from "../../src/core/functions/argument";
import type { CellFunction } from "../../src/core/functions/cell-function";
import { readerOf } from "../../src/core/functions/reader";

/**
 * Reads literals only: numbers, percentages, texts, TRUE and FALSE, left-out arguments and arrays of these. The reader
 * takes 1,234.5 as English does, and the literals as they are, unless told otherwise.
 */
export function runFormula(
  formula: string,
  functions: readonly CellFunction[],
  reader = readerOf("en_US"),
  written: (cell: Cell) => Cell = (cell) => cell,
): Cell | Cell[][] {
  const { name, given } = readFormula(formula, written);
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`not a call of a known function: ${formula}`);
  return found.call(given, reader);
}

/** The function that an example formula calls, and the arguments that it gives. */
export function readFormula(
  formula: string,
  written: (cell: Cell) => Cell = (cell) => cell,
): { readonly name: string; readonly given: readonly Argument[] } {
  const [, name, list] = /^=([A-Z_]+)\((.*)\)$/s.exec(formula) ?? [];
  if (name === undefined || list === undefined) throw new Error(`not a call: ${formula}`);
  return { name, given: argumentsOf(list, written) };
}

/** A result as an example writes it: cells by commas, table rows by semicolons, numbers to four decimals. */
export function shown(result: Cell | readonly (readonly Cell[])[]): string {
  const rows = Array.isArray(result) ? (result as Cell[][]) : [[result as Cell]];
  const rounded = (cell: Cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell);
  const isColumn = rows.every((row) => row.length === 1);
  return rows.map((row) => row.map(rounded).join(", ")).join(isColumn ? ", " : "; ");
}

function argumentsOf(list: string, written: (cell: Cell) => Cell): Argument[] {
  if (list.trim() === "") return [];
  return split(list, ",").map((text) => {
    const array = /^\{(.*)\}$/s.exec(text.trim());
    return array
      ? split(array[1] ?? "", ";").map((row) => split(row, ",").map((cell) => written(literal(cell))))
      : written(literal(text));
  });
}

/** Splits at a mark outside quotes and braces. */
function split(text: string, mark: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === mark && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function literal(text: string): Cell {
  const word = text.trim();
  if (word === "") return undefined;
  if (word.startsWith('"')) return word.slice(1, -1).replace(/""/g, '"');
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  const number = word.endsWith("%") ? Number(`${word.slice(0, -1)}e-2`) : Number(word);
  if (Number.isNaN(number)) throw new Error(`not a literal: ${text}`);
  return number;
}
