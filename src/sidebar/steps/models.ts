/** Step 3: which models to run, and the options of each. */

import type { Description } from "../../app/contract";
import type { Context } from "../context";
import { element, setAttribute } from "../dom";
import { type ModelRow, modelRow } from "../parts/model-row";
import { missingFor } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { MODELS } from "../texts/models";
import { type Step, stepFrame } from "./frame";

type Model = Description["models"][number];

/**
 * Step 3. Models that lack a column are folded in, so that the list shows what can be run.
 *
 * @param context words, numbers, actions
 */
export function modelsStep(context: Context): Step {
  const { say } = context;
  let rows: ModelRow[] = [];
  let choices: State["choices"] | null = null;
  const list = region((description: Description | null) => {
    const models = description?.models ?? [];
    const isAtHand = (model: Model) =>
      choices?.ticked.includes(model.id) || missingFor(model, choices?.mapping ?? {}).length === 0;
    const [ready, others] = [models.filter(isAtHand), models.filter((model) => !isAtHand(model))].map(
      (some) => some.map((model) => modelRow(context, model)),
    ) as [ModelRow[], ModelRow[]];
    rows = [...ready, ...others];
    const count = context.formats.count(others.length);
    return [
      element(
        "fieldset",
        { class: "model-list" },
        element("legend", { class: "hidden-label" }, say(MODELS.legend)),
        ...ready.map((row) => row.element),
        others.length === 0
          ? null
          : element(
              "details",
              { class: "fold", "data-key": "more-models" },
              element("summary", { "data-key": "more-models-summary" }, say(MODELS.otherColumns, { count })),
              ...others.map((row) => row.element),
            ),
      ),
    ];
  });
  const none = element("p", { class: "help fault", role: "alert" });
  const frame = stepFrame(context, 3, MODELS.title, list.element, none);
  return {
    element: frame.element,
    update(state) {
      const { description } = state;
      choices = state.choices;
      frame.setOpen(description !== null && state.describing.state !== "failed");
      frame.setTurn(state.writing.state);
      list.show(description);
      const isNone = description !== null && choices.ticked.length === 0;
      none.textContent = isNone ? say(MODELS.tickOne) : "";
      setAttribute(none, "hidden", !isNone);
      for (const row of rows) row.update(state);
    },
  };
}
