/** The fields that more than one model reads; a model's own live in its folder. */

import { WORDS } from "../texts/words";
import type { Field } from "./field";

/** Headers that mean a field, parted by commas. @private */
function words(list: string): readonly string[] {
  return list.split(", ");
}

/** By name; the customer comes first wherever fields are listed. */
export const FIELDS = {
  customer: {
    id: "customer",
    type: "text",
    label: WORDS.customer,
    headers: words(
      "customer, customer name, customer id, client, client name, account, account name, company, buyer, name, prospect, prospect name, 客户, 客户名称, 客户名, 客户编号, 公司, 公司名称, 单位名称, 姓名, 客戶, 客戶名稱, 客戶編號, 公司名稱, 單位名稱",
    ),
  },
  revenue: {
    id: "revenue",
    type: "number",
    addsUp: true,
    label: WORDS.revenue,
    headers: words(
      "revenue, sales, net sales, turnover, amount, total, spend, total spend, total charges, total sales, annual revenue, annual sales, value, 销售额, 销售收入, 销售金额, 营业额, 收入, 金额, 消费金额, 成交额, 年销售额, 采购额, 銷售額, 銷售收入, 銷售金額, 營業額, 營收, 金額, 消費金額, 成交額, 年銷售額, 採購額",
    ),
  },
  profit: {
    id: "profit",
    type: "number",
    addsUp: true,
    label: WORDS.profit,
    headers: words(
      "profit, margin, gross profit, net profit, contribution, annual profit, 利润, 毛利, 毛利润, 净利润, 利润额, 利潤, 毛利潤, 淨利潤, 利潤額, 獲利",
    ),
  },
  date: {
    id: "date",
    type: "date",
    label: WORDS.date,
    headers: words(
      "date, order date, purchase date, invoice date, transaction date, sale date, 日期, 订单日期, 下单日期, 下单时间, 购买日期, 交易日期, 销售日期, 訂單日期, 下單日期, 下單時間, 購買日期, 銷售日期",
    ),
  },
  orders: {
    id: "orders",
    type: "number",
    label: WORDS.orders,
    headers: words(
      "number of orders, orders, order count, frequency, purchases, 订单数, 购买次数, 订单数量, 频次, 訂單數, 購買次數, 訂單數量, 頻次",
    ),
  },
  lastOrder: {
    id: "last-order",
    type: "date",
    label: WORDS.lastOrder,
    headers: words(
      "last order, last order date, last purchase, last purchase date, 最近订单日期, 最近购买日期, 最后下单日期, 最近訂單日期, 最近購買日期, 最後下單日期",
    ),
  },
  firstOrder: {
    id: "first-order",
    type: "date",
    label: WORDS.firstOrder,
    headers: words(
      "first order, first order date, customer since, 首单日期, 首次购买日期, 首單日期, 首次購買日期",
    ),
  },
  previousRevenue: {
    id: "previous-revenue",
    type: "number",
    label: WORDS.previousRevenue,
    headers: words(
      "previous revenue, revenue last year, last year revenue, sales last year, last year sales, revenue a year before, prior year revenue, 上年销售额, 去年销售额, 上年同期销售额, 去年同期销售额, 去年銷售額, 去年同期銷售額, 上年銷售額",
    ),
  },
  costToServe: {
    id: "cost-to-serve",
    type: "number",
    addsUp: true,
    label: WORDS.costToServe,
    headers: words("cost to serve, service cost, 服务成本, 服務成本"),
  },
  product: {
    id: "product",
    type: "text",
    label: WORDS.product,
    headers: words(
      "product, product name, item, sku, stock code, 产品, 产品名称, 商品, 商品名称, 品名, 產品, 產品名稱, 商品名稱",
    ),
  },
  productsBought: {
    id: "products-bought",
    type: "number",
    label: WORDS.productsBought,
    headers: words(
      "products bought, products, number of products, product count, 购买产品数, 产品数, 产品数量, 品类数, 購買產品數, 產品數, 產品數量",
    ),
  },
  complaints: {
    id: "complaints",
    type: "number",
    addsUp: true,
    label: WORDS.complaints,
    headers: words(
      "complaints, number of complaints, complaint count, 投诉, 投诉次数, 投诉数, 投訴, 投訴次數, 客訴",
    ),
  },
  orderNumber: {
    id: "order-number",
    type: "text",
    label: WORDS.orderNumber,
    headers: words(
      "order number, order id, order no, invoice, invoice no, invoice number, transaction id, 订单编号, 订单号, 单号, 发票号, 訂單編號, 訂單號, 單號, 發票號碼",
    ),
  },
  owner: {
    id: "owner",
    type: "text",
    label: WORDS.owner,
    headers: words(
      "salesperson, owner, account owner, account manager, sales rep, rep, responsible, 负责人, 业务员, 销售员, 客户经理, 跟进人, 負責人, 業務員, 業務, 客戶經理",
    ),
  },
} as const satisfies Record<string, Field>;
