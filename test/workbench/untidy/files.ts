/** What must come of each file in test/data/untidy, read by hand. */
import type { Expected, Worth } from "./expected";
import type { Place } from "./reading";

export type UntidyFile = readonly [file: string, expected: Expected, place?: Place];

const ABC: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
  ["Cedar GmbH", 100],
];
const ABC_SHORT: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
  ["Cedar", 100],
];
const TWO: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
];
/** Alder 100 + 400, Birch 200 + 500, Cedar 300. */
const FIVE_ORDERS: Expected = {
  orders: true,
  columns: { date: "Date", customer: "Customer", revenue: "Amount" },
  worth: [
    ["Birch & Co", 700],
    ["Alder Ltd", 500],
    ["Cedar GmbH", 300],
  ],
};
/** On 5 January, 6 and 13 February, 25 March and 1 April. */
const FIVE_DAYS: Expected = {
  ...FIVE_ORDERS,
  days: {
    "Alder Ltd": ["2024-01-05", "2024-03-25"],
    "Birch & Co": ["2024-02-06", "2024-04-01"],
    "Cedar GmbH": ["2024-02-13", "2024-02-13"],
  },
};
/** Alder 500 + 100, Birch 200. */
const THREE_ORDERS: Expected = {
  orders: true,
  worth: [
    ["Alder Ltd", 600],
    ["Birch & Co", 200],
  ],
};
/** Merged or blank names: Alder 500 + 400 + 300, Birch 200 + 900. */
const MERGED_NAMES: Expected = {
  questions: ["fill-down"],
  answers: [
    {
      choose: /^Yes/,
      orders: true,
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 1100],
      ],
      said: [/customer above: row 3, row 4, row 6/],
    },
    { choose: /^No/, worth: TWO },
  ],
};
const TWO_HEADER_LINES: Expected = {
  range: "A1:E5",
  header: 2,
  columns: {
    customer: "Customer",
    revenue: "Sales 2024",
    "previous-revenue": "Sales 2023",
    profit: "Profit 2024",
  },
  worth: ABC,
  said: [/Revenue is Sales 2024 \(C\): the latest full year/],
};

const TOTALS: readonly UntidyFile[] = [
  ["total-row-bottom.csv", { range: "A1:B5", worth: ABC, leftOut: [5], said: [/a total: row 5 \(Total\)/] }],
  [
    "total-row-grand.csv",
    {
      columns: { customer: "Client", revenue: "Net sales" },
      worth: ABC,
      leftOut: [5],
      said: [/Grand Total/],
      answers: [{ choose: /^Count it/, worth: [...ABC, ["Grand Total", 800]], said: [/looks like a total/] }],
    },
  ],
  [
    "xlsx-formulas.xlsx",
    { columns: { revenue: "Revenue", quantity: "Qty" }, worth: ABC, leftOut: [5], said: [/a total: row 5/] },
  ],
  ["xlsx-table-totals.xlsx", { worth: ABC, leftOut: [5], said: [/a total: row 5/] }],
  [
    "subtotal-rows.csv",
    {
      columns: { customer: "Customer", revenue: "Revenue" },
      // 500 + 200 + 100 + 50 = 850, as the last line says.
      worth: [...ABC, ["Elm SA", 50]],
      leftOut: [4, 7, 8],
      said: [/totals: row 4 \(North Total\), row 7 \(South Total\), row 8 \(Grand Total\)/],
    },
  ],
  ["total-row-blank-name.csv", { worth: ABC, leftOut: [5], said: [/a total: row 5/] }],
  [
    "total-row-orders-dated.csv",
    { ...THREE_ORDERS, leftOut: [5], said: [/TOTAL/, /3 orders .* added up to 2 customers/] },
  ],
  ["passing/total-row-orders.csv", { ...THREE_ORDERS, leftOut: [5], said: [/a total: row 5/] }],
  ["notes-under-table.csv", { worth: ABC, leftOut: [5, 6], said: [/notes below the table: row 5/] }],
];

