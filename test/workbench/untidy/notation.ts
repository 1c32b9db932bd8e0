/** How numbers and dates are written, read by hand. */
import { ABC, THREE_ORDERS, type UntidyFile } from "./common";
import type { Expected } from "./expected";

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

export const NUMBERS: readonly UntidyFile[] = [
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
      // 1.234,50 says that the comma is the decimal mark of the column, so 1.500 is 1500.
      said: [/decimal comma, as in 1\.234,50/],
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
      said: [/decimal comma, as in 987,10/],
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
      questions: ["split B"],
      answers: [
        {
          choose: /^Yes, it is 1,?500$/,
          worth: [
            ["Alder Ltd", 1500],
            ["Birch & Co", 200],
            ["Cedar", 100],
          ],
        },
        {
          choose: /^No/,
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

export const DATES: readonly UntidyFile[] = [
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
  // Seconds since 1970: 1704448800 is 10:00 UTC on 5 January 2024.
  ["passing/date-epoch.csv", FIVE_ORDERS],
  [
    "passing/date-header-unknown.csv",
    { ...THREE_ORDERS, columns: { date: "Created" }, days: { "Alder Ltd": ["2024-01-05", "2024-03-05"] } },
  ],
  [
    "passing/date-mixed-order-column.csv",
    {
      ...FIVE_DAYS,
      days: { ...FIVE_DAYS.days, "Birch & Co": ["2024-02-05", "2024-04-01"] },
    },
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
