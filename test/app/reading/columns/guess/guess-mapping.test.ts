/** What columns are taken to mean: whole sheets of known programs, and columns that only look like money. */

import { guessMapping } from "../../../../../src/app/reading/columns/guess/guess-mapping";
import { GUESS_REASONS } from "../../../../../src/app/reading/columns/guess/texts";
import { allFields } from "../../../../../src/app/reading/fields";
import { sourceOf } from "../../../../../src/app/reading/place/source";
import type { Cell } from "../../../../../src/core/cells/cell";
import { LANGUAGES } from "../../../../../src/core/texts/language";
import { reading } from "../../../reading";
import { HEADING_SETS } from "./heading-sets";
import { LAYOUTS } from "./layouts";

/** A cell as a sheet reads a file: plain numbers and days are such, anything else stays text. */
function typed(text: string): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text)) return Number(text);
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day ? new Date(Number(year), Number(month) - 1, Number(date)) : text;
}

/** The guess for lines with bars between the cells, the header first; columns by their headings. */
function guessOf(lines: readonly string[]) {
  const [header = [], ...rows] = lines.map((line) => line.split("|"));
  const sheet = reading([header, ...rows.map((row) => row.map(typed))]);
  const { columns, notation } = sourceOf(
    { ...sheet, selection: { row: 1, column: 1, rows: lines.length, columns: header.length } },
    1,
  );
  const { mapping, reasons, doubts } = guessMapping(columns, allFields(), notation);
  const name = (position: number | null) => (position === null ? null : (header[position] ?? ""));
  return {
    mapping: Object.fromEntries(Object.entries(mapping).map(([field, position]) => [field, name(position)])),
    reasons,
    doubts: doubts.map((doubt) => ({
      ...doubt,
      position: name(doubt.position),
      rivals: doubt.rivals.map(name),
    })),
  };
}

test("the headings of customer, date and amount are known in all sets that programs and people write", () => {
  const rows = ["Alder Ltd|2024-01-05|500", "Birch & Co|2024-02-05|200.5", "Alder Ltd|2024-03-05|100"];
  const unknown = HEADING_SETS.filter((set) => {
    const [customer, date, revenue] = set.split(" | ");
    const { mapping } = guessOf([`${customer}|${date}|${revenue}`, ...rows]);
    return mapping.customer !== customer || mapping.date !== date || mapping.revenue !== revenue;
  });
  expect(unknown).toEqual([]);
  expect(HEADING_SETS).toHaveLength(85);
});

test.each(LAYOUTS)("$program", ({ lines, means, never = [] }) => {
  const { mapping } = guessOf(lines);
  expect(mapping).toMatchObject(means);
  expect(never.filter((field) => field in mapping)).toEqual([]);
});

test.each([
  ["all 10 differ", 10, "Wer"],
  ["9 of 10 differ: a street or a salesperson repeats, a customer's name does not", 9, undefined],
  ["6 of 10 differ", 6, undefined],
])(
  "texts below a heading that says nothing are customers only when nearly all differ: %s",
  (_law, different, means) => {
    const rows = Array.from(
      { length: 10 },
      (_, at) => `Name ${String.fromCharCode(65 + (at % different))}|${at}`,
    );
    expect(guessOf(["Wer|Revenue", ...rows]).mapping.customer).toBe(means);
  },
);

