/** All words of the customer file. */

import type { Texts } from "../../core/texts/language";

export const FILE_TEXTS = {
  title: { en: "Customer file", "zh-CN": "客户档案", "zh-TW": "客戶檔案" },
  /** Of `FILE_COLUMNS`, with bars between them; a person may rename every one. */
  headers: {
    en: "Customer|Customer number|Account owner|Our second contact|Contact name|Role in buying|Phone|E-mail|Kind of customer|Need|Preferred channel|Preferred frequency|Bought elsewhere|Birthday|Company anniversary|Cooperation anniversary|Agreements|Last verified|Current tier|Current grade|Current type|Current action|Current value|Former names",
    "zh-CN":
      "客户|客户编号|客户负责人|第二联系人（我方）|联系人姓名|采购中的角色|电话|邮箱|客户类别|需求|偏好渠道|偏好频率|在别处购买|生日|公司周年纪念日|合作周年纪念日|约定事项|最近核实日期|当前层级|当前信用等级|当前类型|当前行动|当前金额|曾用名",
    "zh-TW":
      "客戶|客戶編號|客戶負責人|第二聯絡人（我方）|聯絡人姓名|採購中的角色|電話|電子郵件|客戶類別|需求|偏好管道|偏好頻率|在別處購買|生日|公司週年紀念日|合作週年紀念日|約定事項|最近核實日期|目前層級|目前信用等級|目前類型|目前行動|目前金額|曾用名",
  },
  roles: {
    en: "User|Influencer|Buyer|Decider|Gatekeeper",
    "zh-CN": "使用者|影响者|采购者|决定者|控制者",
    "zh-TW": "使用者|影響者|採購者|決定者|控制者",
  },
  channels: {
    en: "Visit|Phone|E-mail|Message|Event",
    "zh-CN": "拜访|电话|邮件|即时消息|活动",
    "zh-TW": "拜訪|電話|郵件|即時訊息|活動",
  },
  frequencies: {
    en: "Every week|Every month|Every quarter|Every half-year|Every year",
    "zh-CN": "每周|每月|每季度|每半年|每年",
    "zh-TW": "每週|每月|每季度|每半年|每年",
  },

  // The file of one customer in an explanation
  lastContact: { en: "Last contact", "zh-CN": "上次联系", "zh-TW": "上次聯繫" },
  nextStep: { en: "Next step", "zh-CN": "下一步", "zh-TW": "下一步" },
  taskBy: { en: "{task}, by {day}", "zh-CN": "{task}，{day} 前", "zh-TW": "{task}，{day} 前" },
  namesakes: {
    en: "Rows of the logs name somebody of this name, and several customers have it: write the customer number there instead.",
    "zh-CN": "记录中有此名称，但有多个客户同名：请在记录中改填客户编号。",
    "zh-TW": "記錄中有此名稱，但有多個客戶同名：請在記錄中改填客戶編號。",
  },
  taskHeaders: {
    en: "To do|Kept in|Our person|Due|State of it",
    "zh-CN": "待办事项|所在表|我方人员|期限|状态",
    "zh-TW": "待辦事項|所在表|我方人員|期限|狀態",
  },
  contactHeaders: {
    en: "Contact on|Spoke with|Our person|Channel|Result",
    "zh-CN": "联系日期|联系人|我方人员|渠道|结果",
    "zh-TW": "聯絡日期|聯絡人|我方人員|管道|結果",
  },
  complaintHeaders: {
    en: "Complaint|Day|Cause|State of it",
    "zh-CN": "投诉|日期|原因|状态",
    "zh-TW": "客訴|日期|原因|狀態",
  },

  // What a run takes from the records
  taken: {
    en: "Taken from the customer file, because the list has no such column: {columns}",
    "zh-CN": "列表中没有的列，取自客户档案：{columns}",
    "zh-TW": "清單中沒有的欄，取自客戶檔案：{columns}",
  },
  takenFrom: { en: "{field} ({from})", "zh-CN": "{field}（{from}）", "zh-TW": "{field}（{from}）" },
} satisfies Texts;
