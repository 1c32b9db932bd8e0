/** Rows that are hidden by hand or by a filter: they count, and a person should know. */

import { FIELDS } from "../../../core/table/fields";
import { type Table, textsIn } from "../../../core/table/table";
import { filledText } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import { listed, type Remark, rowNamed } from "../remark";
import { READING_TEXTS } from "../texts";

/** Each costs a call or two, and Sheets has none for many rows at once. */
const MOST_ASKED = 12;
/** Of a shorter list all rows are asked about. */
const SHORT_LIST = 40;
/** So many more, evenly over the table, meet a block of hidden rows that is a tenth of it. */
const SPREAD = 10;

/**
 * The rows for which it matters most whether they are hidden: those worth most, the first, the last, and some between; of a
 * short list all.
 *
 * @param table the rows that count
 * @example rowsWorthAsking({ sheetRows: [2, 3], columns: {} }) // => [2, 3]
 */
export function rowsWorthAsking({ sheetRows, columns }: Pick<Table, "sheetRows" | "columns">): number[] {
  if (sheetRows.length <= SHORT_LIST) return [...sheetRows];
  const worth = [FIELDS.revenue, FIELDS.profit]
    .map(({ id }) => columns[id])
    .find((column) => column?.type === "number");
  const ends = [sheetRows[0], sheetRows[sheetRows.length - 1]];
  const most = worth?.type === "number" ? placesOfLargest(worth.values).map((at) => sheetRows[at]) : [];
  const between = Array.from(
    { length: SPREAD },
    (_, at) => sheetRows[Math.floor(((at + 0.5) * sheetRows.length) / SPREAD)],
  );
  const rows = [...ends, ...most, ...between].filter((row) => row !== undefined);
  return [...new Set(rows)].sort((one, other) => one - other);
}

/**
 * What is said of hidden rows, of a longer list that there may be more; a customer among them can be left out.
 *
 * @param table the rows that count
 * @param hidden sheet rows
 * @param choices what a person decided, and whether each row is an order
 * @example hiddenRemarks({ sheetRows: [2, 3], columns: {} }, [3], { decisions: {}, areOrders: true })[0].text.en // => "Hidden, and counts all the same: row 3"
 */
export function hiddenRemarks(
  table: Pick<Table, "sheetRows" | "columns">,
  hidden: readonly number[],
  { decisions, areOrders }: { readonly decisions: Decisions; readonly areOrders: boolean },
): Remark[] {
  if (hidden.length === 0) return [];
  const customers = textsIn(table, FIELDS.customer);
  const names = hidden.map((row) => customers[table.sheetRows.indexOf(row)] ?? "");
  const rows = hidden.map((row, at) => rowNamed(row, names[at]));
  const known = names.filter((name) => name !== "");
  const to = { decisions: { leftOut: [...(decisions.leftOut ?? []), ...known] } };
  const count = hidden.length;
  const isWhole = table.sheetRows.length <= SHORT_LIST;
  return [
    {
      id: "hidden",
      text: filledText(isWhole ? READING_TEXTS.hidden : READING_TEXTS.hiddenAtLeast, {
        count,
        rows: listed(rows),
      }),
      rows: hidden,
      // Leaving a customer out would take away orders that are not hidden too.
      change:
        areOrders || known.length === 0
          ? null
          : { label: filledText(READING_TEXTS.leaveOut, { count: known.length }), to },
    },
  ];
}

/** Found in one pass, because a list may have a million rows. @private */
function placesOfLargest(values: Float64Array): number[] {
  const places: number[] = [];
  values.forEach((value, at) => {
    const last = places[places.length - 1];
    const isFull = places.length === MOST_ASKED;
    if (Number.isNaN(value) || (isFull && last !== undefined && value <= (values[last] as number))) return;
    if (isFull) places.pop();
    const place = places.findIndex((other) => value > (values[other] as number));
    places.splice(place < 0 ? places.length : place, 0, at);
  });
  return places;
}
