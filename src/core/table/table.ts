/** The customers a model works on: typed columns and the sheet row of each. */

import type { Cell } from "../cells/cell";
import { textOf, tidy } from "../cells/cell";
import { type DateAnswer, type DateColumn, dateColumn } from "../cells/date-column";
import { type NumberAnswer, type NumberColumn, numberColumn } from "../cells/number-column";
import type { Notation } from "../cells/number-text";
import { InputError, type Problem } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { joined } from "../texts/language";
import type { Field } from "./field";

interface MappedColumn {
  readonly field: Field;
  /** What the user calls it. */
  readonly header: string;
  /** Sheet letter, for messages and formulas. */
  readonly letter: string;
}

export interface NumberField extends MappedColumn, NumberColumn {
  readonly type: "number";
}

export interface TextField extends MappedColumn {
  readonly type: "text";
  readonly texts: readonly string[];
}

export interface DateField extends MappedColumn, DateColumn {
  readonly type: "date";
}

export type TableColumn = NumberField | TextField | DateField;

/** From a first to a last day, both included; days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Which orders a table stands for, when its rows are orders or customers added up from orders. */
export interface OrdersOfTable {
  /** The days whose orders count. */
  readonly period: Days;
  /** From the first order of the list to the last, whether it counts or not. */
  readonly data: Days;
  /** The days a year before that `previousRevenue` adds up; `null` for none. */
  readonly before: Days | null;
  /** What stands for a year: the last 12 months of the period, or all of it with what it is multiplied by. */
  readonly year: Days & { readonly times: number };
  /** Profit of `year` per customer, not multiplied; `NaN` for who bought nothing in the period or without a profit. */
  readonly profitOfYear?: Float64Array;
  /**
   * How much the days between purchases vary per customer, up to the end of the period: standard deviation over mean, `NaN`
   * for too few; absent without dates.
   */
  readonly gapVariation?: Float64Array;
  /** The days between purchases of each customer on the average, likewise. */
  readonly usualGap?: Float64Array;
  /** What most others buy and the customer never did, the most bought first; absent without a column of products. */
  readonly lacking?: readonly (readonly string[])[];
}

/** What customers were worth at one time: a recorded run, or a period of orders. */
export interface CustomersThen {
  /** Day of the data, such as `2024-01-31`; the last day of a period. */
  readonly day: string;
  /** How many days of orders the values are of; left out for a recorded run. */
  readonly days?: number;
  /** Numbers of the customers, the same one for the same customer at every time. */
  readonly customers: readonly number[];
  readonly names: readonly string[];
  /** One per customer, `NaN` for none. */
  readonly values: ArrayLike<number>;
}

/** What the last run of a model said of the customers. */
export interface EarlierRun {
  /** The label that it gave each customer, as the record of runs has it, whatever a person changed since; `""` for none. */
  readonly labels: () => readonly string[];
  /** What one of its columns shows beside each customer now; `null` where there is no such column. */
  readonly shown: (column: string) => readonly Cell[] | null;
}

/** The customers at earlier times. */
export interface EarlierTimes {
  /**
   * The recorded runs over these customers by a field of theirs, one per day, oldest first; the last one is the table as it
   * is, customer by customer.
   */
  readonly runs: (field: Field) => readonly CustomersThen[];
  /** Periods of equal length straight from a list of orders, oldest first; none for a list of customers. */
  readonly periods: (field: Field) => readonly CustomersThen[];
}

export interface Table {
  /** Row number as the sheet shows it, one per customer; rows without any content are not customers. */
  readonly sheetRows: readonly number[];
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** The day the run was asked for, days since 1970-01-01; what is due is due from there. */
  readonly today?: number;
  /** Absent for a list of customers. */
  readonly orders?: OrdersOfTable;
  /** What the model that reads the table said before; absent where nothing is known of it. */
  readonly earlier?: EarlierRun;
  readonly times?: EarlierTimes;
  /** The labels that a person set by hand in the model's column, `""` for none: its report counts them as they are. */
  readonly handSet?: readonly string[];
  /** The cells of the sheet that one of the model's own templates made, `null` when there is none. */
  readonly templateSheet?: (template: string) => readonly (readonly Cell[])[] | null;
}

