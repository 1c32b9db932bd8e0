/** The Customer value worksheet as a person sees it. */

import { LANGUAGES } from "../../../src/core/texts/language";
import { CUSTOMER_VALUE_TEMPLATE } from "../../../src/models/customer-value/template";
import { formulasOf, liveSheet } from "../live-template";

const live = () => liveSheet(CUSTOMER_VALUE_TEMPLATE);

/** 20 % at 10 %: five years of 1 are worth (1 - 1.1^-5) / 0.1. */
const FIVE_YEARS = (1 - 1.1 ** -5) / 0.1;

test("values, ranks and totals of the sample", () => {
  const sheet = live();
  const rows = sheet.values("A18:J23");
  const expected = [
    ["A", 1200 + 300 * FIVE_YEARS],
    ["B", 400 + 500 * FIVE_YEARS * 3], // itself and two referred
    ["C", 900 + 150 * FIVE_YEARS * 2],
    ["D", 350 * FIVE_YEARS],
    ["E", 2500 + 50 * FIVE_YEARS],
    ["F", 100 + 120 * FIVE_YEARS * 6],
  ] as const;
  for (const [index, [name, value]] of expected.entries()) {
    expect(rows[index]?.[0]).toBe(name);
    expect(rows[index]?.[6]).toBeCloseTo(value, 9);
  }
  // Value: B 6086, F 2829, E 2690, A 2337, C 2037, D 1327. Sales: A 9000, E 6000, C 4200, B 3000, D 2600, F 800.
  expect(rows.map((row) => row.slice(7))).toEqual([
    [4, 1, -3],
    [1, 4, 3],
    [5, 3, -2],
    [6, 5, -1],
    [3, 2, -1],
    [2, 6, 4],
  ]);
  const total = expected.reduce((sum, [, value]) => sum + value, 0);
  expect(sheet.value("B7")).toBeCloseTo(total, 8);
  expect(sheet.value("B8")).toBe(5100);
  expect(sheet.value("B9")).toBeCloseTo(total - 5100, 8);
  expect(sheet.values("L17:L23").flat()).toEqual(["Customer", "B", "F", "E", "A", "C", "D"]);
  expect(
    sheet
      .values("A24:J37")
      .flat()
      .every((value) => value === ""),
  ).toBe(true);
});

test("a customer added, a rate typed over", () => {
  const sheet = live();
  sheet.type("A24", "G");
  sheet.type("B24", 0);
  sheet.type("C24", 100);
  expect(sheet.value("G24")).toBeCloseTo(100 * FIVE_YEARS, 9);
  sheet.type("D24", 0.5);
  expect(sheet.value("G24")).toBeCloseTo(100 / 1.1 + 100 / 1.21, 9);
});

test.each(LANGUAGES)("is complete in %s, and no formula has a comma or a decimal", (language) => {
  const sheet = CUSTOMER_VALUE_TEMPLATE.sheet(language, () => null);
  for (const formula of formulasOf(sheet)) expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/,|\d\.\d/);
  expect(sheet.cells.flat().every((cell) => cell !== undefined)).toBe(true);
});
