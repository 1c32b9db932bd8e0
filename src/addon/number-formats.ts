/** Google number formats for the formats of a report. */

import type { CellFormat } from "../app/summary-block";

/** Written the same in every locale; Sheets shows them with the spreadsheet's own marks. */
const PATTERNS: Readonly<Record<CellFormat, string>> = {
  text: "General",
  count: "#,##0",
  money: "#,##0",
  cents: "#,##0.00",
  share: "0.0%",
};

/**
 * The pattern for `setNumberFormat`.
 *
 * @param format of a report column
 */
export function numberFormat(format: CellFormat): string {
  return PATTERNS[format];
}
