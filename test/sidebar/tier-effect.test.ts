/** What stands under each tier that a person edits: what the last preview made of it, and nothing else. */

import type { BlockView } from "../../src/app/contract/contract";
import { tierEffects } from "../../src/sidebar/controls/tier-effect";
import { formatsFor } from "../../src/sidebar/number-format";

const table: BlockView = {
  kind: "grid",
  id: "tiers",
  header: ["Tier", "Customers", "% of value"],
  formats: ["text", "count", "share"],
  total: true,
  rows: [
    ["VIP", 4, 0.312],
    ["Small", 96, 0.688],
    ["Total", 100, 1],
  ],
};
const matrix: BlockView = {
  kind: "grid",
  id: "matrix",
  header: ["From \\ to", "VIP", "Small", "Total"],
  formats: ["text", "count", "count", "count"],
  total: true,
  rows: [
    ["VIP", 3, 1, 4],
    ["Small", 1, 95, 96],
    ["Total", 4, 96, 100],
  ],
};
const shown = (...report: BlockView[]) =>
  tierEffects(report, ["VIP", "Small"], formatsFor("en")).map((effects) => effects.map(({ label }) => label));

test("the first count and the last share of its row", () => {
  expect(shown(table)).toEqual([
    ["Customers", "% of value"],
    ["Customers", "% of value"],
  ]);
});

test("a matrix of tiers says nothing of one: who is in VIP now is no effect of its share", () => {
  expect(shown(matrix)).toEqual([[], []]);
  expect(shown(matrix, table)).toEqual(shown(table));
});
