/** No explanation says that a number is below one that looks the same, or that nothing lies between two that differ. */

import { FIELDS } from "../../src/core/table/fields";
import { reasonFor } from "../../src/models/credit/reason";
import { LOYALTY } from "../../src/models/loyalty/fields";
import { MODELS } from "../../src/models/registry";
import { RECENCY } from "../../src/models/rfm/fields";
import { explained, tableWith } from "./segment";

const { customer, revenue, profit, orders, previousRevenue, complaints, firstOrder } = FIELDS;
/** Scores that differ in the third decimal, as a rating from 0 to 1 does. */
const CLOSE = [0.754, 0.753, 0.752, 0.751, 0.75];
const TABLE = tableWith([
  [customer, ["Ann", "Bo", "Cy", "Di", "Ed"]],
  [revenue, [10.004, 10.003, 10.002, 10.001, 10]],
  [profit, CLOSE],
  [orders, [1, 2, 3, 4, 5]],
  [LOYALTY, CLOSE],
  [RECENCY, [1, 2, 3, 4, 5]],
  [previousRevenue, [10.003, 10.004, 10.001, 10.002, 10]],
  [complaints, [3, 3, 3, 3, 3]],
  [firstOrder, ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"]],
]);
/** What a sentence compares: an amount, with the name before it left away, and a bound. */
const COMPARED = /(-?[\d.,]+ ?%?) ([<>]) (?:[A-Za-z ]+ )?(-?[\d.,]+ ?%?)/g;
const NOTHING_BETWEEN = /: 0 (?:more|above it)/;

const explaining = MODELS.filter(
  ({ id, segmentation }) =>
    segmentation && ["pyramid", "abc", "rfm", "loyalty", "account-faces", "review"].includes(id),
);

test.each(explaining.map((model) => [model.id, model] as const))(
  "%s: amounts that differ look different beside each other",
  (_id, model) => {
    const said = [0, 1, 2, 3, 4].flatMap((row) => explained(model, TABLE, row).texts);
    expect(said.length).toBeGreaterThan(5);
    const alike = said.flatMap((text) =>
      [...text.matchAll(COMPARED)].filter(([, one, , other]) => one === other).map(() => text),
    );
    // The largest of a tier is at its end, which is no distance, but is said as one only to the others.
    const nothing = said.filter((text) => NOTHING_BETWEEN.test(text) && !/ends at/.test(text));
    expect([...alike, ...nothing]).toEqual([]);
  },
);

test("the sentences of the matrix, digit by digit", () => {
  const [loyalty] = MODELS.filter(({ id }) => id === "loyalty");
  if (!loyalty) throw new Error("no loyalty");
  // The median of both is 0.752.
  expect(explained(loyalty, TABLE, 3).texts[0]).toBe(
    "Stranger: Profit 0.751 < 0.752 (low, -0.001), Loyalty 0.751 < 0.752 (low, -0.001)",
  );
});

test("a credit score just below a grade lacks something", () => {
  const scheme = {
    indicators: [],
    grades: [
      { label: "A", from: 70, coefficient: 1 },
      { label: "B", from: 0, coefficient: 0 },
    ],
  };
  const rating = { score: 69.996, grade: 1, cappedBy: null };
  expect(reasonFor(scheme, rating, "en")).toBe("A begins at 70 points: 0.004 more.");
});
