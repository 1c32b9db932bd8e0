/** What must come of each file in test/data/untidy. */
import type { UntidyFile } from "./common";
import { FORMATS, ODD_LISTS } from "./kinds";
import { COLUMNS, CUSTOMERS } from "./names-and-columns";
import { DATES, NUMBERS } from "./notation";
import { ORDERS } from "./orders";
import { HEADERS, TOTALS } from "./places";

export const UNTIDY_FILES: Readonly<Record<string, readonly UntidyFile[]>> = {
  "rows that are no customers": TOTALS,
  "headers that stand elsewhere": HEADERS,
  "who is a customer": CUSTOMERS,
  "how numbers are written": NUMBERS,
  "how dates are written": DATES,
  "lists of orders": ORDERS,
  "which column is which": COLUMNS,
  "kinds of files": FORMATS,
  "odd lists": ODD_LISTS,
};