const HEADERS: readonly UntidyFile[] = [
  [
    "header-first-cell-empty.csv",
    {
      range: "A1:B5",
      columns: { customer: "", revenue: "Total" },
      worth: ABC,
      leftOut: [5],
      said: [/Customer is A: by what stands in it/],
    },
  ],
  ["header-two-lines.csv", TWO_HEADER_LINES],
  ["xlsx-merged-header.xlsx", TWO_HEADER_LINES],
  [
    "header-years.csv",
    { columns: { customer: "Customer", revenue: "2024" }, worth: ABC, said: [/the latest full year/] },
  ],
  [
    "title-many-lines.csv",
    {
      range: "A5:B9",
      columns: { revenue: "Total" },
      worth: [
        ["Alder Ltd", 5000],
        ["Birch & Co", 2000],
        ["Cedar GmbH", 1000],
      ],
      leftOut: [9],
    },
  ],
  [
    "export-quickbooks-aging.csv",
    {
      range: "A5:G8",
      columns: { revenue: "Total" },
      worth: TWO,
      leftOut: [8],
      said: [/a total: row 8 \(TOTAL\)/],
    },
  ],
  ["title-then-blank.csv", { range: "A3:B6", worth: ABC }],
  [
    "header-duplicate.csv",
    {
      questions: ["column revenue"],
      answers: [
        { choose: /Amount \(B\)/, worth: ABC },
        {
          choose: /Amount \(C\)/,
          worth: [
            ["Alder Ltd", 5],
            ["Birch & Co", 2],
            ["Cedar GmbH", 1],
          ],
        },
      ],
    },
  ],
  [
    "blank-row-in-middle.csv",
    {
      questions: ["goes-on"],
      answers: [
        {
          choose: /^Yes, take A1:B6/,
          range: "A1:B6",
          worth: [...TWO, ["Cedar GmbH", 100], ["Elm SA", 900]],
        },
        { choose: /^No, only A1:B3/, range: "A1:B3", worth: TWO },
      ],
    },
  ],
  ["blank-column-in-middle.csv", { range: "A1:C4", columns: { revenue: "Revenue" }, worth: ABC }],
  ["passing/first-row-empty.csv", { range: "A3:B5", worth: TWO }],
  [
    "passing/header-linebreak.csv",
    { columns: { customer: "Customer\nName", revenue: "Net\nSales" }, worth: ABC },
  ],
  [
    "passing/header-missing.csv",
    { header: 0, worth: ABC, said: [/Revenue is B: the only column of numbers/] },
  ],
  [
    "passing/header-months.csv",
    {
      questions: ["column revenue"],
      answers: [
        { choose: /^Mar/, worth: ABC },
        {
          choose: /^Jan/,
          worth: [
            ["Alder Ltd", 400],
            ["Birch & Co", 150],
            ["Cedar GmbH", 90],
          ],
        },
      ],
    },
  ],
  [
    "passing/header-repeated.csv",
    { worth: [...ABC, ["Elm SA", 50]], leftOut: [4], said: [/a repeated heading: row 4/] },
  ],
  [
    "passing/header-units-line.csv",
    { header: 2, columns: { revenue: "Revenue USD", profit: "Profit USD" }, worth: ABC },
  ],
  ["passing/xlsx-merged-title.xlsx", { range: "A2:C5", worth: ABC }],
  [
    "passing/tables-touching.csv",
    {
      columns: { customer: "Customer", revenue: "Revenue" },
      worth: TWO,
      leftOut: [4, 5],
      said: [/no customer name: row 4 \(Bulb\), row 5 \(Cord\)/],
    },
  ],
  [
    "passing/two-tables-stacked.csv",
    {
      // The second table has no numbers: each of its three lines is said to have none.
      worth: [...ABC_SHORT, ["Salesperson", null], ["Mia", null], ["Leo", null]],
      problems: ["B5", "B6", "B7"],
    },
  ],
];

