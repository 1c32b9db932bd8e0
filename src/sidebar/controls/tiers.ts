/** Tiers with cumulative shares, as a table a person can edit. */

import { MOST_TIERS } from "../../core/options/tier-rules";
import { PANEL_WORDS } from "../../core/texts/panel-words";
import type { Context } from "../context";
import { element } from "../dom";
import { button } from "../parts/button";
import { FRAME } from "../texts/frame";
import { TIERS } from "../texts/models";
import type { ControlSetup, ControlView } from "./control";
import { type TypedTier, tierFaults } from "./tier-check";
import { tierEffects } from "./tier-effect";
import { type TierRow, tierRow } from "./tier-row";
import { typedNumber } from "./typed-number";

/**
 * The control. Rows are made and removed one by one, so that the field in use is never replaced.
 *
 * @param context words, numbers
 * @param setup the option and its value
 */
export function tiersControl(
  context: Context,
  { id, option, value, change }: ControlSetup<"tiers">,
): ControlView {
  const { say, formats } = context;
  const list = element("div", { class: "tier-rows" });
  const add = button({
    label: say(TIERS.add),
    icon: "add",
    tone: "quiet",
    click: () => {
      insert({ name: "", percent: "" }, rows.length - 1).focus();
      changed(true);
    },
  });
  let made = 0;
  const rows: TierRow[] = [];

  function insert(tier: TypedTier, at: number): TierRow {
    const row = tierRow(context, `${id}-${made++}`, tier, { changed, remove: () => remove(row) });
    rows.splice(at, 0, row);
    list.insertBefore(row.element, rows[at + 1]?.element ?? null);
    return row;
  }

  function remove(row: TierRow): void {
    if (rows.length === 1) return;
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    (rows[at] ?? rows[at - 1])?.focus();
    changed(false);
  }

  function changed(isTyping: boolean): void {
    const typed = judge();
    change(typed ? tiersOf(typed) : undefined, isTyping);
  }

  /** Marks every row with what is wrong; gives the rows when nothing is. */
  function judge(): TypedTier[] | null {
    const typed = rows.map((row) => row.read());
    const faults = tierFaults(typed, say);
    rows.forEach((row, index) => {
      row.place(index, rows.length, faults[index] ?? { name: null, percent: null });
    });
    add.hidden = rows.length >= MOST_TIERS;
    const isUsable = faults.every((fault) => fault.name === null && fault.percent === null);
    return isUsable ? typed : null;
  }

  readTiers(value).forEach((tier, index) => {
    insert({ name: tier.name, percent: formats.percentNumber(tier.share) }, index);
  });
  judge();

  return {
    element: element(
      "fieldset",
      { class: "field" },
      element("legend", {}, option.label),
      element("p", { class: "help" }, option.help),
      element(
        "div",
        { class: "tier-head", "aria-hidden": "true" },
        element("span", {}, say(PANEL_WORDS.tier)),
        element("span", {}, say(TIERS.share)),
      ),
      list,
      add,
    ),
    showEffect(report) {
      const names = rows.map((row) => row.read().name.trim());
      const effects = tierEffects(report, names, formats);
      rows.forEach((row, index) => {
        const words = (effects[index] ?? []).map((effect) => say(FRAME.line, { ...effect }));
        row.showEffect(words.join(" · "));
      });
    },
  };
}

/** @private */
function tiersOf(typed: readonly TypedTier[]): { name: string; share: number }[] {
  return typed.map(({ name, percent }, index) => ({
    name: name.trim(),
    share: index === typed.length - 1 ? 1 : Number((typedNumber(percent) / 100).toPrecision(12)),
  }));
}

/** @private */
function readTiers(value: unknown): { name: string; share: number }[] {
  if (!Array.isArray(value)) return [{ name: "", share: 1 }];
  return value.map((one: { name?: unknown; share?: unknown }) => ({
    name: String(one.name ?? ""),
    share: Number(one.share),
  }));
}
