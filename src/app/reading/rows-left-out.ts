/** Rows of a table that are no customers: totals, notes, repeated headings, rows without a name. */

import { type Cell, isBlank, isErrorCell, textOf, tidy } from "../../core/cells/cell";
import { numberColumn } from "../../core/cells/number-column";
import { sum } from "../../core/numbers/sum";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import type { Decisions } from "../contract/decisions";
import { columnOf, type Mapping } from "./mapping";
import { nestedRows } from "./nested-rows";
import type { InputColumn, Source } from "./source";
import { isNote, isPageNumber, saysNoName, saysTotal, statisticOf } from "./total-words";
import { totalsByValue } from "./totals-by-value";

/** Why a row does not count; `unwanted` because a person said so. */
export type LeftOutKind = "totals" | "parts" | "nameless" | "notes" | "headings" | "unwanted";

/** A row, and how it is spoken of. */
export interface NamedRow {
  /** Within the source, from 0. */
  readonly at: number;
  /** What a person sees of it; `""` for none. */
  readonly name: string;
  /** By which it is known again when rows were moved: all that stands in it. */
  readonly key: string;
}

export interface LeftOutRow extends NamedRow {
  readonly kind: LeftOutKind;
}

export interface RowsLeftOut {
  readonly rows: readonly LeftOutRow[];
  /** Rows that look like such, and count because a person took them in. */
  readonly takenIn: readonly NamedRow[];
  /** Rows without a name that seem to belong to the customer above, as below merged cells. */
  readonly merged: readonly NamedRow[];
  /** Rows that count, though they stand below the total of all above. */
  readonly belowTotal: readonly NamedRow[];
  /** Rows without a name when they are most of the rows: they stay. */
  readonly mostlyNameless: number;
  /** Rows with any content. */
  readonly filled: number;
}

/** A table in which more rows have no name is one whose names stand elsewhere. */
const MOST_NAMELESS = 0.5;
const LONGEST_KEY = 200;

/**
 * The rows that do not count.
 *
 * A total is known by its word, in the languages that people keep lists in; by a word that may also be part of a name
 * when its value is the sum of rows above it or of all others; in the first or last place by that sum alone, over at
 * least 3 rows. A note stands below the last customer. In a list of orders lines without a customer stay, because
 * adding up says of each why it does not count.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person: rows taken in, names left out
 * @param areOrders whether the rows are orders
 * @example rowsLeftOut({ notation: { decimal: ".", groups: "," }, columns: [{ position: 0, kind: "text", header: "Client", cells: ["Ann", "Total"] }, { position: 1, kind: "number", header: "Sales", cells: [5, 5] }] }, { customer: 0, revenue: 1 }, {}).rows.map(({ at, kind }) => [at, kind]) // => [[1, "totals"]]
 */
export function rowsLeftOut(
  source: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  { takenIn = [], leftOut = [] }: Decisions,
  areOrders = false,
): RowsLeftOut {
  const sheet = sheetRead(source, mapping, areOrders);
  const kinds = new Map<number, LeftOutKind>();
  for (const at of sheet.filled) {
    const kind = ownKind(sheet, at);
    if (kind) kinds.set(at, kind);
  }
  const merged = mergedRows(sheet, kinds);
  for (const at of totalsByValue(sheet, kinds)) kinds.set(at, "totals");
  addNested(sheet, kinds);
  addTrailingNotes(sheet, kinds);
  const nameless = [...kinds].filter(([, kind]) => kind === "nameless");
  const areMost = nameless.length > sheet.filled.length * MOST_NAMELESS;
  if (areMost) for (const [at] of nameless) kinds.delete(at);
  const named = (at: number): NamedRow => ({ at, name: nameOf(sheet, at), key: keyOf(sheet, at) });
  const [keys, names] = [new Set(takenIn), new Set(leftOut)];
  const found = [...kinds].map(([at, kind]): LeftOutRow => ({ ...named(at), kind }));
  const unwanted =
    names.size === 0 ? [] : sheet.filled.filter((at) => !kinds.has(at) && names.has(nameOf(sheet, at)));
  return {
    rows: [
      ...found.filter(({ key }) => keys.size === 0 || !keys.has(key)),
      ...unwanted.map((at): LeftOutRow => ({ ...named(at), kind: "unwanted" })),
    ].sort((one, other) => one.at - other.at),
    takenIn: keys.size === 0 ? [] : found.filter(({ key }) => keys.has(key)),
    merged: merged.map(named),
    belowTotal: belowTotal(sheet, kinds)
      .map(named)
      .filter(({ name }) => !names.has(name)),
    mostlyNameless: areMost ? nameless.length : 0,
    filled: sheet.filled.length,
  };
}

