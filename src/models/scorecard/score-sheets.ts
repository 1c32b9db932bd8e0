/** The scorecards that come as worksheets: channels, suppliers, customer value. */

import { inLanguages } from "../../core/language";
import { scoreTemplate } from "./score-sheet";

export const CHANNEL_SCORECARD = scoreTemplate({
  id: "channel-scorecard",
  title: inLanguages("Channel scorecard", "渠道评分表", "通路評分表"),
  purpose: inLanguages(
    "Which channel partner fits best? Weights total 100, scores run from 0 to 10.",
    "哪个渠道伙伴最合适？权重合计 100，评分 0 到 10。",
    "哪個通路夥伴最合適？權重合計 100，評分 0 到 10。",
  ),
  subject: inLanguages("Channel", "渠道", "通路"),
  criteria: [
    [inLanguages("Area coverage", "区域覆盖", "區域涵蓋"), 15],
    [inLanguages("Business scope and expertise", "经营范围与专业能力", "經營範圍與專業能力"), 15],
    [inLanguages("Customer network", "客户网络", "客戶網路"), 15],
    [inLanguages("Company size", "公司规模", "公司規模"), 10],
    [inLanguages("Turnover", "营业额", "營業額"), 10],
    [inLanguages("Margin", "利润率", "利潤率"), 10],
    [inLanguages("Financial state", "财务状况", "財務狀況"), 10],
    [inLanguages("Staff", "人员素质", "人員素質"), 10],
    [inLanguages("Product range", "产品线", "產品線"), 5],
  ],
  scores: [
    [8, 6, 4],
    [7, 5, 6],
    [9, 6, 3],
    [6, 8, 5],
    [7, 7, 4],
    [5, 6, 6],
    [8, 5, 4],
    [7, 6, 5],
    [6, 8, 4],
  ],
  verdicts: [
    inLanguages("Prefer", "优先合作", "優先合作"),
    inLanguages("Develop", "培养", "培養"),
    inLanguages("Do without", "不合作", "不合作"),
  ],
});

export const SUPPLIER_SCORECARD = scoreTemplate({
  id: "supplier-scorecard",
  title: inLanguages("Supplier scorecard", "供应商评分表", "供應商評分表"),
  purpose: inLanguages(
    "Ten conditions by which customers choose a supplier: see yourself as they do, beside your rivals.",
    "客户选择供应商的十个条件：从客户的角度给自己和对手评分。",
    "客戶選擇供應商的十個條件：從客戶的角度給自己和對手評分。",
  ),
  subject: inLanguages("Supplier", "供应商", "供應商"),
  criteria: [
    [inLanguages("Quality", "质量", "品質"), 20],
    [inLanguages("Price", "价格", "價格"), 15],
    [inLanguages("Delivery on time", "准时交货", "準時交貨"), 15],
    [inLanguages("Service", "服务", "服務"), 10],
    [inLanguages("Technical ability", "技术能力", "技術能力"), 10],
    [inLanguages("Capacity", "供货能力", "供貨能力"), 8],
    [inLanguages("Financial state", "财务状况", "財務狀況"), 7],
    [inLanguages("Payment terms", "付款条件", "付款條件"), 5],
    [inLanguages("Good name", "信誉", "信譽"), 5],
    [inLanguages("Ease of contact", "沟通便利", "溝通便利"), 5],
  ],
  scores: [
    [8, 7, 6],
    [6, 8, 9],
    [9, 6, 5],
    [8, 6, 4],
    [7, 7, 4],
    [8, 8, 5],
    [7, 8, 5],
    [6, 7, 6],
    [8, 7, 4],
    [9, 5, 4],
  ],
  verdicts: [
    inLanguages("First choice", "首选", "首選"),
    inLanguages("Second source", "备选", "備選"),
    inLanguages("Not chosen", "不选用", "不選用"),
  ],
});

export const CUSTOMER_VALUE_SCORECARD = scoreTemplate({
  id: "customer-value-scorecard",
  title: inLanguages("Customer value scorecard", "客户价值评分表", "客戶價值評分表"),
  purpose: inLanguages(
    "What a customer is worth today (first five) and can become (last five).",
    "客户的当前价值（前五项）与潜在价值（后五项）。",
    "客戶的目前價值（前五項）與潛在價值（後五項）。",
  ),
  subject: inLanguages("Customer", "客户", "客戶"),
  criteria: [
    [inLanguages("Sales", "销售额", "銷售額"), 15],
    [inLanguages("Margin", "利润率", "利潤率"), 15],
    [inLanguages("Pays on time", "按时付款", "按時付款"), 10],
    [inLanguages("Years as a customer", "合作年限", "合作年限"), 5],
    [inLanguages("Low cost to serve", "服务成本低", "服務成本低"), 5],
    [inLanguages("Growth", "成长性", "成長性"), 15],
    [inLanguages("Share still to win", "可争取的份额", "可爭取的份額"), 15],
    [inLanguages("More products", "交叉销售机会", "交叉銷售機會"), 10],
    [inLanguages("Recommends us", "推荐他人", "推薦他人"), 5],
    [inLanguages("Influence in its field", "行业影响力", "產業影響力"), 5],
  ],
  scores: [
    [9, 6, 3],
    [6, 7, 4],
    [8, 8, 5],
    [7, 4, 6],
    [6, 7, 4],
    [7, 9, 3],
    [5, 9, 4],
    [6, 7, 3],
    [8, 5, 4],
    [9, 6, 2],
  ],
  verdicts: [
    inLanguages("Invest", "重点投入", "重點投入"),
    inLanguages("Grow", "培养", "培養"),
    inLanguages("Serve at low cost", "低成本服务", "低成本服務"),
  ],
});
