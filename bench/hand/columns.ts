/** How a script reads its arguments: by plain loops that trust every cell. */

import type { Cell } from "../../src/core/cells/cell";
import type { Argument } from "../../src/core/functions/argument";

export type Range = readonly (readonly Cell[])[];

/** What someone would type in a script of their own for one job. */
export type ScriptFunction = (given: readonly Argument[]) => Cell | Cell[][];

/** The rows of a range. */
export function rangeOf(argument: Argument): Range {
  if (!Array.isArray(argument)) throw new Error("not a range");
  return argument;
}

/** A column of a range as numbers; `¥1,200` is 1200. */
export function columnOf(argument: Argument, at = 0): Float64Array {
  const rows = rangeOf(argument);
  const values = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = (rows[row] as readonly Cell[])[at];
    values[row] = typeof cell === "number" ? cell : Number(String(cell).replace(/[¥,]/g, ""));
  }
  return values;
}

/** How many customers a top share is, rounded up, free of binary noise. */
export function topRank(share: number, count: number): number {
  return Math.ceil(Number((share * count).toPrecision(12)));
}

/** A cell of a range, of which the script knows that it is a number. */
export function numberAt(rows: Range, row: number, at = 0): number {
  return (rows[row] as readonly Cell[])[at] as number;
}

/** A cell of a range, of which the script knows that it is a text. */
export function textAt(rows: Range, row: number): string {
  return (rows[row] as readonly Cell[])[0] as string;
}
