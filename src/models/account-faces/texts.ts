/** Every word of the account faces, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Account faces", "zh-CN": "客户脸谱", "zh-TW": "客戶臉譜" },
  summary: {
    en: "Red faces bring profit, white faces volume at a thin margin, black faces influence.",
    "zh-CN": "红脸带来利润，白脸量大利薄，黑脸带来影响力。",
    "zh-TW": "紅臉帶來利潤，白臉量大利薄，黑臉帶來影響力。",
  },

  // The field
  influenceField: { en: "Influence", "zh-CN": "影响力", "zh-TW": "影響力" },

  // The option
  topHelp: {
    en: "Of the customers, rounded up.",
    "zh-CN": "客户比例，向上取整。",
    "zh-TW": "客戶比例，向上取整。",
  },

  // The faces and what to do about each
  redFace: { en: "Red face", "zh-CN": "红脸", "zh-TW": "紅臉" },
  redFaceAction: {
    en: "Big profit: lasting relationship, be there when they buy.",
    "zh-CN": "利润大：建立长期关系，把握购买机会。",
    "zh-TW": "利潤大：建立長期關係，把握購買機會。",
  },
  whiteFace: { en: "White face", "zh-CN": "白脸", "zh-TW": "白臉" },
  whiteFaceAction: {
    en: "Thin margin: keep the volume, cut cost to serve.",
    "zh-CN": "量大利薄：保销量，降成本，提毛利。",
    "zh-TW": "量大利薄：保銷量，降成本，提毛利。",
  },
  blackFace: { en: "Black face", "zh-CN": "黑脸", "zh-TW": "黑臉" },
  blackFaceAction: {
    en: "Worth it for influence: set a long-term goal with top approval.",
    "zh-CN": "看重影响力：设定长期目标并获高层批准。",
    "zh-TW": "看重影響力：設定長期目標並獲高層核准。",
  },

  // Why a customer has its face
  redReason: {
    en: "profit {profit}, top from {top}",
    "zh-CN": "利润 {profit}，居前下限 {top}",
    "zh-TW": "利潤 {profit}，居前下限 {top}",
  },
  buysIrregularly: {
    en: "buys irregularly, time between orders varies by {variation}",
    "zh-CN": "购买不规律，订单间隔波动 {variation}",
    "zh-TW": "購買不規律，訂單間隔波動 {variation}",
  },
  buysRegularly: {
    en: "buys regularly, time between orders varies by {variation}",
    "zh-CN": "购买有规律，订单间隔波动 {variation}",
    "zh-TW": "購買有規律，訂單間隔波動 {variation}",
  },
  whiteReason: {
    en: "revenue {revenue} of the top; margin {margin}, all together {overall}",
    "zh-CN": "收入 {revenue} 居前；利润率 {margin}，总体 {overall}",
    "zh-TW": "收入 {revenue} 居前；利潤率 {margin}，總體 {overall}",
  },
  blackReason: {
    en: "influence; profit {profit}, median {median}",
    "zh-CN": "有影响力；利润 {profit}，中位数 {median}",
    "zh-TW": "有影響力；利潤 {profit}，中位數 {median}",
  },

  // The report
  whiteFaces: {
    en: "{count} large {count?customer brings:customers bring} {share} of {valueName}{why} at a margin of {margin}; all customers together have {overall}.",
    "zh-CN":
      "{count} 个大客户（白脸）贡献{valueName}的 {share}{why}，利润率仅 {margin}，全部客户为 {overall}。",
    "zh-TW":
      "{count} 個大客戶（白臉）貢獻{valueName}的 {share}{why}，利潤率僅 {margin}，全部客戶為 {overall}。",
  },
  whiteMargin: {
    en: "Margin of the large: {margin}, of all: {overall}",
    "zh-CN": "大客户利润率 {margin}，全部 {overall}",
    "zh-TW": "大客戶利潤率 {margin}，全部 {overall}",
  },
  whiteAlert: {
    en: "{count} large {count?customer earns:customers earn} a margin of {margin}, all customers together {overall}",
    "zh-CN": "{count} 个大客户利润率仅 {margin}（全部客户为 {overall}）",
    "zh-TW": "{count} 個大客戶利潤率僅 {margin}（全部客戶為 {overall}）",
  },
  noWhiteFaces: {
    en: "No large customer earns too little: none of the top has a margin below {overall}.",
    "zh-CN": "没有利润率偏低的大客户：收入前列者的利润率均不低于 {overall}。",
    "zh-TW": "沒有利潤率偏低的大客戶：收入前列者的利潤率均不低於 {overall}。",
  },
  oneAlone: {
    en: "One customer alone has no face: customers are compared with each other.",
    "zh-CN": "只有一个客户时没有脸谱：脸谱来自客户之间的比较。",
    "zh-TW": "只有一個客戶時沒有臉譜：臉譜來自客戶之間的比較。",
  },
  noOverallMargin: {
    en: "The revenues do not add up to more than 0, so there is no overall margin that a large customer could fall short of.",
    "zh-CN": "收入合计不大于 0，没有总体利润率可供比较。",
    "zh-TW": "收入合計不大於 0，沒有總體利潤率可供比較。",
  },
  margin: { en: "Margin", "zh-CN": "利润率", "zh-TW": "利潤率" },
  facesHeading: { en: "Faces", "zh-CN": "各类脸谱", "zh-TW": "各類臉譜" },
  facesTitle: { en: "Profit by face", "zh-CN": "各类脸谱的利润", "zh-TW": "各類臉譜的利潤" },
  listHeading: {
    en: "Who has a face, the largest first",
    "zh-CN": "有脸谱的客户（按收入排列）",
    "zh-TW": "有臉譜的客戶（按收入排列）",
  },
  richHeading: {
    en: "Small, at a high margin: key customers too",
    "zh-CN": "交易额不大但利润率高：同样是关键客户",
    "zh-TW": "交易額不大但利潤率高：同樣是關鍵客戶",
  },
  richRule: {
    en: "Margin of {least} or more, the top {top}; without a face. Let them buy more at this margin.",
    "zh-CN": "利润率不低于 {least}（前 {top}），且没有脸谱；可按此利润率扩大交易。",
    "zh-TW": "利潤率不低於 {least}（前 {top}），且沒有臉譜；可按此利潤率擴大交易。",
  },
  meaning: {
    en: "White face: large, but earns little. Black face: has influence, but earns little or nothing. Red face: among those who earn most.",
    "zh-CN": "白脸：收入大而利润薄；黑脸：有影响力而利润低或亏损；红脸：利润居前。",
    "zh-TW": "白臉：收入大而利潤薄；黑臉：有影響力而利潤低或虧損；紅臉：利潤居前。",
  },
  face: { en: "Face", "zh-CN": "脸谱", "zh-TW": "臉譜" },
  shareOfFaces: { en: "% of those with a face", "zh-CN": "占有脸谱者", "zh-TW": "占有臉譜者" },
  why: { en: "Why this face", "zh-CN": "脸谱理由", "zh-TW": "臉譜理由" },
  rule: {
    en: "Black first, then white, then red; the others have no face.",
    "zh-CN": "依次判断黑脸、白脸、红脸；其余为空。",
    "zh-TW": "依次判斷黑臉、白臉、紅臉；其餘為空。",
  },
  topRevenueFrom: { en: "Top revenue from", "zh-CN": "收入前列下限", "zh-TW": "收入前列下限" },
  topProfitFrom: { en: "Top profit from", "zh-CN": "利润前列下限", "zh-TW": "利潤前列下限" },
  medianProfit: { en: "Median profit", "zh-CN": "利润中位数", "zh-TW": "利潤中位數" },
  overallMargin: { en: "Overall margin", "zh-CN": "总体利润率", "zh-TW": "總體利潤率" },

  // Formula help
  accountFaceSummary: {
    en: "Black face (influence, profit 0 or less or below the median), else White face (revenue in the top 20%, margin below the overall one), else Red face (profit in the top 20%), else nothing. Top means above 0; ties stay in.",
    "zh-CN":
      "黑脸（有影响力，利润不大于 0 或低于中位数）、白脸（收入前 20%，利润率低于总体）、红脸（利润前 20%），依次判断；否则为空。前 20% 须大于 0，并列者均计入。",
    "zh-TW":
      "黑臉（有影響力，利潤不大於 0 或低於中位數）、白臉（收入前 20%，利潤率低於總體）、紅臉（利潤前 20%），依次判斷；否則為空。前 20% 須大於 0，並列者均計入。",
  },
  amountParameterHelp: { en: "A column.", "zh-CN": "一列。", "zh-TW": "一欄。" },
  influenceParameterHelp: {
    en: "Optional. Yes or no; blank is no.",
    "zh-CN": "可选。是或否；空白为否。",
    "zh-TW": "選填。是或否；空白為否。",
  },
} satisfies Texts;
