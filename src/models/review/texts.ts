/** Every word of the customer review, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Customer review", "zh-CN": "客户盘点", "zh-TW": "客戶盤點" },
  summary: {
    en: "Seven questions about the customers, each answered with a list and its numbers.",
    "zh-CN": "关于客户的七个问题，逐一列出名单与数据。",
    "zh-TW": "關於客戶的七個問題，逐一列出名單與數字。",
  },

  // The options
  topHelp: {
    en: "Of the customers, rounded up: gold or large.",
    "zh-CN": "客户比例，向上取整：黄金或大客户。",
    "zh-TW": "客戶比例，向上取整：黃金或大客戶。",
  },
  monthsNew: { en: "Months new", "zh-CN": "新客户月数", "zh-TW": "新客戶月數" },

  // The labels and what to do about each; the others are shared
  goldLabel: { en: "Gold", "zh-CN": "黄金客户", "zh-TW": "黃金客戶" },
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
  complainsLabel: { en: "Complains", "zh-CN": "多次投诉", "zh-TW": "多次投訴" },
  complainsAction: {
    en: "Put one person in charge; remove the cause and say so.",
    "zh-CN": "专人消除原因并告知结果。",
    "zh-TW": "專人消除原因並告知結果。",
  },
  fewProductsLabel: { en: "Few products", "zh-CN": "品类单一", "zh-TW": "品類單一" },
  fewProductsAction: {
    en: "Offer what else fits: cross-sell.",
    "zh-CN": "推荐其他产品，交叉销售。",
    "zh-TW": "推薦其他產品，交叉銷售。",
  },

  // The seven questions
  goldTitle: { en: "Gold customers", "zh-CN": "黄金客户", "zh-TW": "黃金客戶" },
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
    "zh-TW": "多次投訴的大客戶",
  },
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
  newTitle: { en: "New customers to nurture", "zh-CN": "待培育的新客户", "zh-TW": "待培育的新客戶" },

  // The rules with their cuts
  topCustomers: { en: "Top {share}", "zh-CN": "前 {share}", "zh-TW": "前 {share}" },
  monthsBefore: {
    en: "{day} less {months} months",
    "zh-CN": "{day} 减 {months} 个月",
    "zh-TW": "{day} 減 {months} 個月",
  },
  change: { en: "Change", "zh-CN": "变化", "zh-TW": "變化" },

  // The report
  review: { en: "Review", "zh-CN": "客户盘点", "zh-TW": "客戶盤點" },
  lackingColumns: { en: "Columns that would answer more", "zh-CN": "可补充的列", "zh-TW": "可補充的欄" },
  partOfWhole: {
    en: "{many} of {all} ({name} {total})",
    "zh-CN": "{many} / {all} ({name} {total})",
    "zh-TW": "{many} / {all} ({name} {total})",
  },
  itemSeparator: { en: "; ", "zh-CN": "；", "zh-TW": "；" },

  // The explanation of one customer
  yes: { en: "yes", "zh-CN": "是", "zh-TW": "是" },
  no: { en: "no", "zh-CN": "否", "zh-TW": "否" },
  unknown: { en: "unknown", "zh-CN": "不明", "zh-TW": "不明" },
} satisfies Texts;
