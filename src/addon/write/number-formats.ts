/** Google number formats for the formats of a report and of a template, and those that a sheet has already. */

import type { NumberLook } from "../../app/record/layout";
import type { TemplateFormat } from "../../core/template/template";

/** Written the same in every locale; Sheets shows them with the spreadsheet's own marks. */
const PATTERNS: Readonly<Record<NumberLook | TemplateFormat, string>> = {
  text: "General",
  asTyped: "General",
  count: "#,##0",
  money: "#,##0",
  cents: "#,##0.00",
  // Amounts that the sheet has with more decimals, where two of them would be alike.
  exact: "#,##0.00####",
  number: "#,##0",
  decimal: "#,##0.0",
  hundredths: "#,##0.00",
  share: "0.0 %",
  "fine share": "0.00 %",
  "finest share": "0.000 %",
  percent: "0 %",
  date: "yyyy-mm-dd",
};

/** Cells in it keep whatever is put in as text, letter by letter: numbers too, and an apostrophe shows. */
const PLAIN_TEXT = "@";

/**
 * The pattern for `setNumberFormat`.
 *
 * @param format of a report column or a template cell
 */
export function numberFormat(format: NumberLook | TemplateFormat): string {
  return PATTERNS[format];
}

/** Shown as they are; a percentage that only a chart is drawn from lends its pattern to the axis. */
const UNPADDED: readonly (NumberLook | TemplateFormat)[] = ["text", "asTyped", "date", "percent"];

/**
 * The pattern for `setNumberFormat` of a cell of a report or a worksheet, with the sign of the currency before an amount of money. A blank as
 * wide as a bracket follows each number, and each text in its place such as its header, so that nothing touches the texts
 * right of them.
 *
 * @param format of a report column
 * @param currency its sign; none when left out
 */
export function paddedFormat(format: NumberLook | TemplateFormat, currency?: string): string {
  const isSigned = currency !== undefined && (format === "money" || format === "cents" || format === "exact");
  const pattern = `${isSigned ? `"${currency.replace(/"/g, "")}"` : ""}${PATTERNS[format]}`;
  return UNPADDED.includes(format) ? pattern : `${pattern}_);-${pattern}_);${pattern}_);@_)`;
}

/**
 * A cell's format as it can be set again. Sheets tells `0.###############` for a cell that was never given one; set as
 * it is told, it would be a number format like any other, in which dates show as numbers.
 *
 * @param told by `getNumberFormats`
 */
export function settableFormat(told: string): string {
  return told === "" || /^0\.#+$/.test(told) ? PATTERNS.text : told;
}

/**
 * Whether a cell would keep numbers, formulas and apostrophes as text.
 *
 * @param format of the cell
 */
export function isPlainText(format: string): boolean {
  return format === PLAIN_TEXT;
}
