/** Google number formats for the formats of a report and of a template. */

import type { CellFormat } from "../../app/record/layout";
import type { ColumnFormat } from "../../core/report/report";

/** Written the same in every locale; Sheets shows them with the spreadsheet's own marks. */
const PATTERNS: Readonly<Record<CellFormat | ColumnFormat, string>> = {
  text: "General",
  count: "#,##0",
  money: "#,##0",
  cents: "#,##0.00",
  share: "0.0%",
  date: "yyyy-mm-dd",
};

/**
 * The pattern for `setNumberFormat`.
 *
 * @param format of a report column or a template cell
 */
export function numberFormat(format: CellFormat | ColumnFormat): string {
  return PATTERNS[format];
}
