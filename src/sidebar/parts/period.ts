/** Which orders count: all, the last 12 months of the data, a quarter, or from one day to another. */

import type { Description } from "../../app/contract/contract";
import type { Period } from "../../app/contract/kept";
import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import { type PeriodFault, periodFault, spanIn } from "../orders";
import type { State } from "../state";
import { ORDERS } from "../texts/data";

type Span = Description["span"];

export interface PeriodForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

const KINDS = ["all", "year", "quarter", "days"] as const;

const FAULTS = { from: ORDERS.noDay, to: ORDERS.noDay, order: ORDERS.wrongOrder, outside: ORDERS.outside };

/** Which of the two days is marked. */
const MARKED: Readonly<Record<PeriodFault, readonly ("from" | "to")[]>> = {
  from: ["from"],
  to: ["to"],
  order: ["to"],
  outside: ["from", "to"],
};

/**
 * The form. What stands in a day is never written over while it is typed.
 *
 * @param context words, actions
 */
export function periodForm({ say, actions }: Context): PeriodForm {
  let span: Span = null;
  let listed = "";
  const choose = (orders: Period, isTyping = false) => actions.choose({ orders }, isTyping);
  const kind = listening(
    element(
      "select",
      { id: "period", "aria-describedby": "period-span", "data-key": "period" },
      ...KINDS.map((one) => element("option", { value: one }, say(ORDERS[one]))),
    ),
    { change: () => choose(firstOf(kind.value as Period["kind"], span)) },
  );
  const quarter = listening(element("select", { id: "quarter", "data-key": "quarter" }), {
    change: () => choose({ kind: "quarter", quarter: quarter.value }),
  });
  const dayOf = (id: "from" | "to") =>
    listening(element("input", { type: "date", id: `period-${id}`, "aria-describedby": "period-fault" }), {
      input: () => choose({ kind: "days", from: from.value, to: to.value }, true),
    });
  const [from, to] = [dayOf("from"), dayOf("to")];
  const fault = element("p", { id: "period-fault", class: "help fault", role: "status" });
  const spanned = element("p", { id: "period-span", class: "help" });
  const quarters = field(say(PANEL_WORDS.quarter), quarter);
  const days = element(
    "div",
    {},
    element("div", { class: "days" }, field(say(PANEL_WORDS.fromDay), from), field(say(ORDERS.to), to)),
    fault,
  );
  const place = element(
    "div",
    { class: "period", hidden: true },
    field(say(ORDERS.period), kind),
    quarters,
    days,
    spanned,
  );

  function list(wanted: string | null): void {
    const known = span?.quarters ?? [];
    const all = wanted === null || known.includes(wanted) ? known : [wanted, ...known];
    if (all.join() === listed) return;
    listed = all.join();
    const words = (one: string) => say(ORDERS.quarterName, { year: one.slice(0, 4), quarter: one.slice(-1) });
    quarter.replaceChildren(...all.map((one) => element("option", { value: one }, words(one))));
  }

  return {
    element: place,
    update(state) {
      const { orders } = state.choices;
      setAttribute(place, "hidden", orders === null);
      if (!orders) return;
      span = spanIn(state);
      kind.value = orders.kind;
      const wanted = orders.kind === "quarter" ? orders.quarter : null;
      list(wanted);
      const isUndated = state.choices.mapping.date === undefined;
      KINDS.forEach((one, at) => {
        const isOffered = one === "all" || one === orders.kind || !isUndated;
        const isEmpty = one === "quarter" && listed === "";
        setAttribute(kind.options[at] as Element, "hidden", !isOffered || isEmpty);
      });
      setAttribute(quarters, "hidden", wanted === null);
      if (wanted !== null) quarter.value = wanted;
      setAttribute(days, "hidden", orders.kind !== "days");
      const found = periodFault(state);
      for (const [id, input] of [["from", from] as const, ["to", to] as const]) {
        setAttribute(input, "min", span?.first);
        setAttribute(input, "max", span?.last);
        if (orders.kind === "days" && input.value !== orders[id]) input.value = orders[id];
        // Said also when it is fine: a day outside of the data is odd to the browser, but may be meant.
        input.setAttribute("aria-invalid", String(found !== null && MARKED[found].includes(id)));
      }
      const ends = { first: span?.first ?? "", last: span?.last ?? "" };
      fault.textContent = found ? say(FAULTS[found], ends) : "";
      spanned.textContent = span ? say(ORDERS.span, ends) : "";
    },
  };
}

/** What a kind of period begins with. @private */
function firstOf(kind: Period["kind"], span: Span): Period {
  if (kind === "quarter") return { kind, quarter: span?.quarters[0] ?? "" };
  if (kind === "days") return { kind, from: span?.first ?? "", to: span?.last ?? "" };
  return { kind };
}

/** @private */
function field(label: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control);
}
