/** What a model tells the reader, as data: drawn in the sidebar, written to a summary sheet, printed in a test. */

/** How a number is shown; a date is a serial number of the sheet, so that a list can be sorted by it. */
export type Format = "text" | "count" | "money" | "share" | "date";

/** A column of customers may need two decimals. */
export type ColumnFormat = Format | "cents";

/**
 * A part of a native spreadsheet formula: literal text, a whole column of the table or of a model's results, the
 * report's own model when left out, a cell of the same grid, or the number of another model's sheet.
 *
 * Columns and cells are named, not addressed, so that a model need not know where its report will stand.
 */
export type FormulaPart =
  | string
  | { readonly column: string; readonly model?: string }
  | { readonly row: number; readonly of: number; readonly fixedRow?: boolean }
  | { readonly sheetOf: string };

/** A value that a native formula keeps right when the reader edits the sheet. */
export interface LiveValue {
  readonly value: string | number;
  /** Arguments are separated by `;`, which Sheets accepts in every locale; no decimal literals. */
  readonly formula: readonly FormulaPart[];
}

export type ReportCell = string | number | LiveValue;

export interface Grid {
  readonly kind: "grid";
  readonly id: string;
  readonly header: readonly string[];
  /** One per column. */
  readonly formats: readonly Format[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Whether the last row is a total. */
  readonly total: boolean;
  /** A heat map: the larger a number among the grid's numbers, the darker its cell. */
  readonly shaded?: boolean;
}

/**
 * `bars` stand side by side in the order of the grid; a `line` runs through time; a `matrix` is one point per row,
 * `labels` across and the first of `values` up. A `bubble` is one per row: `labels` names it, and `values` are across,
 * up, kind and size.
 */
export type Picture = "pyramid" | "curve" | "bars" | "line" | "matrix" | "bubble";

export interface Chart {
  readonly kind: "chart";
  readonly picture: Picture;
  readonly title: string;
  /** The grid it draws: the column of labels, then the columns of values, as positions in that grid. */
  readonly grid: string;
  readonly labels: number;
  readonly values: readonly number[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | Grid
  | Chart;

export interface Figure {
  readonly label: string;
  readonly value: string | number;
  readonly format: Format;
}

/** What a model writes beside the customers. */
export interface ResultColumn {
  /** Stable name within the model, so that the column is found again. */
  readonly id: string;
  readonly header: string;
  /** One per customer of the table; `""` for none. */
  readonly cells: readonly (string | number)[];
  readonly format: ColumnFormat;
  /** The labels from best to last, for light colours; absent for numbers. */
  readonly labels?: readonly string[];
  /** Written once for all models of a run that give it. */
  readonly isShared?: boolean;
  /** The number behind each label, `NaN` for none; kept with the labels in the record of runs. */
  readonly basis?: ArrayLike<number>;
}

export interface Outcome {
  /** What was done with the options that were chosen, in a sentence; the model's summary where it is the same whatever was. */
  readonly method?: string;
  readonly columns: readonly ResultColumn[];
  readonly report: readonly Block[];
  /** What a manager should look at first: sentences with their numbers, the worst first. */
  readonly alerts?: readonly string[];
}
