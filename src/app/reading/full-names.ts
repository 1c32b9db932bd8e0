/** Customers whose first and last names stand in two columns: two of one last name are two customers. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import { filledText } from "../../core/texts/language";
import { columnOf, type Mapping } from "./mapping";
import type { Remark } from "./remark";
import type { InputColumn, Source } from "./source";
import { READING_TEXTS } from "./texts";

const LAST_NAME =
  /\b(last ?name|surname|family ?name|nachname|familienname|nom de famille|apellidos?|cognome|sobrenome|achternaam)\b|^姓氏?$/u;
const FIRST_NAME =
  /\b(first ?name|given ?name|forename|vorname|prénom|prenom|nombres?|nome|voornaam)\b|^名字?$/u;

/**
 * The column of first names that belongs to the customers' column of last names, `undefined` where that has whole names.
 *
 * @param columns of the sheet
 * @param mapping field to column
 * @example firstNames([{ position: 0, header: "First Name" }, { position: 1, header: "Last Name" }], { customer: 1 }).position // => 0
 */
export function firstNames(columns: readonly InputColumn[], mapping: Mapping): InputColumn | undefined {
  const last = columnOf(columns, mapping, FIELDS.customer);
  const rest = last && without(last.header, LAST_NAME);
  if (rest === undefined) return undefined;
  return columns.find(({ header }) => without(header, FIRST_NAME) === rest);
}

/**
 * The source with whole names in the customers' column, also where the first name stands in a column of its own.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @example withFullNames({ columns: [{ position: 0, header: "First Name", cells: ["Mia"] }, { position: 1, header: "Last Name", cells: ["Fir"] }] }, { customer: 1 }).columns[1].cells // => ["Mia Fir"]
 */
export function withFullNames(source: Source, mapping: Mapping): Source {
  const last = columnOf(source.columns, mapping, FIELDS.customer);
  const first = firstNames(source.columns, mapping);
  if (!last || !first) return source;
  const cells = last.cells.map((cell, at) => fullName(first.cells[at], cell));
  const columns = source.columns.map((column) => (column === last ? { ...column, cells } : column));
  return { ...source, columns };
}

/**
 * That names were put together, where they were.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @example fullNamesRemarks({ columns: [] }, {}) // => []
 */
export function fullNamesRemarks({ columns }: Pick<Source, "columns">, mapping: Mapping): Remark[] {
  const first = firstNames(columns, mapping);
  const last = columnOf(columns, mapping, FIELDS.customer);
  if (!first || !last) return [];
  const text = filledText(READING_TEXTS.fullNames, { first: first.header, last: last.header });
  return [{ id: "full-names", text, rows: [], change: null }];
}

/** A row without a last name has no customer, as everywhere else. @private */
function fullName(first: Cell, last: Cell): Cell {
  const [given, family] = [tidy(textOf(first)), tidy(textOf(last))];
  if (given === "" || family === "") return last;
  return /\p{Script=Han}/u.test(family) ? `${family}${given}` : `${given} ${family}`;
}

/** What a heading says besides, as Billing does; `undefined` where it does not say it. @private */
function without(header: string, words: RegExp): string | undefined {
  const heading = tidy(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return words.test(heading) ? heading.replace(words, "").replace(/\s+/g, " ").trim() : undefined;
}
