/** What only the review reads: whom the firm wants to do business with, and who pays late. */

import type { Field } from "../../core/table/field";
import { listed } from "../../core/table/header-words";
import { TEXTS } from "./texts";

export const WANTED: Field = {
  id: "wanted",
  type: "text",
  isAnswer: true,
  label: TEXTS.wantedField,
  headers:
    listed(`wanted, wanted this year, target customer, target account, 本年目标客户, 目标客户, 最想合作, 想建立关系, 最想建立商业关系,
    本年目標客戶, 目標客戶, 想建立關係, 最想建立商業關係`),
};

export const LATE_PAYMENTS: Field = {
  id: "late-payments",
  type: "number",
  addsUp: true,
  label: TEXTS.latePaymentsField,
  headers:
    listed(`late payments, payments late, times late, times overdue, 逾期次数, 拖欠次数, 逾期付款次数, 不能及时付款次数, 不能及時付款次數, 逾期次數,
    拖欠次數, 逾期付款次數`),
};
