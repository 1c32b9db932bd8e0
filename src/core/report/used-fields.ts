/** Which of the columns that a model could read a run had, and which it did without. */

import { columnName } from "../table/column-name";
import type { Field } from "../table/field";
import type { Table } from "../table/table";
import { TEXTS } from "../texts/core-texts";
import { filled, type Language } from "../texts/language";
import type { Block } from "./report";

/**
 * A sentence that names the columns used and the fields without one; nothing when all were there or none was.
 *
 * @param table the customers
 * @param fields that would have counted
 * @param language of the sentence
 * @example usedFields({ columns: { revenue: { header: "Sales", letter: "B", field: FIELDS.revenue } } }, [FIELDS.revenue, FIELDS.profit], "en") // => [{ kind: "note", text: "Used: Sales; not in the data: Profit." }]
 */
export function usedFields(
  { columns }: Pick<Table, "columns">,
  fields: readonly Field[],
  language: Language,
): Block[] {
  const used = fields.flatMap(({ id }) => columns[id] ?? []);
  const missing = fields.filter(({ id }) => !columns[id]);
  if (used.length === 0 || missing.length === 0) return [];
  const list = (names: readonly string[]) => names.join(TEXTS.listSeparator[language]);
  const values = {
    used: list(used.map((column) => columnName(column, language))),
    missing: list(missing.map(({ label }) => label[language])),
  };
  return [{ kind: "note", text: filled(TEXTS.usedAndMissing, language, values) }];
}
