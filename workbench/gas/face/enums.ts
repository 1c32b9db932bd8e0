/** Enums of Apps Script: objects that print their name, as the real ones do. */

/** One value of an enum. */
export interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
}

/** An enum with the given names, in Google's order. */
export function makeEnum<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, EnumValue>> {
  const entries = names.map((name, ordinal) => [name, enumValue(name, ordinal)]);
  return Object.freeze(Object.fromEntries(entries));
}

/** One value of an enum, by its name and its place. */
export function enumValue(name: string, ordinal: number): EnumValue {
  return Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    toJSON: () => name,
  });
}

/** The name of an enum value that came from a script; text names itself. */
export function nameOf(value: unknown): string {
  return String(value);
}

export const AUTH_MODES = makeEnum("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
export const BORDER_STYLES = makeEnum("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE");
export const BOOLEAN_CRITERIA = makeEnum(
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
);
export const BUTTONS = makeEnum("CLOSE", "OK", "CANCEL", "YES", "NO");
export const BUTTON_SETS = makeEnum("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");
export const COPY_TYPES = makeEnum(
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
);
export const DIMENSIONS = makeEnum("ROWS", "COLUMNS");
export const METADATA_PLACES = makeEnum("SPREADSHEET", "SHEET", "ROW", "COLUMN");
export const METADATA_VISIBILITIES = makeEnum("DOCUMENT", "PROJECT");
export const PROTECTION_TYPES = makeEnum("RANGE", "SHEET");
export const WRAP_STRATEGIES = makeEnum("WRAP", "OVERFLOW", "CLIP");
export const CHART_TYPES = makeEnum(
  "TIMELINE",
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "RADAR",
  "LINE",
  "ORG",
  "PIE",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TREEMAP",
  "WATERFALL",
);
export const CHART_MERGES = makeEnum("MERGE_COLUMNS", "MERGE_ROWS");
export const CHART_HIDDEN = makeEnum("IGNORE_BOTH", "IGNORE_COLUMNS", "IGNORE_ROWS", "SHOW_BOTH");
