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
  parts: {
    en: "Left out as {count?a part:parts} of the customers beside {count?it:them}, who count with all of it: {rows}",
    "zh-CN": "以下为相邻客户的明细（金额已含在内），未计入：{rows}",
    "zh-TW": "以下為相鄰客戶的明細（金額已含在內），未計入：{rows}",
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
  likeTotals: {
    en: "Counted as {count?a customer:customers}, though an average, plan or tax may be called so: {rows}",
    "zh-CN": "按客户计入，但其名称也可能是平均、计划或税额：{rows}",
    "zh-TW": "按客戶計入，但其名稱也可能是平均、計畫或稅額：{rows}",
  },
  leaveOut: { en: "Leave {count?it:them} out", "zh-CN": "不计入", "zh-TW": "不計入" },
  hidden: {
    en: "Hidden, and {count?counts:count} all the same: {rows}",
    "zh-CN": "以下行已隐藏，但仍计入：{rows}",
    "zh-TW": "以下列已隱藏，但仍計入：{rows}",
  },
  hiddenAtLeast: {
    en: "Hidden, and {count?counts:count} all the same: {rows}, and maybe more, as only some of so many rows can be asked",
    "zh-CN": "以下行已隐藏，但仍计入：{rows}；行数较多，只能查看其中一部分，可能还有其他隐藏行",
    "zh-TW": "以下列已隱藏，但仍計入：{rows}；列數較多，只能查看其中一部分，可能還有其他隱藏列",
  },
  mostlyNameless: {
    en: "{count} of {all} rows {count?has:have} no customer name: check the column for Customer",
    "zh-CN": "{all} 行中有 {count} 行没有客户名称：请检查“客户”列",
    "zh-TW": "{all} 列中有 {count} 列沒有客戶名稱：請檢查「客戶」欄",
  },
  walkIn: {
    en: "May be many buyers under one name: {names}",
    "zh-CN": "可能是多个买家共用一个名称：{names}",
    "zh-TW": "可能是多個買家共用一個名稱：{names}",
  },
  fillDown: {
    en: "{count} {count?row has:rows have} no customer name, as below merged cells: {rows}. {count?Does it:Do they} belong to the customer above?",
    "zh-CN": "有 {count} 行没有客户名称，像是合并单元格：{rows}。它们属于上方的客户吗？",
    "zh-TW": "有 {count} 列沒有客戶名稱，像是合併儲存格：{rows}。它們屬於上方的客戶嗎？",
  },
  fillDownYes: {
    en: "Yes, to the customer above",
    "zh-CN": "是，属于上方的客户",
    "zh-TW": "是，屬於上方的客戶",
  },
  fillDownNo: { en: "No, leave them out", "zh-CN": "否，不计入", "zh-TW": "否，不計入" },
  datesJoined: {
    en: "Dates are put together from {columns}",
    "zh-CN": "日期由这些列合成：{columns}",
    "zh-TW": "日期由這些欄合成：{columns}",
  },
  zerosInFront: {
    en: "Taken as one number, but for zeros in front: {groups}",
    "zh-CN": "编号仅前面的 0 不同，视为同一编号：{groups}",
    "zh-TW": "編號僅前面的 0 不同，視為同一編號：{groups}",
  },
  sumOfOthers: {
    en: "Worth exactly as much as all others together: {rows}. Is it a total, or a customer?",
    "zh-CN": "金额恰好等于其余各行之和：{rows}。这是合计，还是客户？",
    "zh-TW": "金額恰好等於其餘各列之和：{rows}。這是合計，還是客戶？",
  },
  sumsBeside: {
    en: "Exactly the sum or the average of other rows: {rows}. {count?Is it a total, or a customer:Are these totals, or customers}?",
    "zh-CN": "恰好等于其他各行之和或平均：{rows}。这是合计，还是客户？",
    "zh-TW": "恰好等於其他各列之和或平均：{rows}。這是合計，還是客戶？",
  },
  isTotal: { en: "A total: leave it out", "zh-CN": "合计：不计入", "zh-TW": "合計：不計入" },
  isCustomer: { en: "A customer: count it", "zh-CN": "客户：计入", "zh-TW": "客戶：計入" },
  plans: {
    en: "{count?Called:All called} like a plan or a comparison: {rows}. {count?Is this a customer:Are these customers}?",
    "zh-CN": "名称像目标或对比数字：{rows}。这些是客户吗？",
    "zh-TW": "名稱像目標或對比數字：{rows}。這些是客戶嗎？",
  },
  "below-others": {
    en: "Below a line about others: {rows}. Do these count as customers?",
    "zh-CN": "位于另一类名单标题下方：{rows}。这些计入客户吗？",
    "zh-TW": "位於另一類名單標題下方：{rows}。這些計入客戶嗎？",
  },
  "below-total": {
    en: "Below the total: {rows}. Are these customers?",
    "zh-CN": "合计下方还有：{rows}。这些是客户吗？",
    "zh-TW": "合計下方還有：{rows}。這些是客戶嗎？",
  },
  ofNames: {
    en: "Between a name and its total: {rows}. {count?Is this a customer:Are these customers}, or part of what the name bought?",
    "zh-CN": "在一个名称与其合计之间：{rows}。这些是客户，还是该名称的明细？",
    "zh-TW": "在一個名稱與其合計之間：{rows}。這些是客戶，還是該名稱的明細？",
  },
  ofNamesNo: {
    en: "Part of it: count the total",
    "zh-CN": "是明细：按合计计入",
    "zh-TW": "是明細：按合計計入",
  },
  belowTotalYes: { en: "Yes, they count", "zh-CN": "是，计入", "zh-TW": "是，計入" },
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
  unitsTaken: {
    en: "{column} names units, so amounts count in full: {found} is {full}",
    "zh-CN": "“{column}”中写有单位，金额已按单位换算：{found} 为 {full}",
    "zh-TW": "「{column}」中寫有單位，金額已依單位換算：{found} 為 {full}",
  },
  unitsNotTaken: {
    en: "{column} names units, but amounts count as they stand, as you chose: {found}",
    "zh-CN": "“{column}”中写有单位，按您的选择未换算：{found}",
    "zh-TW": "「{column}」中寫有單位，依您的選擇未換算：{found}",
  },
  headingUnits: {
    en: "“{named}” means units of {unit}, so amounts count in full: {found} is {full}",
    "zh-CN": "“{named}”表示单位为 {unit}，金额已按单位换算：{found} 为 {full}",
    "zh-TW": "「{named}」表示單位為 {unit}，金額已依單位換算：{found} 為 {full}",
  },
  headingUnitKept: {
    en: "“{named}” means units of {unit}: amounts stay in them and are shown so, {found} is {full}",
    "zh-CN": "“{named}”表示单位为 {unit}：金额仍按此单位计算和显示，{found} 即 {full}",
    "zh-TW": "「{named}」表示單位為 {unit}：金額仍按此單位計算和顯示，{found} 即 {full}",
  },
  headingUnitsNot: {
    en: "“{named}” means units of {unit}, but amounts count as they stand, as you chose: {found}",
    "zh-CN": "“{named}”表示单位为 {unit}，按您的选择未换算：{found}",
    "zh-TW": "「{named}」表示單位為 {unit}，依您的選擇未換算：{found}",
  },
  takeUnits: { en: "Take the units", "zh-CN": "按单位换算", "zh-TW": "依單位換算" },
  doNotConvert: { en: "Do not convert", "zh-CN": "不换算", "zh-TW": "不換算" },
  goesOn: {
    en: "Below blank rows, {range} looks like more of the same table. Does it belong to it?",
    "zh-CN": "空行下方的 {range} 看似同一张表的后续。是否一并计入？",
    "zh-TW": "空白列下方的 {range} 看似同一張表的後續。是否一併計入？",
  },
  goesOnYes: { en: "Yes, take {range}", "zh-CN": "是，取 {range}", "zh-TW": "是，取 {range}" },
  twins: {
    en: "Beside {range}, {ranges} has the same header. To have both, put one below the other; which is meant alone?",
    "zh-CN": "{range} 旁边的 {ranges} 有相同的表头。若要全部计入，请上下排列；现在只取哪一个？",
    "zh-TW": "{range} 旁邊的 {ranges} 有相同的標題列。若要全部計入，請上下排列；現在只取哪一個？",
  },
  onlyRange: { en: "Only {range}", "zh-CN": "只取 {range}", "zh-TW": "只取 {range}" },
  goesOnNo: { en: "No, only {range}", "zh-CN": "否，只取 {range}", "zh-TW": "否，只取 {range}" },
  below: {
    en: "Directly below, {range} goes on like the list and is not read",
    "zh-CN": "紧接其下的 {range} 看似名单的后续，未读取",
    "zh-TW": "緊接其下的 {range} 看似名單的後續，未讀取",
  },
  besides: {
    en: "{cell} is blank, so the only table on this sheet is read: {range}",
    "zh-CN": "{cell} 为空，已读取此工作表上唯一的表：{range}",
    "zh-TW": "{cell} 為空，已讀取此工作表上唯一的表：{range}",
  },
  partOf: {
    en: "Only the selected rows {range} are read, a part of the table {whole}, which has a header",
    "zh-CN": "只读取所选的 {range}，它是有表头的表 {whole} 的一部分",
    "zh-TW": "只讀取所選的 {range}，它是有標題列的表 {whole} 的一部分",
  },
  likeRows: {
    en: "Read as part of the header, not as {count?a customer:customers}: {rows}",
    "zh-CN": "以下按表头读取，未作为客户计入：{rows}",
    "zh-TW": "以下按標題列讀取，未作為客戶計入：{rows}",
  },
  countLikeRows: { en: "Count as customers", "zh-CN": "按客户计入", "zh-TW": "按客戶計入" },
  others: {
    en: "Only {range} is read; also on this sheet: {ranges}",
    "zh-CN": "只读取 {range}；此工作表上还有：{ranges}",
    "zh-TW": "只讀取 {range}；此工作表上還有：{ranges}",
  },
  asides: {
    en: "Not read, as it is no table: {ranges}",
    "zh-CN": "未读取（不是表格）：{ranges}",
    "zh-TW": "未讀取（不是表格）：{ranges}",
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
  sameAddUp: {
    en: "Yes, add up the rows of each",
    "zh-CN": "是，将各自的行相加",
    "zh-TW": "是，將各自的列相加",
  },
  sameNo: { en: "No, they are different", "zh-CN": "否，是不同客户", "zh-TW": "否，是不同客戶" },
  countedAsOne: {
    en: "Counted as one customer each: {groups}",
    "zh-CN": "各按同一客户计：{groups}",
    "zh-TW": "各按同一客戶計：{groups}",
  },
  countApart: { en: "Count them apart", "zh-CN": "分开计", "zh-TW": "分開計" },
  fullNames: {
    en: "Customers are named by {first} and {last}",
    "zh-CN": "客户名称由“{first}”和“{last}”组成",
    "zh-TW": "客戶名稱由「{first}」和「{last}」組成",
  },
  lastNamesAlone: {
    en: "{last} holds last names only: two customers of one last name count as one",
    "zh-CN": "“{last}”只有姓氏：同姓的客户按一个计",
    "zh-TW": "「{last}」只有姓氏：同姓的客戶按一個計",
  },
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
  amountTerms: {
    en: "{column} is {terms}",
    "zh-CN": "{column} = {terms}",
    "zh-TW": "{column} = {terms}",
  },
  whichColumn: {
    en: "Which column is {field}? ({reason})",
    "zh-CN": "哪一列是“{field}”？（{reason}）",
    "zh-TW": "哪一欄是「{field}」？（{reason}）",
  },
  decimalComma: {
    en: "{column} is read with a decimal comma, as in {found} ({cell})",
    "zh-CN": "{column} 按逗号为小数点读取，如 {cell} 的 {found}",
    "zh-TW": "{column} 以逗號為小數點讀取，如 {cell} 的 {found}",
  },
  decimalPoint: {
    en: "{column} is read with a decimal point, as in {found} ({cell})",
    "zh-CN": "{column} 按句点为小数点读取，如 {cell} 的 {found}",
    "zh-TW": "{column} 以句點為小數點讀取，如 {cell} 的 {found}",
  },
  decimalCommaChosen: {
    en: "{column} is read with a decimal comma, as you chose",
    "zh-CN": "{column} 按您的选择以逗号为小数点读取",
    "zh-TW": "{column} 依您的選擇以逗號為小數點讀取",
  },
  decimalPointChosen: {
    en: "{column} is read with a decimal point, as you chose",
    "zh-CN": "{column} 按您的选择以句点为小数点读取",
    "zh-TW": "{column} 依您的選擇以句點為小數點讀取",
  },
  takeDecimalComma: {
    en: "Read it with a decimal comma",
    "zh-CN": "改以逗号为小数点",
    "zh-TW": "改以逗號為小數點",
  },
  takeDecimalPoint: {
    en: "Read it with a decimal point",
    "zh-CN": "改以句点为小数点",
    "zh-TW": "改以句點為小數點",
  },
  whichNumber: {
    en: "{column}: which number is {found} in {cell}?",
    "zh-CN": "{column}：{cell} 的 {found} 是哪个数字？",
    "zh-TW": "{column}：{cell} 的 {found} 是哪個數字？",
  },
  commaGroups: {
    en: "{number}: the comma marks thousands",
    "zh-CN": "{number}：逗号是千位分隔符",
    "zh-TW": "{number}：逗號是千分位符號",
  },
  commaIsDecimal: {
    en: "{number}: the comma is the decimal mark",
    "zh-CN": "{number}：逗号是小数点",
    "zh-TW": "{number}：逗號是小數點",
  },
  pointGroups: {
    en: "{number}: the point marks thousands",
    "zh-CN": "{number}：句点是千位分隔符",
    "zh-TW": "{number}：句點是千分位符號",
  },
  pointIsDecimal: {
    en: "{number}: the point is the decimal mark",
    "zh-CN": "{number}：句点是小数点",
    "zh-TW": "{number}：句點是小數點",
  },
  misread: {
    en: "{column}: other cells have the other decimal mark. Is {found} in {cell} right, or was {typed} typed and misread by the sheet?",
    "zh-CN":
      "{column}：其他单元格用了另一种小数点。{cell} 的 {found} 是对的，还是输入的 {typed} 被表格误读了？",
    "zh-TW":
      "{column}：其他儲存格用了另一種小數點。{cell} 的 {found} 是對的，還是輸入的 {typed} 被試算表誤讀了？",
  },
  misreadGroup: {
    en: "{column}: other cells have groups of three digits. Is {found} in {cell} right, or does its mark part a group, so that {full} is meant?",
    "zh-CN":
      "{column}：其他单元格每三位有分隔。{cell} 的 {found} 是对的，还是其中的符号是千位分隔，本为 {full}？",
    "zh-TW":
      "{column}：其他儲存格每三位有分隔。{cell} 的 {found} 是對的，還是其中的符號是千位分隔，本為 {full}？",
  },
  misreadNo: {
    en: "{found} is right, and so are the others",
    "zh-CN": "{found} 是对的，其他也是",
    "zh-TW": "{found} 是對的，其他也是",
  },
  misreadYes: {
    en: "Misread: leave such cells out until they are mended",
    "zh-CN": "误读了：此类单元格改正之前不计入",
    "zh-TW": "誤讀了：此類儲存格改正之前不計入",
  },
  dayTaken: {
    en: "{column}: {found} in {cell} is {day}, {reason}",
    "zh-CN": "{column}：{cell} 的 {found} 读作 {day}，{reason}",
    "zh-TW": "{column}：{cell} 的 {found} 讀作 {day}，{reason}",
  },
  asColumn: {
    en: "as the other dates of the column are written",
    "zh-CN": "与该列其他日期的写法一致",
    "zh-TW": "與該欄其他日期的寫法一致",
  },
  asLocale: {
    en: "as dates are written in this spreadsheet's country",
    "zh-CN": "按此表格所在地区的日期写法",
    "zh-TW": "依此試算表所在地區的日期寫法",
  },
  asChosen: { en: "as you chose", "zh-CN": "按您的选择", "zh-TW": "依您的選擇" },
  takeDay: {
    en: "Read {found} as {day}",
    "zh-CN": "将 {found} 读作 {day}",
    "zh-TW": "將 {found} 讀作 {day}",
  },
  whichDay: {
    en: "{column}: which day is {found} in {cell}?",
    "zh-CN": "{column}：{cell} 的 {found} 是哪一天？",
    "zh-TW": "{column}：{cell} 的 {found} 是哪一天？",
  },
  dayComesFirst: {
    en: "{day}: the day comes first",
    "zh-CN": "{day}：日在前",
    "zh-TW": "{day}：日在前",
  },
  monthComesFirst: {
    en: "{day}: the month comes first",
    "zh-CN": "{day}：月在前",
    "zh-TW": "{day}：月在前",
  },
  placeAgain: {
    en: "As in the last run {range} is read, {header}",
    "zh-CN": "与上次相同，读取 {range}，{header}",
    "zh-TW": "與上次相同，讀取 {range}，{header}",
  },
  withHeader: { en: "with the header in {rows}", "zh-CN": "表头在{rows}", "zh-TW": "標題在{rows}" },
  withoutHeader: { en: "without a header", "zh-CN": "没有表头", "zh-TW": "沒有標題" },
  daysMisread: {
    en: "{column}: {found} in {cell} has {order}. Is {date} {day}, or was {other} meant and misread by the sheet?",
    "zh-CN": "{column}：{cell} 的 {found} {order}。{date} 是 {day}，还是本为 {other} 而被表格误读？",
    "zh-TW": "{column}：{cell} 的 {found} {order}。{date} 是 {day}，還是本為 {other} 而被試算表誤讀？",
  },
  daysKept: {
    en: "{column}: {found} in {cell} has {order}; the dates beside it are taken as the sheet has them, as {day} in {date}",
    "zh-CN": "{column}：{cell} 的 {found} {order}；旁边的日期按表格中的读取，如 {date} 为 {day}",
    "zh-TW": "{column}：{cell} 的 {found} {order}；旁邊的日期依試算表中的讀取，如 {date} 為 {day}",
  },
  daysExchanged: {
    en: "{column}: day and month of {count} {count?date:dates} are exchanged, as you chose: {date} is {other}",
    "zh-CN": "{column}：按您的选择，{count} 个日期的日和月已对调：{date} 为 {other}",
    "zh-TW": "{column}：依您的選擇，{count} 個日期的日和月已對調：{date} 為 {other}",
  },
  dayAhead: { en: "the day first", "zh-CN": "先写日", "zh-TW": "先寫日" },
  monthAhead: { en: "the month first", "zh-CN": "先写月", "zh-TW": "先寫月" },
  keepDays: {
    en: "{day}: the dates are right",
    "zh-CN": "{day}：日期是对的",
    "zh-TW": "{day}：日期是對的",
  },
  exchangeDays: {
    en: "{other}: exchange day and month of {count} {count?date:dates}",
    "zh-CN": "{other}：对调 {count} 个日期的日和月",
    "zh-TW": "{other}：對調 {count} 個日期的日和月",
  },
  months: {
    en: "{column}: {count} {count?cell names a month, quarter or week and counts as its first day:cells name a month, quarter or week and count as its first day}, as {found} in {cell}",
    "zh-CN": "{column}：{count} 格只写了月份、季度或周次，按其第一天计，如 {cell} 的 {found}",
    "zh-TW": "{column}：{count} 格只寫了月份、季度或週次，以其第一天計，如 {cell} 的 {found}",
  },
  buddhistYears: {
    en: "{column}: the years are Buddhist; {found} in {cell} is {day}",
    "zh-CN": "{column}：年份是佛历；{cell} 的 {found} 是 {day}",
    "zh-TW": "{column}：年份是佛曆；{cell} 的 {found} 是 {day}",
  },
  dayNumbers: {
    en: "{column}: plain numbers are read as dates; {found} in {cell} is {day}",
    "zh-CN": "{column}：普通数字按日期读取；{cell} 的 {found} 是 {day}",
    "zh-TW": "{column}：一般數字以日期讀取；{cell} 的 {found} 是 {day}",
  },
  noDates: { en: "They are no dates", "zh-CN": "它们不是日期", "zh-TW": "它們不是日期" },
  numberIn: { en: "{number} in {cells}", "zh-CN": "{cells} 的 {number}", "zh-TW": "{cells} 的 {number}" },
  beside: {
    en: "{count?A cell has:Cells have} no heading beside {column}: {cells}",
    "zh-CN": "{column} 旁有没有表头的单元格：{cells}",
    "zh-TW": "{column} 旁有沒有標題的儲存格：{cells}",
  },
  split: {
    en: "{column}: did a comma split {count?an amount:amounts} over two columns, as {pieces} in {cells}?",
    "zh-CN": "{column}：金额是否被逗号拆到了两列，如 {cells} 的 {pieces}？",
    "zh-TW": "{column}：金額是否被逗號拆到了兩欄，如 {cells} 的 {pieces}？",
  },
  splitYes: { en: "Yes, it is {number}", "zh-CN": "是，应为 {number}", "zh-TW": "是，應為 {number}" },
  splitNo: { en: "No, it is {number}", "zh-CN": "否，就是 {number}", "zh-TW": "否，就是 {number}" },
  splitJoined: {
    en: "Put together from several cells: {cells}",
    "zh-CN": "由多个单元格合成：{cells}",
    "zh-TW": "由多個儲存格合成：{cells}",
  },
  splitApart: { en: "Do not put them together", "zh-CN": "不要合成", "zh-TW": "不要合成" },
  splitTogether: { en: "Put them together as one amount", "zh-CN": "合成一个金额", "zh-TW": "合成一個金額" },
  sumPeriods: {
    en: "All of them added up, {first} to {last}",
    "zh-CN": "全部相加：{first} 至 {last}",
    "zh-TW": "全部相加：{first} 至 {last}",
  },
  periodsSummed: {
    en: "{field} adds up {columns}",
    "zh-CN": "“{field}”为以下各列之和：{columns}",
    "zh-TW": "「{field}」為以下各欄之和：{columns}",
  },
  takeAlone: { en: "Take {column} alone", "zh-CN": "只取 {column}", "zh-TW": "只取 {column}" },
  notUsed: { en: "Not used: {columns}", "zh-CN": "未使用：{columns}", "zh-TW": "未使用：{columns}" },
  noColumn: { en: "None of them", "zh-CN": "都不是", "zh-TW": "都不是" },
} satisfies Texts;
