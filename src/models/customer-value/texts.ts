/** Every word of the model customer-value, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Customer value", "zh-CN": "客户价值", "zh-TW": "客戶價值" },
  summary: {
    en: "What each customer is worth in all: profit to date, present value of the years to come, and the customers it referred.",
    "zh-CN": "每个客户的全部价值：已实现利润、未来各年利润的现值，以及其推荐的客户。",
    "zh-TW": "每個客戶的全部價值：已實現利潤、未來各年利潤的現值，以及其推薦的客戶。",
  },

  // The fields
  profitToDateField: { en: "Profit to date", "zh-CN": "已实现利润", "zh-TW": "已實現利潤" },
  referralsField: { en: "Customers referred", "zh-CN": "推荐客户数", "zh-TW": "推薦客戶數" },

  // The options
  churnRateOptionHelp: {
    en: "For customers without a rate of their own; the Churn model measures it.",
    "zh-CN": "用于没有单独流失率的客户；可用“客户流失”模型测算。",
    "zh-TW": "用於沒有單獨流失率的客戶；可用「客戶流失」模型估算。",
  },
  monthsLabel: { en: "Months of profit", "zh-CN": "利润所含月数", "zh-TW": "利潤所含月數" },
  monthsOptionHelp: {
    en: "How many months the profit of a list of customers covers; of orders the days are known.",
    "zh-CN": "客户名单中的利润覆盖多少个月；订单列表的天数已知，不用此项。",
    "zh-TW": "客戶名單中的利潤涵蓋多少個月；訂單清單的天數已知，不用此項。",
  },

  // The report
  worthInAll: {
    en: "The customers are worth {whole} in all; the most valuable 20 % ({count}) hold {share} of it{why}.",
    "zh-CN": "客户价值合计 {whole}；价值最高的 20 %（{count} 个）占 {share}{why}。",
    "zh-TW": "客戶價值合計 {whole}；價值最高的 20 %（{count} 個）占 {share}{why}。",
  },
  nobodyWorth: {
    en: "No customer is worth anything: all profits are 0.",
    "zh-CN": "没有客户有价值：利润全部为 0。",
    "zh-TW": "沒有客戶有價值：利潤全部為 0。",
  },
  worthNothing: {
    en: "Together the customers are worth nothing: losses outweigh what the others bring.",
    "zh-CN": "客户价值合计不大于 0：亏损抵消了其余客户的价值。",
    "zh-TW": "客戶價值合計不大於 0：虧損抵消了其餘客戶的價值。",
  },
  assumptions: { en: "What was assumed", "zh-CN": "计算假设", "zh-TW": "計算假設" },
  sameOrderAsProfit: {
    en: "With one churn rate for all, no profit to date and no referrals, the order is that of profit: give such columns to tell more.",
    "zh-CN":
      "所有客户使用同一流失率，且没有已实现利润和推荐数据，因此排名与利润相同；提供这些列可得到更多信息。",
    "zh-TW":
      "所有客戶使用同一流失率，且沒有已實現利潤和推薦資料，因此排名與利潤相同；提供這些欄可得到更多資訊。",
  },
  valuedCustomers: { en: "Customers with a value", "zh-CN": "有价值数据的客户", "zh-TW": "有價值資料的客戶" },
  remaining: { en: "Value of the years to come", "zh-CN": "未来年份的价值", "zh-TW": "未來年份的價值" },
  referred: { en: "Value of customers referred", "zh-CN": "被推荐客户的价值", "zh-TW": "被推薦客戶的價值" },
  valueRule: {
    en: "Value = profit to date + present value of the remaining life + the same for each customer referred (one generation). Without a rate of its own a customer is taken to leave at {churn} a year, so to stay {years} more {years?year:years}; profits at year ends, discounted at {discount}.",
    "zh-CN":
      "价值 = 已实现利润 + 剩余关系期利润现值 + 每个被推荐客户的同样价值（只计一代）。没有单独流失率的客户按年流失率 {churn}（再停留 {years} 年）计算；利润按年末计，贴现率 {discount}。",
    "zh-TW":
      "價值 = 已實現利潤 + 剩餘關係期利潤現值 + 每個被推薦客戶的同樣價值（只計一代）。沒有單獨流失率的客戶按年流失率 {churn}（再停留 {years} 年）計算；利潤按年末計，折現率 {discount}。",
  },
  profitIsOfAYear: {
    en: "The profit of the list is taken for that of a year; if it covers more or fewer months, set “Months of profit”.",
    "zh-CN": "名单中的利润按一年的利润计；如覆盖的月数不同，请设置“利润所含月数”。",
    "zh-TW": "名單中的利潤按一年的利潤計；如涵蓋的月數不同，請設定「利潤所含月數」。",
  },
  profitOfMonths: {
    en: "The profit of the list covers {months} {months?month:months}: times {times} it is that of a year.",
    "zh-CN": "名单中的利润覆盖 {months} 个月：乘以 {times} 即为一年的利润。",
    "zh-TW": "名單中的利潤涵蓋 {months} 個月：乘以 {times} 即為一年的利潤。",
  },
  profitOfLastYear: {
    en: "Profit a year is that of {first} – {last}, the last 12 months. Profit to date, where no column gives it, is that of {from} – {to}.",
    "zh-CN": "年利润取最近 12 个月（{first} – {last}）的利润。未提供已实现利润时，取 {from} – {to} 的利润。",
    "zh-TW": "年利潤取最近 12 個月（{first} – {last}）的利潤。未提供已實現利潤時，取 {from} – {to} 的利潤。",
  },
  profitOfDays: {
    en: "Profit a year is that of {first} – {last} times {times}; a season or a chance order weighs as much. Profit to date, where no column gives it, is that of {from} – {to}.",
    "zh-CN":
      "年利润为 {first} – {last} 的利润乘以 {times}；淡旺季与偶然订单也被同样放大。未提供已实现利润时，取 {from} – {to} 的利润。",
    "zh-TW":
      "年利潤為 {first} – {last} 的利潤乘以 {times}；淡旺季與偶然訂單也被同樣放大。未提供已實現利潤時，取 {from} – {to} 的利潤。",
  },
  valueRank: { en: "Value rank", "zh-CN": "价值排名", "zh-TW": "價值排名" },
  revenueRank: { en: "Revenue rank", "zh-CN": "销售额排名", "zh-TW": "銷售額排名" },
  gap: { en: "Gap", "zh-CN": "名次差", "zh-TW": "名次差" },
  share: { en: "% of value", "zh-CN": "价值占比", "zh-TW": "價值占比" },
  bestTitle: { en: "Most valuable customers", "zh-CN": "价值最高的客户", "zh-TW": "價值最高的客戶" },
  gapTitle: {
    en: "Value against today's revenue",
    "zh-CN": "价值与当前销售额对比",
    "zh-TW": "價值與目前銷售額對比",
  },
  gapText: {
    en: "▲ worth more than today's revenue suggests: do not lose them. ▼ large today, but worth less: check margin and loyalty.",
    "zh-CN": "▲ 价值高于当前销售额所示：务必留住。▼ 当前销售额大但价值较低：检查利润率与忠诚度。",
    "zh-TW": "▲ 價值高於目前銷售額所示：務必留住。▼ 目前銷售額大但價值較低：檢查利潤率與忠誠度。",
  },
  noGaps: {
    en: "Every customer ranks the same by value as by revenue.",
    "zh-CN": "所有客户的价值排名与销售额排名一致。",
    "zh-TW": "所有客戶的價值排名與銷售額排名一致。",
  },

  // Formula help
  functionSummary: {
    en: "What a customer is worth in all: profit to date + present value of the remaining life (1/churn_rate years) + the same for each customer referred, one generation only. Blanks stay blank.",
    "zh-CN":
      "客户的全部价值：已实现利润 + 剩余关系期（1/流失率 年）的利润现值 + 每个被推荐客户的同样价值（只计一代）。空白保持空白。",
    "zh-TW":
      "客戶的全部價值：已實現利潤 + 剩餘關係期（1/流失率 年）的利潤現值 + 每個被推薦客戶的同樣價值（只計一代）。空白保持空白。",
  },
  profitToDateParameterHelp: {
    en: "Profit the customer has brought so far: one cell or one column; 0 for a new one.",
    "zh-CN": "客户至今带来的利润：一个单元格或一列；新客户填 0。",
    "zh-TW": "客戶至今帶來的利潤：一個儲存格或一欄；新客戶填 0。",
  },
  annualProfitParameterHelp: {
    en: "Profit expected a year: a number for all, a column, one row for year 1, 2, … shared by all, or a block with one row each; the last year holds on.",
    "zh-CN":
      "预计年利润：共用的一个数字、一列、按第 1、2……年排列的共用一行，或每个客户一行的区域；最后一年延续下去。",
    "zh-TW":
      "預計年利潤：共用的一個數字、一欄、按第 1、2……年排列的共用一列，或每個客戶一列的範圍；最後一年延續下去。",
  },
  churnRateParameterHelp: {
    en: "Share of such customers who leave each year, 0% to 100%: one for all or a column.",
    "zh-CN": "此类客户每年流失的比例，0% 至 100%：共用的一个数字或一列。",
    "zh-TW": "此類客戶每年流失的比例，0% 至 100%：共用的一個數字或一欄。",
  },
  referralsParameterHelp: {
    en: "Optional. Customers won by referral, each worth the same remaining life; default 0; one cell or a column.",
    "zh-CN": "可选。经其推荐而来的客户数，每个按相同的剩余价值计；默认 0；一个单元格或一列。",
    "zh-TW": "選填。經其推薦而來的客戶數，每個按相同的剩餘價值計；預設 0；一個儲存格或一欄。",
  },

  // What a cell may hold
  rateAllowedWithoutDiscount: {
    en: "above 0% when the discount rate is 0%",
    "zh-CN": "大于 0%（贴现率为 0% 时）",
    "zh-TW": "大於 0%（折現率為 0% 時）",
  },

  // The Customer value worksheet
  worksheetPurpose: {
    en: "Replace the sample customers. Value = profit to date + present value of the remaining life + the same for each customer referred. Ranks up: worth more than sales suggest.",
    "zh-CN":
      "请替换示例客户。价值 = 已实现利润 + 剩余关系期利润现值 + 每个被推荐客户的同样价值。“名次上升”表示价值高于销售额所显示的。",
    "zh-TW":
      "請替換範例客戶。價值 = 已實現利潤 + 剩餘關係期利潤現值 + 每個被推薦客戶的同樣價值。「名次上升」表示價值高於銷售額所顯示的。",
  },
  worksheetTitle: {
    en: "Customer value calculator",
    "zh-CN": "客户价值测算表",
    "zh-TW": "客戶價值試算",
  },
  usualChurnRate: {
    en: "Churn rate unless said otherwise",
    "zh-CN": "默认年流失率",
    "zh-TW": "預設年流失率",
  },
  usualChurnRateNote: {
    en: "Stands in every row; type over it for customers who are safer or more at risk.",
    "zh-CN": "用于每一行；较稳定或风险较高的客户可直接改写。",
    "zh-TW": "用於每一列；較穩定或風險較高的客戶可直接改寫。",
  },
  valueOfAll: { en: "Value of all", "zh-CN": "价值合计", "zh-TW": "價值合計" },
  valueRealised: { en: "Realised already", "zh-CN": "其中已实现", "zh-TW": "其中已實現" },
  valueToCome: { en: "Still to come", "zh-CN": "其中未来", "zh-TW": "其中未來" },
  listHeading: { en: "Customers", "zh-CN": "客户", "zh-TW": "客戶" },
  profitAYear: { en: "Profit a year", "zh-CN": "年利润", "zh-TW": "年利潤" },
  referrals: { en: "Referrals", "zh-CN": "推荐客户数", "zh-TW": "推薦客戶數" },
  salesThisYear: { en: "Sales this year", "zh-CN": "今年销售额", "zh-TW": "今年銷售額" },
  value: { en: "Value", "zh-CN": "客户价值", "zh-TW": "客戶價值" },
  salesRank: { en: "Sales rank", "zh-CN": "销售排名", "zh-TW": "銷售排名" },
  ranksUp: { en: "Ranks up", "zh-CN": "名次上升", "zh-TW": "名次上升" },
} satisfies Texts;
