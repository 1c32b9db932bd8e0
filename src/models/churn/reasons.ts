/** Why customers left: reasons sorted into kinds that can be worked on or not. */

import { sum } from "../../core/numbers/sum";
import type { Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

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
    label: TEXTS.rival,
    controllable: true,
    counterMeasure: TEXTS.rivalCounterMeasure,
    words: /compet|rival|better (offer|deal)|竞争|競爭|对手|對手|同行|友商/i,
  },
  {
    label: TEXTS.delivery,
    controllable: true,
    counterMeasure: TEXTS.deliveryCounterMeasure,
    words:
      /deliver|\blate\b|delay|shipp|stock|logistic|交货|交貨|交期|配送|物流|发货|發貨|延迟|延遲|延误|延誤|缺货|缺貨/i,
  },
  {
    label: TEXTS.service,
    controllable: true,
    counterMeasure: TEXTS.serviceCounterMeasure,
    words:
      /servic|support|attitude|staff|complain|rude|respon|服务|服務|态度|態度|投诉|投訴|售后|售後|客服|响应|回应|回應/i,
  },
  {
    label: TEXTS.price,
    controllable: true,
    counterMeasure: TEXTS.priceCounterMeasure,
    words: /pric|expens|cost|cheap|discount|\bfees?\b|afford|价|價|贵|貴|费用|費用|折扣/i,
  },
  {
    label: WORDS.product,
    controllable: true,
    counterMeasure: TEXTS.productCounterMeasure,
    words:
      /product|quality|feature|defect|fault|broke|产品|產品|质量|質量|品质|品質|功能|缺陷|故障|品种|品種/i,
  },
  {
    label: TEXTS.closed,
    controllable: false,
    counterMeasure: TEXTS.closedCounterMeasure,
    words:
      /clos(ed|ing|ure)|bankrupt|insolv|out of business|retire|decease|died|停业|停業|倒闭|倒閉|破产|破產|关闭|關閉|歇业|歇業|去世|退休/i,
  },
  {
    label: TEXTS.moved,
    controllable: false,
    counterMeasure: TEXTS.movedCounterMeasure,
    words: /\bmov(ed|ing|e)\b|relocat|搬|迁|遷/i,
  },
];

/** For a reason that no word tells. */
export const UNCLEAR: ReasonKind = {
  label: TEXTS.notClear,
  controllable: null,
  counterMeasure: TEXTS.notClearCounterMeasure,
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
