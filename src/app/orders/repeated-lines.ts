/** Lines that are other ones once more, row after row, as of a page that was put in twice. */

import { textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";
import { ORDER_TEXTS } from "./texts";

/** Fewer may be orders that were given again. */
const FEWEST = 10;
/** To compare more would take as long as to read them. */
const MOST_LINES = 20_000;

/**
 * A remark for each block of at least 10 dated lines that stands once more further down: they count twice.
 *
 * @param table the lines that count
 * @param source the lines on the sheet
 * @example repeatedLines({ sheetRows: [2, 3], columns: {} }, { area: { row: 2 }, columns: [] }) // => []
 */
export function repeatedLines(
  { sheetRows, columns }: Table,
  source: Pick<Source, "area" | "columns">,
): Remark[] {
  if (!columns[FIELDS.date.id] || sheetRows.length > MOST_LINES) return [];
  const keys = sheetRows.map((row) =>
    source.columns.map(({ cells }) => tidy(textOf(cells[row - source.area.row]))).join("|"),
  );
  return blocksIn(keys).map(({ first, end, back }) => {
    const rowAt = (at: number) => sheetRows[at] as number;
    const rows = sheetRows.slice(first, end);
    const values = {
      first: rowAt(first),
      last: rowAt(end - 1),
      from: rowAt(first - back),
      to: rowAt(end - 1 - back),
    };
    return {
      id: `repeated ${rowAt(first)}`,
      text: filledText(ORDER_TEXTS.repeatedLines, values),
      rows,
      change: null,
    };
  });
}

/** Stretches of keys that are those so many places before. @private */
function blocksIn(keys: readonly string[]) {
  const seen = new Map<string, number>();
  const blocks: { readonly first: number; readonly end: number; readonly back: number }[] = [];
  let [first, back] = [0, 0];
  for (let at = 0; at <= keys.length; at++) {
    const key = keys[at];
    if (key === undefined || back === 0 || keys[at - back] !== key) {
      if (back >= FEWEST && at - first >= FEWEST) blocks.push({ first, end: at, back });
      const before = key === undefined ? undefined : seen.get(key);
      first = at;
      back = before === undefined ? 0 : at - before;
    }
    if (key !== undefined && !seen.has(key)) seen.set(key, at);
  }
  return blocks;
}
