/** Cells as long as a cell can be: whatever a run adds to such a text, no cell that it writes holds more than Sheets takes. */

import { reading } from "../reading";
import { customers, planned } from "./request";

/** As Google tells: "Your input contains more than the maximum of 50000 characters in a single cell." */
const MOST = 50_000;

/** Every text in what is planned. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const long = (beginning: string, length = MOST) => beginning + "x".repeat(length - beginning.length);

test.each<[string, string]>([
  ["the longest text", long("")],
  ["one that needs an apostrophe", long("=")],
  ["one that ten characters make too long", long("", MOST - 10)],
  // Normalised, each of these is 18 letters: 2 800 make 50 400.
  ["one that only normalising makes too long", "ﷺ".repeat(2800)],
  ["one whose last place holds a pair", `${long("", 48_999)}😀${"x".repeat(900)}`],
])("%s as header, name and value, over customers and over orders", (_what, text) => {
  const rows = customers(6).map((cells, row) => (row === 0 ? [text, text] : cells));
  const areOrders = { mapping: { customer: 0, revenue: 1, date: 2 }, orders: { kind: "all" as const } };
  const plans = [
    planned(reading([...rows, [text, 7], ["Bo", text]]), ["abc"], { reasonColumn: true }),
    planned(
      reading([
        ["Customer", text, "Order date"],
        ["Ann", 1, "2024-01-05"],
        [text, 9, "2024-01-09"],
      ]),
      ["pyramid"],
      areOrders,
    ),
  ];
  for (const { columns, sheets, history, customers: made } of plans) {
    const cells = sheets.flatMap(({ lines }) => lines.map(({ contents }) => contents));
    const all = texts({ columns, cells, history: history.rows, made });
    expect(all.filter((one) => one.length > MOST).map((one) => one.slice(0, 40))).toEqual([]);
  }
  // The customer is there all the same, its name cut, and not left out.
  expect(texts(plans[1]?.columns).some((one) => one.length > 40_000)).toBe(true);
});
