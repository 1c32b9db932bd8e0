/** What the parameters of formulas are called where a sentence in Chinese names them. */

import { alike, inEveryLanguage, type Text } from "./language";

/** Simplified, then traditional. */
const NAMES = {
  accounts: ["客户名称", "客戶名稱"],
  acquisition_cost: ["获客成本", "獲客成本"],
  after: ["之后", "之後"],
  annual_profit: ["年利润", "年利潤"],
  answers: ["答案", "答案"],
  attractiveness: ["吸引力", "吸引力"],
  authority: ["决策权", "決策權"],
  bands: ["分档表", "分級表"],
  before: ["之前", "之前"],
  benefits: ["利益", "利益"],
  capacity: ["可管理的关键客户数", "可管理的關鍵客戶數"],
  channels: ["渠道数", "通路數"],
  churn_rate: ["流失率", "流失率"],
  coefficients: ["额度系数", "額度係數"],
  companies: ["企业数目", "企業數目"],
  company_after: ["开发后的公司数字", "開發後的公司數字"],
  company_before: ["开发前的公司数字", "開發前的公司數字"],
  contact_cost: ["联系成本", "聯繫成本"],
  contacts: ["联系的客户数", "聯繫的客戶數"],
  cost: ["成本", "成本"],
  costs: ["各项成本", "各項成本"],
  credit_days: ["信用天数", "信用天數"],
  customers: ["客户数", "客戶數"],
  cut: ["分界值", "分界值"],
  cuts: ["分界线", "分界線"],
  days: ["停留天数", "停留天數"],
  discount_rate: ["贴现率", "折現率"],
  factors: ["因素", "因素"],
  function_value: ["功能价值", "功能價值"],
  grade: ["信用等级", "信用等級"],
  hours: ["小时数", "小時數"],
  indicators: ["指标", "指標"],
  influence: ["影响力", "影響力"],
  label: ["类别", "類別"],
  loyalty: ["忠诚度", "忠誠度"],
  loyalty_cut: ["忠诚度分界值", "忠誠度分界值"],
  max: ["最高评分", "最高評分"],
  method: ["算法", "計算方式"],
  missing: ["未知指标的处理", "未知指標的處理"],
  money: ["金钱", "金錢"],
  monthly_sales: ["月销售额", "月銷售額"],
  need: ["需求", "需求"],
  new_customers: ["新客户业绩", "新客戶業績"],
  new_price: ["新单价", "新單價"],
  order: ["阶段顺序", "階段順序"],
  orders: ["订单数", "訂單數"],
  points: ["点数", "點數"],
  population: ["比较范围", "比較範圍"],
  price: ["单价", "單價"],
  products: ["产品品种", "產品品種"],
  profit: ["利润", "利潤"],
  profit_cut: ["利润分界值", "利潤分界值"],
  profit_to_date: ["至今利润", "至今利潤"],
  quantity: ["购买量", "購買量"],
  recency_days: ["距上次下单天数", "距上次下單天數"],
  referrals: ["推荐客户数", "推薦客戶數"],
  response_rate: ["反应率", "反應率"],
  revenue: ["收入", "收入"],
  sales: ["销售额", "銷售額"],
  scheme: ["信用方案", "信用方案"],
  scores: ["评分", "評分"],
  services: ["分层服务", "分層服務"],
  segments: ["细分市场数", "區隔數"],
  share: ["比例", "比例"],
  stages: ["阶段", "階段"],
  strength: ["优势", "優勢"],
  tiers: ["层级表", "層級表"],
  top: ["客户比例", "客戶比例"],
  unit_cost: ["单位成本", "單位成本"],
  value: ["数值", "數值"],
  values: ["数值列", "數值欄"],
  weights: ["权重", "權重"],
  worth: ["预计金额", "預計金額"],
} satisfies Record<string, readonly [string, string]>;

/** A parameter that has a Chinese name above; every parameter of a function is one. */
export type ParameterName = keyof typeof NAMES;

/**
 * A parameter as a sentence names it: a Chinese one says what it is, with the name that the formula help shows.
 *
 * @param name as the formula help shows it; any other word stays as it is
 * @example parameterText("response_rate")["zh-CN"] // => "反应率 (response_rate)"
 */
export function parameterText(name: string): Text {
  const found = new Map(Object.entries(NAMES)).get(name);
  if (!found) return alike(name);
  const [simplified, traditional] = found;
  const own = { en: name, "zh-CN": `${simplified} (${name})`, "zh-TW": `${traditional} (${name})` };
  return inEveryLanguage((language) => own[language]);
}