const CUSTOMERS: readonly UntidyFile[] = [
  [
    "duplicates-case-space.csv",
    {
      worth: [
        ["Alder Ltd", 500],
        ["alder ltd", 400],
        ["ALDER  LTD", 300],
        ["Birch & Co", 200],
        ["Birch & Co.", 100],
      ],
      problems: ["A3", "A4", "A6"],
      said: [/same customer as in row 2/, /same customer as in row 5/],
    },
  ],
  [
    "same-name-two-ids.csv",
    {
      orders: true,
      // A. Brown 300 + 10.
      worth: [
        ["J. Smith (C001)", 500],
        ["J. Smith (C002)", 400],
        ["A. Brown", 310],
      ],
      said: [/One name with several numbers is as many customers: J\. Smith/],
    },
  ],
  [
    "walk-in-customer.csv",
    {
      orders: true,
      // Cash Sale 500 + 450 + 200.
      worth: [
        ["Cash Sale", 1150],
        ["Alder Ltd", 400],
        ["散客", 300],
      ],
      said: [/many buyers under one name: Cash Sale, 散客/],
      answers: [
        { choose: /^Leave them out/, orders: true, worth: [["Alder Ltd", 400]], leftOut: [2, 3, 5, 6] },
      ],
    },
  ],
  ["merged-names-orders.csv", MERGED_NAMES],
  ["xlsx-merged-customers.xlsx", MERGED_NAMES],
  ["passing/client-type-first.csv", { columns: { customer: "Client", revenue: "Total" }, worth: ABC_SHORT }],
  [
    "passing/account-balance.csv",
    { columns: { customer: "Name", "customer-id": "Account", revenue: "Balance" }, worth: ABC_SHORT },
  ],
  [
    "passing/apostrophe-ids.csv",
    {
      orders: true,
      columns: { "order-number": "订单编号" },
      // 500 + 100 and 200.
      worth: [
        ["松木商贸", 600],
        ["柏树贸易", 200],
      ],
    },
  ],
  [
    "excel-guard-ids.csv",
    {
      orders: true,
      columns: { customer: "买家会员名", "order-number": "订单号" },
      worth: [
        ["pine01", 600],
        ["cypress", 200],
      ],
    },
  ],
  [
    "passing/id-float.csv",
    {
      orders: true,
      // 17850.0 is 17850: 500 + 400. The last line has no number of a customer.
      worth: [
        ["17850", 900],
        ["13047", 300],
      ],
      problems: ["B5"],
    },
  ],
  [
    "passing/id-leading-zeros.csv",
    {
      orders: true,
      // 007 twice: 500 + 1.
      worth: [
        ["007", 501],
        ["7", 400],
        ["0007", 300],
      ],
    },
  ],
  [
    "passing/id-long.csv",
    {
      orders: true,
      // They differ in the 19th digit: 500 + 300, and 400.
      worth: [
        ["1234567890123456781", 800],
        ["1234567890123456782", 400],
      ],
    },
  ],
  [
    "passing/names-like-formulas.csv",
    {
      worth: [
        ["=SUM(A1)", 500],
        ["+44 Club", 200],
        ["@Home", 100],
        ["-Dash-", 50],
        ["TRUE", 40],
        ["3-4", 30],
        ["1/2 Price", 20],
        ["#REF! Ltd", 10],
      ],
    },
  ],
  [
    "xlsx-error-cells.xlsx",
    {
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", null],
        ["Cedar GmbH", null],
        ["Elm SA", 100],
      ],
      leftOut: [6],
      problems: ["B3", "B4"],
      said: [/no customer name: row 6 \(#REF!\)/],
    },
  ],
];

const NUMBERS: readonly UntidyFile[] = [
  [
    "decimal-comma-semicolon.csv",
    {
      columns: { customer: "Kunde", revenue: "Umsatz" },
      worth: [
        ["Erle AG", 1234.5],
        ["Buche KG", 987.1],
        ["Esche eG", 12.5],
      ],
    },
  ],
  [
    "decimal-comma-client.csv",
    {
      // 1.234,50 says what a point and a comma are in this column.
      worth: [
        ["Erle AG", 1234.5],
        ["Buche KG", 987.1],
        ["Esche eG", 1500],
      ],
    },
  ],
  [
    "mixed-comma-point.csv",
    {
      worth: [
        ["Erle AG", 1500],
        ["Buche KG", 987.1],
        ["Esche eG", 2250],
        ["Eiche AG", 12_345.6],
        ["Ahorn", 100],
      ],
    },
  ],
  [
    "french-spaces.csv",
    {
      worth: [
        ["Aulne SA", 1234.5],
        ["Bouleau", 987.1],
        ["Charme", 2500],
      ],
    },
  ],
  [
    "lakh-format.csv",
    {
      worth: [
        ["Neem Traders", 123_456],
        ["Peepal Stores", 45_000],
        ["Banyan Mart", 1_200_000],
      ],
    },
  ],
  [
    "negative-forms.csv",
    {
      worth: [
        ["A", -1200],
        ["B", -1200],
        ["C", -1200],
        ["D", -1200],
        ["E", -1200],
        ["F", -5],
        ["G", 900],
        ["H", -30],
      ],
      problems: ["B2", "B3", "B4", "B5", "B6", "B7", "B9"],
    },
  ],
  ["mixed-currencies.csv", { questions: ["currency"] }],
  ["currency-codes.csv", { questions: ["currency"] }],
  [
    "number-words.csv",
    {
      worth: [
        ["A", 1200],
        ["B", 3_000_000],
        ["C", 1_500_000],
        ["D", 150_000],
        ["E", 230_000_000],
        ["F", 3000],
        ["G", 5_000_000],
        ["H", 120_000],
        ["I", 15_000],
        ["J", 8000],
        ["K", 100],
      ],
    },
  ],
  [
    "half-dashes.csv",
    {
      worth: [
        ["A", 500],
        ["B", null],
        ["C", null],
        ["D", null],
        ["E", 200],
        ["F", null],
      ],
      problems: ["B3", "B4", "B5", "B7"],
    },
  ],
  [
    "placeholders.csv",
    {
      // Of fifteen two are numbers: 500 and 0.
      worth: [["A", 500], ..."BCDEFGHIJK".split("").map((name) => [name, null] as const), ["L", 0]],
      problems: "3 4 5 6 7 8 9 10 11 12 14 15 16".split(" ").map((row) => `B${row}`),
    },
  ],
  [
    "numbers-over-15-digits.csv",
    {
      columns: { customer: "Email", revenue: "Yearly Amount Spent" },
      worth: [
        ["ann@example.com", 587.9510539684005],
        ["bob@example.com", 392.2049334443264],
        ["cam@example.com", 487.54750486747207],
      ],
    },
  ],
  [
    "amount-comma-unquoted.csv",
    {
      questions: ["no-heading"],
      answers: [
        {
          choose: /without/,
          worth: [
            ["Alder Ltd", 1],
            ["Birch & Co", 200],
            ["Cedar", 100],
          ],
        },
      ],
    },
  ],
  ["passing/unit-thousand-header.csv", { columns: { revenue: "Revenue (k USD)" }, worth: ABC }],
  [
    "passing/unit-wan-header.csv",
    {
      worth: [
        ["松木商贸", 500],
        ["柏树贸易", 200],
        ["杉木实业", 100],
      ],
    },
  ],
  [
    "passing/trailing-tabs.csv",
    {
      worth: [
        ["松木商贸", 1020],
        ["柏树贸易", 200],
        ["杉木实业", 100],
      ],
    },
  ],
  [
    "passing/xlsx-numbers-as-text.xlsx",
    {
      // An apostrophe that is part of the text makes it no number.
      worth: [
        ["Alder Ltd", 1500],
        ["Birch & Co", 200],
        ["Cedar GmbH", 100],
        ["Elm SA", null],
      ],
      problems: ["B5"],
    },
  ],
];

const DATES: readonly UntidyFile[] = [
  ["date-dmy-slash.csv", FIVE_DAYS],
  ["date-two-digit-year.csv", FIVE_DAYS],
  ["date-serials.csv", FIVE_DAYS],
  ["date-iso-space-tz.csv", FIVE_ORDERS],
  ["passing/date-iso-T.csv", FIVE_ORDERS],
  ["passing/date-ampm.csv", FIVE_DAYS],
  ["date-year-month.csv", FIVE_ORDERS],
  [
    "date-month-names.csv",
    {
      orders: true,
      // Alder 100 + 400 + 700, Birch 200 + 500 + 800, Cedar 300 + 600.
      worth: [
        ["Birch & Co", 1500],
        ["Alder Ltd", 1200],
        ["Cedar GmbH", 900],
      ],
      days: {
        "Alder Ltd": ["2024-01-05", "2024-04-05"],
        "Birch & Co": ["2024-01-05", "2024-04-01"],
        "Cedar GmbH": ["2024-02-05", "2024-04-01"],
      },
    },
  ],
  [
    "us-date-leading-zero.csv",
    {
      orders: true,
      // Alder 500 + 100, Birch 200 + 50.
      worth: [
        ["Alder Ltd", 600],
        ["Birch & Co", 250],
      ],
      days: { "Alder Ltd": ["2024-01-05", "2024-12-25"], "Birch & Co": ["2024-02-13", "2024-03-04"] },
    },
  ],
  [
    "passing/us-date-no-zero.csv",
    {
      orders: true,
      worth: [
        ["Alder Ltd", 600],
        ["Birch & Co", 250],
      ],
      days: { "Alder Ltd": ["2024-01-05", "2024-12-25"], "Birch & Co": ["2024-02-13", "2024-03-04"] },
    },
  ],
  [
    "xlsx-text-dates-dmy.xlsx",
    {
      ...THREE_ORDERS,
      days: { "Alder Ltd": ["2024-01-25", "2024-02-13"], "Birch & Co": ["2024-02-06", "2024-02-06"] },
    },
  ],
  [
    "xlsx-unformatted-serials.xlsx",
    {
      ...THREE_ORDERS,
      days: { "Alder Ltd": ["2024-01-05", "2024-02-13"], "Birch & Co": ["2024-02-06", "2024-02-06"] },
    },
  ],
  [
    "xlsx-1904.xlsx",
    {
      ...THREE_ORDERS,
      days: { "Alder Ltd": ["2024-01-05", "2024-02-06"], "Birch & Co": ["2024-01-11", "2024-01-11"] },
    },
  ],
  [
    "xlsx-zh-date-format.xlsx",
    {
      orders: true,
      worth: [
        ["松木", 600],
        ["柏树", 200],
      ],
      days: { 松木: ["2024-01-05", "2024-02-13"] },
    },
  ],
  [
    "xlsx-date-formats.xlsx",
    {
      orders: true,
      // 10, 20 … 180 in turn: C1 10 + 50 + 90 + 130 + 170, C2 20 + 60 + … + 180, C3 30 + 70 + 110 + 150, C0 40 + 80 + 120 + 160.
      worth: [
        ["C2", 500],
        ["C1", 450],
        ["C0", 400],
        ["C3", 360],
      ],
    },
  ],
  [
    "orders-month-column.csv",
    {
      orders: true,
      // Alder 500 + 400, Birch 450 + 10.
      worth: [
        ["Alder Ltd", 900],
        ["Birch & Co", 460],
      ],
    },
  ],
  [
    "date-typo-year.csv",
    {
      orders: true,
      // 13 February 2204 is said to lie ahead; the years 204 and 30 February are no dates: 600 and 700 do not count.
      worth: [
        ["Birch & Co", 700],
        ["Alder Ltd", 500],
        ["Cedar GmbH", 300],
      ],
      problems: ["A4", "A7", "A8"],
    },
  ],
  ["passing/date-dmy-all-low.csv", FIVE_ORDERS],
  [
    "passing/date-epoch.csv",
    // Seconds since 1970: the first is 5 January 2024.
    FIVE_ORDERS,
  ],
  [
    "passing/date-header-unknown.csv",
    { ...THREE_ORDERS, columns: { date: "Created" }, days: { "Alder Ltd": ["2024-01-05", "2024-03-05"] } },
  ],
  [
    "passing/date-mixed-order-column.csv",
    { ...FIVE_DAYS, days: { ...FIVE_DAYS.days, "Birch & Co": ["2024-02-05", "2024-04-01"] } },
  ],
  [
    "passing/date-zh.csv",
    {
      orders: true,
      // 500 + 100 + 20, and 200 + 50.
      worth: [
        ["松木", 620],
        ["柏树", 250],
      ],
      days: { 松木: ["2024-01-05", "2024-03-25"], 柏树: ["2024-02-06", "2024-03-05"] },
    },
  ],
  [
    "passing/xlsx-builtin-date.xlsx",
    { ...THREE_ORDERS, days: { "Alder Ltd": ["2024-01-05", "2024-02-13"] } },
  ],
  [
    "passing/xlsx-iso-date-cells.xlsx",
    { ...THREE_ORDERS, days: { "Alder Ltd": ["2024-01-05", "2024-02-06"] } },
  ],
  ["passing/xlsx-time-zone.xlsx", { ...THREE_ORDERS, days: { "Alder Ltd": ["2024-01-05", "2024-01-07"] } }],
];

const ORDERS: readonly UntidyFile[] = [
  [
    "orders-cancelled-status.csv",
    {
      orders: true,
      // Neither the cancelled 9,000 nor the refunded 100.
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 50],
      ],
      said: [/status Cancelled.*9,?000/, /status Refunded.*100/],
    },
  ],
  [
    "orders-cancel-C.csv",
    {
      orders: true,
      columns: { revenue: null, quantity: "Quantity", "unit-price": "UnitPrice" },
      // 6 × 2.50, and 80 − 80. Two lines have no customer.
      worth: [
        ["17001", 15],
        ["17002", 0],
      ],
      problems: ["G5", "G6"],
      said: [/quantity times unit price/],
    },
  ],
  [
    "export-shopify.csv",
    {
      orders: true,
      questions: ["column revenue"],
      answers: [
        // Ann 505 + 55. Bob's 905 was refunded.
        { choose: /^Total/, orders: true, worth: [["ann@example.com", 560]], said: [/refunded.*905/] },
      ],
    },
  ],
  [
    "export-order-total-repeated.csv",
    {
      orders: true,
      // 500 stands on three lines of order 1.
      worth: [
        ["Birch & Co", 900],
        ["Alder Ltd", 500],
      ],
      said: [/Order Total/],
    },
  ],
  [
    "orders-no-date.csv",
    {
      orders: true,
      // Alder 500 + 400, Birch 450 + 10.
      worth: [
        ["Alder Ltd", 900],
        ["Birch & Co", 460],
      ],
      said: [/No column has dates/],
    },
  ],
  [
    "zero-amount-orders.csv",
    {
      orders: true,
      // Alder 500 + 50, Birch 100.
      worth: [
        ["Alder Ltd", 550],
        ["Birch & Co", 100],
      ],
      days: { "Birch & Co": ["2024-01-06", "2024-01-06"] },
      said: [/orders of 0 are no purchases/],
    },
  ],
  [
    "discount-lines.csv",
    {
      orders: true,
      // Birch 900 + 100, Alder 500 − 50.
      worth: [
        ["Birch & Co", 1000],
        ["Alder Ltd", 450],
      ],
      said: [/discount/i],
    },
  ],
  [
    "map-does-not-make-orders.csv",
    {
      orders: true,
      columns: { customer: "Who", date: "When", revenue: "How much" },
      worth: [
        ["Alder Ltd", 900],
        ["Birch & Co", 450],
      ],
    },
  ],
  [
    "passing/export-odoo-grouped.csv",
    {
      ...THREE_ORDERS,
      // Each customer's group has a line above, without customer and date.
      problems: ["B2", "C2", "B5", "C5"],
    },
  ],
  [
    "passing/rfm-orders.csv",
    {
      orders: true,
      // Added up by `awk -F, '{ sum[$2] += $3 }'`.
      worth: Object.entries({
        C06: 2937,
        C12: 2112,
        C14: 1926,
        C10: 1910,
        C03: 1704,
        C04: 1546,
        C02: 1452,
        C00: 1394,
        C13: 1234,
        C05: 942,
        C11: 812,
        C08: 774,
        C01: 670,
        C07: 665,
        C09: 157,
      }),
      said: [/80 orders .* added up to 15 customers/],
    },
  ],
  ["passing/same-day-orders.csv", THREE_ORDERS],
  ["passing/orders-as-all-rows-once.csv", { worth: TWO }],
];

