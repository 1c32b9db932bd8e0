/** Cents and decimals are shown where they tell something. */

import { rowFormats } from "../../../src/app/plan/grid-lines";
import { columnMoney, plainNumbers, reportMoney } from "../../../src/app/plan/money-format";
import { shownText } from "../../../src/app/plan/shown-text";
import { numberLook } from "../../../src/app/record/layout";

test.each<[string, number[], ReturnType<typeof reportMoney>]>([
  ["whole amounts", [5, 2000], "money"],
  ["no amounts", [], "money"],
  ["small ones, one of them broken", [5, 7.5], "cents"],
  ["a broken one beside a large one", [7.5, 1000], "money"],
  ["just below a thousand, also of a loss", [-999.5], "cents"],
  ["a thousand", [-1000.5], "money"],
  ["one that would be shown as 0", [2000, 0.3], "cents"],
  ["one that cents would show as 0", [2000, -0.004], "exact"],
  ["a real 0", [2000, 0], "money"],
])("a report with %s", (_what, amounts, format) => {
  expect(reportMoney(amounts)).toBe(format);
});

test("a column shows its cents wherever it has any, however large", () => {
  expect([columnMoney([2000.5, 1]), columnMoney([2000, 1]), columnMoney([])]).toEqual([
    "cents",
    "money",
    "money",
  ]);
  expect(columnMoney([670.4, -0.004])).toBe("exact");
});

test.each<[string, number[], ReturnType<typeof plainNumbers>]>([
  ["whole ones", [5, 2000], "number"],
  ["none", [], "number"],
  ["tenths, with binary noise", [0.1 + 0.2, 7], "decimal"],
  ["small ones that differ in hundredths", [0.25, 0.5], "hundredths"],
  ["scores of 100", [76.78, 3.25], "decimal"],
])("other numbers, %s", (_what, numbers, look) => {
  expect(plainNumbers(numbers)).toBe(look);
});

test.each<[string, number[], ReturnType<typeof columnMoney>]>([
  ["millions that differ in the third decimal", [1.2541, 1.2512, 1.2509], "exact"],
  ["millions that cents tell apart", [1.2541, 1.3], "cents"],
  ["averages, which have no last decimal", [1 / 3, 0.334], "cents"],
  ["one amount with binary noise", [0.1 + 0.2, 0.3], "cents"],
])("a column of %s", (_what, amounts, look) => {
  expect(columnMoney(amounts)).toBe(look);
});

test("a tier never seems to begin where customers of the next one are: 1.25 of VIP, 1.25 of Small", () => {
  const tiers = {
    header: ["Tier", "Revenue", "Average", "Lowest value"],
    formats: ["text", "money", "money", "money"],
    rows: [
      ["VIP", 1.2541, 1.2541, 1.2541],
      ["Ordinary", 3.7529, 1.2509666666666666, 1.2508],
      ["Small", 6.49, 0.405625, 0.09],
    ],
  } as const;
  // 1.25 twice in the last column; an average is no cut.
  expect(rowFormats(tiers)[0]).toEqual(
    ["text", "money", "money", "exact"].map((one, at) => (at === 1 || at === 2 ? "cents" : one)),
  );
  expect(shownText(1.2541, "exact")).toBe("1.2541");
  expect(shownText(1234.5, "exact")).toBe("1,234.50");
  const cut = {
    header: ["Tier", "From"],
    formats: ["text", "money"],
    rows: [["VIP", 1.2541]],
    areCuts: true,
  } as const;
  expect(rowFormats(cut)[0]).toEqual(["text", "exact"]);
});

test("where a tier begins is shown as exactly as the customers' amounts: 1,999.60 is not from 2,000 on", () => {
  const grid = {
    header: ["Tier", "From value"],
    formats: ["text", "money"],
    rows: [["VIP", 1999.6]],
  } as const;
  expect(rowFormats(grid)[0]).toEqual(["text", "money"]);
  expect(rowFormats({ ...grid, areCuts: true })[0]).toEqual(["text", "cents"]);
});

test.each<[string, (string | number)[][], string[]]>([
  [
    "differ below each other",
    [
      ["VIP", 1234.4, 9],
      ["Ordinary", 1234.2, 9],
    ],
    ["text", "cents", "money"],
  ],
  ["differ side by side, as then and now", [["Ann", 1234.4, 1234.2]], ["text", "cents", "cents"]],
  [
    "are the same",
    [
      ["VIP", 1234.4, 1234.4],
      ["VIP", 1234.4, 1234.4],
    ],
    ["text", "money", "money"],
  ],
  ["differ by more than rounding hides", [["VIP", 1234.4, 1300.2]], ["text", "money", "money"]],
])("large amounts that %s show cents only where they would look alike", (_what, rows, formats) => {
  const grid = { header: ["Tier", "Before", "After"], formats: ["text", "money", "money"], rows } as const;
  expect(rowFormats(grid)[0]).toEqual(formats);
});

test.each<[string, number[], string[]]>([
  ["one decimal where it tells enough", [0.5, 1, 0], ["50.0 %", "100.0 %", "0.0 %"]],
  ["nearly all is not all", [0.9998, 1], ["99.98 %", "100.00 %"]],
  ["nearly nothing is not nothing", [0.0001, 0.4], ["0.01 %", "40.00 %"]],
  ["a small loss", [-0.0004, 0.4], ["-0.04 %", "40.00 %"]],
  ["as little as tells", [0.99996, 0.5], ["99.996 %", "50.000 %"]],
  ["noise of a sum", [0.1 + 0.2 + 0.7 - 1e-12, 0.5], ["100.0 %", "50.0 %"]],
])("shares of a column: %s", (_, shares, shown) => {
  const rows = shares.map((share) => [share]);
  const formats = rowFormats({ header: ["%"], formats: ["share"], rows }).map(([format]) => format ?? "text");
  expect(shares.map((share, at) => shownText(share, formats[at] ?? "text"))).toEqual(shown);
});

test("a heat map's share keeps its decimals beside its shade", () => {
  const rows = [[0.9998, 0.0001]];
  expect(
    rowFormats({ header: ["", ""], formats: ["share", "share"], rows, shaded: true })[0]?.map((format) =>
      numberLook(format),
    ),
  ).toEqual(["fine share", "fine share"]);
});
