/** The sentences of a summary sheet that are the same for every model. */

import { overrideLines, preface, problemLines } from "../../../src/app/plan/summary-texts";

const text = (en: string) => ({ en, "zh-CN": `${en} (cn)`, "zh-TW": `${en} (tw)` });
const MODEL = { title: text("Pyramid"), summary: text("Ranks.") };
const ORIGIN = { sheet: "Data", range: "A1:B3", today: "2024-01-31", areOrders: false };
const many = <One>(count: number, make: (at: number) => One) =>
  Array.from({ length: count }, (_, at) => make(at));

test.each([
  ["customers", ORIGIN, undefined, ["Pyramid", "Customers: Data, A1:B3, read on 2024-01-31", "Ranks."]],
  [
    "orders, with the method as it was chosen",
    { ...ORIGIN, areOrders: true },
    "By thirds.",
    ["Pyramid", "Orders: Data, A1:B3, read on 2024-01-31", "By thirds."],
  ],
])("title, origin and method: %s", (_what, origin, method, lines) => {
  expect(preface(MODEL, method, origin, "en")).toEqual(lines);
});

test.each([
  [50, 0],
  [51, 1],
  [200, 150],
])("of %i problems 50 are listed, and that there are %i more is said", (problemCount, more) => {
  const problems = many(problemCount, (at) => ({
    row: at + 2,
    field: "revenue",
    code: "NOT_A_NUMBER" as const,
    details: { found: "x" },
    cell: `B${at + 2}`,
  }));
  const check = { rows: 4906, blankRows: 1002, problemCount, counts: {}, problems, remarks: [] };
  const [heading, total, first, ...others] = problemLines(check, "en");
  expect([heading, total]).toEqual([
    "Rows and problems",
    `4,906 rows read, 1,002 blank, ${problemCount} to look at.`,
  ]);
  expect(first).toBe("B2: not a number: x");
  expect(others.slice(49)).toEqual(more === 0 ? [] : [`… and ${more} more`]);
});

test("changes by hand: what was worked out, a dash for nothing, and whether they stay", () => {
  const one = { row: 7, customer: "Ann", computed: "Small", kept: "VIP" };
  expect(overrideLines([one, { ...one, row: 8, computed: "" }], true, "en")).toEqual([
    "Changed by hand and kept",
    "Row 7, Ann: VIP, worked out as Small",
    "Row 8, Ann: VIP, worked out as –",
  ]);
  expect(overrideLines([{ ...one, reason: "board's wish" }], true, "en")[1]).toBe(
    "Row 7, Ann: VIP, worked out as Small; reason: board's wish",
  );
  expect(overrideLines([one], false, "en")[0]).toBe("Changed by hand and worked out again");
  expect(overrideLines([], true, "en")).toEqual([]);
  // A heading, 50 of 53, and one line for the others.
  expect(
    overrideLines(
      many(53, () => one),
      true,
      "en",
    ).slice(51),
  ).toEqual(["… and 3 more"]);
});