/** One column of the user's sheet that was taken to mean a field. */
export interface SourceColumn extends MappedColumn {
  readonly cells: readonly Cell[];
  /** What a person said of how it is written. */
  readonly answer?: ColumnAnswer;
}

/** What a person said of a column whose cells leave it open. */
export type ColumnAnswer = NumberAnswer & DateAnswer;

/**
 * A table from the user's columns.
 *
 * @param sheetRows row number of each customer
 * @param sources the mapped columns, each with one cell per customer
 * @param notation how the spreadsheet's locale writes numbers
 * @example tableOf([2], [], { decimal: ".", groups: "," }).sheetRows // => [2]
 */
export function tableOf(
  sheetRows: readonly number[],
  sources: readonly SourceColumn[],
  notation: Notation,
): Table {
  const columns: Record<string, TableColumn> = {};
  for (const source of sources) columns[source.field.id] = typedColumn(source, notation);
  return { sheetRows, columns };
}

/** @private */
function typedColumn(
  { field, header, letter, cells, answer }: SourceColumn,
  notation: Notation,
): TableColumn {
  const mapped = { field, header, letter };
  if (field.type === "number") return { ...mapped, type: "number", ...numberColumn(cells, notation, answer) };
  if (field.type === "date") return { ...mapped, type: "date", ...dateColumn(cells, notation, answer) };
  return { ...mapped, type: "text", texts: cells.map((cell) => tidy(textOf(cell))) };
}

/**
 * Why a model cannot run: none of the fields of which it needs one has a column, `FIELD_MISSING`.
 *
 * @param model who asks, for the message
 * @param group the fields
 * @example missingField({ en: "Pyramid", "zh-CN": "", "zh-TW": "" }, [FIELDS.revenue, FIELDS.profit]).message // => "Pyramid needs a column for Revenue or Profit: choose one"
 */
export function missingField(model: Field["label"], group: readonly Field[]): InputError {
  const labels = group.map(({ label }) => label);
  return new InputError("FIELD_MISSING", { model, field: joined(labels, TEXTS.or) });
}

/**
 * The numbers a model needs. Throws `FIELD_MISSING` when no column was chosen for the field.
 *
 * @param table the customers
 * @param field a number field
 * @param model who asks, for the message
 * @example numbersIn(tableOf([], [], { decimal: ".", groups: "," }), FIELDS.revenue, { en: "Pyramid", "zh-CN": "", "zh-TW": "" }) // throws "Pyramid needs a column for Revenue: choose one"
 */
export function numbersIn(table: Table, field: Field, model: Field["label"]): NumberField {
  const column = table.columns[field.id];
  if (column?.type !== "number") throw missingField(model, [field]);
  return column;
}

/**
 * The dates a model needs. Throws `FIELD_MISSING` when no column was chosen for the field.
 *
 * @param table the customers
 * @param field a date field
 * @param model who asks, for the message
 * @example datesIn(tableOf([], [], { decimal: ".", groups: "," }), FIELDS.date, { en: "Churn", "zh-CN": "", "zh-TW": "" }) // throws "Churn needs a column for Order date: choose one"
 */
export function datesIn(table: Table, field: Field, model: Field["label"]): DateField {
  const column = table.columns[field.id];
  if (column?.type !== "date") throw missingField(model, [field]);
  return column;
}

/**
 * The texts of a field; blank ones when no column was chosen for it.
 *
 * @param table the customers
 * @param field a text field
 * @example textsIn(tableOf([2, 3], [], { decimal: ".", groups: "," }), FIELDS.customer) // => ["", ""]
 */
export function textsIn(table: Table, field: Field): readonly string[] {
  const column = table.columns[field.id];
  return column?.type === "text" ? column.texts : table.sheetRows.map(() => "");
}

/**
 * The unreadable cells of a number or date column, as problems with their sheet rows.
 *
 * @param table the customers
 * @param column one of its number or date columns
 * @example problemsIn(tableOf([], [], { decimal: ".", groups: "," }), { bad: new Map(), field: FIELDS.revenue }) // => []
 */
export function problemsIn(table: Table, column: Pick<NumberField, "bad" | "field">): Problem[] {
  return [...column.bad].map(([index, { code, details }]) => ({
    row: table.sheetRows[index] as number,
    field: column.field.id,
    code,
    details,
  }));
}
