/** Rows that stand below one another go into a sheet together. */

import { type RowSpan, rowSpans } from "../../app/reading/sheet/row-spans";

/** A sheet with more gaps than this is written in one piece, with what stands in them. */
const MOST_SPANS = 20;

/**
 * Rows that follow each other, from the top; one piece over all of them where there are many gaps.
 *
 * @param rows in any order
 */
export function spansOf(rows: readonly number[]): RowSpan[] {
  const spans = rowSpans(rows);
  const [first] = spans;
  const end = spans[spans.length - 1];
  return first && end && spans.length > MOST_SPANS
    ? [{ row: first.row, rows: end.row + end.rows - first.row }]
    : spans;
}
