/** One row of a report's table, with what unfolds under it. */

import type { BlockView } from "../../app/contract/contract";
import type { Context } from "../context";
import { dataText, element, listening } from "../dom";
import { icon } from "../pictures/icons";
import { PREVIEW } from "../texts/preview";
import type { GridLayout } from "./grid-layout";
import { type Who, whoHas } from "./who";

type Grid = Extract<BlockView, { kind: "grid" }>;

/** A day, which is not broken into two lines. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface RowSetup extends GridLayout {
  readonly isTotal: boolean;
  /** Whether what unfolds under it is seen from the start. */
  readonly isOpen: boolean;
  readonly key: string;
  /** The class of a cell's shade. */
  readonly shade: (cell: string | number | undefined) => string | null;
  /** Who has the labels that name rows. */
  readonly who: Who | undefined;
}

/**
 * The row, and under it a folded row with what does not fit beside its name.
 *
 * @param context words, numbers
 * @param grid of the row
 * @param row its cells
 * @param setup how the table is laid out
 */
export function gridRow(
  context: Context,
  grid: Grid,
  row: Grid["rows"][number],
  setup: RowSetup,
): HTMLElement[] {
  const { name, shown, under, hidden, isTotal, key } = setup;
  const shade = (at: number) => (isTotal ? null : setup.shade(row[at]));
  const text = (at: number) => context.formats.value(row[at] ?? "", grid.formats[at] ?? "text");
  const filled = hidden.filter((at) => text(at) !== "");
  const label = dataText(text(name), { title: text(name) });
  const pairs = filled.map((at) =>
    element(
      "div",
      {},
      element("dt", {}, dataText(grid.header[at] ?? "")),
      element("dd", { class: shade(at) }, dataText(text(at))),
    ),
  );
  const list = element("dl", { class: "pairs" }, ...pairs);
  const names = setup.who && !isTotal ? whoHas(context, setup.who, String(row[name] ?? "")) : [];
  const isPlain = filled.length === 0 && names.length === 0;
  const more = element(
    "tr",
    { class: "more", hidden: !setup.isOpen },
    element("td", { colspan: shown.length + 1 }, ...names, filled.length === 0 ? null : list),
  );
  const first = isPlain ? label : unfolding(context, label, text(name), more, key);
  const line = element(
    "tr",
    { class: isTotal ? "total" : null },
    element(
      "th",
      { scope: "row" },
      first,
      ...under.flatMap((at) => underName(grid.header[at] ?? "", text(at))),
    ),
    ...shown.map((pair) =>
      element(
        "td",
        { class: [alignment(grid, pair), shade(pair[0])].filter(Boolean).join(" ") },
        ...stacked(pair.map(text)),
      ),
    ),
  );
  return isPlain ? [line] : [line, more];
}

/** @private */
function underName(header: string, text: string): HTMLElement[] {
  if (text === "") return [];
  // On the screen the words speak for themselves; read out they need their header.
  const hiddenHeader = element("span", { class: "hidden-label" }, dataText(header), " ");
  return [element("span", { class: "under" }, hiddenHeader, dataText(text))];
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
      "aria-expanded": String(!more.hidden),
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

/**
 * A number with its share under it, or a number alone.
 *
 * @param texts one or two
 */
export function stacked(texts: readonly string[]): HTMLElement[] {
  return texts.map((text, index) =>
    index === 0
      ? dataText(text, { class: DAY.test(text) ? "day" : null })
      : element("span", { class: "under" }, dataText(text)),
  );
}

/**
 * How a column is set: numbers to the right, words to the left.
 *
 * @param grid its formats
 * @param pair the column
 */
export function alignment({ formats }: Pick<Grid, "formats">, [at]: GridLayout["shown"][number]): string {
  return formats[at] === "text" ? "words" : "number";
}
