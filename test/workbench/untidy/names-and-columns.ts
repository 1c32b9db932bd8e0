/** Who is a customer and which column is which, read by hand. */
import { ABC, ABC_SHORT, THREE_ORDERS, TWO, type UntidyFile } from "./common";
import type { Expected } from "./expected";

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

export const CUSTOMERS: readonly UntidyFile[] = [
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
      questions: ["same-customers"],
      answers: [
        {
          // 500 + 400 + 300, and 200 + 100.
          choose: /^Yes/,
          orders: true,
          worth: [
            ["Alder Ltd", 1200],
            ["Birch & Co", 300],
          ],
        },
      ],
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
  [
    "xlsx-merged-customers.xlsx",
    {
      // The sheet says what is merged; a CSV file does not.
      orders: true,
      worth: [
        ["Alder Ltd", 1200],
        ["Birch & Co", 1100],
      ],
      said: [/customer above: row 3, row 4, row 6/],
    },
  ],
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

export const COLUMNS: readonly UntidyFile[] = [
  [
    "export-erpnext-ar.csv",
    {
      columns: { revenue: "Invoiced Amount" },
      leftOut: [4],
      worth: [
        ["Alder Ltd", 5000],
        ["Birch & Co", 2000],
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
  ["only-number-is-id.csv", { columns: { revenue: null, customer: "id" }, said: [/Revenue: .*identifiers/] }],
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
      questions: ["column customer"],
      // The tiers stand beside the telephone numbers, which are no names.
      worth: [
        ["", 500],
        ["", 200],
        ["", 100],
      ],
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
      said: [/Dates are put together from Year \(B\), Month \(C\)/],
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
