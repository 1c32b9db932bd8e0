/** The ten RFM segments: ordered rules over the digits, the first that matches wins. */

import type { LabelAction } from "../../core/report/label";
import { inLanguages } from "../../core/texts/language";

/** The lowest digits of recency, frequency and revenue that a segment takes, and the highest of frequency. */
export interface SegmentRule extends LabelAction {
  readonly least: readonly [number, number, number];
  readonly mostOrders?: number;
}

/** Those that a manager should see first, as positions in `SEGMENTS`. */
export const CANNOT_LOSE = 6;
export const AT_RISK = 7;

/** Best first; the last rule takes every score. */
export const SEGMENTS: readonly SegmentRule[] = [
  {
    label: inLanguages("Champion", "冠军客户", "冠軍客戶"),
    least: [4, 4, 4],
    action: inLanguages(
      "Reward; offer what is new first; ask for referrals.",
      "给予奖励，新品优先，请其推荐。",
      "給予獎勵，新品優先，請其推薦。",
    ),
  },
  {
    label: inLanguages("Loyal", "忠诚客户", "忠誠客戶"),
    least: [3, 3, 3],
    action: inLanguages(
      "Sell more of the range; thank them in person.",
      "扩大购买品类，当面致谢。",
      "擴大購買品類，當面致謝。",
    ),
  },
  {
    label: inLanguages("New", "新客户", "新客戶"),
    least: [4, 1, 1],
    mostOrders: 1,
    action: inLanguages(
      "Start well; bring about the second order.",
      "做好开局，促成第二单。",
      "做好開局，促成第二單。",
    ),
  },
  {
    label: inLanguages("Promising", "潜力客户", "潛力客戶"),
    least: [4, 1, 1],
    action: inLanguages("Cross-sell; raise order size.", "交叉销售，提高订单额。", "交叉銷售，提高訂單額。"),
  },
  {
    label: inLanguages("Needs attention", "待关注客户", "待關注客戶"),
    least: [3, 2, 2],
    action: inLanguages(
      "Contact now with a fitting offer.",
      "立即联系，给出合适方案。",
      "立即聯繫，給出合適方案。",
    ),
  },
  {
    label: inLanguages("About to sleep", "将沉睡客户", "將沉睡客戶"),
    least: [3, 1, 1],
    action: inLanguages("Remind by cheap means.", "低成本提醒。", "低成本提醒。"),
  },
  {
    label: inLanguages("Can't lose", "不可失客户", "不可失客戶"),
    least: [1, 4, 4],
    action: inLanguages(
      "Visit at once and learn what is wrong.",
      "立即拜访，查明原因。",
      "立即拜訪，查明原因。",
    ),
  },
  {
    label: inLanguages("At risk", "风险客户", "風險客戶"),
    least: [1, 2, 3],
    action: inLanguages("Win back in person.", "逐户挽回。", "逐戶挽回。"),
  },
  {
    label: inLanguages("Hibernating", "沉睡客户", "沉睡客戶"),
    least: [2, 1, 1],
    action: inLanguages("One offer to wake them, no more.", "给一次唤醒优惠即可。", "給一次喚醒優惠即可。"),
  },
  {
    label: inLanguages("Lost", "流失客户", "流失客戶"),
    least: [1, 1, 1],
    action: inLanguages("Spend nothing; ask a few why.", "不再投入，抽查原因。", "不再投入，抽查原因。"),
  },
];

/**
 * The segment of a score, as a position in `SEGMENTS`.
 *
 * @param score three digits from 1 to 5
 * @example SEGMENTS[segmentOf(511)].label.en // => "New"
 */
export function segmentOf(score: number): number {
  const digits = [Math.floor(score / 100), Math.floor(score / 10) % 10, score % 10];
  const orders = digits[1] as number;
  return SEGMENTS.findIndex(
    ({ least, mostOrders = 5 }) =>
      orders <= mostOrders && least.every((lowest, at) => (digits[at] as number) >= lowest),
  );
}

/**
 * What a segment asks of recency, frequency and revenue; `""` where it takes every digit.
 *
 * @param segment as a position in `SEGMENTS`
 * @example conditionsOf(2) // => ["R ≥ 4", "F ≤ 1", ""]
 */
export function conditionsOf(segment: number): string[] {
  const { least = [], mostOrders } = SEGMENTS[segment] ?? {};
  return least.map((lowest, at) => {
    const digit = "RFM"[at];
    if (at === 1 && mostOrders) return `${digit} ≤ ${mostOrders}`;
    return lowest > 1 ? `${digit} ≥ ${lowest}` : "";
  });
}
