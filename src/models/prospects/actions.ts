/** The next step for each MAN code. */

import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { MAN_CODES, type ManCode } from "./man";

export const MAN_ACTIONS: Readonly<Record<ManCode, Text>> = {
  "M+A+N": inLanguages(
    "Ideal prospect: make an offer now and ask for the order.",
    "理想的销售对象：立即报价，争取成交。",
    "理想的銷售對象：立即報價，爭取成交。",
  ),
  "M+A+n": inLanguages(
    "Awaken the need: show with figures what the present way costs.",
    "可接触：激发需求，用数字说明现状的代价。",
    "可接觸：激發需求，用數字說明現狀的代價。",
  ),
  "M+a+N": inLanguages(
    "Find out who decides, and let your contact introduce you.",
    "可接触：找到有决定权的人，请联系人引见。",
    "可接觸：找到有決定權的人，請聯絡人引見。",
  ),
  "m+A+N": inLanguages(
    "Check the finances and the credit; offer a smaller first step or other terms.",
    "可接触：调查其资金与信用，提供分期或较小的首单。",
    "可接觸：調查其資金與信用，提供分期或較小的首單。",
  ),
  "M+a+n": inLanguages(
    "Keep in touch; meet the one who decides before you talk of need.",
    "长期观察培养：先结识决策人，再谈需求。",
    "長期觀察培養：先結識決策人，再談需求。",
  ),
  "m+A+n": inLanguages(
    "Keep in touch; come back when money is there or the need shows.",
    "长期观察培养：待资金或需求出现时再跟进。",
    "長期觀察培養：待資金或需求出現時再跟進。",
  ),
  "m+a+N": inLanguages(
    "Keep in touch; find the one who decides and how it could be paid.",
    "长期观察培养：寻找决策人和可行的付款方式。",
    "長期觀察培養：尋找決策人和可行的付款方式。",
  ),
  "m+a+n": inLanguages(
    "No prospect: stop contact and use the time elsewhere.",
    "非客户：停止接触，把时间用在别处。",
    "非客戶：停止接觸，把時間用在別處。",
  ),
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
