/** States of orders mean the same in the words of every shop system. */

import { saysCalledOff, stateMeaning } from "../../../src/app/orders/state-words";

test.each([
  [
    "not-bought",
    "Cancelled canceled CANCELLED Voided refunded Returned Unpaid failed Draft Quotation expired wc-cancelled",
  ],
  [
    "not-bought",
    "取消 已取消 交易关闭 已关闭 已退款 退款成功 待付款 未付款 等待买家付款 作废 草稿 訂單取消 交易關閉 已退貨 等待付款",
  ],
  [
    "not-bought",
    "storniert erstattet annulée remboursé Annulé cancelado Reembolsado annullato rimborsato geannuleerd",
  ],
  ["not-bought", "キャンセル キャンセル済み 返金済み 취소 취소완료 환불완료 반품"],
  ["done", "Completed paid Shipped delivered 交易成功 已完成 bezahlt livrée pagado"],
  ["closed", "Closed closed CLOSED"],
  ["open", "Open new Won"],
] as const)("%s: %s", (meaning, states) => {
  for (const state of states.split(" ")) expect([state, stateMeaning(state)]).toEqual([state, meaning]);
});

test.each([
  ["Pending payment", "not-bought"],
  ["PENDING_PAYMENT", "not-bought"],
  ["Awaiting payment", "not-bought"],
  ["en attente de paiement", "not-bought"],
  ["Partially refunded", "partly-returned"],
  ["partially_refunded", "partly-returned"],
  ["部分退款", "partly-returned"],
  ["Closed Won", "open"],
  ["Closed Lost", "not-bought"],
  ["Pending", null],
  ["Not cancelled", null],
  ["Refund requested", null],
  ["Cancelled?!", "not-bought"],
  ["", null],
])("%s is %s", (state, meaning) => {
  expect(stateMeaning(state)).toBe(meaning);
});

test.each([
  ["Cancelled at", true],
  ["cancelled_at", true],
  ["Canceled On", true],
  ["取消时间", true],
  ["Stornodatum", true],
  ["Cancellation policy", false],
  ["Created at", false],
])("the heading %s says that orders were called off: %s", (heading, says) => {
  expect(saysCalledOff(heading)).toBe(says);
});
