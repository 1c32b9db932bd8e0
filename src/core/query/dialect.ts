/** Where engines differ in how a query is written: GoogleSQL as it is, and DuckDB's words for the few that DuckDB lacks. */

import { lettered } from "../texts/letters";

/** One engine's way to write what is not alike in all. */
export interface Dialect {
  /** A number of money, exact to nine decimals, as a type. */
  readonly decimal: string;
  /** A number of the usual 64 bits, for shares, as a type. */
  readonly double: string;
  /** Signs that no name has: those that the engine does not allow, and those that are not seen and would hide the rest. */
  readonly notInNames: () => RegExp;
  /** A name of the user's as an identifier, whatever it holds. */
  readonly named: (name: string) => string;
  /** A table of the user's, with what it lies in before a point. */
  readonly tableNamed: (name: string) => string;
  /** A text of the user's as a literal, whatever it holds. */
  readonly text: (text: string) => string;
  /** A text without blanks of any kind at its ends. */
  readonly trimmed: (text: string) => string;
  /** A day so many calendar months earlier, the last one of a shorter month. */
  readonly monthsEarlier: (day: string, months: number) => string;
  /** How many days later one day is than another. */
  readonly daysFrom: (earlier: string, later: string) => string;
}

/** What would end a literal, begin an escape or not be seen. */
const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "`": "\\`",
  "\n": "\\n",
  "\r": "\\r",
};

/** @private */
function escaped(text: string): string {
  return text.replace(/[\\'`\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** @private */
function doublyQuoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** The names under which the command and the sidebar offer the engines. */
export const DIALECTS = {
  bigquery: {
    decimal: "NUMERIC",
    double: "FLOAT64",
    notInNames: lettered("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}`\\\\]"),
    named: (name) => `\`${escaped(name)}\``,
    tableNamed: (name) => `\`${escaped(name)}\``,
    text: (text) => `'${escaped(text)}'`,
    trimmed: (text) => `TRIM(${text})`,
    monthsEarlier: (day, months) => `DATE_SUB(${day}, INTERVAL ${months} MONTH)`,
    daysFrom: (earlier, later) => `DATE_DIFF(${later}, ${earlier}, DAY)`,
  },
  duckdb: {
    decimal: "DECIMAL(38, 9)",
    double: "DOUBLE",
    notInNames: lettered("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"),
    named: doublyQuoted,
    tableNamed: (name) => name.split(".").map(doublyQuoted).join("."),
    text: (text) => `'${text.replace(/'/g, "''")}'`,
    // Its TRIM leaves tabs and line breaks.
    trimmed: (text) => `REGEXP_REPLACE(${text}, '^[\\s\\p{Z}]+|[\\s\\p{Z}]+$', '', 'g')`,
    monthsEarlier: (day, months) => `CAST(${day} - INTERVAL ${months} MONTH AS DATE)`,
    daysFrom: (earlier, later) => `DATE_DIFF('day', ${earlier}, ${later})`,
  },
} as const satisfies Record<string, Dialect>;
