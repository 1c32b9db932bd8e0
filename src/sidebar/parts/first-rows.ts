/** The first customers with what they would get, so that a person recognises someone. */

import type { Preview } from "../../app/contract/contract";
import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { element, unbrokenDay } from "../dom";
import { areTwins } from "../number-format";
import { PREVIEW } from "../texts/preview";
import { gridTable } from "./grid";
import { type GridLayout, gridLayout } from "./grid-layout";
import { DAY } from "./grid-row";

type Cells = (string | number)[][];

/** Up to here all columns stand beside the name. */
const MOST_BESIDE = 3;

/**
 * The table under its heading.
 *
 * @param context words, numbers
 * @param preview its first rows
 */
export function firstRowsTable(
  context: Context,
  { firstRows, columns, customers, models }: Preview,
): HTMLElement {
  const { say, formats } = context;
  // What is added up from orders stands among the columns.
  const ranked = !customers && models[0]?.labels[0]?.worth;
  const header = [
    say(PANEL_WORDS.customer),
    ...(ranked ? [ranked] : []),
    ...columns.map((column) => unbrokenDay(column.header)),
  ];
  const rows = firstRows.map(({ row, worth, cells: [customer, ...cells] }) => [
    customer === "" || customer === undefined ? say(PANEL_WORDS.row, { row: formats.count(row) }) : customer,
    ...(ranked ? [worth] : []),
    ...cells.map((cell) => (cell === "" ? "–" : cell)),
  ]);
  const isNumber = (at: number) => rows.some((row) => typeof row[at] === "number");
  const kinds = header.map((_, at) => (at > 0 && isNumber(at) ? ("number" as const) : ("text" as const)));
  // As on the sheets: where one amount is large, cents of the others say nothing unless they alone tell two apart.
  const isLarge = (at: number) =>
    rows.some((row) => typeof row[at] === "number" && Math.abs(row[at]) >= 1000) &&
    !areTwins(rows.map((row) => row[at]));
  const formatted = kinds.map((kind, at) => (isLarge(at) ? ("count" as const) : kind));
  const grid = { kind: "grid" as const, id: "first-rows", header, formats: formatted, total: false, rows };
  return element(
    "section",
    { class: "first-rows" },
    element("h3", {}, say(PREVIEW.firstRows)),
    gridTable(context, grid, "first-rows", { layout: layoutOf(rows, kinds) }),
  );
}

/**
 * Of many columns the first label and the first number stand beside the name; the others unfold.
 * What is added up from orders comes first and ends with the days of the first and the last one, then come the labels.
 * @private
 */
function layoutOf(rows: Cells, formats: ("number" | "text")[]): GridLayout {
  const isDay = (at: number) => rows.some((row) => DAY.test(String(row[at])));
  const added = formats.findIndex((_, at) => isDay(at) && isDay(at + 1)) + 1;
  const label = formats.findIndex((format, at) => at > added && format === "text" && !isDay(at));
  const number = formats.indexOf("number");
  if (formats.length - 1 <= MOST_BESIDE || label < 1 || number < 1) return gridLayout({ formats, rows });
  const hidden = formats.map((_, at) => at).filter((at) => at > 0 && at !== label && at !== number);
  return { group: null, name: 0, shown: [[label], [number]], under: [], hidden };
}
