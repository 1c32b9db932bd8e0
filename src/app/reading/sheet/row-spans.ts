/** Rows that follow one another, as they are read, written and selected together. */

/** Some rows below one another. */
export interface RowSpan {
  /** The first one. */
  readonly row: number;
  readonly rows: number;
}

/**
 * Rows that follow each other, from the top.
 *
 * @param rows in any order, each once
 * @example rowSpans([4, 2, 3, 7]) // => [{ row: 2, rows: 3 }, { row: 7, rows: 1 }]
 */
export function rowSpans(rows: readonly number[]): RowSpan[] {
  const spans: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = spans[spans.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else spans.push({ row, rows: 1 });
  }
  return spans;
}
