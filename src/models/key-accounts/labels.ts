/** The places in the key-account matrix and the stages of a relationship, and what to do about each. */

import type { LabelAction } from "../../core/report/label";
import { TEXTS } from "./texts";

/** From best to last, by the numbers that the matrix gives: who is taken, who would be, the other quadrants. */
export const PLACES: readonly LabelAction[] = [
  { label: TEXTS.keyAccount, action: TEXTS.keyAccountAction },
  { label: TEXTS.overCapacityName, action: TEXTS.overCapacityAction },
  { label: TEXTS.keyDevelopment, action: TEXTS.keyDevelopmentAction },
  { label: TEXTS.maintenance, action: TEXTS.maintenanceAction },
  { label: TEXTS.opportunistic, action: TEXTS.opportunisticAction },
];

/** From the first contact to one firm with the customer. */
export const STAGES: readonly LabelAction[] = [
  { label: TEXTS.exploratory, action: TEXTS.exploratoryAction },
  { label: TEXTS.basic, action: TEXTS.basicAction },
  { label: TEXTS.cooperative, action: TEXTS.cooperativeAction },
  { label: TEXTS.interdependent, action: TEXTS.interdependentAction },
  { label: TEXTS.integrated, action: TEXTS.integratedAction },
];
