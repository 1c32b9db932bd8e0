/** A spreadsheet function as data: what the formula help, the reference and the built stub are made from. */

import type { Cell } from "../cells/cell";
import type { Text } from "../texts/language";
import type { Argument } from "./argument";
import type { Reader } from "./reader";

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
   * @param reader language of labels and messages, and notation of numbers that stand as text
   */
  readonly call: (given: readonly Argument[], reader: Reader) => Cell | Cell[][];
}
