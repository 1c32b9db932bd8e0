/** The three classes and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";
import { TEXTS } from "./texts";

export const CLASSES: readonly LabelAction[] = [
  plainLabel("A", TEXTS.actionForA),
  plainLabel("B", TEXTS.actionForB),
  plainLabel("C", TEXTS.actionForC),
];
