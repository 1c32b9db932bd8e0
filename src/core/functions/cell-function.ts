/** A spreadsheet function as data: what the formula help, the reference and the built stub are made from. */

import type { Cell } from "../cells/cell";
import type { Language, Text } from "../texts/language";
import type { Argument } from "./argument";

export interface Parameter {
  /** As the formula help shows it, lower case with underscores. */
  readonly name: string;
  readonly optional?: boolean;
  readonly help: Text;
}

export interface CellFunction {
  /** Upper case, as typed in a cell. */
  readonly name: string;
  readonly summary: Text;
  readonly parameters: readonly Parameter[];
  /** A formula and what it gives, each run by a test. */
  readonly examples: readonly { readonly formula: string; readonly gives: string }[];
  /**
   * Works out the result from the arguments alone.
   *
   * @param given the arguments in order; left-out ones are `undefined`
   * @param language the spreadsheet's, for labels and messages
   */
  readonly call: (given: readonly Argument[], language: Language) => Cell | Cell[][];
}
