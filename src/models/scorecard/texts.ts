/** Every word of the model scorecard, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Scorecard", "zh-CN": "评分表", "zh-TW": "評分表" },
  summary: {
    en: "Turns scores by several criteria and their weights into one number out of 100.",
    "zh-CN": "把多项指标的评分和权重合成一个百分制得分。",
    "zh-TW": "把多項指標的評分和權重合成一個百分制得分。",
  },

  // What is refused
  weightName: { en: "weights {place}", "zh-CN": "第 {place} 项权重", "zh-TW": "第 {place} 項權重" },
  scoreName: { en: "score {place}", "zh-CN": "第 {place} 项评分", "zh-TW": "第 {place} 項評分" },
  cellsPerSubject: {
    en: "{count} cells for each subject, as many as weights",
    "zh-CN": "每个对象 {count} 个单元格，与权重数量相同",
    "zh-TW": "每個對象 {count} 個儲存格，與權重數量相同",
  },
  zeroToHighest: { en: "0 to {highest}", "zh-CN": "0 到 {highest} 的数字", "zh-TW": "0 到 {highest} 的數字" },
  oneLine: { en: "one row or one column", "zh-CN": "一行或一列", "zh-TW": "一列或一欄" },
  someWeight: {
    en: "at least one number above 0",
    "zh-CN": "至少一个大于 0 的数字",
    "zh-TW": "至少一個大於 0 的數字",
  },

  // Formula help
  scorecardSummary: {
    en: "Weighted score out of 100: 100 x sum(weight x score) / (sum of weights x highest score). Weights need not add up to 100; a criterion without weight does not count; a score left out among others is pointed out.",
    "zh-CN":
      "加权得分（满分 100）：100 × Σ(权重 × 评分) ÷ (Σ权重 × 满分值)。权重之和不必为 100；没有权重的项不计；漏填的评分会被指出。",
    "zh-TW":
      "加權得分（滿分 100）：100 × Σ(權重 × 評分) ÷ (Σ權重 × 滿分值)。權重之和不必為 100；沒有權重的項不計；漏填的評分會被指出。",
  },
  scoresHelp: {
    en: "The scores of one subject in a column or row, or of several side by side, from 0 to max.",
    "zh-CN": "一个对象的评分（一列或一行），或并排的多个对象；从 0 到最高评分。",
    "zh-TW": "一個對象的評分（一欄或一列），或並排的多個對象；從 0 到最高評分。",
  },
  weightsHelp: {
    en: "The weight of each criterion, 0 or above, in the same direction as the scores.",
    "zh-CN": "各项指标的权重，大于或等于 0，方向与评分相同。",
    "zh-TW": "各項指標的權重，大於或等於 0，方向與評分相同。",
  },
  maxHelp: {
    en: "Optional. The highest score; 10 when left out.",
    "zh-CN": "可选。最高评分；省略时为 10。",
    "zh-TW": "選填。最高評分；省略時為 10。",
  },

  // All scorecards
  scoreLimits: {
    en: "Good from, middling from",
    "zh-CN": "良好下限、中等下限",
    "zh-TW": "良好下限、中等下限",
  },
  scoreOf100: { en: "Score of 100", "zh-CN": "得分（满分 100）", "zh-TW": "得分（滿分 100）" },
  criterion: { en: "Criterion", "zh-CN": "指标", "zh-TW": "指標" },
  whatToLookAt: { en: "What to look at", "zh-CN": "说明", "zh-TW": "說明" },
  weightsInAll: {
    en: "Weights in all (best 100)",
    "zh-CN": "权重合计（宜为 100）",
    "zh-TW": "權重合計（宜為 100）",
  },
  resultHeader: { en: "Score|Rank|Verdict", "zh-CN": "得分|名次|结论", "zh-TW": "得分|名次|結論" },

  // The Channel scorecard
  channelScorecardTitle: { en: "Channel scorecard", "zh-CN": "渠道评分表", "zh-TW": "通路評分表" },
  channelScorecardPurpose: {
    en: "Which channel partner fits best? Weights total 100, scores run from 0 to 10.",
    "zh-CN": "哪个渠道伙伴最合适？权重合计 100，评分 0 到 10。",
    "zh-TW": "哪個通路夥伴最合適？權重合計 100，評分 0 到 10。",
  },
  channelScorecardSubject: { en: "Channel", "zh-CN": "渠道", "zh-TW": "通路" },
  channelScorecardCriteria: {
    en: "Area coverage|Business scope|Company size|Financial state|Staff|Product structure",
    "zh-CN": "地域覆盖|业务范围|公司规模|财务状况|人员素质|产品结构",
    "zh-TW": "地域覆蓋|業務範圍|公司規模|財務狀況|人員素質|產品結構",
  },
  channelScorecardPointers: {
    en: "How many outlets, and where?|Expertise in the trade; customer network|Turnover; margin|Assets and debts|Education; technical grade|Range and class of the products",
    "zh-CN":
      "有多少网点？在哪里？|行业专长；客户网|营业额；利润率|资产负债状况|学历；技术等级|产品的范围与档次",
    "zh-TW":
      "有多少據點？在哪裡？|行業專長；客戶網|營業額；利潤率|資產負債狀況|學歷；技術等級|產品的範圍與等級",
  },
  channelScorecardVerdicts: {
    en: "Prefer|Develop|Do without",
    "zh-CN": "优先合作|培养|不合作",
    "zh-TW": "優先合作|培養|不合作",
  },

  // The Supplier scorecard
  supplierScorecardTitle: { en: "Supplier scorecard", "zh-CN": "供应商评分表", "zh-TW": "供應商評分表" },
  supplierScorecardPurpose: {
    en: "Ten conditions by which customers choose a supplier: see yourself as they do, beside your rivals.",
    "zh-CN": "客户选择供应商的十个条件：从客户的角度给自己和对手评分。",
    "zh-TW": "客戶選擇供應商的十個條件：從客戶的角度給自己和對手評分。",
  },
  supplierScorecardSubject: { en: "Supplier", "zh-CN": "供应商", "zh-TW": "供應商" },
  supplierScorecardCriteria: {
    en: "Speed of delivery|Product quality|Product price|Good name|Product range|Technical ability and equipment|Quality of service|Terms of payment|Financial state|Location",
    "zh-CN":
      "交货快慢|产品质量|产品价格|企业信誉|产品品种|技术能力和生产设备|服务质量|付款结算方式|财务状况|地理位置",
    "zh-TW":
      "交貨快慢|產品品質|產品價格|企業信譽|產品品種|技術能力和生產設備|服務品質|付款結算方式|財務狀況|地理位置",
  },
  supplierScorecardVerdicts: {
    en: "First choice|Second source|Not chosen",
    "zh-CN": "首选|备选|不选用",
    "zh-TW": "首選|備選|不選用",
  },

  // The Customer value scorecard
  customerValueScorecardTitle: {
    en: "Customer value scorecard",
    "zh-CN": "客户价值评分表",
    "zh-TW": "客戶價值評分表",
  },
  customerValueScorecardPurpose: {
    en: "What each customer is worth today (first five) and can become (last five): two axes, a row per customer; beyond 20 copy the last row down.",
    "zh-CN":
      "每个客户的当前价值（前五项）与潜在价值（后五项）：两个维度，一行一个客户；超过 20 个时向下复制最后一行。",
    "zh-TW":
      "每個客戶的目前價值（前五項）與潛在價值（後五項）：兩個維度，一列一個客戶；超過 20 個時向下複製最後一列。",
  },
  customerValueScorecardCriteria: {
    en: "Sales|Margin|Pays on time|Years as a customer|Low cost to serve|Growth|Share still to win|More products|Recommends us|Influence in its field",
    "zh-CN":
      "销售额|利润率|按时付款|合作年限|服务成本低|成长性|可争取的份额|交叉销售机会|推荐他人|行业影响力",
    "zh-TW":
      "銷售額|利潤率|按時付款|合作年限|服務成本低|成長性|可爭取的份額|交叉銷售機會|推薦他人|產業影響力",
  },
  customerValueScorecardVerdicts: {
    en: "Invest|Grow|Keep|Serve at low cost",
    "zh-CN": "重点投入|培养|维持|低成本服务",
    "zh-TW": "重點投入|培養|維持|低成本服務",
  },
  valueHeader: {
    en: "Current value|Potential value|Both|Rank|Place",
    "zh-CN": "当前价值|潜在价值|合计|名次|位置",
    "zh-TW": "目前價值|潛在價值|合計|名次|位置",
  },
  currentValue: {
    en: "Current value of 100",
    "zh-CN": "当前价值（满分 100）",
    "zh-TW": "目前價值（滿分 100）",
  },
  potentialValue: {
    en: "Potential value of 100",
    "zh-CN": "潜在价值（满分 100）",
    "zh-TW": "潛在價值（滿分 100）",
  },
  valueChart: {
    en: "Top right: invest; top left: grow; bottom right: keep",
    "zh-CN": "右上：重点投入；左上：培养；右下：维持",
    "zh-TW": "右上：重點投入；左上：培養；右下：維持",
  },
  highFrom: { en: "High value from", "zh-CN": "高价值下限", "zh-TW": "高價值下限" },

  // What a dealer looks at
  dealerInterestsTitle: { en: "Interests of a dealer", "zh-CN": "中间商的兴趣点", "zh-TW": "中間商的興趣點" },
  dealerInterestsPurpose: {
    en: "See yourself and your rivals as a dealer does: six interests, scored from 0 to 10.",
    "zh-CN": "从中间商的角度看自己和对手：六个兴趣点，评分 0 到 10。",
    "zh-TW": "從中間商的角度看自己和對手：六個興趣點，評分 0 到 10。",
  },
  dealerInterestsSubject: { en: "Manufacturer", "zh-CN": "厂家", "zh-TW": "廠商" },
  dealerInterestsCriteria: {
    en: "Margin|Ease of the business|Support and service|Management|Long-term commitment|Capital needed and terms of payment",
    "zh-CN":
      "经营利润率|经营难度（易者分高）|厂家支持与服务水平|厂家的管理水平|厂家的长期承诺|资金需求和付款方式",
    "zh-TW":
      "經營利潤率|經營難度（易者分高）|廠商支持與服務水準|廠商的管理水準|廠商的長期承諾|資金需求和付款方式",
  },
  dealerInterestsPointers: {
    en: "What is left to the dealer|How far the market asks for it|Advertising, training, spare parts|Whether prices and areas are kept|Contracts, areas, product plans|Stock, deposits, days to pay",
    "zh-CN":
      "留给中间商的利润|市场需求如何|广告、培训、备件|能否控制价格与区域|合同、区域、产品规划|库存、押金、账期",
    "zh-TW":
      "留給中間商的利潤|市場需求如何|廣告、教育訓練、備品|能否控制價格與區域|合約、區域、產品規劃|庫存、押金、帳期",
  },
  dealerInterestsVerdicts: {
    en: "Dealers want it|Dealers take it along|Dealers drop it",
    "zh-CN": "愿意主推|顺带经营|会放弃",
    "zh-TW": "願意主推|順帶經營|會放棄",
  },

  // Market segmentation
  segmentationTitle: { en: "Market segmentation", "zh-CN": "市场细分表", "zh-TW": "市場區隔表" },
  segmentationPurpose: {
    en: "Segments by need, size, growth and fit to us. Our sales = size x share.",
    "zh-CN": "按需求、规模、成长和与我方的匹配度评价细分市场。我方销售额 = 规模 × 份额。",
    "zh-TW": "按需求、規模、成長和與我方的契合度評估區隔市場。我方銷售額 = 規模 × 份額。",
  },
  segmentHeader: {
    en: "Segment|Score|Need|Size points|Growth|Fit|Size|Our share|Our sales|Verdict|Products they buy|Channel to them|Rivals they buy from",
    "zh-CN":
      "细分市场|得分|需求强度|规模分|成长|匹配度|市场规模|我方份额|我方销售额|结论|购买的产品|销售渠道|竞争者",
    "zh-TW":
      "區隔市場|得分|需求強度|規模分|成長|契合度|市場規模|我方份額|我方銷售額|結論|購買的產品|銷售通路|競爭者",
  },
  segment: { en: "Segment", "zh-CN": "细分市场", "zh-TW": "區隔市場" },
  segmentDecisions: { en: "Target|Test|Leave", "zh-CN": "目标市场|试探|放弃", "zh-TW": "目標市場|試探|放棄" },

  // Good and bad customers
  goodAndBadTitle: {
    en: "Good and bad customers",
    "zh-CN": "好客户与坏客户",
    "zh-TW": "好客戶與壞客戶",
  },
  goodAndBadPurpose: {
    en: "Four good signs, then five bad ones. Keep the good; convert the doubtful by price, terms or service; let go of those that stay bad.",
    "zh-CN":
      "先列四个好的特征，再列五个坏的特征。保留好客户；通过价格、条件或服务转化可疑客户；放弃始终不良的客户。",
    "zh-TW":
      "先列四個好的特徵，再列五個壞的特徵。保留好客戶；透過價格、條件或服務轉化可疑客戶；放棄始終不良的客戶。",
  },
  keepFrom: { en: "Keep from (good less bad)", "zh-CN": "保留下限（好减坏）", "zh-TW": "保留下限（好減壞）" },
  letGoUpTo: { en: "Let go up to", "zh-CN": "放弃上限（好减坏）", "zh-TW": "放棄上限（好減壞）" },
  goodSigns: { en: "Good signs", "zh-CN": "好的特征", "zh-TW": "好的特徵" },
  badSigns: { en: "Bad signs", "zh-CN": "坏的特征", "zh-TW": "壞的特徵" },
  customersByVerdict: { en: "Customers by verdict", "zh-CN": "各结论的客户数", "zh-TW": "各結論的客戶數" },
  signsHeader: {
    en: "Customer|Wants what we do well|Values it and pays for it|New demands make us better|Leads where our strategy goes|Wants what we do badly|Draws us away from our strategy|Buys little, costs more than it brings|Needs much service and attention|Never satisfied|Good less bad|Verdict",
    "zh-CN":
      "客户|所需正是我们所长|认可价值并愿意买|提出新要求，促使我们进步|带来与战略一致的新方向|所需我们做不好|使我们偏离战略和计划|买得少，成本超过收入|要求大量服务和关注|尽力后仍不满意|好减坏|结论",
    "zh-TW":
      "客戶|所需正是我們所長|認可價值並願意買|提出新要求，促使我們進步|帶來與策略一致的新方向|所需我們做不好|使我們偏離策略和計畫|買得少，成本超過收入|要求大量服務和關注|盡力後仍不滿意|好減壞|結論",
  },
  yes: { en: "Yes", "zh-CN": "是", "zh-TW": "是" },
  no: { en: "No", "zh-CN": "否", "zh-TW": "否" },
  signVerdicts: { en: "Keep|Convert|Let go", "zh-CN": "保留|转化|放弃", "zh-TW": "保留|轉化|放棄" },
  keepAction: {
    en: "A good customer: serve it well, and learn from what it asks for.",
    "zh-CN": "好客户：用心服务，从其新要求中进步。",
    "zh-TW": "好客戶：用心服務，從其新要求中進步。",
  },
  convertAction: {
    en: "Make it a good customer: sell it what you do well, on terms that pay.",
    "zh-CN": "把它变成好客户：提供我们所长，以划算的条件成交。",
    "zh-TW": "把它變成好客戶：提供我們所長，以划算的條件成交。",
  },
  letGoAction: {
    en: "Let go, and put the effort where it pays.",
    "zh-CN": "放弃，把精力用在值得的地方。",
    "zh-TW": "放棄，把精力用在值得的地方。",
  },
  targetAction: {
    en: "A target market: plan products, channels and selling for it.",
    "zh-CN": "目标市场：为其规划产品、渠道和销售。",
    "zh-TW": "目標市場：為其規劃產品、通路和銷售。",
  },
  testAction: {
    en: "Try it on a small scale before you invest.",
    "zh-CN": "先小规模试探，再决定是否投入。",
    "zh-TW": "先小規模試探，再決定是否投入。",
  },
  verdictCountHeader: { en: "Verdict|Customers", "zh-CN": "结论|客户数", "zh-TW": "結論|客戶數" },
} satisfies Texts;
