/** Cells of an xlsx sheet with what their formulas were calculated to. */

import { helpers } from "../engine/workbook/library";
import type { KeptValue } from "../engine/workbook/recollection";

/** A cell of the file. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of the cell's style in the file. */
  readonly style: number;
  readonly value?: string | number | boolean;
  /** Whether the value is a day, or a day with its time, which the file wrote as such and not as a number. */
  readonly isDay?: boolean;
  /** An error the file holds as a value. */
  readonly error?: string;
  readonly formula?: FileFormula;
}

/** A formula of the file. */
export interface FileFormula {
  /** As the file has it, without the `=`. */
  readonly text: string;
  /** What it was calculated to, as rows where it spilled. */
  readonly results: readonly (readonly (KeptValue | undefined)[])[];
  /** Whether it is marked as a formula of many cells, even if it fills only its own. */
  readonly isArray: boolean;
  /** Whether Google wrapped it for programs that do not know it; `text` is what was wrapped. */
  readonly isWrapped: boolean;
}

/** A cell as it is read. */
export interface ReadCell extends Omit<FileCell, "formula"> {
  /** The formula as it stands, before its results are gathered. */
  readonly written?: {
    readonly text: string;
    readonly area?: string;
    readonly wrapped?: string;
  };
}

/** What a cell shows that another cell's formula spilled into. */
const SPILLED = '"COMPUTED_VALUE"';

/**
 * The formula inside `IFERROR(__xludf.DUMMYFUNCTION("…"),…)`.
 *
 * Google writes formulas that other programs do not know in this way, and so do we.
 */
export function unwrapped(formula: string): string | undefined {
  const match = /__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(formula);
  return match === null ? undefined : (match[1] ?? "").replaceAll('""', '"');
}

/** The cells with their formulas' results; a cell that a formula spilled into keeps only its style. */
export function settled(cells: readonly ReadCell[]): FileCell[] {
  if (cells.every(({ written }) => written === undefined)) return cells.map(withoutFormula);
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const followers = new Set<string>();
  const formulas = new Map<ReadCell, FileFormula>();
  for (const cell of cells) {
    if (
      cell.written === undefined ||
      cell.written.wrapped === SPILLED ||
      followers.has(placeOf(cell.row, cell.column))
    )
      continue;
    const { rows, columns } = sizeOf(cell, byPlace);
    const results = Array.from({ length: rows }, (_row, y) =>
      Array.from({ length: columns }, (_column, x) => {
        const place = placeOf(cell.row + y, cell.column + x);
        if (y + x > 0) followers.add(place);
        return resultOf(byPlace.get(place));
      }),
    );
    const { text, wrapped, area } = cell.written;
    formulas.set(cell, {
      text: wrapped ?? text,
      results,
      isArray: area !== undefined,
      isWrapped: wrapped !== undefined,
    });
  }
  return cells.map((cell) => {
    const formula = formulas.get(cell);
    if (formula !== undefined) return { ...place(cell), formula };
    return followers.has(placeOf(cell.row, cell.column)) || cell.written !== undefined
      ? place(cell)
      : withoutFormula(cell);
  });
}

function place({ row, column, style }: ReadCell): FileCell {
  return { row, column, style };
}

function withoutFormula({ written: _written, ...cell }: ReadCell): FileCell {
  return cell;
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function resultOf(cell: ReadCell | undefined): KeptValue | undefined {
  return cell === undefined || cell.error === undefined ? cell?.value : { error: cell.error };
}

/** How many rows and columns a formula fills. */
function sizeOf(
  { row, column, written }: ReadCell,
  byPlace: ReadonlyMap<string, ReadCell>,
): { readonly rows: number; readonly columns: number } {
  if (written?.area !== undefined) {
    const { top, bottom, left, right } = helpers.toZone(written.area);
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  if (written?.wrapped === undefined) return { rows: 1, columns: 1 };
  const isSpilled = (y: number, x: number) => byPlace.get(placeOf(y, x))?.written?.wrapped === SPILLED;
  let [rows, columns] = [1, 1];
  while (isSpilled(row, column + columns)) columns += 1;
  while (isSpilled(row + rows, column)) rows += 1;
  return { rows, columns };
}
