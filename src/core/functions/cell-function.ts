/** A spreadsheet function as data: what the formula help, the reference and the built stub are made from. */

import type { Cell } from "../cells/cell";
import { InputError } from "../problem";
import { TEXTS } from "../texts/core-texts";
import { joined, type Text } from "../texts/language";
import type { ParameterName } from "../texts/parameter-names";
import type { Argument } from "./argument";
import type { Reader } from "./reader";

export interface Parameter {
  /** As the formula help shows it, lower case with underscores; its Chinese name stands among the others. */
  readonly name: ParameterName;
  readonly optional?: boolean;
  readonly help: Text;
}

export interface CellFunction {
  /** Upper case, as typed in a cell. */
  readonly name: string;
  readonly summary: Text;
  /** What the reader shows as percentages, because a formula cannot choose the format of its cell. */
  readonly shares?: "result" | "columns";
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

/**
 * What the formula help says of a function: its summary, and how to show what it gives.
 *
 * @param one with its summary
 * @example functionHelp({ summary: alike("Share of the best."), shares: "result" }).en // => "Share of the best. Format the cell as a percentage."
 */
export function functionHelp({ summary, shares }: Pick<CellFunction, "summary" | "shares">): Text {
  if (!shares) return summary;
  const hint = shares === "result" ? TEXTS.formatResult : TEXTS.formatColumns;
  return joined([summary, hint], TEXTS.sentenceSeparator);
}

/**
 * What the formula help says of a parameter, beginning with whether it must be there.
 *
 * @param one with its help, which says itself that it is optional
 * @example parameterHelp({ name: "value", help: alike("One column.") }).en // => "Required. One column."
 */
export function parameterHelp({ optional, help }: Parameter): Text {
  return optional ? help : joined([TEXTS.required, help], TEXTS.sentenceSeparator);
}

/**
 * Refuses a call in which a required argument was not given; a blank cell was given. Throws `ARGUMENT_MISSING`.
 *
 * @param called the function
 * @param given the arguments in order; left-out ones are `undefined`
 * @example refuseMissing({ name: "F", parameters: [{ name: "value" }] }, [""]) // => undefined
 */
export function refuseMissing(
  { name, parameters }: Pick<CellFunction, "name" | "parameters">,
  given: readonly Argument[],
): void {
  const missing = parameters.find(({ optional }, at) => !optional && given[at] === undefined);
  if (!missing) return;
  const required = parameters.filter(({ optional }) => !optional).map((one) => one.name);
  throw new InputError("ARGUMENT_MISSING", {
    parameter: missing.name,
    usage: `=${name}(${required.join("; ")})`,
  });
}
