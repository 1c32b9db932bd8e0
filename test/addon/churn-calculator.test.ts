/** The churn that a run measured feeds the Churn calculator. */

import { templateFunctionName } from "../../src/core/template/template";
import { type Opened, opened } from "./opened";

function runChurn(book: Opened): void {
  const defaults = book.describe().models.find(({ id }) => id === "churn")?.defaults ?? {};
  book.write(book.request({ models: [{ id: "churn", options: defaults }] }));
}

const rateOf = (book: Opened) => {
  book.addOn.run(templateFunctionName("churn-calculator"));
  return book.value("'Churn calculator'!B6");
};

test("the rate of a yes/no list stands in the calculator, and the calculator works with it", () => {
  // 1 of 4 left
  const book = opened([
    ["Customer", "Revenue", "Churn"],
    ["Ann", 5, "No"],
    ["Bob", 3, "Yes"],
    ["Cid", 2, "No"],
    ["Dan", 2, "No"],
  ]);
  runChurn(book);
  expect(rateOf(book)).toBe(0.25);
  expect(book.value("'Churn calculator'!B16")).toBe(4);
});

test("without a churn run the calculator begins at one fifth", () => {
  expect(
    rateOf(
      opened([
        ["Customer", "Revenue"],
        ["Ann", 5],
      ]),
    ),
  ).toBe(0.2);
});

test("churn by tier uses the tiers that the pyramid wrote", () => {
  const left = (index: number) => (index % 4 === 0 ? "Yes" : "No");
  const book = opened([
    ["Customer", "Revenue", "Churn"],
    ...Array.from({ length: 20 }, (_, index) => [`C${index}`, index + 1, left(index)]),
  ]);
  book.write(book.request());
  runChurn(book);
  // Of 1…20 the best is VIP (20, stays), ranks 2-4 Ordinary (19, 18, 17: one left), 16 Small with four left; the highest rate first.
  const rows = book
    .values("Churn!A1:D60")
    .filter(([name, , lost]) => ["VIP", "Ordinary", "Small"].includes(String(name)) && lost !== "");
  expect(rows.map(([name, customers, lost]) => [name, customers, lost])).toEqual([
    ["Ordinary", 3, 1],
    ["Small", 16, 4],
    ["VIP", 1, 0],
  ]);
});
