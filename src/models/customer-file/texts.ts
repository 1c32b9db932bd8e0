/** All words of the customer file. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Customer file", "zh-CN": "客户档案", "zh-TW": "客戶檔案" },
  summary: {
    en: "What was agreed, promised and complained of, kept by the firm, so that nothing is lost when a salesperson leaves.",
    "zh-CN": "由企业保存的联系、承诺与投诉记录，销售人员离职也不会丢失。",
    "zh-TW": "由企業保存的聯絡、承諾與客訴記錄，銷售人員離職也不會遺失。",
  },

  // Every table
  asOf: { en: "Seen from the day", "zh-CN": "截至日期", "zh-TW": "截至日期" },
  asOfNote: {
    en: "Type the day: what was due before it and is not closed is overdue",
    "zh-CN": "请输入日期：在此之前到期而未完成的即为逾期",
    "zh-TW": "請輸入日期：在此之前到期而未完成的即為逾期",
  },
  openOnes: { en: "Still to do", "zh-CN": "未完成", "zh-TW": "未完成" },
  overdueOnes: { en: "Of these overdue", "zh-CN": "其中逾期", "zh-TW": "其中逾期" },
  undated: { en: "Type the day above", "zh-CN": "请在上方输入日期", "zh-TW": "請在上方輸入日期" },
  state: { en: "State of it", "zh-CN": "状态", "zh-TW": "狀態" },
  states: { en: "Done|To do|Overdue", "zh-CN": "已完成|待办|逾期", "zh-TW": "已完成|待辦|逾期" },

  // Contact log
  logTitle: { en: "Contact log", "zh-CN": "联系记录", "zh-TW": "聯絡記錄" },
  logPurpose: {
    en: "A row for each visit, call or letter: what came of it and what comes next. It belongs to the firm, not to the salesperson.",
    "zh-CN": "每次拜访、电话或来信记一行：结果如何，下一步做什么。记录归企业所有，不随销售人员离开。",
    "zh-TW": "每次拜訪、電話或來信記一列：結果如何，下一步做什麼。記錄歸企業所有，不隨銷售人員離開。",
  },
  logHeaders: {
    en: "Day|Customer|Spoke with|Our person|Channel|Result|Next step|Due|Done on",
    "zh-CN": "日期|客户|联系人|我方人员|渠道|结果|下一步|期限|完成日期",
    "zh-TW": "日期|客戶|聯絡人|我方人員|管道|結果|下一步|期限|完成日期",
  },
  channels: {
    en: "Visit|Phone|E-mail|Message|Event|Other",
    "zh-CN": "拜访|电话|邮件|即时消息|活动|其他",
    "zh-TW": "拜訪|電話|郵件|即時訊息|活動|其他",
  },
  results: {
    en: "Good|Neutral|Bad|Not reached",
    "zh-CN": "良好|一般|不佳|未联系上",
    "zh-TW": "良好|一般|不佳|未聯絡上",
  },

  // Promises
  promisesTitle: { en: "Promises", "zh-CN": "承诺与让步", "zh-TW": "承諾與讓步" },
  promisesPurpose: {
    en: "A row for each thing promised to a customer, and each concession made: who keeps it, and by when.",
    "zh-CN": "对客户的每项承诺和让步记一行：由谁兑现，何时兑现。",
    "zh-TW": "對客戶的每項承諾和讓步記一列：由誰兌現，何時兌現。",
  },
  promisesHeaders: {
    en: "Day|Customer|Kind|What|Why|Our person|Due|Kept on",
    "zh-CN": "日期|客户|类别|内容|原因|我方人员|期限|兑现日期",
    "zh-TW": "日期|客戶|類別|內容|原因|我方人員|期限|兌現日期",
  },
  promiseKinds: { en: "Promise|Concession", "zh-CN": "承诺|让步", "zh-TW": "承諾|讓步" },

  // Complaints
  complaintsTitle: { en: "Complaint register", "zh-CN": "投诉登记", "zh-TW": "客訴登記" },
  complaintsPurpose: {
    en: "A row for each complaint or suggestion: its cause, who settles it, by when, and when it was settled.",
    "zh-CN": "每项投诉或建议记一行：原因、由谁处理、期限及解决日期。",
    "zh-TW": "每項客訴或建議記一列：原因、由誰處理、期限及解決日期。",
  },
  complaintsHeaders: {
    en: "Day|Customer|What|Cause|Our person|Due|Settled on",
    "zh-CN": "日期|客户|内容|原因|我方人员|期限|解决日期",
    "zh-TW": "日期|客戶|內容|原因|我方人員|期限|解決日期",
  },
  causes: {
    en: "Product|Quality|Delivery|Service|Price|Invoice|Other",
    "zh-CN": "产品|质量|交货|服务|价格|账单|其他",
    "zh-TW": "產品|品質|交貨|服務|價格|帳單|其他",
  },

  // Contact check
  checkTitle: { en: "Contact check", "zh-CN": "客户接触检查", "zh-TW": "客戶接觸檢查" },
  checkPurpose: {
    en: "Eight ways to test how customers reach you, then seven to adapt to each of them: who does it, by when, and what was found.",
    "zh-CN": "前八项检查客户与企业的接触，后七项使产品和服务适应客户：由谁做、何时做、发现了什么。",
    "zh-TW": "前八項檢查客戶與企業的接觸，後七項使產品和服務適應客戶：由誰做、何時做、發現了什麼。",
  },
  contactActions: {
    en: "Call our own contact desk: how hard is it to get an answer?|Call a rival's: whose service is better?|Treat every customer's call as a chance to sell|Test the voice menu of the service line|Follow a customer's paper through the firm|Speak more with customers of high value: who are they?|Let technology make it easier to trade with us|Handle complaints better",
    "zh-CN":
      "致电本企业客户联系部门：得到答案难吗？|致电竞争对手的相应部门：服务水平有何不同？|把每个来电当作销售机会|测试自动语音系统的质量|跟踪企业内记录客户信息的文件|与价值更高的客户更主动地对话：是哪些？|用信息技术方便客户与我方交易|改善抱怨的处理",
    "zh-TW":
      "致電本企業客戶聯繫部門：得到答案難嗎？|致電競爭對手的相應部門：服務水準有何不同？|把每個來電當作銷售機會|測試自動語音系統的品質|追蹤企業內記錄客戶資訊的文件|與價值更高的客戶更主動地對話：是哪些？|用資訊技術方便客戶與我方交易|改善抱怨的處理",
  },
  adaptations: {
    en: "Less paperwork: save the customer's time and our money|Make letters to customers personal|Fill in forms for the customer|Ask how, and how often, the customer wants to hear from us (Customer file)|Find out what the customer really needs (Customer file)|Ask the ten largest what special offer they want (Follow-up list)|Win top management for work with customers",
    "zh-CN":
      "简化纸面工作，节省客户时间和公司资金|使发给客户的邮件个性化|替客户填写表格|询问客户希望的联系方式和频率（客户档案）|找出客户真正的需要（客户档案）|征求前十位客户的意见：提供哪些特殊产品或服务（客户跟进）|争取高层参与客户工作",
    "zh-TW":
      "簡化紙面工作，節省客戶時間和公司資金|使發給客戶的郵件個人化|替客戶填寫表格|詢問客戶希望的聯繫方式和頻率（客戶檔案）|找出客戶真正的需要（客戶檔案）|徵求前十位客戶的意見：提供哪些特殊產品或服務（客戶跟進）|爭取高層參與客戶工作",
  },
  checkHeaders: {
    en: "What to do|Done?|What was found|Our person|Due|Checked on",
    "zh-CN": "检查事项|完成情况|发现|我方人员|期限|检查日期",
    "zh-TW": "檢查事項|完成情況|發現|我方人員|期限|檢查日期",
  },
  checkStates: { en: "Good|In part|Not yet", "zh-CN": "良好|部分|尚未", "zh-TW": "良好|部分|尚未" },
  checkDone: { en: "Good, of all", "zh-CN": "良好占比", "zh-TW": "良好占比" },

  // Service by tier
  serviceTitle: { en: "Service by tier", "zh-CN": "分层服务标准", "zh-TW": "分層服務標準" },
  servicePurpose: {
    en: "What customers of each tier get. The customer file, its follow-up list and CUSTOMER_ACTION take it from here; write tiers, classes or grades of your own below.",
    "zh-CN":
      "各层级客户享有的服务。客户档案、跟进清单和 CUSTOMER_ACTION 均取自此表；可在下方填写自己的层级、类别或等级。",
    "zh-TW":
      "各層級客戶享有的服務。客戶檔案、跟進清單和 CUSTOMER_ACTION 均取自此表；可在下方填寫自己的層級、類別或等級。",
  },
  serviceOurs: {
    en: "Days, hours, discounts and persons are our proposal. Publications, club events and a better place to be served in are examples of the sources. Change all of it.",
    "zh-CN":
      "天数、小时、折扣和负责人为我们的建议；宣传品、大客户联谊会和更舒适的环境为资料中的例子。均可修改。",
    "zh-TW":
      "天數、小時、折扣和負責人為我們的建議；宣傳品、大客戶聯誼會和更舒適的環境為資料中的例子。均可修改。",
  },
  serviceHeaders: {
    en: "Tier|In charge|Contact every (days)|Services|Events|Gifts|Discounts|Answer within (hours)",
    "zh-CN": "层级|专人|联系间隔（天）|服务|活动|礼品|折扣|响应时间（小时）",
    "zh-TW": "層級|專人|聯繫間隔（天）|服務|活動|禮品|折扣|回應時間（小時）",
  },
  serviceAction: { en: "As an action", "zh-CN": "合为行动", "zh-TW": "合為行動" },
  serviceCharge: {
    en: "Key account manager and a sponsor in management|Key account manager|Salesperson|Inside sales",
    "zh-CN": "大客户经理及高层支持者|大客户经理|销售人员|内勤销售",
    "zh-TW": "大客戶經理及高層支持者|大客戶經理|銷售人員|內勤銷售",
  },
  serviceServices: {
    en: "Plan of their own; own room; publications|Publications; first to hear of what is new|Catalogue and newsletter|Online ordering",
    "zh-CN": "专属方案、大客户室、宣传品|宣传品、优先获知新品|目录与通讯|网上订购",
    "zh-TW": "專屬方案、大客戶室、宣傳品|宣傳品、優先獲知新品|目錄與通訊|網路訂購",
  },
  serviceEvents: {
    en: "Anniversary, annual meeting, club evening|Annual meeting, club evening|Open day|",
    "zh-CN": "庆典、年会、联谊会|年会、联谊会|开放日|",
    "zh-TW": "慶典、年會、聯誼會|年會、聯誼會|開放日|",
  },
  serviceGifts: {
    en: "Card and a small gift, in person|Card and a small gift|Card|Message",
    "zh-CN": "贺卡和小礼物，登门送达|贺卡和小礼物|贺卡|问候消息",
    "zh-TW": "賀卡和小禮物，親自送達|賀卡和小禮物|賀卡|問候訊息",
  },
  serviceDiscounts: {
    en: "By yearly agreement|By quantity|List price|List price",
    "zh-CN": "按年度协议|按数量|标准价|标准价",
    "zh-TW": "按年度協議|按數量|標準價|標準價",
  },
} satisfies Texts;
