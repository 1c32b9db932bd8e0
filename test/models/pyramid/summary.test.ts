/** PYRAMID_SUMMARY: the tier table. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cells/cell";
import type { Argument } from "../../../src/core/functions/argument";
import { expectTable } from "../../tables";
import { call, columnOf, tiersFor } from "./cases";

const HEADER = ["Tier", "Customers", "% of customers", "Value", "% of value", "Average", "Lowest value"];
const summary = (values: Argument, tiers?: Argument) => call("PYRAMID_SUMMARY", [values, tiers]) as Cell[][];
const note = (values: readonly Cell[]) => summary(columnOf(values)).slice(6);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("1 to 1000: counts of the source, sums by Gauss", () => {
  // The sum of a..b is (a + b) x (b - a + 1) / 2; in all 1001 x 500 = 500 500.
  expectTable(summary(columnOf(upTo(1000))), [
    HEADER,
    ["VIP", 10, 0.01, 9955, 9955 / 500500, 995.5, 991], // 991..1000: 1991 x 5
    ["Major", 40, 0.04, 38820, 38820 / 500500, 970.5, 951], // 951..990: 1941 x 20
    ["Ordinary", 150, 0.15, 131325, 131325 / 500500, 875.5, 801], // 801..950: 1751 x 75
    ["Small", 800, 0.8, 320400, 320400 / 500500, 400.5, 1], // 1..800: 801 x 400
    ["Total", 1000, 1, 500500, 1, 500.5, 1],
  ]);
});

test("blanks, text and the header are skipped as in SUM, over any shape", () => {
  const table = summary(
    [
      ["Revenue", "x"],
      [60, ""],
      [30, 10],
      [true, new Date()],
    ],
    [
      ["Best", 0.34],
      ["Rest", 1],
    ],
  );
  expectTable(table, [
    HEADER,
    ["Best", 2, 2 / 3, 90, 0.9, 45, 30], // ceil(0.34 x 3) = 2
    ["Rest", 1, 1 / 3, 10, 0.1, 10, 10],
    ["Total", 3, 1, 100, 1, 100 / 3, 10],
  ]);
});

test("an error cell fails the call and names its row", () => {
  expect(() => summary(columnOf(["Revenue", 5, "#REF!"]))).toThrow(
    "values has #REF! in row 3: mend that cell first",
  );
});

test("no numbers: counts of 0, and blanks where a share cannot be formed", () => {
  expectTable(summary(columnOf(["Revenue", ""]), [["All", 1]]), [
    HEADER,
    ["All", 0, "", 0, "", "", ""],
    ["Total", 0, "", 0, "", "", ""],
  ]);
});

test("a total of 0 or less has no shares of value", () => {
  expectTable(
    summary(columnOf([5, -5]), [
      ["Top", 0.5],
      ["Rest", 1],
    ]),
    [HEADER, ["Top", 1, 0.5, 5, "", 5, 5], ["Rest", 1, 0.5, -5, "", -5, -5], ["Total", 2, 1, 0, "", 0, -5]],
  );
});

test("loss-makers: the others bring more than all", () => {
  expectTable(
    summary(columnOf([150, -50]), [
      ["Top", 0.5],
      ["Rest", 1],
    ]),
    [
      HEADER,
      ["Top", 1, 0.5, 150, 1.5, 150, 150],
      ["Rest", 1, 0.5, -50, -0.5, -50, -50],
      ["Total", 2, 1, 100, 1, 50, -50],
    ],
  );
});

test("sums carry no binary noise: 0.5 + 0.2 + 0.1 is 0.8", () => {
  expect(summary(columnOf([0.5, 0.2, 0.1]))[5]?.[3]).toBe(0.8);
});

describe("the note below the table", () => {
  test("no tie at a cut, no note", () => {
    expect(note(upTo(1000))).toEqual([]);
    expect(note([5])).toEqual([]);
    expect(note(Array(9).fill(0))).toEqual([]);
  });
  test("the best 30 of 1000 tie", () => {
    const values = upTo(1000).map((rank) => (rank <= 30 ? 99 : 98 - rank / 1000));
    expect(note(values)).toEqual([
      [
        "Customers tie at 99, the edge of VIP; 30 customers are VIP or better instead of 10, because equal customers get equal tiers.",
        ...Array(6).fill(""),
      ],
    ]);
  });
  test("a tie at a lower edge", () => {
    // N = 10: the limit of Ordinary is 2, yet ranks 2 and 2 are equal.
    expect(note([9, 8, 8, 7, 6, 5, 4, 3, 2, 1])[0]?.[0]).toBe(
      "Customers tie at 8, the edge of Ordinary; 3 customers are Ordinary or better instead of 2, because equal customers get equal tiers.",
    );
  });
  test("all equal and positive", () => {
    expect(note(Array(50).fill(0.1))[0]?.[0]).toBe(
      "All customers have the same value, 0.1, so all of them are VIP: equal customers get equal tiers.",
    );
  });
});

test.each([
  ["en", "Tier", "VIP", "Total"],
  ["zh-CN", "层级", "VIP客户", "合计"],
  ["zh-TW", "層級", "VIP客戶", "合計"],
] as const)("the table speaks %s", (language, header, first, last) => {
  const table = call("PYRAMID_SUMMARY", [columnOf([1])], language) as Cell[][];
  expect([table[0]?.[0], table[1]?.[0], table[5]?.[0]]).toEqual([header, first, last]);
});

test("a total that no cell can hold is said in words", () => {
  expect(() => summary(columnOf([1e308, 1e308]))).toThrow("the numbers add up to more than a cell can hold");
});

describe("the README's worked example", () => {
  const readme = readFileSync(join(__dirname, "../../../src/models/pyramid/README.md"), "utf8").replace(
    / +\|/g,
    " |",
  ); // the formatter pads the cells
  const tableAfter = (header: string): Cell[][] => {
    const lines = readme.slice(readme.indexOf(header)).split("\n\n")[0]?.split("\n") ?? [];
    return lines
      .filter((_, index) => index !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      )
      .map((row) => row.map((cell) => (cell === "" || Number.isNaN(Number(cell)) ? cell : Number(cell))));
  };
  const customers = tableAfter("| customer | value | tier |").slice(1);
  const values = customers.map(([, value]) => value);

  test("gives the tiers it prints", () => {
    expect(values).toHaveLength(10);
    expect(tiersFor(values)).toEqual(customers.map(([, , tier]) => tier));
  });
  test("gives the summary it prints", () => {
    expectTable(summary(columnOf(values)), tableAfter("| Tier | Customers |"));
  });
});

test("every edge that ties is said, not the first alone", () => {
  // Of 20 the tiers end at ranks 1, 1, 4: two share the 1st place, and the three behind them the 4th.
  expect(note([10, 10, 5, 5, 5, ...Array(15).fill(1)]).map(([text]) => text)).toEqual([
    "Customers tie at 10, the edge of VIP; 2 customers are VIP or better instead of 1, because equal customers get equal tiers.",
    "Customers tie at 5, the edge of Ordinary; 5 customers are Ordinary or better instead of 4, because equal customers get equal tiers.",
  ]);
});

test("counts of a tie have their thousands apart, as everywhere", () => {
  // 1,500 tie at the first place of 2,000, whose first hundredth is 20.
  const [[first] = []] = note([...Array(1500).fill(9), ...Array(500).fill(1)]);
  expect(first).toContain("; 1,500 customers are VIP or better instead of 20,");
});

test("equal amounts that a formula worked out are all the same value", () => {
  // 3 x 0.1 is 0.3, although 0.1 + 0.1 + 0.1 is 0.30000000000000004 in binary.
  expect(note([0.1, 0.1, 0.3 - 0.2])[0]?.[0]).toMatch(/^All customers have the same value, 0.1/);
});
