/** What a cell shows, as far as its place on the page is measured by it. */

import { roundedTo } from "../../core/numbers/decimal";
import { amountText, shareText } from "../../core/report/plain-number";
import type { ReportCell } from "../../core/report/report";
import { type CellFormat, isShare, numberLook, SHARE_LOOKS } from "../record/layout";

/** What a date shows. */
const DATE = "2026-12-31";

/**
 * A cell as it is read on the sheet.
 *
 * @param cell of a report
 * @param format of the cell
 * @example shownText(0.1234, "share") // => "12.3 %"
 * @example shownText(0.99984, "fine share") // => "99.98 %"
 */
export function shownText(cell: ReportCell, format: CellFormat): string {
  const value = typeof cell === "object" ? cell.value : cell;
  if (typeof value === "string") return value;
  const look = numberLook(format);
  if (look === "date") return DATE;
  if (isShare(look)) return `${withDecimals(value * 100, SHARE_LOOKS.indexOf(look) + 1)} %`;
  if (look === "percent") return shareText(roundedTo(value, 2));
  if (look === "cents" || look === "hundredths") return withDecimals(value, 2);
  if (look === "exact") return withDecimals(value, 6).replace(/(\.\d\d\d*?)0+$/, "$1");
  if (look === "decimal") return withDecimals(value, 1);
  return amountText(look === "text" ? value : Math.round(value));
}

/** With that many decimals, also where they are 0. @private */
function withDecimals(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\d(?=(\d{3})+\.)/g, "$&,");
}
