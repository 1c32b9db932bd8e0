/** The eight steps as labels, each with what it calls for. */

import type { LabelAction } from "../../core/report/label";
import { STAGE_NAMES } from "./stages";
import { TEXTS } from "./texts";

const ACTIONS = [
  TEXTS.findAction,
  TEXTS.contactAction,
  TEXTS.prepareAction,
  TEXTS.approachAction,
  TEXTS.needsAction,
  TEXTS.presentAction,
  TEXTS.objectionsAction,
  TEXTS.agreeAction,
] as const;

/** First to last. */
export const STEP_LABELS: readonly LabelAction[] = ACTIONS.flatMap((action, at) => {
  const label = STAGE_NAMES[at];
  return label ? [{ label, action }] : [];
});
