/** Totals, notes and headers: which rows are customers, read by hand. */
import { ABC, ABC_SHORT, THREE_ORDERS, TWO, type UntidyFile } from "./common";
import type { Expected } from "./expected";

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

export const TOTALS: readonly UntidyFile[] = [
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

export const HEADERS: readonly UntidyFile[] = [
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
