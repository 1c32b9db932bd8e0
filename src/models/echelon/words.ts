/** Words that several tables of the plan share. */

import { amountText } from "../../core/report/plain-number";
import { inLanguages } from "../../core/texts/language";

export const ECHELON = inLanguages("Echelon", "梯队", "梯隊");
export const EVERY = inLanguages("Contact every (weeks)", "联系间隔（周）", "聯繫間隔（週）");
export const NEXT = inLanguages("Next contact", "下次联系", "下次聯繫");
export const WEEK = inLanguages("Week", "周", "週");
export const CONTACTS = inLanguages("Contacts", "联系次数", "聯繫次數");
export const IN_QUARTER = inLanguages("Contacts in 13 weeks", "13 周联系次数", "13 週聯繫次數");
export const CUSTOMERS = inLanguages("Customers", "客户数", "客戶數");
export const OVERDUE = inLanguages("Days overdue", "逾期天数", "逾期天數");
export const TOTAL = inLanguages("Total", "合计", "合計");

/**
 * The header over a list, which says how many of how many are in it when some are left out.
 *
 * @param header of the list
 * @param shown how many are in it
 * @param all how many there are
 * @example listed("Customer", 100, 250) // => "Customer (100 / 250)"
 */
export function listed(header: string, shown: number, all: number): string {
  return header + (shown < all ? ` (${amountText(shown)} / ${amountText(all)})` : "");
}
