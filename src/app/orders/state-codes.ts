/** States that are numbers, of which only the program that wrote them knows what they mean. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import type { InputColumn } from "../reading/place/source";
import { ofWords, type StateColumn } from "./state-column";
import { plain } from "./state-words";

/**
 * Whether a column holds the states of Rakuten, which are numbers from 100 for an order to be confirmed to 900 for one that was called off.
 *
 * @param column of the sheet
 * @example isOfRakuten({ kind: "number", header: "ステータス", cells: [100, 900] }) // => true
 */
export function isOfRakuten({
  kind,
  header,
  cells,
}: Pick<InputColumn, "kind" | "header" | "cells">): boolean {
  const isStates = kind === "number" && /^(注文)?ステータス$/.test(plain(header));
  return isStates && cells.every((cell) => isBlank(cell) || /^[1-9]00$/.test(tidy(textOf(cell))));
}

/**
 * Numbers under a heading of states as a column of them: all but the most frequent may be of orders that came to nothing.
 *
 * @param column of the sheet
 * @param isUnderStates whether its heading speaks of the states of orders
 * @example ofCodes({ kind: "number", header: "status", cells: [1, 1, 9] }, false)[0].untoldAt(2) // => "9"
 */
export function ofCodes(
  column: Pick<InputColumn, "kind" | "header" | "cells">,
  isUnderStates: boolean,
): StateColumn[] {
  const { kind, header, cells } = column;
  if (kind !== "number" || isOfRakuten(column) || !(isUnderStates || OF_CODES.test(plain(header)))) return [];
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const code = tidy(textOf(cell));
    if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most = "", ...others] = [...counts.keys()].sort(
    (one, other) => (counts.get(other) as number) - (counts.get(one) as number),
  );
  const areCodes = others.length > 0 && counts.size <= MOST_CODES && [...counts.keys()].every(isCode);
  return areCodes
    ? [
        {
          ...ofWords(
            column,
            () => false,
            (code) => code !== most,
          ),
          isOfCodes: true,
        },
      ]
    : [];
}

const OF_CODES = /^(status|state)( (id|code|nr|no|number))?$|^状态(码|编号)?$/;
/** A program has no more states. */
const MOST_CODES = 12;

/** @private */
function isCode(text: string): boolean {
  return /^-?\d{1,4}$/.test(text);
}

/**
 * Whether a state of Rakuten says that an order came to nothing: 800 is to be called off, 900 was.
 *
 * @param word as written
 * @example saysOffAtRakuten("900") // => true
 */
export function saysOffAtRakuten(word: string): boolean {
  return word === "800" || word === "900";
}
