/** Clean columns go a shorter way through the functions: it comes to the same, to the last bit. */

import { COLUMN_CASES } from "../../bench/column-cases";
import type { Cell } from "../../src/core/cells/cell";
import { type Argument, rowsOf } from "../../src/core/functions/argument";
import { MODELS } from "../../src/models/registry";
import { seeded } from "../core/seeded";
import { caller } from "./call";

const ROWS = 40;
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);

/** Other numbers of the same size: with the noise of binary arithmetic, of few decimals or of many. */
function varied(argument: Argument, seed: number): Argument {
  const rows = rowsOf(argument);
  if (rows.length !== ROWS) return argument;
  const random = seeded(seed);
  const other = (cell: Cell): Cell => {
    if (typeof cell !== "number" || Number.isInteger(cell)) return cell;
    const share = random();
    if (share < 0.3) return cell;
    return share < 0.6 ? (cell * 3) / 3 + cell / 3 - cell / 3 : cell * (1 - share / 1000);
  };
  return rows.map((row) => row.map(other));
}

/** With a blank row at the end, which sends all of it the long way and changes nothing for the others. */
function withBlank(argument: Argument): Argument {
  const rows = rowsOf(argument);
  return rows.length === ROWS ? [...rows, (rows[0] ?? []).map(() => "")] : argument;
}

test.each(COLUMN_CASES)("$name of $rows", ({ name, given }) => {
  const call = caller(FUNCTIONS, name);
  for (let seed = 1; seed <= 5; seed++) {
    const columns = given(ROWS).map((argument) => varied(argument, seed));
    const [short, long] = [call(columns), call(columns.map(withBlank))];
    const isColumn = Array.isArray(short) && short.length === ROWS;
    expect(isColumn && Array.isArray(long) ? long.slice(0, ROWS) : long).toStrictEqual(short);
  }
});
