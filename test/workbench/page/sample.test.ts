/** The sample workbook: the built add-on knows every sheet by its headings, and the fitting model runs on it. */
import type { Answer, BlockView, Description, Preview } from "../../../src/app/contract/contract";
import { openWorkbench } from "../../../workbench/node/open";
import { sampleWorkbook } from "../../../workbench/sample/workbook";
import { playEarlierRuns } from "../../../workbench/server/played-sample";
import { BUILT } from "../../addon/opened";

const bench = openWorkbench({ files: BUILT, workbook: sampleWorkbook() });

const CREDIT_FIELDS = 20 + "customer sales days receivables quarter previous".split(" ").length;

/** Sheet, its rows, the model meant for it, and headings by field as far as they matter to the model. */
const SHEETS = [
  ["Customers", 320, "pyramid", { customer: "Customer", revenue: "Revenue", profit: "Profit" }],
  ["Orders", 892, "churn", { customer: "Customer", date: "Order date", revenue: "Amount" }],
  [
    "Credit records",
    40,
    "credit",
    {
      "overall-impression": "Overall impression",
      litigation: "Litigation",
      "on-time-rate": "On-time rate",
      "company-revenue": "Annual turnover",
      "monthly-sales": "Monthly sales",
      "credit-days": "Credit days",
      receivables: "Receivables",
      quarter: "Quarter rated",
      "previous-grade": "Previous grade",
    },
  ],
  [
    "Large accounts",
    30,
    "key-accounts",
    {
      customer: "Account",
      attractiveness: "Attractiveness",
      strength: "Our strength",
      revenue: "Yearly sales",
    },
  ],
  [
    "Prospects",
    26,
    "prospects",
    { customer: "Company", money: "Money", authority: "Authority", need: "Need" },
  ],
  ["潜在客户", 26, "prospects", { customer: "公司名称", money: "购买力", authority: "决策权", need: "需求" }],
  [
    "Relationships",
    72,
    "echelon",
    {
      customer: "Customer",
      owner: "Account owner",
      "previous-revenue": "Revenue last year",
      "cost-of-goods": "Cost of goods",
      "cost-to-serve": "Cost to serve",
      "last-contact": "Last contact",
      loyalty: "Years as customer",
      influence: "Influence",
    },
  ],
  ["客户", 260, "pyramid", { customer: "客户名称", revenue: "销售额", profit: "利润" }],
  [
    "流失客户",
    120,
    "churn",
    { customer: "客户名称", churned: "是否流失", reason: "流失原因", group: "客户等级", revenue: "年销售额" },
  ],
  [
    "信用资料",
    36,
    "credit",
    {
      "overall-impression": "整体印象",
      litigation: "诉讼记录",
      "company-revenue": "年营业额",
      "monthly-sales": "月均销售额",
      receivables: "应收账款余额",
    },
  ],
  [
    "客户关系",
    72,
    "profitability",
    { owner: "负责人", "cost-of-goods": "销售成本", "cost-to-serve": "服务成本", depth: "关系深度" },
  ],
] as const;

