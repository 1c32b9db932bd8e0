/** The column that says of each line whether it is a sale, a credit note, a payment or an offer. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import type { InputColumn } from "../reading/place/source";
import { type DocumentKind, documentKinds, kindByNumber, saysDocumentKind } from "./document-words";
import { fewWords, freeColumns } from "./free-columns";
import { plain } from "./state-words";

/** The column of documents. */
export interface DocumentColumn {
  readonly column: InputColumn;
  /** What a word of it stands for. */
  readonly kindOf: (word: string) => DocumentKind;
  /** Whether some lines are sales, so that payments and offers are none. */
  readonly hasSales: boolean;
}

/**
 * The column of documents, `undefined` where there is none: by its heading, or because it has no other words; some of its
 * words stand for credit notes, payments or offers, others for something else.
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
  for (const column of freeColumns(table, columns)) {
    const words = column.kind === "text" ? fewWords(cellsOf(column, table, firstRow)) : undefined;
    if (words === undefined || words.size < 2 || [...words].some((word) => TRIP.test(plain(word)))) continue;
    const kindOf = documentKinds(column.header, words);
    const kinds = [...words].map(kindOf);
    const isAbout =
      saysDocumentKind(column.header) ||
      (!OF_STATES.test(column.header) && kinds.every((kind) => kind !== null));
    const hasOthers = kinds.some((kind) => kind !== null && kind !== "sale");
    if (isAbout && hasOthers && new Set(kinds).size > 1)
      return { column, kindOf, hasSales: kinds.includes("sale") };
  }
  return numberedDocuments(table, columns, firstRow);
}

/** Numbers such as FT 2024/1 and NC 2024/2, of which each begins with the code of its kind. @private */
function numberedDocuments(
  table: Table,
  columns: readonly InputColumn[],
  firstRow: number,
): DocumentColumn | undefined {
  const orders = table.columns[FIELDS.orderNumber.id]?.letter;
  const numbers = [...columns.filter(({ letter }) => letter === orders), ...freeColumns(table, columns)];
  for (const column of numbers) {
    if (column.kind !== "text") continue;
    const codes = column.cells.map((cell) => NUMBERED.exec(tidy(textOf(cell)))?.[1] ?? "");
    const kinds = new Set(
      [...cellsOf({ ...column, cells: codes }, table, firstRow)].map((code) => kindByNumber(String(code))),
    );
    const isPair = kinds.size === 2 && kinds.has("credit");
    const arePaid = kinds.has("sale") && kinds.has("payment") && !kinds.has(null);
    // Codes of a credit that nothing else is called by, under a heading of documents, beside one that nobody knows.
    const isPlain = () =>
      OF_NUMBERS.test(plain(column.header)) &&
      new Set(codes.filter((code) => code !== "")).size === 2 &&
      codes.some((code) => /^(CN|CRN|NC)$/.test(code));
    if (arePaid || (isPair && (kinds.has("sale") || (kinds.has(null) && isPlain()))))
      return { column: { ...column, cells: codes }, kindOf: kindByNumber, hasSales: true };
  }
  return undefined;
}

const OF_NUMBERS =
  /doc|invoice|^(no|nr|num|number|ref|reference|voucher)$|beleg|facture|factura|fattura|factuur|rechnung/;
const NUMBERED = /^([A-Z]{2,4})[ /_-]?[A-Z]?\d[\d/_-]*$/;

/** What came of an order is no document. */
const OF_STATES = /状态|狀態|ステータス|상태|\bstat(e|us|ut)\b/iu;

/** Beside these a return is a way back. */
const TRIP =
  /^(single|one way|round ?trip|einfach|hinfahrt|aller( simple)?|(solo )?ida|(sola )?andata|enkel|单程|單程|往返|来回|片道|往復|편도|왕복)$/u;

/** @private */
function* cellsOf({ cells }: InputColumn, { sheetRows }: Table, firstRow: number): Iterable<Cell> {
  for (const row of sheetRows) yield cells[row - firstRow];
}
