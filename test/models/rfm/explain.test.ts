/** Why a customer has its segment, and what a better one takes. */

import { FIELDS } from "../../../src/core/table/fields";
import { explainSegment } from "../../../src/models/rfm/explain";
import { RECENCY } from "../../../src/models/rfm/fields";
import { SEGMENTS, segmentOf } from "../../../src/models/rfm/labels";
import { rfmModel } from "../../../src/models/rfm/model";
import { rfmScore } from "../../../src/models/rfm/rfm";
import { explained, tableWith } from "../segment";

// Quantiles of 1 to 5 are 1.8, 2.6, 3.4, 4.2; of 1 3 5 7 9: 2.6, 4.2, 5.8, 7.4; of 10 to 50: 18, 26, 34, 42.
const TABLE = tableWith([
  [RECENCY, [1, 2, 3, 4, 5, ""]],
  [FIELDS.orders, [9, 7, 5, 3, 1, 4]],
  [FIELDS.revenue, [50, 40, 30, 20, 10, 25]],
]);
const RULE =
  "A value on a cut is in the lower fifth; few days are good. The first rule that matches names the segment.";
const actionOf = (name: string) => SEGMENTS.find(({ label }) => label.en === name)?.action.en;

test("the best: each digit between its quantiles, nothing better", () => {
  expect(explained(rfmModel, TABLE, 0)).toEqual({
    figures: { RFM: 555, "RFM segment": "Champion" },
    texts: [
      "Champion: R ≥ 4, F ≥ 4, M ≥ 4",
      "R 5: Days since last order 1 ≤ 1.8",
      "F 5: 7.4 < Number of orders 9",
      "M 5: 42 < Revenue 50",
      RULE,
      actionOf("Champion"),
    ],
  });
});

test("the fourth: hibernating, and what would do", () => {
  // 222: a 3 in recency makes it Needs attention, a 3 in revenue At risk; a 5 in orders alone changes nothing. Of the four
  // others the second has 3 days; with as many the quantile is 3. With more than their 30 it is above the quantile too.
  expect(explained(rfmModel, TABLE, 3)).toEqual({
    figures: { RFM: 222, "RFM segment": "Hibernating" },
    texts: [
      "Hibernating: R ≥ 2",
      "R 2: 3.4 < Days since last order 4 ≤ 4.2",
      "F 2: 2.6 < Number of orders 3 ≤ 4.2",
      "M 2: 18 < Revenue 20 ≤ 26",
      RULE,
      "Better by one measure alone: Needs attention (Days since last order ≤ 3); At risk (Revenue > 30)",
      actionOf("Hibernating"),
    ],
  });
});

test("days from dates are called days, in the reader's language; no verdict for an incomplete customer", () => {
  const table = tableWith([
    [FIELDS.lastOrder, ["2024-03-05", "2024-03-01", "2024-02-01"]],
    [FIELDS.orders, [3, 2, 1]],
    [FIELDS.revenue, [30, 20, 10]],
  ]);
  // Days 0, 4, 33: quantiles 1.6, 3.2, 9.8, 21.4; the last of three is in the last fifth.
  expect(explained(rfmModel, table, 2, {}, "zh-CN").texts.slice(0, 2)).toEqual([
    "流失客户：—",
    "R 1：21.4 < 距上次下单天数 33",
  ]);
  for (const index of [5, 99]) expect(explained(rfmModel, TABLE, index).figures).toEqual({});
});

// With cuts at 2, 4, 6, 8, the values 1, 3, 5, 7, 9 have the digits 1 to 5.
const CUTS = [2, 4, 6, 8];
const DIGITS = [1, 2, 3, 4, 5];
const CELLS = DIGITS.flatMap((r) => DIGITS.flatMap((f) => DIGITS.map((m) => [r, f, m] as const)));

test("of all 125 scores: the change that is named gives that segment, and nothing smaller a better one", () => {
  const cuts = { recency: CUTS, frequency: CUTS, monetary: CUTS };
  const names = ["Days", "Orders", "Sales"];
  for (const [r, f, m] of CELLS) {
    const values = [11 - 2 * r, 2 * f - 1, 2 * m - 1] as const;
    const score = rfmScore(...values, cuts);
    expect(score).toBe(100 * r + 10 * f + m);
    const blocks = explainSegment({ names, values, cuts, limits: cuts }, "en");
    const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
    const said = texts.find((text) => text.startsWith("Better by")) ?? "";
    const expected = [100, 10, 1].flatMap((place, measure) => {
      const own = [r, f, m][measure] as number;
      const better = DIGITS.filter((digit) => digit > own).find(
        (digit) => segmentOf(score + place * (digit - own)) < segmentOf(score),
      );
      if (better === undefined) return [];
      const label = SEGMENTS[segmentOf(score + place * (better - own))]?.label.en;
      // Days up to 2 x (6 - digit), orders and sales above 2 x (digit - 1).
      const bound = measure === 0 ? `≤ ${2 * (6 - better)}` : `> ${2 * (better - 1)}`;
      return [`${label} (${names[measure]} ${bound})`];
    });
    expect(said).toBe(expected.length > 0 ? `Better by one measure alone: ${expected.join("; ")}` : "");
  }
});

test("where quantiles are equal, the digit that the change leads to is named", () => {
  // Orders of 3 are above none of 3, 3, 3, 9: F 1; more than 3 is above three of them: F 4.
  const cuts = { recency: CUTS, frequency: [3, 3, 3, 9], monetary: CUTS };
  const blocks = explainSegment({ names: ["D", "O", "S"], values: [9, 3, 7], cuts, limits: cuts }, "en");
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  // 114 is Lost; 124 would be At risk, but more than 3 orders make it 144, which is Can't lose.
  expect(texts).toContain("Better by one measure alone: Hibernating (D ≤ 8); Can't lose (O > 3)");
});
