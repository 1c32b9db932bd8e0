/** Every word of the model churn, in every language. */

import type { Texts } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";

export const TEXTS = {
  title: { en: "Churn", "zh-CN": "客户流失", "zh-TW": "客戶流失" },
  summary: {
    en: "Measures how many customers leave: from a list of orders with dates, or from a column that says who left, and why. Blank cells are left out.",
    "zh-CN": "衡量客户流失：依据带日期的订单列表，或注明是否流失及原因的客户名单。空白单元格不计入。",
    "zh-TW": "衡量客戶流失：依據帶日期的訂單清單，或註明是否流失及原因的客戶名單。空白儲存格不計入。",
  },

  // The fields
  churnedField: { en: "Left (yes/no)", "zh-CN": "是否流失", "zh-TW": "是否流失" },
  reasonField: { en: "Reason for leaving", "zh-CN": "流失原因", "zh-TW": "流失原因" },
  groupField: { en: "Tier or group", "zh-CN": "层级或分组", "zh-TW": "層級或分組" },

  // The option
  periodLabel: { en: "Period", "zh-CN": "期间", "zh-TW": "期間" },
  periodHelp: {
    en: "For order lists: who bought in one period, not in the next and never again is lost. From the data: the period in which 80 % of the repeat purchases fall.",
    "zh-CN":
      "用于订单列表：本期购买、下期未购买且此后再未购买即为流失。按数据确定：取 80 % 的再次购买所在的期间长度。",
    "zh-TW":
      "用於訂單清單：本期購買、下期未購買且此後再未購買即為流失。依資料確定：取 80 % 的再次購買所在的期間長度。",
  },
  fromTheData: { en: "From the data", "zh-CN": "按数据确定", "zh-TW": "依資料確定" },
  month: { en: "Month", "zh-CN": "月", "zh-TW": "月" },
  quarter: WORDS.quarter,
  half: { en: "Half-year", "zh-CN": "半年", "zh-TW": "半年" },
  year: { en: "Year", "zh-CN": "年", "zh-TW": "年" },

  // Churn measured from orders
  buyers: { en: "Customers who bought", "zh-CN": "有购买的客户", "zh-TW": "有購買的客戶" },
  onePeriod: {
    en: "The orders fill fewer than two whole periods, so nobody can be seen to leave: choose a shorter period, or all orders.",
    "zh-CN": "订单不足两个完整期间，无法看出流失：请选择更短的期间，或全部订单。",
    "zh-TW": "訂單不足兩個完整期間，無法看出流失：請選擇更短的期間，或全部訂單。",
  },
  everyCustomerOnce: {
    en: "Every customer occurs only once: this looks like a list of customers, not of orders.",
    "zh-CN": "每个客户只出现一次：这似乎是客户名单，而不是订单列表。",
    "zh-TW": "每個客戶只出現一次：這似乎是客戶名單，而不是訂單清單。",
  },
  ratePerPeriod: { en: "Churn rate per period", "zh-CN": "每期流失率", "zh-TW": "每期流失率" },
  rateAYear: {
    en: "Churn rate of the last 12 months",
    "zh-CN": "最近 12 个月流失率",
    "zh-TW": "最近 12 個月流失率",
  },
  revenueRateAYear: {
    en: "Revenue churn of the last 12 months",
    "zh-CN": "最近 12 个月销售额流失率",
    "zh-TW": "最近 12 個月銷售額流失率",
  },
  revenueRatePerPeriod: {
    en: "Revenue churn per period",
    "zh-CN": "每期销售额流失率",
    "zh-TW": "每期銷售額流失率",
  },
  periodsTitle: { en: "Customers by period", "zh-CN": "各期客户", "zh-TW": "各期客戶" },
  trendTitle: { en: "Churn by period", "zh-CN": "流失率走势", "zh-TW": "流失率走勢" },
  latestChurn: {
    en: "Churn rate in {period}: {rate}",
    "zh-CN": "{period} 流失率 {rate}",
    "zh-TW": "{period} 流失率 {rate}",
  },
  active: { en: "Active", "zh-CN": "活跃客户", "zh-TW": "活躍客戶" },
  kept: { en: "Kept", "zh-CN": "留存", "zh-TW": "留存" },
  backAgain: { en: "Back again", "zh-CN": "回流", "zh-TW": "回流" },
  paused: { en: "Paused", "zh-CN": "暂停", "zh-TW": "暫停" },
  revenueOfTheActive: { en: "Revenue of the active", "zh-CN": "活跃客户销售额", "zh-TW": "活躍客戶銷售額" },
  revenueOfTheLost: {
    en: "Revenue of the lost",
    "zh-CN": "流失客户上期销售额",
    "zh-TW": "流失客戶上期銷售額",
  },
  revenueChurn: { en: "Revenue churn", "zh-CN": "销售额流失率", "zh-TW": "銷售額流失率" },
  periodsRule: {
    en: "Active: bought in the period. New: first purchase in these data. Lost: bought in the period before and never again; paused: bought again later. Churn rate: lost / active before. Revenue churn: what the lost spent before / what all active spent before; customers who only buy less are not in it. In the last periods some count as lost who will still come back.",
    "zh-CN":
      "活跃：本期有购买。新客户：在这些数据中首次购买。流失：上期购买而此后再未购买；暂停：以后又再购买。流失率 = 流失数 / 上期活跃数。销售额流失率 = 流失客户上期销售额 / 上期销售额，不含仅减少购买的客户。最近几期的流失客户中，有些以后仍会回来。",
    "zh-TW":
      "活躍：本期有購買。新客戶：在這些資料中首次購買。流失：上期購買而此後再未購買；暫停：以後又再購買。流失率 = 流失數 / 上期活躍數。銷售額流失率 = 流失客戶上期銷售額 / 上期銷售額，不含僅減少購買的客戶。最近幾期的流失客戶中，有些以後仍會回來。",
  },
  rateOfAllPeriods: {
    en: "Churn rate per period: all lost / all active before.",
    "zh-CN": "每期流失率 = 流失合计 / 各上期活跃合计。",
    "zh-TW": "每期流失率 = 流失合計 / 各上期活躍合計。",
  },
  periodsBesideYear: {
    en: "These rates do not add up to that of the last 12 months and may lie above it: each has its own customers, and who is silent for one late period counts as lost, but not who bought at any time in the last 12 months. For a year take that of the last 12 months; from these see whether it gets better.",
    "zh-CN":
      "各期流失率相加不等于最近 12 个月流失率，也可能更高：各期客户不同，最近几期中一期未购买即计为流失，而最近 12 个月内任何时候购买过都不计为流失。年流失率以最近 12 个月为准；各期流失率只看趋势。",
    "zh-TW":
      "各期流失率相加不等於最近 12 個月流失率，也可能更高：各期客戶不同，最近幾期中一期未購買即計為流失，而最近 12 個月內任何時候購買過都不計為流失。年流失率以最近 12 個月為準；各期流失率只看趨勢。",
  },
  yearCounted: {
    en: "{before} {before?customer:customers} bought from {from} to {until}; {lost} of them bought nothing from {since} to {to}.",
    "zh-CN": "{from} 至 {until} 有 {before} 个客户购买，其中 {lost} 个在 {since} 至 {to} 没有购买。",
    "zh-TW": "{from} 至 {until} 有 {before} 個客戶購買，其中 {lost} 個在 {since} 至 {to} 沒有購買。",
  },
  lostTitle: {
    en: "Who bought nothing in the last 12 months",
    "zh-CN": "最近 12 个月没有购买的客户",
    "zh-TW": "最近 12 個月沒有購買的客戶",
  },
  askTheLost: {
    en: "Call the first ones, ask why, and win back whom it pays to.",
    "zh-CN": "从前几位开始联系，了解原因，挽回值得挽回的客户。",
    "zh-TW": "從前幾位開始聯絡，了解原因，挽回值得挽回的客戶。",
  },
  spentBefore: {
    en: "Revenue, 12 months before",
    "zh-CN": "此前 12 个月销售额",
    "zh-TW": "此前 12 個月銷售額",
  },
  noYear: {
    en: "The orders cover less than two years, so a year's churn rate cannot be counted; a period's rate does not make one, because who pauses may come back.",
    "zh-CN": "订单不足两年，无法统计年流失率；每期流失率不能折算成年，因为暂停购买的客户可能回来。",
    "zh-TW": "訂單不足兩年，無法統計年流失率；每期流失率不能折算成年，因為暫停購買的客戶可能回來。",
  },
  periodOfTheData: {
    en: "Period: {period}, the shortest that is as long as 80 % of the gaps between a customer's purchases (up to {days} {days?day:days}).",
    "zh-CN": "期间：{period}，即不短于客户 80 % 的购买间隔（不超过 {days} 天）的最短期间。",
    "zh-TW": "期間：{period}，即不短於客戶 80 % 的購買間隔（不超過 {days} 天）的最短期間。",
  },
  periodLongEnough: {
    en: "80 % of the gaps between a customer's purchases last up to {days} {days?day:days}: the period is long enough.",
    "zh-CN": "客户 80 % 的购买间隔不超过 {days} 天：所选期间足够长。",
    "zh-TW": "客戶 80 % 的購買間隔不超過 {days} 天：所選期間足夠長。",
  },
  periodTooShort: {
    en: "80 % of the gaps between a customer's purchases last up to {days} {days?day:days}: “{period}” is too short, and pauses look like losses. Choose “{fitting}”.",
    "zh-CN": "客户 80 % 的购买间隔不超过 {days} 天：“{period}”太短，暂停会被看成流失。请选择“{fitting}”。",
    "zh-TW":
      "客戶 80 % 的購買間隔不超過 {days} 天：「{period}」太短，暫停會被看成流失。請選擇「{fitting}」。",
  },
  rhythmBeyondAYear: {
    en: "80 % of the gaps between a customer's purchases last up to {days} {days?day:days}, which is more than a year: some who look lost only pause.",
    "zh-CN": "客户 80 % 的购买间隔不超过 {days} 天，长于一年：有些看似流失的客户只是暂停。",
    "zh-TW": "客戶 80 % 的購買間隔不超過 {days} 天，長於一年：有些看似流失的客戶只是暫停。",
  },
  nobodyTwice: {
    en: "No customer bought on two days, so the orders do not tell how long a customer may be silent.",
    "zh-CN": "没有客户在两天购买过，无法从订单得知客户多久不买仍属正常。",
    "zh-TW": "沒有客戶在兩天購買過，無法從訂單得知客戶多久不買仍屬正常。",
  },
  noFullPeriod: {
    en: "{period}: no full period lies within the chosen days, so there is no table. Choose more days or a shorter period.",
    "zh-CN": "{period}：所选日期内没有完整的期间，因此没有表格。请选择更多日期或更短的期间。",
    "zh-TW": "{period}：所選日期內沒有完整的期間，因此沒有表格。請選擇更多日期或更短的期間。",
  },
  partialPeriod: {
    en: "* The data begin on {day}, after the period does: its customers do not count in the rates.",
    "zh-CN": "* 数据自 {day} 开始，该期间并不完整：其客户不计入流失率。",
    "zh-TW": "* 資料自 {day} 開始，該期間並不完整：其客戶不計入流失率。",
  },
  ordersBefore: {
    en: "Periods before the days chosen are not listed; their orders only tell who was a customer already.",
    "zh-CN": "所选日期之前的期间未列出；其订单仅用于判断谁已是客户。",
    "zh-TW": "所選日期之前的期間未列出；其訂單僅用於判斷誰已是客戶。",
  },
  ordersAfter: {
    en: "Orders after the days chosen only tell who came back.",
    "zh-CN": "所选日期之后的订单仅用于判断谁又回来购买。",
    "zh-TW": "所選日期之後的訂單僅用於判斷誰又回來購買。",
  },
  groupsCount: {
    en: "Each customer who bought from {from} to {to} once: lost are those who bought nothing in {to} and never again, whenever they left. So these rates are not those of one period or year.",
    "zh-CN":
      "{from} 至 {to} 购买过的客户每人计一次：{to} 未购买且此后再未购买的为流失，不论何时离开。因此这些流失率不同于每期或每年的流失率。",
    "zh-TW":
      "{from} 至 {to} 購買過的客戶每人計一次：{to} 未購買且此後再未購買的為流失，不論何時離開。因此這些流失率不同於每期或每年的流失率。",
  },
  openPeriod: {
    en: "* The orders that count end on {day}, before the period does: its losses are not final and do not count in the rates.",
    "zh-CN": "* 计入的订单截止于 {day}，该期间尚未结束：其流失数未定，不计入流失率。",
    "zh-TW": "* 計入的訂單截止於 {day}，該期間尚未結束：其流失數未定，不計入流失率。",
  },
  strayPeriods: {
    en: "Not shown: periods before {period}, in which hardly anybody bought (fewer than 1 % of the customers of the busiest period).",
    "zh-CN": "{period} 之前的期间未列出：其中几乎无人购买（不足最多一期客户数的 1 %）。",
    "zh-TW": "{period} 之前的期間未列出：其中幾乎無人購買（不足最多一期客戶數的 1 %）。",
  },
  earlierPeriods: {
    en: "Earlier periods are not listed, but count in the rates.",
    "zh-CN": "更早的期间未列出，但计入流失率。",
    "zh-TW": "更早的期間未列出，但計入流失率。",
  },
  forCalculator: {
    en: "The rate of the last 12 months is what the Churn calculator asks for (Templates > Churn calculator).",
    "zh-CN": "可将最近 12 个月流失率填入“客户流失计算器”（模板）。",
    "zh-TW": "可將最近 12 個月流失率填入「客戶流失計算器」（範本）。",
  },

  // A list of who left
  answered: {
    en: "Customers with an answer",
    "zh-CN": "已注明是否流失的客户",
    "zh-TW": "已註明是否流失的客戶",
  },
  valueChurn: { en: "Value churn", "zh-CN": "金额流失率", "zh-TW": "金額流失率" },
  listSpan: {
    en: "The rate holds for the time that the list covers: it is yearly only if the column says who left within a year.",
    "zh-CN": "该比率对应名单所覆盖的时间：只有记录一年内流失情况时才是年流失率。",
    "zh-TW": "該比率對應名單所涵蓋的時間：只有記錄一年內流失情況時才是年流失率。",
  },

  // Groups
  someLeft: {
    en: "{count} of {all} {all?customer:customers} left: {share}.",
    "zh-CN": "{all} 个客户中流失 {count} 个，占 {share}。",
    "zh-TW": "{all} 個客戶中流失 {count} 個，占 {share}。",
  },
  byGroupTitle: { en: "Churn by group", "zh-CN": "各分组流失率", "zh-TW": "各分組流失率" },
  group: { en: "Group", "zh-CN": "分组", "zh-TW": "分組" },
  noGroup: { en: "(none)", "zh-CN": "（未填）", "zh-TW": "（未填）" },
  shareOfLost: { en: "% of all lost", "zh-CN": "占流失总数", "zh-TW": "占流失總數" },
  valueOfTheLost: { en: "Value of the lost", "zh-CN": "流失客户金额", "zh-TW": "流失客戶金額" },
  widestGap: {
    en: "{name} loses the most, {high}; {other} the least, {low}.",
    "zh-CN": "{name}流失率最高（{high}），{other}最低（{low}）。",
    "zh-TW": "{name}流失率最高（{high}），{other}最低（{low}）。",
  },
  mayBeChance: {
    en: "The groups differ no more than chance would have it (chi-square test, 5 %): do not read a ranking into them.",
    "zh-CN": "各分组之间的差异未超出偶然（卡方检验，5 %）：不宜据此排名。",
    "zh-TW": "各分組之間的差異未超出偶然（卡方檢定，5 %）：不宜據此排名。",
  },
  hiddenGroups: {
    en: "{hidden} smaller groups are not listed, but are in the total.",
    "zh-CN": "另有 {hidden} 个较小的分组未列出，但计入合计。",
    "zh-TW": "另有 {hidden} 個較小的分組未列出，但計入合計。",
  },

  // Reasons
  reasonsTitle: { en: "Why customers left", "zh-CN": "客户流失原因", "zh-TW": "客戶流失原因" },
  reasonHeader: { en: "Reason", "zh-CN": "原因", "zh-TW": "原因" },
  reasonKind: { en: "Kind", "zh-CN": "类别", "zh-TW": "類別" },
  cumulative: { en: "Cumulative", "zh-CN": "累计占比", "zh-TW": "累計占比" },
  valueLost: { en: "Value lost", "zh-CN": "流失金额", "zh-TW": "流失金額" },
  otherReasons: { en: "Other reasons", "zh-CN": "其他原因", "zh-TW": "其他原因" },
  canBeHelped: { en: "Can be worked on", "zh-CN": "可控", "zh-TW": "可控" },
  cannotBeHelped: { en: "Cannot be helped", "zh-CN": "不可控", "zh-TW": "不可控" },
  noReasons: { en: "No reasons are given.", "zh-CN": "没有填写流失原因。", "zh-TW": "沒有填寫流失原因。" },
  reasonsRule: {
    en: "Who left the area, changed trade, or closed or went bankrupt cannot be helped; all other reasons can be worked on. The kind is told from the words of the reason; rename a reason to change its kind.",
    "zh-CN":
      "离开当地、改行、停业或破产属不可控；其他原因均可改进。类别按原因中的词语判断；修改原因文字即可改变类别。",
    "zh-TW":
      "離開當地、改行、停業或破產屬不可控；其他原因均可改進。類別按原因中的詞語判斷；修改原因文字即可改變類別。",
  },

  // Kinds of reasons and what to do about each
  rival: { en: "Rival", "zh-CN": "竞争对手", "zh-TW": "競爭對手" },
  rivalCounterMeasure: {
    en: "Compare the offers point by point, visit within a week, set a date to ask again.",
    "zh-CN": "逐项比较双方方案，一周内拜访，并约定再次联系的日期。",
    "zh-TW": "逐項比較雙方方案，一週內拜訪，並約定再次聯繫的日期。",
  },
  needGone: { en: "Need gone", "zh-CN": "丧失需求", "zh-TW": "喪失需求" },
  needGoneCounterMeasure: {
    en: "Ask what it needs now, offer what fits, and keep in touch until the need returns.",
    "zh-CN": "了解其现在的需要，提供合适的产品，保持联系直到需求恢复。",
    "zh-TW": "了解其現在的需要，提供合適的產品，保持聯繫直到需求恢復。",
  },
  delivery: { en: "Delivery", "zh-CN": "交货", "zh-TW": "交貨" },
  deliveryCounterMeasure: {
    en: "Agree delivery times in writing, report delays before the customer asks, hold stock for large customers.",
    "zh-CN": "书面约定交期，延误先行告知，为大客户备货。",
    "zh-TW": "書面約定交期，延誤先行告知，為大客戶備貨。",
  },
  service: { en: "Service", "zh-CN": "服务", "zh-TW": "服務" },
  serviceCounterMeasure: {
    en: "Answer within a day, name one person in charge, follow every complaint to its end.",
    "zh-CN": "一天内答复，指定专人负责，每项投诉跟进到底。",
    "zh-TW": "一天內答覆，指定專人負責，每項客訴跟進到底。",
  },
  price: { en: "Price", "zh-CN": "价格", "zh-TW": "價格" },
  priceCounterMeasure: {
    en: "Show the value against the cost, offer terms by volume; no price cut for everyone.",
    "zh-CN": "说明性价比，按采购量给予优惠；不要全面降价。",
    "zh-TW": "說明物有所值，依採購量給予優惠；不要全面降價。",
  },
  productCounterMeasure: {
    en: "Pass faults and missing features on, offer an exchange, tell the customer when it is mended.",
    "zh-CN": "反馈缺陷与缺失的功能，提供换货，改进后通知客户。",
    "zh-TW": "回報缺陷與缺少的功能，提供換貨，改進後通知客戶。",
  },
  closed: { en: "Closed or bankrupt", "zh-CN": "停业或破产", "zh-TW": "停業或破產" },
  closedCounterMeasure: {
    en: "Collect what is owed, look for a successor business.",
    "zh-CN": "收回欠款，寻找接手的企业。",
    "zh-TW": "收回欠款，尋找接手的企業。",
  },
  moved: { en: "Left the area", "zh-CN": "离开当地", "zh-TW": "離開當地" },
  movedCounterMeasure: {
    en: "Hand over to a branch or partner at the new place.",
    "zh-CN": "转交新所在地的分支机构或合作伙伴。",
    "zh-TW": "轉交新所在地的分支機構或合作夥伴。",
  },
  changedTrade: { en: "Changed trade", "zh-CN": "改行", "zh-TW": "改行" },
  changedTradeCounterMeasure: {
    en: "Ask who took over the old business, and whether the new one needs anything of ours.",
    "zh-CN": "询问原业务由谁接手，以及新业务是否需要我们的产品。",
    "zh-TW": "詢問原業務由誰接手，以及新業務是否需要我們的產品。",
  },
  supplier: { en: "Trouble with us", "zh-CN": "供应商的问题", "zh-TW": "供應商的問題" },
  supplierCounterMeasure: {
    en: "Find out which part of our firm failed, remove the cause, and say so to the customer.",
    "zh-CN": "查明我方哪个环节出了问题，消除原因并告知客户。",
    "zh-TW": "查明我方哪個環節出了問題，消除原因並告知客戶。",
  },
  notClear: { en: "Not clear", "zh-CN": "不明", "zh-TW": "不明" },
  notClearCounterMeasure: {
    en: "Ask once more: a reason nobody knows cannot be worked on.",
    "zh-CN": "再问一次：不明的原因无法改进。",
    "zh-TW": "再問一次：不明的原因無法改進。",
  },

  // Formula help
  customerNpvSummary: {
    en: "Net present value of a customer over its life: a customer lost at 20% a year stays 5 years (1/rate); profits at year ends, a fractional last year by its fraction. Blanks stay blank.",
    "zh-CN":
      "客户在整个关系期内的净现值：年流失率 20% 即平均停留 5 年（1/流失率）；利润按年末计，不足一年按比例计。空白保持空白。",
    "zh-TW":
      "客戶在整個關係期內的淨現值：年流失率 20% 即平均停留 5 年（1/流失率）；利潤按年末計，不足一年按比例計。空白保持空白。",
  },
  churnProfitSummary: {
    en: "How much more a customer is worth when so many percentage points fewer leave each year: NPV after / NPV before - 1. It is value per customer over its life, not yearly company profit.",
    "zh-CN":
      "年流失率降低若干个百分点后，客户价值提高多少：降低后净现值 / 降低前净现值 - 1。这是每个客户整个关系期的价值，不是公司的年利润。",
    "zh-TW":
      "年流失率降低若干個百分點後，客戶價值提高多少：降低後淨現值 / 降低前淨現值 - 1。這是每個客戶整個關係期的價值，不是公司的年利潤。",
  },
  churnTableSummary: {
    en: "Defection curve as a table: yearly churn rate from 50% to 2%, average life in years, net present value of a customer, gain from 5 points fewer (blank where there is none).",
    "zh-CN":
      "流失曲线表：年流失率 50% 至 2%、平均停留年数、客户净现值、流失率再降 5 个百分点的增幅（无法计算时为空）。",
    "zh-TW":
      "流失曲線表：年流失率 50% 至 2%、平均停留年數、客戶淨現值、流失率再降 5 個百分點的增幅（無法計算時為空）。",
  },
  churnCostSummary: {
    en: "What losing so many customers costs: customers x present value of the profits each would still have brought, acquisition cost left out because it is spent.",
    "zh-CN": "流失若干客户的代价：客户数 × 每个客户本可带来的利润现值；获客成本已经花掉，不计入。",
    "zh-TW": "流失若干客戶的代價：客戶數 × 每個客戶本可帶來的利潤現值；獲客成本已經花掉，不計入。",
  },
  churnRateHelp: {
    en: "Share of the customers who leave each year, 0% to 100%: one cell or one column.",
    "zh-CN": "每年流失的客户比例，0% 至 100%：一个单元格或一列。",
    "zh-TW": "每年流失的客戶比例，0% 至 100%：一個儲存格或一欄。",
  },
  annualProfitHelp: {
    en: "Profit of a customer a year. For one rate: a number, or a row or column for year 1, 2, … (the last one holds on). For a column of rates: a number, one row shared by all, a column, or a block with one row each.",
    "zh-CN":
      "每个客户的年利润。单个流失率：一个数字，或按第 1、2……年排列的一行或一列（最后一个数延续）。一列流失率：一个数字、共用的一行、一列，或每个客户一行的区域。",
    "zh-TW":
      "每個客戶的年利潤。單一流失率：一個數字，或按第 1、2……年排列的一列或一欄（最後一個數延續）。一欄流失率：一個數字、共用的一列、一欄，或每個客戶一列的範圍。",
  },
  curveProfitHelp: {
    en: "Profit of a customer a year: one number, or a row or column for year 1, 2, …; the last one holds on.",
    "zh-CN": "每个客户的年利润：一个数字，或按第 1、2……年排列的一行或一列，最后一个数延续下去。",
    "zh-TW": "每個客戶的年利潤：一個數字，或按第 1、2……年排列的一列或一欄，最後一個數延續下去。",
  },
  acquisitionCostHelp: {
    en: "Optional. What winning the customer cost at the start, 0 or more; default 0.",
    "zh-CN": "可选。期初的获客成本，不小于 0；默认 0。",
    "zh-TW": "選填。期初的獲客成本，不小於 0；預設 0。",
  },
  methodHelp: {
    en: 'Optional. "lifetime" (default): stays 1/rate years. "survival": still there in year t with probability (1-rate)^(t-1).',
    "zh-CN":
      "可选。“lifetime”（寿命，默认）：停留 1/流失率 年；“survival”（留存）：第 t 年仍在的概率为 (1-流失率)^(t-1)。",
    "zh-TW":
      "選填。「lifetime」（壽命，預設）：停留 1/流失率 年；「survival」（留存）：第 t 年仍在的機率為 (1-流失率)^(t-1)。",
  },
  lifetime: { en: "lifetime", "zh-CN": "寿命", "zh-TW": "壽命" },
  survival: { en: "survival", "zh-CN": "留存", "zh-TW": "留存" },
  methodsAllowed: {
    en: '"lifetime" or "survival"',
    "zh-CN": "“lifetime”（寿命）或“survival”（留存）",
    "zh-TW": "「lifetime」（壽命）或「survival」（留存）",
  },
  pointsHelp: {
    en: "Optional. Percentage points fewer, below churn_rate: 5% (default) takes 20% to 15%.",
    "zh-CN": "可选。降低的百分点，须小于流失率：5%（默认）即由 20% 降至 15%。",
    "zh-TW": "選填。降低的百分點，須小於流失率：5%（預設）即由 20% 降至 15%。",
  },
  pointsAllowed: {
    en: "above 0% and below 100%",
    "zh-CN": "大于 0% 且小于 100%",
    "zh-TW": "大於 0% 且小於 100%",
  },
  abovePoints: {
    en: "above points ({share})",
    "zh-CN": "大于点数（{share}）",
    "zh-TW": "大於點數（{share}）",
  },
  valueBefore: {
    en: "the customer's value before",
    "zh-CN": "降低前的客户净现值",
    "zh-TW": "降低前的客戶淨現值",
  },
  lostReferralsHelp: {
    en: "Optional. Customers that each one who leaves takes along or would have brought, each worth as much; default 0.",
    "zh-CN": "可选。每个流失客户带走或本可带来的客户数，每个价值相同；默认 0。",
    "zh-TW": "選填。每個流失客戶帶走或本可帶來的客戶數，每個價值相同；預設 0。",
  },
  lostCustomersHelp: {
    en: "How many are lost, 0 or more: one number for all rates, or a column.",
    "zh-CN": "流失的客户数，不小于 0：一个数字或一列。",
    "zh-TW": "流失的客戶數，不小於 0：一個數字或一欄。",
  },

  // The defection curve
  yearsACustomerStays: { en: "Years a customer stays", "zh-CN": "平均停留年数", "zh-TW": "平均停留年數" },
  valueOfACustomer: { en: "Value of a customer", "zh-CN": "客户净现值", "zh-TW": "客戶淨現值" },
  gainFromFivePoints: {
    en: "Gain from 5 points fewer",
    "zh-CN": "降低 5 个百分点的增幅",
    "zh-TW": "降低 5 個百分點的增幅",
  },

  // The Churn calculator
  customersNow: { en: "Customers now", "zh-CN": "现有客户数", "zh-TW": "現有客戶數" },
  calculatorTitle: { en: "Churn calculator", "zh-CN": "客户流失计算器", "zh-TW": "客戶流失計算器" },
  calculatorPurpose: {
    en: "Fill in the input cells; everything else follows. Values are per customer over its whole life, not the company's yearly profit. The first figures are a published credit card case.",
    "zh-CN":
      "请填写输入单元格，其余自动计算。数值为每个客户整个关系期的价值，不是公司的年利润。初始数字为已发表的信用卡案例。",
    "zh-TW":
      "請填寫輸入儲存格，其餘自動計算。數值為每個客戶整個關係期的價值，不是公司的年利潤。初始數字為已發表的信用卡案例。",
  },
  figuresHeading: { en: "Your figures", "zh-CN": "您的数据", "zh-TW": "您的資料" },
  yearlyShareLost: { en: "Share that leaves in a year", "zh-CN": "年流失率", "zh-TW": "年流失率" },
  yearlyShareLostNote: {
    en: "Above 0%, at most 100%. The Churn summary of the sidebar measures it from your orders.",
    "zh-CN": "大于 0%，不超过 100%。侧边栏的“客户流失”可从订单中算出。",
    "zh-TW": "大於 0%，不超過 100%。側邊欄的「客戶流失」可從訂單中算出。",
  },
  pointsLess: { en: "Percentage points fewer", "zh-CN": "降低的百分点", "zh-TW": "降低的百分點" },
  pointsLessNote: {
    en: "Points, not per cent of the rate: 5% takes 20% to 15%. Must be below the share that leaves.",
    "zh-CN": "是百分点，不是流失率的百分比：5% 即由 20% 降至 15%，须小于年流失率。",
    "zh-TW": "是百分點，不是流失率的百分比：5% 即由 20% 降至 15%，須小於年流失率。",
  },
  winningCost: {
    en: "Cost of winning a customer",
    "zh-CN": "获得一个客户的成本",
    "zh-TW": "獲得一個客戶的成本",
  },
  winningCostNote: {
    en: "Adds up the parts at the end of this sheet; or type one positive amount.",
    "zh-CN": "由本表末尾的各项相加；也可直接填一个正数。",
    "zh-TW": "由本表末尾的各項相加；也可直接填一個正數。",
  },
  winningHeading: {
    en: "What winning one customer costs",
    "zh-CN": "赢得一个新客户的成本",
    "zh-TW": "贏得一個新客戶的成本",
  },
  winningParts: {
    en: "Trial and first-order discount|Start-up cost|Cost of time|Travel|Demonstrations|Meetings|Entertainment",
    "zh-CN": "最初试用和首批订单的折扣|启动成本|时间成本|额外旅行|展示|会议|消遣",
    "zh-TW": "最初試用和首批訂單的折扣|啟動成本|時間成本|額外旅行|展示|會議|消遣",
  },
  keepingShare: {
    en: "Keeping costs, as share of winning",
    "zh-CN": "留住成本占获得成本的比例",
    "zh-TW": "留住成本占獲得成本的比例",
  },
  keepingShareNote: {
    en: "A common rule of thumb is a fifth; use your own figure.",
    "zh-CN": "常见经验值为五分之一；请改为自己的数字。",
    "zh-TW": "常見經驗值為五分之一；請改為自己的數字。",
  },
  customersToPrice: {
    en: "Customers lost, to be priced",
    "zh-CN": "要计价的流失客户数",
    "zh-TW": "要計價的流失客戶數",
  },
  customersToPriceNote: {
    en: "For example those a rival took last month.",
    "zh-CN": "例如上月被竞争对手夺走的客户。",
    "zh-TW": "例如上月被競爭對手奪走的客戶。",
  },
  profitOfOneCustomer: { en: "Profit of one customer", "zh-CN": "单个客户的利润", "zh-TW": "單一客戶的利潤" },
  profitYear: { en: "Year {number}", "zh-CN": "第 {number} 年", "zh-TW": "第 {number} 年" },
  profitRowLabel: {
    en: "In that year; the last holds on",
    "zh-CN": "当年利润；最后一年延续下去",
    "zh-TW": "當年利潤；最後一年延續下去",
  },
  profitRowNote: {
    en: "Before the cost of winning the customer; clear later years if profit stays the same.",
    "zh-CN": "不扣获客成本；若利润不变，可清空后面的年份。",
    "zh-TW": "不扣獲客成本；若利潤不變，可清空後面的年份。",
  },
  costsHeading: { en: "What leaving customers cost", "zh-CN": "客户流失的代价", "zh-TW": "客戶流失的代價" },
  valueOfACustomerNote: {
    en: "Present value of the profits over that life, less the cost of winning.",
    "zh-CN": "停留期内利润的现值，减去获客成本。",
    "zh-TW": "停留期內利潤的現值，減去獲客成本。",
  },
  valueWhenFewerLeave: {
    en: "Value when fewer leave",
    "zh-CN": "流失降低后的净现值",
    "zh-TW": "流失降低後的淨現值",
  },
  gainInValue: { en: "Gain", "zh-CN": "增幅", "zh-TW": "增幅" },
  gainInValueNote: {
    en: "In the value of one customer over its life. It does not say that the company's profit rises as much this year.",
    "zh-CN": "指单个客户整个关系期价值的增幅，并不表示公司当年利润提高同样比例。",
    "zh-TW": "指單一客戶整個關係期價值的增幅，並不表示公司當年利潤提高同樣比例。",
  },
  leavingInAYear: {
    en: "Customers who leave in a year",
    "zh-CN": "每年流失客户数",
    "zh-TW": "每年流失客戶數",
  },
  valueLeaving: { en: "Value that leaves with them", "zh-CN": "随之流失的价值", "zh-TW": "隨之流失的價值" },
  costOfCustomersToPrice: {
    en: "Cost of the customers to be priced",
    "zh-CN": "上述流失客户的代价",
    "zh-TW": "上述流失客戶的代價",
  },
  keepOrWinHeading: { en: "Keep or win", "zh-CN": "留住还是新增", "zh-TW": "留住還是新增" },
  winningOneCosts: {
    en: "Winning one customer costs",
    "zh-CN": "获得一个客户的成本",
    "zh-TW": "獲得一個客戶的成本",
  },
  keepingOneCosts: {
    en: "Keeping one customer costs",
    "zh-CN": "留住一个客户的成本",
    "zh-TW": "留住一個客戶的成本",
  },
  winningReplacements: {
    en: "Winning replacements for a year's losses",
    "zh-CN": "补充全年流失客户的成本",
    "zh-TW": "補充全年流失客戶的成本",
  },
  keepingThemInstead: {
    en: "Keeping them instead",
    "zh-CN": "改为留住他们的成本",
    "zh-TW": "改為留住他們的成本",
  },
  winningLessKeeping: { en: "Difference", "zh-CN": "差额", "zh-TW": "差額" },
  breakEvenSpend: {
    en: "Break-even spend per customer a year",
    "zh-CN": "每客户每年保本投入",
    "zh-TW": "每客戶每年損益平衡投入",
  },
  breakEvenSpendNote: {
    en: "At most this much a year on every customer pays for bringing the rate down by those points.",
    "zh-CN": "为降低这些百分点，每个客户每年最多投入这么多才不亏。",
    "zh-TW": "為降低這些百分點，每個客戶每年最多投入這麼多才不虧。",
  },
  effectHeading: {
    en: "Effect of 1 to 10 points fewer",
    "zh-CN": "降低 1 至 10 个百分点的效果",
    "zh-TW": "降低 1 至 10 個百分點的效果",
  },
  pointsFewer: { en: "Points fewer", "zh-CN": "降低百分点", "zh-TW": "降低百分點" },
  worthOfOneAYear: { en: "1 a year is worth", "zh-CN": "每年 1 元的现值", "zh-TW": "每年 1 元的現值" },
  breakEvenSpendAYear: {
    en: "Break-even spend a year",
    "zh-CN": "每年保本投入",
    "zh-TW": "每年損益平衡投入",
  },
  curveHeading: { en: "Defection curve", "zh-CN": "流失曲线", "zh-TW": "流失曲線" },
} satisfies Texts;
