/** All words of the customer file. */

import type { Texts } from "../../core/texts/language";

export const FILE_TEXTS = {
  title: { en: "Customer file", "zh-CN": "客户档案", "zh-TW": "客戶檔案" },
  /** Of `FILE_COLUMNS`, with bars between them; a person may rename every one. */
  headers: {
    en: "Customer|Customer number|Account owner|Our second contact|Contact name|Role in buying|Phone|E-mail|Kind of customer|Need|Preferred channel|Preferred frequency|Bought elsewhere|Birthday|Company anniversary|Cooperation anniversary|Agreements|Last verified|Current tier|Current grade|Current type|Current action",
    "zh-CN":
      "客户|客户编号|客户负责人|第二联系人（我方）|联系人姓名|采购中的角色|电话|邮箱|客户类别|需求|偏好渠道|偏好频率|在别处购买|生日|公司周年纪念日|合作周年纪念日|约定事项|最近核实日期|当前层级|当前信用等级|当前类型|当前行动",
    "zh-TW":
      "客戶|客戶編號|客戶負責人|第二聯絡人（我方）|聯絡人姓名|採購中的角色|電話|電子郵件|客戶類別|需求|偏好管道|偏好頻率|在別處購買|生日|公司週年紀念日|合作週年紀念日|約定事項|最近核實日期|目前層級|目前信用等級|目前類型|目前行動",
  },
  roles: {
    en: "User|Influencer|Buyer|Decider|Approver|Gatekeeper",
    "zh-CN": "使用者|影响者|采购者|决策者|批准者|把关者",
    "zh-TW": "使用者|影響者|採購者|決策者|批准者|把關者",
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
} satisfies Texts;
