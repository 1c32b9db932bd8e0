/** The column that customers are ranked by: revenue or profit, as the user chose. */

import { oddDates } from "../cells/odd-dates";
import { choiceOption } from "../options/option";
import { InputError, type Problem } from "../problem";
import type { ResultColumn } from "../report/report";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language, type Text } from "../texts/language";
import type { Field } from "./field";
import { FIELDS } from "./fields";
import { type DateField, type NumberField, numbersIn, type Table } from "./table";

/** `first` is revenue, or profit when no revenue was chosen. */
export const VALUE_OPTION = choiceOption({
  label: TEXTS.valueOptionLabel,
  help: TEXTS.valueOptionHelp,
  choices: { first: TEXTS.firstChoice, revenue: FIELDS.revenue.label, profit: FIELDS.profit.label },
  value: "first",
});

export type ValueChoice = "first" | "revenue" | "profit";

/**
 * The chosen column. Throws `FIELD_MISSING` when there is none.
 *
 * @param table the customers
 * @param choice of the user
 * @param model who asks, for the message
 * @example valueColumn(tableOf([], [], { decimal: ".", groups: "," }), "first", { en: "Pyramid", "zh-CN": "", "zh-TW": "" }) // throws "Pyramid needs a column for Revenue: choose one"
 */
export function valueColumn(table: Table, choice: ValueChoice, model: Text): NumberField {
  return numbersIn(
    table,
    valueField(({ id }) => table.columns[id] !== undefined, choice),
    model,
  );
}

/**
 * The field of the chosen column.
 *
 * @param has whether there is a column of a field
 * @param choice of the user
 * @example valueField(({ id }) => id === "profit", "first").id // => "profit"
 */
export function valueField(has: (field: Field) => boolean, choice: ValueChoice): Field {
  const { revenue, profit } = FIELDS;
  const onlyProfit = !has(revenue) && has(profit);
  return choice === "profit" || (choice === "first" && onlyProfit) ? profit : revenue;
}

/**
 * The rows whose number is blank, which leaves them out.
 *
 * @param table the customers
 * @param column one of its number or date columns
 * @example blankRemarks({ sheetRows: [2] }, { values: [NaN], bad: new Map(), field: FIELDS.revenue, header: "Sales" }) // => [{ row: 2, field: "revenue", code: "BLANK_VALUE", details: { field: "Sales" } }]
 */
export function blankRemarks(
  { sheetRows }: Pick<Table, "sheetRows">,
  {
    values,
    bad,
    field,
    header,
  }: Pick<NumberField, "bad" | "field" | "header"> & { values: ArrayLike<number> },
): Problem[] {
  return sheetRows.flatMap((row, index): Problem[] =>
    Number.isNaN(values[index]) && !bad.has(index)
      ? [{ row, field: field.id, code: "BLANK_VALUE", details: { field: header || field.label } }]
      : [],
  );
}

/**
 * The dates in the future and those far from all others: they count, yet are probably mistyped.
 *
 * @param table the customers or orders; nothing is in the future when its day is not known
 * @param column one of its date columns
 * @example dateRemarks({ sheetRows: [2], today: 5 }, { days: Float64Array.of(9), field: FIELDS.date })[0].code // => "FUTURE_DATE"
 */
export function dateRemarks(
  { sheetRows, today }: Pick<Table, "sheetRows" | "today">,
  { days, field }: Pick<DateField, "days" | "field">,
): Problem[] {
  return [...oddDates(days, today)].map(([index, remark]) => ({
    row: sheetRows[index] as number,
    field: field.id,
    ...remark,
  }));
}

/**
 * Blank and negative values: legal, yet the reader should know which customers they leave out or put last.
 *
 * @param table the customers
 * @param column one of its number columns
 * @example valueRemarks({ sheetRows: [2] }, { values: [-5], bad: new Map(), field: FIELDS.revenue, header: "" })[0].code // => "NEGATIVE_VALUE"
 */
export function valueRemarks(table: Table, column: NumberField): Problem[] {
  const { values, field } = column;
  const negative = table.sheetRows.flatMap((row, index): Problem[] => {
    const found = values[index] as number;
    return found < 0 ? [{ row, field: field.id, code: "NEGATIVE_VALUE", details: { found } }] : [];
  });
  return [...negative, ...blankRemarks(table, column)];
}

/**
 * Why a column without any number or day has none: `NUMBERS_UNREADABLE` or `DATES_UNREADABLE` with one of its cells, or
 * `NO_VALUES` or `NO_ENTRIES` where all are blank; `NO_PURCHASES` where a day was to come of orders and none is one.
 *
 * @param column of the table
 * @example noNumbers({ field: FIELDS.revenue, letter: "B", bad: new Map([[0, { code: "NOT_A_NUMBER", details: { found: "12 boxes" } }]]) }).code // => "NUMBERS_UNREADABLE"
 */
export function noNumbers({ field, letter, bad }: Pick<NumberField, "field" | "letter" | "bad">): InputError {
  const place = { field: field.label, column: letter };
  const isDate = field.type === "date";
  const [first] = bad.values();
  // What orders were added up to has no letter.
  if (!first && isDate && letter === "") return new InputError("NO_PURCHASES", { field: field.label });
  if (!first) return new InputError(isDate ? "NO_ENTRIES" : "NO_VALUES", place);
  return new InputError(isDate ? "DATES_UNREADABLE" : "NUMBERS_UNREADABLE", {
    ...place,
    count: bad.size,
    found: first.details.found ?? "",
  });
}

/**
 * Why no row has all the numbers or days that a model compares: the first column that has none at all, or
 * `NO_COMPLETE_ROW` where each has some, though never in the same row.
 *
 * @param columns of the table
 * @example noCompleteRow([{ field: FIELDS.revenue, letter: "B", bad: new Map(), values: Float64Array.of(1, NaN) }, { field: FIELDS.profit, letter: "C", bad: new Map(), values: Float64Array.of(NaN, 1) }]).code // => "NO_COMPLETE_ROW"
 */
export function noCompleteRow(
  columns: readonly Pick<NumberField, "field" | "letter" | "bad" | "values">[],
): InputError {
  const empty = columns.find(({ values }) => values.every(Number.isNaN));
  if (empty) return noNumbers(empty);
  return new InputError("NO_COMPLETE_ROW", { columns: columns.map(({ letter }) => letter).join(", ") });
}

/** Where native formulas find the numbers of a column. */
export interface AsRead {
  /** The numbers written once more, for all models of a run; none when all stand on the sheet as numbers. */
  readonly columns: readonly ResultColumn[];
  /** The column to add up: the user's own, or the one written for it. */
  readonly valueColumn: string;
}

/**
 * The numbers as read, for the formulas of the summary: SUMIF would skip those that stand on the sheet as text.
 *
 * @param column of the customers
 * @param language of the header
 * @example asRead({ field: FIELDS.revenue, fromText: 0 }, "en") // => { columns: [], valueColumn: "revenue" }
 */
export function asRead({ values, header, field, fromText }: NumberField, language: Language): AsRead {
  if (fromText === 0) return { columns: [], valueColumn: field.id };
  const id = `${field.id}-read`;
  const read: ResultColumn = {
    id,
    isShared: true,
    header: filled(TEXTS.asRead, language, { name: header || field.label[language] }),
    cells: Array.from(values, (value) => (Number.isNaN(value) ? "" : value)),
    format: "money",
  };
  return { columns: [read], valueColumn: id };
}
