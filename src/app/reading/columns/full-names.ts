/** Customers whose first and last names stand in two columns: two of one last name are two customers. */

import { type Cell, textOf, tidy } from "../../../core/cells/cell";
import { FIELDS } from "../../../core/table/fields";
import { filledText } from "../../../core/texts/language";
import { BETWEEN_WORDS, lettered } from "../../../core/texts/letters";
import type { InputColumn, Source } from "../place/source";
import type { Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { columnOf, type Mapping } from "./mapping";

const LAST_NAME =
  /\b((?:co )?last ?name|^last$|surname|family ?name|nachname|familienname|nom de famille|apellidos?|cognome|sobrenome|achternaam|nazwisko|efternamn|efternavn|etternavn)\b|(姓氏?|^氏|^성|^фамилия)(?=$| )/u;
const FIRST_NAME =
  /\b(first ?name|^first$|given ?name|forename|vorname|prénom|prenom|nombres?|nome|voornaam|fornavn)\b|(名字?|^förnamn|^imię|^이름|^имя)(?=$| )/u;

/** Headings that mean a last name only beside that of a first one. */
const LAST_BESIDE_FIRST: readonly (readonly [last: RegExp, first: RegExp])[] = [
  [/\b(name|nom)\b/u, /\b(vorname|prénom|prenom)\b/u],
  // In Japanese the last name; in Chinese it is the first.
  [/名字$/u, /名前$/u],
];
/** De, van den and the like, which Dutch forms keep apart. */
const PARTICLE = /\btussenvoegsels?\b/u;

/** Two columns that make one name, and the one of what stands between them. */
export interface NamePair {
  readonly first: InputColumn;
  readonly last: InputColumn;
  readonly between?: InputColumn | undefined;
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
  const pairs = [[LAST_NAME, FIRST_NAME] as const, ...LAST_BESIDE_FIRST];
  for (const [lastName, firstName] of pairs) {
    const between = other(lastName, PARTICLE) ?? other(firstName, PARTICLE);
    const first = other(lastName, firstName);
    if (first && first !== customer) return { first, last: customer, between };
    const last = other(firstName, lastName);
    if (last && last !== customer) return { first: customer, last, between };
  }
  return undefined;
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
  const cells = pair.last.cells.map((_, at) => fullName(pair, at));
  const columns = source.columns.map((column) => (column === customer ? { ...column, cells } : column));
  return { ...source, columns };
}

/**
 * That names were put together, where they were, or that the rows of a last name are added up.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param areOrders whether each row is an order
 * @example fullNamesRemarks({ columns: [] }, {}, true) // => []
 */
export function fullNamesRemarks(
  { columns }: Pick<Source, "columns">,
  mapping: Mapping,
  areOrders: boolean,
): Remark[] {
  const pair = namePair(columns, mapping);
  if (!pair) return areOrders ? lastNamesAlone(columns, mapping) : [];
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
function fullName({ first, last, between }: NamePair, at: number): Cell {
  const [given, particle, family] = [first, between, last].map((column) => tidy(textOf(column?.cells[at])));
  if (!given || !family) return last.cells[at];
  if (IN_ONE().test(family)) return `${family}${given}`;
  return [given, particle, family].filter((word) => word !== "").join(" ");
}

/** Chinese, Japanese and Korean: the last name first, and nothing between them. */
const IN_ONE = lettered(String.raw`[\p{Script=Han}\p{Script=Hangul}]`);

/** What a heading says besides, as Billing does; `undefined` where it does not say it. @private */
function without(header: string, words: RegExp): string | undefined {
  const heading = tidy(header).toLowerCase().replace(BETWEEN_WORDS(), " ").trim();
  return words.test(heading) ? heading.replace(words, "").replace(/\s+/g, " ").trim() : undefined;
}
