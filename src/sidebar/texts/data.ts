/** Texts of step 1, the data. */

import type { Texts } from "../../core/texts/language";

export const DATA = {
  title: { en: "Data", "zh-CN": "数据", "zh-TW": "資料" },
  loading: { en: "Reading what is selected…", "zh-CN": "正在读取所选内容…", "zh-TW": "正在讀取所選內容…" },
  rowCount: { en: "{rows} {rows?row:rows}", "zh-CN": "{rows} 行", "zh-TW": "{rows} 列" },
  useSelection: { en: "Use my current selection", "zh-CN": "使用当前所选区域", "zh-TW": "使用目前選取範圍" },
  several: {
    en: "Several ranges are selected. Only the last one is used.",
    "zh-CN": "选择了多个区域，只使用最后一个。",
    "zh-TW": "選取了多個範圍，只使用最後一個。",
  },
  columnsLeftOut: {
    en: "Only the first {count} columns can be chosen from. Move those that matter to the left.",
    "zh-CN": "只能从前 {count} 列中选择，请把要用的列移到左边。",
    "zh-TW": "只能從前 {count} 欄中選擇，請把要用的欄移到左邊。",
  },
  oneRow: {
    en: "Only one row was found. To take the whole table, click a single cell inside it and use the selection again.",
    "zh-CN": "只找到一行。若要使用整张表，请点击表中任一单元格，然后再次使用所选区域。",
    "zh-TW": "只找到一列。若要使用整張表，請點選表中任一儲存格，然後再次使用選取範圍。",
  },
  large: {
    en: "Data too big for a sheet?",
    "zh-CN": "数据太大，放不进工作表？",
    "zh-TW": "資料太大，放不進工作表？",
  },
  noHeader: {
    en: "No header row was found, so columns go by their letters.",
    "zh-CN": "未找到标题行，因此用列字母表示各列。",
    "zh-TW": "未找到標題列，因此用欄字母表示各欄。",
  },
  remembered: {
    en: "Your choices from the last run on this sheet were taken over.",
    "zh-CN": "已沿用上次在此工作表上的设置。",
    "zh-TW": "已沿用上次在此工作表上的設定。",
  },
  draft: {
    en: "What you chose here before was taken over.",
    "zh-CN": "已沿用您之前在此选择的设置。",
    "zh-TW": "已沿用您之前在此選擇的設定。",
  },
  unreadable: {
    en: "The choices saved for this sheet could not be read, so the defaults are used.",
    "zh-CN": "无法读取此工作表已保存的设置，已改用默认值。",
    "zh-TW": "無法讀取此工作表已儲存的設定，已改用預設值。",
  },
  mapping: { en: "What the columns mean", "zh-CN": "各列的含义", "zh-TW": "各欄的含義" },
  moreFields: { en: "More columns ({count})", "zh-CN": "更多列（{count}）", "zh-TW": "更多欄（{count}）" },
  notUsed: { en: "Not used", "zh-CN": "不使用", "zh-TW": "不使用" },
  column: { en: "Column {letter}", "zh-CN": "{letter} 列", "zh-TW": "{letter} 欄" },
  needed: {
    en: "{model} needs a column for {fields}. Choose one.",
    "zh-CN": "“{model}”需要“{fields}”列，请选择。",
    "zh-TW": "「{model}」需要「{fields}」欄，請選擇。",
  },
  neededByOrders: {
    en: "A list of orders needs a column for {fields}. Choose one.",
    "zh-CN": "订单列表需要“{fields}”列，请选择。",
    "zh-TW": "訂單清單需要「{fields}」欄，請選擇。",
  },
  and: { en: " and for ", "zh-CN": "”列和“", "zh-TW": "」欄和「" },
  or: { en: " or ", "zh-CN": "或", "zh-TW": "或" },
  notNumbers: {
    en: "Most cells of this column are not numbers.",
    "zh-CN": "此列的大部分单元格不是数字。",
    "zh-TW": "此欄的大部分儲存格不是數字。",
  },
} satisfies Texts;

/** What each row is, and which orders count. */
export const ORDERS = {
  legend: { en: "Each row is", "zh-CN": "每一行是", "zh-TW": "每一列是" },
  customer: { en: "a customer", "zh-CN": "一个客户", "zh-TW": "一個客戶" },
  order: { en: "an order", "zh-CN": "一笔订单", "zh-TW": "一筆訂單" },
  period: { en: "Orders that count", "zh-CN": "计入的订单", "zh-TW": "計入的訂單" },
  all: { en: "All orders", "zh-CN": "全部订单", "zh-TW": "全部訂單" },
  year: { en: "Last 12 months of the data", "zh-CN": "数据的最近 12 个月", "zh-TW": "資料的最近 12 個月" },
  quarter: { en: "A quarter…", "zh-CN": "某个季度…", "zh-TW": "某一季…" },
  days: { en: "From – to…", "zh-CN": "起止日期…", "zh-TW": "起訖日期…" },
  quarterName: {
    en: "{year} Q{quarter}",
    "zh-CN": "{year} 年第 {quarter} 季度",
    "zh-TW": "{year} 年第 {quarter} 季",
  },
  to: { en: "To", "zh-CN": "结束日期", "zh-TW": "結束日期" },
  span: {
    en: "Orders from {first} to {last}",
    "zh-CN": "订单日期为 {first} 至 {last}",
    "zh-TW": "訂單日期為 {first} 至 {last}",
  },
  noDay: { en: "Choose a day.", "zh-CN": "请选择日期。", "zh-TW": "請選擇日期。" },
  wrongOrder: {
    en: "The last day cannot be before the first one.",
    "zh-CN": "结束日期不能早于开始日期。",
    "zh-TW": "結束日期不能早於開始日期。",
  },
  outside: {
    en: "No orders in these days: they run from {first} to {last}.",
    "zh-CN": "此期间没有订单：订单日期为 {first} 至 {last}。",
    "zh-TW": "此期間沒有訂單：訂單日期為 {first} 至 {last}。",
  },
} satisfies Texts;
