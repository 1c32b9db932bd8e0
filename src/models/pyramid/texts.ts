/** Every word of the model pyramid, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  // The model
  title: { en: "Pyramid", "zh-CN": "客户金字塔", "zh-TW": "客戶金字塔" },
  summary: {
    en: "Ranks customers by value and cuts them into tiers: by default the best 1 % are VIP, the next 4 % Major, the next 15 % Ordinary, the other 80 % Small.",
    "zh-CN":
      "按数值给客户排名并分层：默认前 1 % 为 VIP客户，其后 4 % 为主要客户，再后 15 % 为普通客户，其余 80 % 为小客户。",
    "zh-TW":
      "按數值給客戶排名並分層：預設前 1 % 為 VIP客戶，其後 4 % 為主要客戶，再後 15 % 為普通客戶，其餘 80 % 為小客戶。",
  },

  // The tiers, best first, and what to do about each
  vipAction: {
    en: "One person in charge; weekly contact, own offers, guard from rivals.",
    "zh-CN": "专人负责，每周联系，专属方案，防范竞争对手。",
    "zh-TW": "專人負責，每週聯繫，專屬方案，防範競爭對手。",
  },
  majorAction: {
    en: "Plan how to grow each one a tier up; contact every two weeks.",
    "zh-CN": "逐户制定提升一级的计划，每两周联系一次。",
    "zh-TW": "逐戶制定提升一級的計畫，每兩週聯繫一次。",
  },
  ordinaryAction: {
    en: "Look for those with potential and move them up; contact every month.",
    "zh-CN": "找出有潜力的客户并加以提升，每月联系一次。",
    "zh-TW": "找出有潛力的客戶並加以提升，每月聯繫一次。",
  },
  smallAction: {
    en: "Serve at low cost; watch for growing ones, and do not spend sales time on the rest.",
    "zh-CN": "以低成本方式服务；留意成长中的客户，其余不占用销售时间。",
    "zh-TW": "以低成本方式服務；留意成長中的客戶，其餘不占用銷售時間。",
  },

  // Options in the sidebar
  populationOption: { en: "Who counts", "zh-CN": "计入哪些客户", "zh-TW": "計入哪些客戶" },
  populationOptionHelp: {
    en: "Whether customers who bought nothing count when the best 1 % is worked out.",
    "zh-CN": "计算前 1 % 时，是否计入没有购买的客户。",
    "zh-TW": "計算前 1 % 時，是否計入沒有購買的客戶。",
  },
  allChoice: { en: "All with a number", "zh-CN": "所有有数字的客户", "zh-TW": "所有有數字的客戶" },
  positiveChoice: { en: "Only those above 0", "zh-CN": "仅大于 0 的客户", "zh-TW": "僅大於 0 的客戶" },

  // Formula help: PYRAMID_TIER and PYRAMID_SUMMARY
  pyramidTierSummary: {
    en: "Tier of each customer in the customer pyramid: the best 1% by value are VIP, up to 5% Major, up to 20% Ordinary, the rest Small. Equal values get equal tiers; 0 or less is always in the last tier; blanks stay blank.",
    "zh-CN":
      "客户金字塔层级：按数值排名，前 1% 为 VIP客户，前 5% 为主要客户，前 20% 为普通客户，其余为小客户。数值相同层级相同；0 或负数归入最低层级；空白保持空白。",
    "zh-TW":
      "客戶金字塔層級：按數值排名，前 1% 為 VIP客戶，前 5% 為主要客戶，前 20% 為普通客戶，其餘為小客戶。數值相同層級相同；0 或負數歸入最低層級；空白保持空白。",
  },
  valueParameterHelp: {
    en: "Revenue or profit of each customer: one column such as B2:B500, or one cell.",
    "zh-CN": "每个客户的收入或利润：一列（如 B2:B500）或一个单元格。",
    "zh-TW": "每個客戶的營收或利潤：一欄（如 B2:B500）或一個儲存格。",
  },
  populationParameterHelp: {
    en: "Optional. The customers to rank against; the value column itself when left out. Needed when value is one cell, as in RANK.",
    "zh-CN": "可选。用来比较排名的客户列；省略时为 value 本身。value 为单个单元格时必填，与 RANK 相同。",
    "zh-TW": "選填。用來比較排名的客戶欄；省略時為 value 本身。value 為單一儲存格時必填，與 RANK 相同。",
  },
  tiersParameterHelp: {
    en: "Optional. Two columns: name, cumulative share, best tier first, the last 100%. Default VIP 1%, Major 5%, Ordinary 20%, Small 100%.",
    "zh-CN":
      "可选。两列：名称、累计比例，最好的层级在前，最后一行 100%。默认 VIP客户 1%、主要客户 5%、普通客户 20%、小客户 100%。",
    "zh-TW":
      "選填。兩欄：名稱、累計比例，最好的層級在前，最後一列 100%。預設 VIP客戶 1%、主要客戶 5%、普通客戶 20%、小客戶 100%。",
  },
  pyramidSummarySummary: {
    en: "Table of the customer pyramid: customers, value, shares, average and lowest value of each tier, with a total. Blanks and words are skipped as in SUM; a last row for each tier that ties made larger says so.",
    "zh-CN":
      "客户金字塔汇总表：各层级的客户数、金额、占比、平均值和最低值，并有合计。与 SUM 一样跳过空白和文本；若因数值相同使层级变大，最后一行会说明。",
    "zh-TW":
      "客戶金字塔彙總表：各層級的客戶數、金額、占比、平均值和最低值，並有合計。與 SUM 一樣略過空白和文字；若因數值相同使層級變大，最後一列會說明。",
  },
  valuesParameterHelp: {
    en: "Revenue or profit per customer, a whole column if you like, such as B:B.",
    "zh-CN": "每个客户的收入或利润，可以是整列，例如 B:B。",
    "zh-TW": "每個客戶的營收或利潤，可以是整欄，例如 B:B。",
  },

  // Formula help: BAND
  bandSummary: {
    en: "Name of the band a value falls into, by minimum amount: a value equal to a minimum belongs to that band, a value below the lowest gives nothing.",
    "zh-CN": "按最低金额判断数值所属的区间名称：等于最低金额即属于该区间，低于所有区间时为空。",
    "zh-TW": "按最低金額判斷數值所屬的區間名稱：等於最低金額即屬於該區間，低於所有區間時為空。",
  },
  bandValueHelp: {
    en: "Amounts: one column or one cell.",
    "zh-CN": "金额：一列或一个单元格。",
    "zh-TW": "金額：一欄或一個儲存格。",
  },
  bandBandsHelp: {
    en: "Two columns: name, at least. In any order.",
    "zh-CN": "两列：名称、起始金额。顺序不限。",
    "zh-TW": "兩欄：名稱、起始金額。順序不限。",
  },

  // Formula help and results: TIER_CHANGE
  tierChangeSummary: {
    en: "How a customer moved: ▲2 up two tiers, ▼1 down one, = stayed, New (no tier before), Lost (none after).",
    "zh-CN": "客户层级变化：▲2 升两级，▼1 降一级，= 不变，新客户（之前为空），已流失（之后为空）。",
    "zh-TW": "客戶層級變化：▲2 升兩級，▼1 降一級，= 不變，新客戶（之前為空），已流失（之後為空）。",
  },
  beforeHelp: {
    en: "Earlier tiers: a column or a cell.",
    "zh-CN": "之前的层级：一列或一格。",
    "zh-TW": "之前的層級：一欄或一格。",
  },
  afterHelp: { en: "Later tiers.", "zh-CN": "之后的层级。", "zh-TW": "之後的層級。" },
  tierChangeTiersHelp: {
    en: "Optional. Names, best first; the pyramid's in any language when left out.",
    "zh-CN": "可选。层级名称，最好的在前；默认为金字塔层级（任一语言）。",
    "zh-TW": "選填。層級名稱，最好的在前；預設為金字塔層級（任一語言）。",
  },
  lostTier: { en: "Lost", "zh-CN": "已流失", "zh-TW": "已流失" },

  // What a table of tiers must be, after "must be", and what was found instead
  aTier: { en: "one of the tiers", "zh-CN": "层级之一", "zh-TW": "層級之一" },
  tierList: {
    en: "a column of up to {most} different tiers, best first",
    "zh-CN": "一列不超过 {most} 个不重复的层级，最好的在前",
    "zh-TW": "一欄不超過 {most} 個不重複的層級，最好的在前",
  },

  // What a table of bands must be
  nameAndMinimum: {
    en: "a name and the amount it starts at, in two columns",
    "zh-CN": "两列：名称和起始金额",
    "zh-TW": "兩欄：名稱和起始金額",
  },
  onePerMinimum: {
    en: "an amount that no other band starts at",
    "zh-CN": "其他区间未使用的起始金额",
    "zh-TW": "其他區間未使用的起始金額",
  },
  bandsRow: { en: "bands, row {row}", "zh-CN": "分档表第 {row} 行", "zh-TW": "分級表第 {row} 列" },

  // The column and the report
  columnHeader: { en: "Pyramid tier", "zh-CN": "金字塔层级", "zh-TW": "金字塔層級" },
  fromBestTier: { en: "from {name}", "zh-CN": "来自{name}", "zh-TW": "來自{name}" },
  whoHeading: {
    en: "Who is in a tier: choose it in the yellow cell",
    "zh-CN": "某一层级有哪些客户：在黄色单元格中选择",
    "zh-TW": "某一層級有哪些客戶：在黃色儲存格中選擇",
  },
  tiersHeading: { en: "Tiers", "zh-CN": "层级", "zh-TW": "層級" },
  average: { en: "Average", "zh-CN": "平均", "zh-TW": "平均" },
  lowestValue: { en: "Lowest value", "zh-CN": "最低值", "zh-TW": "最低值" },
  chartTitle: {
    en: "Customers and value by tier",
    "zh-CN": "各层级客户与金额占比",
    "zh-TW": "各層級客戶與金額占比",
  },
  toRank: { en: "Up to rank", "zh-CN": "名次至", "zh-TW": "名次至" },
  aboveZero: { en: "above 0", "zh-CN": "大于 0", "zh-TW": "大於 0" },
  everyoneElse: { en: "everyone else", "zh-CN": "其余客户", "zh-TW": "其餘客戶" },
  rule: {
    en: "Customers are ranked from the largest value down. A tier holds the ranks up to its share of the customers, rounded up; equal values get equal tiers; a value of 0 or less is always in the last tier.",
    "zh-CN":
      "客户按数值从大到小排名。各层级包含累计比例以内的名次（向上取整）；数值相同层级相同；0 或负数归入最低层级。",
    "zh-TW":
      "客戶按數值從大到小排名。各層級包含累計比例以內的名次（向上取整）；數值相同層級相同；0 或負數歸入最低層級。",
  },
  allHaveTheSameValue: {
    en: "All customers have the same value, {value}, so all of them are {name}: equal customers get equal tiers.",
    "zh-CN": "所有客户的数值都是 {value}，因此全部列为{name}：数值相同的客户层级相同。",
    "zh-TW": "所有客戶的數值都是 {value}，因此全部列為{name}：數值相同的客戶層級相同。",
  },
  customersTie: {
    en: "Customers tie at {value}, the edge of {name}; {held} customers are {name} or better instead of {limit}, because equal customers get equal tiers.",
    "zh-CN":
      "有客户的数值同为 {value}（{name}的界线），因此{name}及以上共有 {held} 个客户，而不是 {limit} 个：数值相同的客户层级相同。",
    "zh-TW":
      "有客戶的數值同為 {value}（{name}的界線），因此{name}及以上共有 {held} 個客戶，而不是 {limit} 個：數值相同的客戶層級相同。",
  },

  // The method, with the tiers that were chosen
  method: {
    en: "Ranks customers by {valueName} and cuts them into tiers: {tiers}.",
    "zh-CN": "按“{valueName}”给客户排名并分层：{tiers}。",
    "zh-TW": "按「{valueName}」給客戶排名並分層：{tiers}。",
  },
  firstTierUpTo: {
    en: "{name} up to {share} of the customers",
    "zh-CN": "{name}至客户的 {share}",
    "zh-TW": "{name}至客戶的 {share}",
  },
  tierUpTo: { en: "{name} up to {share}", "zh-CN": "{name}至 {share}", "zh-TW": "{name}至 {share}" },
  onlyPositiveCount: {
    en: " Only customers above 0 count for the shares.",
    "zh-CN": "只有大于 0 的客户计入比例。",
    "zh-TW": "只有大於 0 的客戶計入比例。",
  },

  // Why one customer has its tier
  rank: { en: "Rank", "zh-CN": "名次", "zh-TW": "名次" },
  rankIsWithin: {
    en: "{name}: rank {rank} is within the ranks up to {end}.",
    "zh-CN": "{name}：第 {rank} 名在前 {end} 名之内。",
    "zh-TW": "{name}：第 {rank} 名在前 {end} 名之內。",
  },
  rankIsBeyond: {
    en: "{name}: rank {rank} is beyond rank {end}, where {better} ends.",
    "zh-CN": "{name}：第 {rank} 名在第 {end} 名（{better}的末位）之后。",
    "zh-TW": "{name}：第 {rank} 名在第 {end} 名（{better}的末位）之後。",
  },
  valueOfNothing: {
    en: "{name}: a value of 0 or less is always in the last tier.",
    "zh-CN": "{name}：0 或负数总是归入最低层级。",
    "zh-TW": "{name}：0 或負數總是歸入最低層級。",
  },
} satisfies Texts;
