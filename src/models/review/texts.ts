/** Every word of the customer review, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Customer review", "zh-CN": "客户差异分析", "zh-TW": "客戶差異分析" },
  summary: {
    en: "Seven questions about the customers, each answered with a list and its numbers.",
    "zh-CN": "关于客户的七个问题，逐一列出名单与数据。",
    "zh-TW": "關於客戶的七個問題，逐一列出名單與數字。",
  },

  // The fields
  wantedField: { en: "Wanted this year", "zh-CN": "本年目标客户", "zh-TW": "本年目標客戶" },
  latePaymentsField: { en: "Late payments", "zh-CN": "逾期次数", "zh-TW": "逾期次數" },

  // The options
  topHelp: {
    en: "Of the customers, rounded up: gold or large.",
    "zh-CN": "客户比例，向上取整：金牌或大客户。",
    "zh-TW": "客戶比例，向上取整：金牌或大客戶。",
  },
  monthsNew: { en: "Months new", "zh-CN": "新客户月数", "zh-TW": "新客戶月數" },

  // The labels and what to do about each; the others are shared
  goldLabel: { en: "Gold", "zh-CN": "金牌客户", "zh-TW": "金牌客戶" },
  goldAction: {
    en: "Look after them in person; guard against rivals.",
    "zh-CN": "专人维护，防范竞争对手。",
    "zh-TW": "專人維護，防範競爭對手。",
  },
  costlyLabel: { en: "Costs more than it brings", "zh-CN": "得不偿失", "zh-TW": "得不償失" },
  costlyAction: {
    en: "Find out what costs so much; convert or let go.",
    "zh-CN": "查明成本所在，转化或放弃。",
    "zh-TW": "查明成本所在，轉化或放棄。",
  },
  buysLessLabel: { en: "Buys less", "zh-CN": "购买减少", "zh-TW": "購買減少" },
  buysLessAction: {
    en: "Visit at once, learn why, win the orders back.",
    "zh-CN": "立即拜访，查明原因，争取挽回。",
    "zh-TW": "立即拜訪，查明原因，爭取挽回。",
  },
  complainsLabel: { en: "Complains", "zh-CN": "多次投诉", "zh-TW": "多次客訴" },
  complainsAction: {
    en: "Put one person in charge; remove the cause and say so.",
    "zh-CN": "专人消除原因并告知结果。",
    "zh-TW": "專人消除原因並告知結果。",
  },
  fewProductsLabel: { en: "Few products", "zh-CN": "品类单一", "zh-TW": "品類單一" },
  smallOrdersLabel: { en: "Often, little", "zh-CN": "可升级销售", "zh-TW": "可升級銷售" },
  smallOrdersAction: {
    en: "Offer a larger or a better one: up-sell.",
    "zh-CN": "推荐更大或更高档的产品，升级销售。",
    "zh-TW": "推薦更大或更高檔的產品，升級銷售。",
  },
  fewProductsAction: {
    en: "Offer what else fits: cross-sell.",
    "zh-CN": "推荐其他产品，交叉销售。",
    "zh-TW": "推薦其他產品，交叉銷售。",
  },

  wantedLabel: { en: "Wanted", "zh-CN": "目标客户", "zh-TW": "目標客戶" },
  wantedAction: {
    en: "Name who wins it and by when; visit, offer, follow up.",
    "zh-CN": "指定负责人与期限：拜访、报价、跟进。",
    "zh-TW": "指定負責人與期限：拜訪、報價、跟進。",
  },
  badPayerLabel: { en: "Bad payer", "zh-CN": "拖欠客户", "zh-TW": "拖欠客戶" },
  badPayerAction: {
    en: "Deliver only against payment; let go if that does not change.",
    "zh-CN": "款到发货；若无改变则放弃。",
    "zh-TW": "款到出貨；若無改變則放棄。",
  },

  // The seven questions, and the further ones
  wantedTitle: {
    en: "Whom we want to do business with this year",
    "zh-CN": "本年度最想建立商业关系的客户",
    "zh-TW": "本年度最想建立商業關係的客戶",
  },
  badPayerTitle: {
    en: "Bad payers to let go, but for the best",
    "zh-CN": "应放弃的拖欠客户（最佳客户除外）",
    "zh-TW": "應放棄的拖欠客戶（最佳客戶除外）",
  },
  valueClass: {
    en: "A, B, C by several values",
    "zh-CN": "按多项价值分 A、B、C",
    "zh-TW": "按多項價值分 A、B、C",
  },
  valueClassHeader: { en: "Value class", "zh-CN": "价值等级", "zh-TW": "價值等級" },
  valueClassRule: {
    en: "Mean of the percent ranks of {names}; A is the best fifth, B up to half, C the rest. Longer a customer counts as more.",
    "zh-CN": "{names}的百分位平均值；前五分之一为 A，至一半为 B，其余为 C。合作时间越长越好。",
    "zh-TW": "{names}的百分位平均值；前五分之一為 A，至一半為 B，其餘為 C。合作時間越長越好。",
  },
  actionForA: { en: "Look after them first.", "zh-CN": "优先维护。", "zh-TW": "優先維護。" },
  actionForB: { en: "Develop towards A.", "zh-CN": "向 A 类培养。", "zh-TW": "向 A 類培養。" },
  actionForC: { en: "Serve at low cost.", "zh-CN": "低成本服务。", "zh-TW": "低成本服務。" },
  goldTitle: { en: "Gold customers", "zh-CN": "金牌客户", "zh-TW": "金牌客戶" },
  costlyTitle: {
    en: "Customers that cost more than they bring",
    "zh-CN": "得不偿失的客户",
    "zh-TW": "得不償失的客戶",
  },
  buysLessTitle: {
    en: "Last year's largest that buy less now",
    "zh-CN": "购买减少的上年大客户",
    "zh-TW": "購買減少的去年大客戶",
  },
  complaintsTitle: {
    en: "Large customers with repeated complaints",
    "zh-CN": "多次投诉的大客户",
    "zh-TW": "多次客訴的大客戶",
  },
  lackingProducts: {
    en: "Others buy, this customer never did",
    "zh-CN": "其他客户常买而该客户从未购买",
    "zh-TW": "其他客戶常買而該客戶從未購買",
  },
  smallOrdersTitle: {
    en: "Often and little each time: up-selling",
    "zh-CN": "购买频繁但单次金额小：升级销售",
    "zh-TW": "購買頻繁但單次金額小：升級銷售",
  },
  mediansOfAll: {
    en: "both cuts are medians, that of orders at least 2",
    "zh-CN": "界线均为中位数，订单数至少为 2",
    "zh-TW": "界線均為中位數，訂單數至少為 2",
  },
  orderValue: { en: "Amount per order", "zh-CN": "每单金额", "zh-TW": "每單金額" },
  fewProductsTitle: {
    en: "Customers who buy few products",
    "zh-CN": "品类单一的客户",
    "zh-TW": "品類單一的客戶",
  },
  judgedTitle: {
    en: "Customers to convert or let go",
    "zh-CN": "应转化或放弃的客户",
    "zh-TW": "應轉化或放棄的客戶",
  },
  newLabel: { en: "New customer", "zh-CN": "新客户", "zh-TW": "新客戶" },
  newTitle: { en: "New customers to nurture", "zh-CN": "待培育的新客户", "zh-TW": "待培育的新客戶" },

  // The rules with their cuts
  topCustomers: { en: "Top {share}", "zh-CN": "前 {share}", "zh-TW": "前 {share}" },
  monthsBefore: {
    en: "{day} less {months} {months?month:months}",
    "zh-CN": "{day} 减 {months} 个月",
    "zh-TW": "{day} 減 {months} 個月",
  },
  change: { en: "Change", "zh-CN": "变化", "zh-TW": "變化" },

  // What has to be known before a list is read
  costlyCounts: {
    en: "Profitability takes off every cost that it finds, the cost of goods instead of the profit too, so its number may be another.",
    "zh-CN": "“客户盈利”扣除其找到的全部成本，有产品成本时以其代替利润，因此其数字可能不同。",
    "zh-TW": "「客戶獲利」扣除其找到的全部成本，有產品成本時以其代替利潤，因此其數字可能不同。",
  },
  noCostToServe: {
    en: "Without a cost to serve nobody can tell whether the goods or the service do not pay.",
    "zh-CN": "没有服务成本，无法判断是产品还是服务不合算。",
    "zh-TW": "沒有服務成本，無法判斷是產品還是服務不划算。",
  },
  newUntold: {
    en: "The orders begin on {day}, so it cannot be told who is new: for {months} {months?month:months} new, twice as many months of orders are needed.",
    "zh-CN": "订单自 {day} 开始，无法判断谁是新客户：以 {months} 个月为新，需要两倍月数的订单。",
    "zh-TW": "訂單自 {day} 開始，無法判斷誰是新客戶：以 {months} 個月為新，需要兩倍月數的訂單。",
  },
  daysCompared: {
    en: "{first} – {last} is compared with {from} – {to}.",
    "zh-CN": "{first} – {last} 与 {from} – {to} 比较。",
    "zh-TW": "{first} – {last} 與 {from} – {to} 比較。",
  },
  yearBeforeShort: {
    en: "Of the {all} days a year before only {days} {days?has:have} orders in the data, so it cannot be told who buys less.",
    "zh-CN": "上年同期共 {all} 天，数据中仅有 {days} 天有订单，无法判断谁购买减少。",
    "zh-TW": "去年同期共 {all} 天，資料中僅有 {days} 天有訂單，無法判斷誰購買減少。",
  },
  fallWithinChance: {
    en: "{less} of {large} buy less; by chance, and with {growth} for all customers together, about {expected} would. Look at the largest falls, not at the number.",
    "zh-CN":
      "{large} 个中有 {less} 个减少，按偶然波动及全体客户合计 {growth}，预期约 {expected} 个。请看减少最多的，而不是个数。",
    "zh-TW":
      "{large} 個中有 {less} 個減少，按偶然波動及全體客戶合計 {growth}，預期約 {expected} 個。請看減少最多的，而不是個數。",
  },
  fallBeyondChance: {
    en: "{less} of {large} buy less, more than the {expected} that would by chance and with {growth} for all customers together.",
    "zh-CN": "{large} 个中有 {less} 个减少，多于按偶然波动及全体客户合计 {growth} 预期的 {expected} 个。",
    "zh-TW": "{large} 個中有 {less} 個減少，多於按偶然波動及全體客戶合計 {growth} 預期的 {expected} 個。",
  },

  // The report
  review: { en: "Review", "zh-CN": "客户差异分析", "zh-TW": "客戶差異分析" },
  someAreListed: {
    en: "{count} of {all} {all?customer:customers} {count?is:are} in one of the {lists} lists below.",
    "zh-CN": "{all} 个客户中有 {count} 个列入下面 {lists} 份名单。",
    "zh-TW": "{all} 個客戶中有 {count} 個列入下面 {lists} 份名單。",
  },
  someOfBothAreListed: {
    en: "{count} of {all} {all?customer:customers} who bought in the days chosen or a year before, or are new, {count?is:are} in one of the {lists} lists below.",
    "zh-CN": "所选期间或上年同期有购买或属新客户的 {all} 个客户中有 {count} 个列入下面 {lists} 份名单。",
    "zh-TW": "所選期間或去年同期有購買或屬新客戶的 {all} 個客戶中有 {count} 個列入下面 {lists} 份名單。",
  },
  listsHeading: { en: "Lists", "zh-CN": "名单", "zh-TW": "名單" },
  list: { en: "List", "zh-CN": "名单", "zh-TW": "名單" },
  longestList: {
    en: "{list}: {count} of {all} customers",
    "zh-CN": "{list}：{all} 个客户中有 {count} 个",
    "zh-TW": "{list}：{all} 個客戶中有 {count} 個",
  },
  lackingColumns: { en: "Columns that would answer more", "zh-CN": "可补充的列", "zh-TW": "可補充的欄" },
  partOfWhole: {
    en: "{many} of {all} ({name} {total})",
    "zh-CN": "{all} 个客户中的 {many} 个（{name} {total}）",
    "zh-TW": "{all} 個客戶中的 {many} 個（{name} {total}）",
  },
  stop: { en: ".", "zh-CN": "。", "zh-TW": "。" },

  // The explanation of one customer
  yes: { en: "yes", "zh-CN": "是", "zh-TW": "是" },
  no: { en: "no", "zh-CN": "否", "zh-TW": "否" },
  unknown: { en: "unknown", "zh-CN": "不明", "zh-TW": "不明" },
} satisfies Texts;
