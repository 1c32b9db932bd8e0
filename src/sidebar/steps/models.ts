/** Step 3: which models to run, and the options of each. */

import type { Description } from "../../app/contract";
import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import { type ModelRow, modelRow } from "../parts/model-row";
import { region } from "../region";
import { MODELS } from "../texts/models";
import { type Step, stepFrame } from "./frame";

/**
 * Step 3.
 *
 * @param context words, numbers, actions
 */
export function modelsStep(context: Context): Step {
  const { say } = context;
  let rows: ModelRow[] = [];
  const list = region((description: Description | null) => {
    rows = (description?.models ?? []).map((model) => modelRow(context, model));
    return [
      element(
        "fieldset",
        {},
        element("legend", { class: "hidden-label" }, say(MODELS.legend)),
        ...rows.map((row) => row.element),
      ),
    ];
  });
  const none = element("p", { class: "help fault", role: "alert" });
  const frame = stepFrame(context, 3, MODELS.title, list.element, none);
  return {
    element: frame.element,
    update(state) {
      const { description, choices } = state;
      frame.setOpen(description !== null && state.describing.state !== "failed");
      frame.setFrozen(state.writing.state === "running");
      list.show(description);
      const isNone = description !== null && choices.ticked.length === 0;
      none.textContent = isNone ? say(MODELS.tickOne) : "";
      setAttribute(none, "hidden", !isNone);
      for (const row of rows) row.update(state);
    },
  };
}
