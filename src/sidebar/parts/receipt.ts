/** What a run wrote, and the way back. */

import type { Description, Receipt } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element, listening } from "../dom";
import { icon } from "../pictures/icons";
import { region } from "../region";
import type { State } from "../state";
import { READING } from "../texts/reading";
import { RECEIPT } from "../texts/write";
import { button } from "./button";
import { failureNotice } from "./failure";
import { movementLines } from "./movement";
import { notice } from "./notice";
import { problemGroups } from "./problems";
import { remarkList } from "./remarks";
import { undoView } from "./undo";

export interface ReceiptView {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The receipt; empty until a run is done.
 *
 * @param context words, numbers, actions
 */
export function receiptView(context: Context): ReceiptView {
  const { say, actions, announce } = context;
  const words = region((writing: State["writing"], description: Description | null) => {
    if (writing.state !== "done" || !description) return [];
    const { result, seconds } = writing;
    const done = doneIn(context, result, seconds, description);
    announce(done);
    return [element("p", { class: "fine" }, icon("check"), done), ...written(context, result, description)];
  });
  const failure = region((showing: State["showing"]) =>
    showing.state === "failed" ? [failureNotice(context, showing.refusal)] : [],
  );
  const undo = undoView(context);
  const again = region((isDone: boolean) =>
    isDone ? [button({ label: say(RECEIPT.again), click: actions.again })] : [],
  );
  const buttons = element("div", { class: "buttons" }, undo.button, again.element);
  return {
    element: element("div", { class: "receipt" }, words.element, failure.element, undo.element, buttons),
    update(state) {
      const isDone = state.writing.state === "done";
      words.show(state.writing, state.description);
      failure.show(isDone ? state.showing : { state: "none" });
      undo.update(state);
      again.show(isDone);
    },
  };
}

/** Of orders their customers are told; where customers got no label of the first model, how many. @private */
function doneIn(
  { say, formats }: Context,
  { rows, columns, sheet }: Receipt,
  seconds: number,
  description: Description,
): string {
  const filled = Math.max(...columns.map((column) => column.filled));
  const areOrders = sheet !== description.sheet;
  const told = {
    rows: formats.count(rows),
    customers: formats.count(filled),
    seconds: formats.value(Math.round(seconds * 10) / 10, "number"),
  };
  if (areOrders) return say(RECEIPT.ofOrders, told);
  const [first] = columns;
  const without = first ? rows - first.filled : 0;
  const places = { count: formats.count(without), header: first?.header ?? "" };
  return say(RECEIPT.done, told) + (without > 0 ? say(RECEIPT.unlabelled, places) : "");
}

/** @private */
function written(context: Context, receipt: Receipt, { sheet, source }: Description): Child[] {
  const { say, formats, actions } = context;
  const { columns, sheets, overrideCount, missingCharts = 0, problemCount, remarks } = receipt;
  return [
    ...movementLines(context, receipt.movement),
    element("h3", {}, say(RECEIPT.columns)),
    receipt.sheet === sheet
      ? null
      : element(
          "p",
          {},
          say(RECEIPT.onSheet),
          link(receipt.sheet, () => actions.show({ sheet: receipt.sheet, range: null }), "columns-sheet"),
        ),
    element(
      "ul",
      { class: "places" },
      ...columns.map(({ letter, header, filled }) =>
        element(
          "li",
          {},
          line(
            () => actions.show({ sheet: receipt.sheet, range: `${letter}1` }),
            `column-${letter}`,
            icon("column"),
            element(
              "span",
              { class: "place-name" },
              element("span", { class: "letter" }, letter),
              dataText(header, { title: header }),
            ),
            element("span", { class: "place-kind" }, say(RECEIPT.filled, { count: formats.count(filled) })),
          ),
        ),
      ),
    ),
    element("h3", {}, say(RECEIPT.sheets)),
    element(
      "ul",
      { class: "places" },
      // The last one, which is open, comes first.
      ...[...sheets.slice(-1), ...sheets.slice(0, -1)].map((name) =>
        element(
          "li",
          {},
          line(
            () => actions.show({ sheet: name, range: null }),
            `sheet-${name}`,
            icon("sheet"),
            element("span", { class: "place-name" }, dataText(name, { title: name })),
          ),
        ),
      ),
    ),
    overrideCount > 0
      ? notice({ tone: "info", text: say(RECEIPT.kept, { count: formats.count(overrideCount) }) })
      : null,
    missingCharts > 0
      ? notice({ tone: "warning", text: say(RECEIPT.missingCharts, { count: formats.count(missingCharts) }) })
      : null,
    remarks.length > 0 ? element("h3", {}, say(READING.remarks)) : null,
    remarks.length > 0
      ? remarkList(context, remarks, { sheet, range: source.range, place: "receipt", isOpen: false })
      : null,
    problemCount > 0
      ? element("h3", {}, say(RECEIPT.problems, { count: formats.count(problemCount) }))
      : null,
    problemCount > 0 ? problemGroups(context, receipt, sheet) : null,
  ];
}

/** All of a line leads to its place. @private */
function line(click: () => void, key: string, ...children: readonly Child[]): HTMLButtonElement {
  const made = element("button", { type: "button", class: "place-line", "data-key": key }, ...children);
  return listening(made, { click });
}

/** @private */
function link(text: string, click: () => void, key: string): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: "link", title: text, "data-key": key },
    dataText(text),
  );
  return listening(made, { click });
}
