/** Customer value in the sidebar: columns, report, problems. */

import type { Cell } from "../../../src/core/cells/cell";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import type { Block } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import { type OrdersOfTable, tableOf } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { CHURN_RATE, PROFIT_TO_DATE, REFERRALS } from "../../../src/models/customer-value/fields";
import { customerValueModel } from "../../../src/models/customer-value/model";
import { ranksOf } from "../../../src/models/customer-value/valuation";

const FIELD = { ...FIELDS, profitToDate: PROFIT_TO_DATE, churnRate: CHURN_RATE, referrals: REFERRALS };
type Columns = Partial<Record<keyof typeof FIELD, readonly Cell[]>>;

/** Undiscounted at 50 %: two more years, so that the arithmetic can be seen. */
const PLAIN = { churnRate: 0.5, discountRate: 0 };

function prepared(
  columns: Columns,
  options: object = PLAIN,
  language: Language = "en",
  orders?: OrdersOfTable,
) {
  const sources = Object.entries(columns).map(([id, cells]) => ({
    field: FIELD[id as keyof typeof FIELD],
    header: id,
    letter: "C",
    cells,
  }));
  const rows = sources[0]?.cells.length ?? 0;
  const sheetRows = Array.from({ length: rows }, (_, index) => index + 2);
  const table = { ...tableOf(sheetRows, sources, POINT_NOTATION), ...(orders ? { orders } : {}) };
  const ready = customerValueModel.segmentation?.prepare(options, language);
  if (!ready) throw new Error("customer value has no segmentation");
  return { problems: ready.check(table), run: () => ready.run(table) };
}

const CUSTOMERS: Columns = Object.freeze({
  customer: ["Ada", "Bo", "Cy", "Di", ""],
  profit: [10, 100, "", "x", 20],
  profitToDate: [500, "", 7, 7, 0],
  churnRate: ["", 0.25, "", "", 1],
  referrals: [0, 1, 0, 0, ""],
  revenue: [900, 400, 999, 999, 400],
});

test("value and rank per customer; who has no yearly profit has neither", () => {
  const { columns } = prepared(CUSTOMERS).run();
  // Ada 500 + 2 x 10; Bo 4 x 100 x 2; the last 20 x 1
  expect(columns.map(({ id, cells }) => [id, cells])).toEqual([
    ["value", [520, 800, "", "", 20]],
    ["rank", [2, 1, "", "", 3]],
  ]);
});

test("the report ranks, adds up and shows the gaps to the revenue rank", () => {
  const { report } = prepared(CUSTOMERS).run();
  const figures = report.find((block) => block.kind === "figures");
  expect(figures?.kind === "figures" && figures.figures.map(({ value }) => value)).toEqual([
    3,
    1340,
    500,
    440,
    400,
    // One of three is the best fifth.
    800 / 1340,
  ]);
  const grid = (id: string) => {
    const found = report.find((block) => block.kind === "grid" && block.id === id);
    return found?.kind === "grid" ? found.rows : [];
  };
  // Rows of the table, and what each value is made of; the names are put in where the sheet is planned.
  const best = report.find((block) => block.kind === "customers");
  expect(best).toMatchObject({ id: "best", rows: [1, 0, 4], value: { name: "Customer value" } });
  const cells = best?.kind === "customers" ? best.columns?.map(({ cell }) => best.rows.map(cell)) : [];
  expect(cells).toEqual([
    [0, 500, 0],
    [400, 20, 20],
    [400, 0, 0],
    [2, 1, 2],
  ]);
  // Revenue among the three: Ada 900 is 1, Bo and the last with 400 share 2.
  expect(grid("gaps")).toEqual([
    ["Bo", 2, 1, "▲1", 800],
    ["Ada", 1, 2, "▼1", 520],
    ["6", 2, 3, "▼1", 20],
  ]);
});

test("cells that cannot be used are problems with their rows", () => {
  const { problems } = prepared({
    ...CUSTOMERS,
    churnRate: [1.5, 0, "?", 0.1, 0.1],
    referrals: [0, 0, 0, -1, 0],
  });
  expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
    [5, "profit", "NOT_A_NUMBER"],
    [4, "profit", "BLANK_VALUE"],
    [4, "churnRate", "UNKNOWN_VALUE"],
    [2, "churnRate", "PARAMETER"],
    [3, "churnRate", "PARAMETER"], // nobody leaves and nothing is discounted
    [5, "referrals", "PARAMETER"],
  ]);
});

