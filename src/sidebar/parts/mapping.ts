/** Which column holds which field: one dropdown for each, those the ticked models read first. */

import type { Description } from "../../app/contract";
import type { Context } from "../context";
import { element } from "../dom";
import { FIRST_OF_ORDERS } from "../orders";
import { region } from "../region";
import type { State } from "../state";
import { DATA } from "../texts/data";
import { type Field, type FieldRow, fieldRow } from "./field-row";

/** The customer's name is not needed by a model, but by every reader. */
const ALWAYS_FIRST = "customer";

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
  let mapped: Readonly<Record<string, number>> = {};
  const fields = region((description: Description | null, ticked: string, areOrders: boolean) => {
    rows = [];
    if (!description) return [];
    const order = areOrders ? orderFieldOrder : fieldOrder;
    const { first, others } = order(description, ticked.split(" "), mapped);
    const drawn = (some: readonly Field[]) => some.map((field) => fieldRow(context, field, description));
    const [firstRows, otherRows] = [drawn(first), drawn(others)];
    rows = [...firstRows, ...otherRows];
    const count = context.formats.count(others.length);
    return [
      element(
        "fieldset",
        {},
        element("legend", {}, say(DATA.mapping)),
        ...firstRows.map((row) => row.element),
        others.length === 0
          ? null
          : element(
              "details",
              { class: "fold", "data-key": "more-fields" },
              element("summary", { "data-key": "more-fields-summary" }, say(DATA.moreFields, { count })),
              ...otherRows.map((row) => row.element),
            ),
      ),
    ];
  });
  return {
    element: fields.element,
    update(state) {
      mapped = state.choices.mapping;
      fields.show(state.description, state.choices.ticked.join(" "), state.choices.orders !== null);
      for (const row of rows) row.update(state);
    },
  };
}

interface FieldOrder {
  readonly first: readonly Field[];
  readonly others: readonly Field[];
}

/** In a list of orders its own fields come first, and what is worked out from them is not asked for. @private */
function orderFieldOrder(
  { fields, models, yields }: Description,
  ticked: readonly string[],
  mapped: Readonly<Record<string, number>>,
): FieldOrder {
  const own = FIRST_OF_ORDERS.flatMap((id) => fields.filter((field) => field.id === id));
  const asked = fields.filter((field) => !own.includes(field) && yields[field.id] === undefined);
  const isAnswered = (group: readonly string[]) => group.some((id) => yields[id] !== undefined);
  const asking = models.map((model) => ({
    ...model,
    needs: model.needs.filter((group) => !isAnswered(group)),
  }));
  const { first, others } = fieldOrder({ fields: asked, models: asking }, ticked, mapped);
  return { first: [...own, ...first], others };
}

/**
 * First what ticked models cannot do without or what was found for them; then what they could use, and what was
 * found for others. Fields that are neither are left out.
 * @private
 */
function fieldOrder(
  { fields, models }: Pick<Description, "fields" | "models">,
  ticked: readonly string[],
  mapped: Readonly<Record<string, number>>,
): FieldOrder {
  const running = models.filter(({ id }) => ticked.includes(id));
  const needed = new Set([ALWAYS_FIRST, ...running.flatMap(({ needs }) => needs.flat())]);
  const read = new Set(running.flatMap((model) => model.fields));
  const isFirst = ({ id }: Field) => needed.has(id) || (read.has(id) && mapped[id] !== undefined);
  const isOther = ({ id }: Field) => read.has(id) || mapped[id] !== undefined;
  return {
    first: fields.filter(isFirst),
    others: fields.filter((field) => !isFirst(field) && isOther(field)),
  };
}