/**
 * A customer column in which some blank cells say what the cell above says.
 *
 * @param cells of the column
 * @param rows with a blank cell, from the top
 * @example filledDown(["Ann", "", "Bo"], [{ at: 1 }]) // => ["Ann", "Ann", "Bo"]
 */
export function filledDown(cells: readonly Cell[], rows: readonly Pick<NamedRow, "at">[]): Cell[] {
  const filled = [...cells];
  for (const { at } of rows) filled[at] = filled[at - 1];
  return filled;
}

/**
 * Lines that hold nothing but the name of those below them.
 *
 * @param columns of the table
 * @param rows without a name that belong to the customer above
 * @example nameLines([{ cells: ["Ann", ""] }, { cells: ["", 5] }], [{ at: 1 }]) // => [0]
 */
export function nameLines(
  columns: readonly Pick<InputColumn, "cells">[],
  rows: readonly Pick<NamedRow, "at">[],
): number[] {
  const below = new Set(rows.map(({ at }) => at));
  const above = rows.map(({ at }) => at - 1).filter((at) => !below.has(at));
  return above.filter((at) => columns.filter(({ cells }) => !isBlank(cells[at])).length === 1);
}

/** The rows as this file looks at them. */
interface SheetRows {
  readonly columns: readonly InputColumn[];
  readonly customer: InputColumn | undefined;
  /** What a customer is worth; `NaN` where there is no number. */
  readonly values: Float64Array | undefined;
  readonly numeric: readonly InputColumn[];
  readonly orderNumbers: InputColumn | undefined;
  readonly days: InputColumn | undefined;
  readonly areOrders: boolean;
  /** Rows with any content. */
  readonly filled: readonly number[];
}

/** @private */
function sheetRead(
  { columns, notation }: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  areOrders: boolean,
): SheetRows {
  const of = (field: Pick<Field, "id">) => columnOf(columns, mapping, field);
  const value = of(FIELDS.revenue) ?? of(FIELDS.profit);
  const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, at) => at);
  return {
    columns,
    customer: of(FIELDS.customer),
    values: value && numberColumn(value.cells, notation, value.answer).values,
    numeric: columns.filter(({ kind }) => kind === "number"),
    orderNumbers: of(FIELDS.orderNumber),
    areOrders,
    days: of(FIELDS.date),
    filled: rows.filter((at) => columns.some(({ cells }) => !isBlank(cells[at]))),
  };
}

/** What a row is by what stands in it. @private */
function ownKind(sheet: SheetRows, at: number): LeftOutKind | null {
  const { columns, customer, areOrders } = sheet;
  if (repeatsHeader(columns, at) || isPageMark(columns, at)) return "headings";
  const cell = customer?.cells[at];
  const name = tidy(textOf(cell));
  if (isErrorCell(cell) || saysNoName(name)) return "nameless";
  if (name !== "") return saysTotal(name) === "wholly" ? "totals" : null;
  const texts = textsOf(sheet, at);
  if (!customer) return saysTotal(texts[0] ?? "") === "wholly" ? "totals" : null;
  if (texts.some((text) => saysTotal(text) !== "no")) return "totals";
  if (areOrders) return null;
  return sheet.numeric.some(({ cells }) => typeof cells[at] === "number" || !isBlank(cells[at]))
    ? "nameless"
    : "notes";
}

/** @private */
function repeatsHeader(columns: readonly InputColumn[], at: number): boolean {
  const titled = columns.filter(({ header }) => header !== "");
  return titled.length > 1 && titled.every(({ header, cells }) => tidy(textOf(cells[at])) === header);
}

/** The number of a printed page, between the rows of two pages. @private */
function isPageMark(columns: readonly InputColumn[], at: number): boolean {
  const [only, ...others] = columns.filter(({ cells }) => !isBlank(cells[at]));
  return only !== undefined && others.length === 0 && isPageNumber(textOf(only.cells[at]));
}

