/** What to do with customers that cost more than they bring: labels that more than one model gives. */

import { TEXTS } from "../texts/core-texts";
import type { LabelAction } from "./label";

/** Too new to be judged; earning before the cost to serve but not after it; not earning even before it. */
export const COSTLY_CUSTOMERS: readonly [LabelAction, LabelAction, LabelAction] = [
  {
    label: TEXTS.nurture,
    action: TEXTS.nurtureAction,
  },
  {
    label: TEXTS.convert,
    action: TEXTS.convertAction,
  },
  {
    label: TEXTS.letGo,
    action: TEXTS.letGoAction,
  },
];
