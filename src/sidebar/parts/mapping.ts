/** Which column holds which field: one dropdown for each, those the ticked models read first. */

import type { Description } from "../../app/contract";
import type { Context } from "../context";
import { element } from "../dom";
import { tickedModels } from "../readiness";
import { region } from "../region";
import type { State } from "../state";
import { DATA } from "../texts/data";
import { type FieldRow, fieldRow } from "./field-row";

/** The customer's name is not needed by a model, but by every reader. */
const ALWAYS_SHOWN = "customer";

export interface MappingForm {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The form.
 *
 * @param context words, numbers, actions
 */
export function mappingForm(context: Context): MappingForm {
  const { say } = context;
  let rows: FieldRow[] = [];
  const fields = region((description: Description | null, wantedKey: string) => {
    rows = [];
    if (!description) return [];
    const wanted = wantedKey.split(" ");
    const [first, others] = [true, false].map((isWanted) =>
      description.fields
        .filter(({ id }) => wanted.includes(id) === isWanted)
        .map((field) => fieldRow(context, field, description)),
    ) as [FieldRow[], FieldRow[]];
    rows = [...first, ...others];
    const list = (some: FieldRow[]) => some.map(({ element: row }) => row);
    const count = context.formats.count(others.length);
    return [
      element("fieldset", {}, element("legend", {}, say(DATA.mapping)), ...list(first)),
      others.length === 0
        ? null
        : element(
            "details",
            { class: "fold", "data-key": "more-fields" },
            element("summary", { "data-key": "more-fields-summary" }, say(DATA.moreFields, { count })),
            ...list(others),
          ),
    ];
  });
  return {
    element: fields.element,
    update(state) {
      const wanted = [ALWAYS_SHOWN, ...tickedModels(state).flatMap((model) => model.fields)];
      fields.show(state.description, [...new Set(wanted)].join(" "));
      for (const row of rows) row.update(state);
    },
  };
}
