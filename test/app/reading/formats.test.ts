/** What the number formats of cells tell of their columns: currencies, percentages, days. */

import { columnProfile, mayBeMoney } from "../../../src/app/reading/columns/column-profile";
import { currenciesRead } from "../../../src/app/reading/notation/currencies";
import { sourceOf } from "../../../src/app/reading/place/source";
import type { Cell } from "../../../src/core/cells/cell";
import { reading } from "../reading";

/** A table from A1 and the formats of its last column, header left out. */
function formatted(rows: readonly (readonly Cell[])[], formats: readonly string[]) {
  const width = rows[0]?.length ?? 0;
  const wide = ["0.###############", ...formats].map((format) => [
    ...Array.from({ length: width - 1 }, () => "0.###############"),
    format,
  ]);
  return sourceOf(reading(rows, "A1", { formats: wide }), 1);
}

test("amounts in several currencies by their formats are asked about as those by text are", () => {
  const rows = [
    ["Customer", "Revenue"],
    ["Ann", 1200],
    ["Bob", 900],
    ["Cem", 90_000],
    ["Dee", 5],
  ];
  const source = formatted(rows, ['"$"#,##0', "[$€-407]#,##0", "[$¥-411]#,##0", '"$"#,##0.00']);
  const { questions, leftOut } = currenciesRead(source, { revenue: 1 }, new Set(), {});
  expect(questions.map(({ text }) => text.en)).toEqual([
    "Amounts are in $ (2), EUR (1), JPY (1), which are never added up. Which one counts?",
  ]);
  expect(leftOut).toEqual([1, 2]);
});

test("dollars of two countries are two currencies, by the country in the format", () => {
  const rows = [
    ["Customer", "Revenue"],
    ["Ann", 1200],
    ["Bob", 900],
    ["Cem", 5],
  ];
  const source = formatted(rows, ["[$$-409]#,##0", "[$$-1009]#,##0", "[$$-409]#,##0"]);
  const { questions } = currenciesRead(source, { revenue: 1 }, new Set(), {});
  expect(questions.map(({ text }) => text.en)).toEqual([
    "Amounts are in USD (2), CAD (1), which are never added up. Which one counts?",
  ]);
});

test("typed and formatted signs are told together, and one currency is nothing to ask about", () => {
  const rows = [
    ["Customer", "Revenue"],
    ["Ann", "$1,200"],
    ["Bob", 900],
  ];
  const asked = (formats: readonly string[]) =>
    currenciesRead(formatted(rows, formats), { revenue: 1 }, new Set(), {}).questions.length;
  expect(asked(["@", "[$€-2] #,##0"])).toBe(1);
  expect(asked(["@", '"$"#,##0'])).toBe(0);
});

test("numbers shown as percentages are no money, those shown with a sign are", () => {
  // 1.5 is shown as 150 %: no share by its size.
  expect(mayBeMoney(columnProfile([0.5, 1.5]))).toBe(true);
  expect(mayBeMoney(columnProfile([0.5, 1.5], undefined, ["0%", "0%"]))).toBe(false);
  expect(mayBeMoney(columnProfile([2023, 2024], undefined, ["$0", "$0"]))).toBe(true);
  expect(columnProfile([5, "€7"], undefined, ["$0", "@"]).currencies).toEqual(["€", "$"]);
});

test("numbers shown as days are dates, whatever the heading says", () => {
  const rows = [
    ["Customer", "Reference"],
    ["Ann", 45_296],
    ["Bob", 45_297],
  ];
  expect(formatted(rows, ["yyyy-mm-dd", "d.m.yy"]).columns[1]?.kind).toBe("date");
  expect(formatted(rows, ["0", "0"]).columns[1]?.kind).toBe("number");
});
