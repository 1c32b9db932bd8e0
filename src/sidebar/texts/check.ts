/** Texts of step 2, the check, with one title for each kind of problem. */

import type { ProblemView } from "../../app/contract/contract";
import type { Text, Texts } from "../../core/texts/language";

export const CHECK = {
  title: { en: "Check", "zh-CN": "检查", "zh-TW": "檢查" },
  waiting: { en: "Checking the rows…", "zh-CN": "正在检查各行…", "zh-TW": "正在檢查各列…" },
  rows: { en: "Rows read", "zh-CN": "已读行数", "zh-TW": "已讀列數" },
  blankRows: { en: "Blank rows", "zh-CN": "空白行", "zh-TW": "空白列" },
  problems: { en: "Odd cells", "zh-CN": "异常单元格", "zh-TW": "異常儲存格" },
  remarks: { en: "Remarks", "zh-CN": "说明", "zh-TW": "說明" },
  fine: { en: "Every row can be used.", "zh-CN": "所有行均可使用。", "zh-TW": "所有列均可使用。" },
  others: {
    en: "All other rows are used as they stand.",
    "zh-CN": "其他各行照常使用。",
    "zh-TW": "其他各列照常使用。",
  },
  more: {
    en: "The first {shown} {shown?is:are} listed.",
    "zh-CN": "仅列出前 {shown} 个。",
    "zh-TW": "僅列出前 {shown} 個。",
  },
  goTo: { en: "Go to cell {cell}", "zh-CN": "转到单元格 {cell}", "zh-TW": "前往儲存格 {cell}" },
} satisfies Texts;

export const PROBLEM_TITLES: Readonly<Record<ProblemView["code"], Text>> = {
  NOT_A_NUMBER: { en: "Not a number", "zh-CN": "不是数字", "zh-TW": "不是數字" },
  AMBIGUOUS_NUMBER: { en: "Could be two numbers", "zh-CN": "数字有歧义", "zh-TW": "數字有歧義" },
  UNKNOWN_VALUE: { en: "Not known yet", "zh-CN": "尚未确定", "zh-TW": "尚未確定" },
  OTHER_TAX: { en: "With or without tax", "zh-CN": "含税与不含税", "zh-TW": "含稅與不含稅" },
  NOT_A_DATE: { en: "Not a date", "zh-CN": "不是日期", "zh-TW": "不是日期" },
  AMBIGUOUS_DATE: { en: "Could be two dates", "zh-CN": "日期有歧义", "zh-TW": "日期有歧義" },
  FUTURE_DATE: { en: "Date in the future", "zh-CN": "日期在未来", "zh-TW": "日期在未來" },
  FAR_DATE: { en: "Date far from the others", "zh-CN": "日期相差很远", "zh-TW": "日期相差很遠" },
  NOT_YES_OR_NO: { en: "Not yes or no", "zh-CN": "不是“是/否”", "zh-TW": "不是「是/否」" },
  ERROR_CELL: { en: "Error in the cell", "zh-CN": "单元格有错误", "zh-TW": "儲存格有錯誤" },
  BLANK_VALUE: { en: "No value", "zh-CN": "没有数值", "zh-TW": "沒有數值" },
  DUPLICATE_CUSTOMER: { en: "Same customer again", "zh-CN": "客户重复", "zh-TW": "客戶重複" },
  NEGATIVE_VALUE: { en: "Negative value", "zh-CN": "负数", "zh-TW": "負數" },
  PARAMETER: { en: "Not one of the allowed values", "zh-CN": "不是允许的值", "zh-TW": "不是允許的值" },
  TOTAL_TOO_LARGE: { en: "Too large for a cell", "zh-CN": "超出单元格范围", "zh-TW": "超出儲存格範圍" },
};
