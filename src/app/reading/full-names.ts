/** Customers whose first and last names stand in two columns: two of one last name are two customers. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import { filledText } from "../../core/texts/language";
import { BETWEEN_WORDS, hasHan } from "../../core/texts/letters";
import { columnOf, type Mapping } from "./mapping";
import type { Remark } from "./remark";
import type { InputColumn, Source } from "./source";
import { READING_TEXTS } from "./texts";

const LAST_NAME =
  /\b(last ?name|surname|family ?name|nachname|familienname|nom de famille|apellidos?|cognome|sobrenome|achternaam|nazwisko|efternamn|efternavn|etternavn)\b|(姓氏?|^氏|^성|^фамилия)(?=$| )/u;
const FIRST_NAME =
  /\b(first ?name|given ?name|forename|vorname|prénom|prenom|nombres?|nome|voornaam|fornavn)\b|(名字?|^förnamn|^imię|^이름|^имя)(?=$| )/u;

/** Two columns that make one name. */
export interface NamePair {
  readonly first: InputColumn;
  readonly last: InputColumn;
}

/**
 * The columns of first and last names that belong together, one of which is the customers'; `undefined` where that has
 * whole names.
 *
 * @param columns of the sheet
 * @param mapping field to column
 * @example namePair([{ position: 0, header: "First Name" }, { position: 1, header: "Last Name" }], { customer: 1 }).first.position // => 0
 * @example namePair([{ position: 0, header: "注文者姓" }, { position: 1, header: "注文者名" }], { customer: 1 }).last.position // => 0
 */
export function namePair(columns: readonly InputColumn[], mapping: Mapping): NamePair | undefined {
  const customer = columnOf(columns, mapping, FIELDS.customer);
  if (!customer) return undefined;
  const other = (own: RegExp, others: RegExp) => {
    const rest = without(customer.header, own);
    return rest === undefined ? undefined : columns.find(({ header }) => without(header, others) === rest);
  };
  const first = other(LAST_NAME, FIRST_NAME);
  if (first) return { first, last: customer };
  const last = other(FIRST_NAME, LAST_NAME);
  return last && { first: customer, last };
}

/**
 * The source with whole names in the customers' column, also where the first name stands in a column of its own.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @example withFullNames({ columns: [{ position: 0, header: "First Name", cells: ["Mia"] }, { position: 1, header: "Last Name", cells: ["Fir"] }] }, { customer: 1 }).columns[1].cells // => ["Mia Fir"]
 */
export function withFullNames(source: Source, mapping: Mapping): Source {
  const pair = namePair(source.columns, mapping);
  if (!pair) return source;
  const customer = columnOf(source.columns, mapping, FIELDS.customer);
  const cells = pair.last.cells.map((cell, at) => fullName(pair.first.cells[at], cell));
  const columns = source.columns.map((column) => (column === customer ? { ...column, cells } : column));
  return { ...source, columns };
}

/**
 * That names were put together, where they were, or that last names stand alone.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @example fullNamesRemarks({ columns: [] }, {}) // => []
 */
export function fullNamesRemarks({ columns }: Pick<Source, "columns">, mapping: Mapping): Remark[] {
  const pair = namePair(columns, mapping);
  if (!pair) return lastNamesAlone(columns, mapping);
  const text = filledText(READING_TEXTS.fullNames, { first: pair.first.header, last: pair.last.header });
  return [{ id: "full-names", text, rows: [], change: null }];
}

/** @private */
function lastNamesAlone(columns: readonly InputColumn[], mapping: Mapping): Remark[] {
  const customer = columnOf(columns, mapping, FIELDS.customer);
  if (!customer || without(customer.header, LAST_NAME) === undefined) return [];
  const text = filledText(READING_TEXTS.lastNamesAlone, { last: customer.header });
  return [{ id: "last-names-alone", text, rows: [], change: null }];
}

/** A row without a last name has no customer, as everywhere else. @private */
function fullName(first: Cell, last: Cell): Cell {
  const [given, family] = [tidy(textOf(first)), tidy(textOf(last))];
  if (given === "" || family === "") return last;
  return hasHan(family) ? `${family}${given}` : `${given} ${family}`;
}

/** What a heading says besides, as Billing does; `undefined` where it does not say it. @private */
function without(header: string, words: RegExp): string | undefined {
  const heading = tidy(header).toLowerCase().replace(BETWEEN_WORDS(), " ").trim();
  return words.test(heading) ? heading.replace(words, "").replace(/\s+/g, " ").trim() : undefined;
}