describe("is never taken for money", () => {
  test.each<[string, string, ...string[]]>([
    ["a phone of China", "Customer|Phone", "Alder|13800138000", "Birch|13900139000"],
    ["a phone under a heading that says nothing", "Customer|Foo", "Alder|13800138000", "Birch|13900139000"],
    ["an age", "Customer|Age", "Alder|30", "Birch|45", "Cedar|60"],
    ["an age in Chinese", "客户|年龄", "松|30", "柏|45"],
    ["an id", "date|id", "2024-01-05|1", "2024-02-05|1", "2024-03-05|2"],
    ["numbers of one length that all differ", "Customer|Foo", "Alder|100234", "Birch|100871", "Cedar|104522"],
    ["an account", "Customer|Account", "Alder|1200", "Birch|1204"],
    ["a barcode", "Customer|Foo", "Alder|4006381333931", "Birch|9780306406157"],
    ["a row number", "Customer|Foo", "Alder|1", "Birch|2", "Cedar|3"],
    [
      "days of credit",
      "CustomerID|CustomerName|Credit_Terms_Days|Category",
      "C1|Alder|30|Blue",
      "C2|Birch|45|Gold",
    ],
    ["days of credit in Chinese", "客户|账期天数", "松|30", "柏|45"],
    ["a quantity", "Customer|Qty", "Alder|5", "Birch|2"],
    ["a quantity of sales", "Customer|Sales qty", "Alder|5", "Birch|2"],
    ["a year", "Customer|Year", "Alder|2023", "Birch|2024"],
    ["a year under a heading that says nothing", "Customer|Foo", "Alder|2023", "Birch|2024", "Cedar|2024"],
    ["a percentage", "Customer|Foo", "Alder|12%", "Birch|7.5%"],
    ["a share", "Customer|Foo", "Alder|0.25", "Birch|0.75"],
    ["the growth of sales", "Customer|Sales growth", "Alder|12", "Birch|7.5"],
    ["the growth of sales in Chinese", "客户|销售额同比", "松|12", "柏|7.5"],
    ["a postal code", "Customer|Postal Code", "Alder|42420", "Birch|90036"],
    ["a serial date", "Customer|Foo", "Alder|45296", "Birch|45328", "Cedar|45328"],
    ["an amount due", "Customer|Amount due", "Alder|500", "Birch|200"],
    ["a balance", "客户名称|期末余额", "松|5000", "柏|2000"],
    ["a target", "Customer|Sales target", "Alder|500", "Birch|200"],
    ["a tax", "Customer|Tax amount", "Alder|50", "Birch|20"],
  ])("%s", (_what, ...lines) => {
    const { mapping, doubts } = guessOf(lines);
    expect([mapping.revenue, mapping.profit, mapping["previous-revenue"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const isAsked = doubts.some(({ field, position }) => field === "revenue" && position === null);
    // Or the column is known for what it is, such as a quantity.
    expect(isAsked || Object.values(mapping).includes(lines[0]?.split("|")[1] ?? "")).toBe(true);
  });
});

test.each<[string, string[], Record<string, string | undefined>]>([
  [
    "an amount goes before a quantity and a price",
    ["Customer|Sales qty|Sales amount|Sales price", "Alder|5|500|100", "Birch|200|200|1"],
    { revenue: "Sales amount", quantity: "Sales qty", "unit-price": "Sales price" },
  ],
  [
    "an amount of an invoice is no order number",
    ["Invoice Date|Customer|Invoice Amount", "2024-01-05|Alder|500", "2024-02-06|Alder|500"],
    { revenue: "Invoice Amount", "order-number": undefined },
  ],
  [
    "a margin is no profit",
    ["Customer|Sales|Margin|Margin %", "Alder|500|50|10", "Birch|200|20|10"],
    { revenue: "Sales", profit: undefined },
  ],
  [
    "a rate of profit is no profit",
    ["客户|销售额|利润率", "松|500|0.1", "柏|200|0.2"],
    { revenue: "销售额", profit: undefined },
  ],
  [
    "a rate of gross profit is no profit, gross profit is",
    ["客户|销售额|毛利率|毛利", "松|500|10|50", "柏|200|10|20"],
    { profit: "毛利" },
  ],
  ["the sources' own words mean revenue", ["客户|交易额", "松|500", "柏|200"], { revenue: "交易额" }],
  ["and so do others", ["客户|购买金额", "松|500", "柏|200"], { revenue: "购买金额" }],
  ["and the shortest", ["客户|金钱", "松|500", "柏|200"], { revenue: "金钱" }],
  [
    "answers under the same word are money, authority and need",
    ["客户|金钱|决策权|需求", "松|有|无|有", "柏|无|有|有"],
    { revenue: undefined, money: "金钱", authority: "决策权", need: "需求" },
  ],
  [
    "in traditional characters too",
    ["客戶|金錢|決策權|需求", "松|有|無|有", "柏|無|有|有"],
    { money: "金錢", authority: "決策權", need: "需求" },
  ],
  [
    "an amount beside a profit is revenue",
    ["客户|交易额|利润", "松|500|50", "柏|200|30"],
    { revenue: "交易额", profit: "利润" },
  ],
  [
    "the four factors of the sources",
    ["客户|客户资产|中间收入贡献度|关系的深浅|潜力的高低", "松|500|50|3|4", "柏|200|30|2|5"],
    {
      assets: "客户资产",
      income: "中间收入贡献度",
      depth: "关系的深浅",
      potential: "潜力的高低",
      revenue: undefined,
    },
  ],
  [
    "the four factors in traditional characters",
    ["客戶|客戶資產|中間收入貢獻度|關係的深淺|潛力的高低", "松|500|50|3|4", "柏|200|30|2|5"],
    { assets: "客戶資產", income: "中間收入貢獻度", depth: "關係的深淺", potential: "潛力的高低" },
  ],
  [
    "complaints, first and last order",
    [
      "客户|购买金额|抱怨次数|首次下单|最近下单",
      "松|500|2|2020-01-05|2024-03-01",
      "柏|200|0|2021-01-05|2024-02-01",
    ],
    {
      revenue: "购买金额",
      complaints: "抱怨次数",
      "first-order": "首次下单",
      "last-order": "最近下单",
      date: undefined,
    },
  ],
  [
    "complaints, first and last order in traditional characters",
    [
      "客戶|購買金額|抱怨次數|首次下單|最近下單",
      "松|500|2|2020-01-05|2024-03-01",
      "柏|200|0|2021-01-05|2024-02-01",
    ],
    {
      revenue: "購買金額",
      complaints: "抱怨次數",
      "first-order": "首次下單",
      "last-order": "最近下單",
      date: undefined,
    },
  ],
  [
    "profitability is a score and no money, a margin is neither",
    ["客户|盈利性|利润率|忠诚度", "松|8|0.2|3", "柏|6|0.1|5"],
    { revenue: undefined, profit: undefined, profitability: "盈利性", loyalty: "忠诚度" },
  ],
  [
    "kinds of products are no product",
    ["客户|金额|订购产品种数", "松|500|2", "柏|200|3"],
    { product: undefined, "products-bought": "订购产品种数" },
  ],
  [
    "a customer's group, phone and city are no customers",
    ["Customer group|Customer phone no|City|Amount", "Retail|x|York|5", "Retail|y|Leeds|6"],
    { customer: undefined, revenue: "Amount" },
  ],
  [
    "an id stands in for a customer without a name",
    ["Customer ID|Notes|Amount", "C1|a|5", "C2|b|6"],
    { customer: "Customer ID", "customer-id": undefined },
  ],
  [
    "an id beside a name tells apart customers of one name",
    [
      "Order ID|Date|Customer ID|Customer Name|Amount",
      "1|2024-01-05|C001|J. Smith|500",
      "2|2024-02-05|C002|J. Smith|400",
    ],
    { customer: "Customer Name", "customer-id": "Customer ID", "order-number": "Order ID" },
  ],
  [
    "income is that of the person",
    ["Name|Age|Annual Income (k$)|Spending Score (1-100)", "Ann|19|15|39", "Bo|21|16|81"],
    { customer: "Name", revenue: undefined },
  ],
  [
    "round amounts of one length are no ids",
    ["Customer|Foo", "Alder|30000", "Birch|20000", "Cedar|50000"],
    { revenue: "Foo" },
  ],
  [
    "the id of a row beside a name tells nobody apart",
    ["ID|Customer|Amount", "1|Alder|5", "2|Alder|6"],
    { customer: "Customer", "customer-id": undefined },
  ],
  [
    "the date of an order goes before that of shipping",
    ["Ship Date|Order Date|Customer|Sales", "2024-01-08|2024-01-05|Alder|5"],
    { date: "Order Date" },
  ],
  ["a due date is no order date", ["Due Date|Customer|Sales", "2024-01-08|Alder|5"], { date: undefined }],
  [
    "a price is the revenue where nothing is counted",
    ["Customer|Price", "Alder|5.5", "Birch|6"],
    { revenue: "Price", "unit-price": undefined },
  ],
  [
    "a quantity and a price are left as they are",
    ["Customer|Qty|Price", "Alder|2|5.5", "Birch|1|6"],
    { revenue: undefined, quantity: "Qty", "unit-price": "Price" },
  ],
  [
    "a column of nothing but 0 gives way",
    ["Customer|Amount|Total", "Alder|0|500", "Birch|0|200"],
    { revenue: "Total" },
  ],
  [
    "a row number does not keep the only amount from being found",
    ["Foo|Bar|Baz", "1|Alder|500", "2|Birch|250", "3|Cedar|80"],
    { revenue: "Baz", customer: "Bar" },
  ],
])("%s", (_law, lines, means) => {
  expect(guessOf(lines).mapping).toEqual(
    expect.objectContaining(
      Object.fromEntries(Object.entries(means).filter(([, heading]) => heading !== undefined)),
    ),
  );
  for (const [field, heading] of Object.entries(means))
    if (heading === undefined) expect(guessOf(lines).mapping[field]).toBeUndefined();
});

describe("of years the latest is the revenue and the one before it the year before", () => {
  test.each<[string, string | undefined, string | undefined]>([
    ["Customer|Sales 2023|Sales 2024", "Sales 2024", "Sales 2023"],
    ["Customer|2022|2023|2024", "2024", "2023"],
    ["客户|2023年|2024年", "2024年", "2023年"],
    ["客户|2023年销售额|2024年销售额", "2024年销售额", "2023年销售额"],
    ["Customer|FY2023|FY2024", "FY2024", "FY2023"],
    ["Customer|FY24 Revenue|FY23 Revenue", "FY24 Revenue", "FY23 Revenue"],
    ["Customer|2024 Revenue|2023 Revenue", "2024 Revenue", "2023 Revenue"],
    ["Customer|Sales (2023)|Sales (2024)", "Sales (2024)", "Sales (2023)"],
    ["Kunde|Umsatz 2023|Umsatz 2024", "Umsatz 2024", "Umsatz 2023"],
    ["Kunde|Umsatz 2023 in EUR|Umsatz 2024 in EUR", "Umsatz 2024 in EUR", "Umsatz 2023 in EUR"],
    ["Customer|Sales growth 2023|Sales growth 2024", undefined, undefined],
    // Two years apart, nothing is a year before.
    ["Customer|Sales 2022|Sales 2024", "Sales 2024", undefined],
    // A year that is not over is no year.
    ["Customer|Sales 2022|Sales 2023|Sales 2024 YTD", "Sales 2023", "Sales 2022"],
    ["Customer|Profit 2023|Sales 2023|Profit 2024|Sales 2024", "Sales 2024", "Sales 2023"],
    // Months and quarters are no years.
    ["Customer|2024-01|2024-02", undefined, undefined],
    ["Customer|Orders 2023|Orders 2024", undefined, undefined],
  ])("%s", (header, revenue, before) => {
    const columns = header.split("|").length - 1;
    const row = (name: string, amount: number) =>
      [name, ...Array.from({ length: columns }, (_, at) => amount + at)].join("|");
    const { mapping, reasons } = guessOf([header, row("Alder", 400), row("Birch", 150.5)]);
    expect([mapping.revenue, mapping["previous-revenue"]]).toEqual([revenue, before]);
    expect([reasons.revenue, reasons["previous-revenue"]]).toEqual([
      revenue && "latest-year",
      before && "year-before",
    ]);
  });

  test("profit by years is that of the same year", () => {
    const lines = ["Customer|Sales 2023|Profit 2023|Sales 2024|Profit 2024", "Alder|400|40|500|50"];
    expect(guessOf(lines).mapping).toMatchObject({ revenue: "Sales 2024", profit: "Profit 2024" });
  });

  test("a latest year of much less is asked about", () => {
    const { doubts } = guessOf(["Customer|2023|2024", "Alder|400|100", "Birch|150|60.5"]);
    expect(doubts).toEqual([{ field: "revenue", position: "2024", rivals: ["2023"], reason: "latest-year" }]);
  });
});

describe("says why, and asks where two would do", () => {
  test.each<[string, string[], object[], string | undefined]>([
    [
      "of two alike",
      ["Customer|Amount|Amount", "Alder|500|5", "Birch|200|2"],
      [{ field: "revenue", position: "Amount", rivals: ["Amount"], reason: "heading" }],
      "heading",
    ],
    [
      "net is taken before gross, and said",
      ["Customer|Gross sales|Net sales", "Alder|500|450", "Birch|200|180"],
      [],
      "net",
    ],
    [
      "an amount is taken before one with tax, and said",
      ["客户|价税合计|金额", "松|565|500", "柏|226|200"],
      [],
      "net",
    ],
    [
      "a total in the currency of the shop is not net",
      ["Customer|Grand Total (Base)|Grand Total (Purchased)", "Alder|105|105", "Birch|905|905"],
      [],
      "heading",
    ],
    [
      "the base of a tax is net",
      ["Cliente|Total|Base|IVA", "Aliso|121|100|21", "Abedul|1089|900|189"],
      [],
      "net",
    ],
    [
      "several numbers without a heading",
      ["Customer|Foo|Bar", "Alder|500|5", "Birch|200|2"],
      [{ field: "revenue", position: null, rivals: ["Foo", "Bar"], reason: "several" }],
      undefined,
    ],
    [
      "what a CRM holds to be a firm's own revenue beside what was sold to it",
      ["Account Name|Annual Revenue|Sum of Amount", "Alder|1000000|600", "Birch|2000000|200"],
      [{ field: "revenue", position: null, rivals: ["Sum of Amount", "Annual Revenue"], reason: "several" }],
      undefined,
    ],
    [
      "a revenue a year beside a discount",
      ["Account Name|Annual Revenue|Discount amount", "Alder|1000|60", "Birch|2000|20"],
      [],
      "heading",
    ],
    [
      "the only number",
      ["Customer|Foo", "Alder|500", "Birch|200"],
      [{ field: "revenue", position: "Foo", rivals: [], reason: "only-number" }],
      "only-number",
    ],
    [
      "numbers that are no money",
      ["Customer|Age", "Alder|50", "Birch|20"],
      [{ field: "revenue", position: null, rivals: [], reason: "no-money" }],
      undefined,
    ],
    [
      "the id of a row where others may be the customers",
      ["ID|Recipient|Sales", "1|Alder|500", "2|Birch|200", "3|Alder|100"],
      [{ field: "customer", position: "ID", rivals: ["Recipient"], reason: "stand-in" }],
      "heading",
    ],
    [
      "no numbers but those of the customers",
      ["date|id", "2024-01-05|1", "2024-02-05|1", "2024-03-05|2"],
      [{ field: "revenue", position: null, rivals: [], reason: "no-money" }],
      undefined,
    ],
    [
      "a phone where nothing else says who it was",
      ["电话|金额", "13800000001|500", "13900000002|200"],
      [{ field: "customer", position: null, rivals: ["电话"], reason: "no-customer" }],
      "heading",
    ],
    [
      "products where nothing says who bought them",
      ["Product|Amount", "Lamp|500", "Desk|200"],
      [{ field: "customer", position: null, rivals: ["Product"], reason: "no-customer" }],
      "heading",
    ],
    [
      "names without a heading",
      ["Foo|Sales", "Alder|500", "Birch|200"],
      [{ field: "customer", position: "Foo", rivals: [], reason: "contents" }],
      "heading",
    ],
    ["quantity and price", ["Customer|Qty|Price", "Alder|2|5.5", "Birch|1|6"], [], "quantity-times-price"],
    [
      "the total of an order on each line",
      ["Order ID|Customer|Order Total", "1|Alder|500", "1|Alder|500", "2|Birch|90"],
      [{ field: "revenue", position: "Order Total", rivals: [], reason: "order-total" }],
      "order-total",
    ],
    [
      "the amount of a line beside it",
      ["Order ID|Customer|Order Total|Amount", "1|Alder|500|400", "1|Alder|500|100", "2|Birch|90|90"],
      [],
      "line-amount",
    ],
    [
      "pieces and their price that come to it, 4 * 100 + 1 * 100 and 1 * 90",
      [
        "Order ID|Customer|Order Total|Qty|Price",
        "1|Alder|500|4|100",
        "1|Alder|500|1|100",
        "2|Birch|90|1|90",
      ],
      [],
      "line-amount",
    ],
    [
      "pieces and their price beside it, which lack the shipping",
      [
        "Order ID|Customer|Order Total|Qty|Price",
        "1|Alder|505|4|100",
        "1|Alder|505|1|100",
        "2|Birch|95|1|90",
      ],
      [{ field: "revenue", position: null, rivals: ["Order Total"], reason: "order-total" }],
      "line-amount",
    ],
  ])("%s", (_what, lines, doubts, reason) => {
    const guess = guessOf(lines);
    expect([guess.doubts, guess.reasons.revenue]).toEqual([doubts, reason]);
  });

  test("every reason has its words", () => {
    const words = Object.values(GUESS_REASONS).flatMap((text) => LANGUAGES.map((language) => text[language]));
    expect(new Set(words).size).toBeGreaterThan(30);
    expect(words.every((text) => text !== "")).toBe(true);
  });
});

test("zeros under another field's heading are not the revenue", () => {
  expect(
    guessOf(["Customer|Monthly sales|Bad-debt record", "Alder|200000|0", "Birch|60000|0"]).mapping,
  ).toEqual({
    customer: "Customer",
    "monthly-sales": "Monthly sales",
    "bad-debt-record": "Bad-debt record",
  });
});

test.each<[string, readonly string[], string | undefined]>([
  [
    "codes under a heading that says nothing",
    ["Customer|Amount|Ccy", "Alder|500|usd", "Birch|90|JPY"],
    "Ccy",
  ],
  ["signs", ["Customer|Amount|Foo", "Alder|500|US$", "Birch|90|¥"], "Foo"],
  [
    "a letter that is a currency only among others",
    ["Customer|Amount|Class", "Alder|500|R", "Birch|90|R"],
    undefined,
  ],
  ["countries", ["Customer|Amount|Country", "Alder|500|US", "Birch|90|USD"], undefined],
])("the currency is told by what stands in the column: %s", (_what, lines, currency) => {
  expect(guessOf(lines).mapping.currency).toBe(currency);
});