const COLUMNS: readonly UntidyFile[] = [
  [
    "export-erpnext-ar.csv",
    {
      questions: ["column revenue"],
      leftOut: [4],
      answers: [
        {
          choose: /^Invoiced/,
          worth: [
            ["C-1", 5000],
            ["C-2", 2000],
          ],
          leftOut: [4],
        },
      ],
    },
  ],
  [
    "sales-qty-and-amount.csv",
    { columns: { revenue: "Sales amount", quantity: "Sales qty", "unit-price": "Sales price" }, worth: ABC },
  ],
  [
    "growth-prev-year.csv",
    { columns: { revenue: "Sales 2024", "previous-revenue": "Sales 2023" }, worth: ABC },
  ],
  ["only-number-is-terms.csv", { columns: { revenue: null }, refusal: /column for Revenue/ }],
  ["only-number-is-age.csv", { columns: { revenue: null }, refusal: /column for Revenue/ }],
  ["only-number-is-id.csv", { columns: { revenue: null, customer: "id" } }],
  [
    "invoice-amount-header.csv",
    {
      orders: true,
      columns: { revenue: "Invoice Amount", "order-number": null },
      // Three invoices of 500.
      worth: [
        ["Alder Ltd", 1500],
        ["Birch & Co", 200],
      ],
      said: [/4 orders/],
    },
  ],
  [
    "header-glued-words.csv",
    { ...THREE_ORDERS, columns: { customer: "CUSTOMERNAME", revenue: "SALES", date: "ORDERDATE" } },
  ],
  [
    "export-kingdee-aging.csv",
    {
      range: "A3:H8",
      columns: { customer: "客户名称", "customer-id": "客户编码", owner: "业务员" },
      questions: ["column revenue"],
      answers: [
        {
          choose: /^期末余额/,
          worth: [
            ["松木商贸", 5000],
            ["柏树贸易", 2000],
            ["杉木实业", 1000],
          ],
          leftOut: [6, 8],
        },
      ],
    },
  ],
  [
    "passing/credit-aging.csv",
    {
      questions: ["column revenue"],
      answers: [
        {
          choose: /^Current/,
          worth: [
            ["Alder Ltd", 100],
            ["Birch & Co", 900],
          ],
        },
      ],
    },
  ],
  [
    "customer-phone.csv",
    {
      columns: { revenue: "Amount", customer: null },
      // The tiers stand beside the telephone numbers, which are no names.
      worth: [
        ["", 500],
        ["", 200],
        ["", 100],
      ],
      said: [/no heading names a customer/],
    },
  ],
  [
    "year-column.csv",
    {
      orders: true,
      // A 500 + 200, B 300 + 90.
      worth: [
        ["A", 700],
        ["B", 390],
      ],
    },
  ],
  [
    "passing/churn-telco.csv",
    {
      columns: { customer: "customerID", revenue: "TotalCharges" },
      worth: [
        ["7590", 29.85],
        ["5575", 1889.5],
        ["3668", 108.15],
        ["0002", null],
        ["0003", null],
      ],
      problems: ["D5", "D6"],
    },
  ],
  [
    "passing/loyalty-years.csv",
    {
      columns: { revenue: "Revenue", profit: "Profit", loyalty: "Years as customer" },
      worth: [
        ["A", 500],
        ["B", 200],
        ["C", 100],
        ["D", 50],
      ],
    },
  ],
  [
    "passing/xlsx-hidden-column.xlsx",
    { columns: { revenue: "Net revenue" }, worth: ABC, said: [/the net amount/] },
  ],
];

