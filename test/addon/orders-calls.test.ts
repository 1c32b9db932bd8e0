/** Service calls of runs over orders: the same at every size. */

import { opened } from "./opened";
import { models, orders } from "./order-book";

const HEADER = [
  "Customer",
  "Order date",
  "Amount",
  "Product",
  "Profit",
  "Cost to serve",
  "Complaints",
  "Salesperson",
  "Order number",
];
/** Orders with the first `width` columns. */
const list = (count: number, width = HEADER.length) => [
  HEADER.slice(0, width),
  ...orders(count).map((row, at) =>
    [...row, at % 13, at % 5, at % 3 === 0 ? 1 : 0, `Rep ${at % 4}`, `N${at}`].slice(0, width),
  ),
];

function calls(rows: Parameters<typeof opened>[0], changes = {}) {
  const book = opened(rows);
  const request = book.request(changes);
  const counted = () => {
    book.write(book.previewed(request));
    const { read, write, navigate, turns } = book.addOn.calls;
    return { read, write, navigate, turns };
  };
  return { first: counted(), second: counted() };
}

test("a first and a second run: the same number at 100 and at 1 000 orders", () => {
  expect(calls(list(1_000, 4))).toEqual(calls(list(100, 4)));
});

test.each(["pyramid", "abc", "rfm", "profitability", "review"])(
  "%s over every column an order may have and the year before: 8 reads, 70 writes, 6 turns from writing to reading",
  (model) => {
    const { first, second } = calls(list(200), { orders: { kind: "year" }, models: models(model) });
    expect(first.read).toBeLessThanOrEqual(8);
    expect(first.write).toBeLessThanOrEqual(70);
    // A second run also reads the customers' sheet (itself, its extent, its cells, its formulas and the formats of its
    // columns), what the last run recorded, and whether it may write there; it looks three times whether everybody is still
    // in place, and at its summary as any second run does.
    expect(second.read).toBeLessThanOrEqual(5 + 5 + 1 + 1 + 3 + 5);
    expect(second.write).toBeLessThanOrEqual(70);
    expect([first.turns, second.turns].map((turns) => turns <= 6)).toEqual([true, true]);
  },
);

test("every model that orders suffice for: 40 more writes for each further one, no further read", () => {
  const ids = ["pyramid", "abc", "rfm", "profitability", "review", "churn"];
  const { first } = calls(list(200), { orders: { kind: "year" }, models: models(...ids) });
  expect(first.read).toBeLessThanOrEqual(8);
  expect(first.write).toBeLessThanOrEqual(70 + 40 * (ids.length - 1));
  expect(first.turns).toBeLessThanOrEqual(6);
});
