/** The kinds of reasons for leaving, with what to do about each; the three that cannot be helped are the sources'. */

import type { LabelAction } from "../../core/report/label";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export interface ReasonKind extends LabelAction {
  /** Whether we could have kept the customer; `null` where the reason does not say. */
  readonly controllable: boolean | null;
  /** Words that tell the kind; a reason is of the first kind that it matches. */
  readonly words: RegExp;
}

/** A rival is tried first, because "moved to a competitor" is no removal; a supplier last, because a word beside it says more. */
export const REASON_KINDS: readonly ReasonKind[] = [
  {
    label: TEXTS.rival,
    controllable: true,
    action: TEXTS.rivalCounterMeasure,
    words:
      /compet|rival|better (offer|deal|product)|(an?)?other supplier|竞争|競爭|对手|對手|同行|友商|更好的|(其他|其它|别的|另一家|別的)供[应應]商/i,
  },
  {
    label: TEXTS.needGone,
    controllable: true,
    action: TEXTS.needGoneCounterMeasure,
    words:
      /no (longer|more) need|not needed|need (is |has )?(gone|ended|ceased)|no (more )?demand|[丧喪]失需求|需求(消失|[丧喪]失|没有|沒有|不再)|(不再|没有|沒有|无|無)(了)?(需求|需要)/i,
  },
  {
    label: TEXTS.delivery,
    controllable: true,
    action: TEXTS.deliveryCounterMeasure,
    words:
      /deliver|\blate\b|delay|shipp|stock|logistic|交货|交貨|交期|配送|物流|发货|發貨|延迟|延遲|延误|延誤|缺货|缺貨/i,
  },
  {
    label: TEXTS.service,
    controllable: true,
    action: TEXTS.serviceCounterMeasure,
    words:
      /servic|support|attitude|staff|complain|rude|respon|服务|服務|态度|態度|投诉|投訴|客诉|客訴|售后|售後|客服|响应|回应|回應/i,
  },
  {
    label: TEXTS.price,
    controllable: true,
    action: TEXTS.priceCounterMeasure,
    words: /pric|expens|cost|cheap|discount|\bfees?\b|afford|价|價|贵|貴|费用|費用|折扣/i,
  },
  {
    label: WORDS.product,
    controllable: true,
    action: TEXTS.productCounterMeasure,
    words:
      /product|quality|feature|defect|fault|broke|产品|產品|质量|質量|品质|品質|功能|缺陷|故障|品种|品種|吸引力|unattractive/i,
  },
  {
    label: TEXTS.closed,
    controllable: false,
    action: TEXTS.closedCounterMeasure,
    words:
      /clos(ed|ing|ure)|bankrupt|insolv|out of business|retire|decease|died|停业|停業|倒闭|倒閉|破产|破產|关闭|關閉|歇业|歇業|去世|退休/i,
  },
  {
    label: TEXTS.moved,
    controllable: false,
    action: TEXTS.movedCounterMeasure,
    words:
      /\bmov(ed|ing|e)\b|relocat|left the (area|region|town|city|country)|搬|迁|遷|[离離][开開](了)?(当地|當地|本地|本市)/i,
  },
  {
    label: TEXTS.changedTrade,
    controllable: false,
    action: TEXTS.changedTradeCounterMeasure,
    words:
      /(chang|switch)(ed|es|ing|e)? (of )?(trade|business|industry|line)|other line of business|改行|[转轉](行|[产產]|[业業])/i,
  },
  {
    label: TEXTS.supplier,
    controllable: true,
    action: TEXTS.supplierCounterMeasure,
    words: /supplier|vendor|供[应應]商|供[货貨]商/i,
  },
];

/** For a reason that no word tells. */
const UNCLEAR: ReasonKind = {
  label: TEXTS.notClear,
  controllable: null,
  action: TEXTS.notClearCounterMeasure,
  words: /$^/,
};

/**
 * The kind of a reason, by the words in it.
 *
 * @param reason as a person wrote it, in any of the languages
 * @example kindOf("Moved to a competitor").label.en // => "Rival"
 */
export function kindOf(reason: string): ReasonKind {
  return REASON_KINDS.find(({ words }) => words.test(reason)) ?? UNCLEAR;
}
