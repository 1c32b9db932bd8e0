/** One tier in the table: name, cumulative percentage, what it amounts to, and what is wrong with it. */

import { LONGEST_TIER_NAME } from "../../core/options/tier-rules";
import type { Context } from "../context";
import { element, listening, setAttribute } from "../dom";
import { iconButton } from "../parts/button";
import { TIERS } from "../texts/models";
import type { TierFault, TypedTier } from "./tier-check";

export interface TierRow {
  readonly element: HTMLElement;
  readonly read: () => TypedTier;
  readonly focus: () => void;
  /** Tells the row where it stands and what is wrong with it. */
  readonly place: (index: number, count: number, fault: TierFault) => void;
  readonly showEffect: (words: string) => void;
}

interface Handlers {
  readonly changed: (isTyping: boolean) => void;
  readonly remove: () => void;
}

/**
 * The row of one tier.
 *
 * @param context words
 * @param id unique on the page
 * @param tier to begin with
 * @param handlers what editing and removing do
 */
export function tierRow({ say }: Context, id: string, tier: TypedTier, handlers: Handlers): TierRow {
  const described = { "aria-describedby": `${id}-fault ${id}-effect` };
  const typing = { input: () => handlers.changed(true) };
  const name = listening(
    element("input", {
      type: "text",
      value: tier.name,
      maxlength: LONGEST_TIER_NAME,
      dir: "auto",
      ...described,
    }),
    typing,
  );
  const percent = listening(
    element("input", { type: "text", value: tier.percent, inputmode: "decimal", ...described }),
    typing,
  );
  const remove = iconButton("", "close", handlers.remove);
  const effect = element("p", { id: `${id}-effect`, class: "help" });
  const fault = element("p", { id: `${id}-fault`, class: "help fault", role: "status" });
  return {
    element: element(
      "div",
      { class: "tier-row" },
      element("div", { class: "tier-fields" }, name, percent, remove),
      effect,
      fault,
    ),
    read: () => ({ name: name.value, percent: percent.value }),
    focus: () => name.focus(),
    place(index, count, found) {
      const isLast = index === count - 1;
      const number = index + 1;
      if (isLast) percent.value = "100";
      percent.readOnly = isLast;
      name.setAttribute("aria-label", say(TIERS.nameOf, { number }));
      percent.setAttribute("aria-label", say(TIERS.shareOf, { number }));
      const label = say(TIERS.remove, { name: name.value.trim() || String(number) });
      remove.setAttribute("aria-label", label);
      remove.title = label;
      remove.hidden = count === 1;
      setAttribute(name, "aria-invalid", found.name === null ? null : "true");
      setAttribute(percent, "aria-invalid", found.percent === null ? null : "true");
      fault.textContent = found.name ?? found.percent ?? "";
    },
    showEffect: (words) => {
      effect.textContent = words;
    },
  };
}
