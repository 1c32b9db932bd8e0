/** What is said of a table that no sheet holds. */

import type { Texts } from "../../core/texts/language";

export const LARGE_LIST_TEXTS = {
  table: { en: "Table in BigQuery", "zh-CN": "BigQuery 中的表", "zh-TW": "BigQuery 中的資料表" },
  tableHelp: {
    en: "Such as my-project.shop.orders. It is only named: nothing is sent to it.",
    "zh-CN": "例如 my-project.shop.orders。只写入名称，不会向它发送任何数据。",
    "zh-TW": "例如 my-project.shop.orders。只寫入名稱，不會向它傳送任何資料。",
  },
  model: { en: "Model to ask for", "zh-CN": "要查询的模型", "zh-TW": "要查詢的模型" },
  rows: { en: "A row of the table is", "zh-CN": "表中每行是", "zh-TW": "表中每列是" },
  orderRows: { en: "a line of an order", "zh-CN": "一条订单明细", "zh-TW": "一筆訂單明細" },
  customerRows: { en: "a customer, once", "zh-CN": "一位客户（不重复）", "zh-TW": "一位客戶（不重複）" },
  period: { en: "Orders that count", "zh-CN": "计入的订单", "zh-TW": "計入的訂單" },
  lastYear: {
    en: "12 months up to the last order",
    "zh-CN": "截至最后一笔订单的 12 个月",
    "zh-TW": "截至最後一筆訂單的 12 個月",
  },
  allOrders: { en: "every order", "zh-CN": "每一笔订单", "zh-TW": "每一筆訂單" },
  someDays: { en: "from one day to another", "zh-CN": "指定起止日期", "zh-TW": "指定起訖日期" },
  from: { en: "First day that counts", "zh-CN": "计入的首日", "zh-TW": "計入的首日" },
  to: { en: "Last day that counts", "zh-CN": "计入的末日", "zh-TW": "計入的末日" },
  dayHelp: { en: "Such as 2024-01-31", "zh-CN": "例如 2024-01-31", "zh-TW": "例如 2024-01-31" },
  columnHelp: {
    en: "Name of its column in the table; empty if there is none",
    "zh-CN": "表中对应的列名；没有则留空",
    "zh-TW": "表中對應的欄名；沒有則留空",
  },
  partition: { en: "Partition column", "zh-CN": "分区列", "zh-TW": "分區欄" },
  partitionHelp: {
    en: "If the table is cut by day, the column of its days, or year, month; then other parts are not billed",
    "zh-CN": "如果表按日分区，填写日期列，或“年列、月列”；其余分区便不计费",
    "zh-TW": "如果資料表按日分區，填寫日期欄，或「年欄、月欄」；其餘分區便不計費",
  },
  ask: { en: "Make the queries", "zh-CN": "生成查询", "zh-TW": "產生查詢" },
  firstStep: {
    en: "Small tables: in a sheet choose Data > Data connectors > Connect to BigQuery > Custom query, paste a query, connect, then Extract; or run it in BigQuery and paste its result.",
    "zh-CN":
      "小结果表：在工作表中选择“数据 > 数据连接器 > 连接到 BigQuery > 自定义查询”，粘贴查询并连接，再选“提取”；也可在 BigQuery 中运行后粘贴结果。",
    "zh-TW":
      "小結果表：在工作表中選擇「資料 > 資料連接器 > 連接到 BigQuery > 自訂查詢」，貼上查詢並連接，再選「擷取」；也可在 BigQuery 中執行後貼上結果。",
  },
  secondStep: {
    en: "One row per customer: in BigQuery paste the first query, choose More > Query settings > Set a destination table, run it, then connect a sheet to that table and extract customer and amounts.",
    "zh-CN":
      "每位客户一行：在 BigQuery 中粘贴第一个查询，选择“更多 > 查询设置 > 设置目标表”并运行，然后将工作表连接到该表，提取客户和金额。",
    "zh-TW":
      "每位客戶一列：在 BigQuery 中貼上第一個查詢，選擇「更多 > 查詢設定 > 設定目標資料表」並執行，然後將工作表連接到該資料表，擷取客戶和金額。",
  },
  thirdStep: {
    en: "Click into the extract and write here as usual: it gets the same summary sheets as every list.",
    "zh-CN": "点击提取的数据，照常在此写入：会得到与其他列表相同的汇总表。",
    "zh-TW": "點選擷取的資料，照常在此寫入：會得到與其他清單相同的彙總表。",
  },
  /** What is made of single orders has no sheet of ours, because the extract has none. */
  thirdStepOfOrders: {
    en: "In the extract choose Insert > Pivot table: cohorts in rows, periods_later in columns, share_of_cohort in values. No sheet of ours shows this table.",
    "zh-CN":
      "在提取的数据中选择“插入 > 数据透视表”：行为 cohort，列为 periods_later，值为 share_of_cohort。本插件没有此表的汇总表。",
    "zh-TW":
      "在擷取的資料中選擇「插入 > 資料透視表」：列為 cohort，欄為 periods_later，值為 share_of_cohort。本外掛程式沒有此表的彙總表。",
  },
  tooManyRows: {
    en: "So many rows may take longer than the six minutes that Google gives a run. See “Data too big for a sheet?” below for queries with the same result.",
    "zh-CN":
      "行数过多，可能超过 Google 允许的六分钟。请见下方“数据太大，放不进工作表？”，可用查询得到相同结果。",
    "zh-TW":
      "列數過多，可能超過 Google 允許的六分鐘。請見下方「資料太大，放不進工作表？」，可用查詢得到相同結果。",
  },
  noRoom: {
    en: "This workbook has no room for the results, because Google allows 10 million cells. Delete what nobody needs, or see “Data too big for a sheet?” under Data.",
    "zh-CN":
      "此工作簿没有空间写入结果，因为 Google 最多允许 1000 万个单元格。请删除不需要的内容，或见“数据”下的“数据太大，放不进工作表？”。",
    "zh-TW":
      "此試算表沒有空間寫入結果，因為 Google 最多允許 1000 萬個儲存格。請刪除不需要的內容，或見「資料」下的「資料太大，放不進工作表？」。",
  },
} satisfies Texts;

/** What each query gives. */
export const QUERY_TITLES = {
  customers: {
    en: "Customers: one row each, for a destination table",
    "zh-CN": "客户：每位一行，写入目标表",
    "zh-TW": "客戶：每位一列，寫入目標資料表",
  },
  summary: {
    en: "Summary: a row for each label",
    "zh-CN": "汇总：每个标签一行",
    "zh-TW": "彙總：每個標籤一列",
  },
  curve: {
    en: "Curve: a point for each share of the best",
    "zh-CN": "曲线：按最佳客户占比取点",
    "zh-TW": "曲線：按最佳客戶占比取點",
  },
  figure: { en: "Gini coefficient, one number", "zh-CN": "基尼系数，一个数", "zh-TW": "吉尼係數，一個數" },
  matrix: {
    en: "Matrix: from which tier to which",
    "zh-CN": "矩阵：从哪层到哪层",
    "zh-TW": "矩陣：從哪層到哪層",
  },
  cohorts: {
    en: "Cohorts: who bought again, by first purchase",
    "zh-CN": "同期群：按首购时间看复购",
    "zh-TW": "同類群組：按首購時間看回購",
  },
  history: { en: "History: kept by month", "zh-CN": "历史：按月保存", "zh-TW": "歷史：按月儲存" },
} satisfies Texts;
