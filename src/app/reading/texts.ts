/** What is said and asked of untidy data, in every language. */

import type { Texts } from "../../core/texts/language";

export const READING_TEXTS = {
  more: { en: "…", "zh-CN": "……", "zh-TW": "……" },
  rowNamed: { en: "row {row} ({name})", "zh-CN": "第 {row} 行（{name}）", "zh-TW": "第 {row} 列（{name}）" },
  row: { en: "row {row}", "zh-CN": "第 {row} 行", "zh-TW": "第 {row} 列" },
  totals: {
    en: "Left out as {count?a total:totals}: {rows}",
    "zh-CN": "以下为合计行，未计入：{rows}",
    "zh-TW": "以下為合計列，未計入：{rows}",
  },
  nameless: {
    en: "Left out because {count?it has:they have} no customer name: {rows}",
    "zh-CN": "没有客户名称，未计入：{rows}",
    "zh-TW": "沒有客戶名稱，未計入：{rows}",
  },
  notes: {
    en: "Left out as {count?a note:notes} below the table: {rows}",
    "zh-CN": "表格下方的说明，未计入：{rows}",
    "zh-TW": "表格下方的說明，未計入：{rows}",
  },
  headings: {
    en: "Left out as {count?a repeated heading:repeated headings}: {rows}",
    "zh-CN": "重复的表头，未计入：{rows}",
    "zh-TW": "重複的標題列，未計入：{rows}",
  },
  unwanted: {
    en: "Left out as you chose: {rows}",
    "zh-CN": "按您的选择未计入：{rows}",
    "zh-TW": "依您的選擇未計入：{rows}",
  },
  takeIn: {
    en: "Count {count?it:them} as {count?a customer:customers}",
    "zh-CN": "计为客户",
    "zh-TW": "計為客戶",
  },
  takenIn: {
    en: "Counted although {count?it looks like a total or note:they look like totals or notes}: {rows}",
    "zh-CN": "看似合计或说明，但按您的选择已计入：{rows}",
    "zh-TW": "看似合計或說明，但依您的選擇已計入：{rows}",
  },
  leaveOut: { en: "Leave {count?it:them} out", "zh-CN": "不计入", "zh-TW": "不計入" },
  mostlyNameless: {
    en: "{count} of {all} rows have no customer name: check the column for Customer",
    "zh-CN": "{all} 行中有 {count} 行没有客户名称：请检查“客户”列",
    "zh-TW": "{all} 列中有 {count} 列沒有客戶名稱：請檢查「客戶」欄",
  },
  walkIn: {
    en: "May be many buyers under one name: {names}",
    "zh-CN": "可能是多个买家共用一个名称：{names}",
    "zh-TW": "可能是多個買家共用一個名稱：{names}",
  },
  fillDown: {
    en: "{count} rows have no customer name, as below merged cells: {rows}. Do they belong to the customer above?",
    "zh-CN": "有 {count} 行没有客户名称，像是合并单元格：{rows}。它们属于上方的客户吗？",
    "zh-TW": "有 {count} 列沒有客戶名稱，像是合併儲存格：{rows}。它們屬於上方的客戶嗎？",
  },
  fillDownYes: {
    en: "Yes, to the customer above",
    "zh-CN": "是，属于上方的客户",
    "zh-TW": "是，屬於上方的客戶",
  },
  fillDownNo: { en: "No, leave them out", "zh-CN": "否，不计入", "zh-TW": "否，不計入" },
  filledDown: {
    en: "Taken as rows of the customer above: {rows}",
    "zh-CN": "按上方客户计入：{rows}",
    "zh-TW": "依上方客戶計入：{rows}",
  },
  whichCurrency: {
    en: "Amounts are in {currencies}, which are never added up. Which one counts?",
    "zh-CN": "金额使用了多种货币：{currencies}，不会相加。以哪一种为准？",
    "zh-TW": "金額使用了多種貨幣：{currencies}，不會相加。以哪一種為準？",
  },
  onlyCurrency: { en: "Only {currency}", "zh-CN": "只计 {currency}", "zh-TW": "只計 {currency}" },
  currencyLeftOut: {
    en: "Not counted, because only {currency} counts: {currencies}",
    "zh-CN": "只计 {currency}，未计入：{currencies}",
    "zh-TW": "只計 {currency}，未計入：{currencies}",
  },
  otherCurrency: { en: "Choose another currency", "zh-CN": "选择其他货币", "zh-TW": "選擇其他貨幣" },
  converted: {
    en: "Converted into {currency}: {count} {count?row:rows}, {rates}",
    "zh-CN": "已换算为 {currency}：{count} 行，{rates}",
    "zh-TW": "已換算為 {currency}：{count} 列，{rates}",
  },
  doNotConvert: { en: "Do not convert", "zh-CN": "不换算", "zh-TW": "不換算" },
  goesOn: {
    en: "Below blank rows, {range} looks like more of the same table. Does it belong to it?",
    "zh-CN": "空行下方的 {range} 看似同一张表的后续。是否一并计入？",
    "zh-TW": "空白列下方的 {range} 看似同一張表的後續。是否一併計入？",
  },
  goesOnYes: { en: "Yes, take {range}", "zh-CN": "是，取 {range}", "zh-TW": "是，取 {range}" },
  goesOnNo: { en: "No, only {range}", "zh-CN": "否，只取 {range}", "zh-TW": "否，只取 {range}" },
  others: {
    en: "Only {range} is read; also on this sheet: {ranges}",
    "zh-CN": "只读取 {range}；此工作表上还有：{ranges}",
    "zh-TW": "只讀取 {range}；此工作表上還有：{ranges}",
  },
  takeOther: { en: "Take {range} instead", "zh-CN": "改用 {range}", "zh-TW": "改用 {range}" },
  whichHeader: {
    en: "Which line is the header: {rows}?",
    "zh-CN": "哪一行是表头：{rows}？",
    "zh-TW": "哪一列是標題列：{rows}？",
  },
  sameCustomers: {
    en: "Are these the same customer, written differently: {groups}?",
    "zh-CN": "以下是否为同一客户的不同写法：{groups}？",
    "zh-TW": "以下是否為同一客戶的不同寫法：{groups}？",
  },
  sameYes: { en: "Yes, count each as one", "zh-CN": "是，各按一个客户计", "zh-TW": "是，各按一個客戶計" },
  sameNo: { en: "No, they are different", "zh-CN": "否，是不同客户", "zh-TW": "否，是不同客戶" },
  countedAsOne: {
    en: "Counted as one customer each: {groups}",
    "zh-CN": "各按同一客户计：{groups}",
    "zh-TW": "各按同一客戶計：{groups}",
  },
  countApart: { en: "Count them apart", "zh-CN": "分开计", "zh-TW": "分開計" },
  renamed: {
    en: "One number with several names is one customer: {groups}",
    "zh-CN": "同一编号有多个名称，按一个客户计：{groups}",
    "zh-TW": "同一編號有多個名稱，按一個客戶計：{groups}",
  },
  sharedName: {
    en: "One name with several numbers is as many customers: {names}",
    "zh-CN": "同一名称有多个编号，按多个客户计：{names}",
    "zh-TW": "同一名稱有多個編號，按多個客戶計：{names}",
  },
  columnTaken: {
    en: "{field} is {column}: {reason}",
    "zh-CN": "“{field}”取自 {column}：{reason}",
    "zh-TW": "「{field}」取自 {column}：{reason}",
  },
  columnMade: {
    en: "{field}: {reason}",
    "zh-CN": "“{field}”：{reason}",
    "zh-TW": "「{field}」：{reason}",
  },
  whichColumn: {
    en: "Which column is {field}? ({reason})",
    "zh-CN": "哪一列是“{field}”？（{reason}）",
    "zh-TW": "哪一欄是「{field}」？（{reason}）",
  },
  noColumn: { en: "None of them", "zh-CN": "都不是", "zh-TW": "都不是" },
} satisfies Texts;
