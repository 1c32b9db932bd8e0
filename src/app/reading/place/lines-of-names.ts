/** Names of customers that stand in lines of their own above their orders, in a column that holds something else below. */

import { isBlank, isDate, textOf, tidy } from "../../../core/cells/cell";
import { hasLetter } from "../../../core/texts/letters";
import type { SheetColumn } from "./sheet-column";
import { saysTotal } from "./total-words";

/** Lines that are looked at for the first name. */
const MOST_ABOVE = 3;

/**
 * The columns with one of the names in front, where the first of them holds both, as details by customer of accounting programs: a line
 * with nothing but a name, its documents, and a total that says the name again. As they are in any other table.
 *
 * @param columns of the sheet
 * @param position of a new column, which no column of the sheet has
 * @example linesOfNamesParted([{ header: "Date", cells: ["Ann", "2024-01-05", "Total Ann"] }, { cells: ["", 5, 5] }, { cells: ["", 1, 1] }], 3)[0].cells // => ["Ann", "", "Total Ann"]
 */
export function linesOfNamesParted<Given extends SheetColumn>(
  columns: readonly Given[],
  position: number,
): readonly Given[] {
  const first = columns.find(({ kind }) => kind !== "blank");
  if (!first || columns.length < 3) return columns;
  const { cells, header } = first;
  const start = cells.findIndex((cell) => !isBlank(cell));
  const isAlone = (at: number) => columns.every((one) => one === first || isBlank(one.cells[at]));
  const nameAt = (at: number) => {
    const cell = cells[at];
    return isBlank(cell) || isDate(cell) || !hasLetter(textOf(cell)) ? "" : tidy(textOf(cell));
  };
  if (header === "" || start < 0 || start > MOST_ABOVE || !isAlone(start) || nameAt(start) === "")
    return columns;
  const names = new Map<number, string>();
  let open = "";
  let orders = 0;
  for (let at = start; at < cells.length; at++) {
    const name = nameAt(at);
    const isTotal = name !== "" && saysTotal(name) !== "no";
    if (isTotal) {
      // The total of a group says whose it is.
      if (open !== "" && !tidy(name).toLowerCase().includes(open.toLowerCase())) return columns;
      names.set(at, name);
      open = "";
    } else if (name !== "" && isAlone(at)) {
      if (open !== "") return columns;
      names.set(at, name);
      open = name;
    } else if (!isBlank(cells[at])) {
      if (open === "") return columns;
      orders++;
    }
  }
  if (orders === 0 || open !== "") return columns;
  const own = { ...first, position, header: "", kind: "text" as const };
  const [above, below] = [true, false].map((ofNames) =>
    cells.map((cell, at) => (names.has(at) === ofNames ? cell : "")),
  );
  return [
    { ...own, cells: above ?? [] },
    ...columns.map((column) => (column === first ? { ...first, cells: below ?? [] } : column)),
  ];
}
