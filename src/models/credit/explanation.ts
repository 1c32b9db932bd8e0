/** Why a customer has its grade: points by indicator, and what would earn more. */

import { amountText, shareText } from "../../core/report/plain-number";
import { filled, type Language } from "../../core/texts/language";
import { levelText } from "./answer";
import type { Indicator } from "./scheme";
import { TEXTS } from "./texts";

/**
 * The next better answer to an indicator and what it adds, in a sentence; `""` when all points are earned.
 *
 * @param indicator of the scheme
 * @param answer position of the level or the value; `NaN` when not known
 * @param points it earns
 * @param language of the sentence
 * @example whatEarnsMore({ max: 4, share: false, rule: { kind: "line", full: 45, none: 90 } }, 90, 0, "en") // => "at most 45: +4"
 */
export function whatEarnsMore(
  indicator: Pick<Indicator, "max" | "share" | "rule">,
  answer: number,
  points: number,
  language: Language,
): string {
  const { max, rule, share } = indicator;
  if (Number.isNaN(answer)) {
    const most = amountText(max);
    return filled(TEXTS.fillInUpTo, language, { most });
  }
  if (points >= max) return "";
  const step = (text: string, to: number) => `${text}: +${amountText(to - points)}`;
  if (rule.kind === "levels") {
    const better = rule.levels.filter((one, position) => position < answer && one.points > points).pop();
    return better ? step(levelText(better), better.points) : "";
  }
  const bound = (side: "atLeast" | "atMost", value: number) =>
    `${SIDES[side][language]} ${share ? shareText(value) : amountText(value)}`;
  if (rule.kind === "bands") {
    const better = rule.bands.filter((one) => one.points > points).pop();
    return better ? step(bound(rule.side, better.bound), better.points) : "";
  }
  return step(bound(rule.full > rule.none ? "atLeast" : "atMost", rule.full), max);
}

const SIDES = {
  atLeast: TEXTS.atLeast,
  atMost: TEXTS.atMost,
};