const FORMATS: readonly UntidyFile[] = [
  [
    "xlsx-openpyxl.xlsx",
    {
      orders: true,
      worth: [
        ["Alder Ltd", 600.5],
        ["Birch & Co", 200],
      ],
    },
  ],
  [
    "passing/xlsx-xlsxwriter.xlsx",
    {
      orders: true,
      worth: [
        ["Alder Ltd", 600.5],
        ["Birch & Co", 200],
      ],
    },
  ],
  ["xlsx-power-query.xlsx", { worth: ABC }],
  ["xlsx-prefixed.xlsx", { worth: ABC }],
  ["xlsx-text-mmm.xlsx", { columns: { revenue: "Revenue" }, worth: TWO }],
  ["xlsx-unknown-functions.xlsx", { worth: [...ABC, ["Elm SA", 500], ["Fir", 200]] }],
  [
    "xlsx-hidden-rows.xlsx",
    {
      worth: [
        ["Alder Ltd", 500],
        ["Birch & Co", 9000],
        ["Cedar GmbH", 100],
      ],
      said: [/hidden/],
    },
  ],
  ["xlsx-cover-sheet.xlsx", { refusal: /no column in A1:A2 holds numbers/ }],
  ["xlsx-cover-sheet.xlsx", { worth: ABC }, { sheet: "Data" }],
  ["passing/xlsx-formatted-blank-rows.xlsx", { range: "A1:B4", worth: ABC }],
  ["passing/xlsx-hidden-first.xlsx", { worth: ABC }],
  ["passing/xlsx-inline.xlsx", { worth: ABC }],
  ["passing/xlsx-named.csv", { worth: ABC }],
  ["passing/xlsx-no-refs.xlsx", { worth: ABC }],
  ["passing/xlsx-rich-shared.xlsx", { worth: ABC_SHORT }],
  ["passing/xlsx-shared-formula.xlsx", { columns: { revenue: "Revenue" }, worth: ABC }],
  ["passing/xlsx-strict.xlsx", { worth: ABC }],
  ["passing/xlsx-text-formula.xlsx", { columns: { revenue: "Revenue" }, worth: ABC }],
  ["passing/encrypted.xlsx", { refusal: /protected with a password/ }],
  ["passing/html-as.csv", { refusal: /no customers below the header/ }],
  ["passing/html-as.xls", { refusal: /not an Excel workbook/ }],
  ["passing/html-as.xlsx", { refusal: /not an Excel workbook/ }],
  ["passing/tsv-as.xls", { refusal: /not an Excel workbook/ }],
  ["passing/xml2003.xls", { refusal: /not an Excel workbook/ }],
  ["passing/libre.ods", { refusal: /an OpenDocument file/ }],
  [
    "windows1251.csv",
    {
      worth: [
        ["Ольха ООО", 500],
        ["Берёза ЗАО", 200],
        ["Кедр ИП", 100],
      ],
    },
  ],
  [
    "shift-jis.csv",
    {
      worth: [
        ["松商店", 500],
        ["杉工業", 200],
        ["桜株式会社", 100],
      ],
    },
  ],
  [
    "passing/windows1252.csv",
    {
      worth: [
        ["Müller & Söhne", 500],
        ["Café René", 200],
        ["Bäcker Groß", 100],
      ],
    },
  ],
  [
    "passing/big5.csv",
    {
      worth: [
        ["松木商行", 500],
        ["柏樹貿易", 200],
        ["杉木實業", 100],
      ],
    },
  ],
  [
    "passing/gbk.csv",
    {
      worth: [
        ["松木商贸有限公司", 500],
        ["柏树贸易行", 200],
        ["杉木实业", 100],
      ],
    },
  ],
  [
    "passing/gbk-mostly-latin.csv",
    {
      worth: [
        ["Alder Ltd", 500],
        ["Birch", 200],
        ["松", 100],
      ],
    },
  ],
  [
    "passing/gbk-tiny.csv",
    {
      worth: [
        ["A", 500],
        ["B", 200],
      ],
    },
  ],
  [
    "passing/inch-quote.csv",
    {
      worth: [
        ['Pipe 12" Ltd', 500],
        ["Birch & Co", 200],
        ['Cedar "C" Ltd', 100],
      ],
    },
  ],
  ["passing/mac-cr.csv", { worth: ABC_SHORT }],
  ["passing/pipe.txt", { worth: ABC_SHORT }],
  [
    "passing/quoted-newline.csv",
    {
      worth: [
        ["Alder\nLtd", 500],
        ["Birch & Co", 200],
      ],
    },
  ],
  ["passing/ragged-trailing.csv", { worth: ABC_SHORT }],
  ["passing/sep-line.csv", { range: "A2:B5", worth: ABC_SHORT }],
  ["passing/tsv.tsv", { worth: ABC_SHORT }],
  ["passing/utf16-noBOM.csv", { worth: TWO }],
  ["passing/utf16-tab.csv", { worth: TWO }],
  [
    "passing/utf8-bom-crlf.csv",
    {
      worth: [
        ["Alder, Ltd", 500],
        ['Birch "B" Co', 200],
      ],
    },
  ],
];

