/** What functions of columns say of a range that they cannot use: it names the argument, the row and what is wrong. */

import { COLUMN_CASES } from "../../bench/column-cases";
import type { Cell } from "../../src/core/cells/cell";
import type { Argument } from "../../src/core/functions/argument";
import { InputError } from "../../src/core/problem";
import { MODELS } from "../../src/models/registry";
import { caller } from "./call";

const ROWS = 6;
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);
const parametersOf = (name: string) => FUNCTIONS.find((own) => own.name === name)?.parameters ?? [];

type Rows = readonly (readonly Cell[])[];

/** Each column of each function, by the name of its parameter. */
const COLUMNS = COLUMN_CASES.flatMap(({ name, rows, given }) => {
  const columns = given(ROWS);
  return columns.flatMap((argument, at) =>
    Array.isArray(argument) && argument.length === ROWS
      ? [
          {
            name,
            rows,
            parameter: parametersOf(name)[at]?.name ?? "",
            argument: argument as Rows,
            at,
            columns,
          },
        ]
      : [],
  );
});

/** What the function answers with another argument in that place, or the error that it throws. */
function answer({ name, columns, at }: (typeof COLUMNS)[number], other: Argument) {
  try {
    return { cells: caller(FUNCTIONS, name)(columns.map((one, place) => (place === at ? other : one))) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error };
  }
}

describe.each(COLUMNS)("$name of $rows, its $parameter", (column) => {
  const { name, parameter, argument } = column;

  test("is named where it is too wide and that is refused", () => {
    const { error } = answer(
      column,
      argument.map((row) => [...row, ...row]),
    );
    if (error) expect(error.message).toMatch(new RegExp(`\\b${parameter}\\b`));
  });

  test("is named where it is one error cell, or the argument that does not fit one cell", () => {
    const { error } = answer(column, "#REF!");
    const named = parametersOf(name).filter((own) => error?.message.match(`\\b${own.name}\\b`));
    expect(named.length).toBeGreaterThan(0);
  });

  test("has so many rows by the message where others have more and that is refused", () => {
    const { error } = answer(column, argument.slice(1));
    if (error) expect(error.message).toMatch(new RegExp(`\\b${parameter} has ${ROWS - 1}\\b`));
  });

  test("shows an error cell in its row, or the message names the row", () => {
    const { cells, error } = answer(
      column,
      argument.map((row, at) => (at === 2 ? row.map(() => "#REF!") : row)),
    );
    if (error) {
      expect(error.message).toMatch(new RegExp(`\\b${parameter}\\b.*row 3\\b|\\b${parameter}\\b, row 3\\b`));
      return;
    }
    // Who is compared with is no row of the result.
    if (parameter === "population") return;
    const results = (cells as Rows).map((row) => row.join());
    const marked = results.filter((text) => text.includes("⚠"));
    expect([marked, results[2]]).toEqual([[expect.stringContaining("#REF!")], marked[0]]);
  });
});
