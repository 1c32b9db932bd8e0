/** The words of the page itself, in the languages of the product. */

import type { Language } from "../../src/core/texts/language";

const ENGLISH = {
  addOn: "Customer Pyramid",
  close: "Close",
  closeSidebar: "Close sidebar",
  dialogClose: "Close dialog",
  downloadQuestion: "Download it all the same?",
  dropHere: "Drop a .csv or .xlsx file to open it",
  encoding:
    "The file does not say how it is encoded and was read as {encoding}. If names look wrong, save it as UTF-8.",
  extensions: "Extensions",
  language: "Language",
  leaving: "The workbook is as it was sent out again. Your changes are gone.",
  comments: "comments",
  links: "links",
  filters: "filters",
  colourScales: "colour scales",
  otherFiles: "links to other files",
  slicers: "slicers",
  pictures: "pictures",
  pivotTables: "pivot tables",
  protectedSheets: "protected sheets",
  controls: "controls or embedded files",
  macros: "macro projects",
  loss: "The file holds what a download from here will not have ({counted}). Your file itself stays as it is.",
  locale: "Locale",
  okIsNo: "OK stands for No.",
  okIsYes: "OK stands for Yes.",
  open: "Open…",
  opening: "Opening",
  owner: "Owner",
  person: "Act as",
  reset: "Reset",
  resetQuestion: "Go back to the sample workbook? Your changes will be lost.",
  save: "Download .xlsx",
  saved: "Saved in this browser",
  saving: "Saving…",
  secondEditor: "Second editor",
  failed: "The script stopped",
  viewer: "View only",
  working: "Running script",
};

/** Every text of the page. */
export type Texts = Readonly<typeof ENGLISH>;

const SIMPLIFIED: Texts = {
  addOn: "Customer Pyramid",
  close: "关闭",
  closeSidebar: "关闭边栏",
  dialogClose: "关闭对话框",
  downloadQuestion: "仍要下载吗？",
  dropHere: "将 .csv 或 .xlsx 文件拖到这里打开",
  encoding: "文件未注明编码，已按 {encoding} 读取。如果名称显示有误，请另存为 UTF-8。",
  extensions: "扩展程序",
  language: "语言",
  leaving: "已恢复示例工作簿，您的更改已清除。",
  comments: "批注",
  links: "链接",
  filters: "筛选",
  colourScales: "色阶",
  otherFiles: "指向其他文件的链接",
  slicers: "切片器",
  pictures: "图片",
  pivotTables: "数据透视表",
  protectedSheets: "受保护的工作表",
  controls: "控件或嵌入的文件",
  macros: "宏项目",
  loss: "文件中有些内容不会出现在从这里下载的文件中（{counted}）。您的原文件保持不变。",
  locale: "区域设置",
  okIsNo: "“确定”表示“否”。",
  okIsYes: "“确定”表示“是”。",
  open: "打开…",
  opening: "正在打开",
  owner: "所有者",
  person: "身份",
  reset: "重置",
  resetQuestion: "恢复示例工作簿？您的更改将丢失。",
  save: "下载 .xlsx",
  saved: "已保存在此浏览器中",
  saving: "正在保存…",
  secondEditor: "另一位编辑者",
  failed: "脚本已停止",
  viewer: "仅可查看",
  working: "正在运行脚本",
};

const TRADITIONAL: Texts = {
  addOn: "Customer Pyramid",
  close: "關閉",
  closeSidebar: "關閉側邊欄",
  dialogClose: "關閉對話方塊",
  downloadQuestion: "仍要下載嗎？",
  dropHere: "將 .csv 或 .xlsx 檔案拖到這裡開啟",
  encoding: "檔案未註明編碼，已按 {encoding} 讀取。如果名稱顯示有誤，請另存為 UTF-8。",
  extensions: "擴充功能",
  language: "語言",
  leaving: "已恢復範例活頁簿，您的變更已清除。",
  comments: "註解",
  links: "連結",
  filters: "篩選",
  colourScales: "色階",
  otherFiles: "指向其他檔案的連結",
  slicers: "交叉分析篩選器",
  pictures: "圖片",
  pivotTables: "樞紐分析表",
  protectedSheets: "受保護的工作表",
  controls: "控制項或內嵌的檔案",
  macros: "巨集專案",
  loss: "檔案中有些內容不會出現在從這裡下載的檔案中（{counted}）。您的原檔案保持不變。",
  locale: "地區設定",
  okIsNo: "「確定」表示「否」。",
  okIsYes: "「確定」表示「是」。",
  open: "開啟…",
  opening: "正在開啟",
  owner: "擁有者",
  person: "身分",
  reset: "重設",
  resetQuestion: "恢復範例活頁簿？您的變更將會遺失。",
  save: "下載 .xlsx",
  saved: "已儲存在這個瀏覽器",
  saving: "正在儲存…",
  secondEditor: "另一位編輯者",
  failed: "指令碼已停止",
  viewer: "僅供檢視",
  working: "正在執行指令碼",
};

const CATALOGUES: Readonly<Record<Language, { readonly name: string; readonly texts: Texts }>> = {
  en: { name: "English", texts: ENGLISH },
  "zh-CN": { name: "简体中文", texts: SIMPLIFIED },
  "zh-TW": { name: "繁體中文", texts: TRADITIONAL },
};

/** Languages a person's account may have, with their own names. */
export const LANGUAGES: readonly (readonly [string, string])[] = Object.entries(CATALOGUES).map(
  ([language, { name }]) => [language, name],
);

/** The page's texts for a person's language, English for one that the page does not speak. */
export function textsFor(userLocale: string): Texts {
  return new Map(Object.entries(CATALOGUES)).get(userLocale)?.texts ?? ENGLISH;
}

/** The language of the page for a browser that is set to one. */
export function localeFor(browserLanguage: string): string {
  if (!/^zh\b/i.test(browserLanguage)) return "en";
  return /hant|-(tw|hk|mo)\b/i.test(browserLanguage) ? "zh-TW" : "zh-CN";
}
