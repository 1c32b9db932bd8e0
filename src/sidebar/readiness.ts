/** Whether a run can be asked for, what it would ask, and what is still missing. */

import type { Description } from "../app/contract/contract";
import { hasField, missingNeeds, neededByOrders } from "../app/contract/needs";
import type { RunRequest } from "../app/contract/requests";
import { periodFault } from "./orders";
import type { State } from "./state";

type Model = Description["models"][number];

/** Fields of which one must still get a column, for a ticked model or, without one, for a list of orders. */
export interface Missing {
  readonly model: Model | null;
  readonly fields: readonly string[];
}

/**
 * The models that are ticked, in the add-on's order.
 *
 * @param state of the sidebar
 */
export function tickedModels({ description, choices }: State): Model[] {
  return (description?.models ?? []).filter(({ id }) => choices.ticked.includes(id));
}

/**
 * What a list of orders and ticked models still need.
 *
 * @param state of the sidebar
 */
export function missingFields(state: State): Missing[] {
  const { orders, mapping } = state.choices;
  const needed = orders ? neededByOrders(orders.kind) : [];
  const lacking = needed.filter((field) => !hasField(field, mapping, true));
  return [
    ...lacking.map((field) => ({ model: null, fields: [field] })),
    ...tickedModels(state).flatMap((model) => missingFor(model, state)),
  ];
}

/**
 * What one model still needs, ticked or not; a list of orders yields some fields without a column.
 *
 * @param model as the add-on describes it
 * @param state of the sidebar
 */
export function missingFor(model: Model, { choices }: State): Missing[] {
  const { mapping, orders } = choices;
  const missing = missingNeeds(model.needs, (field) => hasField(field, mapping, orders !== null));
  return missing.map((fields) => ({ model, fields }));
}

/**
 * Whether everything that a run needs is there and no question is open.
 *
 * @param state of the sidebar
 */
export function isComplete(state: State): boolean {
  return isUsable(state) && state.said.questions.length === 0;
}

/**
 * Whether everything that a preview needs is there and can be used; of what is still asked it takes what is likely.
 *
 * @param state of the sidebar
 */
export function isUsable(state: State): boolean {
  const models = tickedModels(state);
  const isInvalid = models.some(({ id }) => state.choices.invalid.some((key) => key.startsWith(`${id} `)));
  return models.length > 0 && !isInvalid && periodFault(state) === null && missingFields(state).length === 0;
}

/**
 * Whether what is chosen can be kept as a set-up.
 *
 * @param state of the sidebar
 */
export function canKeep(state: State): boolean {
  return isUsable(state) && state.keeping.state !== "running";
}

/**
 * The request for a preview or a run; `null` while something is missing or cannot be used.
 *
 * @param state of the sidebar
 * @param today the user's date, such as `2024-01-31`
 * @param fingerprint of the preview that was seen
 */
export function requestOf(state: State, today: string, fingerprint: string | null): RunRequest | null {
  const { description, choices } = state;
  const models = tickedModels(state);
  if (!description || !isUsable(state)) return null;
  return {
    source: description.source,
    headerLines: choices.headerLines,
    mapping: { ...choices.mapping },
    decisions: choices.decisions,
    orders: choices.orders,
    models: models.map(({ id, defaults }) => ({ id, options: { ...(choices.options[id] ?? defaults) } })),
    fingerprint,
    headerLook: state.preview?.headerLook,
    columnWidths: state.preview?.columnWidths,
    workbook: state.preview?.workbook,
    today,
    dataDay: choices.dataDay,
    keepOverrides: choices.keepOverrides,
    accepted: [...choices.accepted],
    reasonColumn: choices.reasonColumn,
  };
}

/**
 * The cell that names the explained customer; `null` while nobody is explained.
 *
 * @param state of the sidebar
 */
export function explainedCell({ description, choices, explaining }: State): string | null {
  if (!description || explaining.state !== "done") return null;
  const { columns } = description;
  const named = columns.find(({ position }) => position === choices.mapping.customer) ?? columns[0];
  return `${named?.letter ?? "A"}${explaining.result.row}`;
}

/**
 * Whether the preview on the screen is that of the choices on the screen, so that it can be written.
 *
 * @param state of the sidebar
 */
export function canWrite(state: State): boolean {
  const { describing, rereading, previewing, writing, undoing } = state;
  const isBusy = [describing, rereading, previewing, writing, undoing].some(
    (task) => task.state === "running",
  );
  return (
    !isBusy &&
    [describing, rereading, previewing].every((task) => task.state !== "failed") &&
    state.preview !== null &&
    isComplete(state)
  );
}
