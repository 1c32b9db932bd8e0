/** Every word of the settings, in every language. */

import type { Language, Texts } from "../../core/texts/language";

export const SETTINGS = {
  title: { en: "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  language: { en: "Language of results …", "zh-CN": "结果的语言…", "zh-TW": "結果的語言…" },
  languageAsked: {
    en: "Columns, sheets and labels are written in {now}. Type a number for another language: {listed}. Tiers written before keep their names until the next run.",
    "zh-CN":
      "列、工作表和标签现在使用：{now}。输入编号以更换语言：{listed}。已写入的层级在下次运行前保持原名。",
    "zh-TW":
      "欄、工作表和標籤現在使用：{now}。輸入編號以更換語言：{listed}。已寫入的層級在下次執行前保持原名。",
  },
  spreadsheetsOwn: { en: "the spreadsheet's language", "zh-CN": "电子表格的语言", "zh-TW": "試算表的語言" },
  colours: { en: "Colours of tiers …", "zh-CN": "层级颜色…", "zh-TW": "層級顏色…" },
  protection: { en: "Warning before edits …", "zh-CN": "编辑前提醒…", "zh-TW": "編輯前提醒…" },
  history: { en: "Comparison with earlier runs …", "zh-CN": "与之前运行比较…", "zh-TW": "與先前執行比較…" },
  names: { en: "Names in lists …", "zh-CN": "列表中的客户数…", "zh-TW": "清單中的客戶數…" },
  namesAsked: {
    en: "Lists of customers name: {now}. Type a number from 1 to 100, or nothing for what each model was given. Runs from now on follow it.",
    "zh-CN": "客户列表列出：{now}。输入 1 到 100 的数字；留空则使用各模型自己的数量。之后的运行以此为准。",
    "zh-TW": "客戶清單列出：{now}。輸入 1 到 100 的數字；留空則使用各模型自己的數量。之後的執行以此為準。",
  },
  eachListsOwn: { en: "each list its own number", "zh-CN": "各列表自己的数量", "zh-TW": "各清單自己的數量" },
  keptRuns: { en: "Tiers changed by hand …", "zh-CN": "手动层级…", "zh-TW": "手動層級…" },
  keptRunsAsked: {
    en: "A tier changed by hand stays: {now}. Type for how many runs it stays, from 1 to 100, or nothing for ever. Runs from now on follow it.",
    "zh-CN":
      "手动更改的层级保留：{now}。输入保留的运行次数（1 到 100）；留空则始终保留。之后的运行以此为准。",
    "zh-TW":
      "手動更改的層級保留：{now}。輸入保留的執行次數（1 到 100）；留空則始終保留。之後的執行以此為準。",
  },
  countAllowed: {
    en: "a whole number from 1 to {most}, or nothing",
    "zh-CN": "1 到 {most} 的整数，或留空",
    "zh-TW": "1 到 {most} 的整數，或留空",
  },
  notAllowed: {
    en: "Nothing was changed: “{typed}” is none of what can be typed here: {allowed}.",
    "zh-CN": "未作任何改动：“{typed}”不在可输入的范围内：{allowed}。",
    "zh-TW": "未作任何更動：「{typed}」不在可輸入的範圍內：{allowed}。",
  },
  forEver: { en: "for ever", "zh-CN": "始终", "zh-TW": "始終" },
  turnOff: {
    en: "This is on now. OK turns it off.",
    "zh-CN": "现在已开启。选“确定”关闭。",
    "zh-TW": "現在已開啟。選「確定」關閉。",
  },
  turnOn: {
    en: "This is off now. OK turns it on.",
    "zh-CN": "现在已关闭。选“确定”开启。",
    "zh-TW": "現在已關閉。選「確定」開啟。",
  },
  kept: {
    en: "Kept in this workbook for everybody who uses it.",
    "zh-CN": "已保存在本工作簿中，对所有使用者有效。",
    "zh-TW": "已儲存在本試算表中，對所有使用者有效。",
  },
} satisfies Texts;

/** What each switch does. */
export const ABOUT = {
  colours: {
    en: "New tier columns get a light colour for each tier. Columns written before stay as they are.",
    "zh-CN": "新的层级列为每个层级设浅色背景。之前写入的列保持不变。",
    "zh-TW": "新的層級欄為每個層級設淺色背景。先前寫入的欄保持不變。",
  },
  protection: {
    en: "Google Sheets asks before anybody types into our columns and sheets. Nobody is kept out.",
    "zh-CN": "任何人在我们的列和工作表中输入前，Google 表格会先提醒，但不会阻止。",
    "zh-TW": "任何人在我們的欄和工作表中輸入前，Google 試算表會先提醒，但不會阻止。",
  },
  history: {
    en: "Runs are compared with earlier ones: who rose, who fell. Off, only the last five runs are kept, for undo and for tiers changed by hand.",
    "zh-CN": "每次运行与之前比较：谁上升、谁下降。关闭后只保留最近五次运行，供撤销和手动层级使用。",
    "zh-TW": "每次執行與先前比較：誰上升、誰下降。關閉後只保留最近五次執行，供復原和手動層級使用。",
  },
} satisfies Texts;

/** Each by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
