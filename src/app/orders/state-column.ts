/** A column in which an order is said to have come to nothing, as the reader of states asks it. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import type { InputColumn } from "../reading/place/source";

/** A column that says of some rows that they came to nothing. */
export interface StateColumn {
  readonly header: string;
  /** Whether it is filled then, with a date or a yes, and not with a word. */
  readonly isColumn: boolean;
  /** What it says of a row of the source, from 0; `""` where the row may count. */
  readonly offAt: (at: number) => string;
  /** A word of which nobody knows whether anything was bought; `""` for any other. */
  readonly untoldAt: (at: number) => string;
  /** Whether its words are numbers, whose meaning only the program knows that wrote them. */
  readonly isOfCodes?: boolean;
  /** Whether it says nothing of the row, as on the further lines of an order. */
  readonly isBlankAt: (at: number) => boolean;
}

/**
 * A column of words as one of states.
 *
 * @param column of the sheet
 * @param isOff whether a word says that nothing was bought
 * @param isUntold whether nobody knows it of a word
 * @example ofWords({ header: "Paid?", cells: ["no", "yes"] }, (word) => word === "no").offAt(0) // => "no"
 */
export function ofWords(
  { header, cells }: Pick<InputColumn, "header" | "cells">,
  isOff: (word: string) => boolean,
  isUntold: (word: string) => boolean = () => false,
): StateColumn {
  const wordAt = (at: number, says: (word: string) => boolean) => {
    const word = tidy(textOf(cells[at]));
    return word !== "" && says(word) ? word : "";
  };
  return {
    header,
    isColumn: false,
    offAt: (at) => wordAt(at, isOff),
    untoldAt: (at) => wordAt(at, isUntold),
    isBlankAt: (at) => isBlank(cells[at]),
  };
}
