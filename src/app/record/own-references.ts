/** Formulas of a summary that is put back elsewhere than it stood: references within its sheet follow, as live ones would. */

import { columnLetters } from "../../core/cells/column-letters";
import { columnNumber } from "../reading/sheet/address";
import type { Contents } from "../reading/sheet/contents";

/** The cell in which a summary begins; rows and columns are counted from 1. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A text or a reference to another sheet, which are left alone, or a reference within the sheet. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:(?<!')'(?:[^']|'')+'|(?<![^\s'"!(){},;:=<>&^*/+-])[^\s'"!(){},;:=<>&^*/+-]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_.(!])/g;

/**
 * The contents with references to cells of their own sheet that lead as far beside them as before; what stands above or left of the
 * summary did not move with it.
 *
 * @param contents of a summary as recorded
 * @param from where it began then; `undefined` where nobody kept that
 * @param to where it begins now
 * @example followingCorner([["=COUNTIF(Data!$C$2:$C$3;A7)/B$9", "A7"]], { row: 1, column: 1 }, { row: 3, column: 2 }) // => [["=COUNTIF(Data!$C$2:$C$3;B9)/C$11", "A7"]]
 */
export function followingCorner(contents: Contents, from: Corner | undefined, to: Corner): Contents {
  if (!from || (from.row === to.row && from.column === to.column)) return contents;
  const follow = (formula: string) =>
    formula.replace(
      REFERENCE,
      (found: string, fixed: string | undefined, letters: string, fixedRow: string, digits: string) => {
        if (fixed === undefined) return found;
        const [row, column] = [Number(digits), columnNumber(letters)];
        if (row < from.row || column < from.column) return found;
        return `${fixed}${columnLetters(column + to.column - from.column)}${fixedRow}${row + to.row - from.row}`;
      },
    );
  return contents.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? follow(cell) : cell)),
  );
}
