/** What a row is when it is no customer, by what stands in it and where. */

import { isBlank, isErrorCell, textOf, tidy } from "../../../core/cells/cell";
import { isArea, isAside } from "../place/asides";
import type { InputColumn } from "../place/source";
import { goesOnAsName, isNote, isPageNumber, saysNoName, saysOthers, saysTotal } from "../place/total-words";
import { type SheetRows, textsOf } from "./sheet-rows";

/** Why a row does not count; `unwanted` because a person said so. */
export type LeftOutKind = "totals" | "parts" | "nameless" | "notes" | "headings" | "unwanted";

/**
 * What a row is by what stands in it; `null` for a customer.
 *
 * @param sheet its rows
 * @param at the row, from 0
 * @example ownKind({ columns: [{ header: "Client", cells: ["Total"] }], customer: { cells: ["Total"] }, areOrders: false }, 0) // => "totals"
 */
export function ownKind(sheet: SheetRows, at: number): LeftOutKind | null {
  const { columns, customer, areOrders } = sheet;
  if (repeatsHeader(columns, at) || isPageMark(columns, at)) return "headings";
  const cell = customer?.cells[at];
  const name = tidy(textOf(cell));
  if (isErrorCell(cell) || saysNoName(name)) return "nameless";
  if (name !== "" && saysTotal(name) === "wholly") return "totals";
  if (name !== "") return isLineOfGroup(sheet, at, name) ? "nameless" : null;
  const texts = textsOf(sheet, at);
  if (!customer) return saysTotal(texts[0] ?? "") === "wholly" ? "totals" : null;
  if (texts.some((text) => saysTotal(text) !== "no")) return "totals";
  if (areOrders) return null;
  return sheet.numeric.some(({ cells }) => typeof cells[at] === "number" || !isBlank(cells[at]))
    ? "nameless"
    : "notes";
}

/** A line of its own that says what the customers below it have in common: Region: North, or *** Premium ***. @private */
function isLineOfGroup(
  { columns, values, areOrders, customer }: SheetRows,
  at: number,
  name: string,
): boolean {
  if (areOrders || !values || !(OF_GROUP.test(name) || isArea(name)) || saysOthers(name) || isNote(name))
    return false;
  const isAlone = columns.filter(({ cells }) => !isBlank(cells[at])).length === 1;
  // Above rows without a name it is the name of their customer.
  return (
    isAlone &&
    values.some((value) => !Number.isNaN(value)) &&
    !(at + 1 < values.length && isBlank(customer?.cells[at + 1]))
  );
}

/** A label and what it is, or a text between marks. */
const OF_GROUP = /^[^:：]{2,30}[:：]\s*\S|^([*=~_#>+-])\1+.*[^*=~_#>+-]/u;

/** @private */
function repeatsHeader(columns: readonly InputColumn[], at: number): boolean {
  const isOther = ({ header, cells }: InputColumn) => header !== "" && tidy(textOf(cells[at])) !== header;
  return !columns.some(isOther) && columns.filter(({ header }) => header !== "").length > 1;
}

/** The number of a printed page, between the rows of two pages. @private */
function isPageMark(columns: readonly InputColumn[], at: number): boolean {
  const isFilled = ({ cells }: InputColumn) => !isBlank(cells[at]);
  const only = columns.find(isFilled);
  return (
    only !== undefined &&
    columns.every((one) => one === only || !isFilled(one)) &&
    isPageNumber(textOf(only.cells[at]))
  );
}

/**
 * Adds the lines below the last customer that speak about the table.
 *
 * @param sheet its rows
 * @param kinds of rows that do not count, which are changed
 * @example addTrailingNotes({ filled: [], columns: [], numeric: [] }, new Map()) // => undefined
 */
export function addTrailingNotes(sheet: SheetRows, kinds: Map<number, LeftOutKind>): void {
  const { filled, columns, numeric } = sheet;
  for (let index = filled.length - 1; index > 0; index--) {
    const at = filled[index] as number;
    if (kinds.has(at)) continue;
    const [first = ""] = textsOf(sheet, at);
    const isAlone = columns.filter(({ cells }) => !isBlank(cells[at])).length === 1;
    const isWide = columns.length > 2 && numeric.length > 0;
    const isBelowTotal = [...kinds].some(([row, kind]) => kind === "totals" && row < at);
    const isAbout = isAsideOf(sheet, at, first) || (isNote(first) && !isOfCustomer(sheet, at));
    if (!isAbout && !(isAlone && (isWide || isBelowTotal) && first !== "") && !isBesideTable(sheet, at))
      return;
    kinds.set(at, "notes");
  }
}

/**
 * Whether the name and one figure beside it are all there is, and the name says what figure that is. One word may be a customer's
 * name as well, where the figure is like what others are worth.
 * @private
 */
function isAsideOf(sheet: SheetRows, at: number, name: string): boolean {
  if (!isAside(name) || sheet.columns.filter(({ cells }) => !isBlank(cells[at])).length > 2) return false;
  return /[\s:：.]/u.test(tidy(name)) || /[\u0370-\uffff]/u.test(name) || !isLikeOthers(sheet, at);
}

/** Within ten times the least and the most of the rows above, and no year. @private */
function isLikeOthers({ filled, values, customer }: SheetRows, at: number): boolean {
  const value = values?.[at] ?? Number.NaN;
  if (Number.isNaN(value) || (value % 1 === 0 && value >= FIRST_YEAR && value <= LAST_YEAR)) return false;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const row of filled) {
    const other = values?.[row] ?? Number.NaN;
    if (row >= at || !(other > 0) || isAside(tidy(textOf(customer?.cells[row])))) continue;
    least = Math.min(least, other);
    most = Math.max(most, other);
  }
  return value * 10 >= least && value <= most * 10;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Whether a row has a value and a customer of a name that is no note, or more than one, as `Notes & Co`, or further cells
 * beside it: `Nota di credito` says what its document is.
 * @private
 */
function isOfCustomer({ columns, customer, values }: SheetRows, at: number): boolean {
  const name = tidy(textOf(customer?.cells[at]));
  if (name === "" || values === undefined || Number.isNaN(values[at])) return false;
  return !isNote(name) || goesOnAsName(name) || columns.filter(({ cells }) => !isBlank(cells[at])).length > 2;
}

/** Whether a row has no customer, value, day and order, and little else. @private */
function isBesideTable({ columns, customer, values, days, orderNumbers }: SheetRows, at: number): boolean {
  if (!customer || !values || !Number.isNaN(values[at])) return false;
  if ([customer, days].some((column) => column && !isBlank(column.cells[at]))) return false;
  const number = tidy(textOf(orderNumbers?.cells[at]));
  const isLineOfOrder =
    number !== "" &&
    orderNumbers?.cells.some((cell, other) => other !== at && tidy(textOf(cell)) === number) === true;
  return !isLineOfOrder && columns.filter(({ cells }) => !isBlank(cells[at])).length * 2 <= columns.length;
}
