/** The Churn calculator as a person sees it. */

import { FIELDS } from "../../../src/core/table/fields";
import { LANGUAGES } from "../../../src/core/texts/language";
import { CHURNED } from "../../../src/models/churn/fields";
import { CHURN_FUNCTIONS } from "../../../src/models/churn/functions";
import { churnModel } from "../../../src/models/churn/model";
import { CHURN_CALCULATOR } from "../../../src/models/churn/template";
import { pointReader } from "../call";
import { formulasOf, liveSheet } from "../live-template";
import { prepared, tableWith } from "../segment";

const template = CHURN_CALCULATOR.sheet("en", () => null);
const live = () => liveSheet(CHURN_CALCULATOR);
const rounded = (value: unknown) => Number((value as number).toFixed(4));

test("starts on the published case: 131.5 at 20 %, 194.7 at 15 %, a gain of 48 %", () => {
  const sheet = live();
  const shown = Object.fromEntries(sheet.values("A4:B30").filter(([, value]) => value !== ""));
  expect(shown).toMatchObject({
    "Customers now": 1000,
    "Years a customer stays": 5,
    "Customers who leave in a year": 200,
    "Winning one customer costs": 51,
    "Keeping one customer costs": expect.closeTo(10.2, 9), // a fifth of 51
    "Winning replacements for a year's losses": 10200, // 200 x 51
    "Keeping them instead": expect.closeTo(2040, 9), // 200 x 10.2
    Difference: 8160,
  });
  expect(rounded(shown["Value of a customer"])).toBe(131.5368);
  expect((shown["Value when fewer leave"] as number).toFixed(1)).toBe("194.7");
  expect((shown.Gain as number).toFixed(2)).toBe("0.48");
  // 200 x (131.5368 + 51) and 40 x (131.5368 + 51)
  expect((shown["Value that leaves with them"] as number).toFixed(0)).toBe("36507");
  expect((shown["Cost of the customers to be priced"] as number).toFixed(0)).toBe("7301");
});

test("the cost of winning a customer adds up the seven parts of the sources, or is one amount", () => {
  const sheet = live();
  const parts = sheet.values("A60:B68");
  expect(parts[0]?.[0]).toBe("What winning one customer costs");
  expect(parts.slice(1, 8).map(([name]) => name)).toEqual([
    "Trial and first-order discount",
    "Start-up cost",
    "Cost of time",
    "Travel",
    "Demonstrations",
    "Meetings",
    "Entertainment",
  ]);
  expect(sheet.value("B9")).toBe(51);
  sheet.type("B67", 12); // entertainment, 2 before
  expect(sheet.value("B9")).toBe(61);
  sheet.type("B9", 30);
  expect(sheet.value("B25")).toBe(30); // winning one costs
});

test("break-even spend brings the value after exactly down to the value before", () => {
  const sheet = live();
  const spend = sheet.value("B30") as number;
  const npv = CHURN_FUNCTIONS.find(({ name }) => name === "CUSTOMER_NPV");
  const less = [30, 42, 44, 49, 55].map((profit) => profit - spend);
  const after = npv?.call([0.15, [less], 0.06, 51], pointReader("en"));
  expect(after).toBeCloseTo(sheet.value("B17") as number, 9);
});

test("shows the effect of 1 to 10 points, each as the functions say", () => {
  const rows = live().values("A34:F44");
  expect(rows[0]).toEqual([
    "Points fewer",
    "Churn rate a year",
    "Value of a customer",
    "Gain",
    "1 a year is worth",
    "Break-even spend a year",
  ]);
  expect(rows).toHaveLength(11);
  const gain = CHURN_FUNCTIONS.find(({ name }) => name === "CHURN_PROFIT");
  for (const [points, rate, , shown] of rows.slice(1)) {
    expect(rate).toBeCloseTo(0.2 - (points as number), 12);
    expect(shown).toBeCloseTo(
      gain?.call([0.2, [[30, 42, 44, 49, 55]], points, 0.06, 51], pointReader("en")) as number,
      9,
    );
  }
  expect(rows[5]?.[5]).toBeCloseTo(live().value("B30") as number, 9);
});

test("draws the defection curve under its own header", () => {
  const rows = live().values("A47:D58");
  expect(rows[0]?.[0]).toBe("Churn rate a year");
  expect(rows.map(([rate]) => rate).slice(1)).toEqual([
    0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0.02,
  ]);
  expect(rounded(rows[10]?.[2])).toBe(530.7024);
  for (const { labels, values } of template.charts) {
    for (const area of [labels, ...values]) {
      const corner = live().values(`A${area.row}:F${area.row}`)[0]?.[area.column - 1];
      expect(typeof corner).toBe("string");
      const last = live().values(`A${area.row + area.rows - 1}:F${area.row + area.rows - 1}`)[0];
      expect(typeof last?.[area.column - 1]).toBe("number");
    }
  }
});

test("follows the user's figures", () => {
  const sheet = live();
  sheet.type("B6", 0.04);
  // Points beyond the rate: the refusal stands in the cell, the table stays blank below it.
  expect(sheet.message("B19")).toBe("churn_rate must be above points (5%): found 0.04");
  expect(sheet.values("B35:D38").map(([rate]) => rate !== "")).toEqual([true, true, true, false]);
  sheet.type("B7", 0.01);
  expect(sheet.value("B19")).toBeGreaterThan(0);
  for (const year of ["C13", "D13", "E13", "F13"]) sheet.type(year, "");
  sheet.type("B8", 0);
  sheet.type("B6", 0.5);
  expect(sheet.value("B17")).toBe(2 * 30 - 51);
});

test.each(LANGUAGES)(
  "looks the measured rate up by the words of reports in every language: %s",
  (language) => {
    const lookups = LANGUAGES.map((own) =>
      formulasOf(CHURN_CALCULATOR.sheet(own, () => "'Churn'")).find((one) => one.includes("SUMIF")),
    );
    // Whatever language the calculator has.
    expect(new Set(lookups).size).toBe(1);
    const wanted = [
      ...(lookups[0] ?? "").matchAll(/\('Churn'!A2:Z40="([^"]+)"\)\*ISNUMBER\('Churn'!A1:Z39\)/g),
    ].map(([, words]) => words);
    const written = [
      tableWith([
        [FIELDS.customer, ["Ann", "Ann"]],
        [FIELDS.date, ["2022-01-05", "2023-12-31"]],
      ]),
      tableWith([[CHURNED, ["Yes", "No"]]]),
    ].map((table) => {
      const { report } = prepared(churnModel, { period: "year" }, language).run(table);
      return report.flatMap((block) =>
        block.kind === "figures" ? block.figures.map(({ label }) => label) : [],
      );
    });
    expect(wanted).toHaveLength(2 * LANGUAGES.length);
    // The rate of a year from orders, and the rate of a list.
    const at = LANGUAGES.indexOf(language);
    expect(written[0]).toContain(wanted[at]);
    expect(written[1]).toContain(wanted[LANGUAGES.length + at]);
  },
);

test.each(LANGUAGES)(
  "is complete in %s: notes on the inputs, no formula with a comma or a decimal",
  (language) => {
    const { cells } = CHURN_CALCULATOR.sheet(language, () => null);
    for (const formula of formulasOf({ ...template, cells })) {
      expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/,|\d\.\d/);
    }
    const inputs = cells.flat().filter((cell) => typeof cell === "object" && cell?.look === "input");
    expect(inputs).toHaveLength(19);
    expect(cells.flat().every((cell) => cell !== undefined)).toBe(true);
  },
);
