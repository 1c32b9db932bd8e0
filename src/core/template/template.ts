/** A worksheet that a user inserts and fills in, as data: labels, inputs, live formulas, a chart. */

import type { ColumnFormat, Picture } from "../report/report";
import type { Language, Text } from "../texts/language";

/** An `answer` is the result that a person looks for, a `verdict` one in words in each row of a list. */
export type TemplateLook =
  | "title"
  | "note"
  | "heading"
  | "header"
  | "label"
  | "input"
  | "result"
  | "answer"
  | "verdict";

/** Beside those of a report: one decimal, and as many as were typed. */
export type TemplateFormat = ColumnFormat | "decimal" | "percent" | "asTyped";

export interface TemplateCell {
  /** Text, a number, or a native formula beginning with `=`, its arguments separated by `;`, without decimal literals. */
  readonly content: string | number;
  readonly look?: TemplateLook;
  readonly format?: TemplateFormat;
  /** Shown when the pointer rests on the cell. */
  readonly note?: string;
  /** What a dropdown in the cell offers. */
  readonly choices?: readonly string[];
  /** What a formula may show that its own words do not tell. */
  readonly says?: readonly string[];
  /** The verdicts that a formula may come to, best first: each has a colour. */
  readonly verdicts?: readonly string[];
  /** Whether a person or the data says it, so that it is text whatever it begins with. */
  readonly isTyped?: boolean;
  /** How many columns it takes, with those to the right of it, which stay empty. */
  readonly across?: number;
}

/** A rectangle of the template; rows and columns are counted from 1. */
export interface TemplateArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TemplateChart {
  readonly picture: Picture;
  readonly title: string;
  /** Each with its header as first row. */
  readonly labels: TemplateArea;
  readonly values: readonly TemplateArea[];
  /** Cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** In pixels, as is what it stands to the right of that cell's corner. */
  readonly width: number;
  readonly height: number;
  readonly offset: number;
  /** What is measured across and up. */
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** Whether the values are points of 100, or whole numbers of customers. */
  readonly scale?: "points" | "counts";
}

export interface TemplateSheet {
  /** Rows from A1; a plain text or number stands for a cell without looks, `null` for an empty one. */
  readonly cells: readonly (readonly (TemplateCell | string | number | null)[])[];
  /** Of every column, in pixels, from what stands in it. */
  readonly columnWidths: readonly number[];
  /** Of every row, in pixels; `null` where Sheets may choose. */
  readonly rowHeights: readonly (number | null)[];
  /** Which cells break into lines; the text of any other runs on into free cells. */
  readonly breaking: readonly (readonly boolean[])[];
  /** Cells joined into one. */
  readonly merged: readonly TemplateArea[];
  /** Lists and settings, whose rows have a line between them. */
  readonly ruled: readonly TemplateArea[];
  readonly frozenRows: number;
  readonly charts: readonly TemplateChart[];
}

/** What a worksheet is for: the submenu it stands in, in the order of the menu. */
export const TEMPLATE_GROUPS = ["accounts", "winning", "value", "scoring", "credit"] as const;

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

export interface Template {
  /** Stable: the menu item and the sheet's mark are named by it. */
  readonly id: string;
  readonly group: TemplateGroup;
  /** In the menu and as the name of the new sheet; no model's summary has the same. */
  readonly title: Text;
  /**
   * The sheet in the workbook's language.
   *
   * @param language of every text
   * @param sheetNamed finds the sheet that another template made, or a model's summary sheet by the model's id,
   *   quoted for a formula; `null` when there is none
   */
  readonly sheet: (language: Language, sheetNamed: (template: string) => string | null) => TemplateSheet;
}

/**
 * The name of the top-level function that inserts a template: menu items can only name a function, not pass an
 * argument to it.
 *
 * @param id of the template
 * @example templateFunctionName("credit-scheme") // => "insertCreditScheme"
 */
export function templateFunctionName(id: string): string {
  return `insert${id.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())}`;
}
