/** Every word of the model echelon, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Contact calendar", "zh-CN": "联系日历", "zh-TW": "聯繫行事曆" },
  summary: {
    en: "Ranks customers by four factors into quarters and plans whom to contact in each week of a quarter.",
    "zh-CN": "按四个因素把客户分为四个梯队，并安排一季中每周联系谁。",
    "zh-TW": "按四個因素把客戶分為四個梯隊，並安排一季中每週聯繫誰。",
  },
  overdueForContactLongest: {
    en: "Overdue for contact: {late}; longest {longest}, {most} days.",
    "zh-CN": "逾期未联系：{late} 个；最久{longest}，{most} 天。",
    "zh-TW": "逾期未聯繫：{late} 個；最久{longest}，{most} 天。",
  },
  overContactsAWeekOf: {
    en: "Over {can} contacts a week: {count} of {all}; most {name}, {peak}.",
    "zh-CN": "每周超过 {can} 次联系：{count} / {all}；最多{name}，{peak} 次。",
    "zh-TW": "每週超過 {can} 次聯繫：{count} / {all}；最多{name}，{peak} 次。",
  },
  each: { en: "Contacts a quarter, each", "zh-CN": "每客户每季次数", "zh-TW": "每客戶每季次數" },
  targets: { en: "Weekly targets", "zh-CN": "每周目标", "zh-TW": "每週目標" },
  months: { en: "Monthly plan", "zh-CN": "月度计划", "zh-TW": "月度計畫" },
  month: { en: "Month", "zh-CN": "月份", "zh-TW": "月份" },
  person: { en: "Contact person", "zh-CN": "联系人", "zh-TW": "聯絡人" },
  occasion: {
    en: "Birthday|Anniversary|Contact|Contact, overdue",
    "zh-CN": "生日|纪念日|联系|联系（已逾期）",
    "zh-TW": "生日|紀念日|聯繫|聯繫（已逾期）",
  },
  purpose: {
    en: "Whom to congratulate or call, which festivals are near. Add holidays of your own below China's.",
    "zh-CN": "该祝贺谁、该联系谁、哪些节日临近。可在法定节日下方添加自己的节日。",
    "zh-TW": "該祝賀誰、該聯繫誰、哪些節日臨近。可在法定節日下方加入自己的節日。",
  },
  from: { en: "From", "zh-CN": "起始日期", "zh-TW": "起始日期" },
  ahead: { en: "Days ahead", "zh-CN": "未来天数", "zh-TW": "未來天數" },
  rules: {
    en: "29 February is kept on the 28th in common years. Without a last contact, the contact is due at once.",
    "zh-CN": "平年的 2 月 29 日按 28 日计。没有上次联系日期的，当天应联系。",
    "zh-TW": "平年的 2 月 29 日按 28 日計。沒有上次聯繫日期的，當天應聯繫。",
  },
  aheadTitle: { en: "Next | days", "zh-CN": "未来 | 天", "zh-TW": "未來 | 天" },
  holiday: { en: "Holiday", "zh-CN": "节日", "zh-TW": "節日" },
  workedOut: { en: "Worked out", "zh-CN": "自动计算", "zh-TW": "自動計算" },
  listHeader: {
    en: "Date|Days|Who|Occasion",
    "zh-CN": "日期|天数|对象|事项",
    "zh-TW": "日期|天數|對象|事項",
  },
  contactHeader: {
    en: "Every (days)|Next birthday|Next anniversary",
    "zh-CN": "间隔（天）|下次生日|下次纪念日",
    "zh-TW": "間隔（天）|下次生日|下次紀念日",
  },
  due: { en: "Due this week", "zh-CN": "本周应联系", "zh-TW": "本週應聯繫" },
  composite: { en: "Composite of 100", "zh-CN": "综合分（满分 100）", "zh-TW": "綜合分（滿分 100）" },
  rank: { en: " (percent rank)", "zh-CN": "（百分位）", "zh-TW": "（百分位）" },
  assetsField: { en: "Assets", "zh-CN": "资产", "zh-TW": "資產" },
  incomeField: { en: "Income contribution", "zh-CN": "收入贡献", "zh-TW": "收入貢獻" },
  depthField: { en: "Depth of relationship", "zh-CN": "关系深度", "zh-TW": "關係深度" },
  potentialField: { en: "Potential", "zh-CN": "潜力", "zh-TW": "潛力" },
  lastContactField: { en: "Last contact", "zh-CN": "上次联系", "zh-TW": "上次聯繫" },
  numbersOf0OrAbove: {
    en: "{width} numbers of 0 or above, not all 0",
    "zh-CN": "{width} 个非负数字且不全为 0",
    "zh-TW": "{width} 個非負數字且不全為 0",
  },
  severalRows: {
    en: "a range with one row per customer, at least two",
    "zh-CN": "每个客户一行、至少两行的区域",
    "zh-TW": "每個客戶一列、至少兩列的範圍",
  },
  echelonTierSummary: {
    en: "Echelon 1 (best) to 4 of each customer: quarters of the weighted mean of its percent ranks; ties get the better one.",
    "zh-CN": "客户梯队 1（最好）至 4：各因素百分位的加权平均按四分之一分组，并列取较好者。",
    "zh-TW": "客戶梯隊 1（最好）至 4：各因素百分位的加權平均按四分之一分組，並列取較好者。",
  },
  factorsHelp: {
    en: "One row per customer: assets, income contribution, depth, potential or others; more is better.",
    "zh-CN": "每个客户一行：资产、收入贡献、关系深度、潜力等，越大越好。",
    "zh-TW": "每個客戶一列：資產、收入貢獻、關係深度、潛力等，越大越好。",
  },
  weightsHelp: {
    en: "Optional. One per factor; equal when left out.",
    "zh-CN": "可选。每个因素一个权重；默认相等。",
    "zh-TW": "選填。每個因素一個權重；預設相等。",
  },
  holidays: {
    en: "New Year's Day|Spring Festival|Qingming|Labour Day|Dragon Boat Festival|Mid-Autumn Festival|National Day",
    "zh-CN": "元旦|春节|清明节|劳动节|端午节|中秋节|国庆节",
    "zh-TW": "元旦|春節|清明節|勞動節|端午節|中秋節|國慶節",
  },
  help: { en: "Weight; 0 leaves it out.", "zh-CN": "权重；0 表示不计入。", "zh-TW": "權重；0 表示不計入。" },
  echelon: { en: "Echelon {echelon}", "zh-CN": "梯队 {echelon}", "zh-TW": "梯隊 {echelon}" },
  weeksBetweenContacts: {
    en: "Weeks between contacts.",
    "zh-CN": "联系间隔周数。",
    "zh-TW": "聯繫間隔週數。",
  },
  contactsAWeekPerSalesperson: {
    en: "Contacts a week per salesperson",
    "zh-CN": "每位负责人每周可联系次数",
    "zh-TW": "每位負責人每週可聯繫次數",
  },
  from0WhenNotKnownWithout: {
    en: "0 when not known; without salespeople, of the team.",
    "zh-CN": "未知填 0；无负责人列时指团队。",
    "zh-TW": "未知填 0；無負責人欄時指團隊。",
  },
  overBy: { en: "over by {by}", "zh-CN": "超出 {by} 次", "zh-TW": "超出 {by} 次" },
  load: { en: "Load per salesperson", "zh-CN": "负责人工作量", "zh-TW": "負責人工作量" },
  busiest: { en: "Busiest week", "zh-CN": "最忙一周", "zh-TW": "最忙一週" },
  average: { en: "Average a week", "zh-CN": "平均每周", "zh-TW": "平均每週" },
  capacity: { en: "Capacity a week", "zh-CN": "每周能力", "zh-TW": "每週能力" },
  verdict: { en: "Verdict", "zh-CN": "结论", "zh-TW": "結論" },
  within: { en: "within", "zh-CN": "未超出", "zh-TW": "未超出" },
  team: { en: "Team", "zh-CN": "团队", "zh-TW": "團隊" },
  nobody: { en: "No salesperson", "zh-CN": "无负责人", "zh-TW": "無負責人" },
  grid: { en: "The 13 weeks", "zh-CN": "13 周计划", "zh-TW": "13 週計畫" },
  turns: {
    en: "Due at last contact + interval, at once when that is past. Without a last contact, customers of an echelon and salesperson take turns in the quieter weeks. The next contact stands beside each customer.",
    "zh-CN":
      "按“上次联系 + 间隔”到期，已过期的立即联系；没有上次联系日期的，同一梯队、同一负责人内轮流，先排较空的周。下次联系写在客户旁。",
    "zh-TW":
      "按「上次聯繫 + 間隔」到期，已過期的立即聯繫；沒有上次聯繫日期的，同一梯隊、同一負責人內輪流，先排較空的週。下次聯繫寫在客戶旁。",
  },
  cadence: { en: "Cadence", "zh-CN": "联系频率", "zh-TW": "聯繫頻率" },
  rule: {
    en: "Quarters of the mean percent rank; ties get the better one.",
    "zh-CN": "按平均百分位四等分，并列取较好者。",
    "zh-TW": "按平均百分位四等分，並列取較好者。",
  },
  titleEchelonsContactPlan: {
    en: "Echelons & contact plan",
    "zh-CN": "梯队与联系计划",
    "zh-TW": "梯隊與聯繫計畫",
  },
  weights: { en: "weights", "zh-CN": "权重", "zh-TW": "權重" },
  notAll0: {
    en: "above 0 for a factor you have",
    "zh-CN": "至少一个现有因素大于 0",
    "zh-TW": "至少一個現有因素大於 0",
  },
  week: { en: "Week {number}", "zh-CN": "第 {number} 周", "zh-TW": "第 {number} 週" },
} satisfies Texts;
