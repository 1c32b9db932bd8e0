/** Every word of the echelons and their contact plan, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  modelTitle: {
    en: "Echelons & contact plan",
    "zh-CN": "梯队与联系计划",
    "zh-TW": "梯隊與聯繫計畫",
  },
  summary: {
    en: "Ranks customers by four factors into quarters and plans whom to contact in each week of a quarter.",
    "zh-CN": "按四个因素把客户分为四个梯队，并安排一季中每周联系谁。",
    "zh-TW": "按四個因素把客戶分為四個梯隊，並安排一季中每週聯繫誰。",
  },

  // The fields
  assetsField: { en: "Assets", "zh-CN": "客户资产", "zh-TW": "客戶資產" },
  incomeField: { en: "Income contribution", "zh-CN": "中间收入贡献度", "zh-TW": "中間收入貢獻度" },
  depthField: { en: "Depth of relationship", "zh-CN": "关系的深浅", "zh-TW": "關係的深淺" },
  potentialField: { en: "Potential", "zh-CN": "潜力的高低", "zh-TW": "潛力的高低" },
  lastContactField: { en: "Last contact", "zh-CN": "上次联系", "zh-TW": "上次聯繫" },

  // The options
  weightHelp: {
    en: "Weight; 0 leaves it out.",
    "zh-CN": "权重；0 表示不计入。",
    "zh-TW": "權重；0 表示不計入。",
  },
  weightsRefused: { en: "weights", "zh-CN": "权重", "zh-TW": "權重" },
  weightsAllowed: {
    en: "above 0 for a factor you have",
    "zh-CN": "至少一个现有因素大于 0",
    "zh-TW": "至少一個現有因素大於 0",
  },
  echelonNumber: { en: "Echelon {number}", "zh-CN": "梯队 {number}", "zh-TW": "梯隊 {number}" },
  weeksHelp: {
    en: "Weeks between contacts.",
    "zh-CN": "联系间隔周数。",
    "zh-TW": "聯繫間隔週數。",
  },
  capacityOption: {
    en: "Contacts a week per salesperson",
    "zh-CN": "每位负责人每周可联系次数",
    "zh-TW": "每位負責人每週可聯繫次數",
  },
  capacityHelp: {
    en: "0 when not known. Without a column of salespeople it is the team's.",
    "zh-CN": "未知填 0；无负责人列时指团队。",
    "zh-TW": "未知填 0；無負責人欄時指團隊。",
  },

  // What to do about each echelon
  firstAction: {
    en: "One person in charge; contact every week.",
    "zh-CN": "专人负责，每周联系。",
    "zh-TW": "專人負責，每週聯繫。",
  },
  secondAction: {
    en: "Contact every two weeks; plan how to move it up.",
    "zh-CN": "每两周联系一次，制定提升计划。",
    "zh-TW": "每兩週聯繫一次，制定提升計畫。",
  },
  thirdAction: {
    en: "Contact every month; look for potential.",
    "zh-CN": "每月联系一次，发掘潜力。",
    "zh-TW": "每月聯繫一次，發掘潛力。",
  },
  fourthAction: {
    en: "Contact every quarter, by phone or mail.",
    "zh-CN": "每季以电话或邮件联系一次。",
    "zh-TW": "每季以電話或郵件聯繫一次。",
  },

  // The columns
  echelon: { en: "Echelon", "zh-CN": "梯队", "zh-TW": "梯隊" },
  contactEvery: { en: "Contact every (weeks)", "zh-CN": "联系间隔（周）", "zh-TW": "聯繫間隔（週）" },
  nextContact: { en: "Next contact", "zh-CN": "下次联系", "zh-TW": "下次聯繫" },

  // The report: echelons and how often each is contacted
  quarterRule: {
    en: "Quarters of the mean percent rank; ties get the better one.",
    "zh-CN": "按平均百分位四等分，并列取较好者。",
    "zh-TW": "按平均百分位四等分，並列取較好者。",
  },
  someAreLate: {
    en: "{due} {due?customer is:customers are} due in the week of {week}; {late} {late?is:are} overdue for a contact.",
    "zh-CN": "本周（{week}）应联系 {due} 个客户；{late} 个客户已逾期未联系。",
    "zh-TW": "本週（{week}）應聯繫 {due} 個客戶；{late} 個客戶已逾期未聯繫。",
  },
  dueThisWeek: {
    en: "{due} {due?customer is:customers are} due in the first week ({week}); nobody is overdue.",
    "zh-CN": "第一周（{week}）应联系 {due} 个客户；没有逾期。",
    "zh-TW": "第一週（{week}）應聯繫 {due} 個客戶；沒有逾期。",
  },
  dueCount: { en: "due this week", "zh-CN": "本周应联系", "zh-TW": "本週應聯繫" },
  lateCount: { en: "overdue", "zh-CN": "已逾期", "zh-TW": "已逾期" },
  busiestEchelon: {
    en: "Echelon {echelon} takes {share} of the contacts in 13 weeks",
    "zh-CN": "第 {echelon} 梯队占 13 周联系的 {share}",
    "zh-TW": "第 {echelon} 梯隊占 13 週聯繫的 {share}",
  },
  fullestWeek: {
    en: "The most contacts in one week: {most} ({week})",
    "zh-CN": "联系最多的一周：{most} 次（{week}）",
    "zh-TW": "聯繫最多的一週：{most} 次（{week}）",
  },
  cadence: { en: "Cadence", "zh-CN": "联系频率", "zh-TW": "聯繫頻率" },
  contactsEach: { en: "Contacts a quarter, each", "zh-CN": "每客户每季次数", "zh-TW": "每客戶每季次數" },
  contacts: { en: "Contacts", "zh-CN": "联系次数", "zh-TW": "聯繫次數" },
  contactsInQuarter: { en: "Contacts in 13 weeks", "zh-CN": "13 周联系次数", "zh-TW": "13 週聯繫次數" },

  // The report: who is due
  dueHeading: {
    en: "Due this week ({week}): {count}",
    "zh-CN": "本周应联系（{week}）：{count}",
    "zh-TW": "本週應聯繫（{week}）：{count}",
  },
  daysOverdue: { en: "Days overdue", "zh-CN": "逾期天数", "zh-TW": "逾期天數" },

  // The report: week by week and month by month
  weeklyTargets: { en: "Weekly targets", "zh-CN": "每周目标", "zh-TW": "每週目標" },
  week: { en: "Week", "zh-CN": "周", "zh-TW": "週" },
  weekNumber: { en: "Week {number}", "zh-CN": "第 {number} 周", "zh-TW": "第 {number} 週" },
  monthlyPlan: { en: "Monthly plan", "zh-CN": "月度计划", "zh-TW": "月度計畫" },
  month: { en: "Month", "zh-CN": "月份", "zh-TW": "月份" },

  // The report: what the plan asks of each salesperson
  salespersonLoad: { en: "Load per salesperson", "zh-CN": "负责人工作量", "zh-TW": "負責人工作量" },
  busiestWeek: { en: "Busiest week", "zh-CN": "最忙一周", "zh-TW": "最忙一週" },
  averageAWeek: { en: "Average a week", "zh-CN": "平均每周", "zh-TW": "平均每週" },
  capacityAWeek: { en: "Capacity a week", "zh-CN": "每周能力", "zh-TW": "每週能力" },
  verdict: { en: "Verdict", "zh-CN": "结论", "zh-TW": "結論" },
  withinCapacity: { en: "within", "zh-CN": "未超出", "zh-TW": "未超出" },
  overCapacityBy: { en: "over by {by}", "zh-CN": "超出 {by} 次", "zh-TW": "超出 {by} 次" },
  team: { en: "Team", "zh-CN": "团队", "zh-TW": "團隊" },
  noSalesperson: { en: "No salesperson", "zh-CN": "无负责人", "zh-TW": "無負責人" },

  // The report: the quarter at a glance
  quarterHeading: { en: "The 13 weeks", "zh-CN": "13 周计划", "zh-TW": "13 週計畫" },
  quarterRules: {
    en: "Due at last contact + interval, at once when that is past. Without a last contact, customers of an echelon and salesperson take turns in the quieter weeks. The next contact stands beside each customer.",
    "zh-CN":
      "按“上次联系 + 间隔”到期，已过期的立即联系；没有上次联系日期的，同一梯队、同一负责人内轮流，先排较空的周。下次联系写在客户旁。",
    "zh-TW":
      "按「上次聯繫 + 間隔」到期，已過期的立即聯繫；沒有上次聯繫日期的，同一梯隊、同一負責人內輪流，先排較空的週。下次聯繫寫在客戶旁。",
  },

  // What a manager should see first
  overdueAlert: {
    en: "{late} {late?customer is:customers are} overdue for a contact, the longest by {days} {days?day:days}",
    "zh-CN": "{late} 个客户逾期未联系，最久 {days} 天",
    "zh-TW": "{late} 個客戶逾期未聯繫，最久 {days} 天",
  },
  overdueAction: {
    en: "Contact them this week, the longest overdue first.",
    "zh-CN": "本周联系，逾期最久的先联系。",
    "zh-TW": "本週聯繫，逾期最久的先聯繫。",
  },
  overloadAlert: {
    en: "Over {can} {can?contact:contacts} a week: {count} of {all}; most {name}, {peak}",
    "zh-CN": "每周超过 {can} 次联系：{count} / {all}；最多{name}，{peak} 次",
    "zh-TW": "每週超過 {can} 次聯繫：{count} / {all}；最多{name}，{peak} 次",
  },
  overloadAction: {
    en: "Give customers to a colleague with quieter weeks, or contact the lower echelons less often.",
    "zh-CN": "把部分客户交给较空的同事，或减少对低梯队的联系次数。",
    "zh-TW": "把部分客戶交給較空的同事，或減少對低梯隊的聯繫次數。",
  },

  // The explanation of one customer
  composite: { en: "Composite of 100", "zh-CN": "综合分（满分 100）", "zh-TW": "綜合分（滿分 100）" },
  percentRankOf: {
    en: "{field} (percent rank)",
    "zh-CN": "{field}（百分位）",
    "zh-TW": "{field}（百分位）",
  },

  // Formula help
  echelonTierSummary: {
    en: "Echelon 1 (best) to 4 of each customer: quarters of the weighted mean of its percent ranks; ties get the better one.",
    "zh-CN": "客户梯队 1（最好）至 4：各因素百分位的加权平均按四分之一分组，并列取较好者。",
    "zh-TW": "客戶梯隊 1（最好）至 4：各因素百分位的加權平均按四分之一分組，並列取較好者。",
  },
  factorsParameterHelp: {
    en: "One row per customer: assets, income contribution, depth, potential or others; more is better.",
    "zh-CN": "每个客户一行：客户资产、中间收入贡献度、关系的深浅、潜力的高低等，越大越好。",
    "zh-TW": "每個客戶一列：客戶資產、中間收入貢獻度、關係的深淺、潛力的高低等，越大越好。",
  },
  weightsParameterHelp: {
    en: "Optional. One per factor; equal when left out.",
    "zh-CN": "可选。每个因素一个权重；默认相等。",
    "zh-TW": "選填。每個因素一個權重；預設相等。",
  },
  factorsAllowed: {
    en: "a range with one row per customer, at least two",
    "zh-CN": "每个客户一行、至少两行的区域",
    "zh-TW": "每個客戶一列、至少兩列的範圍",
  },
  weightsArgumentAllowed: {
    en: "{width} numbers of 0 or above, not all 0",
    "zh-CN": "{width} 个非负数字且不全为 0",
    "zh-TW": "{width} 個非負數字且不全為 0",
  },
  factorNumber: { en: "factor {number}", "zh-CN": "因素 {number}", "zh-TW": "因素 {number}" },

  // The Contact calendar
  calendarTitle: { en: "Contact calendar", "zh-CN": "联系日历", "zh-TW": "聯繫行事曆" },
  calendarPurpose: {
    en: "Whom to congratulate or call, which festivals are near. Add holidays of your own below China's.",
    "zh-CN": "该祝贺谁、该联系谁、哪些节日临近。可在中国法定节日下方添加自己的节日。",
    "zh-TW": "該祝賀誰、該聯繫誰、哪些節日臨近。可在臺灣的國定假日下方加入自己的節日。",
  },
  daysAhead: { en: "Days ahead", "zh-CN": "未来天数", "zh-TW": "未來天數" },
  calendarRules: {
    en: "29 February is kept on the 28th in common years. Without a last contact, the contact is due at once.",
    "zh-CN": "平年的 2 月 29 日按 28 日计。没有上次联系日期的，当天应联系。",
    "zh-TW": "平年的 2 月 29 日按 28 日計。沒有上次聯繫日期的，當天應聯繫。",
  },
  nextDaysHeading: { en: "Next | days", "zh-CN": "未来 | 天", "zh-TW": "未來 | 天" },
  workedOutHeading: { en: "Worked out", "zh-CN": "自动计算", "zh-TW": "自動計算" },
  calendarListHeader: {
    en: "Date|Days|Who|Occasion",
    "zh-CN": "日期|天数|对象|事项",
    "zh-TW": "日期|天數|對象|事項",
  },
  calendarContactHeader: {
    en: "Every (days)|Next birthday|Next anniversary",
    "zh-CN": "间隔（天）|下次生日|下次纪念日",
    "zh-TW": "間隔（天）|下次生日|下次紀念日",
  },
  contactPerson: { en: "Contact person", "zh-CN": "联系人", "zh-TW": "聯絡人" },
  occasions: {
    en: "Birthday|Anniversary|Contact|Contact, overdue",
    "zh-CN": "生日|纪念日|联系|联系（已逾期）",
    "zh-TW": "生日|紀念日|聯繫|聯繫（已逾期）",
  },
  holiday: { en: "Holiday", "zh-CN": "节日", "zh-TW": "節日" },
  chinasHolidays: {
    en: "New Year's Day|Spring Festival|Qingming|Labour Day|Dragon Boat Festival|Mid-Autumn Festival|National Day",
    "zh-CN": "元旦|春节|清明节|劳动节|端午节|中秋节|国庆节",
    "zh-TW": "元旦|春節|清明節|勞動節|端午節|中秋節|國慶日",
  },
  taiwansHolidays: {
    en: "New Year's Day|Spring Festival|Peace Memorial Day|Children's Day|Qingming|Labour Day|Dragon Boat Festival|Mid-Autumn Festival|Confucius' birthday|National Day|Taiwan Restoration Day|Constitution Day",
    "zh-CN":
      "元旦|春节|和平纪念日|儿童节|清明节|劳动节|端午节|中秋节|孔子诞辰纪念日|国庆日|台湾光复节|行宪纪念日",
    "zh-TW":
      "元旦|春節|和平紀念日|兒童節|清明節|勞動節|端午節|中秋節|孔子誕辰紀念日|國慶日|臺灣光復節|行憲紀念日",
  },
} satisfies Texts;
