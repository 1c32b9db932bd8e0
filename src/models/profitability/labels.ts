/** The profit groups, and what to do about each. */

import { COSTLY_CUSTOMERS } from "../../core/report/costly-customers";
import type { LabelAction } from "../../core/report/label";
import { TEXTS } from "./texts";

export const EARNING = 0;
export const NURTURE = 1;
export const CONVERT = 2;
export const LET_GO = 3;

export const GROUPS: readonly LabelAction[] = [
  { label: TEXTS.earning, action: TEXTS.earningAction },
  ...COSTLY_CUSTOMERS,
];
