/** Step 3: which models to run, and the options of each. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import { button } from "../parts/button";
import { type ModelRow, modelRow } from "../parts/model-row";
import { setupForm } from "../parts/setups";
import { missingFor } from "../readiness";
import { region } from "../region";
import { MODELS } from "../texts/models";
import { type Step, stepFrame } from "./frame";

type Model = Description["models"][number];

/**
 * Step 3. Models that lack a column are folded in, so that the list shows what can be run. When columns or orders
 * change models are moved, never drawn again, so that what is typed in their options stays.
 *
 * @param context words, numbers, actions
 */
export function modelsStep(context: Context): Step {
  const { say } = context;
  let drawn: Description | null = null;
  let rows: { model: Model; row: ModelRow }[] = [];
  let ticked: readonly string[] = [];
  const list = region((_: Description | null, ready: string) => {
    const usable = ready.split(" ");
    const isAtHand = ({ model }: { model: Model }) => ticked.includes(model.id) || usable.includes(model.id);
    const others = rows.filter((one) => !isAtHand(one));
    const count = context.formats.count(others.length);
    return [
      element(
        "fieldset",
        { class: "model-list" },
        element("legend", { class: "hidden-label" }, say(MODELS.legend)),
        element("div", { class: "model-bar" }, usable.length > 1 ? all(ready) : null, about()),
        ...rows.filter(isAtHand).map(({ row }) => row.element),
        others.length === 0
          ? null
          : element(
              "details",
              { class: "fold", "data-key": "more-models" },
              element("summary", { "data-key": "more-models-summary" }, say(MODELS.otherColumns, { count })),
              ...others.map(({ row }) => row.element),
            ),
      ),
    ];
  });
  const all = (ready: string) =>
    button({
      label: say(MODELS.all, { count: context.formats.count(ready.split(" ").length) }),
      tone: "quiet",
      icon: "check",
      click: () => context.actions.choose({ ticked: [...new Set([...ticked, ...ready.split(" ")])] }),
      attributes: { "data-key": "all-models" },
    });
  /** Unfolds what every model of the list does, which its names alone do not tell. */
  const about = () =>
    element(
      "details",
      { class: "fold about", "data-key": "about-models" },
      element("summary", {}, say(MODELS.about)),
    );
  const none = element("p", { class: "help fault", role: "alert" });
  const setup = setupForm(context);
  const frame = stepFrame(context, 3, MODELS.title, list.element, none, setup.element);
  return {
    element: frame.element,
    update(state) {
      const { description, choices } = state;
      if (description !== drawn) {
        rows = (description?.models ?? []).map((model) => ({ model, row: modelRow(context, model) }));
        drawn = description;
      }
      ticked = choices.ticked;
      const ready = rows.filter(({ model }) => missingFor(model, state).length === 0);
      frame.setOpen(description !== null && state.describing.state !== "failed");
      frame.setTurn(state.writing.state);
      list.show(description, ready.map(({ model }) => model.id).join(" "));
      const isNone = description !== null && choices.ticked.length === 0;
      none.textContent = isNone ? say(MODELS.tickOne) : "";
      setAttribute(none, "hidden", !isNone);
      for (const { row } of rows) row.update(state);
      setup.update(state);
    },
  };
}
