/** The start of a run that mends one that broke off, so that both are taken back as one. */

import { unpacked } from "./layout";
import { packedFormats, unpackedFormats } from "./row-formats";
import type { ColumnUndo, SheetUndo, UndoRecord } from "./undo";

/**
 * The start of a run that mends one that broke off: what stood there before the first of both.
 *
 * @param broken the start of the run that broke off
 * @param mending the start of the run that follows it
 * @example mergedStart({ columns: [], sheets: [], customers: { keys: [] }, maxColumns: 5 }, { run: 3, columns: [], sheets: [], customers: { keys: [] }, maxColumns: 6, addedColumns: 1 }).addedColumns // => 2
 */
export function mergedStart(broken: UndoRecord, mending: UndoRecord): UndoRecord {
  const { customers } = mending;
  const indexOf = new Map(broken.customers.keys.map((key, index) => [key, index]));
  const areAlike = String(broken.customers.keys) === String(customers.keys);
  // Rows without a customer are the same ones only where nothing else differs.
  const from = customers.keys.map((key, index) =>
    areAlike ? index : key === null ? -1 : (indexOf.get(key) ?? -1),
  );
  const moved = (column: ColumnUndo): ColumnUndo => {
    const formats = column.formats && unpackedFormats(column.formats);
    return {
      ...column,
      before: column.before && from.map((index) => column.before?.[index] ?? ""),
      formats: formats
        ? packedFormats(from.map((index, at) => formats[index] ?? formats[at] ?? formats[0] ?? ""))
        : null,
    };
  };
  const isSame = (one: ColumnUndo, other: ColumnUndo) =>
    one.mark.model === other.mark.model && one.mark.id === other.mark.id;
  const columns = mending.columns.map((column) => {
    const first = broken.columns.find((one) => isSame(one, column));
    return first ? { ...moved(first), title: column.title, written: column.written } : column;
  });
  const sheets = mending.sheets.map((sheet) => {
    const first = broken.sheets.find(({ model }) => model === sheet.model);
    if (!first) return sheet;
    const height = (one: SheetUndo) => unpacked(one.before?.layout ?? []).length;
    const addedRows = first.before ? Math.max(0, height(sheet) + sheet.addedRows - height(first)) : 0;
    return { ...sheet, before: first.before, addedRows };
  });
  const others = broken.columns.filter((column) => !mending.columns.some((one) => isSame(one, column)));
  return {
    ...mending,
    madeSheet: broken.madeSheet ?? mending.madeSheet,
    columns: [...columns, ...others.map(moved)],
    sheets: [
      ...sheets,
      ...broken.sheets.filter((one) => !mending.sheets.some(({ model }) => model === one.model)),
    ],
    maxColumns: broken.maxColumns,
    addedColumns: Math.max(0, mending.maxColumns + mending.addedColumns - broken.maxColumns),
  };
}