test("without revenue there are no gaps, with equal ranks a sentence", () => {
  const texts = (columns: Columns) =>
    prepared(columns)
      .run()
      .report.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(texts({ profit: [1, 2] })).toHaveLength(2);
  expect(texts({ profit: [1, 2], revenue: [1, 2] })[0]).toBe(
    "Every customer ranks the same by value as by revenue.",
  );
});

test("no yearly profit at all is refused, and so are options out of bounds", () => {
  expect(prepared({ profit: ["", "x"] }).run).toThrow(
    "Profit (column C) holds no number: choose another column",
  );
  expect(() => prepared({ profit: [1] }, { churnRate: 0 })).toThrow(
    "Customer value: Churn rate a year must be a number from 1 % to 100 %",
  );
  expect(() => prepared({ profit: [1] }, { discountRate: 1.01 })).toThrow(
    "Customer value: Discount rate a year must be a number from 0 % to 100 %",
  );
});

test.each(LANGUAGES)("every grid fits its header and formats in %s", (language) => {
  for (const block of prepared(CUSTOMERS, {}, language).run().report) {
    if (block.kind !== "grid") continue;
    expect(block.formats).toHaveLength(block.header.length);
    for (const row of block.rows) expect(row).toHaveLength(block.header.length);
  }
});

test.each<[number[], (number | null)[]]>([
  [[], []],
  [[5], [1]],
  [
    [5, Number.NaN, 9, 5],
    [2, null, 1, 2],
  ],
  [
    [-1, 0, -0.5],
    [3, 1, 2],
  ],
])("ranksOf(%j) is %j", (values, ranks) => {
  expect(ranksOf(Object.freeze(values) as number[])).toEqual(ranks);
});

const textsOf = (report: readonly Block[]) =>
  report.flatMap((block) => (block.kind === "text" ? [block.text] : []));

test("the profit of a list that covers other than 12 months is brought to a year, and said", () => {
  const { columns, report } = prepared({ profit: [200, 10] }, { ...PLAIN, months: 24 }).run();
  // 24 months: 100 and 5 a year; two more years at 50 %.
  expect(columns[0]?.cells).toEqual([200, 10]);
  expect(textsOf(report)).toContain(
    "The profit of the list covers 24 months: times 0.5 it is that of a year.",
  );
  const quarter = prepared({ profit: [30] }, { ...PLAIN, months: 3 }).run();
  expect(quarter.columns[0]?.cells).toEqual([240]); // 30 x 4 x 2
  expect(textsOf(prepared({ profit: [1] }).run().report)[1]).toContain("is taken for that of a year");
});

test("of orders the year is known, and what they brought is the profit to date", () => {
  const orders: OrdersOfTable = {
    period: { first: 0, last: 1460 },
    data: { first: 0, last: 1460 },
    before: null,
    year: { first: 1096, last: 1460, times: 1 },
    profitOfYear: Float64Array.of(90, 0),
  };
  const columns = { customer: ["Ada", "Bo"], profit: [300, 40] };
  const { report, columns: written } = prepared(columns, { ...PLAIN, months: 6 }, "en", orders).run();
  // Ada 300 so far + 2 x 90; Bo 40 so far and nothing in the last year. The months are for lists of customers only.
  expect(written[0]?.cells).toEqual([480, 40]);
  expect(textsOf(report)[1]).toBe(
    "Profit a year is that of 1973-01-01 – 1973-12-31, the last 12 months. Profit to date, where no column gives it, is that of 1970-01-01 – 1973-12-31.",
  );
  const quarter = { ...orders, year: { first: 0, last: 89, times: 4 }, profitOfYear: Float64Array.of(10, 5) };
  const short = prepared({ ...columns, profit: [10, 5] }, PLAIN, "en", quarter).run();
  expect(short.columns[0]?.cells).toEqual([90, 45]); // 10 + 2 x 40; 5 + 2 x 20
  expect(textsOf(short.report)[1]).toContain("times 4;");
  const given = { ...columns, profitToDate: [1000, ""] };
  expect(prepared(given, PLAIN, "en", orders).run().columns[0]?.cells).toEqual([1180, 40]);
});
