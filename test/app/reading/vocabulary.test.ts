/** Every term of the source texts, as a heading, as a value and as the name of a step, in three languages. */

import { FILE_TEXTS } from "../../../src/app/known/texts";
import { guessMapping } from "../../../src/app/reading/columns/guess/guess-mapping";
import { allFields } from "../../../src/app/reading/fields";
import { sourceOf } from "../../../src/app/reading/place/source";
import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import type { Language } from "../../../src/core/texts/language";
import { actionBook } from "../../../src/models/actions/action-book";
import { kindOf } from "../../../src/models/churn/labels";
import { RECORD_TABLES } from "../../../src/models/customer-file/record-tables";
import { defaultStages } from "../../../src/models/funnel/stages";
import { MODELS } from "../../../src/models/registry";
import { request } from "../plan/request";
import { reading } from "../reading";

/** Four customers: amounts, shares, scores, counts, days, answers, words. */
const CELLS = {
  money: [5120.5, 3300.25, 871.75, 120],
  share: [0.31, 0.12, 0.25, 0.4],
  score: [9, 3, 7, 5],
  count: [3, 0, 1, 2],
  day: ["2024-01-05", "2023-05-06", "2022-11-30", "2024-02-01"],
  answer: ["有", "无", "有", "无"],
  yes: ["yes", "no", "yes", ""],
  word: ["red", "green", "red", "blue"],
} as const satisfies Record<string, readonly Cell[]>;

const sheet = (headers: readonly string[], columns: readonly (readonly Cell[])[]) =>
  reading(
    [headers, ...["甲", "乙", "丙", "丁"].map((name, row) => [name, ...columns.map((cells) => cells[row])])],
    "A1",
    { locale: "zh_CN" },
  );
const described = (headers: readonly string[], columns: readonly (readonly Cell[])[]) =>
  describeSelection(sheet(["客户", ...headers], columns), { headerLines: null }, "en");
/** Of every model, read once. */
const FIELDS_OF_ALL = allFields();

/** What the column after the customer is taken for; an amount stands beside it, so that there is something to judge. */
const meant = (header: string, kind: keyof typeof CELLS, amount: string | null) => {
  const others = amount === null ? [] : [amount];
  const columns = [CELLS[kind], ...others.map(() => [9000.5, 8000, 50, 7])];
  const { columns: read, notation } = sourceOf(sheet(["客户", header, ...others], columns), null);
  const { mapping } = guessMapping(read, FIELDS_OF_ALL, notation);
  return Object.entries(mapping).flatMap(([field, at]) => (at === 1 ? [field] : []));
};

