/** Words that several tables of the plan share. */

import { inLanguages } from "../../core/language";

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
 * That a list is cut off.
 *
 * @param count rows that are not shown
 * @example leftOut("12").en // => "12 more are not listed."
 */
export function leftOut(count: string): ReturnType<typeof inLanguages> {
  return inLanguages(`${count} more are not listed.`, `另有 ${count} 个未列出。`, `另有 ${count} 個未列出。`);
}
