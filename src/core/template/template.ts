/** A worksheet that a user inserts and fills in, as data: labels, inputs, live formulas, a chart. */

import type { ColumnFormat, Picture } from "../report/report";
import type { Language, Text } from "../texts/language";

export type TemplateLook = "title" | "heading" | "header" | "label" | "input" | "result" | "note";

export interface TemplateCell {
  /** Text, a number, or a native formula beginning with `=`, its arguments separated by `;`, without decimal literals. */
  readonly content: string | number;
  readonly look?: TemplateLook;
  readonly format?: ColumnFormat;
  /** Shown when the pointer rests on the cell. */
  readonly note?: string;
  /** What a dropdown in the cell offers. */
  readonly choices?: readonly string[];
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
}

export interface TemplateSheet {
  /** Rows from A1; a plain text or number stands for a cell without looks, `null` for an empty one. */
  readonly cells: readonly (readonly (TemplateCell | string | number | null)[])[];
  /** Of the first columns, in pixels. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly TemplateChart[];
}

export interface Template {
  /** Stable: the menu item and the sheet's mark are named by it. */
  readonly id: string;
  /** In the menu and as the name of the new sheet. */
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