function ask<Result>(name: string, request: object): Result {
  const answer = bench.addOn.call(name, request) as Answer<Result>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

/** What the sidebar says when it is opened on a sheet. */
function describeSheet(sheet: string): Description {
  bench.select(`'${sheet}'!A1`);
  return ask("describe", { source: null, headerLines: null });
}

/** What a run of one model over the sheet would find, with its defaults and the guessed columns. */
function preview(sheet: string, id: string, chosen: object = {}): Preview {
  const { source, headerLines, mapping, orders, decisions, models } = describeSheet(sheet);
  const options = { ...models.find((model) => model.id === id)?.defaults, ...chosen };
  return ask("preview", {
    source,
    headerLines,
    mapping,
    decisions,
    orders,
    models: [{ id, options }],
    fingerprint: null,
    today: "2026-07-01",
    keepOverrides: true,
    reasonColumn: false,
  });
}

/** The rows of the first table of a preview, or of the one with that name. */
function tableOf({ models }: Preview, id?: string) {
  const isIt = (block: BlockView) => block.kind === "grid" && (id === undefined || block.id === id);
  const grid = models[0]?.report.find(isIt);
  return grid?.kind === "grid" ? grid.rows : [];
}

test("the workbook has these sheets and no other", () => {
  expect(bench.host.workbook.model.getters.getSheetIds().length).toBe(SHEETS.length);
});

test.each(SHEETS)("%s: its headings are known, and its model runs", (sheet, rows, model, headings) => {
  const { headerLines, columns, mapping, rows: found } = describeSheet(sheet);
  const named = Object.fromEntries(Object.entries(mapping).map(([id, at]) => [id, columns[at]?.header]));
  expect([headerLines, found]).toEqual([1, rows]);
  expect(named).toMatchObject(headings);
  if (model === "credit") expect(Object.keys(mapping).length).toBe(CREDIT_FIELDS);
  const { check, models } = preview(sheet, model);
  expect(check.problemCount).toBeLessThan(10);
  expect(models[0]?.report.length).toBeGreaterThan(2);
});

test("the orders tell of customers that stay, leave and come back, a bad date, a blank amount and returns", () => {
  const churn = preview("Orders", "churn", { period: "quarter" });
  expect(churn.check.counts).toEqual({ BLANK_VALUE: 1, NOT_A_DATE: 1 });
  const quarters = tableOf(churn, "periods").slice(1);
  expect(quarters.length).toBe(9);
  const column = (at: number) => quarters.map((row) => Number(row[at]));
  for (const kept of column(3)) expect(kept).toBeGreaterThan(30);
  expect(column(4).some((back) => back > 0)).toBe(true);
  const [lost, active] = [column(6), column(1)].map((counts) => counts.reduce((sum, one) => sum + one, 0));
  expect((lost ?? 0) / (active ?? 1)).toBeGreaterThan(0.04);
  expect((lost ?? 0) / (active ?? 1)).toBeLessThan(0.15);
  const pyramid = preview("Orders", "pyramid");
  expect(pyramid.check.counts).toEqual({ BLANK_VALUE: 1, NOT_A_DATE: 1 });
  expect(pyramid.customers?.notes.join(" ")).toMatch(
    /(^|\. )890 orders .*57 customers\. 6 of them are returns/,
  );
});

test.each(["Credit records", "信用资料"])(
  "%s: every grade has customers, and one lost lawsuit holds one down",
  (sheet) => {
    const credit = preview(sheet, "credit");
    for (const [grade, customers] of tableOf(credit).slice(0, 5))
      expect([grade, Number(customers) >= 3]).toEqual([grade, true]);
    expect(JSON.stringify(credit.models[0]?.report)).toContain("by a lost lawsuit: 1.");
  },
);

test("two key accounts tie at the edge of the capacity, so both are taken", () => {
  const places = tableOf(preview("Large accounts", "key-accounts")).map(([, accounts]) => accounts);
  expect(places).toEqual([16, 1, 4, 4, 4, 29]);
});

test.each([
  ["Prospects", ["", "ask again", "no", "yes"]],
  ["潜在客户", ["", "再问", "无", "有"]],
])("%s: answers in its language, of which three are missing or none", (sheet, words) => {
  const answers = bench.values(`'${sheet}'!E2:G27`).flat();
  expect([...new Set(answers)].sort()).toEqual(words);
  expect(preview(sheet, "prospects").check.counts).toEqual({ BLANK_VALUE: 2, NOT_YES_OR_NO: 1 });
});

test("the days follow the day on which the sample is made, and none is after it", () => {
  const [day, moved] = [86_400_000, 20];
  const book = (lastDay: number) =>
    openWorkbench({ files: BUILT, workbook: sampleWorkbook({ lastDay }) }).values("Relationships!J2:P73");
  const days = (rows: unknown[][]) =>
    rows.flatMap((row) => [row[0], row[1], row[6]]).flatMap((one) => (one === "" ? [] : [Number(one)]));
  // 2026-11-27: 330 days after 2026-01-01, which is day 46023.
  const [before, later] = [days(book(46_353)), days(book(46_353 + moved))];
  expect(later).toEqual(before.map((one) => one + moved * day));
  expect(Math.max(...before)).toBeLessThanOrEqual(Date.UTC(2026, 10, 27));
  expect(Math.max(...before)).toBeGreaterThan(Date.UTC(2026, 10, 20));
});

test("the columns of the runs before look like those of the customers and hold their headers", () => {
  const { workbook, values } = playEarlierRuns(BUILT, "en", 46_353);
  const { getters } = workbook.model;
  const [sheetId = ""] = getters.getSheetIds();
  const headers = values("Customers!L1:N1")[0] ?? [];
  headers.forEach((header, at) => {
    // Arial's bold letters of 10 points are 7.4 pixels wide on average, of what is English here.
    const room = getters.getColSize(sheetId, 11 + at);
    expect([header, room >= String(header).length * 6.5]).toEqual([header, true]);
  });
  const styles = getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
    const isOverHeaders = ranges.every((range) => /^[L-N]1(:[L-N]1)?$/.test(range));
    return isOverHeaders && "style" in rule ? [rule.style] : [];
  });
  // The customers' own: bold on a light grey.
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(style).toMatchObject({ bold: true, fillColor: "#F1F3F4" });
});

test("a Chinese person's sample begins with the Chinese sheets", () => {
  const { model, name } = sampleWorkbook({ language: "zh" });
  const [first = ""] = model.getters.getSheetIds();
  expect([name, model.getters.getSheetName(first)]).toEqual(["示例客户", "客户"]);
});

test("the sample is the same every time", () => {
  const again = openWorkbench({ files: BUILT, workbook: sampleWorkbook() });
  for (const [sheet] of SHEETS)
    expect(again.values(`'${sheet}'!A1:Z400`)).toEqual(bench.values(`'${sheet}'!A1:Z400`));
});
