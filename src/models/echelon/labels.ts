/** The four echelons and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";
import { TEXTS } from "./texts";

export const ECHELONS: readonly LabelAction[] = [
  plainLabel("1", TEXTS.firstAction),
  plainLabel("2", TEXTS.secondAction),
  plainLabel("3", TEXTS.thirdAction),
  plainLabel("4", TEXTS.fourthAction),
];
