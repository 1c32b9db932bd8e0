/** The scorecards that come as worksheets: channels, suppliers, customer value. */

import { inLanguages } from "../../core/texts/language";
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
  criteria: inLanguages(
    "Area coverage|Business scope and expertise|Customer network|Company size|Turnover|Margin|Financial state|Staff|Product range",
    "区域覆盖|经营范围与专业能力|客户网络|公司规模|营业额|利润率|财务状况|人员素质|产品线",
    "區域涵蓋|經營範圍與專業能力|客戶網路|公司規模|營業額|利潤率|財務狀況|人員素質|產品線",
  ),
  weights: [15, 15, 15, 10, 10, 10, 10, 10, 5],
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
  verdicts: inLanguages("Prefer|Develop|Do without", "优先合作|培养|不合作", "優先合作|培養|不合作"),
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
  criteria: inLanguages(
    "Quality|Price|Delivery on time|Service|Technical ability|Capacity|Financial state|Payment terms|Good name|Ease of contact",
    "质量|价格|准时交货|服务|技术能力|供货能力|财务状况|付款条件|信誉|沟通便利",
    "品質|價格|準時交貨|服務|技術能力|供貨能力|財務狀況|付款條件|信譽|溝通便利",
  ),
  weights: [20, 15, 15, 10, 10, 8, 7, 5, 5, 5],
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
  verdicts: inLanguages("First choice|Second source|Not chosen", "首选|备选|不选用", "首選|備選|不選用"),
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
  criteria: inLanguages(
    "Sales|Margin|Pays on time|Years as a customer|Low cost to serve|Growth|Share still to win|More products|Recommends us|Influence in its field",
    "销售额|利润率|按时付款|合作年限|服务成本低|成长性|可争取的份额|交叉销售机会|推荐他人|行业影响力",
    "銷售額|利潤率|按時付款|合作年限|服務成本低|成長性|可爭取的份額|交叉銷售機會|推薦他人|產業影響力",
  ),
  weights: [15, 15, 10, 5, 5, 15, 15, 10, 5, 5],
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
  verdicts: inLanguages(
    "Invest|Grow|Serve at low cost",
    "重点投入|培养|低成本服务",
    "重點投入|培養|低成本服務",
  ),
});
