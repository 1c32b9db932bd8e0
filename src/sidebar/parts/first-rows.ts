/** The first customers with what they would get, so that a person recognises someone. */

import type { Preview } from "../../app/contract";
import type { Context } from "../context";
import { element } from "../dom";
import { PREVIEW } from "../texts/preview";
import { gridTable } from "./grid";

/**
 * The table under its heading.
 *
 * @param context words, numbers
 * @param preview its first rows
 */
export function firstRowsTable(context: Context, { firstRows, columns }: Preview): HTMLElement {
  const { say, formats } = context;
  const header = [say(PREVIEW.customer), ...columns.map((column) => column.header)];
  const rows = firstRows.map(({ row, cells: [customer, ...cells] }) => [
    customer === "" || customer === undefined ? say(PREVIEW.row, { row: formats.count(row) }) : customer,
    ...cells.map((cell) => (cell === "" ? "–" : cell)),
  ]);
  const isNumber = (at: number) => rows.some((row) => typeof row[at] === "number");
  const kinds = header.map((_, at) => (at > 0 && isNumber(at) ? ("money" as const) : ("text" as const)));
  const grid = { kind: "grid" as const, id: "first-rows", header, formats: kinds, total: false, rows };
  return element(
    "section",
    { class: "first-rows" },
    element("h3", {}, say(PREVIEW.firstRows)),
    gridTable(context, grid, "first-rows"),
  );
}
