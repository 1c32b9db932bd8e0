/** All words of the lists that are made from the customer file. */

import type { Texts } from "../../core/texts/language";

export const CARE_TEXTS = {
  followUpTitle: { en: "Follow-up {day}", "zh-CN": "客户跟进 {day}", "zh-TW": "客戶跟進 {day}" },
  followUpPurpose: {
    en: "What the customer file asks for as of {day}: a copy to work from, which nothing changes later. Make a new one whenever you like.",
    "zh-CN": "截至 {day} 客户档案要求做的事。本表为当日副本，之后不会自动改动；可随时另建新表。",
    "zh-TW": "截至 {day} 客戶檔案要求做的事。本表為當日副本，之後不會自動更動；可隨時另建新表。",
  },
  handOverTitle: { en: "Hand-over {owner}", "zh-CN": "交接 {owner}", "zh-TW": "交接 {owner}" },
  handOverPurpose: {
    en: "All that {owner} looks after as of {day}, by value: {count} {count?customer:customers}. Write who takes each over, then change the owner in the customer file.",
    "zh-CN":
      "截至 {day} 由 {owner} 负责的全部 {count} 个客户，按金额排列。请填写接手人，然后在客户档案中更改负责人。",
    "zh-TW":
      "截至 {day} 由 {owner} 負責的全部 {count} 個客戶，按金額排列。請填寫接手人，然後在客戶檔案中更改負責人。",
  },

  // Warnings
  warnings: { en: "Look at this first", "zh-CN": "优先关注", "zh-TW": "優先關注" },
  onOnePerson: {
    en: "{owner} looks after {share} of the value ({count} {count?customer:customers}): share it out, or name a second person for each.",
    "zh-CN": "{owner} 一人负责 {share} 的金额（{count} 个客户）：请分散，或为每个客户指定第二联系人。",
    "zh-TW": "{owner} 一人負責 {share} 的金額（{count} 個客戶）：請分散，或為每個客戶指定第二聯絡人。",
  },
  withoutOwner: {
    en: "Nobody is in charge of {count}: {names}",
    "zh-CN": "{count} 个客户无人负责：{names}",
    "zh-TW": "{count} 個客戶無人負責：{names}",
  },
  withoutSecond: {
    en: "Key customers that only one of us knows, {count}: {names}",
    "zh-CN": "我方只有一人联系的重要客户，{count} 个：{names}",
    "zh-TW": "我方只有一人聯繫的重要客戶，{count} 個：{names}",
  },
  onePerson: {
    en: "Key customers of which we know one person or nobody, {count}: {names}",
    "zh-CN": "对方只有一位或没有联系人的重要客户，{count} 个：{names}",
    "zh-TW": "對方只有一位或沒有聯絡人的重要客戶，{count} 個：{names}",
  },
  notVerified: {
    en: "Not verified for a year, {count}: {names}",
    "zh-CN": "一年未核实，{count} 个：{names}",
    "zh-TW": "一年未核實，{count} 個：{names}",
  },
  nothing: { en: "Nothing.", "zh-CN": "没有。", "zh-TW": "沒有。" },
  firstOf: {
    en: "The first {shown} of {count}.",
    "zh-CN": "仅列前 {shown} 个，共 {count} 个。",
    "zh-TW": "僅列前 {shown} 個，共 {count} 個。",
  },

  // Tables
  contactsDue: {
    en: "To be contacted by {day}",
    "zh-CN": "{day} 前应联系",
    "zh-TW": "{day} 前應聯繫",
  },
  contactsRule: {
    en: "What the customer prefers counts, else what its tier gets; without a contact in the log, at once.",
    "zh-CN": "以客户偏好为准，否则按层级；记录中没有联系的，立即联系。",
    "zh-TW": "以客戶偏好為準，否則按層級；記錄中沒有聯繫的，立即聯繫。",
  },
  contactsHeaders: {
    en: "Customer|Account owner|Tier|Last contact|Every (days)|The tier's (days)|Next contact|Days late|Preferred channel",
    "zh-CN": "客户|客户负责人|层级|上次联系|间隔（天）|层级标准（天）|下次联系|逾期天数|偏好渠道",
    "zh-TW": "客戶|客戶負責人|層級|上次聯繫|間隔（天）|層級標準（天）|下次聯繫|逾期天數|偏好管道",
  },
  tasks: {
    en: "Promised, complained of, agreed: still to do",
    "zh-CN": "承诺、投诉与约定：未完成",
    "zh-TW": "承諾、客訴與約定：未完成",
  },
  tasksHeaders: {
    en: "Customer|What|Kept in|Our person|Due|Days late|State of it",
    "zh-CN": "客户|内容|所在表|我方人员|期限|逾期天数|状态",
    "zh-TW": "客戶|內容|所在表|我方人員|期限|逾期天數|狀態",
  },
  repeated: {
    en: "Complained more than once within a year",
    "zh-CN": "一年内多次投诉",
    "zh-TW": "一年內多次客訴",
  },
  repeatedHeaders: {
    en: "Customer|Account owner|Tier|Value|Complaints|Not settled|Causes",
    "zh-CN": "客户|客户负责人|层级|金额|投诉次数|未解决|原因",
    "zh-TW": "客戶|客戶負責人|層級|金額|客訴次數|未解決|原因",
  },
  causes: {
    en: "What is complained of, within a year",
    "zh-CN": "一年内的投诉原因",
    "zh-TW": "一年內的客訴原因",
  },
  causesHeaders: {
    en: "Cause|Complaints|Not settled|Customers|Their value",
    "zh-CN": "原因|投诉次数|未解决|客户数|其金额",
    "zh-TW": "原因|客訴次數|未解決|客戶數|其金額",
  },
  causeUnknown: { en: "no cause given", "zh-CN": "未填原因", "zh-TW": "未填原因" },
  occasions: {
    en: "Days to keep until {day}",
    "zh-CN": "{day} 前的纪念日",
    "zh-TW": "{day} 前的紀念日",
  },
  occasionsHeaders: {
    en: "Day|Customer|Contact name|Occasion|Years|Tier|Gift|Account owner",
    "zh-CN": "日期|客户|联系人姓名|事项|年数|层级|礼品|客户负责人",
    "zh-TW": "日期|客戶|聯絡人姓名|事項|年數|層級|禮品|客戶負責人",
  },
  largest: {
    en: "Your ten largest: ask what special offer they want",
    "zh-CN": "最大的十个客户：征求其意见，可提供哪些特殊产品或服务",
    "zh-TW": "最大的十個客戶：徵求其意見，可提供哪些特殊產品或服務",
  },
  largestHeaders: {
    en: "Customer|Tier|Value|Contact name|Need|Account owner|What they want",
    "zh-CN": "客户|层级|金额|联系人姓名|需求|客户负责人|客户的意见",
    "zh-TW": "客戶|層級|金額|聯絡人姓名|需求|客戶負責人|客戶的意見",
  },
  effort: {
    en: "Effort and value by tier, contacts of a year",
    "zh-CN": "各层级的投入与金额（一年内的联系）",
    "zh-TW": "各層級的投入與金額（一年內的聯繫）",
  },
  effortHeaders: {
    en: "Tier|Customers|Value|% of value|Contacts|% of contacts|Value per contact",
    "zh-CN": "层级|客户数|金额|金额占比|联系次数|联系占比|每次联系的金额",
    "zh-TW": "層級|客戶數|金額|金額占比|聯繫次數|聯繫占比|每次聯繫的金額",
  },
  whoTheyAre: {
    en: "Who your customers are: kind, need, channel, rival",
    "zh-CN": "客户群体构成：类别、需求、渠道、竞争者",
    "zh-TW": "客戶群體構成：類別、需求、管道、競爭者",
  },
  whoHeaders: {
    en: "By|Which|Customers|Value|% of value",
    "zh-CN": "划分依据|分组|客户数|金额|金额占比",
    "zh-TW": "劃分依據|分組|客戶數|金額|金額占比",
  },
  guests: { en: "Whom to invite", "zh-CN": "邀请名单", "zh-TW": "邀請名單" },
  guestsHeaders: {
    en: "Customer|Contact name|Tier|Events|Account owner",
    "zh-CN": "客户|联系人姓名|层级|活动|客户负责人",
    "zh-TW": "客戶|聯絡人姓名|層級|活動|客戶負責人",
  },
  handOverHeaders: {
    en: "Customer|Tier|Value|Contact name|Phone|E-mail|Our second contact|Last contact|Next contact|Still to do|Agreements|Taken over by",
    "zh-CN":
      "客户|层级|金额|联系人姓名|电话|邮箱|第二联系人（我方）|上次联系|下次联系|未完成|约定事项|接手人",
    "zh-TW":
      "客戶|層級|金額|聯絡人姓名|電話|電子郵件|第二聯絡人（我方）|上次聯繫|下次聯繫|未完成|約定事項|接手人",
  },
  handOverCustomers: { en: "Customers by value", "zh-CN": "客户（按金额）", "zh-TW": "客戶（按金額）" },
} satisfies Texts;
