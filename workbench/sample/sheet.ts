/** A sheet of the sample: rows under a heading that stays in view, with columns wide enough to read them. */

import { literalOfNumber, literalOfText } from "../engine/cells/literal";
import { addressOf } from "../engine/workbook/area";
import { NEW_SHEET_SIZE, type StartSheet } from "../engine/workbook/workbook";
import { FormatTable } from "../files/format-table";

/** What a cell of the sample holds: a number with its format, or text. */
export type SampleCell = string | { readonly number: number; readonly format?: string };

/** A sheet as its generator makes it. */
export interface SampleSheet {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** How days are shown, the same in every locale. */
export const DATE = "yyyy-mm-dd";

const HEADING = { bold: true, fillColor: "#F1F3F4", wrapping: "wrap" } as const;

/** The sheet as the workbook begins with it; `formats` is shared by all sheets of the workbook. */
export function startSheet({ name, heading, rows }: SampleSheet, formats: FormatTable): StartSheet {
  const own = new FormatTable(formats);
  const cells: Record<string, string> = {};
  [heading, ...rows].forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell === "") return;
      cells[addressOf(y, x)] =
        typeof cell === "string" ? literalOfText(cell, undefined).content : literalOfNumber(cell.number);
      if (typeof cell === "object" && cell.format !== undefined) own.set(y, x, cell.format);
    });
  });
  const columns = heading.map((title, x) => columnLook(title, rows, x));
  return {
    name,
    ...NEW_SHEET_SIZE,
    cells,
    formats: own.zones(),
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    // In a wide sheet the customer's name stays in view as well.
    frozenColumns: heading.length > WIDE_SHEET ? 1 : 0,
    looks: Object.fromEntries(
      columns.map(({ align }, x) => [addressOf(0, x), align === undefined ? HEADING : { ...HEADING, align }]),
    ),
  };
}

/** Sets a cell of one row, counted as the sheet counts: the first customer stands in row 2. */
export function put(rows: SampleCell[][], row: number, column: number, cell: SampleCell): void {
  const target = rows[row - 2];
  if (target !== undefined) target[column] = cell;
}

const WIDE_SHEET = 20;
const [NARROWEST, WIDEST, PADDING] = [72, 250, 22];
/** Headings are bold; one that is longer than this takes two lines. */
const [BOLD, LONG_HEADING] = [1.12, 130];

/** Room for the longest text, and for a heading of at most two lines; numbers have theirs to the right. */
function columnLook(title: string, rows: SampleSheet["rows"], column: number) {
  const heading = shownWidth(title) * BOLD;
  let [widest, numbers] = [heading > LONG_HEADING ? heading / 1.6 : heading, 0];
  for (const row of rows) {
    const cell = row[column] ?? "";
    if (typeof cell === "object") numbers++;
    widest = Math.max(widest, shownWidth(textOf(cell)));
  }
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest + PADDING)));
  return { width, align: numbers > rows.length / 2 ? ("right" as const) : undefined };
}

function textOf(cell: SampleCell): string {
  if (typeof cell === "string") return cell;
  if (cell.format === DATE) return DATE;
  if (cell.format?.endsWith("%")) return "100.0%";
  const whole = Math.trunc(cell.number).toLocaleString("en-US");
  return cell.format?.endsWith("0.00") ? `${whole}.00` : whole;
}

/** About how wide a text is in pixels: a Chinese letter takes the room of two. */
function shownWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 13 : 7), 0);
}
