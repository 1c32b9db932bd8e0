/** The next step for each MAN code. */

import type { Language, Text } from "../../core/texts/language";
import { MAN_CODES, type ManCode } from "./man";
import { TEXTS } from "./texts";

export const MAN_ACTIONS: Readonly<Record<ManCode, Text>> = {
  "M+A+N": TEXTS.idealProspectMakeAnOffer,
  "M+A+n": TEXTS.awakenTheNeedShowWith,
  "M+a+N": TEXTS.findOutWhoDecidesAnd,
  "m+A+N": TEXTS.checkTheFinancesAndThe,
  "M+a+n": TEXTS.keepInTouchMeetThe,
  "m+A+n": TEXTS.keepInTouchComeBack,
  "m+a+N": TEXTS.keepInTouchFindThe,
  "m+a+n": TEXTS.noProspectStopContactAnd,
};

/**
 * The next step for a MAN code; `""` for anything else. Codes are the same in every language.
 *
 * @param code as MAN_GRADE gives it
 * @param language of the step
 * @example actionFor("m+a+n", "en") // => "No prospect: stop contact and use the time elsewhere."
 */
export function actionFor(code: string, language: Language): string {
  const known = MAN_CODES.find((one) => one === code);
  return known ? MAN_ACTIONS[known][language] : "";
}
