/** Step 1: which cells are the customers or their orders, and what their columns mean. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element, listening } from "../dom";
import { button } from "../parts/button";
import { failureNotice } from "../parts/failure";
import { mappingForm } from "../parts/mapping";
import { notice } from "../parts/notice";
import { ordersForm } from "../parts/orders";
import { skeleton } from "../parts/skeleton";
import { region } from "../region";
import type { Refusal } from "../server";
import type { State } from "../state";
import { DATA } from "../texts/data";
import { FAILURES } from "../texts/failures";
import { type Step, stepFrame } from "./frame";

/** What another selection can mend; everything else is tried again. */
const SELECTION_CODES: ReadonlySet<Refusal["code"]> = new Set([
  "NOTHING_SELECTED",
  "NO_ROWS",
  "NO_NUMBER_COLUMN",
  "OUR_SHEET",
]);

/**
 * Step 1.
 *
 * @param context words, numbers, actions
 */
export function dataStep(context: Context): Step {
  const { say, actions } = context;
  const status = region((describing: State["describing"], isSlow: boolean, isFirst: boolean) => [
    ...statusOf(context, describing, isSlow, isFirst),
  ]);
  const place = region((description: Description | null) =>
    description ? placeOf(context, description) : [],
  );
  const orders = ordersForm(context);
  const mapping = mappingForm(context);
  const again = (tone: "primary" | "plain") =>
    button({
      label: say(DATA.useSelection),
      icon: "refresh",
      tone,
      click: actions.useSelection,
      attributes: { "data-key": "use-selection" },
    });
  const select = region((isPrimary: boolean, isShown: boolean) =>
    isShown ? [again(isPrimary ? "primary" : "plain")] : [],
  );
  const frame = stepFrame(
    context,
    1,
    DATA.title,
    status.element,
    place.element,
    select.element,
    orders.element,
    mapping.element,
  );
  return {
    element: frame.element,
    update(state) {
      const { describing, description, isSlow } = state;
      const isFailed = describing.state === "failed";
      const isMendedBySelecting = isFailed && SELECTION_CODES.has(describing.refusal.code);
      frame.setBusy(describing.state === "running" && description !== null);
      frame.setTurn(state.writing.state);
      status.show(describing, isSlow, description === null);
      place.show(isFailed ? null : description);
      select.show(isMendedBySelecting, isMendedBySelecting || (!isFailed && description !== null));
      const shown = isFailed ? { ...state, description: null } : state;
      orders.update(shown);
      mapping.update(shown);
    },
  };
}

/** @private */
function statusOf(
  context: Context,
  describing: State["describing"],
  isSlow: boolean,
  isFirst: boolean,
): readonly Child[] {
  const { say, actions } = context;
  const retry = { retry: actions.useSelection, isPrimary: true };
  if (describing.state === "failed") {
    const { refusal } = describing;
    const isMendedBySelecting = SELECTION_CODES.has(refusal.code);
    return [failureNotice(context, refusal, isMendedBySelecting ? {} : retry)];
  }
  if (describing.state !== "running" || !isFirst) return [];
  if (!isSlow) return [skeleton(say(DATA.loading), 5)];
  const refusal = { ok: false, code: "ACCOUNTS", message: "" } as const;
  return [failureNotice(context, refusal, retry), skeleton(say(FAILURES.waiting), 3)];
}

/** @private */
function placeOf(context: Context, description: Description): Child[] {
  const { say, formats, actions } = context;
  const { sheet, source, rows, headerLines, remembered, severalRanges, columns, columnsLeftOut } =
    description;
  const box = listening(element("input", { type: "checkbox", "data-key": "header" }), {
    change: (event) => actions.setHeader((event.target as HTMLInputElement).checked),
  });
  const hasHeader = headerLines > 0;
  box.checked = hasHeader;
  const info = (text: string) => notice({ tone: "info", text });
  return [
    element(
      "div",
      { class: "place" },
      dataText(sheet, { class: "place-sheet", title: sheet }),
      element("span", { class: "place-range" }, source.range),
      element("span", { class: "place-rows" }, say(DATA.rowCount, { rows: formats.count(rows) })),
    ),
    severalRanges ? info(say(DATA.several)) : null,
    columnsLeftOut > 0 ? info(say(DATA.columnsLeftOut, { count: formats.count(columns.length) })) : null,
    rows === 1 ? info(say(DATA.oneRow)) : null,
    remembered === "yes" ? info(say(DATA.remembered)) : null,
    remembered === "unreadable" ? notice({ tone: "warning", text: say(DATA.unreadable) }) : null,
    element("label", { class: "check" }, box, element("span", {}, say(DATA.header))),
    hasHeader ? null : element("p", { class: "hint" }, say(DATA.noHeader)),
  ];
}