describe("headings", () => {
  test.each<[field: string, kind: keyof typeof CELLS, terms: string]>([
    ["products-bought", "count", "订购产品种数 訂購產品種數 购买产品数 products_bought"],
    ["first-order", "day", "首次下单 首次下單 首次购买 首次交易 首次合作 first_order first_purchase"],
    ["last-order", "day", "最近下单 最近下單 最近购买 最近一次购买 最近交易 last_order last_purchase"],
    ["travel-cost", "money", "额外旅行 額外旅行 差旅 additional_travel"],
    ["demo-cost", "money", "展示 demonstrations"],
    ["meeting-cost", "money", "会议 會議 meetings"],
    ["time-cost", "money", "时间成本 時間成本 time_cost"],
    ["entertainment-cost", "money", "消遣 招待费 entertainment"],
    ["start-up-cost", "money", "启动成本 啟動成本 start-up_cost"],
    [
      "trial-discount",
      "money",
      "最初试用和首批订单的折扣 首批订单的折扣 首批訂單的折扣 最初试用 first_order_discount",
    ],
    ["assets", "money", "客户资产 客戶資產 assets"],
    ["income", "money", "中间收入贡献度 中間收入貢獻度 收入贡献度 intermediate_income"],
    ["depth", "score", "关系的深浅 關係的深淺 關系的深淺 关系深度 depth_of_relationship"],
    ["potential", "score", "潜力的高低 潛力的高低 潜力 potential"],
    ["money", "answer", "金钱 金錢 购买力 購買力 购买能力 有钱 资金 money"],
    ["authority", "answer", "决策权 決策權 决定权 decision_power authority"],
    ["need", "answer", "需求 产品需求 產品需求 有需求 需要 need"],
    ["complaints", "count", "抱怨次数 抱怨次數 抱怨 投诉次数 投訴次數 客訴次數 complaints"],
    ["late-payments", "count", "逾期次数 逾期次數 不能及时付款次数 late_payments"],
    [
      "loyalty",
      "score",
      "忠诚度 忠誠度 业务交往年限 与本公司有业务交往的年限 與本公司有業務交往的年限 years_of_business",
    ],
    ["profitability", "score", "盈利性 獲利性 盈利能力 profitability"],
    ["influence", "answer", "影响力 影響力 行业影响力 influence"],
    ["wanted", "answer", "本年度最想建立商业关系 最想合作 目标客户 目標客戶 wanted_this_year"],
    ["owner", "word", "推销员 营销人员 大客户经理 客户经理 負責人 業務 業務代表 salesperson"],
    ["group", "word", "目标区域 區域 区域 地区 region"],
    ["reason", "word", "流失原因 离开原因 離開原因 reason_for_leaving"],
    ["strength", "score", "企业实力 企業實力 我方优势 our_strength"],
    ["attractiveness", "score", "客户的吸引力 客戶的吸引力 attractiveness"],
    ["referrals", "count", "引进新客户 引進新客戶 推荐客户数 referrals"],
    ["quantity", "count", "购买数量 購買數量 quantity"],
  ])("%s, whatever amount stands beside it", (field, kind, terms) => {
    for (const term of terms.split(" ").map((one) => one.replace(/_/g, " "))) {
      for (const amount of ["交易额", "利润"])
        expect([term, amount, ...meant(term, kind, amount)]).toEqual([term, amount, field]);
    }
  });

  const REVENUE =
    "交易额 交易額 购买金额 購買金額 消费金额 消費額 购买额 購買額 营收 營收 销售营收 市场花费 市場花費 花费 成交额 spending turnover";
  test.each(REVENUE.split(" "))("%s is the revenue, alone and beside a profit", (term) => {
    expect(meant(term, "money", null)).toEqual(["revenue"]);
    expect(meant(term, "money", "利润")).toEqual(["revenue"]);
    expect(meant(term, "money", "利潤")).toEqual(["revenue"]);
  });

  test.each("利润 利潤 利润额 毛利 盈利 贡献利润 profit".split(" "))("%s is the profit", (term) => {
    expect(meant(term, "money", "交易额")).toEqual(["profit"]);
    expect(meant(term, "money", null)).toEqual(["profit"]);
  });

  test.each(
    "利润率 利潤率 毛利率 销售利润率 经营利润率 經營利潤率 净利润率 反应率 反應率 margin profit_margin".split(
      " ",
    ),
  )("%s is a rate: neither profit nor revenue, as a share or in percent", (term) => {
    const header = term.replace(/_/g, " ");
    for (const amount of ["交易额", "利润"]) {
      for (const kind of ["share", "count"] as const) {
        const fields = meant(header, kind, amount);
        expect(fields).not.toContain("profit");
        expect(fields).not.toContain("revenue");
      }
    }
  });

  test.each("资金需求 資金需求 付款方式 地理位置 业务范围 業務範圍 行业专长 人员素质".split(" "))(
    "%s is nothing that a model reads, and the check says so",
    (term) => {
      const columns = [CELLS.word, CELLS.money];
      const { mapping } = described([term, "销售额"], columns);
      expect(mapping).toEqual({ customer: 0, revenue: 2 });
      const { check } = runModels(
        sheet(["客户", term, "销售额"], columns),
        request(["pyramid"], { mapping }),
      );
      expect(check.remarks.map(({ text }) => text.en)).toContain(`Not used: ${term}`);
    },
  );
});

describe("answers in words, without a column of numbers", () => {
  test.each<[string, readonly string[], keyof typeof CELLS]>([
    ["simplified", ["金钱", "决策权", "需求"], "answer"],
    ["traditional", ["金錢", "決策權", "需求"], "answer"],
    ["English", ["Money", "Authority", "Need"], "yes"],
    ["in another order", ["需求", "金钱", "决策权"], "answer"],
  ])("%s: prospects are judged", (_, headers, kind) => {
    const columns = headers.map(() => CELLS[kind]);
    const { mapping, chosen } = described(headers, columns);
    expect(chosen.map(({ id }) => id)).toEqual(["prospects"]);
    const run = runModels(sheet(["客户", ...headers], columns), request(["prospects"], { mapping }));
    const codes = run.models[0]?.outcome.columns[0]?.cells;
    // Each has all three or none; an answer left out is none.
    expect(codes).toEqual(["M+A+N", "m+a+n", "M+A+N", kind === "yes" ? "" : "m+a+n"]);
  });
});

