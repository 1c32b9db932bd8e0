/** Customers named beside who looks after them, so that a line says whom to ask. */

import { FIELDS } from "../table/fields";
import { type Table, textsIn } from "../table/table";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";

/**
 * A customer's name with its owner behind it; the bare name where none is known.
 *
 * @param name of the customer
 * @param owner who looks after it, `""` or `undefined` for nobody
 * @param language of the words
 * @example nameAndOwner("Acme", "Li Wei", "en") // => "Acme (ask Li Wei)"
 * @example nameAndOwner("Acme", "", "en") // => "Acme"
 */
export function nameAndOwner(name: string, owner: string | undefined, language: Language): string {
  return name && owner ? filled(TEXTS.askOwner, language, { name, owner }) : name;
}

/**
 * The names of all customers of a table, each with its owner.
 *
 * @param table of customers
 * @param language of the words
 * @example namesAndOwners({ sheetRows: [2], columns: {} }, "en") // => [""]
 */
export function namesAndOwners(table: Table, language: Language): string[] {
  const owners = textsIn(table, FIELDS.owner);
  return textsIn(table, FIELDS.customer).map((name, row) => nameAndOwner(name, owners[row], language));
}
