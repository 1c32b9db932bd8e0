/** One field with its dropdown of columns, each told by its letter, its header and a value. */

import type { Description } from "../../app/contract/contract";
import type { Context } from "../context";
import { element, listening, plainText, setAttribute } from "../dom";
import { missingFields } from "../readiness";
import type { State } from "../state";
import { DATA } from "../texts/data";

export type Field = Description["fields"][number];
type Column = Description["columns"][number];

export interface FieldRow {
  readonly element: HTMLElement;
  readonly update: (state: State) => void;
}

/**
 * The row of one field.
 *
 * @param context words, numbers, actions
 * @param field to find a column for
 * @param description the columns
 * @param place before its id, where the field is asked for a second time, under what says that it is missing
 */
export function fieldRow(context: Context, field: Field, description: Description, place = ""): FieldRow {
  const { say, actions } = context;
  const id = `${place}field-${field.id}`;
  let chosen: Readonly<Record<string, number>> = {};
  const options = description.columns.map((column) =>
    element("option", { value: column.position }, optionText(context, column)),
  );
  const select = listening(
    element(
      "select",
      { id, "aria-describedby": `${id}-help`, "data-key": id },
      element("option", { value: "" }, say(DATA.notUsed)),
      ...options,
    ),
    {
      change: () => {
        const { [field.id]: _, ...others } = chosen;
        const position = select.value === "" ? null : Number(select.value);
        actions.choose({ mapping: position === null ? others : { ...others, [field.id]: position } });
      },
    },
  );
  const help = element("p", { id: `${id}-help`, class: "help fault" });
  return {
    element: element(
      "div",
      { class: "field column" },
      element("label", { for: id }, field.label),
      select,
      help,
    ),
    update(state) {
      chosen = state.choices.mapping;
      const position = chosen[field.id];
      select.value = position === undefined ? "" : String(position);
      const column = description.columns.find((one) => one.position === position);
      // Nothing is wrong before what was asked is answered.
      const isAsked = state.said.questions.some((one) => one.id === `column ${field.id}`);
      const fault = faultOf(context, field, column, place === "" && !isAsked ? state : null);
      help.textContent = fault ?? "";
      setAttribute(select, "aria-invalid", fault === null ? null : "true");
      select.title = column ? optionText(context, column) : "";
    },
  };
}

/** Letter, header and a value: a header alone often says too little. @private */
function optionText({ say }: Context, { letter, header, samples }: Column): string {
  const name = header === "" ? say(DATA.column, { letter }) : `${letter} · ${plainText(header)}`;
  const sample = samples[0];
  return sample === undefined ? name : `${name} (${plainText(sample)})`;
}

/** @private */
function faultOf(
  { say }: Context,
  field: Field,
  column: Column | undefined,
  state: State | null,
): string | null {
  if (column && field.type === "number" && column.kind !== "number") return say(DATA.notNumbers);
  if (!state) return null;
  const missing = missingFields(state).find(({ fields }) => fields[0] === field.id);
  if (!missing) return null;
  const labels = missing.fields.map(
    (id) => state.description?.fields.find((one) => one.id === id)?.label ?? id,
  );
  const fields = labels.join(say(DATA.or));
  const { model } = missing;
  return model ? say(DATA.needed, { model: model.title, fields }) : say(DATA.neededByOrders, { fields });
}
