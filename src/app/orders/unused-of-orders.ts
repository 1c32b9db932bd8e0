/** Columns of a list of orders of which nothing is made; those that tell whether an order counts need no field. */

import type { Table } from "../../core/table/table";
import { unusedRemarks } from "../reading/columns/columns-unused";
import type { Mapping } from "../reading/columns/mapping";
import type { Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";
import { documentColumn } from "./document-column";
import { fewWords } from "./free-columns";
import { stateColumns } from "./state-columns";

/**
 * One remark that names the headed columns that mean no field and say nothing of an order, with their words where those are
 * few, as they may tell what came of it; none where all do.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param mapping field to column
 * @example unusedOfOrders({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [{ position: 0, letter: "A", kind: "text", header: "Returned?", cells: ["Y"] }, { position: 1, letter: "B", kind: "text", header: "Colour", cells: ["red"] }] }, {})[0].text.en // => "Not used: Colour"
 */
export function unusedOfOrders(
  table: Table,
  { columns, area }: Pick<Source, "columns" | "area">,
  mapping: Mapping,
): Remark[] {
  const ofDocuments = documentColumn(table, columns, area.row)?.column.header;
  const read = [...stateColumns(table, columns, area.row).map(({ header }) => header), ofDocuments];
  const unread = columns.filter(({ header }) => !read.includes(header));
  return unusedRemarks({ columns: unread.map((one) => ({ ...one, header: withWords(one) })) }, mapping);
}

/** @private */
function withWords({ kind, header, cells }: Source["columns"][number]): string {
  const words = kind === "text" && header !== "" ? [...(fewWords(cells) ?? [])] : [];
  const areShown = words.length > 1 && words.length <= MOST_WORDS && words.join("").length <= LONGEST;
  return areShown ? `${header} (${words.join(" / ")})` : header;
}

/** More are the kinds of something, and no answers. */
const MOST_WORDS = 4;
const LONGEST = 60;
