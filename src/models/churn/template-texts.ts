/** The texts of the Churn calculator. */

import { inLanguages, type Language } from "../../core/texts/language";
import { CURVE_HEADER } from "./help";

export const TITLE = inLanguages("Churn calculator", "客户流失计算器", "客戶流失計算器");

/**
 * The header of a year's profit.
 *
 * @param number 1 for the first year
 * @param language of the header
 * @example year(2, "en") // => "Year 2"
 */
export function year(number: number, language: Language): string {
  return inLanguages(`Year ${number}`, `第 ${number} 年`, `第 ${number} 年`)[language];
}

export const EFFECT_HEADER = [
  inLanguages("Points fewer", "降低百分点", "降低百分點"),
  inLanguages("Churn rate", "年流失率", "年流失率"),
  CURVE_HEADER[2] as (typeof CURVE_HEADER)[number],
  inLanguages("Gain", "增幅", "增幅"),
  inLanguages("1 a year is worth", "每年 1 元的现值", "每年 1 元的現值"),
  inLanguages("Break-even spend a year", "每年保本投入", "每年保本投入"),
];

export const CALCULATOR_TEXTS = {
  purpose: inLanguages(
    "Fill in the input cells; everything else follows. Values are per customer over its whole life, not the company's yearly profit. The first figures are a published credit card case.",
    "请填写输入单元格，其余自动计算。数值为每个客户整个关系期的价值，不是公司的年利润。初始数字为已发表的信用卡案例。",
    "請填寫輸入儲存格，其餘自動計算。數值為每個客戶整個關係期的價值，不是公司的年利潤。初始數字為已發表的信用卡案例。",
  ),
  figures: inLanguages("Your figures", "您的数据", "您的數據"),
  customers: inLanguages("Customers now", "现有客户数", "現有客戶數"),
  churn: inLanguages("Share that leaves in a year", "年流失率", "年流失率"),
  churnNote: inLanguages(
    "Above 0%, at most 100%. The Churn summary of the sidebar measures it from your orders.",
    "大于 0%，不超过 100%。侧边栏的“客户流失”可从订单中算出。",
    "大於 0%，不超過 100%。側邊欄的「客戶流失」可從訂單中算出。",
  ),
  points: inLanguages("Percentage points fewer", "降低的百分点", "降低的百分點"),
  pointsNote: inLanguages(
    "Points, not per cent of the rate: 5% takes 20% to 15%. Must be below the share that leaves.",
    "是百分点，不是流失率的百分比：5% 即由 20% 降至 15%，须小于年流失率。",
    "是百分點，不是流失率的百分比：5% 即由 20% 降至 15%，須小於年流失率。",
  ),
  discount: inLanguages("Discount rate a year", "年贴现率", "年貼現率"),
  discountNote: inLanguages(
    "What money is worth less when it comes a year later.",
    "资金晚一年到手所减少的价值比例。",
    "資金晚一年到手所減少的價值比例。",
  ),
  winning: inLanguages("Cost of winning a customer", "获得一个客户的成本", "獲得一個客戶的成本"),
  winningNote: inLanguages(
    "Advertising, sales time, opening offers; a positive amount.",
    "广告、销售时间、首单优惠等；填正数。",
    "廣告、銷售時間、首單優惠等；填正數。",
  ),
  keepingShare: inLanguages(
    "Keeping costs, as share of winning",
    "留住成本占获得成本的比例",
    "留住成本占獲得成本的比例",
  ),
  keepingNote: inLanguages(
    "A common rule of thumb is a fifth; use your own figure.",
    "常见经验值为五分之一；请改为自己的数字。",
    "常見經驗值為五分之一；請改為自己的數字。",
  ),
  lost: inLanguages("Customers lost, to be priced", "要计价的流失客户数", "要計價的流失客戶數"),
  lostNote: inLanguages(
    "For example those a rival took last month.",
    "例如上月被竞争对手夺走的客户。",
    "例如上月被競爭對手奪走的客戶。",
  ),
  profit: inLanguages("Profit of one customer", "单个客户的利润", "單一客戶的利潤"),
  profitRow: inLanguages(
    "In that year; the last holds on",
    "当年利润；最后一年延续下去",
    "當年利潤；最後一年延續下去",
  ),
  profitNote: inLanguages(
    "Before the cost of winning the customer; clear later years if profit stays the same.",
    "不扣获客成本；若利润不变，可清空后面的年份。",
    "不扣獲客成本；若利潤不變，可清空後面的年份。",
  ),
  costs: inLanguages("What leaving customers cost", "客户流失的代价", "客戶流失的代價"),
  years: inLanguages("Years a customer stays", "平均停留年数", "平均停留年數"),
  value: inLanguages("Value of a customer", "客户净现值", "客戶淨現值"),
  valueNote: inLanguages(
    "Present value of the profits over that life, less the cost of winning.",
    "停留期内利润的现值，减去获客成本。",
    "停留期內利潤的現值，減去獲客成本。",
  ),
  valueAfter: inLanguages("Value when fewer leave", "流失降低后的净现值", "流失降低後的淨現值"),
  gain: inLanguages("Gain", "增幅", "增幅"),
  gainNote: inLanguages(
    "In the value of one customer over its life. It does not say that the company's profit rises as much this year.",
    "指单个客户整个关系期价值的增幅，并不表示公司当年利润提高同样比例。",
    "指單一客戶整個關係期價值的增幅，並不表示公司當年利潤提高同樣比例。",
  ),
  leaving: inLanguages("Customers who leave in a year", "每年流失客户数", "每年流失客戶數"),
  leavingCost: inLanguages("Value that leaves with them", "随之流失的价值", "隨之流失的價值"),
  lostCost: inLanguages("Cost of the customers to be priced", "上述流失客户的代价", "上述流失客戶的代價"),
  keepOrWin: inLanguages("Keep or win", "留住还是新增", "留住還是新增"),
  winOne: inLanguages("Winning one customer costs", "获得一个客户的成本", "獲得一個客戶的成本"),
  keepOne: inLanguages("Keeping one customer costs", "留住一个客户的成本", "留住一個客戶的成本"),
  winAll: inLanguages(
    "Winning replacements for a year's losses",
    "补充全年流失客户的成本",
    "補充全年流失客戶的成本",
  ),
  keepAll: inLanguages("Keeping them instead", "改为留住他们的成本", "改為留住他們的成本"),
  saved: inLanguages("Difference", "差额", "差額"),
  breakEven: inLanguages("Break-even spend per customer a year", "每客户每年保本投入", "每客戶每年保本投入"),
  breakEvenNote: inLanguages(
    "At most this much a year on every customer pays for bringing the rate down by those points.",
    "为降低这些百分点，每个客户每年最多投入这么多才不亏。",
    "為降低這些百分點，每個客戶每年最多投入這麼多才不虧。",
  ),
  effect: inLanguages(
    "Effect of 1 to 10 points fewer",
    "降低 1 至 10 个百分点的效果",
    "降低 1 至 10 個百分點的效果",
  ),
  curve: inLanguages("Defection curve", "流失曲线", "流失曲線"),
};
