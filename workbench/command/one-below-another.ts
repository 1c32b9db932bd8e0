/** The rows of several sheets of one kind, as a sheet for each month, on a sheet of their own. */
import { copyArea } from "../engine/cells/copy";
import { readShown } from "../engine/cells/read";
import { filledSize } from "../engine/sheets/filled";
import { addSheet, sheetIds, sheetNamed } from "../engine/sheets/sheets";
import type { Workbook } from "../engine/workbook/workbook";

/** Headings stand at the top, below a title at most. */
const LINES_LOOKED_AT = 30;
/** What the new sheet is called, with a number where one of that name is there. */
const NAME = "All sheets";

/**
 * Adds a sheet with the headings once and below them the rows of each sheet, by the headings and as values; the sheets stay as they are.
 * Gives its name.
 */
export function putTogether(
  workbook: Workbook,
  sheets: readonly string[],
  headings: readonly string[],
): string {
  const name = freeName(workbook);
  const parts = sheets.flatMap((sheet) => partOf(workbook, sheet, headings) ?? []);
  const rows = parts.reduce((sum, part) => sum + part.rows, 1);
  const sheetId = addSheet(workbook, name, sheetIds(workbook).length, {
    rows: rows + 1,
    columns: headings.length,
  });
  let top = 0;
  for (const [index, part] of parts.entries()) {
    // The first brings the headings along.
    const above = index === 0 ? 1 : 0;
    part.columns.forEach((left, column) => {
      const from = {
        sheetId: part.sheetId,
        top: part.top - above,
        left,
        rows: part.rows + above,
        columns: 1,
      };
      const to = { ...from, sheetId, top, left: column };
      if (from.rows === 0) return;
      copyArea(workbook, from, to, "formats");
      copyArea(workbook, from, to, "values");
    });
    top += part.rows + above;
  }
  return name;
}

interface Part {
  readonly sheetId: string;
  /** Of the first row below the headings, from 0. */
  readonly top: number;
  readonly rows: number;
  /** Where each of the headings stands, from 0. */
  readonly columns: readonly number[];
}

function partOf(workbook: Workbook, sheet: string, headings: readonly string[]): Part | undefined {
  const sheetId = sheetNamed(workbook, sheet);
  if (sheetId === undefined) return undefined;
  const { rows, columns } = filledSize(workbook, sheetId);
  const lines = firstLines(workbook, sheetId);
  const wanted = headings.map(withoutPeriod);
  const bare = lines.map((line) => line.map(withoutPeriod));
  const heading = bare.findIndex((line) => wanted.every((text) => line.includes(text)));
  const line = bare[heading];
  if (!line) return undefined;
  const taken = new Set<number>();
  const places = wanted.map((text) => {
    const place = line.findIndex((other, at) => other === text && !taken.has(at));
    taken.add(place);
    return place < 0 ? columns : place;
  });
  return { sheetId, top: heading + 1, rows: rows - heading - 1, columns: places };
}

/** A heading without the month or year that sheets of several months differ in; as it is where nothing else is left. */
export function withoutPeriod(heading: string): string {
  const words = heading.split(/[ _/.-]+/);
  const rest = words.filter((word) => !isPeriod(word)).join(" ");
  return rest === "" ? heading : rest;
}

/** A year, 3月, or a month's name in full or as it is cut, in the languages of the headings. */
function isPeriod(word: string): boolean {
  months ??= new Set(
    ["en", "de", "fr", "es", "pt", "it", "nl"].flatMap((language) =>
      (["long", "short"] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
        return Array.from({ length: 12 }, (_, at) => plainWord(format.format(Date.UTC(2024, at, 15))));
      }),
    ),
  );
  return /^(?:(?:19|20)?\d\d|\d{1,2}月|(?:19|20)\d\d年)$/.test(word) || months.has(plainWord(word));
}

let months: ReadonlySet<string> | undefined;

function plainWord(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}

/** What the first lines of a sheet show, with single blanks. */
export function firstLines(workbook: Workbook, sheetId: string): string[][] {
  const { rows, columns } = filledSize(workbook, sheetId);
  const lines = { sheetId, top: 0, left: 0, rows: Math.min(rows, LINES_LOOKED_AT), columns };
  return readShown(workbook, lines).map((line) => line.map((text) => text.trim().replace(/\s+/g, " ")));
}

function freeName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    if (sheetNamed(workbook, name) === undefined) return name;
  }
}
