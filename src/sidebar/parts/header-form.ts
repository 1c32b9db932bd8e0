/** Which lines are the header: the first ones of the sheet, of which another can be chosen. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element, listening } from "../dom";
import { edgesOf, rangeOf } from "../ranges";
import { region } from "../region";
import type { State } from "../state";
import { DATA } from "../texts/data";
import { HEADER } from "../texts/reading";

/** Beside the row's number; more would be too narrow to read. */
const SHOWN_CELLS = 3;
/** Headers of more lines are rare, and none of a program. */
const MOST_LINES = 3;
/** Of the question which line is the header. */
const QUESTION = "header";

export interface HeaderForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The form, folded in when the header is clear.
 *
 * @param context words, numbers, actions
 */
export function headerForm(context: Context): HeaderForm {
  const form = region((description: Description | null, isAsked: boolean) =>
    description ? formFor(context, description, isAsked) : [],
  );
  return {
    element: form.element,
    update({ description, said }) {
      const isAsked = said.questions.some(({ id }) => id === QUESTION);
      form.show(description, isAsked);
    },
  };
}

/** @private */
function formFor(context: Context, description: Description, isAsked: boolean): Child[] {
  const { say, formats } = context;
  const { source, headerLines } = description;
  const { top } = edgesOf(source.range);
  const last = top + headerLines - 1;
  const [first, end] = [top, last].map((row) => formats.count(row));
  const summary =
    headerLines === 0
      ? say(HEADER.none)
      : headerLines === 1
        ? say(HEADER.row, { row: first ?? "" })
        : say(HEADER.rows, { first: first ?? "", last: end ?? "" });
  const isUnsure = isAsked || headerLines === 0;
  // Where it is not sure the form is open, whatever was folded before.
  const key = isUnsure ? "header-unsure" : "header";
  return [
    element(
      "details",
      { class: "fold header-form", open: isUnsure, "data-key": key },
      element("summary", { "data-key": "header-summary" }, summary),
      headerLines === 0 && !isAsked ? element("p", { class: "hint" }, say(DATA.noHeader)) : null,
      lineTable(context, description),
      linesField(context, description),
    ),
  ];
}

/** @private */
function lineTable(context: Context, { source, headerLines, firstLines }: Description): HTMLElement {
  const { say, actions, formats } = context;
  const edges = edgesOf(source.range);
  const isHeader = (row: number) => row >= edges.top && row < edges.top + headerLines;
  const rows = firstLines
    .filter(({ row }) => row < edges.bottom)
    .map(({ row, cells }) => {
      const number = formats.count(row);
      const choose = element(
        "button",
        {
          type: "button",
          class: "line-number",
          "aria-label": say(HEADER.isHeader, { row: number }),
          "aria-pressed": String(isHeader(row)),
          "data-key": `line-${row}`,
        },
        number,
      );
      const shown = Array.from({ length: Math.min(SHOWN_CELLS, cells.length) }, (_, at) => cells[at] ?? "");
      const place = row < edges.top ? "above" : isHeader(row) ? "is-header" : "";
      const line = element(
        "tr",
        { class: place || null },
        element("th", { scope: "row" }, choose),
        ...shown.map((text) => element("td", { title: text || null }, dataText(text))),
      );
      // All of the line can be clicked; by keyboard its number.
      const range = rangeOf({ ...edges, top: row });
      return listening(line, { click: () => actions.take({ range, headerLines: 1 }, QUESTION) });
    });
  return element(
    "table",
    { class: "lines" },
    element("caption", { class: "hint" }, say(HEADER.table)),
    element("tbody", {}, ...rows),
  );
}

/** @private */
function linesField(context: Context, { source, headerLines }: Description): HTMLElement {
  const { say, actions, formats } = context;
  const { top, bottom } = edgesOf(source.range);
  const most = Math.max(headerLines, Math.min(MOST_LINES, bottom - top));
  const options = Array.from({ length: most + 1 }, (_, count) =>
    element(
      "option",
      { value: count, selected: count === headerLines },
      count === 0 ? say(HEADER.none) : say(HEADER.lineCount, { count: formats.count(count) }),
    ),
  );
  const select = listening(
    element("select", { id: "header-lines", "data-key": "header-lines" }, ...options),
    {
      change: () => actions.take({ headerLines: Number(select.value) }, QUESTION),
    },
  );
  return element(
    "div",
    { class: "field beside" },
    element("label", { for: "header-lines" }, say(HEADER.lines)),
    select,
  );
}
