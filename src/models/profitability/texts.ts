/** Every word of the profitability, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  lostOn: {
    en: "Lost on {count} {count?customer:customers}",
    "zh-CN": "亏损额（{count} 个客户）",
    "zh-TW": "虧損額（{count} 個客戶）",
  },
  title: { en: "Profitability", "zh-CN": "客户盈利", "zh-TW": "客戶獲利" },
  summary: {
    en: "Revenue less cost of goods and cost to serve, per customer: who earns, who costs money.",
    "zh-CN": "按客户计算收入减产品成本与服务成本：谁盈利，谁亏损。",
    "zh-TW": "按客戶計算收入減產品成本與服務成本：誰獲利，誰虧損。",
  },

  // The fields
  costOfGoodsField: { en: "Cost of goods", "zh-CN": "产品成本", "zh-TW": "產品成本" },
  hoursField: { en: "Hours spent", "zh-CN": "投入工时", "zh-TW": "投入工時" },
  contactsField: { en: "Contacts made", "zh-CN": "联系次数", "zh-TW": "聯繫次數" },
  profitNotUsed: {
    en: "Worked out from {cost}; the column {profit} is not used, so other sheets may have another profit.",
    "zh-CN": "依据{cost}计算，未使用“{profit}”列，因此其他工作表的利润可能不同。",
    "zh-TW": "依據{cost}計算，未使用「{profit}」欄，因此其他工作表的利潤可能不同。",
  },
  goodsUntold: {
    en: "Without a cost to serve nobody can tell whether the goods or the service do not pay: {group} takes {profit} for what the goods bring.",
    "zh-CN": "没有服务成本，无法判断是产品还是服务不合算：“{group}”把“{profit}”当作产品的利润。",
    "zh-TW": "沒有服務成本，無法判斷是產品還是服務不划算：「{group}」把「{profit}」當作產品的利潤。",
  },
  discountsField: { en: "Discounts", "zh-CN": "折扣", "zh-TW": "折扣" },
  trialDiscountField: {
    en: "Trial and first-order discount",
    "zh-CN": "试用和首批订单折扣",
    "zh-TW": "試用和首批訂單折扣",
  },
  timeCostField: { en: "Cost of time", "zh-CN": "时间成本", "zh-TW": "時間成本" },
  startUpCostField: { en: "Start-up cost", "zh-CN": "启动成本", "zh-TW": "啟動成本" },
  travelCostField: { en: "Travel", "zh-CN": "额外旅行", "zh-TW": "額外旅行" },
  demoCostField: { en: "Demonstrations", "zh-CN": "展示", "zh-TW": "展示" },
  meetingCostField: { en: "Meetings", "zh-CN": "会议", "zh-TW": "會議" },
  entertainmentCostField: { en: "Entertainment", "zh-CN": "消遣", "zh-TW": "消遣" },

  // The option
  rate: { en: "Cost of an hour", "zh-CN": "每小时成本", "zh-TW": "每小時成本" },
  rateHelp: { en: "Of sales and service.", "zh-CN": "销售与服务工时。", "zh-TW": "銷售與服務工時。" },

  least: { en: "Charge below a revenue of", "zh-CN": "收费标准：收入低于", "zh-TW": "收費標準：收入低於" },
  leastHelp: {
    en: "Who buys for less pays the charge; new customers do not. 0 for no charge.",
    "zh-CN": "收入低于此数者收费；新客户不收。0 为不收费。",
    "zh-TW": "收入低於此數者收費；新客戶不收。0 為不收費。",
  },
  charge: { en: "Charge per customer", "zh-CN": "每户收费", "zh-TW": "每戶收費" },
  chargeHelp: { en: "For the same period.", "zh-CN": "同一期间。", "zh-TW": "同一期間。" },
  sparedField: { en: "Spared from charges", "zh-CN": "免收费", "zh-TW": "免收費" },
  chargeHeading: {
    en: "A charge on those who buy little",
    "zh-CN": "对交易过少的客户收费",
    "zh-TW": "對交易過少的客戶收費",
  },
  chargeSaid: {
    en: "{count} {count?customer buys:customers buy} for less than {least} and {count?pays:pay} {charge}: {income} in all. {saved} of those that cost money would cost none; {fresh} new ones and {spared} exceptions are spared.",
    "zh-CN":
      "{count} 个客户的收入低于 {least}，各收 {charge}，合计 {income}。其中 {saved} 个亏损客户不再亏损；{fresh} 个新客户和 {spared} 个例外客户不收费。",
    "zh-TW":
      "{count} 個客戶的收入低於 {least}，各收 {charge}，合計 {income}。其中 {saved} 個虧損客戶不再虧損；{fresh} 個新客戶和 {spared} 個例外客戶不收費。",
  },
  afterCharge: { en: "Profit after the charge", "zh-CN": "收费后的利润", "zh-TW": "收費後的利潤" },

  // The group that is its own; the others are shared
  earning: { en: "Earning", "zh-CN": "盈利客户", "zh-TW": "獲利客戶" },
  earningAction: {
    en: "Keep; look after the best in person.",
    "zh-CN": "留住，最好的由专人维护。",
    "zh-TW": "留住，最好的由專人維護。",
  },

  // What discounts must be, after "must be"
  amountsNotRates: {
    en: "amounts of money, not rates: multiply each rate by the revenue, or leave the column out",
    "zh-CN": "金额而不是折扣率：请将折扣率乘以收入，或不选该列",
    "zh-TW": "金額而不是折扣率：請將折扣率乘以營收，或不選該欄",
  },

  // The report
  someCost: {
    en: "{count} of {all} customers {count?costs:cost} money: {lost} of the {earned} that the others bring.",
    "zh-CN": "{all} 个客户中有 {count} 个亏损：吃掉了其余客户 {earned} 利润中的 {lost}。",
    "zh-TW": "{all} 個客戶中有 {count} 個虧損：吃掉了其餘客戶 {earned} 利潤中的 {lost}。",
  },
  someCostMore: {
    en: "{count} of {all} customers {count?costs:cost} money: {lost}, more than the {earned} that the others bring.",
    "zh-CN": "{all} 个客户中有 {count} 个亏损，合计 {lost}，多于其余客户带来的利润 {earned}。",
    "zh-TW": "{all} 個客戶中有 {count} 個虧損，合計 {lost}，多於其餘客戶帶來的利潤 {earned}。",
  },
  everybodyCosts: {
    en: "{all} of {all} {all?customer costs:customers cost} money, {lost} in all: none brings any.",
    "zh-CN": "{all} 个客户全部亏损，合计 {lost}，没有客户带来利润。",
    "zh-TW": "{all} 個客戶全部虧損，合計 {lost}，沒有客戶帶來利潤。",
  },
  nobodyCosts: {
    en: "None of {all} {all?customer:customers} costs money; together they bring {earned}.",
    "zh-CN": "{all} 个客户均未亏损，合计带来利润 {earned}。",
    "zh-TW": "{all} 個客戶均未虧損，合計帶來利潤 {earned}。",
  },
  groupsHeading: { en: "Profit groups", "zh-CN": "盈利类别一览", "zh-TW": "獲利類別一覽" },
  groupsTitle: {
    en: "Profit after cost to serve, by group",
    "zh-CN": "各类别扣除服务成本后的利润",
    "zh-TW": "各類別扣除服務成本後的利潤",
  },
  group: { en: "Profit group", "zh-CN": "盈利类别", "zh-TW": "獲利類別" },
  net: { en: "Profit after cost to serve", "zh-CN": "扣除服务成本后的利润", "zh-TW": "扣除服務成本後的利潤" },
  winningCost: {
    en: "Cost of winning one new customer",
    "zh-CN": "赢得一个新客户的成本",
    "zh-TW": "贏得一個新客戶的成本",
  },
  losingCustomers: { en: "Customers that cost money", "zh-CN": "亏损客户数", "zh-TW": "虧損客戶數" },
  lossAction: {
    en: "Find out what costs so much: raise prices, serve at lower cost, or let go.",
    "zh-CN": "查明成本所在：提价、降低服务成本，或放弃。",
    "zh-TW": "查明成本所在：漲價、降低服務成本，或放棄。",
  },
  losses: { en: "What they cost", "zh-CN": "亏损金额", "zh-TW": "虧損金額" },
  costlyHeading: { en: "Who costs money", "zh-CN": "亏损最多的客户", "zh-TW": "虧損最多的客戶" },
  largeHeading: {
    en: "Of the ten largest, not among the ten most profitable",
    "zh-CN": "收入前十但利润不在前十",
    "zh-TW": "收入前十但利潤不在前十",
  },
  profitRank: { en: "Rank by profit", "zh-CN": "利润名次", "zh-TW": "利潤名次" },

  // The explanation of one customer
  beforeCostToServe: { en: "Before cost to serve", "zh-CN": "扣除服务成本前", "zh-TW": "扣除服務成本前" },
} satisfies Texts;
