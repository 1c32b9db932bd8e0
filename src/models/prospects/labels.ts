/** The MAN codes as labels, each with its next step. */

import { type LabelAction, plainLabel } from "../../core/report/label";
import type { Text } from "../../core/texts/language";
import { MAN_CODES, type ManCode } from "./man";
import { TEXTS } from "./texts";

export const MAN_ACTIONS: Readonly<Record<ManCode, Text>> = {
  "M+A+N": TEXTS.idealStep,
  "M+A+n": TEXTS.awakenNeedStep,
  "M+a+N": TEXTS.findDeciderStep,
  "m+A+N": TEXTS.checkFinancesStep,
  "M+a+n": TEXTS.meetDeciderStep,
  "m+A+n": TEXTS.comeBackStep,
  "m+a+N": TEXTS.findDeciderAndMoneyStep,
  "m+a+n": TEXTS.noProspectStep,
};

/** Best first. */
export const MAN_LABELS: readonly LabelAction[] = MAN_CODES.map((code) =>
  plainLabel(code, MAN_ACTIONS[code]),
);
