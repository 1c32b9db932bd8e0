/** What each row is: a customer, or an order of a period that a person chooses. */

import type { Period } from "../../app/contract/kept";
import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import { mayBeOrders } from "../orders";
import type { State } from "../state";
import { ORDERS } from "../texts/data";
import { periodForm } from "./period";

export interface OrdersForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

const ALL: Period = { kind: "all" };

/**
 * The question, and the period once the rows are orders. Its elements stay, so that focus and typed days do too.
 *
 * @param context words, actions
 */
export function ordersForm(context: Context): OrdersForm {
  const { say, actions } = context;
  let source: State["description"] = null;
  /** Comes back when a person tries the other answer and returns. */
  let period = ALL;
  const customer = answer(say(ORDERS.customer), "rows-customer", () => actions.choose({ orders: null }));
  const order = answer(say(ORDERS.order), "rows-order", () => actions.choose({ orders: period }));
  const days = periodForm(context);
  const place = element(
    "div",
    { hidden: true },
    element(
      "fieldset",
      { class: "field" },
      element("legend", {}, say(ORDERS.legend)),
      element("div", { class: "answers" }, customer.element, order.element),
    ),
    days.element,
  );
  return {
    element: place,
    update(state) {
      const { orders } = state.choices;
      if (state.description !== source) period = ALL;
      source = state.description;
      period = orders ?? period;
      setAttribute(place, "hidden", !mayBeOrders(state));
      customer.input.checked = orders === null;
      order.input.checked = orders !== null;
      days.update(state);
    },
  };
}

/** @private */
function answer(
  text: string,
  key: string,
  chosen: () => void,
): { element: HTMLElement; input: HTMLInputElement } {
  const input = listening(element("input", { type: "radio", name: "rows", "data-key": key }), {
    change: chosen,
  });
  return { element: element("label", { class: "check" }, input, element("span", {}, text)), input };
}
