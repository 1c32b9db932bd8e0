/** CSV files: opened as Sheets imports them, but never at the cost of an identifier. */
import Papa from "papaparse";
import { literalOfNumber, literalOfText } from "../engine/cells/literal";
import {
  type ColumnSays,
  dateOrderIn,
  decimalsAreOpen,
  decimalsAreOther,
  imported,
} from "../engine/typing/typing";
import type { Writing } from "../engine/typing/writing";
import { localeOf, writingOf } from "../engine/workbook/locale";
import type { TypedCell } from "../engine/workbook/typed-cells";
import {
  NEW_SHEET_SIZE,
  type StartSheet,
  type Workbook,
  type WorkbookOptions,
  workbookFromSheets,
} from "../engine/workbook/workbook";
import { FileRefusal } from "./refusal";
import { sheetNameFor } from "./sheet-name";

/** How a CSV file is opened. */
export interface CsvOptions extends WorkbookOptions {
  /** How many filled cells there is memory for; any number when left out. */
  readonly mostFilled?: number | undefined;
}

/** The column ZZZ is the last that Sheets has. */
const MOST_COLUMNS = 18_278;

/** Half of what a spreadsheet holds. */
const MOST_CELLS_WITH_EMPTY_COLUMNS = 5_000_000;

/**
 * The workbook of a CSV file's text; commas, semicolons, tabs and bars separate.
 *
 * Numbers, dates, percentages, money and truth values get their value and format. Text stays text:
 * leading zeros, more than 15 digits, whatever begins like a formula, and 1.500 where its column
 * leaves it open whether that is 1500. Throws `FileRefusal` for
 * a file without any text, with a quotation that never ends, wider than a sheet, or with more cells than there is
 * memory for.
 */
export function openCsv(content: string, fileName: string, options: CsvOptions = {}): Workbook {
  const text = content.replace(/^\ufeff/, "");
  if (text.trim() === "") throw new FileRefusal(`${fileName} is empty`);
  const { data: rows, errors } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ""), {
    delimiter: separatorIn(text),
  });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open !== undefined)
    throw new FileRefusal(
      `${fileName} has a quotation mark in row ${(open.row ?? 0) + 1} that is never closed: close it or take it out`,
    );
  return workbookOfRows([{ name: sheetNameFor(fileName), rows }], fileName, options);
}

/** The cells of one sheet as they are written in a file; numbers where the file says that they are. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The workbook of sheets whose cells are texts, read as those of a CSV file are. Throws `FileRefusal` for one wider than a sheet,
 * or with more cells than there is memory for.
 */
export function workbookOfRows(
  sheets: readonly WrittenSheet[],
  fileName: string,
  options: CsvOptions = {},
): Workbook {
  return workbookFromSheets(
    sheets.map((sheet) => typedSheet(sheet, fileName, options)),
    { name: fileName, ...options },
  );
}

function typedSheet({ name, rows: given }: WrittenSheet, fileName: string, options: CsvOptions): StartSheet {
  const end = given.findLastIndex((fields) => fields.some((field) => field !== ""));
  const rows = given.slice(0, end + 1);
  const writing = writingOf(localeOf(options.locale ?? "en_US"));
  const filled = rows.reduce((most, fields) => Math.max(most, fields.length), 1);
  // Empty columns of half a million rows would take the room that results need.
  const isLong = rows.length * NEW_SHEET_SIZE.columns > MOST_CELLS_WITH_EMPTY_COLUMNS;
  const columns = isLong ? filled : Math.max(filled, NEW_SHEET_SIZE.columns);
  if (columns > MOST_COLUMNS)
    throw new FileRefusal(
      `${fileName} has ${columns.toLocaleString("en")} columns, and a sheet has at most ${MOST_COLUMNS.toLocaleString("en")}`,
    );
  refuseTooMany(rows, fileName, options.mostFilled);
  const typed = Array.from({ length: columns }, (_column, column) => {
    if (column >= filled) return [];
    const fields = rows.map((row) => row[column] ?? "");
    const texts = fields.map((field) => (typeof field === "string" ? field : ""));
    const order = dateOrderIn(texts, writing);
    const says = {
      areDatesSettled: order === "own",
      areDatesOther: order === "other",
      areDecimalsOpen: decimalsAreOpen(texts, writing),
      areDecimalsOther: decimalsAreOther(texts, writing),
    };
    return fields.map((field) => {
      if (typeof field === "number") return { content: literalOfNumber(field) };
      return field === "" ? undefined : literal(field, writing, says);
    });
  });
  return { name, rows: Math.max(rows.length, NEW_SHEET_SIZE.rows), columns, typed };
}

/** Said before minutes are spent on what could not be finished. */
function refuseTooMany(rows: WrittenSheet["rows"], fileName: string, most = Infinity): void {
  const filled = rows.reduce((sum, fields) => sum + fields.filter((field) => field !== "").length, 0);
  if (filled <= most) return;
  const [found, held] = [filled, Math.floor(most)].map((count) => count.toLocaleString("en"));
  throw new FileRefusal(
    `${fileName} has ${found} filled cells, and a spreadsheet of so many does not fit the memory that Node has here, which is enough for about ${held}: npm run sql judges a list of any length without a spreadsheet, or give Node more memory with NODE_OPTIONS=--max-old-space-size=MEGABYTES`,
  );
}

/**
 * The comma last: where another one separates as well, it is within a heading and the decimal mark below it. A tab in
 * front of each comma keeps Excel from reading the numbers, as payment services write it.
 */
const SEPARATORS = [";", "\t", "|", ","] as const;
/** Title blocks of accounting programs and payment bills are up to about 25 lines long. */
const LINES_LOOKED_AT = 200;

/**
 * What separates the fields: that which gives most lines the same number of fields, several of them, whatever stands
 * above the table; of equals the one that gives more fields, and none before a comma.
 */
function separatorIn(text: string): string {
  let best = { delimiter: ",", lines: 0, fields: 0 };
  for (const delimiter of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES_LOOKED_AT });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const isGuarded = delimiter === "," && best.delimiter === "\t";
    for (const [fields, lines] of counts)
      if (
        lines > best.lines ||
        (lines === best.lines && fields > best.fields && (delimiter !== "," || best.delimiter === ",")) ||
        (isGuarded && lines >= best.lines && fields >= best.fields)
      )
        best = { delimiter, lines, fields };
  }
  return best.delimiter;
}

function literal(field: string, writing: Writing, says: ColumnSays): TypedCell {
  const { value, format } = imported(field, writing, says);
  if (typeof value === "number") return { content: literalOfNumber(value), format };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  return { content: literalOfText(value, undefined).content };
}
