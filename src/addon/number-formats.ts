/** Google number formats for the formats of a report. */

import type { Format } from "../core/report";

/** Written the same in every locale; Sheets shows them with the spreadsheet's own marks. */
const PATTERNS: Readonly<Record<Format, string>> = {
  text: "General",
  count: "#,##0",
  money: "#,##0.##",
  share: "0.0%",
};

/**
 * The pattern for `setNumberFormat`.
 *
 * @param format of a report column
 */
export function numberFormat(format: Format): string {
  return PATTERNS[format];
}
