/** Every model of the product, in the order the sidebar lists them. */

import type { Model } from "../core/model";
import { pyramidModel } from "./pyramid/model";

export const MODELS: readonly Model[] = [pyramidModel];
