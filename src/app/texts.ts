/** Every word of app, in every language. */

import type { Texts } from "../core/texts/language";

export const TEXTS = {
  overviewSummary: {
    en: "What the models of this run found, in one place; each model's own sheet tells how.",
    "zh-CN": "汇总本次运行各模型的结论；详情见各模型的工作表。",
    "zh-TW": "彙總本次執行各模型的結論；詳情見各模型的工作表。",
  },
  customersTitle: { en: "Customers", "zh-CN": "客户", "zh-TW": "客戶" },
  labelOfModel: { en: "{label} ({title})", "zh-CN": "{label}（{title}）", "zh-TW": "{label}（{title}）" },
  stop: { en: ".", "zh-CN": "。", "zh-TW": "。" },
  yet: {
    en: "{best} by {bestModel}, yet {worst} by {worstModel}",
    "zh-CN": "按“{bestModel}”为{best}，按“{worstModel}”却为{worst}",
    "zh-TW": "按「{bestModel}」為{best}，按「{worstModel}」卻為{worst}",
  },
  /** Behind `yet`. */
  worstFirst: {
    en: ". {count} {count?customer is:customers are} both: begin with what stands beside {worst}.",
    "zh-CN": "。同时属于两者的有 {count} 个客户：先按“{worst}”一行的建议处理。",
    "zh-TW": "。同時屬於兩者的有 {count} 個客戶：先依「{worst}」那一列的建議處理。",
  },
  setByHand: {
    en: "{title}: set by hand to {label}; the rule gives {rule}.",
    "zh-CN": "{title}：手动设为{label}；按规则为{rule}。",
    "zh-TW": "{title}：手動設為{label}；按規則為{rule}。",
  },
  reasonGiven: { en: "Reason: {reason}", "zh-CN": "原因：{reason}", "zh-TW": "原因：{reason}" },
  customersNameTaken: {
    en: "There is a sheet {title} already, so the customers of these orders go to a new sheet, {name}.",
    "zh-CN": "已有工作表“{title}”，因此这些订单的客户写入新工作表“{name}”。",
    "zh-TW": "已有工作表「{title}」，因此這些訂單的客戶寫入新工作表「{name}」。",
  },
  customersWithoutHeader: {
    en: "The header row of {name} was deleted: the run puts it in again, above the customers.",
    "zh-CN": "工作表“{name}”的表头行已被删除：本次运行会在客户上方重新插入。",
    "zh-TW": "工作表「{name}」的標題列已被刪除：本次執行會在客戶上方重新插入。",
  },
  ordersAddedUp: {
    en: "{count} {count?order:orders} of {days} from {from}, added up to {buying} {buying?customer:customers}.",
    "zh-CN": "{from} 中 {days} 的 {count} 笔订单，汇总为 {buying} 个客户。",
    "zh-TW": "{from} 中 {days} 的 {count} 筆訂單，彙總為 {buying} 個客戶。",
  },
  orderLinesAddedUp: {
    en: "{count} {count?order:orders} ({lines} lines) of {days} from {from}, added up to {buying} {buying?customer:customers}.",
    "zh-CN": "{from} 中 {days} 的 {count} 笔订单（{lines} 行），汇总为 {buying} 个客户。",
    "zh-TW": "{from} 中 {days} 的 {count} 筆訂單（{lines} 列），彙總為 {buying} 個客戶。",
  },
  undatedOrdersAddedUp: {
    en: "{count} {count?order:orders} from {from}, added up to {buying} {buying?customer:customers}.",
    "zh-CN": "{from} 中的 {count} 笔订单，汇总为 {buying} 个客户。",
    "zh-TW": "{from} 中的 {count} 筆訂單，彙總為 {buying} 個客戶。",
  },
  undatedLinesAddedUp: {
    en: "{count} {count?order:orders} ({lines} lines) from {from}, added up to {buying} {buying?customer:customers}.",
    "zh-CN": "{from} 中的 {count} 笔订单（{lines} 行），汇总为 {buying} 个客户。",
    "zh-TW": "{from} 中的 {count} 筆訂單（{lines} 列），彙總為 {buying} 個客戶。",
  },
  discountsNettedOut: {
    en: "{discounts} {discounts?line is a discount:lines are discounts}: {off}, taken off the orders.",
    "zh-CN": "{discounts} 行为折扣：{off}，已从订单中减去。",
    "zh-TW": "{discounts} 列為折扣：{off}，已從訂單中減去。",
  },
  returnsNettedOut: {
    en: "{returns} of them {returns?is a return or cancellation:are returns and cancellations}: {back}, netted out.",
    "zh-CN": "其中 {returns} 笔为退货或取消：{back}，已抵减。",
    "zh-TW": "其中 {returns} 筆為退貨或取消：{back}，已抵減。",
  },
  ordersFillPart: {
    en: "Of these {all} days the orders fill {days} only, {part}.",
    "zh-CN": "这 {all} 天中订单只覆盖 {days} 天：{part}。",
    "zh-TW": "這 {all} 天中訂單只涵蓋 {days} 天：{part}。",
  },
  ordersOutside: {
    en: "{outside} {outside?order of other days is:orders of other days are} left out.",
    "zh-CN": "期间以外的 {outside} 笔订单不计入。",
    "zh-TW": "期間以外的 {outside} 筆訂單不計入。",
  },
  customersIdle: {
    en: "{idle} {idle?customer:customers} ordered nothing in these days and {idle?gets:get} no tier.",
    "zh-CN": "{idle} 个客户在此期间没有订单，不分层。",
    "zh-TW": "{idle} 個客戶在此期間沒有訂單，不分層。",
  },
  oneCustomer: {
    en: "Only 1 customer: there is nobody to compare it with, so no tier, class, score or share of it says anything.",
    "zh-CN": "只有 1 个客户：没有可比较的对象，层级、类别、评分和占比都不说明问题。",
    "zh-TW": "只有 1 個客戶：沒有可比較的對象，層級、類別、評分和占比都不說明問題。",
  },
  fewCustomers: {
    en: "Only {count} customers: each is {share} of them, so read who comes before whom rather than shares, rates and sizes of groups.",
    "zh-CN": "只有 {count} 个客户：每个占 {share}，请看先后次序，而非占比、比率和各组大小。",
    "zh-TW": "只有 {count} 個客戶：每個占 {share}，請看先後次序，而非占比、比率和各組大小。",
  },
  oneLabel: {
    en: "{model}: all {count} customers are {label}, so it tells none of them from another.",
    "zh-CN": "{model}：全部 {count} 个客户均为“{label}”，无法区分他们。",
    "zh-TW": "{model}：全部 {count} 個客戶均為「{label}」，無法區分他們。",
  },
  allOfOneValue: {
    en: "All {count} customers have the same {field}, so nothing that rests on it tells one from another.",
    "zh-CN": "全部 {count} 个客户的“{field}”相同，凡以它为据的结果都无法区分他们。",
    "zh-TW": "全部 {count} 個客戶的「{field}」相同，凡以它為據的結果都無法區分他們。",
  },
  giant: {
    en: "{name} alone is {share} of {field}: shares of the others are small beside it, whatever they differ in.",
    "zh-CN": "{name} 一家占“{field}”的 {share}：其他客户的占比都显得很小，无论差别多大。",
    "zh-TW": "{name} 一家占「{field}」的 {share}：其他客戶的占比都顯得很小，無論差別多大。",
  },
  farAbove: {
    en: "{name} has {times} times the {field} of the next: look whether it is a customer and its amount is right.",
    "zh-CN": "{name} 的“{field}”是第二名的 {times} 倍：请确认它是客户且金额无误。",
    "zh-TW": "{name} 的「{field}」是第二名的 {times} 倍：請確認它是客戶且金額無誤。",
  },
  giantUnnamed: {
    en: "One customer alone is {share} of {field}: shares of the others are small beside it, whatever they differ in.",
    "zh-CN": "单个客户占“{field}”的 {share}：其他客户的占比都显得很小，无论差别多大。",
    "zh-TW": "單個客戶占「{field}」的 {share}：其他客戶的占比都顯得很小，無論差別多大。",
  },
  nothingWritten: { en: "nothing was written", "zh-CN": "尚未写入任何内容", "zh-TW": "尚未寫入任何內容" },
  writtenIncomplete: {
    en: "what was written so far is marked incomplete",
    "zh-CN": "已写入的内容标有“未完成”",
    "zh-TW": "已寫入的內容標有「未完成」",
  },
  writtenOverFormulas: {
    en: "what was written so far is marked incomplete; {cells} held formulas, of which only the results are left",
    "zh-CN": "已写入的内容标有“未完成”；{cells} 原为公式，现只留下结果",
    "zh-TW": "已寫入的內容標有「未完成」；{cells} 原為公式，現只留下結果",
  },
  ordersTitle: { en: "Orders", "zh-CN": "订单", "zh-TW": "訂單" },
  thePeriod: { en: "the period", "zh-CN": "期间", "zh-TW": "期間" },
  twoDays: {
    en: "two days such as 2024-01-01 and 2024-12-31, the earlier one first",
    "zh-CN": "先后两个日期，例如 2024-01-01 和 2024-12-31",
    "zh-TW": "先後兩個日期，例如 2024-01-01 和 2024-12-31",
  },
  weighedHeader: { en: "Do this first", "zh-CN": "优先处理", "zh-TW": "優先處理" },
  whoHeader: { en: "Who", "zh-CN": "对象", "zh-TW": "對象" },
  modelHeader: { en: "Model", "zh-CN": "模型", "zh-TW": "模型" },
  sheetHeader: { en: "Sheet", "zh-CN": "工作表", "zh-TW": "工作表" },
  methodHeader: { en: "Method", "zh-CN": "方法", "zh-TW": "方法" },
  overviewTitle: { en: "Overview", "zh-CN": "总览", "zh-TW": "總覽" },
  alertsHeading: { en: "Look at this first", "zh-CN": "优先关注", "zh-TW": "優先關注" },
  /** Behind a heading, where a list is of orders. */
  ofOrders: {
    en: "{heading}, orders of {days}",
    "zh-CN": "{heading}（{days} 的订单）",
    "zh-TW": "{heading}（{days} 的訂單）",
  },
  furtherAlertsHeading: { en: "Then look at this", "zh-CN": "其次关注", "zh-TW": "其次關注" },
  /** Customers on whom most is to be spent. */
  pickedAndLast: {
    en: "{count} of {all} with the place {picked} {count?is:are} {tier} by {title}",
    "zh-CN": "{all} 位{picked}中有 {count} 位按“{title}”仅为{tier}",
    "zh-TW": "{all} 位{picked}中有 {count} 位按「{title}」僅為{tier}",
  },
  nothingStandsOut: {
    en: "Nothing stands out.",
    "zh-CN": "没有需要特别关注的情况。",
    "zh-TW": "沒有需要特別關注的情況。",
  },
  dangerUntold: {
    en: "Who is in danger of leaving is not known here: RFM and Churn tell it from the days of orders.",
    "zh-CN": "暂无法判断哪些客户有流失风险：RFM 客户细分与客户流失需要下单日期。",
    "zh-TW": "暫無法判斷哪些客戶有流失風險：RFM 客戶分群與客戶流失需要下單日期。",
  },
  lossesUntold: {
    en: "Who costs money is not known here: Profitability tells it from profit or costs.",
    "zh-CN": "暂无法判断哪些客户亏损：客户盈利需要利润或成本。",
    "zh-TW": "暫無法判斷哪些客戶虧損：客戶獲利需要利潤或成本。",
  },
  columnsLeft: {
    en: "Not renewed, from an earlier run: {columns}.",
    "zh-CN": "以下列来自之前的运行，本次未更新：{columns}。",
    "zh-TW": "以下欄來自之前的執行，本次未更新：{columns}。",
  },
  someNamed: {
    en: "{named} of {all} with {label} {named?is:are} named here; more of them on the sheet {sheet}.",
    "zh-CN": "此处列出 {all} 个{label}中的 {named} 个，更多见工作表“{sheet}”。",
    "zh-TW": "此處列出 {all} 個{label}中的 {named} 個，更多見工作表「{sheet}」。",
  },
  withoutLabel: {
    en: "{count} of {all} {all?customer:customers} {count?has:have} no number here and {count?is:are} in none of them.",
    "zh-CN": "{all} 个客户中有 {count} 个没有所需数字，不在其中。",
    "zh-TW": "{all} 個客戶中有 {count} 個沒有所需數字，不在其中。",
  },
  amountsIn: {
    en: "{from}; amounts in {sign}",
    "zh-CN": "{from}；金额单位 {sign}",
    "zh-TW": "{from}；金額單位 {sign}",
  },
  effortShare: { en: "% of effort", "zh-CN": "投入占比", "zh-TW": "投入占比" },
  sheetsHeading: { en: "Where to read on", "zh-CN": "详细内容", "zh-TW": "詳細內容" },
  shareHeader: { en: "% of total", "zh-CN": "占比", "zh-TW": "占比" },
  cumulativeHeader: { en: "Cumulative %", "zh-CN": "累计占比", "zh-TW": "累計占比" },
  upToDate: { en: "Up to date", "zh-CN": "数据未变", "zh-TW": "資料未變" },
  dataChanged: {
    en: "⚠ Data changed since {today}: run again",
    "zh-CN": "⚠ 数据自 {today} 以来已变动：请重新运行",
    "zh-TW": "⚠ 資料自 {today} 以來已變動：請重新執行",
  },
  methodHeading: { en: "How this was done", "zh-CN": "计算方法", "zh-TW": "計算方法" },
  chartNumbers: { en: "Numbers behind the charts", "zh-CN": "图表数据", "zh-TW": "圖表資料" },
  reasonHeader: {
    en: "Reason for change, and who decided",
    "zh-CN": "调整原因与决定人",
    "zh-TW": "調整原因與決定人",
  },
  toLookAt: {
    en: "{problemCount} to look at",
    "zh-CN": "{problemCount} 处需要留意",
    "zh-TW": "{problemCount} 處需要留意",
  },
  rowsRead: {
    en: "{rows} {rows?row:rows} read, {blankRows} blank, {count}.",
    "zh-CN": "读取 {rows} 行，空白 {blankRows} 行，{count}。",
    "zh-TW": "讀取 {rows} 列，空白 {blankRows} 列，{count}。",
  },
  andMore: { en: "… and {count} more", "zh-CN": "……以及另外 {count} 处", "zh-TW": "……以及另外 {count} 處" },
  kept: { en: "Changed by hand and kept", "zh-CN": "手动调整并保留", "zh-TW": "手動調整並保留" },
  recordGone: {
    en: "No earlier run over this sheet is recorded, so changes by hand cannot be told: every tier is worked out again. Undo brings back what stands there now.",
    "zh-CN": "没有此工作表以前运行的记录，无法辨认手动修改：所有层级都会重新计算。撤销可恢复现有内容。",
    "zh-TW": "沒有此工作表以前執行的記錄，無法辨認手動修改：所有層級都會重新計算。復原可恢復現有內容。",
  },
  recordSetAside: {
    en: "The hidden history of the last run was edited, so changes by hand cannot be told: every tier is worked out again, and a new history begins. The old one stays under another name; its runs cannot be undone.",
    "zh-CN":
      "隐藏的历史已被改动，无法再辨认手动修改：所有层级都会重新计算，并开始新的历史。旧历史改名保留，其中的运行不能再撤销。",
    "zh-TW":
      "隱藏的歷史已被更動，無法再辨認手動修改：所有層級都會重新計算，並開始新的歷史。舊歷史改名保留，其中的執行不能再復原。",
  },
  tiersLeftBehind: {
    en: "The customers were sorted, pasted or moved without the columns beside them: {columns}. What the last run left there is not taken for a change by hand, and every customer gets its own again; reasons typed beside them did not move and may belong to others.",
    "zh-CN":
      "客户被单独排序、粘贴或移动，旁边的列没有随之移动：{columns}。上次运行留下的内容不视为手动修改，每位客户都会重新得到自己的结果；旁边填写的原因没有移动，可能属于其他客户。",
    "zh-TW":
      "客戶被單獨排序、貼上或移動，旁邊的欄沒有隨之移動：{columns}。上次執行留下的內容不視為手動修改，每位客戶都會重新得到自己的結果；旁邊填寫的原因沒有移動，可能屬於其他客戶。",
  },
  otherRows: {
    en: "Not read, though tiers of an earlier run stand there under the same title: {ranges}. This run leaves them as they are",
    "zh-CN": "未读取，但同一标题下有以前运行得出的层级：{ranges}。本次运行不会改动它们",
    "zh-TW": "未讀取，但同一標題下有以前執行得出的層級：{ranges}。本次執行不會改動它們",
  },
  typedOver: {
    en: "Typed into columns that every run writes anew, so that this run replaces it: {cells}. Put what is to stay into a column of your own; undo brings it back.",
    "zh-CN":
      "以下内容填在每次运行都会重写的列中，本次运行将覆盖它：{cells}。要保留的内容请放到自己的列中；撤销可恢复。",
    "zh-TW":
      "以下內容填在每次執行都會重寫的欄中，本次執行將覆蓋它：{cells}。要保留的內容請放到自己的欄中；復原可恢復。",
  },
  reasonsLeft: {
    en: "Reasons given for customers who are not in the list any more stand beside others now, and stay: {cells}. Delete those that do not fit.",
    "zh-CN": "为已不在名单中的客户填写的原因现在位于其他客户旁边，未作改动：{cells}。不适用的请删除。",
    "zh-TW": "為已不在名單中的客戶填寫的原因現在位於其他客戶旁邊，未作更動：{cells}。不適用的請刪除。",
  },
  columnsLost: {
    en: "Used by the last run and not found any more: {columns}. Choose them again, or what is judged may be something else.",
    "zh-CN": "上次运行使用、现已找不到的列：{columns}。请重新选择，否则评估的可能是别的内容。",
    "zh-TW": "上次執行使用、現已找不到的欄：{columns}。請重新選擇，否則評估的可能是別的內容。",
  },
  otherListSummaries: {
    en: "So far told of another list on this sheet, and tell of this one once it is run: {sheets}. The columns beside the other list stay.",
    "zh-CN": "目前说的是此工作表上的另一份名单，运行后改为说明这一份：{sheets}。另一份名单旁边的列不变。",
    "zh-TW": "目前說的是此工作表上的另一份名單，執行後改為說明這一份：{sheets}。另一份名單旁邊的欄不變。",
  },
  comparedWithLater: {
    en: "Who moved is not said, as the run before is of later data: {day}",
    "zh-CN": "上次运行的数据日期更晚（{day}），因此不说明谁有变动。",
    "zh-TW": "上次執行的資料日期較晚（{day}），因此不說明誰有變動。",
  },
  comparedWithOtherPeriod: {
    en: "Who moved is not said, as the run before added up the orders of a longer or shorter period: {day}",
    "zh-CN": "上次运行（{day}）汇总的订单期间长短不同，因此不说明谁有变动。",
    "zh-TW": "上次執行（{day}）彙總的訂單期間長短不同，因此不說明誰有變動。",
  },
  otherTierNames: {
    en: "Who moved is not said by {model}, as its tiers had other names or another order in the run before: {day}",
    "zh-CN": "{model}的层级名称或次序与上次运行（{day}）不同，因此不说明谁有变动。",
    "zh-TW": "{model}的層級名稱或次序與上次執行（{day}）不同，因此不說明誰有變動。",
  },
  otherCurrency: {
    en: "Amounts are not compared with those of {day}: these were in {earlier}, now they are in {now}",
    "zh-CN": "金额不与 {day} 的比较：当时为 {earlier}，现在为 {now}。",
    "zh-TW": "金額不與 {day} 的比較：當時為 {earlier}，現在為 {now}。",
  },
  runsNotCompared: {
    en: "Not compared with, as the hidden history of these days was edited: {days}",
    "zh-CN": "隐藏历史中以下日期的记录已被改动，因此不与其比较：{days}",
    "zh-TW": "隱藏歷史中以下日期的記錄已被更動，因此不與其比較：{days}",
  },
  settingsUnknown: {
    en: "The settings kept in this file are of another version of Customer Pyramid, or were damaged: none of them is used. Choose yours again in the menu, under Settings.",
    "zh-CN": "此文件保存的设置来自其他版本的客户金字塔，或已损坏：均未采用。请在菜单的“设置”中重新选择。",
    "zh-TW": "此檔案保存的設定來自其他版本的客戶金字塔，或已損壞：均未採用。請在選單的「設定」中重新選擇。",
  },
  marksUnreadable: {
    en: "Hidden marks of earlier runs in this file were damaged: columns or sheets that they stood for are not known again and stay as they are.",
    "zh-CN": "此文件中早先运行的隐藏标记已损坏：其所对应的列或工作表无法再识别，将保持原样。",
    "zh-TW": "此檔案中先前執行的隱藏標記已損壞：其所對應的欄或工作表無法再識別，將保持原樣。",
  },
  replaced: {
    en: "Changed by hand and worked out again",
    "zh-CN": "手动调整、已重新计算",
    "zh-TW": "手動調整、已重新計算",
  },
  heading: { en: "Rows and problems", "zh-CN": "数据行与问题", "zh-TW": "資料列與問題" },
  nothing: { en: "nothing to point out", "zh-CN": "没有问题", "zh-TW": "沒有問題" },
  incomplete: {
    en: "⚠ incomplete, run again",
    "zh-CN": "⚠ 未完成，请重新运行",
    "zh-TW": "⚠ 未完成，請重新執行",
  },
  customersRead: {
    en: "Customers: {sheet}, {range}, read on {today}",
    "zh-CN": "客户数据：{sheet}，{range}，读取日期 {today}",
    "zh-TW": "客戶資料：{sheet}，{range}，讀取日期 {today}",
  },
  ordersRead: {
    en: "Orders: {sheet}, {range}, read on {today}",
    "zh-CN": "订单数据：{sheet}，{range}，读取日期 {today}",
    "zh-TW": "訂單資料：{sheet}，{range}，讀取日期 {today}",
  },
  keptForRuns: {
    en: "{line} (kept in {runs} of {longest} runs)",
    "zh-CN": "{line}（已保留 {runs}/{longest} 次运行）",
    "zh-TW": "{line}（已保留 {runs}/{longest} 次執行）",
  },
  changedByHand: {
    en: "Row {row}, {customer}: {kept}, worked out as {computed}",
    "zh-CN": "第 {row} 行，{customer}：{kept}，计算结果为 {computed}",
    "zh-TW": "第 {row} 列，{customer}：{kept}，計算結果為 {computed}",
  },
  changedBefore: {
    en: "{said}; since the data of {since}",
    "zh-CN": "{said}；自 {since} 的数据起",
    "zh-TW": "{said}；自 {since} 的資料起",
  },
  setBefore: {
    en: "So since the data of {since}.",
    "zh-CN": "自 {since} 的数据起如此。",
    "zh-TW": "自 {since} 的資料起如此。",
  },
  setByHandAlert: { en: "Set by hand: {list}", "zh-CN": "手动设定：{list}", "zh-TW": "手動設定：{list}" },
  setInPlaceOf: {
    en: "{customer} {kept} in place of {computed}",
    "zh-CN": "{customer}（{computed} → {kept}）",
    "zh-TW": "{customer}（{computed} → {kept}）",
  },
  becauseOf: { en: "{said} ({reason})", "zh-CN": "{said}（{reason}）", "zh-TW": "{said}（{reason}）" },
  movedByRule: {
    en: "{said}; by the rule, also for {count} set by hand",
    "zh-CN": "{said}；手动设定的 {count} 个客户也按规则计",
    "zh-TW": "{said}；手動設定的 {count} 個客戶也按規則計",
  },
  tierByRule: { en: "Tier by the rule", "zh-CN": "按规则的层级", "zh-TW": "按規則的層級" },
  changeByHand: { en: "{change} (by hand)", "zh-CN": "{change}（手动）", "zh-TW": "{change}（手動）" },
  withheldLabel: {
    en: "{count} {count?customer is:customers are} “{names}”, so no row counts {count?it:them} and the shares here are of the others.",
    "zh-CN": "{count} 个客户为“{names}”，各行及占比均未计入。",
    "zh-TW": "{count} 個客戶為「{names}」，各列及占比均未計入。",
  },
  inNoRow: {
    en: "{count} {count?customer has:customers have} a word by hand that is none of these, so no row counts {count?it:them} and the shares here are of the others: {names}",
    "zh-CN": "{count} 个客户手动填写的内容不属于以上任何一项，各行及占比均未计入：{names}",
    "zh-TW": "{count} 個客戶手動填寫的內容不屬於以上任何一項，各列及占比均未計入：{names}",
  },
  changedFor: {
    en: "Row {row}, {customer}: {kept}, worked out as {computed}; reason: {reason}",
    "zh-CN": "第 {row} 行，{customer}：{kept}，计算结果为 {computed}；原因：{reason}",
    "zh-TW": "第 {row} 列，{customer}：{kept}，計算結果為 {computed}；原因：{reason}",
  },
  tooManyColumns: {
    en: "a sheet has at most 18,278 columns",
    "zh-CN": "一个工作表最多 18,278 列",
    "zh-TW": "一個工作表最多 18,278 欄",
  },
  runHeader: { en: "Run", "zh-CN": "运行", "zh-TW": "執行" },
  dateHeader: { en: "Date", "zh-CN": "日期", "zh-TW": "日期" },
  rankHeader: { en: "Rank by value", "zh-CN": "金额排名", "zh-TW": "金額排名" },
  whatChanged: { en: "What changed", "zh-CN": "有何变化", "zh-TW": "有何變化" },
  changeSince: {
    en: "Change since {since}",
    "zh-CN": "自 {since} 以来的变化",
    "zh-TW": "自 {since} 以來的變化",
  },
  isBack: {
    en: "back, was {tier} on {day}",
    "zh-CN": "回流，{day} 时为{tier}",
    "zh-TW": "回流，{day} 時為{tier}",
  },
  changeHeader: { en: "Change of tier", "zh-CN": "层级变化", "zh-TW": "層級變化" },
  since: {
    en: "Since {since}: {said}",
    "zh-CN": "自 {since} 以来：{said}",
    "zh-TW": "自 {since} 以來：{said}",
  },
  moreMovers: {
    en: "… and {more} more; the column beside the tiers has all of them.",
    "zh-CN": "……以及另外 {more} 个；层级旁的列中列有全部。",
    "zh-TW": "……以及另外 {more} 個；層級旁的欄中列有全部。",
  },
  atStakeMeaning: {
    en: "Value at stake is what those who fell or are lost were worth then.",
    "zh-CN": "受影响金额为下降和流失的客户当时的金额。",
    "zh-TW": "受影響金額為下降和流失的客戶當時的金額。",
  },
  tierThen: { en: "Tier then", "zh-CN": "原层级", "zh-TW": "原層級" },
  tierNow: { en: "Tier now", "zh-CN": "现层级", "zh-TW": "現層級" },
  valueThen: { en: "Value then", "zh-CN": "原金额", "zh-TW": "原金額" },
  valueNow: { en: "Value now", "zh-CN": "现金额", "zh-TW": "現金額" },
  whyHeader: { en: "Why", "zh-CN": "原因", "zh-TW": "原因" },
  tiersExpired: {
    en: "{count} {count?tier:tiers} changed by hand stayed for {runs} {runs?run:runs} and {count?gives:give} way to the computed {count?one:ones}: {customers}.",
    "zh-CN": "有 {count} 个手动层级已保留 {runs} 次运行，现改用计算结果：{customers}。",
    "zh-TW": "有 {count} 個手動層級已保留 {runs} 次執行，現改用計算結果：{customers}。",
  },
  byHandHeader: {
    en: "{model}: runs, first day and tier by hand",
    "zh-CN": "{model}：手动层级、次数及起始日",
    "zh-TW": "{model}：手動層級、次數及起始日",
  },
  undosDropped: {
    en: "The history holds {rows} rows. This run takes the room of {count} earlier {count?run:runs}, which can then be neither undone nor compared with.",
    "zh-CN":
      "历史最多保留 {rows} 行。本次运行会占用最早 {count} 次运行的位置，此后这些运行不能再撤销，也不能再用于比较。",
    "zh-TW":
      "歷史最多保留 {rows} 列。本次執行會占用最早 {count} 次執行的位置，此後這些執行不能再復原，也不能再用於比較。",
  },
  runsDropped: {
    en: "The history holds {runs} runs or {rows} rows: {count} of the oldest {count?was:were} dropped.",
    "zh-CN": "历史最多保留 {runs} 次运行或 {rows} 行：已删除最早的 {count} 次。",
    "zh-TW": "歷史最多保留 {runs} 次執行或 {rows} 列：已刪除最早的 {count} 次。",
  },
} satisfies Texts;
