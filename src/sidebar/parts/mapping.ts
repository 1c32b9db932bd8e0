/** Which column holds which field: one dropdown for each, those the ticked models read first. */

import type { Description } from "../../app/contract/contract";
import { FURTHER_OF_ORDERS, YIELDED_BY_ORDERS } from "../../app/contract/needs";
import type { Context } from "../context";
import { element } from "../dom";
import { FIRST_OF_ORDERS } from "../orders";
import { missingFields, tickedModels } from "../readiness";
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
  let current: State | null = null;
  // Drawn again when other fields are asked for, not when a column is chosen, so that no field moves under a hand.
  const fields = region(
    (description: Description | null, _ticked: string, _lacking: string, _areOrders: boolean) => {
      rows = [];
      if (!description || !current) return [];
      const { first, others } = fieldOrder(description, current);
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
    },
  );
  return {
    element: fields.element,
    update(state) {
      const { ticked, orders } = state.choices;
      current = state;
      fields.show(state.description, ticked.join(" "), lackingIn(state).join(" "), orders !== null);
      for (const row of rows) row.update(state);
    },
  };
}

/** @private */
function lackingIn(state: State): string[] {
  return missingFields(state).flatMap(({ fields }) => fields);
}

/**
 * First the own fields of a list of orders, what is still lacking, and what was found for the ticked models; then what
 * these could use, what tells more of an order, and what was found for others. Fields that are neither are left out, as are those that are worked
 * out from orders.
 * @private
 */
function fieldOrder(
  { fields }: Description,
  state: State,
): { first: readonly Field[]; others: readonly Field[] } {
  const { mapping, orders } = state.choices;
  const own = orders ? FIRST_OF_ORDERS : [ALWAYS_FIRST];
  const lacking = lackingIn(state);
  const read = new Set(tickedModels(state).flatMap((model) => model.fields));
  const asked = fields.filter(({ id }) => !own.includes(id) && !(orders && YIELDED_BY_ORDERS[id]));
  const isFirst = ({ id }: Field) => lacking.includes(id) || (read.has(id) && mapping[id] !== undefined);
  // A heading that is not known can be chosen for each by hand.
  const further: readonly string[] = orders ? FURTHER_OF_ORDERS : [];
  const isOther = ({ id }: Field) => read.has(id) || further.includes(id) || mapping[id] !== undefined;
  return {
    first: [...own.flatMap((id) => fields.filter((field) => field.id === id)), ...asked.filter(isFirst)],
    others: asked.filter((field) => !isFirst(field) && isOther(field)),
  };
}
