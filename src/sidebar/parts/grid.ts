/** A report's table in 300 pixels: what fits stands side by side, the rest unfolds under its row. */

import type { BlockView } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element, listening } from "../dom";
import { PREVIEW } from "../texts/preview";
import { type GridLayout, gridLayout } from "./grid-layout";
import { alignment, gridRow, stacked } from "./grid-row";
import { shadesOf } from "./shade";
import type { Who } from "./who";

type Grid = Extract<BlockView, { kind: "grid" }>;

interface GridSetup {
  readonly layout?: GridLayout;
  readonly who?: Who | undefined;
}

/** More rows would be scrolled past, not read; the sheet holds them all. */
const SHOWN_ROWS = 12;

/** A form in groups is read to its end. */
const SHOWN_IN_GROUPS = 40;

/**
 * The table. A share stands under the number before it, in the same cell.
 *
 * @param context words, numbers
 * @param grid of the report
 * @param key unique, to find a person's place again
 * @param setup which columns stand beside the name, and who has the labels that are named
 */
export function gridTable(
  context: Context,
  grid: Grid,
  key: string,
  { layout = gridLayout(grid), who }: GridSetup = {},
): HTMLElement {
  const { say, formats } = context;
  const { group, name, shown } = layout;
  const shade = shadesOf(grid);
  // Whom it is about is seen without a click.
  const first = grid.rows.findIndex((row) => who?.labels.some(({ label }) => label === row[name]));
  const most = group === null ? SHOWN_ROWS : SHOWN_IN_GROUPS;
  let body = element("tbody");
  const fill = (rows: Grid["rows"], from: number) => {
    rows.forEach((row, index) => {
      const at = from + index;
      if (group !== null && row[group] !== grid.rows[at - 1]?.[group]) {
        body = element("tbody", {}, groupRow(String(row[group] ?? ""), shown.length + 1));
        table.append(body);
      }
      const isTotal = grid.total && at === grid.rows.length - 1;
      body.append(
        ...gridRow(context, grid, row, {
          ...layout,
          isTotal,
          isOpen: at === first,
          shade,
          who,
          key: `${key}-${at}`,
        }),
      );
    });
  };
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, dataText(grid.header[name] ?? "")),
    ...shown.map((pair) =>
      element(
        "th",
        { scope: "col", class: alignment(grid, pair) },
        ...stacked(pair.map((at) => grid.header[at] ?? "")),
      ),
    ),
  );
  const table = element("table", { class: `grid beside-${shown.length}` }, element("thead", {}, head), body);
  fill(grid.rows.slice(0, most), 0);
  if (grid.rows.length <= most) return table;
  const count = formats.count(grid.rows.length);
  const all = listening(
    element(
      "button",
      { type: "button", class: "link", "data-key": `${key}-all` },
      say(PREVIEW.allRows, { count }),
    ),
    {
      click: () => {
        fill(grid.rows.slice(most), most);
        all.remove();
      },
    },
  );
  return element("div", {}, table, all);
}

/** @private */
function groupRow(words: string, columns: number): HTMLElement {
  return element(
    "tr",
    { class: "group" },
    element("th", { scope: "rowgroup", colspan: columns }, dataText(words)),
  );
}
