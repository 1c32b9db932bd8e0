/** Texts of step 1, the data. */

import { inLanguages } from "./language";

export const DATA = {
  title: inLanguages("Data", "数据", "資料"),
  loading: inLanguages("Reading what is selected…", "正在读取所选内容…", "正在讀取所選內容…"),
  rowCount: inLanguages("{rows} {rows?row:rows}", "{rows} 行", "{rows} 列"),
  header: inLanguages("The first row is a header", "第一行是标题", "第一列是標題"),
  useSelection: inLanguages("Use my current selection", "使用当前所选区域", "使用目前選取範圍"),
  several: inLanguages(
    "Several ranges are selected. Only the last one is used.",
    "选择了多个区域，只使用最后一个。",
    "選取了多個範圍，只使用最後一個。",
  ),
  oneRow: inLanguages(
    "Only one row was found. To take the whole table, click a single cell inside it and use the selection again.",
    "只找到一行。若要使用整张表，请点击表中任一单元格，然后再次使用所选区域。",
    "只找到一列。若要使用整張表，請點擊表中任一儲存格，然後再次使用選取範圍。",
  ),
  noHeader: inLanguages(
    "No header row was found, so columns go by their letters.",
    "未找到标题行，因此用列字母表示各列。",
    "未找到標題列，因此用欄字母表示各欄。",
  ),
  remembered: inLanguages(
    "Your choices from the last run on this sheet were taken over.",
    "已沿用上次在此工作表上的设置。",
    "已沿用上次在此工作表上的設定。",
  ),
  unreadable: inLanguages(
    "The choices saved for this sheet could not be read, so the defaults are used.",
    "无法读取此工作表已保存的设置，已改用默认值。",
    "無法讀取此工作表已儲存的設定，已改用預設值。",
  ),
  mapping: inLanguages("What the columns mean", "各列的含义", "各欄的含義"),
  moreFields: inLanguages("More columns ({count})", "更多列（{count}）", "更多欄（{count}）"),
  notUsed: inLanguages("Not used", "不使用", "不使用"),
  column: inLanguages("Column {letter}", "{letter} 列", "{letter} 欄"),
  samples: inLanguages("For example {samples}", "例如 {samples}", "例如 {samples}"),
  separator: inLanguages(", ", "、", "、"),
  needed: inLanguages(
    "{model} needs a column for {fields}. Choose one.",
    "“{model}”需要“{fields}”列，请选择。",
    "「{model}」需要「{fields}」欄，請選擇。",
  ),
  neededByOrders: inLanguages(
    "A list of orders needs a column for {fields}. Choose one.",
    "订单列表需要“{fields}”列，请选择。",
    "訂單清單需要「{fields}」欄，請選擇。",
  ),
  and: inLanguages("; ", "；", "；"),
  or: inLanguages(" or ", "或", "或"),
  notNumbers: inLanguages(
    "Most cells of this column are not numbers.",
    "此列的大部分单元格不是数字。",
    "此欄的大部分儲存格不是數字。",
  ),
};

/** What each row is, and which orders count. */
export const ORDERS = {
  legend: inLanguages("Each row is", "每一行是", "每一列是"),
  customer: inLanguages("a customer", "一个客户", "一個客戶"),
  order: inLanguages("an order", "一笔订单", "一筆訂單"),
  period: inLanguages("Orders that count", "计入的订单", "計入的訂單"),
  all: inLanguages("All orders", "全部订单", "全部訂單"),
  year: inLanguages("Last 12 months of the data", "数据的最近 12 个月", "資料的最近 12 個月"),
  quarter: inLanguages("A quarter…", "某个季度…", "某一季…"),
  days: inLanguages("From – to…", "起止日期…", "起訖日期…"),
  whichQuarter: inLanguages("Quarter", "季度", "季度"),
  quarterName: inLanguages("{year} Q{quarter}", "{year} 年第 {quarter} 季度", "{year} 年第 {quarter} 季"),
  from: inLanguages("From", "开始日期", "開始日期"),
  to: inLanguages("To", "结束日期", "結束日期"),
  span: inLanguages(
    "Orders from {first} to {last}",
    "订单日期为 {first} 至 {last}",
    "訂單日期為 {first} 至 {last}",
  ),
  noDay: inLanguages("Choose a day.", "请选择日期。", "請選擇日期。"),
  wrongOrder: inLanguages(
    "The last day cannot be before the first one.",
    "结束日期不能早于开始日期。",
    "結束日期不能早於開始日期。",
  ),
  outside: inLanguages(
    "No orders in these days: they run from {first} to {last}.",
    "此期间没有订单：订单日期为 {first} 至 {last}。",
    "此期間沒有訂單：訂單日期為 {first} 至 {last}。",
  ),
};
