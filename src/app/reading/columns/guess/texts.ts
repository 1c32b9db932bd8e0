/** Why a column was taken to be a field, as the sidebar says it, in every language. */

import type { Text } from "../../../../core/texts/language";
import type { GuessReason } from "./guess-reasons";

/** What to say of each reason. */
export const GUESS_REASONS: Readonly<Record<GuessReason, Text>> = {
  heading: { en: "by its heading", "zh-CN": "根据列标题", "zh-TW": "根據欄標題" },
  "heading-part": {
    en: "by a word in its heading",
    "zh-CN": "根据列标题中的词语",
    "zh-TW": "根據欄標題中的詞語",
  },
  "stand-in": {
    en: "no column has names, so the customer's number stands for the name",
    "zh-CN": "没有名称列，以客户编号代替名称",
    "zh-TW": "沒有名稱欄，以客戶編號代替名稱",
  },
  contents: {
    en: "by what stands in it; its heading says nothing",
    "zh-CN": "根据列中内容；列标题没有说明",
    "zh-TW": "根據欄中內容；欄標題沒有說明",
  },
  "only-number": {
    en: "the only column of numbers that can be money",
    "zh-CN": "唯一可能是金额的数字列",
    "zh-TW": "唯一可能是金額的數字欄",
  },
  "latest-year": { en: "the latest full year", "zh-CN": "最近的完整年度", "zh-TW": "最近的完整年度" },
  "all-years": {
    en: "the total of all years",
    "zh-CN": "所有年度的合计",
    "zh-TW": "所有年度的合計",
  },
  "year-before": { en: "the year before", "zh-CN": "上一年度", "zh-TW": "上一年度" },
  net: {
    en: "the net amount; another column is gross or a total",
    "zh-CN": "净额（不含税）；另一列为含税金额或合计",
    "zh-TW": "淨額（未稅）；另一欄為含稅金額或合計",
  },
  "one-money": {
    en: "all in one currency; another column has the currency of each row",
    "zh-CN": "统一为一种货币；另一列为各行自己的货币",
    "zh-TW": "統一為一種貨幣；另一欄為各列自己的貨幣",
  },
  "sum-of-others": {
    en: "the sum of the columns beside it",
    "zh-CN": "旁边各列之和",
    "zh-TW": "旁邊各欄之和",
  },
  "product-of-others": {
    en: "how many times the price beside it",
    "zh-CN": "旁边数量与单价之积",
    "zh-TW": "旁邊數量與單價之積",
  },
  "before-tax": {
    en: "the amount without tax; another column has the tax in it",
    "zh-CN": "不含税金额；另一列为含税金额",
    "zh-TW": "未稅金額；另一欄為含稅金額",
  },
  "before-payment": {
    en: "the whole amount; other columns have what was paid of it and what is owed",
    "zh-CN": "全部金额；另有列为已付与未付部分",
    "zh-TW": "全部金額；另有欄為已付與未付部分",
  },
  "before-shipping": {
    en: "what the goods cost; another column has shipping in it",
    "zh-CN": "商品金额；另一列含运费",
    "zh-TW": "商品金額；另一欄含運費",
  },
  "with-shipping": {
    en: "the whole amount, of which refunds are taken off; another column is without shipping",
    "zh-CN": "全部金额（退款从中扣除）；另一列不含运费",
    "zh-TW": "全部金額（退款從中扣除）；另一欄不含運費",
  },
  "before-fees": {
    en: "what was paid; another column has what is left after the fee",
    "zh-CN": "付款金额；另一列为扣除手续费后的金额",
    "zh-TW": "付款金額；另一欄為扣除手續費後的金額",
  },
  "line-amount": {
    en: "the amount of each line; another column repeats the total of the order",
    "zh-CN": "每行的金额；另一列在各行重复订单总额",
    "zh-TW": "每列的金額；另一欄在各列重複訂單總額",
  },
  "order-total": {
    en: "the total of the order, repeated on each of its lines",
    "zh-CN": "订单总额，在订单的各行重复出现",
    "zh-TW": "訂單總額，在訂單的各列重複出現",
  },
  price: {
    en: "the price, as there is no quantity and no amount",
    "zh-CN": "价格，因为没有数量列和金额列",
    "zh-TW": "價格，因為沒有數量欄和金額欄",
  },
  "quantity-times-price": {
    en: "quantity times unit price, as there is no amount",
    "zh-CN": "数量 × 单价，因为没有金额列",
    "zh-TW": "數量 × 單價，因為沒有金額欄",
  },
  empty: {
    en: "by its heading, but every number in it is 0",
    "zh-CN": "根据列标题，但其中的数字全部为 0",
    "zh-TW": "根據欄標題，但其中的數字全部為 0",
  },
  blank: {
    en: "the column that is headed so is blank",
    "zh-CN": "名称相符的列是空的",
    "zh-TW": "名稱相符的欄是空的",
  },
  several: {
    en: "several columns can be money and no heading says which",
    "zh-CN": "有几列可能是金额，列标题没有说明是哪一列",
    "zh-TW": "有幾欄可能是金額，欄標題沒有說明是哪一欄",
  },
  owed: {
    en: "the only money is what is owed, not what was bought",
    "zh-CN": "只有欠款或余额，没有购买金额",
    "zh-TW": "只有欠款或餘額，沒有購買金額",
  },
  "no-money": {
    en: "the numbers look like identifiers, years, shares or counts, not money",
    "zh-CN": "这些数字像编号、年份、比例或数量，不像金额",
    "zh-TW": "這些數字像編號、年份、比例或數量，不像金額",
  },
  "no-customer": {
    en: "no heading names a customer",
    "zh-CN": "没有列标题指明客户",
    "zh-TW": "沒有欄標題指明客戶",
  },
};
