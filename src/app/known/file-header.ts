/** Where the titles of the customer file stand. */

import { type Cell, textOf } from "../../core/cells/cell";
import { FILE_COLUMNS, type FileField } from "./file-columns";
import { FILE_TEXTS } from "./texts";

/**
 * The row of the titles, counted from 1; 0 where none is left. Who lets go of the frozen row does not take the titles
 * away: they are known by a title of ours in the first row.
 *
 * @param frozenRows of the sheet
 * @param columns where ours stand now, counted from 1
 * @param cells of the sheet
 * @example headerRowOf(0, { customer: 1 }, [["客户"], ["Ann"]]) // => 1
 */
export function headerRowOf(
  frozenRows: number,
  columns: Readonly<Partial<Record<FileField, number>>>,
  cells: readonly (readonly Cell[])[],
): number {
  if (frozenRows > 0) return frozenRows;
  const titles = Object.values(FILE_TEXTS.headers).map((headers) => headers.split("|"));
  const isTitle = (field: FileField, index: number) => {
    const column = columns[field];
    const first = column === undefined ? "" : textOf(cells[0]?.[column - 1]);
    return titles.some((inLanguage) => inLanguage[index] === first);
  };
  return FILE_COLUMNS.some(isTitle) ? 1 : 0;
}
