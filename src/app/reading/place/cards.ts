/** A sheet with a block of lines for each customer, a label and a value on each, in place of a table. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { columnLetters } from "../../../core/cells/column-letters";
import { wordsMatch } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { headerWords } from "../../../core/table/header-words";
import { namesCustomer } from "./field-names";

/** So many lines tell what the whole sheet is. */
const LOOKED_AT = 400;
/** A card of more lines is a form. */
const MOST_LABELS = 20;
/** A table has other lines as well. */
const LEAST_SHARE = 0.8;

/** Where the cards stand, and their labels. */
export interface Cards {
  /** In A1 notation. */
  readonly range: string;
  readonly labels: readonly string[];
}

/**
 * The cards of a sheet that has nothing else; `null` for any other. One label names the customer, another an amount, and that of the
 * customer comes again.
 *
 * @param cells of the sheet
 * @example cardsIn([["Name: Ann"], ["Sales: 5"], ["Name: Bo"], ["Sales: 3"]]) // => { range: "A1:A4", labels: ["Name", "Sales"] }
 * @example cardsIn([["Name", "Sales"], ["Ann", 5], ["Bo", 3]]) // => null
 */
export function cardsIn(cells: readonly (readonly Cell[])[]): Cards | null {
  const counts = new Map<string, number>();
  let [first, last, filled, width] = [-1, -1, 0, 1];
  for (const [at, line] of cells.slice(0, LOOKED_AT).entries()) {
    const own = line.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
    if (own.length === 0) continue;
    filled += 1;
    const label = labelIn(own.map(({ cell }) => cell));
    if (label === null) continue;
    if (first < 0) first = at;
    last = at;
    width = Math.max(width, (own[own.length - 1]?.column ?? 0) + 1);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const lines = again.reduce((all, [, count]) => all + count, 0);
  if (lines < filled * LEAST_SHARE || again.length < 2 || again.length > MOST_LABELS) return null;
  const labels = again.map(([label]) => label);
  const isAmount = (label: string) =>
    [FIELDS.revenue, FIELDS.profit].some((field) => wordsMatch(headerWords(label), field) > 0);
  const isOfCustomer = ([label = ""]: readonly string[]) => namesCustomer([label]) && !isAmount(label);
  if (!labels.some(isAmount) || !labels.some((label) => isOfCustomer([label]))) return null;
  return { range: `A${first + 1}:${columnLetters(width)}${last + 1}`, labels };
}

/** What the only filled cell of a line says before a colon, or the first of two. @private */
function labelIn([first, second, ...others]: readonly Cell[]): string | null {
  if (others.length > 0 || typeof first !== "string") return null;
  const text = tidy(textOf(first));
  if (second !== undefined) return text.replace(/(?<!\s)\s*[:：]$/, "");
  return /^([^:：]{1,40}?)\s*[:：]\s*\S/.exec(text)?.[1] ?? null;
}
