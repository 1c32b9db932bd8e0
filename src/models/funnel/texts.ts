/** Every word of the model funnel, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Sales funnel", "zh-CN": "销售漏斗", "zh-TW": "銷售漏斗" },
  summary: {
    en: "Counts how many prospects reached each step of a sale and which share went on to the next.",
    "zh-CN": "统计到达销售各步骤的潜在客户数，以及进入下一步的比例。",
    "zh-TW": "統計到達銷售各步驟的潛在客戶數，以及進入下一步的比例。",
  },

  // The table
  stage: { en: "Stage", "zh-CN": "阶段", "zh-TW": "階段" },
  reached: { en: "Reached", "zh-CN": "到达数", "zh-TW": "到達數" },
  fromStageBefore: {
    en: "From the stage before",
    "zh-CN": "较上一阶段转化率",
    "zh-TW": "較上一階段轉換率",
  },
  fromFirstStage: { en: "From the first stage", "zh-CN": "较首个阶段转化率", "zh-TW": "較首個階段轉換率" },
  notCounted: {
    en: "⚠ not counted, because not in the order of stages: {count}, first {first}",
    "zh-CN": "⚠ 有 {count} 项不在阶段列表中，未计入，首个为：{first}",
    "zh-TW": "⚠ 有 {count} 項不在階段清單中，未計入，第一個為：{first}",
  },

  daysAtStage: { en: "Days at the stage", "zh-CN": "平均停留天数", "zh-TW": "平均停留天數" },
  worth: { en: "Worth", "zh-CN": "金额", "zh-TW": "金額" },
  notANumber: {
    en: "⚠ left out of days and worth, because not a number: {count}, first {first}",
    "zh-CN": "⚠ 有 {count} 项不是数字，未计入天数和金额，首个为：{first}",
    "zh-TW": "⚠ 有 {count} 項不是數字，未計入天數和金額，第一個為：{first}",
  },

  // Formula help
  funnelSummary: {
    en: "Table of a sales funnel: how many reached each stage, and which share came from the stage before and from the first; with days and worth, the average days and the total worth of who is at each. Whoever is at a stage has reached all earlier ones. Blanks and a header are skipped; last rows say what was not counted.",
    "zh-CN":
      "销售漏斗表：各阶段的到达数，以及相对上一阶段和首个阶段的转化率；给出天数和金额时，还有正处于各阶段者的平均停留天数和金额合计。处于某阶段即视为已到达之前的所有阶段。跳过空白和标题；未计入的内容在最后几行说明。",
    "zh-TW":
      "銷售漏斗表：各階段的到達數，以及相對上一階段和首個階段的轉換率；給出天數和金額時，還有正處於各階段者的平均停留天數和金額合計。處於某階段即視為已到達之前的所有階段。略過空白和標題；未計入的內容在最後幾列說明。",
  },
  stagesHelp: {
    en: "The stage of each prospect, by name in any language or by number; a whole column if you like.",
    "zh-CN": "每个潜在客户所处的阶段：名称（任一语言）或序号，可以是整列。",
    "zh-TW": "每個潛在客戶所處的階段：名稱（任一語言）或序號，可以是整欄。",
  },
  orderHelp: {
    en: "Optional. Your own stages, first to last. Default: find, contact, prepare, approach, understand needs, present, overcome objections, agree.",
    "zh-CN":
      "可选。自定义阶段，从头到尾。默认：寻找客户、联系客户、推销准备、接近客户、了解需求、销售陈述、克服异议、达成协议。",
    "zh-TW":
      "選填。自訂階段，從頭到尾。預設：尋找客戶、聯繫客戶、推銷準備、接近客戶、了解需求、銷售陳述、克服異議、達成協議。",
  },

  daysHelp: {
    en: "Optional. How many days each prospect has been at its stage: one column, as high as the stages.",
    "zh-CN": "可选。每个潜在客户在所处阶段停留的天数：一列，行数与阶段相同。",
    "zh-TW": "選填。每個潛在客戶在所處階段停留的天數：一欄，列數與階段相同。",
  },
  worthHelp: {
    en: "Optional. What each prospect may be worth: one column, as high as the stages.",
    "zh-CN": "可选。每个潜在客户的预计金额：一列，行数与阶段相同。",
    "zh-TW": "選填。每個潛在客戶的預計金額：一欄，列數與階段相同。",
  },

  // The eight steps
  find: { en: "Find", "zh-CN": "寻找客户", "zh-TW": "尋找客戶" },
  contact: { en: "Contact", "zh-CN": "联系客户", "zh-TW": "聯繫客戶" },
  prepare: { en: "Prepare", "zh-CN": "推销准备", "zh-TW": "推銷準備" },
  approach: { en: "Approach", "zh-CN": "接近客户", "zh-TW": "接近客戶" },
  understandNeeds: { en: "Understand needs", "zh-CN": "了解需求", "zh-TW": "了解需求" },
  present: { en: "Present", "zh-CN": "销售陈述", "zh-TW": "銷售陳述" },
  overcomeObjections: { en: "Overcome objections", "zh-CN": "克服异议", "zh-TW": "克服異議" },
  agree: { en: "Agree", "zh-CN": "达成协议", "zh-TW": "達成協議" },
  // What each step calls for
  findAction: {
    en: "Collect prospects from every source; ask for the need first, then money, then who decides.",
    "zh-CN": "从各种来源收集潜在客户；先看需求，再看金钱，最后找决策人。",
    "zh-TW": "從各種來源收集潛在客戶；先看需求，再看金錢，最後找決策者。",
  },
  contactAction: {
    en: "Arrange a meeting with who decides; do not sell on the telephone.",
    "zh-CN": "约好与决策人见面的时间，不在电话里推销。",
    "zh-TW": "約好與決策者見面的時間，不在電話裡推銷。",
  },
  prepareAction: {
    en: "Know name, title, business and the reason of your visit; think of questions and refusals beforehand.",
    "zh-CN": "备好姓名职称、企业情况和拜访理由，想好对方的问题与拒绝。",
    "zh-TW": "備好姓名職稱、企業情況和拜訪理由，想好對方的問題與拒絕。",
  },
  approachAction: {
    en: "Address the customer by name, give thanks for the time, say why you come, and win interest before you offer.",
    "zh-CN": "称呼对方，感谢接见，说明来意，先引起兴趣再谈产品。",
    "zh-TW": "稱呼對方，感謝接見，說明來意，先引起興趣再談產品。",
  },
  needsAction: {
    en: "Ask and listen; note in the customer file what is needed and what is bought elsewhere.",
    "zh-CN": "多问多听，把需求和在别处的购买记入客户档案。",
    "zh-TW": "多問多聽，把需求和在別處的購買記入客戶檔案。",
  },
  presentAction: {
    en: "Begin with what this customer cares about most.",
    "zh-CN": "从该客户最关心的利益点讲起。",
    "zh-TW": "從該客戶最關心的利益點講起。",
  },
  objectionsAction: {
    en: "Find the reason behind; concede where it must be, and promise only what will be kept.",
    "zh-CN": "找出异议背后的原因；必要时让步，只承诺做得到的事。",
    "zh-TW": "找出異議背後的原因；必要時讓步，只承諾做得到的事。",
  },
  agreeAction: {
    en: "Put it in writing, log what was promised with its day, and follow up after the sale.",
    "zh-CN": "形成书面约定，登记承诺及期限，做好售后跟踪。",
    "zh-TW": "形成書面約定，登記承諾及期限，做好售後追蹤。",
  },
  eachOnce: {
    en: "the names of the stages, first to last, each once",
    "zh-CN": "从头到尾的阶段名称，每个只出现一次",
    "zh-TW": "從頭到尾的階段名稱，每個只出現一次",
  },

  // The Sales pipeline
  pipelineTitle: { en: "Sales pipeline", "zh-CN": "销售漏斗管理", "zh-TW": "銷售漏斗管理" },
  pipelinePurpose: {
    en: "Where each prospect stands, at which step prospects are lost, and how long each step takes.",
    "zh-CN": "每个潜在客户所处的步骤、在哪一步流失，以及每步所需的时间。",
    "zh-TW": "每個潛在客戶所處的步驟、在哪一步流失，以及每步所需的時間。",
  },
  prospectHeader: {
    en: "Prospect|Step|Days in it|Worth",
    "zh-CN": "潜在客户|步骤|停留天数|预计金额",
    "zh-TW": "潛在客戶|步驟|停留天數|預計金額",
  },
  daysInStepNote: {
    en: "Since it came to this step",
    "zh-CN": "到达此步骤以来的天数",
    "zh-TW": "到達此步驟以來的天數",
  },
} satisfies Texts;
