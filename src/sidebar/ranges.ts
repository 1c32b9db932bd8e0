/** The edges of ranges in A1 notation, as far as the sidebar has to know them. */

export interface Edges {
  /** Letters of the first and the last column. */
  readonly left: string;
  readonly right: string;
  /** Sheet rows, the first and the last. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The edges of a range; a single cell is its own end.
 *
 * @param range such as `A5:F900`, without a sheet
 */
export function edgesOf(range: string): Edges {
  const [, left = "A", top = "1", right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return { left, right, top: Number(top), bottom: Number(bottom) };
}

/**
 * The range of edges.
 *
 * @param edges of the range
 */
export function rangeOf({ left, right, top, bottom }: Edges): string {
  return `${left}${top}:${right}${bottom}`;
}

/**
 * What an offered range becomes when the range that it was offered for has changed meanwhile: the edges that the offer
 * moves stay moved, the others follow.
 *
 * @param offered such as one that begins at another header
 * @param before for which it was offered
 * @param now the range that is read
 */
export function followed(offered: string, before: string, now: string): string {
  const [wanted, from, to] = [offered, before, now].map(edgesOf) as [Edges, Edges, Edges];
  return rangeOf({
    left: wanted.left === from.left ? to.left : wanted.left,
    right: wanted.right === from.right ? to.right : wanted.right,
    top: wanted.top === from.top ? to.top : wanted.top,
    bottom: wanted.bottom === from.bottom ? to.bottom : wanted.bottom,
  });
}

/**
 * Rows as ranges over the columns of the table, rows that follow one another together.
 *
 * @param rows of the sheet, in any order
 * @param range of the table
 */
export function rowRanges(rows: readonly number[], range: string): string[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map((run) => rangeOf({ ...edgesOf(range), ...run }));
}
