/** Looks of cells and rows on their way into an xlsx file. */
import type { Look } from "../engine/workbook/excel-export";
import type { Workbook } from "../engine/workbook/workbook";

/** Numbers the looks of a sheet, each different one once. */
export class LookTable {
  readonly all: Look[] = [];
  private readonly numbers = new Map<string, number>();
  /** Those asked for before, by their parts: a text of all of them would be made for every cell of a list. */
  private readonly known = new Map<unknown, Map<unknown, Map<unknown, number>>>();

  number(look: Look): number {
    const ofStyle = madeIn(this.known, look.style, () => new Map());
    const ofFormat = madeIn(ofStyle, look.format, () => new Map());
    return madeIn(ofFormat, look.border, () => this.sameOrNew(look));
  }

  private sameOrNew(look: Look): number {
    const key = JSON.stringify([look.style, look.format, look.border]);
    return madeIn(this.numbers, key, () => this.all.push(look) - 1);
  }
}

/** What a map holds for a key, made where it holds nothing. */
function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Points per pixel, in which Excel measures heights. */
const POINTS = 0.75;

/** The height of a row that nobody set and in which no text breaks, in pixels, as the engine draws it. */
const USUAL_HEIGHT = 23;

/**
 * The attributes of rows with a height or visibility of their own, or that are higher because a text breaks in them; those
 * that the letters need where the engine has not measured them.
 */
export function rowAttributes(
  { model: { getters } }: Workbook,
  sheetId: string,
  needed: ReadonlyMap<number, number>,
): Map<number, string> {
  const attributes = new Map<number, string>();
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const chosen = getters.getUserRowSize(sheetId, row);
    const height = chosen ?? Math.max(getters.getRowSize(sheetId, row), needed.get(row) ?? 0);
    const points = Math.round(height * POINTS * 100) / 100;
    // Other programs do not measure texts when they open a file.
    const isHigh = chosen === undefined && height > USUAL_HEIGHT;
    const size = chosen !== undefined ? ` ht="${points}" customHeight="1"` : isHigh ? ` ht="${points}"` : "";
    const hidden = getters.isRowHiddenByUser(sheetId, row) ? ' hidden="1"' : "";
    if (size + hidden !== "") attributes.set(row, size + hidden);
  }
  return attributes;
}
