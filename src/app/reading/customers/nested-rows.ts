/** Groups and what they consist of in one column, as a pivot table has them when its indents are lost. */

import { sum } from "../../../core/numbers/sum";

/** Rows that add up twice. */
export interface NestedRows {
  readonly groups: readonly number[];
  readonly parts: readonly number[];
}

/** A row that counts so far. */
interface ValuedRow {
  readonly at: number;
  readonly value: number;
}

/**
 * The rows of a table in which each group stands above or below its parts and is what they add up to, row after row to
 * the end; `null` for any other table. It takes two groups of several parts, or one beside a total that says that all
 * rows count twice.
 *
 * @param rows that count so far, from the top
 * @param totals of the table
 * @example nestedRows([{ at: 0, value: 9 }, { at: 1, value: 5 }, { at: 2, value: 4 }], [9]).groups // => [0]
 * @example nestedRows([{ at: 0, value: 5 }, { at: 1, value: 5 }], []) // => null
 */
export function nestedRows(rows: readonly ValuedRow[], totals: readonly number[]): NestedRows | null {
  const all = sum(rows.map(({ value }) => value));
  const needed = totals.some((total) => total !== 0 && total * 2 === all) ? 1 : 2;
  const found = groupsIn(rows, needed) ?? groupsIn([...rows].reverse(), needed);
  if (!found) return null;
  const groups = new Set(found);
  const parts = rows.filter(({ at }) => !groups.has(at)).map(({ at }) => at);
  return { groups: [...found].sort((one, other) => one - other), parts };
}

/** The groups when each stands before its parts; `needed` of them have several. @private */
function groupsIn(rows: readonly ValuedRow[], needed: number): readonly number[] | null {
  const groups: number[] = [];
  let ofSeveral = 0;
  for (let next = 0; next < rows.length; ) {
    const group = rows[next] as ValuedRow;
    let [end, reached] = [next + 1, 0];
    while (end < rows.length && (end === next + 1 || reached !== group.value || rows[end]?.value === 0)) {
      reached = sum([reached, (rows[end] as ValuedRow).value]);
      end++;
    }
    if (end === next + 1 || reached !== group.value) return null;
    if (end > next + 2) ofSeveral++;
    groups.push(group.at);
    next = end;
  }
  return ofSeveral >= needed ? groups : null;
}
