/** Every word of core, in every language. */

import type { Texts } from "./language";

export const TEXTS = {
  oneCell: { en: "one cell", "zh-CN": "一个单元格", "zh-TW": "一個儲存格" },
  oneColumn: { en: "one cell or one column", "zh-CN": "一个单元格或一列", "zh-TW": "一個儲存格或一欄" },
  aNumber: { en: "a number", "zh-CN": "数字", "zh-TW": "數字" },
  columns: { en: "{width} columns", "zh-CN": "{width} 列", "zh-TW": "{width} 欄" },
  several: {
    en: "a column, because customers are compared with each other",
    "zh-CN": "一列（客户之间相互比较）",
    "zh-TW": "一欄（客戶之間相互比較）",
  },
  from0To100: { en: "from 0% to 100%", "zh-CN": "0% 至 100%", "zh-TW": "0% 至 100%" },
  above100: { en: "above -100%", "zh-CN": "大于 -100% 的数字", "zh-TW": "大於 -100% 的數字" },
  ends: {
    en: "above 0% when discount_rate is 0% or below, because the value would have no end",
    "zh-CN": "大于 0%（discount_rate 为 0% 或更低时，否则价值无限大）",
    "zh-TW": "大於 0%（discount_rate 為 0% 或更低時，否則價值無限大）",
  },
  endsBySurvival: {
    en: "above minus discount_rate, because the value would have no end",
    "zh-CN": "大于 discount_rate 的相反数（否则价值无限大）",
    "zh-TW": "大於 discount_rate 的相反數（否則價值無限大）",
  },
  oneValueNeedsOthers: {
    en: "one value alone has no rank, so say which customers to compare it with, for example $B$2:$B$500",
    "zh-CN": "单个数值无法排名，请指明与哪些客户比较，例如 $B$2:$B$500",
    "zh-TW": "單一數值無法排名，請指明與哪些客戶比較，例如 $B$2:$B$500",
  },
  withNumbers: { en: "a column with numbers", "zh-CN": "含有数字的列", "zh-TW": "含有數字的欄" },
  noNumbers: { en: "no numbers", "zh-CN": "没有数字", "zh-TW": "沒有數字" },
  year: { en: "{name}, year {year}", "zh-CN": "{name} 第 {year} 年", "zh-TW": "{name} 第 {year} 年" },
  oneStream: {
    en: "one number, one row or one column (year 1, 2, …)",
    "zh-CN": "一个数字、一行或一列（第 1、2……年）",
    "zh-TW": "一個數字、一列或一欄（第 1、2……年）",
  },
  yesOrNo: { en: "yes or no", "zh-CN": "“是”或“否”", "zh-TW": "「是」或「否」" },
  options: { en: "the options", "zh-CN": "选项", "zh-TW": "選項" },
  namedValues: { en: "values by name", "zh-CN": "名称与值的对应", "zh-TW": "名稱與值的對應" },
  aNumberFromTo: {
    en: "a number from {from} to {to}",
    "zh-CN": "{from} 至 {to} 的数字",
    "zh-TW": "{from} 至 {to} 的數字",
  },
  namesWithShares: {
    en: "a list of names, each with a share as a number",
    "zh-CN": "名称与比例（数字）的列表",
    "zh-TW": "名稱與比例（數字）的清單",
  },
  heading: { en: "Concentration", "zh-CN": "集中度", "zh-TW": "集中度" },
  shareOfValue: { en: "Share of value", "zh-CN": "金额累计占比", "zh-TW": "金額累計占比" },
  bestFifth: {
    en: "The best 20 % of customers ({count}) bring {share} of {valueName}.",
    "zh-CN": "前 20% 的客户（{count} 个）贡献了{valueName}的 {share}。",
    "zh-TW": "前 20% 的客戶（{count} 個）貢獻了{valueName}的 {share}。",
  },
  noTotal: {
    en: "The values do not add up to more than 0, so shares of the total cannot be formed.",
    "zh-CN": "数值合计不大于 0，无法计算占比。",
    "zh-TW": "數值合計不大於 0，無法計算占比。",
  },
  nurture: { en: "Nurture", "zh-CN": "培育客户", "zh-TW": "培育客戶" },
  nurtureAction: {
    en: "New, not judged yet: develop, look again in a year.",
    "zh-CN": "新客户暂不评判：培育，一年后再看。",
    "zh-TW": "新客戶暫不評判：培育，一年後再看。",
  },
  convert: { en: "Convert", "zh-CN": "转化客户", "zh-TW": "轉化客戶" },
  convertAction: {
    en: "Goods pay, service does not: serve cheaper or charge for it.",
    "zh-CN": "产品有毛利而服务亏损：降低或收取服务费用。",
    "zh-TW": "產品有毛利而服務虧損：降低或收取服務費用。",
  },
  letGo: { en: "Let go", "zh-CN": "放弃客户", "zh-TW": "放棄客戶" },
  letGoAction: {
    en: "Goods do not pay: raise prices or let go.",
    "zh-CN": "产品本身亏损：提价，否则放弃。",
    "zh-TW": "產品本身虧損：提價，否則放棄。",
  },
  beginsAtMore: {
    en: "{name} begins at {from}: {more} more.",
    "zh-CN": "{name}从 {from} 起：还差 {more}。",
    "zh-TW": "{name}從 {from} 起：還差 {more}。",
  },
  endsAtAboveIt: {
    en: "{name} ends at {to}: {room} above it.",
    "zh-CN": "{name}的下限是 {to}：高出 {room}。",
    "zh-TW": "{name}的下限是 {to}：高出 {room}。",
  },
  noNumber: {
    en: "A number that this needs is blank or not readable, so there is no verdict.",
    "zh-CN": "所需数字为空或无法识别，因此无法判断。",
    "zh-TW": "所需數字為空或無法識別，因此無法判斷。",
  },
  valueOptionLabel: { en: "Rank customers by", "zh-CN": "排名依据", "zh-TW": "排名依據" },
  valueOptionHelp: {
    en: "Curry ranks by turnover; ranking by profit shows who really pays.",
    "zh-CN": "经典做法按销售额排名；按利润排名可看出谁真正赚钱。",
    "zh-TW": "經典做法按銷售額排名；按利潤排名可看出誰真正賺錢。",
  },
  firstChoice: {
    en: "Revenue, else profit",
    "zh-CN": "销售额，没有则用利润",
    "zh-TW": "銷售額，沒有則用利潤",
  },
  aPlainNumber: {
    en: "write it as a plain number",
    "zh-CN": "请改写成普通数字",
    "zh-TW": "請改寫成一般數字",
  },
  allPlainNumbers: {
    en: "texts of this column have the other decimal mark, so write them all as plain numbers",
    "zh-CN": "该列的文本用了另一种小数点，请全部改写成普通数字",
    "zh-TW": "該欄的文字用了另一種小數點，請全部改寫成一般數字",
  },
  aDayAbove12: {
    en: "a date of this column with a day above 12 would settle it, or write it as 2024-01-31",
    "zh-CN": "该列中若有大于 12 的日即可确定，或改写成 2024-01-31 的形式",
    "zh-TW": "該欄中若有大於 12 的日即可確定，或改寫成 2024-01-31 的形式",
  },
  bothOrders: {
    en: "the column has dates of both orders, so write it as 2024-01-31",
    "zh-CN": "该列混用了两种日期顺序，请改写成 2024-01-31 的形式",
    "zh-TW": "該欄混用了兩種日期順序，請改寫成 2024-01-31 的形式",
  },
  asRead: { en: "{name} as read", "zh-CN": "{name}（识别值）", "zh-TW": "{name}（識別值）" },
  overwrite: {
    en: "{purpose} The figures are an example: overwrite the marked cells.",
    "zh-CN": "{purpose}数据为示例，请改写标色的单元格。",
    "zh-TW": "{purpose}資料為範例，請改寫標色的儲存格。",
  },
  oneOf: { en: "one of {names}", "zh-CN": "{names}之一", "zh-TW": "{names}之一" },
  allEqual: {
    en: "All {count} customers are equal in {what}, so {name} tells none from another and gives no label.",
    "zh-CN": "全部 {count} 个客户的{what}相同，{name}无法区分，不给出标签。",
    "zh-TW": "全部 {count} 個客戶的{what}相同，{name}無法區分，不給出標籤。",
  },
  required: { en: "Required.", "zh-CN": "必填。", "zh-TW": "必填。" },
  formatResult: {
    en: "Format the cell as a percentage.",
    "zh-CN": "请将单元格设为百分比格式。",
    "zh-TW": "請將儲存格設為百分比格式。",
  },
  formatColumns: {
    en: "Format its columns of shares and rates as percentages.",
    "zh-CN": "请将其中的比例列设为百分比格式。",
    "zh-TW": "請將其中的比例欄設為百分比格式。",
  },
  sentenceSeparator: { en: " ", "zh-CN": "", "zh-TW": "" },
  usedAndMissing: {
    en: "Used: {used}; not in the data: {missing}.",
    "zh-CN": "已使用：{used}；数据中没有：{missing}。",
    "zh-TW": "已使用：{used}；資料中沒有：{missing}。",
  },
  listSeparator: { en: ", ", "zh-CN": "、", "zh-TW": "、" },
  or: { en: " or ", "zh-CN": "或", "zh-TW": "或" },
  clauseSeparator: { en: ", ", "zh-CN": "，", "zh-TW": "，" },
  nameAndWhatIsSaid: { en: "{name}: {said}", "zh-CN": "{name}：{said}", "zh-TW": "{name}：{said}" },
  labelHeld: {
    en: "{name}: {count} {count?customer:customers}",
    "zh-CN": "{name}：{count} 个客户",
    "zh-TW": "{name}：{count} 個客戶",
  },
} satisfies Texts;