describe("a run with some of its factors says which were used and which were missing", () => {
  const said = (model: string, headers: readonly string[], columns: readonly (readonly Cell[])[]) => {
    const { mapping } = described(headers, columns);
    const run = runModels(sheet(["客户", ...headers], columns), request([model], { mapping }));
    const blocks = run.models[0]?.outcome.report ?? [];
    return blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join(" ");
  };
  test.each<[string, readonly string[], readonly (readonly Cell[])[], RegExp]>([
    [
      "echelon",
      ["客户资产", "潜力的高低"],
      [CELLS.money, CELLS.score],
      /客户资产、潜力的高低.*中间收入贡献度、关系的深浅/,
    ],
    ["profitability", ["收入", "产品成本", "展示"], [CELLS.money, CELLS.count, CELLS.count], /展示.*消遣/],
    ["customer-value", ["利润", "流失率"], [CELLS.money, CELLS.share], /利润、流失率.*推荐/],
    ["account-faces", ["交易额", "利润"], [CELLS.money, CELLS.count], /交易额、利润.*影响力/],
    ["credit", ["信用履约率"], [CELLS.share], /信用履约率.*速动比率/],
  ])("%s", (model, headers, columns, expected) => {
    expect(said(model, headers, columns)).toMatch(expected);
  });
});

describe("values", () => {
  const actionOf = actionBook(MODELS, "zh-CN");
  test.each([
    ["VIP客户 主要客户 普通客户 小客户 主要客戶 普通客戶 小客戶 VIP客戶"],
    ["知己 蝴蝶 藤壶 过客 藤壺 過客"],
    ["红脸 白脸 黑脸 紅臉 白臉 黑臉 红脸客户 黑臉客戶"],
    ["金牌客户 金牌客戶 黄金客户 目标客户 目標客戶 转化客户 放弃客户"],
    ["关键客户 大客户 重点客户 优质客户 大客戶 重點客戶 優質客戶 關鍵客戶"],
    ["一级 第一梯队 第四梯队 第四梯隊 AAA AA A B C"],
    ["新购 修正重购 直接重购 新購 修正重購 直接重購"],
  ])("each of these has an action: %s", (labels) => {
    expect(labels.split(" ").filter((label) => actionOf(label) === "")).toEqual([]);
  });

  test.each<[boolean, string]>([
    [
      false,
      "离开了当地 改行了 破产了 離開了當地 改行 破產了 left_the_area changed_trade switched_industry bankrupt",
    ],
    [
      true,
      "发现了更好的产品 供应商的问题 产品没有吸引力 服务差 产品次 价格太高 丧失需求 喪失需求 服務差 價格太高 better_product_elsewhere supplier's_problem poor_quality",
    ],
  ])("a reason that can be helped: %s", (controllable, reasons) => {
    for (const reason of reasons.split(" ").map((one) => one.replace(/_/g, " ")))
      expect([reason, kindOf(reason).controllable]).toEqual([reason, controllable]);
  });

  test("dropdowns offer the sources' five roles of a buying centre, promises and concessions", () => {
    expect(FILE_TEXTS.roles["zh-CN"]).toBe("使用者|影响者|采购者|决定者|控制者");
    expect(FILE_TEXTS.roles["zh-TW"]).toBe("使用者|影響者|採購者|決定者|控制者");
    expect(RECORD_TABLES.promise.choices.kind["zh-CN"]).toBe("承诺|让步");
  });
});

test.each<[Language, string]>([
  ["zh-CN", "寻找客户 联系客户 推销准备 接近客户 了解需求 销售陈述 克服异议 达成协议"],
  ["zh-TW", "尋找客戶 聯系客戶 推銷準備 接近客戶 了解需求 銷售陳述 克服異議 達成協議"],
  ["zh-TW", "尋找客戶 聯繫客戶 推銷准備 接近客戶 瞭解需求 銷售陳述 克服異議 達成協議"],
])("the eight steps are known by the sources' names in every language of the workbook: %s", (_, names) => {
  for (const language of ["en", "zh-CN", "zh-TW"] as const) {
    const stages = defaultStages(language);
    const places = names.split(" ").map((name) => stages.findIndex(({ words }) => words.includes(name)));
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  }
});
