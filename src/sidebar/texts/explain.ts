/** Texts of the explanation of one customer. */

import type { Texts } from "../../core/texts/language";

export const EXPLAIN = {
  title: { en: "Explain a customer", "zh-CN": "解释客户", "zh-TW": "解釋客戶" },
  hint: {
    en: "Click a customer's row in the sheet, then this button.",
    "zh-CN": "请先点击表中某个客户所在的行，再点击此按钮。",
    "zh-TW": "請先點選表中某個客戶所在的列，再點選此按鈕。",
  },
  orderHint: {
    en: "Click any order of a customer in the sheet, then this button.",
    "zh-CN": "请先点击表中某个客户的任一订单，再点击此按钮。",
    "zh-TW": "請先點選表中某個客戶的任一訂單，再點選此按鈕。",
  },
  blocked: {
    en: "Tick a model that has its columns first.",
    "zh-CN": "请先勾选一个所需列齐全的模型。",
    "zh-TW": "請先勾選一個所需欄位齊全的模型。",
  },
  mend: {
    en: "Fill in what is marked in red above first.",
    "zh-CN": "请先填好上方标红的内容。",
    "zh-TW": "請先填好上方標紅的內容。",
  },
  waiting: { en: "Looking at the customer…", "zh-CN": "正在查看该客户…", "zh-TW": "正在查看該客戶…" },
  ready: { en: "{customer} is explained.", "zh-CN": "已解释{customer}。", "zh-TW": "已解釋{customer}。" },
  copy: { en: "Copy as text", "zh-CN": "复制为文本", "zh-TW": "複製為文字" },
  copied: { en: "Copied", "zh-CN": "已复制", "zh-TW": "已複製" },
  notCopied: {
    en: "The browser did not allow copying: select the text here instead.",
    "zh-CN": "浏览器不允许复制：请在此处选中文字后复制。",
    "zh-TW": "瀏覽器不允許複製：請在此處選取文字後複製。",
  },
  between: { en: "; ", "zh-CN": "；", "zh-TW": "；" },
  nothing: {
    en: "This model says nothing about a single customer.",
    "zh-CN": "此模型不针对单个客户给出结论。",
    "zh-TW": "此模型不針對單一客戶給出結論。",
  },
} satisfies Texts;
