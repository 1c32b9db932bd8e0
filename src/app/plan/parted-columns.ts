/** Columns of ours that somebody took apart from those beside them: moved past others, or deleted. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";

/** A column of ours. */
export interface PartedColumn {
  /** Where it was to be written. */
  readonly column: number;
  /** Where it stands now; `null` when it is gone. */
  readonly at: number | null;
}

/**
 * For each place of ours that another column came into because ours was moved or deleted alone: where that one stood. All
 * other columns keep their order then, so that it is told by how many of them are left of it.
 *
 * Where instead the column just left of ours was deleted, headers tell no difference: it is named too, because the other
 * way a column that was written over would be lost.
 *
 * @param ours our columns
 * @param stood the row of headers before
 * @param now the row of headers now, with what was written over one of them
 * @example [...partedColumns([{ column: 3, at: 1 }], ["Customer", "Revenue"], ["", "Customer", "Tier"])] // => [[3, 2]]
 * @example [...partedColumns([{ column: 2, at: null }], ["Customer", "", "Owner"], ["Customer", "Tier"])] // => [[2, 3]]
 */
export function partedColumns(
  ours: readonly PartedColumn[],
  stood: readonly Cell[],
  now: readonly Cell[],
): ReadonlyMap<number, number> {
  const then = ours.map(({ column }) => column).sort((one, other) => one - other);
  const places = ours.flatMap(({ at }) => at ?? []);
  const headers = headersOf(stood, then);
  const headersNow = headersOf(now, places);
  return new Map(
    ours.flatMap(({ column, at }): [number, number][] => {
      const former = then.reduce((end, one) => (one <= end ? end + 1 : end), placeAmong(column, places));
      const isKept = [...headers].every(([text, one]) => {
        const place = headersNow.get(text);
        if (one === former) return place === undefined;
        return place !== undefined && placeAmong(place, places) === placeAmong(one, then);
      });
      const isPassed =
        at === null ||
        [...headers].some(
          ([text, one]) => one < column !== (one === former ? column : (headersNow.get(text) ?? 0)) < at,
        );
      return isPassed && isKept && !places.includes(column) ? [[column, former]] : [];
    }),
  );
}

/** A place counted without our columns. @private */
function placeAmong(column: number, ours: readonly number[]): number {
  return column - ours.filter((one) => one < column).length;
}

/** The columns of headers that stand there once, by their text. @private */
function headersOf(line: readonly Cell[], ours: readonly number[]): ReadonlyMap<string, number> {
  const texts = line.map((cell, index) => (ours.includes(index + 1) ? "" : tidy(textOf(cell))));
  return new Map(
    texts.flatMap((text, index): [string, number][] =>
      text !== "" && texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, index + 1]] : [],
    ),
  );
}
