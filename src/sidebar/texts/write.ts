/** Texts of step 5: writing, the receipt and the way back. */

import { inLanguages } from "./language";

export const WRITE = {
  title: inLanguages("Write", "写入", "寫入"),
  button: inLanguages("Write tiers", "写入层级", "寫入層級"),
  running: inLanguages("Writing {rows} {rows?row:rows}…", "正在写入 {rows} 行…", "正在寫入 {rows} 列…"),
  seconds: inLanguages("{seconds} s", "{seconds} 秒", "{seconds} 秒"),
  stayOpen: inLanguages(
    "You can go on working in other files.",
    "您可以继续处理其他文件。",
    "您可以繼續處理其他檔案。",
  ),
  unsure: inLanguages(
    "It is not known whether everything was written. Write again: the same columns and sheets are updated, nothing is doubled.",
    "无法确定是否已全部写入。请再次写入：会更新相同的列和工作表，不会重复。",
    "無法確定是否已全部寫入。請再次寫入：會更新相同的欄和工作表，不會重複。",
  ),
};

export const RECEIPT = {
  title: inLanguages("Done", "完成", "完成"),
  done: inLanguages(
    "{rows} {rows?row:rows} done in {seconds} s.",
    "已完成 {rows} 行，用时 {seconds} 秒。",
    "已完成 {rows} 列，用時 {seconds} 秒。",
  ),
  columns: inLanguages("Columns", "列", "欄"),
  onSheet: inLanguages("On the sheet ", "工作表：", "工作表："),
  filled: inLanguages("{count} filled", "已填 {count} 个", "已填 {count} 個"),
  sheets: inLanguages("Sheets", "工作表", "工作表"),
  open: inLanguages("Open sheet {sheet}", "打开工作表 {sheet}", "開啟工作表 {sheet}"),
  kept: inLanguages(
    "{count} {count?tier:tiers} changed by hand {count?was:were} kept.",
    "保留了 {count} 个手动修改的层级。",
    "保留了 {count} 個手動修改的層級。",
  ),
  problems: inLanguages(
    "{count} {count?cell needs:cells need} a look",
    "{count} 个单元格待查看",
    "{count} 個儲存格待查看",
  ),
  undo: inLanguages("Undo", "撤销", "復原"),
  undoing: inLanguages("Putting everything back…", "正在还原…", "正在還原…"),
  undone: inLanguages(
    "Everything this run wrote was put back.",
    "此次运行写入的内容已全部还原。",
    "此次執行寫入的內容已全部還原。",
  ),
  runsLeft: inLanguages(
    "{count} earlier {count?run:runs} can be undone too.",
    "还可以撤销之前的 {count} 次运行。",
    "還可以復原之前的 {count} 次執行。",
  ),
  undoAnyway: inLanguages("Undo anyway", "仍然撤消", "仍要復原"),
  keep: inLanguages("Keep it", "保留", "保留"),
  again: inLanguages("Segment again", "再次分层", "再次分層"),
};
