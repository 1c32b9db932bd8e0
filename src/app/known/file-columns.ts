/** The columns of the customer file: those that a person fills in, and those that are renewed from the results. */

import type { Text } from "../../core/texts/language";
import { FILE_TEXTS } from "./texts";

/** What is renewed from the results beside the customers. */
export const RENEWED = ["tier", "grade", "type", "action", "value"] as const;
export type Renewed = (typeof RENEWED)[number];

/** What the list says of a customer, written where nothing stands yet: a person may know better. */
export const FILLED = ["number", "owner"] as const;

/** In the order of a new file; the sources' archive, and the customer number, which tells two of one name apart. */
export const FILE_COLUMNS = [
  "customer",
  "number",
  "owner",
  "second",
  "contact",
  "role",
  "phone",
  "email",
  "kind",
  "need",
  "channel",
  "frequency",
  "elsewhere",
  "birthday",
  "company-day",
  "cooperation-day",
  "agreements",
  "verified",
  ...RENEWED,
  "former",
] as const;
export type FileField = (typeof FILE_COLUMNS)[number];

/** Columns that hold a date. */
export const FILE_DATES: ReadonlySet<FileField> = new Set([
  "birthday",
  "company-day",
  "cooperation-day",
  "verified",
]);

/** What the dropdown of a column offers, with bars between the words. */
export const FILE_CHOICES: Partial<Record<FileField, Text>> = {
  role: FILE_TEXTS.roles,
  channel: FILE_TEXTS.channels,
  frequency: FILE_TEXTS.frequencies,
};
