/** What columns hold that may be customers: names, codes, those who are written to. */

import { type Cell, isBlank, textOf, tidy } from "../../../../../core/cells/cell";
import { FIELDS } from "../../../../../core/table/fields";
import { saysTotal } from "../../../place/total-words";
import { candidateFor, type StudiedColumn, speaksAgainst } from "../candidate";

/** Somebody who is written to. */
export const CONTACT = /contact|ansprechpartner|kontakt|联系人|聯絡人/i;

/** A firm as such. */
export const COMPANY = /^(company|firma|societe|organi[sz]ation|account|empresa|azienda|bedrijf|公司|회사)$/u;

/**
 * Whether all are texts such as CUST-0001, which number the customers of a program.
 *
 * @param studied the column
 * @example areCodes({ column: { kind: "text", cells: ["CUST-0001", "CUST-0002"] } }) // => true
 */
export function areCodes({
  column,
}: {
  readonly column: Pick<StudiedColumn["column"], "kind" | "cells">;
}): boolean {
  if (column.kind !== "text") return false;
  let areSome = false;
  for (const cell of column.cells) {
    const text = tidy(textOf(cell));
    // Below the codes a total may stand.
    if (text === "" || saysTotal(text) === "wholly") continue;
    if (!CODE.test(text)) return false;
    areSome = true;
  }
  return areSome;
}

const CODE = /^[A-Z]{0,8}(-[A-Z]{1,8})?[-_./ ]?\d+([-_./]\d+)*$/;

/**
 * Whether texts are not all the same, and no dates.
 *
 * @param studied the column
 * @example mayBeCustomers({ words: headerWords("Name"), column: { header: "Name" }, profile: () => ({ filled: 2, distinct: 2 }), areDays: () => true }) // => false
 */
export function mayBeCustomers(studied: StudiedColumn): boolean {
  if (speaksAgainst(studied, FIELDS.customer) || candidateFor(studied, FIELDS.date) || studied.areDays())
    return false;
  const { filled, distinct } = studied.profile();
  // Of a pivot table the grand total has a column of its own.
  const isTotal = (cell: Cell) => isBlank(cell) || saysTotal(textOf(cell)) === "wholly";
  return distinct > 1 || (filled === 1 && !studied.column.cells.every(isTotal));
}

/**
 * Whether texts may be customers and nearly all differ.
 *
 * @param studied the column
 * @example mayBeNames({ words: headerWords("Name"), column: { header: "Name" }, profile: () => ({ filled: 2, distinct: 2 }), areDays: () => true }) // => false
 */
export function mayBeNames(studied: StudiedColumn): boolean {
  return mayBeCustomers(studied) && areNearlyAllDifferent(studied);
}

/**
 * Whether nine of ten texts and more differ.
 *
 * @param studied the column
 * @example areNearlyAllDifferent({ column: { kind: "text", cells: ["Ann", "Bob"] } }) // => true
 */
export function areNearlyAllDifferent({
  column,
}: {
  readonly column: Pick<StudiedColumn["column"], "kind" | "cells">;
}): boolean {
  const texts = column.cells.filter((cell) => !isBlank(cell)).map(textOf);
  return column.kind === "text" && new Set(texts).size > texts.length * 0.9;
}
