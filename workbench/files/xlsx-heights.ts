/** How high rows of a page are for their letters, where no browser has measured them: other programs do not when they open a file. */

import type { Look } from "../engine/workbook/excel-export";
import type { Workbook } from "../engine/workbook/workbook";

type Cells = ReadonlyMap<
  number,
  readonly { readonly column: number; readonly look: number; readonly value: unknown }[]
>;

/** Pixels in a point, and what a line takes of its letters' height. */
const PIXELS = 4 / 3;
const LINE = 1.3;
/** Free left and right of a text together, pixels. */
const MARGIN = 8;
/** Parts of their height that letters of Arial are wide. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[mwMW%@]/, 0.89],
  [/[A-Z]/, 0.7],
  [/[ifjlt.,:;'|! ()]/, 0.29],
];
const USUAL_WIDTH = 0.55;
const BOLD = 1.08;

/**
 * The height of each row of a sheet without gridlines, in pixels, for its largest letters and the lines that its texts break
 * into; nothing of a list, whose rows are as high as everywhere.
 */
export function heightsOf(
  { model: { getters } }: Workbook,
  sheetId: string,
  rows: Cells,
  looks: readonly Look[],
): Map<number, number> {
  const heights = new Map<number, number>();
  if (getters.getGridLinesVisibility(sheetId)) return heights;
  for (const [row, cells] of rows) {
    const needed = cells.map(({ column, look, value }) => {
      if (typeof value !== "string" && typeof value !== "number") return 0;
      const { fontSize = 10, bold = false, wrapping } = looks[look]?.style ?? {};
      const room = getters.getColSize(sheetId, column) - MARGIN;
      const lines =
        wrapping === "wrap" && typeof value === "string" ? linesIn(value, room, fontSize, bold) : 1;
      return lines * fontSize * PIXELS * LINE;
    });
    heights.set(row, Math.ceil(Math.max(0, ...needed)));
  }
  return heights;
}

function linesIn(text: string, room: number, points: number, isBold: boolean): number {
  const widthOf = (part: string) =>
    [...part].reduce((sum, sign) => sum + (WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? USUAL_WIDTH), 0) *
    points *
    PIXELS *
    (isBold ? BOLD : 1);
  let [lines, filled] = [1, 0];
  for (const part of text.match(/\n|[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+ *| +/g) ??
    []) {
    const width = part === "\n" ? Number.POSITIVE_INFINITY : widthOf(part.trimEnd());
    if (filled > 0 && filled + width > room) [lines, filled] = [lines + 1, 0];
    if (part !== "\n") filled += widthOf(part);
  }
  return lines;
}
