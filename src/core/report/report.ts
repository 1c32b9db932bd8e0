/** What a model tells the reader, as data: drawn in the sidebar, written to a summary sheet, printed in a test. */

import type { Text } from "../texts/language";

/**
 * How a number is shown: a `count` is whole, a `number`, such as a score, has the decimals that it needs and no currency;
 * a date is a serial number of the sheet, so that a list can be sorted by it.
 */
export type Format = "text" | "count" | "money" | "number" | "share" | "date";

/** A column of customers may need two decimals, whatever its numbers. */
export type ColumnFormat = Format | "cents" | "hundredths";

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
  /**
   * The labels in columns of the grid, as positions among so many labels: the colour of each stands behind it. Labels of
   * several models in one column are told one model after the other.
   */
  readonly coloured?: readonly RowColours[];
  /** Columns of bars, which `barText` made. */
  readonly bars?: readonly number[];
  /** Numbers that only a chart is drawn from: they stand at the end of the sheet. */
  readonly isChartData?: boolean;
  /** Where labels begin: shown as exactly as the amounts that they decide. */
  readonly areCuts?: boolean;
  /** The column that says least, left out where the page has no room; no formula and no chart means a column of such a grid. */
  readonly spare?: number;
}

export interface RowColours {
  readonly column: number;
  readonly labels: number;
  /** One per row, `NO_LABEL` for none. */
  readonly positions: readonly number[];
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
  /** In its place where the picture is too narrow for it. */
  readonly shortTitle?: string;
  /** The grid it draws: the column of labels, then the columns of values, as positions in that grid. */
  readonly grid: string;
  readonly labels: number;
  readonly values: readonly number[];
  /** What it is drawn from on a sheet, where that differs from what the sidebar draws. */
  readonly onSheet?: DrawnFrom;
  /** The grid or list it stands beside; the one it draws when left out. */
  readonly beside?: string;
  /** One colour per column of values. */
  readonly colours?: readonly string[];
  /** One colour per row of the grid, where rows are labels. */
  readonly labelColours?: readonly string[];
  /** Whether the values are shares of a whole, so that their axis ends at 100 %. */
  readonly areShares?: boolean;
  /** Whether the labels stand beside the bars, so that a legend would say them twice. */
  readonly isNamedByAxis?: boolean;
  /** What is measured across and up. */
  readonly across?: string;
  readonly up?: string;
  /** Whether it is to take little of a page. */
  readonly isLow?: boolean;
}

/** A grid as a chart draws it. */
export interface DrawnFrom {
  readonly grid: string;
  readonly labels: number;
  readonly values: readonly number[];
  /** Where another one says it better there. */
  readonly picture?: Picture;
  /** Whether the values of a row make one bar together, and whether it lies. */
  readonly stacked?: "lying" | "standing";
}

/** Customers that matter, named where the report is put together: the model knows rows, not names. */
export interface CustomerList {
  readonly kind: "customers";
  readonly id: string;
  /** Rows of the table, best first. */
  readonly rows: readonly number[];
  /** How many it would hold without a limit; not said when left out. */
  readonly of?: number;
  /** What they are ranked by, one per row of the table; none where they have no number. Of losses the shares are those of all losses. */
  readonly value?: {
    readonly name: string;
    readonly values: ArrayLike<number>;
    readonly areLosses?: boolean;
  };
  /** The label of each row of the table, with its header. */
  readonly label?: Labelled;
  /** Further columns, one cell per row of the table. */
  readonly columns?: readonly ListedColumn[];
  /** What to do about a row of the table. */
  readonly action?: (row: number) => string;
  /** Whether shares of the total would say nothing; the bar stays. */
  readonly withoutShares?: boolean;
}

/** How many labels there are, and the position of each row of the table. */
export interface LabelColours {
  readonly labels: number;
  readonly positions: ArrayLike<number>;
}

/** Labels by name. */
interface Labelled {
  readonly header: string;
  /** From best to last. */
  readonly names: readonly string[];
  /** One per row of the table. */
  readonly positions: ArrayLike<number>;
  /** Words of a person's that stand in place of labels, one per row of the table, `""` for none; left out where there are none. */
  readonly words?: readonly string[];
}

export interface ListedColumn {
  readonly header: string;
  readonly format: Format;
  readonly cell: (row: number) => string | number;
  /** Where its cells are labels. */
  readonly colours?: LabelColours;
}

/** Something to look at: a sentence, and the model whose sheet lists who is meant. */
export interface Callout {
  readonly kind: "callout";
  readonly text: string;
  readonly sheetOf?: string;
  readonly tone: "good" | "bad" | "plain";
}

/** A list that follows a dropdown by native formulas, for people without the add-on: who has a label. */
export interface WhoHas {
  readonly kind: "who";
  readonly id: string;
  readonly labels: readonly string[];
  /** Column of labels among the model's results. */
  readonly column: string;
  /** Column of names. */
  readonly customer: string;
  readonly words: { readonly customer: string };
  /** How many customers there are at most to be listed. */
  readonly customers: number;
  /** What they are ranked by, as the formulas name it, and whether unreadable texts stand among its numbers. */
  readonly value: {
    readonly name: string;
    readonly column: string;
    readonly hasTexts: boolean;
    /** Of all customers, `NaN` where it is not known: they tell how many decimals the list has to show. */
    readonly amounts: Float64Array;
  };
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  /** What was found, in one sentence of measured numbers. */
  | { readonly kind: "finding"; readonly text: string }
  /** Method, rules and cut points follow, for those who ask. */
  | { readonly kind: "details" }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | Callout
  | CustomerList
  | WhoHas
  | Grid
  | Chart;

export interface Figure {
  readonly label: string;
  readonly value: string | number;
  readonly format: Format;
  /** Whether a sentence beside it says the same, so that it gives way where the page has no room. */
  readonly isSpare?: boolean;
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
  /** Fields of the columns whose numbers decided; all columns of numbers that the model reads when left out. */
  readonly judgedBy?: readonly string[];
  readonly columns: readonly ResultColumn[];
  readonly report: readonly Block[];
  /** What a manager should look at first, the worst first. */
  readonly alerts?: readonly Alert[];
  /** Which of a manager's questions it answers, also where it found nobody. */
  readonly answers?: readonly ManagersQuestion[];
  /** What a manager wants to see large beside the figures of all models, the most telling first. */
  readonly keyFigures?: readonly Figure[];
  /** What customers cost in work, such as hours or contacts, to be seen beside what they bring. */
  readonly effort?: Effort;
  /** The label of those on whom most is to be spent, whatever they are worth today. */
  readonly picked?: Text;
}

/** Who is in danger of leaving, and who costs money. */
export type ManagersQuestion = "danger" | "losses";

/** Something to look at first. */
export interface Alert {
  /** A sentence with its numbers. */
  readonly text: string;
  /** The money that it is about, by which alerts of several models are ranked; left out where it is not about money. */
  readonly amount?: number;
  /** What to do about it, in one sentence. */
  readonly action?: string;
  /** Whom it is about, as rows of the table, those with most money first; who reads the text has the first of them. */
  readonly rows?: readonly number[];
  /** What several models may find alike: of the same amount it is told once. */
  readonly concern?: string;
  /** Whether it comes before all others, such as a customer lost from the best tier. */
  readonly isFirst?: boolean;
}

/** Work by customer. */
export interface Effort {
  readonly name: string;
  /** One per row of the table, `NaN` for none. */
  readonly values: ArrayLike<number>;
  /** Column of the table that holds it; `null` where Sheets could not add it up. */
  readonly column: string | null;
}
