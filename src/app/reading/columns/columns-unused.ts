/** Columns of customers of which nothing is made, so that a person sees which heading was not understood. */

import { TEXTS } from "../../../core/texts/core-texts";
import { alike, filledText, joined } from "../../../core/texts/language";
import type { Source } from "../place/source";
import type { Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import type { Mapping } from "./mapping";

/** More would be a list that nobody reads. */
const MOST_NAMES = 12;

/**
 * One remark that names the headed columns that mean no field; none where all do.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @example unusedRemarks({ columns: [{ position: 0, header: "Client" }, { position: 1, header: "Colour" }] }, { customer: 0 })[0].text.en // => "Not used: Colour"
 */
export function unusedRemarks(
  { columns }: { readonly columns: readonly Pick<Source["columns"][number], "position" | "header">[] },
  mapping: Mapping,
): Remark[] {
  const taken = new Set(Object.values(mapping));
  const free = columns.filter(({ position, header }) => header !== "" && !taken.has(position));
  if (free.length === 0) return [];
  const names = free.slice(0, MOST_NAMES).map(({ header }) => header);
  const shown = free.length > names.length ? [...names, "…"] : names;
  return [
    {
      id: "not-used",
      text: filledText(READING_TEXTS.notUsed, { columns: joined(shown.map(alike), TEXTS.listSeparator) }),
      rows: [],
      change: null,
    },
  ];
}