/** Lines below the last customer that speak about the table. @private */
function addTrailingNotes(sheet: SheetRows, kinds: Map<number, LeftOutKind>): void {
  const { filled, columns, numeric } = sheet;
  for (let index = filled.length - 1; index > 0; index--) {
    const at = filled[index] as number;
    if (kinds.has(at)) continue;
    const [first = ""] = textsOf(sheet, at);
    const isAlone = columns.filter(({ cells }) => !isBlank(cells[at])).length === 1;
    const isWide = columns.length > 2 && numeric.length > 0;
    if (!isNote(first) && !(isAlone && isWide && first !== "") && !isBesideTable(sheet, at)) return;
    kinds.set(at, "notes");
  }
}

/**
 * Of groups and their parts the parts are the customers, unless the same ones stand in several groups, as products do, or
 * all are numbers, as those of invoices are.
 * @private
 */
function addNested({ filled, values, customer, days }: SheetRows, kinds: Map<number, LeftOutKind>): void {
  if (!values || !customer || days) return;
  const valued = filled.map((at) => ({ at, value: values[at] as number }));
  const nested = nestedRows(
    valued.filter(({ at, value }) => !kinds.has(at) && !Number.isNaN(value)),
    valued
      .filter(
        ({ at }) => kinds.get(at) === "totals" && statisticOf(tidy(textOf(customer.cells[at]))) === null,
      )
      .map(({ value }) => value),
  );
  if (!nested) return;
  const names = nested.parts.map((at) => tidy(textOf(customer.cells[at])));
  const areOfGroups = new Set(names).size < names.length || names.every((name) => /\d{3}/.test(name));
  for (const at of areOfGroups ? nested.parts : nested.groups)
    kinds.set(at, areOfGroups ? "parts" : "totals");
}

/** Rows with a name and a value below the last total, which is that of all above it. @private */
function belowTotal(
  { filled, values, customer }: SheetRows,
  kinds: ReadonlyMap<number, LeftOutKind>,
): number[] {
  const last = filled.reduce((found, at) => (kinds.get(at) === "totals" ? at : found), -1);
  if (!values || !customer || last < 0) return [];
  const counted = filled.filter((at) => !kinds.has(at) && !Number.isNaN(values[at]));
  const above = counted.filter((at) => at < last);
  const below = counted.filter((at) => at > last && !isBlank(customer.cells[at]));
  const isOfAll = above.length > 1 && sum(above.map((at) => values[at] as number)) === values[last];
  return isOfAll ? below : [];
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

/**
 * Rows that merged cells left without a name: each name stands once, and what follows it without one is as full as it.
 * They are taken out of the nameless ones.
 * @private
 */
function mergedRows(
  { columns, customer, filled, values, orderNumbers }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  if (!customer) return [];
  const counted = filled.filter((at) => !kinds.has(at) || kinds.get(at) === "nameless");
  const isNamed = (at: number) => !isBlank(customer.cells[at]);
  const blank = counted.filter((at) => !isNamed(at));
  const named = counted.filter(isNamed);
  const names = new Set(named.map((at) => textOf(customer.cells[at])));
  const fullness = (at: number) => columns.filter(({ cells }) => !isBlank(cells[at])).length;
  const numberOf = (at: number) => tidy(textOf(orderNumbers?.cells[at]));
  // Lines of one order need no asking whose they are.
  const numbers = new Set(named.map(numberOf).filter((number) => number !== ""));
  if (blank.some((at) => numbers.has(numberOf(at)))) return [];
  const least = named.reduce((fewest, at) => Math.min(fewest, fullness(at)), columns.length) - 1;
  const isLikely =
    blank.length > 1 &&
    named.length > 1 &&
    names.size === named.length &&
    isNamed(counted[0] as number) &&
    columns.length > 2 &&
    blank.every((at) => fullness(at) >= least && !Number.isNaN(values?.[at] ?? 0));
  if (!isLikely) return [];
  for (const at of blank) kinds.delete(at);
  return blank;
}

/** @private */
function textsOf({ columns }: SheetRows, at: number): string[] {
  return columns.flatMap(({ cells }) => {
    const cell = cells[at];
    return typeof cell === "string" && !isBlank(cell) ? [tidy(cell)] : [];
  });
}

/** @private */
function nameOf(sheet: SheetRows, at: number): string {
  const name = tidy(textOf(sheet.customer?.cells[at]));
  return (name || (textsOf(sheet, at)[0] ?? "")).slice(0, 60);
}

/** @private */
function keyOf({ columns }: SheetRows, at: number): string {
  const texts = columns.map(({ cells }) => tidy(textOf(cells[at]))).filter((text) => text !== "");
  return texts.join(" | ").slice(0, LONGEST_KEY);
}
