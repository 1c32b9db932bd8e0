/** Beside the steps: why the customer of the selected row is what it is. */

import type { Explanation } from "../../app/contract/contract";
import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { type Child, dataText, element, listening, setAttribute } from "../dom";
import { explanationText } from "../explained-text";
import { button } from "../parts/button";
import { copying } from "../parts/copying";
import { failureNotice } from "../parts/failure";
import { notice } from "../parts/notice";
import { reportBlocks } from "../parts/report";
import { skeleton } from "../parts/skeleton";
import { explainedCell, isUsable, missingFields, tickedModels } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { CHECK } from "../texts/check";
import { EXPLAIN } from "../texts/explain";
import { type Step, stepFrame } from "./frame";

/**
 * The explanation; it can be asked for as soon as a run could be, also after one.
 *
 * @param context words, numbers, actions
 * @param isFirst whether the panel was opened for it, so that it is awaited from the start
 */
export function explainStep(context: Context, isFirst: boolean): Step {
  const { say, actions, announce } = context;
  const ask = button({
    label: say(PANEL_WORDS.explainCustomer),
    click: actions.explain,
    attributes: { "data-key": "explain" },
  });
  const hint = element("p", { class: "hint" });
  const status = region((explaining: State["explaining"], isAwaited: boolean) => {
    if (explaining.state === "failed") return [failureNotice(context, explaining.refusal)];
    return isAwaited || explaining.state === "running" ? [skeleton(say(EXPLAIN.waiting), 3)] : [];
  });
  const found = region((explanation: Explanation | null, cell: string) => {
    if (!explanation) return [];
    const { customer, row } = explanation;
    announce(say(EXPLAIN.ready, { customer: customer || say(PANEL_WORDS.row, { row }) }));
    return explanationOf(context, explanation, cell);
  });
  const failure = region((finding: State["finding"]) =>
    finding.state === "failed" ? [failureNotice(context, finding.refusal)] : [],
  );
  const frame = stepFrame(
    context,
    "?",
    EXPLAIN.title,
    element("div", { class: "explain-bar" }, hint, ask),
    status.element,
    found.element,
    failure.element,
  );
  let told: Explanation | null = null;
  return {
    element: frame.element,
    update(state) {
      const { description, describing, writing, explaining, finding } = state;
      const isDescribed = description !== null && describing.state !== "failed";
      const isAwaited = isFirst && description === null && describing.state === "running";
      const isBusy = [describing, writing, explaining].some((task) => task.state === "running");
      const howTo = state.choices.orders ? EXPLAIN.orderHint : EXPLAIN.hint;
      const isLackingNothing = tickedModels(state).length > 0 && missingFields(state).length === 0;
      frame.setOpen(isDescribed || isAwaited);
      hint.textContent = say(
        isDescribed && !isUsable(state) ? (isLackingNothing ? EXPLAIN.mend : EXPLAIN.blocked) : howTo,
      );
      setAttribute(ask, "aria-disabled", isDescribed && isUsable(state) && !isBusy ? null : "true");
      status.show(explaining, isAwaited);
      found.show(explaining.state === "done" ? explaining.result : null, explainedCell(state) ?? "");
      failure.show(finding);
      const now = explaining.state === "done" ? explaining.result : null;
      if (now !== told && now) frame.element.scrollIntoView({ block: "start" });
      told = now;
    },
  };
}

/** @private */
function explanationOf(context: Context, explanation: Explanation, cell: string): Child[] {
  const { say, actions } = context;
  const { customer, row, models, verdict } = explanation;
  const name = customer || say(PANEL_WORDS.row, { row });
  const go = listening(
    element(
      "button",
      {
        type: "button",
        class: "link cell",
        "aria-label": say(CHECK.goTo, { cell }),
        "data-key": "explained",
      },
      cell,
    ),
    { click: actions.find },
  );
  return [
    element("div", { class: "explained" }, dataText(name, { class: "explained-name", title: name }), go),
    ...verdictLines(context, verdict),
    ...models.map(({ id, title, report }) =>
      element(
        "details",
        { class: "fold whole", "data-key": `why-${id}`, open: verdict.sentence === "" },
        element(
          "summary",
          { "data-key": `why-${id}-summary` },
          element("h3", { class: "report-title" }, dataText(title)),
        ),
        ...(report.length > 0
          ? reportBlocks(context, report, `explained-${id}`)
          : [element("p", { class: "report-text" }, say(EXPLAIN.nothing))]),
      ),
    ),
    ...copying(context, "explained", () => explanationText(context, explanation, cell)),
  ];
}

/** One sentence, what to do first, and what speaks against it; how it was worked out is folded below. @private */
function verdictLines({ say }: Context, verdict: Explanation["verdict"]): HTMLElement[] {
  const { sentence, action, contradiction, byHand } = verdict;
  const line = (text: string, name: string) =>
    text === "" ? [] : [element("p", { class: name }, dataText(text))];
  return [
    ...line(contradiction === "" ? sentence : contradiction, "verdict"),
    ...byHand.map((text) => notice({ tone: "info", text })),
    ...(action === ""
      ? []
      : [
          element(
            "p",
            { class: "first-action" },
            element("span", { class: "strong own-line" }, say(PANEL_WORDS.whatToDo)),
            dataText(action),
          ),
        ]),
    ...(contradiction === "" ? [] : line(sentence, "hint")),
  ];
}
