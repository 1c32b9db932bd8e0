/** Texts of step 4, the preview. */

import { inLanguages } from "./language";

export const PREVIEW = {
  title: inLanguages("Preview", "预览", "預覽"),
  nothingWritten: inLanguages("Nothing is written yet.", "尚未写入任何内容。", "尚未寫入任何內容。"),
  waiting: inLanguages("Working out the preview…", "正在生成预览…", "正在產生預覽…"),
  ready: inLanguages(
    "The preview is ready: {rows} {rows?row:rows}.",
    "预览已完成：{rows} 行。",
    "預覽已完成：{rows} 列。",
  ),
  blocked: inLanguages(
    "Mend what is marked above, then the preview follows.",
    "请先修正上方标出的问题，预览随后更新。",
    "請先修正上方標出的問題，預覽隨後更新。",
  ),
  firstRows: inLanguages("First rows", "前几行", "前幾列"),
  customer: inLanguages("Customer", "客户", "客戶"),
  row: inLanguages("Row {row}", "第 {row} 行", "第 {row} 列"),
  places: inLanguages("What will be written", "将写入的内容", "將寫入的內容"),
  onSheet: inLanguages("On the sheet {sheet}:", "写入工作表“{sheet}”：", "寫入工作表「{sheet}」："),
  newColumn: inLanguages("new column", "新列", "新欄"),
  ownColumn: inLanguages("column updated", "更新此列", "更新此欄"),
  newSheet: inLanguages("new sheet", "新工作表", "新工作表"),
  ownSheet: inLanguages("sheet updated", "更新此工作表", "更新此工作表"),
  untouched: inLanguages(
    "Your own cells stay as they are.",
    "您自己的单元格保持不变。",
    "您自己的儲存格保持不變。",
  ),
  numbers: inLanguages("The numbers", "数据", "數據"),
  details: inLanguages("More about {row}", "{row}的详细信息", "{row}的詳細資訊"),
  allRows: inLanguages("Show all {count}", "显示全部 {count} 行", "顯示全部 {count} 列"),
  sized: inLanguages("The larger, the more: {name}", "圆越大，数值越大：{name}", "圓越大，數值越大：{name}"),
  ofTotal: inLanguages("{label}: {values}", "{label}：{values}", "{label}：{values}"),
};

export const OVERRIDES = {
  title: inLanguages("Changed by hand", "手动修改", "手動修改"),
  count: inLanguages(
    "{count} {count?tier was:tiers were} changed by hand since the last run.",
    "自上次运行以来，有 {count} 个层级被手动修改。",
    "自上次執行以來，有 {count} 個層級被手動修改。",
  ),
  keep: inLanguages("Keep tiers changed by hand", "保留手动修改的层级", "保留手動修改的層級"),
  reasons: inLanguages("Add a column for reasons", "添加“原因”列", "新增「原因」欄"),
  list: inLanguages("Show them", "查看", "查看"),
  change: inLanguages(
    "{kept} instead of {computed}",
    "{kept}（计算结果：{computed}）",
    "{kept}（計算結果：{computed}）",
  ),
  more: inLanguages("and {count} more", "另有 {count} 个", "另有 {count} 個"),
};
