/** Step 1: which cells are the customers or their orders, and what their columns mean. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { type Child, dataText, element } from "../dom";
import { button } from "../parts/button";
import { failureNotice } from "../parts/failure";
import { headerForm } from "../parts/header-form";
import { largeListForm } from "../parts/large-list";
import { mappingForm } from "../parts/mapping";
import { notice } from "../parts/notice";
import { ordersForm } from "../parts/orders";
import { questionsForm } from "../parts/questions";
import { remarkList } from "../parts/remarks";
import { setupList } from "../parts/setups";
import { skeleton } from "../parts/skeleton";
import { region } from "../region";
import type { Refusal } from "../server";
import { NONE, type State } from "../state";
import { DATA } from "../texts/data";
import { FAILURES } from "../texts/failures";
import { type Step, stepFrame } from "./frame";

/** What another selection can mend; everything else is tried again. */
const SELECTION_CODES: ReadonlySet<Refusal["code"]> = new Set([
  "NOTHING_SELECTED",
  "NO_CELLS",
  "NO_ROWS",
  "NO_NUMBER_COLUMN",
  "CARDS",
  "OUR_SHEET",
]);

const NOTHING: State["said"]["remarks"] = [];

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
  const questions = questionsForm(context, () => frame.heading.focus());
  const header = headerForm(context);
  const setups = setupList(context);
  const remarks = region((said: State["said"]["remarks"], sheet: string, range: string) =>
    said.length > 0 ? [remarkList(context, said, { sheet, range, place: "data", isOpen: true })] : [],
  );
  const reread = region((rereading: State["rereading"]) =>
    rereading.state === "failed"
      ? [failureNotice(context, rereading.refusal, { retry: actions.reread })]
      : [],
  );
  const orders = ordersForm(context);
  const mapping = mappingForm(context);
  const again = (tone: "primary" | "quiet") =>
    button({
      label: say(DATA.useSelection),
      tone,
      click: actions.useSelection,
      attributes: { "data-key": "use-selection" },
    });
  const select = region((isPrimary: boolean, isShown: boolean) =>
    isShown ? [again(isPrimary ? "primary" : "quiet")] : [],
  );
  const frame = stepFrame(
    context,
    1,
    DATA.title,
    status.element,
    place.element,
    setups.element,
    questions.element,
    element("div", { class: "header-bar" }, header.element, select.element),
    reread.element,
    remarks.element,
    orders.element,
    mapping.element,
    largeListForm(context),
  );
  return {
    element: frame.element,
    update(state) {
      const { describing, description, isSlow } = state;
      const isFailed = describing.state === "failed";
      const isMendedBySelecting = isFailed && SELECTION_CODES.has(describing.refusal.code);
      const isReading = [describing, state.rereading].some((task) => task.state === "running");
      frame.setBusy(isReading && description !== null);
      frame.setTurn(state.writing.state);
      status.show(describing, isSlow, description === null);
      place.show(isFailed ? null : description);
      select.show(isMendedBySelecting, isMendedBySelecting || (!isFailed && description !== null));
      const shown = isFailed ? { ...state, description: null } : state;
      setups.update(shown);
      questions.update(shown);
      header.update(shown);
      reread.show(isFailed ? NONE : state.rereading);
      remarks.show(
        shown.description ? state.said.remarks : NOTHING,
        description?.sheet ?? "",
        description?.source.range ?? "",
      );
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
  const { say, formats } = context;
  const { sheet, source, rows, remembered, severalRanges, columns, columnsLeftOut } = description;
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
    remembered === "draft" ? info(say(DATA.draft)) : null,
    remembered === "unreadable" ? notice({ tone: "warning", text: say(DATA.unreadable) }) : null,
  ];
}
