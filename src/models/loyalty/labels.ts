/** The four types of the loyalty matrix, and what to do about each. */

import type { LabelAction } from "../../core/report/label";
import { TEXTS } from "./texts";

/** The best, and those that bring little, loyal or not, as positions in `TYPES`. */
export const TRUE_FRIEND = 0;
export const BARNACLE = 2;
export const STRANGER = 3;

/** In the order of `loyaltyType`. */
export const TYPES: readonly LabelAction[] = [
  { label: TEXTS.trueFriend, action: TEXTS.trueFriendAction },
  { label: TEXTS.butterfly, action: TEXTS.butterflyAction },
  { label: TEXTS.barnacle, action: TEXTS.barnacleAction },
  { label: TEXTS.stranger, action: TEXTS.strangerAction },
];
