/** Rows that stand below one another go into a sheet together. */

/** A sheet with more gaps than this is written in one piece, with what stands in them. */
const MOST_SPANS = 20;

/**
 * Rows that follow each other, from the top.
 *
 * @param rows in any order
 */
export function spansOf(rows: readonly number[]): { readonly row: number; readonly rows: number }[] {
  const sorted = [...rows].sort((one, other) => one - other);
  const spans: { row: number; rows: number }[] = [];
  for (const row of sorted) {
    const last = spans[spans.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else spans.push({ row, rows: 1 });
  }
  const [first] = spans;
  const end = spans[spans.length - 1];
  return first && end && spans.length > MOST_SPANS
    ? [{ row: first.row, rows: end.row + end.rows - first.row }]
    : spans;
}
