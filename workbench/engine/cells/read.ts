/** Reading: values, shown texts, formulas and errors of an area, row by row. */
import type { Area } from "../workbook/area";
import { type EvaluatedCell, helpers } from "../workbook/library";
import type { Workbook } from "../workbook/workbook";
import { errorAsSheets } from "./errors";
import { isPlainText, textOfLiteral } from "./literal";

/** What a cell holds as Sheets tells it: blank is the empty text. */
export type PlainValue = string | number | boolean;

/** Turns the serial number of a cell with a date format into the caller's kind of date. */
export type DateMaker<DateValue> = (serial: number) => DateValue;

/** One result for every cell of an area, as rows of columns. */
export function mapArea<Result>(area: Area, ofCell: (row: number, column: number) => Result): Result[][] {
  const rows: Result[][] = [];
  for (let row = area.top; row < area.top + area.rows; row++) {
    const cells: Result[] = [];
    for (let column = area.left; column < area.left + area.columns; column++) cells.push(ofCell(row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * The values of an area as `getValues` returns them.
 *
 * Blank is `""`, an error its text such as `#N/A`, and a number with a date format goes through `dateOf`.
 */
export function readValues<DateValue>(
  workbook: Workbook,
  area: Area,
  dateOf: DateMaker<DateValue>,
): (PlainValue | DateValue)[][] {
  const { getters } = workbook.model;
  const { sheetId } = area;
  return mapArea(area, (row, col) => {
    const position = { sheetId, row, col };
    const typed = typedValue(getters.getCell(position));
    if (typed !== undefined)
      return typeof typed.value === "number" && isDateFormat(typed.format)
        ? dateOf(typed.value)
        : typed.value;
    const evaluated = getters.getEvaluatedCell(position);
    const { value } = evaluated;
    if (typeof value === "number") return isDateFormat(evaluated.format) ? dateOf(value) : value;
    if (value === null) return "";
    if (evaluated.type === "error") return errorAsSheets(evaluated.value);
    if (typeof value === "boolean") return value;
    return literalText(workbook, position) ?? value;
  });
}

/** The texts of an area as the grid shows them. */
export function readShown(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook.model;
  const { sheetId } = area;
  return mapArea(area, (row, col) => {
    const evaluated = getters.getEvaluatedCell({ sheetId, row, col });
    if (evaluated.type === "error") return errorAsSheets(evaluated.value);
    return evaluated.formattedValue;
  });
}

/** The formulas of an area as typed, `""` where there is none. */
export function readFormulas(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook.model;
  const { sheetId } = area;
  return mapArea(area, (row, col) => {
    const cell = getters.getCell({ sheetId, row, col });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
  });
}

/** The sentence that explains an error in one cell, `undefined` when the cell holds none. */
export function readErrorMessage(workbook: Workbook, area: Area): string | undefined {
  const evaluated: EvaluatedCell = workbook.model.getters.getEvaluatedCell({
    sheetId: area.sheetId,
    row: area.top,
    col: area.left,
  });
  return evaluated.type === "error" ? (evaluated.message ?? "") : undefined;
}

/** A cell as it was typed. */
type TypedCell = ReturnType<Workbook["model"]["getters"]["getCell"]>;

/** What a cell holds of which nothing has to be evaluated; `undefined` for formulas, blanks, errors and plain text cells. */
export function typedValue(
  cell: TypedCell,
): { readonly value: PlainValue; readonly format: string | undefined } | undefined {
  if (cell === undefined || cell.isFormula || cell.content === "" || cell.format?.includes("@"))
    return undefined;
  const { content, format, parsedValue } = cell;
  if (parsedValue === null || content.startsWith("#")) return undefined;
  if (typeof parsedValue === "number") return { value: parsedValue || 0, format };
  return { value: typeof parsedValue === "boolean" ? parsedValue : textOfLiteral(content, format), format };
}

/** The text of a literal cell itself: the engine would show only the label of a text that looks like a link. */
function literalText(
  workbook: Workbook,
  position: { sheetId: string; row: number; col: number },
): string | undefined {
  const cell = workbook.model.getters.getCell(position);
  // A formatted cell without content shows what a formula spills into it.
  if (cell === undefined || cell.isFormula || cell.content === "") return undefined;
  return textOfLiteral(cell.content, cell.format);
}

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows numbers as dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const isDate = !isPlainText(format) && looksLikeDate(format);
  dateFormats.set(format, isDate);
  return isDate;
}

function looksLikeDate(format: string): boolean {
  try {
    return helpers.isDateTimeFormat(format);
  } catch {
    return false;
  }
}
