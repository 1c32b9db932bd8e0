/** Every word of the model campaign, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  summary: {
    en: "Works out what a campaign earns, the response rate at which it pays for itself, and how much more a price cut has to sell.",
    "zh-CN": "计算销售活动的利润、盈亏平衡反应率，以及降价后需要多卖多少。",
    "zh-TW": "計算銷售活動的利潤、損益平衡反應率，以及降價後需要多賣多少。",
  },
  shareAllowed: { en: "0% to 100%", "zh-CN": "0% 到 100%", "zh-TW": "0% 到 100%" },
  addressedParameterHelp: {
    en: "Customers addressed. One cell or a column, like every argument here; a single cell is shared by all rows.",
    "zh-CN": "联系的客户数。与其他参数一样，可为一个单元格或一列；单个单元格适用于所有行。",
    "zh-TW": "聯繫的客戶數。與其他引數一樣，可為一個儲存格或一欄；單一儲存格適用於所有列。",
  },
  responseRateParameterHelp: {
    en: "Share who buy, e.g. 5%.",
    "zh-CN": "反应率，例如 5%。",
    "zh-TW": "反應率，例如 5%。",
  },
  piecesParameterHelp: {
    en: "Pieces per response.",
    "zh-CN": "每个响应客户的购买量。",
    "zh-TW": "每個回應客戶的購買量。",
  },
  priceParameterHelp: { en: "Price per piece.", "zh-CN": "单价。", "zh-TW": "單價。" },
  unitCostParameterHelp: { en: "Cost per piece.", "zh-CN": "单位成本。", "zh-TW": "單位成本。" },
  contactCostOptionalHelp: {
    en: "Optional. Cost per customer addressed; 0 when left out.",
    "zh-CN": "可选。每次联系的成本；省略时为 0。",
    "zh-TW": "選填。每次聯繫的成本；省略時為 0。",
  },
  newPriceParameterHelp: {
    en: "Price afterwards, above the unit cost.",
    "zh-CN": "新单价，须高于单位成本。",
    "zh-TW": "新單價，須高於單位成本。",
  },
  newPriceAllowed: {
    en: "above unit_cost ({unitCost})",
    "zh-CN": "高于单位成本（{unitCost}）的数字",
    "zh-TW": "高於單位成本（{unitCost}）的數字",
  },
  campaignProfitSummary: {
    en: "Profit of a sales campaign: contacts x response rate x quantity x (price - unit cost) - contacts x contact cost. A row with a blank stays blank.",
    "zh-CN":
      "销售活动利润：联系客户数 × 反应率 × 购买量 ×（单价 − 单位成本）− 联系客户数 × 每次联系成本。有空白的行保持空白。",
    "zh-TW":
      "銷售活動利潤：聯繫客戶數 × 反應率 × 購買量 ×（單價 − 單位成本）− 聯繫客戶數 × 每次聯繫成本。有空白的列保持空白。",
  },
  campaignBreakevenSummary: {
    en: "Response rate at which a campaign neither earns nor loses: contact cost / (quantity x (price - unit cost)). Above 100% it cannot pay for itself.",
    "zh-CN": "盈亏平衡反应率：每次联系成本 ÷（购买量 ×（单价 − 单位成本））。超过 100% 表示无法回本。",
    "zh-TW": "損益平衡反應率：每次聯繫成本 ÷（購買量 ×（單價 − 單位成本））。超過 100% 表示無法回本。",
  },
  contactCostParameterHelp: {
    en: "Cost per customer addressed.",
    "zh-CN": "每次联系的成本。",
    "zh-TW": "每次聯繫的成本。",
  },
  priceCutBreakevenSummary: {
    en: "How much more must be sold after a price cut for the same contribution: (price - unit cost) / (new price - unit cost) - 1. Below 0 after a price rise: how much volume may be lost.",
    "zh-CN":
      "降价后为保持相同边际贡献需要多卖多少：（原价 − 单位成本）÷（新价 − 单位成本）− 1。涨价时为负数，表示可以少卖多少。",
    "zh-TW":
      "降價後為保持相同邊際貢獻需要多賣多少：（原價 − 單位成本）÷（新價 − 單位成本）− 1。漲價時為負數，表示可以少賣多少。",
  },
  title: { en: "Campaign and price", "zh-CN": "销售活动与价格", "zh-TW": "銷售活動與價格" },

  // The Campaign forecast
  forecastTitle: { en: "Campaign forecast", "zh-CN": "销售活动预测", "zh-TW": "銷售活動預測" },
  forecastPurpose: {
    en: "What a campaign earns if it goes badly, as expected or well, and the response rate at which it pays for itself.",
    "zh-CN": "活动不理想、符合预期和理想时各赚多少，以及回本所需的反应率。",
    "zh-TW": "活動不理想、符合預期和理想時各賺多少，以及回本所需的反應率。",
  },
  forecastHeader: {
    en: "Scenario|Contacts|Response rate|Quantity each|Price|Unit cost|Contact cost|Buyers|Sales|Cost|Profit|Break-even rate",
    "zh-CN":
      "情景|联系客户数|反应率|购买数量|单价|单位提供成本|每次联系成本|购买客户数|销售额|总成本|利润|回本反应率",
    "zh-TW":
      "情境|聯繫客戶數|反應率|購買數量|單價|單位提供成本|每次聯繫成本|購買客戶數|銷售額|總成本|利潤|回本反應率",
  },
  profitByScenario: { en: "Profit by scenario", "zh-CN": "各情景的利润", "zh-TW": "各情境的利潤" },
  scenarioNames: { en: "Cautious|Expected|Hopeful", "zh-CN": "保守|预期|乐观", "zh-TW": "保守|預期|樂觀" },
  scenarioNotes: {
    en: "Customers addressed|Share of them who buy|Pieces each of them buys|Per piece|Per piece|Per customer addressed",
    "zh-CN": "联系的客户数|其中购买的比例|每户购买件数|每件|每件|每个联系的客户",
    "zh-TW": "聯繫的客戶數|其中購買的比例|每戶購買件數|每件|每件|每個聯繫的客戶",
  },

  // The Price-cut check
  corridorHeading: { en: "Price corridor", "zh-CN": "价格区间", "zh-TW": "價格區間" },
  willing: {
    en: "Most that users will pay",
    "zh-CN": "用户愿意支付的最高价",
    "zh-TW": "使用者願意支付的最高價",
  },
  corridor: { en: "Where the new price stands", "zh-CN": "新价位置", "zh-TW": "新價位置" },
  corridorVerdicts: {
    en: "Between cost and what users will pay|Below the unit cost|Above what users will pay",
    "zh-CN": "在成本与用户愿意支付的价格之间|低于单位成本|高于用户愿意支付的价格",
    "zh-TW": "在成本與使用者願意支付的價格之間|低於單位成本|高於使用者願意支付的價格",
  },
  questionsHeading: {
    en: "Questions before a price cut: yes speaks for it",
    "zh-CN": "降价前的问题：“是”支持降价",
    "zh-TW": "降價前的問題：「是」支持降價",
  },
  questionHeader: { en: "Question|Answer|Asked of", "zh-CN": "问题|回答|对象", "zh-TW": "問題|回答|對象" },
  questionAnswers: { en: "Yes|No|Not known", "zh-CN": "是|否|不清楚", "zh-TW": "是|否|不清楚" },
  questionAsked: {
    en: "Market leader|Not the leader|Dealers|Users",
    "zh-CN": "市场领导者|非领导者|代理商与零售商|用户",
    "zh-TW": "市場領導者|非領導者|代理商與零售商|使用者",
  },
  leaderQuestions: {
    en: "Does a lower price widen demand?|Can it drive a rival out of the market?|Is the net result better (see above)?|Does the level of service stay?|Do rivals need long to react?",
    "zh-CN":
      "降价能扩大需求吗？|能把对手逼出市场吗？|净收益更好吗（见上）？|服务水平保持不变吗？|对手要很久才会反应吗？",
    "zh-TW":
      "降價能擴大需求嗎？|能把對手逼出市場嗎？|淨收益更好嗎（見上）？|服務水準保持不變嗎？|對手要很久才會反應嗎？",
  },
  followerQuestions: {
    en: "Will rivals leave their price as it is?|Does it fit our way of being different or alike?|Are we able to overtake later?|Have we an advantage in cost?|Does it serve our long-term aim?",
    "zh-CN":
      "对手会维持原价吗？|符合我方的差异或类同战略吗？|有能力后来居上吗？|有成本优势吗？|有助于长期目标吗？",
    "zh-TW":
      "對手會維持原價嗎？|符合我方的差異或類同策略嗎？|有能力後來居上嗎？|有成本優勢嗎？|有助於長期目標嗎？",
  },
  dealerQuestions: {
    en: "Is the stock they hold taken care of?|Do they earn as much as before?|Do total sales hold when one product is cut?",
    "zh-CN": "现有库存已有安排吗？|其利润不会降低吗？|一个产品降价后总销售额不会下降吗？",
    "zh-TW": "現有庫存已有安排嗎？|其利潤不會降低嗎？|一個產品降價後總銷售額不會下降嗎？",
  },
  userQuestions: {
    en: "Will they buy now instead of waiting for less?|Will they still trust quality and service?|Will they not take it for the end of the product?",
    "zh-CN": "会现在购买，而不等进一步降价吗？|仍相信质量和服务吗？|不会认为产品即将过时吗？",
    "zh-TW": "會現在購買，而不等進一步降價嗎？|仍相信品質和服務嗎？|不會認為產品即將過時嗎？",
  },
  answersSay: { en: "What the answers say", "zh-CN": "回答的结论", "zh-TW": "回答的結論" },
  answersOpen: { en: " still to be answered", "zh-CN": " 个问题尚待回答", "zh-TW": " 個問題尚待回答" },
  answersAgainst: { en: " speak against the cut", "zh-CN": " 个回答反对降价", "zh-TW": " 個回答反對降價" },
  answersFor: { en: "All speak for the cut", "zh-CN": "全部支持降价", "zh-TW": "全部支持降價" },
  priceCutTitle: { en: "Price-cut check", "zh-CN": "降价测算", "zh-TW": "降價試算" },
  priceCutPurpose: {
    en: "How much more must be sold at the new price to earn the same, whether a competitor follows or not.",
    "zh-CN": "降价后须多卖多少才能保持原有贡献，并比较竞争对手是否跟进。",
    "zh-TW": "降價後須多賣多少才能保持原有貢獻，並比較競爭對手是否跟進。",
  },
  priceNow: { en: "Price now", "zh-CN": "现价", "zh-TW": "現價" },
  unitCost: { en: "Unit cost", "zh-CN": "单位成本", "zh-TW": "單位成本" },
  unitsNow: { en: "Units sold now", "zh-CN": "目前销量", "zh-TW": "目前銷量" },
  newPrice: { en: "New price", "zh-CN": "新价格", "zh-TW": "新價格" },
  extraVolume: {
    en: "Extra volume if no competitor follows",
    "zh-CN": "对手不跟进时的增量",
    "zh-TW": "對手不跟進時的增量",
  },
  extraVolumeWhenFollowed: {
    en: "Extra volume if one follows",
    "zh-CN": "对手跟进时的增量",
    "zh-TW": "對手跟進時的增量",
  },
  extraVolumeNote: {
    en: "Of today's units; 0% for none",
    "zh-CN": "占目前销量的比例；没有则为 0%",
    "zh-TW": "占目前銷量的比例；沒有則為 0%",
  },
  doesItPay: { en: "Does it pay?", "zh-CN": "是否划算", "zh-TW": "是否划算" },
  paysNot: { en: "No", "zh-CN": "不划算", "zh-TW": "不划算" },
  paysUnlessFollowed: {
    en: "Only if no competitor follows",
    "zh-CN": "仅在对手不跟进时划算",
    "zh-TW": "僅在對手不跟進時划算",
  },
  paysEitherWay: {
    en: "Yes, even if one follows",
    "zh-CN": "即使对手跟进也划算",
    "zh-TW": "即使對手跟進也划算",
  },
  priceCutHeader: {
    en: "Case|Extra volume|Units|Contribution|Against today",
    "zh-CN": "情况|销量增幅|销量|边际贡献|与现状相比",
    "zh-TW": "情況|銷量增幅|銷量|邊際貢獻|與現狀相比",
  },
  caseToday: { en: "Today", "zh-CN": "现状", "zh-TW": "現狀" },
  caseStandStill: { en: "Needed to stand still", "zh-CN": "保持不变所需", "zh-TW": "保持不變所需" },
  caseNotFollowed: { en: "No competitor follows", "zh-CN": "对手不跟进", "zh-TW": "對手不跟進" },
  caseFollowed: { en: "A competitor follows", "zh-CN": "对手跟进", "zh-TW": "對手跟進" },
  contributionByCase: {
    en: "Contribution by case",
    "zh-CN": "各情况的边际贡献",
    "zh-TW": "各情況的邊際貢獻",
  },
} satisfies Texts;
