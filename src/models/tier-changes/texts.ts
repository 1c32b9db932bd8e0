/** Every word of tier-changes, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Tier changes", "zh-CN": "层级变动", "zh-TW": "層級變動" },
  summary: {
    en: "Who rose, fell, is new or lost between two runs or two periods of orders, what is at stake, and how tiers and concentration run.",
    "zh-CN":
      "两次运行或两个订单期间之间，哪些客户上升、下降、新增或流失，受影响金额多少，以及层级与集中度的走势。",
    "zh-TW":
      "兩次執行或兩個訂單期間之間，哪些客戶上升、下降、新增或流失，受影響金額多少，以及層級與集中度的走勢。",
  },
  method: {
    en: "{before} and {after}: tiers by the rank of {valueName} at each time, the best {shares}, compared customer by customer; a tier set by hand does not count here.",
    "zh-CN":
      "{before}与{after}的层级，各按当时的{valueName}排名（前{shares}），逐个客户比较；手动设定的层级不计入。",
    "zh-TW":
      "{before}與{after}的層級，各按當時的{valueName}排名（前{shares}），逐個客戶比較；手動設定的層級不計入。",
  },
  between: {
    en: "{before} to {after}: {said}",
    "zh-CN": "{before}至{after}：{said}",
    "zh-TW": "{before}至{after}：{said}",
  },
  betweenPeriods: {
    en: "{before} to {after}, {period} {period?day:days} of orders each: {said}",
    "zh-CN": "{before}至{after}（各 {period} 天的订单）：{said}",
    "zh-TW": "{before}至{after}（各 {period} 天的訂單）：{said}",
  },
  nothingToCompare: {
    en: "There is no earlier run, no earlier period of orders and no revenue of the year before to compare with. This run is recorded; run again when there are new data.",
    "zh-CN": "没有更早的运行、订单期间或上年同期销售额可供比较。本次运行已记录；有新数据时请再次运行。",
    "zh-TW": "沒有更早的執行、訂單期間或去年同期銷售額可供比較。本次執行已記錄；有新資料時請再次執行。",
  },
  backNotNew: {
    en: "{said} ({back} of the new had a tier at an earlier time: they are back)",
    "zh-CN": "{said}（新客户中 {back} 个更早时已有层级，属于回流）",
    "zh-TW": "{said}（新客戶中 {back} 個更早時已有層級，屬於回流）",
  },
  againNotLost: {
    en: "{said} ({again} of the lost had a tier again at a later time: they paused)",
    "zh-CN": "{said}（流失客户中 {again} 个后来又有层级，只是暂停）",
    "zh-TW": "{said}（流失客戶中 {again} 個後來又有層級，只是暫停）",
  },
  columnHeader: { en: "Tier change", "zh-CN": "层级升降", "zh-TW": "層級升降" },
  tiersHelp: {
    en: "Those of the Pyramid, when both run, unless others are chosen here. Both times are judged by the same shares, so that only customers move.",
    "zh-CN": "与客户金字塔一起运行时采用其层级，除非在此另选。两个时点都按相同比例分层，因此变动只来自客户。",
    "zh-TW": "與客戶金字塔一起執行時採用其層級，除非在此另選。兩個時點都按相同比例分層，因此變動只來自客戶。",
  },
  compareOption: { en: "Compare", "zh-CN": "比较方式", "zh-TW": "比較方式" },
  compareHelp: {
    en: "Orders have periods of their own; lists of customers have the recorded runs, or last year's revenue.",
    "zh-CN": "订单可按期间比较；客户表可与已记录的运行或上年同期销售额比较。",
    "zh-TW": "訂單可按期間比較；客戶表可與已記錄的執行或去年同期銷售額比較。",
  },
  bestChoice: { en: "Whatever there is", "zh-CN": "自动选择", "zh-TW": "自動選擇" },
  periodsChoice: { en: "Periods of the orders", "zh-CN": "订单期间", "zh-TW": "訂單期間" },
  runsChoice: { en: "Recorded runs", "zh-CN": "已记录的运行", "zh-TW": "已記錄的執行" },
  fromOption: { en: "Earlier time", "zh-CN": "较早时点", "zh-TW": "較早時點" },
  fromHelp: {
    en: "A recorded run by its day, or how far back a run or period of orders is; the trend lists all of them.",
    "zh-CN": "按日期选择已记录的运行，或选择往前第几次运行（订单为第几个期间）；走势表列出全部。",
    "zh-TW": "按日期選擇已記錄的執行，或選擇往前第幾次執行（訂單為第幾個期間）；走勢表列出全部。",
  },
  toOption: { en: "Later time", "zh-CN": "较晚时点", "zh-TW": "較晚時點" },
  toHelp: {
    en: "Two times of the past can be compared as well.",
    "zh-CN": "也可比较过去的两个时点。",
    "zh-TW": "也可比較過去的兩個時點。",
  },
  theLatest: { en: "The latest", "zh-CN": "最近一次", "zh-TW": "最近一次" },
  oneBefore: { en: "The one before the latest", "zh-CN": "最近一次之前", "zh-TW": "最近一次之前" },
  beforeLatest: { en: "{back} before the latest", "zh-CN": "往前第 {back} 次", "zh-TW": "往前第 {back} 次" },
  noSuchDay: {
    en: "Nothing to compare with on {days}: choose among {known}, or another way to compare.",
    "zh-CN": "{days} 没有可比较的数据：请从 {known} 中选择，或改用其他比较方式。",
    "zh-TW": "{days} 沒有可比較的資料：請從 {known} 中選擇，或改用其他比較方式。",
  },
  sameDay: {
    en: "Both times are the same, {days}: choose two.",
    "zh-CN": "两个时点相同（{days}）：请选择两个不同的时点。",
    "zh-TW": "兩個時點相同（{days}）：請選擇兩個不同的時點。",
  },
  listedOption: { en: "Customers in each list", "zh-CN": "每个名单的客户数", "zh-TW": "每個名單的客戶數" },
  listedHelp: {
    en: "The largest values come first.",
    "zh-CN": "金额大的在前。",
    "zh-TW": "金額大的在前。",
  },
  comparedInQueries: {
    en: "periods or the year before, because recorded runs stand in a workbook",
    "zh-CN": "订单期间或上年同期，因为运行记录保存在工作簿中",
    "zh-TW": "訂單期間或去年同期，因為執行記錄儲存在試算表中",
  },
  backInQueries: {
    en: "how many periods back from the latest, because recorded runs stand in a workbook",
    "zh-CN": "从最近一期往前的期数，因为运行记录保存在工作簿中",
    "zh-TW": "從最近一期往前的期數，因為執行記錄儲存在試算表中",
  },
  theYearBefore: { en: "The year before", "zh-CN": "上年同期", "zh-TW": "去年同期" },
  thisYear: { en: "this year", "zh-CN": "本期", "zh-TW": "本期" },
  roseFigure: { en: "Rose", "zh-CN": "上升", "zh-TW": "上升" },
  fellFigure: { en: "Fell", "zh-CN": "下降", "zh-TW": "下降" },
  atStakeFigure: { en: "Value at stake", "zh-CN": "受影响金额", "zh-TW": "受影響金額" },
  flowHeading: { en: "Tiers before and after", "zh-CN": "各层级前后对比", "zh-TW": "各層級前後對比" },
  matrixHeading: {
    en: "From tier to tier, by the rule alone",
    "zh-CN": "层级迁移（只按规则）",
    "zh-TW": "層級遷移（只按規則）",
  },
  fromTo: { en: "From \\ to", "zh-CN": "从 \\ 到", "zh-TW": "從 \\ 到" },
  whereTitle: {
    en: "Where the customers of each tier went",
    "zh-CN": "各层级客户的去向",
    "zh-TW": "各層級客戶的去向",
  },
  stayed: {
    en: "{same} of {all} customers kept their tier, {lost} {lost?was:were} lost",
    "zh-CN": "{all} 个客户中有 {same} 个层级未变，{lost} 个流失",
    "zh-TW": "{all} 個客戶中有 {same} 個層級未變，{lost} 個流失",
  },
  changedMost: {
    en: "{name}: {before} {before?customer:customers} before, {after} after",
    "zh-CN": "{name}：之前 {before} 个，之后 {after} 个",
    "zh-TW": "{name}：之前 {before} 個，之後 {after} 個",
  },
  concentrated: {
    en: "The best 20 % bring {now} of the value, after {earlier} ({day})",
    "zh-CN": "前 20 % 客户贡献金额的 {now}，此前为 {earlier}（{day}）",
    "zh-TW": "前 20 % 客戶貢獻金額的 {now}，此前為 {earlier}（{day}）",
  },
  concentratedShort: {
    en: "Best 20 %: {now}, after {earlier}",
    "zh-CN": "前 20 %：{now}，此前 {earlier}",
    "zh-TW": "前 20 %：{now}，此前 {earlier}",
  },
  flowTitle: {
    en: "Customers by tier, before and after",
    "zh-CN": "各层级客户数：之前与之后",
    "zh-TW": "各層級客戶數：之前與之後",
  },
  before: { en: "Before", "zh-CN": "之前", "zh-TW": "之前" },
  after: { en: "After", "zh-CN": "之后", "zh-TW": "之後" },
  fromBelow: { en: "Rose into it", "zh-CN": "升入", "zh-TW": "升入" },
  fromAbove: { en: "Fell into it", "zh-CN": "降入", "zh-TW": "降入" },
  toAbove: { en: "Rose out of it", "zh-CN": "升出", "zh-TW": "升出" },
  toBelow: { en: "Fell out of it", "zh-CN": "降出", "zh-TW": "降出" },
  ratesHeading: {
    en: "Who stays: share of each tier",
    "zh-CN": "留存率：各层级占比",
    "zh-TW": "留存率：各層級占比",
  },
  allRatesHeading: {
    en: "The same over all steps",
    "zh-CN": "各期合计的留存率",
    "zh-TW": "各期合計的留存率",
  },
  lostKeyHeading: {
    en: "Lost from the best two tiers",
    "zh-CN": "前两层流失的客户",
    "zh-TW": "前兩層流失的客戶",
  },
  fallersHeading: {
    en: "Fell or lost, by value",
    "zh-CN": "下降或流失（按金额）",
    "zh-TW": "下降或流失（按金額）",
  },
  risersHeading: { en: "Rose, by value", "zh-CN": "上升（按金额）", "zh-TW": "上升（按金額）" },
  backHeading: {
    en: "Back after a break, by value",
    "zh-CN": "回流客户（按金额）",
    "zh-TW": "回流客戶（按金額）",
  },
  lastSeen: { en: "Last seen", "zh-CN": "上次", "zh-TW": "上次" },
  growingHeading: {
    en: "Fastest growing of the last tier",
    "zh-CN": "末层中增长最快的客户",
    "zh-TW": "末層中成長最快的客戶",
  },
  growth: { en: "Growth", "zh-CN": "增长率", "zh-TW": "成長率" },
  trendHeading: {
    en: "Tiers and concentration over time",
    "zh-CN": "层级与集中度走势",
    "zh-TW": "層級與集中度走勢",
  },
  concentrationTitle: {
    en: "Share of value that the best 20 % bring",
    "zh-CN": "前 20 % 客户的金额占比",
    "zh-TW": "前 20 % 客戶的金額占比",
  },
  bestFifthBring: { en: "Best 20 % bring", "zh-CN": "前 20 % 贡献", "zh-TW": "前 20 % 貢獻" },
  day: { en: "Data of", "zh-CN": "数据日期", "zh-TW": "資料日期" },
  why: { en: "Why", "zh-CN": "原因", "zh-TW": "原因" },
} satisfies Texts;
