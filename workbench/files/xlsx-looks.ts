/** Looks of cells and rows on their way into an xlsx file. */
import type { Look } from "../engine/workbook/excel-export";
import type { Workbook } from "../engine/workbook/workbook";

/** Numbers the looks of a sheet, each different one once. */
export class LookTable {
  readonly all: Look[] = [];
  private readonly numbers = new Map<string, number>();

  number(look: Look): number {
    const key = JSON.stringify([look.style, look.format, look.border]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

/** Points per pixel, in which Excel measures heights. */
const POINTS = 0.75;

/** The height of a row that nobody set and in which no text breaks, in pixels, as the engine draws it. */
const USUAL_HEIGHT = 23;

/** The attributes of rows with a height or visibility of their own, or that are higher because a text breaks in them. */
export function rowAttributes({ model: { getters } }: Workbook, sheetId: string): Map<number, string> {
  const attributes = new Map<number, string>();
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const chosen = getters.getUserRowSize(sheetId, row);
    const height = chosen ?? getters.getRowSize(sheetId, row);
    const points = Math.round(height * POINTS * 100) / 100;
    // Other programs do not measure texts when they open a file.
    const isHigh = chosen === undefined && height > USUAL_HEIGHT;
    const size = chosen !== undefined ? ` ht="${points}" customHeight="1"` : isHigh ? ` ht="${points}"` : "";
    const hidden = getters.isRowHiddenByUser(sheetId, row) ? ' hidden="1"' : "";
    if (size + hidden !== "") attributes.set(row, size + hidden);
  }
  return attributes;
}
