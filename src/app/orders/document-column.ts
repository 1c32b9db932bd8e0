/** The column that says of each line whether it is a sale, a credit note or a payment. */

import { textOf, tidy } from "../../core/cells/cell";
import type { Table } from "../../core/table/table";
import type { InputColumn } from "../reading/source";
import { documentKind, saysDocumentKind } from "./document-words";

/** The column of documents. */
export interface DocumentColumn {
  readonly column: InputColumn;
  /** Whether some lines are sales, so that payments are none. */
  readonly hasSales: boolean;
}

/** Fewer words leave a column that is not about documents. */
const MOST_WORDS = 20;

/**
 * The column of documents, `undefined` where there is none: by its heading, or because it has no other words; some of its
 * words stand for credit notes or payments, others for something else.
 *
 * @param table one row per line
 * @param columns of the sheet
 * @param firstRow sheet row of their first cell
 * @example documentColumn({ sheetRows: [2, 3], columns: {} }, [{ letter: "C", kind: "text", header: "Type", cells: ["Invoice", "Payment"] }], 2).hasSales // => true
 */
export function documentColumn(
  table: Table,
  columns: readonly InputColumn[],
  firstRow: number,
): DocumentColumn | undefined {
  const taken = new Set(Object.values(table.columns).map(({ letter }) => letter));
  for (const column of columns) {
    if (column.kind !== "text" || taken.has(column.letter)) continue;
    const words = wordsIn(column, table, firstRow);
    if (words.size < 2 || words.size > MOST_WORDS) continue;
    const kinds = [...words].map(documentKind);
    const isAbout = saysDocumentKind(column.header) || kinds.every((kind) => kind !== null);
    const hasOthers = kinds.includes("credit") || kinds.includes("payment");
    if (isAbout && hasOthers && new Set(kinds).size > 1) return { column, hasSales: kinds.includes("sale") };
  }
  return undefined;
}

/** @private */
function wordsIn({ cells }: InputColumn, { sheetRows }: Table, firstRow: number): Set<string> {
  const words = new Set<string>();
  for (const row of sheetRows) {
    const word = tidy(textOf(cells[row - firstRow]));
    if (word !== "") words.add(word);
    if (words.size > MOST_WORDS) break;
  }
  return words;
}
