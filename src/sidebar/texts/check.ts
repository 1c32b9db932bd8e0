/** Texts of step 2, the check, with one title for each kind of problem. */

import { inLanguages, type Texts } from "./language";

export const CHECK = {
  title: inLanguages("Check", "检查", "檢查"),
  waiting: inLanguages("Checking the rows…", "正在检查各行…", "正在檢查各列…"),
  rows: inLanguages("Rows read", "已读行数", "已讀列數"),
  blankRows: inLanguages("Blank rows", "空白行", "空白列"),
  problems: inLanguages("Cells to look at", "待查看的单元格", "待查看的儲存格"),
  fine: inLanguages("Every row can be used.", "所有行均可使用。", "所有列均可使用。"),
  others: inLanguages(
    "These do not stop the other rows.",
    "这些问题不影响其他行。",
    "這些問題不影響其他列。",
  ),
  more: inLanguages("The first {shown} are listed.", "仅列出前 {shown} 个。", "僅列出前 {shown} 個。"),
  goTo: inLanguages("Go to cell {cell}", "转到单元格 {cell}", "前往儲存格 {cell}"),
  other: inLanguages("Other", "其他", "其他"),
};

export const PROBLEM_TITLES: Texts = {
  NOT_A_NUMBER: inLanguages("Not a number", "不是数字", "不是數字"),
  AMBIGUOUS_NUMBER: inLanguages("Could be two numbers", "数字有歧义", "數字有歧義"),
  NOT_A_DATE: inLanguages("Not a date", "不是日期", "不是日期"),
  AMBIGUOUS_DATE: inLanguages("Could be two dates", "日期有歧义", "日期有歧義"),
  NOT_YES_OR_NO: inLanguages("Not yes or no", "不是“是/否”", "不是「是/否」"),
  ERROR_CELL: inLanguages("Error in the cell", "单元格有错误", "儲存格有錯誤"),
  BLANK_VALUE: inLanguages("No value", "没有数值", "沒有數值"),
  DUPLICATE_CUSTOMER: inLanguages("Same customer again", "客户重复", "客戶重複"),
  NEGATIVE_VALUE: inLanguages("Negative value", "负数", "負數"),
};
