/** Every word of addon, in every language. */

import type { TemplateGroup } from "../core/template/template";
import type { Text, Texts } from "../core/texts/language";

/** The submenus of the templates. */
export const TEMPLATE_GROUPS: Readonly<Record<TemplateGroup, Text>> = {
  accounts: { en: "Look after customers", "zh-CN": "客户维护", "zh-TW": "客戶維護" },
  winning: { en: "Win customers and set prices", "zh-CN": "开发客户与定价", "zh-TW": "開發客戶與定價" },
  value: { en: "Work out value and churn", "zh-CN": "客户价值与流失测算", "zh-TW": "客戶價值與流失試算" },
  scoring: { en: "Compare by score", "zh-CN": "评分比较", "zh-TW": "評分比較" },
  credit: { en: "Grant credit", "zh-CN": "信用评定", "zh-TW": "信用評定" },
};

export const TEXTS = {
  recordTitle: { en: "Customer Pyramid history", "zh-CN": "客户金字塔历史", "zh-TW": "客戶金字塔歷史" },
  recordSetAside: {
    en: "Customer Pyramid history (edited)",
    "zh-CN": "客户金字塔历史（已改动）",
    "zh-TW": "客戶金字塔歷史（已更動）",
  },
  recordExported: {
    en: "Customer Pyramid history (copy)",
    "zh-CN": "客户金字塔历史（副本）",
    "zh-TW": "客戶金字塔歷史（複本）",
  },
  history: { en: "History", "zh-CN": "历史", "zh-TW": "歷史" },
  showHistory: { en: "Show the history", "zh-CN": "查看历史", "zh-TW": "檢視歷史" },
  copyHistory: {
    en: "Copy the history to a new sheet",
    "zh-CN": "将历史复制到新工作表",
    "zh-TW": "將歷史複製到新工作表",
  },
  deleteHistory: { en: "Delete the history …", "zh-CN": "删除历史…", "zh-TW": "刪除歷史…" },
  deleteHistoryAsked: {
    en: "Delete the record of {count} {count?run:runs}? What they wrote stays, but they can no longer be undone. The next run has nothing to compare with, and works out anew also tiers that were changed by hand.",
    "zh-CN":
      "要删除 {count} 次运行的记录吗？其写入的内容会保留，但不能再撤销。下次运行没有可比较的记录，手动更改的层级也会重新计算。",
    "zh-TW":
      "要刪除 {count} 次執行的記錄嗎？其寫入的內容會保留，但不能再復原。下次執行沒有可比較的記錄，手動更改的層級也會重新計算。",
  },
  noHistory: { en: "No run is recorded yet.", "zh-CN": "尚无运行记录。", "zh-TW": "尚無執行記錄。" },
  historyUnknown: {
    en: "The hidden mark of the history on the sheet “{sheet}” is damaged: its runs can no longer be compared with or undone, and the next run begins a new history. Show that sheet by View > Hidden sheets to read, keep or delete it.",
    "zh-CN":
      "工作表“{sheet}”上历史的隐藏标记已损坏：其中的运行不能再用于比较或撤销，下次运行会开始新的历史。可通过“查看 > 隐藏的工作表”显示该工作表，以查看、保留或删除。",
    "zh-TW":
      "工作表「{sheet}」上歷史的隱藏標記已損壞：其中的執行不能再用於比較或復原，下次執行會開始新的歷史。可透過「查看 > 隱藏的工作表」顯示該工作表，以查看、保留或刪除。",
  },
  historyDeleted: { en: "The history was deleted.", "zh-CN": "历史已删除。", "zh-TW": "歷史已刪除。" },
  undo: { en: "Undo last run", "zh-CN": "撤销上次运行", "zh-TW": "復原上次執行" },
  undone: { en: "The last run was undone.", "zh-CN": "上次运行已撤销。", "zh-TW": "上次執行已復原。" },
  redo: { en: "Redo the undone run", "zh-CN": "重做已撤销的运行", "zh-TW": "重做已復原的執行" },
  redone: { en: "The undone run is back.", "zh-CN": "已撤销的运行已恢复。", "zh-TW": "已復原的執行已恢復。" },
  segment: { en: "Segment customers", "zh-CN": "客户分层", "zh-TW": "客戶分層" },
  updateFile: {
    en: "Update the customer file",
    "zh-CN": "更新客户档案",
    "zh-TW": "更新客戶檔案",
  },
  followUp: {
    en: "Make a follow-up list",
    "zh-CN": "生成跟进清单",
    "zh-TW": "產生跟進清單",
  },
  handOver: {
    en: "Make a hand-over list …",
    "zh-CN": "生成交接清单…",
    "zh-TW": "產生交接清單…",
  },
  handOverAsked: {
    en: "Whose customers are handed over? Type the name or its number: {owners}",
    "zh-CN": "要交接谁的客户？请输入姓名或编号：{owners}",
    "zh-TW": "要交接誰的客戶？請輸入姓名或編號：{owners}",
  },
  noSuchOwner: {
    en: "“{typed}” is nobody's name in the column of account owners: {owners}",
    "zh-CN": "客户负责人列中没有“{typed}”：{owners}",
    "zh-TW": "客戶負責人欄中沒有「{typed}」：{owners}",
  },
  noOwners: {
    en: "The customer file names no account owner yet: fill in that column first.",
    "zh-CN": "客户档案中尚未填写客户负责人：请先填写该列。",
    "zh-TW": "客戶檔案中尚未填寫客戶負責人：請先填寫該欄。",
  },
  fileUpdated: {
    en: "Customer file: {appended} {appended?customer:customers} appended, {renewed} renewed. Nothing that you typed was changed.",
    "zh-CN": "客户档案：新增 {appended} 个客户，更新 {renewed} 个。您填写的内容未作改动。",
    "zh-TW": "客戶檔案：新增 {appended} 個客戶，更新 {renewed} 個。您填寫的內容未作更動。",
  },
  renamedAsked: {
    en: "New in the list: {fresh}. In the file and no longer in the list: {missing}. Was one renamed? Type pairs such as 1=a, 2=c: it keeps its row and its history under the new name. Leave it empty if none was.",
    "zh-CN":
      "列表中新出现：{fresh}。档案中有而列表中已没有：{missing}。是否有客户改名？请输入对应关系，如 1=a, 2=c，将保留其行和历史并改用新名称；没有则留空。",
    "zh-TW":
      "清單中新出現：{fresh}。檔案中有而清單中已沒有：{missing}。是否有客戶改名？請輸入對應關係，如 1=a, 2=c，將保留其列和歷史並改用新名稱；沒有則留空。",
  },
  renamedUnclear: {
    en: "Nothing was changed: type a number of the new ones, = and a letter of the others, such as 1=a.",
    "zh-CN": "未作任何改动：请输入新客户的编号、= 和原客户的字母，如 1=a。",
    "zh-TW": "未作任何更動：請輸入新客戶的編號、= 和原客戶的字母，如 1=a。",
  },
  fileUnclear: {
    en: "{count} could not be told from others of the same name and were left alone: give them customer numbers.",
    "zh-CN": "有 {count} 个客户与同名客户无法区分，未作更新：请为其填写客户编号。",
    "zh-TW": "有 {count} 個客戶與同名客戶無法區分，未作更新：請為其填寫客戶編號。",
  },
  fileWithoutCustomers: {
    en: "No column of the selected list says who the customers are: go to your list of customers or orders and try again.",
    "zh-CN": "所选列表中没有说明客户是谁的列：请切换到客户列表或订单列表后再试。",
    "zh-TW": "所選清單中沒有說明客戶是誰的欄：請切換到客戶清單或訂單清單後再試。",
  },
  templates: { en: "Templates", "zh-CN": "模板", "zh-TW": "範本" },
  templateIsThere: {
    en: "This workbook has the sheet “{name}” already. Yes opens it, No inserts another one.",
    "zh-CN": "本工作簿已有工作表“{name}”。选“是”打开它，选“否”再插入一张。",
    "zh-TW": "本試算表已有工作表「{name}」。選「是」開啟它，選「否」再插入一張。",
  },
  recordNote: {
    en: "at most {runs} runs or {rows} rows, oldest dropped first",
    "zh-CN": "最多 {runs} 次运行或 {rows} 行，最早的先删除",
    "zh-TW": "最多 {runs} 次執行或 {rows} 列，最早的先刪除",
  },
  undoneWithout: {
    en: "The last run was undone. {count} {count?customer:customers} could not be found again: former tiers of these were not put back.",
    "zh-CN": "上次运行已撤销。有 {count} 个客户已找不到：其原有层级未恢复。",
    "zh-TW": "上次執行已復原。有 {count} 個客戶已找不到：其原有層級未恢復。",
  },
  mostCells: {
    en: "a spreadsheet holds at most 10,000,000 cells",
    "zh-CN": "一个电子表格最多 10,000,000 个单元格",
    "zh-TW": "一個試算表最多 10,000,000 個儲存格",
  },
} satisfies Texts;
