/** The models that a run can use. */

import type { Model, Segmentation } from "../../core/model";
import { MODELS } from "../../models/registry";

/** A model that judges customers one by one. */
export interface Segmenting {
  readonly model: Model;
  readonly segmentation: Segmentation;
}

/**
 * The models that judge customers one by one, in the order of the registry.
 *
 * @example segmentingModels()[0].model.id // => "pyramid"
 */
export function segmentingModels(): Segmenting[] {
  return MODELS.flatMap((model) => (model.segmentation ? [{ model, segmentation: model.segmentation }] : []));
}

/**
 * Whether a model judges orders as they are, not the customers they add up to.
 *
 * @param segmentation of the model
 * @example readsOrders({ reads: "orders" }) // => true
 */
export function readsOrders({ reads }: Pick<Segmentation, "reads">): boolean {
  return reads === "orders";
}

/**
 * Whether a run adds orders up to customers: one that only judges the orders themselves makes no list of customers.
 *
 * @param request of the run; models that are not known do not count
 * @example areAddedUp({ orders: { kind: "all" }, models: [{ id: "churn" }] }) // => false
 */
export function areAddedUp(request: {
  readonly orders: object | null;
  readonly models: readonly { readonly id: string }[];
}): boolean {
  const judges = segmentingModels().filter(({ model }) => request.models.some(({ id }) => id === model.id));
  return request.orders !== null && judges.some(({ segmentation }) => !readsOrders(segmentation));
}
