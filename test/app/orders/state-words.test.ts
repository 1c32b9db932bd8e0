/** States of orders mean the same in the words of every shop system. */

import { documentKind } from "../../../src/app/orders/document-words";
import {
  saysCalledOff,
  saysPaidBack,
  saysTakenBack,
  stateMeaning,
} from "../../../src/app/orders/state-words";

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
  ["En attente de virement bancaire", "not-bought"],
  ["Erreur de paiement", "not-bought"],
  ["Closed Lost to Competition", "not-bought"],
  ["Angebot gesendet", "not-bought"],
  ["Em digitação", "not-bought"],
  ["Venda cancelada", "not-bought"],
  ["不成立", "not-bought"],
  ["未作废", "done"],
  ["Partially refunded", "partly-returned"],
  ["partially_refunded", "partly-returned"],
  ["部分退款", "partly-returned"],
  ["Closed Won", "open"],
  ["Closed Lost", "not-bought"],
  ["Payment accepted", "done"],
  ["Awaiting bank wire payment", "not-bought"],
  ["已发货，待签收", "done"],
  ["Отменён", "not-bought"],
  ["Выполнен", "done"],
  ["Wysłane", "done"],
  ["İptal Edildi", "not-bought"],
  ["Pending", null],
  ["Not cancelled", null],
  ["Refund requested", null],
  ["Cancelled?!", "not-bought"],
  ["Cancelled - out of stock", "not-bought"],
  ["Order cancelled", "not-bought"],
  ["Chargeback", "not-bought"],
  ["待发货", "done"],
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
  ["Cancellation Reason", true],
  ["是否取消", true],
  ["Cancellation policy", false],
  ["Created at", false],
])("the heading %s says that orders were called off: %s", (heading, says) => {
  expect(saysCalledOff(heading)).toBe(says);
});

test.each([
  ["Returned?", true],
  ["is_refunded", true],
  ["Refunded at", true],
  ["退款时间", true],
  ["是否退货", true],
  ["Amount refunded", false],
  ["Return policy", false],
  ["Return date", false],
])("the heading %s says that goods or money came back: %s", (heading, says) => {
  expect(saysPaidBack(heading)).toBe(says);
});

test.each([
  ["Refunded", true],
  ["已退款", true],
  ["Storniert", true],
  ["Draft", false],
  ["Unpaid", false],
])("%s takes a purchase back: %s", (state, says) => {
  expect(saysTakenBack(state)).toBe(says);
});

test.each([
  ["sale", "Invoice Sale Order charge Rechnung Facture 销售出库单 发票 請求書"],
  ["credit", "Refund Return Gutschrift Avoir 退货单 销售退货单 红字发票 返品"],
  ["payment", "Payment Receipt Zahlung 收款单 回款 入金"],
  [null, "Express 5 - Referral"],
] as const)("a document of kind %s: %s", (kind, words) => {
  for (const word of words.split(" ")) expect([word, documentKind(word)]).toEqual([word, kind]);
});
