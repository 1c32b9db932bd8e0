/** The start of a run that mends one that broke off, so that both are taken back as one. */

import { isSameMark } from "../reading/sheet/sheet-reading";
import { attemptsIn } from "./attempts";
import { unpacked } from "./layout";
import { type MovedCustomers, withReferences } from "./moved-references";
import { packedFormats, unpackedFormats } from "./row-formats";
import type { ColumnUndo, CustomerRows, SheetUndo, UndoRecord } from "./undo";

/**
 * Where each row stood in the run that broke off, -1 for nowhere. One whom no name tells is known by what stood in the
 * row, or by its place where only that was edited. @private
 */
function formerRows(broken: CustomerRows, mending: CustomerRows): number[] {
  const knownBy = ({ keys, prints }: CustomerRows) =>
    keys.map((key, index) => (key === null ? null : prints?.rows[index] || key));
  const [before, now] = [knownBy(broken), knownBy(mending)];
  const [indexOf, known] = [new Map(before.map((one, index) => [one, index])), new Set(now)];
  const isEdited = (index: number) =>
    mending.keys[index] === broken.keys[index] &&
    !indexOf.has(now[index] ?? null) &&
    !known.has(before[index] ?? null);
  const isSame = (index: number) => now[index] === before[index] || isEdited(index);
  // Rows without a customer are the same ones only where nothing else differs.
  if (now.length === before.length && now.every((_, index) => isSame(index))) return now.map((_, at) => at);
  // Where nobody stood, something may have stood beside whoever is there again.
  const isVacant = (index: number) => before[index] === null && broken.firstRow === mending.firstRow;
  const placeOf = (index: number) => (isEdited(index) || isVacant(index) ? index : -1);
  return now.map((one, index) => (one === null ? -1 : (indexOf.get(one) ?? placeOf(index))));
}

/** What stood where in the first of both, and where it stood in the second. @private */
function movedBetween(
  broken: UndoRecord,
  mending: UndoRecord,
  from: readonly number[],
): MovedCustomers | null {
  if (!broken.places || !mending.places) return null;
  const rows: (number | null)[] = broken.customers.keys.map(() => null);
  for (const [index, at] of from.entries()) if (at >= 0) rows[at] = mending.customers.firstRow + index;
  return { before: broken.places, now: mending.places, firstRow: broken.customers.firstRow, rows };
}

/** As it was before the first of both, and as long as the second makes it. @private */
function bothGrown(first: ColumnUndo["grown"], second: ColumnUndo["grown"]): Pick<ColumnUndo, "grown"> {
  const grown = first && second ? { ...first, to: second.to } : (first ?? second);
  return grown ? { grown } : {};
}

/**
 * The start of a run that mends one that broke off: what stood there before the first of both.
 *
 * @param broken the start of the run that broke off
 * @param mending the start of the run that follows it
 * @example mergedStart({ columns: [], sheets: [], customers: { keys: [] }, maxColumns: 5 }, { run: 3, columns: [], sheets: [], customers: { keys: [] }, maxColumns: 6, addedColumns: 1 }).addedColumns // => 2
 */
export function mergedStart(broken: UndoRecord, mending: UndoRecord): UndoRecord {
  const from = formerRows(broken.customers, mending.customers);
  const moved = (column: ColumnUndo, own: readonly string[] = []): ColumnUndo => {
    const formats = column.formats && unpackedFormats(column.formats);
    return {
      ...column,
      before: column.before && from.map((index) => column.before?.[index] ?? ""),
      formats: formats
        ? packedFormats(from.map((index, at) => formats[index] ?? own[at] ?? formats[at] ?? formats[0] ?? ""))
        : null,
    };
  };
  const customers = movedBetween(broken, mending, from);
  const isSame = (one: ColumnUndo, other: ColumnUndo) => isSameMark(one.mark, other.mark);
  const columns = mending.columns.map((column) => {
    const first = broken.columns.find((one) => isSame(one, column));
    if (!first) return column;
    const { title, written, grown } = column;
    const former = moved(first, unpackedFormats(column.formats ?? []));
    return { ...former, title, written, ...bothGrown(first.grown, grown) };
  });
  const sheets = mending.sheets.map((sheet) => {
    const first = broken.sheets.find(({ model }) => model === sheet.model);
    if (!first) return sheet;
    const height = (one: SheetUndo) => unpacked(one.before?.layout ?? []).length;
    const addedRows = first.before ? Math.max(0, height(sheet) + sheet.addedRows - height(first)) : 0;
    const { before } = withReferences(first, customers);
    return { ...sheet, before, addedRows, attempts: attemptsIn(first) };
  });
  const others = broken.columns.filter((column) => !mending.columns.some((one) => isSame(one, column)));
  return {
    ...mending,
    madeSheet: broken.madeSheet ?? mending.madeSheet,
    // A sheet that the first run made had no mark before it.
    customersMark:
      broken.madeSheet === null ? (broken.customersMark ?? mending.customersMark) : broken.customersMark,
    putsHeaderIn: broken.putsHeaderIn ?? mending.putsHeaderIn,
    columns: [...columns, ...others.map((column) => moved(column))],
    sheets: [
      ...sheets,
      ...broken.sheets
        .filter((one) => !mending.sheets.some(({ model }) => model === one.model))
        .map((one) => ({ ...one, attempts: attemptsIn(one) })),
    ],
    maxColumns: broken.maxColumns,
    addedColumns: Math.max(0, mending.maxColumns + mending.addedColumns - broken.maxColumns),
  };
}
