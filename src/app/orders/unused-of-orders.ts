/** Columns of a list of orders of which nothing is made; those that tell whether an order counts need no field. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import type { Table } from "../../core/table/table";
import { unusedRemarks } from "../reading/columns/columns-unused";
import type { Mapping } from "../reading/columns/mapping";
import type { Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";
import { documentColumn } from "./document-column";
import { answersIn } from "./free-columns";
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
  const taken = new Set(Object.values(mapping));
  const unread = columns.filter(({ header, position }) => !read.includes(header) && !taken.has(position));
  return unusedRemarks({ columns: unread.map((one) => ({ ...one, header: withWords(one) })) }, mapping);
}

/**
 * The heading of a column of customers, with its words where those are yes and no, as whether each is meant.
 *
 * @param column of customers
 * @example withYesAndNo({ header: "Include", cells: ["yes", "no", "yes"] }) // => "Include (yes / no)"
 */
export function withYesAndNo({ header, cells }: Pick<Source["columns"][number], "header" | "cells">): string {
  const words = header === "" ? [] : answersIn(cells);
  return words.length > 0 && words.every((word) => typeof yesNoOf(word) === "boolean")
    ? `${header} (${words.join(" / ")})`
    : header;
}

/** @private */
function withWords({ kind, header, cells }: Source["columns"][number]): string {
  if (header === "" || kind === "date" || (kind === "number" && !cells.every(isCode))) return header;
  const filled = cells.filter((cell) => !isBlank(cell));
  // Of IN-1, IN-2 and CR-3 the letters tell what each is.
  const [words] = [filled, filled.map(lettersBefore)].map(answersIn).filter(({ length }) => length > 0);
  if (words) return `${header} (${words.join(" / ")})`;
  return filled.length > 0 && filled.length <= cells.length * FEW
    ? `${header} (${filled.length} / ${cells.length})`
    : header;
}

/** @private */
function lettersBefore(cell: Cell): string {
  return CODE.exec(tidy(textOf(cell)))?.[1] ?? textOf(cell);
}

/** A whole number of two digits at most, as states are numbered; prices and rates are others. @private */
function isCode(cell: Cell): boolean {
  return isBlank(cell) || /^\d{1,2}$/.test(tidy(textOf(cell)));
}

const CODE = /^([A-Z]{1,5})[-_/. ]?\d+$/;
/** A column that is filled in so few rows tells something of those. */
const FEW = 0.2;
