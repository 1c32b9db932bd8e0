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
  and: inLanguages("; ", "；", "；"),
  or: inLanguages(" or ", "或", "或"),
  notNumbers: inLanguages(
    "Most cells of this column are not numbers.",
    "此列的大部分单元格不是数字。",
    "此欄的大部分儲存格不是數字。",
  ),
};
