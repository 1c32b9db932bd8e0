/** Customers named beside who looks after them, so that a line says whom to ask. */

import { FIELDS } from "../table/fields";
import { type Table, textsIn } from "../table/table";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";
import { WORDS } from "../texts/words";
import type { Grid } from "./report";

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

/**
 * A list of customers with who looks after each behind its name; as it was where nobody is known.
 *
 * @param list of customers, the name in its first column
 * @param owners who looks after each, in the order of the list, `""` or `undefined` for nobody
 * @param language of the heading
 * @example withOwners({ kind: "grid", id: "lost", header: ["Customer"], formats: ["text"], rows: [["Acme"]], total: false }, ["Li Wei"], "en").rows // => [["Acme", "Li Wei"]]
 */
export function withOwners(list: Grid, owners: readonly (string | undefined)[], language: Language): Grid {
  if (!owners.some(Boolean)) return list;
  const behindName = <One>([name, ...others]: readonly One[], own: One) => [name as One, own, ...others];
  return {
    ...list,
    header: behindName(list.header, WORDS.lookedAfterBy[language]),
    formats: behindName(list.formats, "text"),
    rows: list.rows.map((row, at) => behindName(row, owners[at] ?? "")),
    ...(list.coloured && {
      coloured: list.coloured.map((one) => ({ ...one, column: one.column > 0 ? one.column + 1 : 0 })),
    }),
  };
}
