/** What to do with customers that cost more than they bring: labels that more than one model gives. */

import { inLanguages } from "../texts/language";
import type { LabelAction } from "./label";

/** Too new to be judged; earning before the cost to serve but not after it; not earning even before it. */
export const COSTLY_CUSTOMERS: readonly [LabelAction, LabelAction, LabelAction] = [
  {
    label: inLanguages("Nurture", "培育客户", "培育客戶"),
    action: inLanguages(
      "New, not judged yet: develop, look again in a year.",
      "新客户暂不评判：培育，一年后再看。",
      "新客戶暫不評判：培育，一年後再看。",
    ),
  },
  {
    label: inLanguages("Convert", "转化客户", "轉化客戶"),
    action: inLanguages(
      "Goods pay, service does not: serve cheaper or charge for it.",
      "产品有毛利而服务亏损：降低或收取服务费用。",
      "產品有毛利而服務虧損：降低或收取服務費用。",
    ),
  },
  {
    label: inLanguages("Let go", "放弃客户", "放棄客戶"),
    action: inLanguages(
      "Goods do not pay: raise prices or let go.",
      "产品本身亏损：提价，否则放弃。",
      "產品本身虧損：提價，否則放棄。",
    ),
  },
];
