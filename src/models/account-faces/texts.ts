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
    en: "Big profit: work for a lasting relationship, be there when they buy.",
    "zh-CN": "利润大：努力建立长期关系，及时把握购买机会。",
    "zh-TW": "利潤大：努力建立長期關係，及時把握購買機會。",
  },
  whiteFace: { en: "White face", "zh-CN": "白脸", "zh-TW": "白臉" },
  whiteFaceAction: {
    en: "Large and thin: keep the volume, cut the cost to serve, raise the margin.",
    "zh-CN": "量大利薄：保住销量，降低服务成本，提高毛利。",
    "zh-TW": "量大利薄：保住銷量，降低服務成本，提高毛利。",
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
  reasonSeparator: { en: "; ", "zh-CN": "；", "zh-TW": "；" },
  whiteReason: {
    en: "revenue {revenue} of the top; margin {margin} below {overall}",
    "zh-CN": "收入 {revenue} 居前；利润率 {margin} 低于 {overall}",
    "zh-TW": "收入 {revenue} 居前；利潤率 {margin} 低於 {overall}",
  },
  blackReason: {
    en: "influence; profit {profit}, median {median}",
    "zh-CN": "有影响力；利润 {profit}，中位数 {median}",
    "zh-TW": "有影響力；利潤 {profit}，中位數 {median}",
  },

  // The report
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
