/** What a function that judges a row by its own cells is given: a number, another cell or several cells a row. */

import type { Cell } from "../cells/cell";
import type { BadCell } from "../cells/number-column";
import { yesNoOf } from "../cells/yes-no";
import { TEXTS } from "../texts/core-texts";
import type { Text } from "../texts/language";
import type { NumberRule } from "./number-rule";

/** What every argument has. */
interface Named<Value> {
  readonly name: string;
  /** What is allowed, in words. */
  readonly allowed: Text;
  /** Stands in for a blank; without it a blank cell leaves its row blank. */
  readonly blank?: Value;
}

/** An argument of numbers, which a column writes in one notation. */
export interface NumberParameter extends Named<number> {
  readonly rule: NumberRule;
}

/** An argument of other cells. */
export interface CellParameter<Value> extends Named<Value> {
  /** The value of a cell, `null` for a blank, or why it has none; the same for the same text. */
  readonly read: (cell: Cell) => Value | null | BadCell;
}

/** An argument of several cells a row. */
export interface BlockParameter<Value> extends Named<Value> {
  /** The value of the cells of a row, `null` where they are blank, or why they have none. */
  readonly readRow: (cells: readonly Cell[]) => Value | null | BadCell;
}

export type RowParameter = NumberParameter | CellParameter<unknown> | BlockParameter<unknown>;

/** The values of one row, one per parameter. */
export type RowValues<Parameters> = {
  readonly [At in keyof Parameters]: Parameters[At] extends NumberParameter
    ? number
    : Parameters[At] extends CellParameter<infer Value>
      ? Value
      : Parameters[At] extends BlockParameter<infer Value>
        ? Value
        : never;
};

/**
 * An argument of numbers.
 *
 * @param name as the formula help shows it
 * @param rule which numbers are allowed
 * @param blank stands in for a blank or left-out argument
 * @example numberArgument("hours", ABOVE_ZERO).name // => "hours"
 */
export function numberArgument(name: string, rule: NumberRule, blank?: number): NumberParameter {
  return { name, allowed: rule.allowed, rule, ...(blank !== undefined && { blank }) };
}

/**
 * An argument of yes and no: checkboxes, 1 and 0, or words.
 *
 * @param name as the formula help shows it
 * @example yesNoArgument("money").read("no") // => false
 */
export function yesNoArgument(name: string): CellParameter<boolean> {
  return { name, allowed: TEXTS.yesOrNo, read: yesNoOf };
}

/** Most columns of words repeat a few; a column of names that do not is remembered no further. */
export const REMEMBERED_WORDS = 1000;

/**
 * Reads a text once, however often a column repeats it.
 *
 * @param read gives the same for the same text, and never `undefined`
 * @example remembering((cell) => cell === "yes")("yes") // => true
 */
export function remembering<Value, Of extends Cell = Cell>(read: (cell: Of) => Value): (cell: Of) => Value {
  const known = new Map<Of, Value>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const value = read(cell);
    if (known.size < REMEMBERED_WORDS) known.set(cell, value);
    return value;
  };
}