const counted = (count: number, name: string, value: (index: number) => number): Worth =>
  Array.from({ length: count }, (_row, index) => [`${name}${index}`, value(index)]);

/** Few customers, equal ones, one above all: that the result says little is said. */
const ODD_LISTS: readonly UntidyFile[] = [
  ["equal-10.csv", { worth: counted(10, "C", () => 100), said: [/equal|same/i] }],
  ["small-1.csv", { worth: [["Alder Ltd", 500]], said: [/customer/] }],
  ["small-2.csv", { worth: TWO, said: [/2 customers|few/i] }],
  [
    "rfm-3.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
      ],
    },
  ],
  ["rfm-all-same.csv", { worth: counted(10, "C", () => 100) }],
  [
    "rfm-future.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
        ["D", 10],
        ["E", 0],
        ["F", -40],
      ],
      problems: ["D7"],
    },
  ],
  [
    "passing/abc-first-over-80.csv",
    {
      worth: [
        ["A", 900],
        ["B", 50],
        ["C", 30],
        ["D", 20],
      ],
    },
  ],
  [
    "passing/abc-negative-total.csv",
    {
      worth: [
        ["A", 100],
        ["B", -300],
        ["C", 50],
      ],
      problems: ["B3"],
    },
  ],
  [
    "passing/all-negative.csv",
    {
      worth: [
        ["A", -5],
        ["B", -10],
        ["C", -1],
      ],
      problems: ["B2", "B3", "B4"],
    },
  ],
  [
    "passing/all-zero.csv",
    {
      worth: [
        ["A", 0],
        ["B", 0],
        ["C", 0],
      ],
    },
  ],
  [
    "passing/float-cut.csv",
    {
      worth: [
        ["A", 0.1],
        ["B", 0.2],
        ["C", 0.3],
        ["D", 0.4],
      ],
    },
  ],
  ["passing/one-giant.csv", { worth: [["Giant", 1_000_000], ...counted(9, "C", (index) => index + 1)] }],
  [
    "passing/rfm-days-negative.csv",
    {
      worth: [
        ["A", 900],
        ["B", 200],
        ["C", 50],
        ["D", 50],
      ],
    },
  ],
  ["passing/rfm-one-order-each.csv", { worth: counted(12, "C", () => 100) }],
  ["passing/rfm-recency-skew.csv", { worth: counted(20, "C", (index) => 5 + 10 * index) }],
  ["passing/ties-at-cut.csv", { worth: [...counted(40, "T", () => 100), ...counted(60, "S", () => 1)] }],
];

export const UNTIDY_FILES = {
  "rows that are no customers": TOTALS,
  "headers that stand elsewhere": HEADERS,
  "who is a customer": CUSTOMERS,
  "how numbers are written": NUMBERS,
  "how dates are written": DATES,
  "lists of orders": ORDERS,
  "which column is which": COLUMNS,
  "kinds of files": FORMATS,
  "odd lists": ODD_LISTS,
};
