/** The rows that a cell function is measured with when nothing else is said: those of its example, as many as wanted. */

import type { Cell } from "../src/core/cells/cell";
import type { Argument } from "../src/core/functions/argument";
import type { CellFunction } from "../src/core/functions/cell-function";
import { readFormula } from "../test/models/formula";
import { column, type MakeColumn, oneOf } from "./customers";

/** What the rows of a function are, and its arguments with so many of them. */
export interface MeasuredRows {
  readonly rows: string;
  readonly given: (count: number) => readonly Argument[];
}

type Range = readonly (readonly Cell[])[];

/** A column of an argument has several rows; one row may be one customer's years or a list of weights. @private */
const isTall = (argument: Argument): argument is Range => Array.isArray(argument) && argument.length > 1;

/** Cells like those of an example: numbers from its least to its greatest, whole where those are; else one of them. @private */
function cellsLike(example: readonly Cell[]): MakeColumn {
  const known = example.filter((cell) => typeof cell === "number");
  if (known.length < example.length) return oneOf(example);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return known.every(Number.isInteger)
    ? column((random) => least + Math.floor(random() * (most - least + 1)))
    : column((random) => least + random() * (most - least));
}

/**
 * Every column of customers in the first example that has one, made as long as wanted; nothing when no example has
 * one. The columns of customers are the first range with several rows and those that are as tall.
 */
export function exampleRows({ examples, parameters }: CellFunction): MeasuredRows | undefined {
  const given = examples.map(({ formula }) => readFormula(formula).given).find((all) => all.some(isTall));
  const height = given?.find(isTall)?.length;
  if (!given || height === undefined) return undefined;
  const isOfCustomers = (argument: Argument): argument is Range =>
    isTall(argument) && argument.length === height;
  const names = given.flatMap((argument, at) => (isOfCustomers(argument) ? [parameters[at]?.name] : []));
  return {
    rows: names.join(", "),
    given: (count) =>
      given.map((argument, at) => {
        if (!isOfCustomers(argument)) return argument;
        const columns = (argument[0] ?? []).map((_, side) =>
          cellsLike(argument.map((row) => row[side]))(count, 1 + at + 10 * side),
        );
        return Array.from({ length: count }, (_, row) => columns.map((one) => one[row]?.[0]));
      }),
  };
}
