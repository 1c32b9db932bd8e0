/** Lists of orders, added up by hand. */
import { THREE_ORDERS, TWO, type UntidyFile } from "./common";

export const ORDERS: readonly UntidyFile[] = [
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
      // Ann 505 + 55. Bob's 905 was refunded.
      columns: { revenue: "Total" },
      worth: [["ann@example.com", 560]],
      said: [/refunded.*905/, /another column is without shipping/],
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
