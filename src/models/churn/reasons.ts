/** Why customers left: reasons sorted into kinds that can be worked on or not. */

import { sum } from "../../core/numbers/sum";
import { inLanguages, type Text } from "../../core/texts/language";

export interface ReasonKind {
  readonly label: Text;
  /** Whether we could have kept the customer; `null` where the reason does not say. */
  readonly controllable: boolean | null;
  readonly counterMeasure: Text;
  /** Words that tell the kind; a reason is of the first kind that it matches. */
  readonly words: RegExp;
}

/** A rival is tried first, because "moved to a competitor" is no removal. */
export const REASON_KINDS: readonly ReasonKind[] = [
  {
    label: inLanguages("Rival", "竞争对手", "競爭對手"),
    controllable: true,
    counterMeasure: inLanguages(
      "Compare the offers point by point, visit within a week, set a date to ask again.",
      "逐项比较双方方案，一周内拜访，并约定再次联系的日期。",
      "逐項比較雙方方案，一週內拜訪，並約定再次聯繫的日期。",
    ),
    words: /compet|rival|better (offer|deal)|竞争|競爭|对手|對手|同行|友商/i,
  },
  {
    label: inLanguages("Delivery", "交货", "交貨"),
    controllable: true,
    counterMeasure: inLanguages(
      "Agree delivery times in writing, report delays before the customer asks, hold stock for large customers.",
      "书面约定交期，延误先行告知，为大客户备货。",
      "書面約定交期，延誤先行告知，為大客戶備貨。",
    ),
    words:
      /deliver|\blate\b|delay|shipp|stock|logistic|交货|交貨|交期|配送|物流|发货|發貨|延迟|延遲|延误|延誤|缺货|缺貨/i,
  },
  {
    label: inLanguages("Service", "服务", "服務"),
    controllable: true,
    counterMeasure: inLanguages(
      "Answer within a day, name one person in charge, follow every complaint to its end.",
      "一天内答复，指定专人负责，每项投诉跟进到底。",
      "一天內答覆，指定專人負責，每項投訴跟進到底。",
    ),
    words:
      /servic|support|attitude|staff|complain|rude|respon|服务|服務|态度|態度|投诉|投訴|售后|售後|客服|响应|回应|回應/i,
  },
  {
    label: inLanguages("Price", "价格", "價格"),
    controllable: true,
    counterMeasure: inLanguages(
      "Show the value against the cost, offer terms by volume; no price cut for everyone.",
      "说明性价比，按采购量给予优惠；不要全面降价。",
      "說明性價比，按採購量給予優惠；不要全面降價。",
    ),
    words: /pric|expens|cost|cheap|discount|\bfees?\b|afford|价|價|贵|貴|费用|費用|折扣/i,
  },
  {
    label: inLanguages("Product", "产品", "產品"),
    controllable: true,
    counterMeasure: inLanguages(
      "Pass faults and missing features on, offer an exchange, tell the customer when it is mended.",
      "反馈缺陷与缺失的功能，提供换货，改进后通知客户。",
      "回報缺陷與缺少的功能，提供換貨，改進後通知客戶。",
    ),
    words:
      /product|quality|feature|defect|fault|broke|产品|產品|质量|質量|品质|品質|功能|缺陷|故障|品种|品種/i,
  },
  {
    label: inLanguages("Closed", "停业", "停業"),
    controllable: false,
    counterMeasure: inLanguages(
      "Collect what is owed, look for a successor business.",
      "收回欠款，寻找接手的企业。",
      "收回欠款，尋找接手的企業。",
    ),
    words:
      /clos(ed|ing|ure)|bankrupt|insolv|out of business|retire|decease|died|停业|停業|倒闭|倒閉|破产|破產|关闭|關閉|歇业|歇業|去世|退休/i,
  },
  {
    label: inLanguages("Moved", "搬迁", "搬遷"),
    controllable: false,
    counterMeasure: inLanguages(
      "Hand over to a branch or partner at the new place.",
      "转交新所在地的分支机构或合作伙伴。",
      "轉交新所在地的分支機構或合作夥伴。",
    ),
    words: /\bmov(ed|ing|e)\b|relocat|搬|迁|遷/i,
  },
];

/** For a reason that no word tells. */
export const UNCLEAR: ReasonKind = {
  label: inLanguages("Not clear", "不明", "不明"),
  controllable: null,
  counterMeasure: inLanguages(
    "Ask once more: a reason nobody knows cannot be worked on.",
    "再问一次：不明的原因无法改进。",
    "再問一次：不明的原因無法改進。",
  ),
  words: /$^/,
};

export interface ReasonFigures {
  /** As the user wrote it. */
  readonly reason: string;
  readonly kind: ReasonKind;
  readonly customers: number;
  readonly value: number;
}

/**
 * The kind of a reason, by the words in it.
 *
 * @param reason as a person wrote it, in any of the languages
 * @example kindOf("Moved to a competitor").label.en // => "Rival"
 */
export function kindOf(reason: string): ReasonKind {
  return REASON_KINDS.find(({ words }) => words.test(reason)) ?? UNCLEAR;
}

/**
 * Reasons by how many customers they cost, then by value, then by name. Letter case does not matter.
 *
 * @param reasons per customer; `""` is left out
 * @param values per customer, `NaN` where it is not known
 * @example reasonFigures(["Price", "", "price"], Float64Array.of(5, 1, 7)).map(({ reason, customers, value }) => [reason, customers, value]) // => [["Price", 2, 12]]
 */
export function reasonFigures(reasons: readonly string[], values: Float64Array): ReasonFigures[] {
  const found = new Map<string, { reason: string; values: number[] }>();
  for (const [index, reason] of reasons.entries()) {
    if (reason === "") continue;
    const key = reason.toLowerCase();
    const own = found.get(key) ?? { reason, values: [] };
    found.set(key, own);
    // Of several spellings the first in the alphabet is shown, whatever the order of rows.
    if (reason < own.reason) own.reason = reason;
    own.values.push(values[index] as number);
  }
  const figures = [...found.values()].map(({ reason, values: all }) => ({
    reason,
    kind: kindOf(reason),
    customers: all.length,
    value: sum(all),
  }));
  return figures.sort(
    (one, other) =>
      other.customers - one.customers || other.value - one.value || (one.reason < other.reason ? -1 : 1),
  );
}
