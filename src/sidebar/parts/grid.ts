/** A report's table in 300 pixels: what fits stands side by side, the rest unfolds under its row. */

import type { BlockView } from "../../app/contract";
import type { Context } from "../context";
import { dataText, element, listening } from "../dom";
import { icon } from "../pictures/icons";
import { PREVIEW } from "../texts/preview";
import { gridLayout, type Pair } from "./grid-layout";

type Grid = Extract<BlockView, { kind: "grid" }>;

/** More rows would be scrolled past, not read; the sheet holds them all. */
const SHOWN_ROWS = 12;

/**
 * The table. A share stands under the number before it, in the same cell.
 *
 * @param context words, numbers
 * @param grid of the report
 * @param key unique, to find a person's place again
 */
export function gridTable(context: Context, grid: Grid, key: string): HTMLElement {
  const { say, formats } = context;
  const { shown, hidden } = gridLayout(grid);
  const body = element("tbody");
  const fill = (rows: Grid["rows"], from: number) => {
    rows.forEach((row, index) => {
      const isTotal = grid.total && from + index === grid.rows.length - 1;
      body.append(...gridRow(context, grid, row, { shown, hidden, isTotal, key: `${key}-${from + index}` }));
    });
  };
  fill(grid.rows.slice(0, SHOWN_ROWS), 0);
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, dataText(grid.header[0] ?? "")),
    ...shown.map((pair) =>
      element("th", { scope: "col", class: alignment(grid, pair) }, ...headerOf(grid, pair)),
    ),
  );
  const table = element("table", { class: `grid beside-${shown.length}` }, element("thead", {}, head), body);
  if (grid.rows.length <= SHOWN_ROWS) return table;
  const count = formats.count(grid.rows.length);
  const all = listening(
    element(
      "button",
      { type: "button", class: "link", "data-key": `${key}-all` },
      say(PREVIEW.allRows, { count }),
    ),
    {
      click: () => {
        fill(grid.rows.slice(SHOWN_ROWS), SHOWN_ROWS);
        all.remove();
      },
    },
  );
  return element("div", {}, table, all);
}

interface RowSetup {
  readonly shown: readonly Pair[];
  readonly hidden: readonly number[];
  readonly isTotal: boolean;
  readonly key: string;
}

/** @private */
function gridRow(context: Context, grid: Grid, row: Grid["rows"][number], setup: RowSetup): HTMLElement[] {
  const { shown, hidden, isTotal, key } = setup;
  const text = (at: number) => context.formats.value(row[at] ?? "", grid.formats[at] ?? "text");
  const filled = hidden.filter((at) => text(at) !== "");
  const label = dataText(text(0), { title: text(0) });
  const more = element(
    "tr",
    { class: "more", hidden: true },
    element(
      "td",
      { colspan: shown.length + 1 },
      element(
        "dl",
        { class: "pairs" },
        ...filled.map((at) =>
          element(
            "div",
            {},
            element("dt", {}, dataText(grid.header[at] ?? "")),
            element("dd", {}, dataText(text(at))),
          ),
        ),
      ),
    ),
  );
  const first = filled.length === 0 ? label : unfolding(context, label, text(0), more, key);
  const line = element(
    "tr",
    { class: isTotal ? "total" : null },
    element("th", { scope: "row" }, first),
    ...shown.map((pair) =>
      element("td", { class: alignment(grid, pair) }, ...pair.map((at, index) => cell(text(at), index))),
    ),
  );
  return filled.length === 0 ? [line] : [line, more];
}

/** @private */
function unfolding(
  { say }: Context,
  label: HTMLElement,
  row: string,
  more: HTMLElement,
  key: string,
): HTMLButtonElement {
  const made = element(
    "button",
    {
      type: "button",
      class: "unfold",
      "aria-expanded": "false",
      title: say(PREVIEW.details, { row }),
      "data-key": key,
    },
    label,
    icon("chevron"),
  );
  return listening(made, {
    click: () => {
      more.hidden = !more.hidden;
      made.setAttribute("aria-expanded", String(!more.hidden));
    },
  });
}

/** @private */
function cell(text: string, index: number): HTMLElement {
  return index === 0 ? dataText(text) : element("span", { class: "under" }, dataText(text));
}

/** @private */
function headerOf(grid: Grid, pair: Pair): HTMLElement[] {
  return pair.map((at, index) => cell(grid.header[at] ?? "", index));
}

/** @private */
function alignment(grid: Grid, [at]: Pair): string {
  return grid.formats[at] === "text" ? "words" : "number";
}
