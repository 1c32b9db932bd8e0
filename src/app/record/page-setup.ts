/** What a summary's sheet looks like beside its cells, as its mark and the record keep it. */

/** A cell that offers the labels of a model. */
export interface Dropdown {
  /** Counted from the block's corner, from 1. */
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
}

export interface PageSetup {
  /** Of the columns from the block's corner on, in pixels. */
  readonly widths: readonly number[];
  readonly dropdown?: Dropdown | undefined;
  /** The sign that stands with amounts of money, as in the customers' own column. */
  readonly currency?: string | undefined;
}

/** Columns that stand side by side and are as wide as one another. */
export interface WidthChange {
  /** Counted from the block's corner, from 1. */
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/**
 * The columns whose width changes, equal neighbours together; those a person made wider meanwhile stay where the page
 * asks for nothing new. On a new page all columns get the width that most have, and then the others theirs: each change is
 * a call, and unlike neighbours are the rule.
 *
 * @param widths to be
 * @param known as they were set before
 * @example widthChanges([160, 90, 90], [160]) // => [{ column: 2, columns: 2, width: 90 }]
 */
export function widthChanges(widths: readonly number[], known: readonly number[]): WidthChange[] {
  const first = changesBetween(widths, known);
  if (known.length > 0) return first;
  const usual = mostCommon(widths);
  const others = changesBetween(
    widths,
    widths.map(() => usual),
  );
  return others.length + 1 < first.length
    ? [{ column: 1, columns: widths.length, width: usual }, ...others]
    : first;
}

/**
 * The columns that get another width, counted from the block's corner, from 1.
 *
 * @param widths to be
 * @param known as they were set before
 * @example changedColumns([160, 90, 80], [160, 70]) // => [2, 3]
 */
export function changedColumns(widths: readonly number[], known: readonly number[]): number[] {
  return widths.flatMap((width, at) => (known[at] === width ? [] : [at + 1]));
}

/**
 * The widths that a page has which a run may have broken off before it set them: 0 where that is not known.
 *
 * @param widths to be, of that run
 * @param before of the page before it
 * @example doubtfulWidths([160, 90, 80], [160, 70]) // => [160, 0, 0]
 */
export function doubtfulWidths(widths: readonly number[], before: readonly number[]): number[] {
  return widths.map((width, at) => (before[at] === width ? width : 0));
}

/** @private */
function changesBetween(widths: readonly number[], known: readonly number[]): WidthChange[] {
  const changes: { column: number; columns: number; width: number }[] = [];
  widths.forEach((width, at) => {
    if (known[at] === width) return;
    const last = changes[changes.length - 1];
    if (last && last.width === width && last.column + last.columns === at + 1) last.columns++;
    else changes.push({ column: at + 1, columns: 1, width });
  });
  return changes;
}

/** @private */
function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
