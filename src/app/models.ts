/** The models that a run can use, and the fields they read. */

import type { Field } from "../core/field";
import { FIELDS } from "../core/fields";
import type { Model, Segmentation } from "../core/model";
import { MODELS } from "../models/registry";

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
 * Every field that can be mapped, the customer first.
 *
 * @example allFields()[0].id // => "customer"
 */
export function allFields(): Field[] {
  return [
    ...new Set<Field>([
      FIELDS.customer,
      ...segmentingModels().flatMap(({ segmentation }) => segmentation.fields),
    ]),
  ];
}
