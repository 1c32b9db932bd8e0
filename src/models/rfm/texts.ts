/** Every word of RFM, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  valueAtRisk: {
    en: "{valueName} at risk, {count} {count?customer:customers}",
    "zh-CN": "面临流失的{valueName}（{count} 个客户）",
    "zh-TW": "面臨流失的{valueName}（{count} 個客戶）",
  },
  title: { en: "RFM", "zh-CN": "RFM 客户细分", "zh-TW": "RFM 客戶分群" },
  summary: {
    en: "Scores recency, frequency and revenue from 1 to 5 by fifths and names ten segments.",
    "zh-CN": "按五分位给近度、频度、金额打 1 至 5 分，并划分十类客户。",
    "zh-TW": "按五分位給近度、頻度、金額打 1 至 5 分，並劃分十類客戶。",
  },

  // The field
  recencyField: { en: "Days since last order", "zh-CN": "距上次下单天数", "zh-TW": "距上次下單天數" },

  // The segments and what to do about each
  champion: { en: "Champion", "zh-CN": "冠军客户", "zh-TW": "冠軍客戶" },
  championAction: {
    en: "Reward; offer what is new first; ask for referrals.",
    "zh-CN": "给予奖励，新品优先，请其推荐。",
    "zh-TW": "給予獎勵，新品優先，請其推薦。",
  },
  loyal: { en: "Loyal", "zh-CN": "忠诚客户", "zh-TW": "忠誠客戶" },
  loyalAction: {
    en: "Sell more of the range; thank them in person.",
    "zh-CN": "扩大购买品类，当面致谢。",
    "zh-TW": "擴大購買品類，當面致謝。",
  },
  recent: { en: "Recent", "zh-CN": "近期客户", "zh-TW": "近期客戶" },
  recentAction: {
    en: "Start well; bring about the next order.",
    "zh-CN": "做好开局，促成下一单。",
    "zh-TW": "做好開局，促成下一單。",
  },
  promising: { en: "Promising", "zh-CN": "潜力客户", "zh-TW": "潛力客戶" },
  promisingAction: {
    en: "Cross-sell; raise order size.",
    "zh-CN": "交叉销售，提高订单额。",
    "zh-TW": "交叉銷售，提高訂單額。",
  },
  needsAttention: { en: "Needs attention", "zh-CN": "待关注客户", "zh-TW": "待關注客戶" },
  needsAttentionAction: {
    en: "Contact now with a fitting offer.",
    "zh-CN": "立即联系，给出合适方案。",
    "zh-TW": "立即聯繫，給出合適方案。",
  },
  aboutToSleep: { en: "About to sleep", "zh-CN": "将沉睡客户", "zh-TW": "將沉睡客戶" },
  aboutToSleepAction: { en: "Remind by cheap means.", "zh-CN": "低成本提醒。", "zh-TW": "低成本提醒。" },
  cantLose: { en: "Can't lose", "zh-CN": "不可失客户", "zh-TW": "不可失客戶" },
  cantLoseAction: {
    en: "Visit at once and learn what is wrong.",
    "zh-CN": "立即拜访，查明原因。",
    "zh-TW": "立即拜訪，查明原因。",
  },
  atRisk: { en: "At risk", "zh-CN": "风险客户", "zh-TW": "風險客戶" },
  atRiskAction: { en: "Win back in person.", "zh-CN": "逐户挽回。", "zh-TW": "逐戶挽回。" },
  hibernating: { en: "Hibernating", "zh-CN": "沉睡客户", "zh-TW": "沉睡客戶" },
  hibernatingAction: {
    en: "One offer to wake them, no more.",
    "zh-CN": "给一次唤醒优惠即可。",
    "zh-TW": "給一次喚醒優惠即可。",
  },
  lost: { en: "Lost", "zh-CN": "流失客户", "zh-TW": "流失客戶" },
  lostAction: {
    en: "Spend nothing; ask a few why.",
    "zh-CN": "不再投入，抽查原因。",
    "zh-TW": "不再投入，抽查原因。",
  },

  // The report
  segments: { en: "Segments", "zh-CN": "各类客户", "zh-TW": "各類客戶" },
  leaving: {
    en: "{count} good {count?customer stays:customers stay} away ({cannotLose}, {atRisk}): {worth} of {valueName}, {share}{why}, is in danger. Call them first.",
    "zh-CN":
      "{count} 个好客户正在离去（{cannotLose}、{atRisk}）：{valueName} {worth}（{share}{why}）有流失风险，请先联系。",
    "zh-TW":
      "{count} 個好客戶正在離去（{cannotLose}、{atRisk}）：{valueName} {worth}（{share}{why}）有流失風險，請先聯繫。",
  },
  nobodyIsLeaving: {
    en: "None of the best customers is leaving: nobody is {cannotLose} or {atRisk}.",
    "zh-CN": "没有好客户正在离去：没有{cannotLose}或{atRisk}。",
    "zh-TW": "沒有好客戶正在離去：沒有{cannotLose}或{atRisk}。",
  },
  leavingCustomers: {
    en: "good customers leaving",
    "zh-CN": "正在离去的好客户",
    "zh-TW": "正在離去的好客戶",
  },
  theirValue: { en: "what they bring", "zh-CN": "涉及金额", "zh-TW": "涉及金額" },
  callFirst: {
    en: "Call these first: good customers that stay away",
    "zh-CN": "请先联系：正在离去的好客户",
    "zh-TW": "請先聯繫：正在離去的好客戶",
  },
  silentHeading: {
    en: "Silent for longer than is usual for them",
    "zh-CN": "超出自身购买节奏未下单",
    "zh-TW": "超出自身購買節奏未下單",
  },
  silentRule: {
    en: "More than twice their own time between orders has passed: ask why before they are gone.",
    "zh-CN": "未下单的时间已超过其平均下单间隔的两倍：请在流失之前了解原因。",
    "zh-TW": "未下單的時間已超過其平均下單間隔的兩倍：請在流失之前了解原因。",
  },
  usualGap: { en: "Days between orders", "zh-CN": "平均间隔天数", "zh-TW": "平均間隔天數" },
  silentAction: {
    en: "Ask why before they are gone.",
    "zh-CN": "请在流失之前了解原因。",
    "zh-TW": "請在流失之前了解原因。",
  },
  leavingAction: { en: "Call them first.", "zh-CN": "请先联系。", "zh-TW": "請先聯繫。" },
  furtherSilentAlert: {
    en: "{count} further {count?customer has:customers have} not ordered for more than twice their usual time: {worth} of {valueName}",
    "zh-CN": "另有 {count} 个客户未下单的时间超过其平均间隔的两倍：{valueName} {worth}",
    "zh-TW": "另有 {count} 個客戶未下單的時間超過其平均間隔的兩倍：{valueName} {worth}",
  },
  silentAlert: {
    en: "{count} {count?customer has:customers have} not ordered for more than twice their usual time: {worth} of {valueName}",
    "zh-CN": "{count} 个客户未下单的时间超过其平均间隔的两倍：{valueName} {worth}",
    "zh-TW": "{count} 個客戶未下單的時間超過其平均間隔的兩倍：{valueName} {worth}",
  },
  segment: { en: "RFM segment", "zh-CN": "RFM 类别", "zh-TW": "RFM 類別" },
  quantile: { en: "Quantile", "zh-CN": "分位数", "zh-TW": "分位數" },
  heat: {
    en: "Customers by recency and orders",
    "zh-CN": "近度与频度的客户数",
    "zh-TW": "近度與頻度的客戶數",
  },
  oneAlone: {
    en: "One customer alone has no score: customers are compared with each other.",
    "zh-CN": "只有一个客户时没有评分：评分来自客户之间的比较。",
    "zh-TW": "只有一個客戶時沒有評分：評分來自客戶之間的比較。",
  },
  allThree: {
    en: "recency, frequency and revenue",
    "zh-CN": "最近购买、购买频次和金额",
    "zh-TW": "最近購買、購買頻次和金額",
  },
  rule: {
    en: "A value on a cut is in the lower fifth; few days are good. The first rule that matches names the segment.",
    "zh-CN": "等于界线归入较低一档；天数越少越好。按顺序以先符合的规则命名。",
    "zh-TW": "等於界線歸入較低一檔；天數越少越好。按順序以先符合的規則命名。",
  },

  // The explanation of one customer
  better: { en: "Better by one measure alone", "zh-CN": "仅改变一项可升为", "zh-TW": "僅改變一項可升為" },

  // Formula help
  recencyParameterHelp: {
    en: "Days since the last order: a column.",
    "zh-CN": "距上次下单天数：一列。",
    "zh-TW": "距上次下單天數：一欄。",
  },
  ordersParameterHelp: { en: "Number of orders.", "zh-CN": "订单数。", "zh-TW": "訂單數。" },
  revenueParameterHelp: { en: "Revenue.", "zh-CN": "销售额。", "zh-TW": "銷售額。" },
  rfmScoreSummary: {
    en: "RFM score of each customer, 555 is best: three digits, each 1 + how many of the 20/40/60/80% quantiles of the column lie below; recency reversed.",
    "zh-CN": "RFM 评分，555 最好：三位数字，每位为 1 加低于该值的 20/40/60/80% 分位数个数；近度反向。",
    "zh-TW": "RFM 評分，555 最好：三位數字，每位為 1 加低於該值的 20/40/60/80% 分位數個數；近度反向。",
  },
  rfmSegmentSummary: {
    en: "RFM segment of each customer by its score: Champion, Loyal, Recent, Promising, Needs attention, About to sleep, Can't lose, At risk, Hibernating or Lost.",
    "zh-CN": "按 RFM 评分划分：冠军、忠诚、近期、潜力、待关注、将沉睡、不可失、风险、沉睡或流失客户。",
    "zh-TW": "按 RFM 評分劃分：冠軍、忠誠、近期、潛力、待關注、將沉睡、不可失、風險、沉睡或流失客戶。",
  },
} satisfies Texts;
