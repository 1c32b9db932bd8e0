/** Texts of the explanation of one customer. */

import { inLanguages } from "../../core/texts/language";

export const EXPLAIN = {
  title: inLanguages("Explain a customer", "解释客户", "解釋客戶"),
  button: inLanguages("Explain this customer", "解释该客户", "解釋該客戶"),
  hint: inLanguages(
    "Click a customer's row in the sheet, then this button.",
    "请先点击表中某个客户所在的行，再点击此按钮。",
    "請先點擊表中某個客戶所在的列，再點擊此按鈕。",
  ),
  orderHint: inLanguages(
    "Click any order of a customer in the sheet, then this button.",
    "请先点击表中某个客户的任一订单，再点击此按钮。",
    "請先點擊表中某個客戶的任一訂單，再點擊此按鈕。",
  ),
  blocked: inLanguages(
    "Tick a model that has its columns first.",
    "请先勾选一个所需列齐全的模型。",
    "請先勾選一個所需欄位齊全的模型。",
  ),
  mend: inLanguages(
    "Mend what is marked above first.",
    "请先修正上方标出的问题。",
    "請先修正上方標出的問題。",
  ),
  waiting: inLanguages("Looking at the customer…", "正在查看该客户…", "正在查看該客戶…"),
  ready: inLanguages("{customer} is explained.", "已解释{customer}。", "已解釋{customer}。"),
  row: inLanguages("Row {row}", "第 {row} 行", "第 {row} 列"),
  nothing: inLanguages(
    "This model says nothing about a single customer.",
    "此模型不针对单个客户给出结论。",
    "此模型不針對單一客戶給出結論。",
  ),
};
