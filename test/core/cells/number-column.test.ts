/** Cells as numbers, blanks and bad cells apart. */

import type { Cell } from "../../../src/core/cells/cell";
import {
  currenciesIn,
  inOrder,
  type NumberAnswer,
  type NumberReading,
  numberColumn,
  numberOf,
  numberReading,
  numbersOnly,
} from "../../../src/core/cells/number-column";
import { notationOf } from "../../../src/core/cells/number-text";
import { problemText } from "../../../src/core/problem";
import { TEXTS } from "../../../src/core/texts/core-texts";
import { LANGUAGES } from "../../../src/core/texts/language";

test.each<[string, Cell, unknown]>([
  ["a number", 5, 5],
  ["zero", 0, 0],
  ["text that is a number", "¥1,234.50", 1234.5],
  ["a blank", "", null],
  ["null", null, null],
  ["a dash", "—", null],
  ["nothing as accounts are printed", "$ -", null],
  ["nothing in dollars of a country", "US$ -", null],
  ["nothing in kroner", "kr –", null],
  ["nothing with its sign behind", "- €", null],
  ["nothing in words behind", "-- EUR", null],
  ["text", "abc", { code: "NOT_A_NUMBER", details: { found: "abc" } }],
  ["TRUE", true, { code: "NOT_A_NUMBER", details: { found: "TRUE" } }],
  ["FALSE", false, { code: "NOT_A_NUMBER", details: { found: "FALSE" } }],
  ["a date", new Date(2024, 0, 5), { code: "NOT_A_NUMBER", details: { found: "2024-01-05" } }],
  ["a date that is none", new Date(Number.NaN), { code: "NOT_A_NUMBER", details: { found: "?" } }],
  ["NaN", Number.NaN, { code: "NOT_A_NUMBER", details: { found: "NaN" } }],
  ["Infinity", Number.POSITIVE_INFINITY, { code: "NOT_A_NUMBER", details: { found: "Infinity" } }],
  ["an error cell", "#N/A", { code: "ERROR_CELL", details: { found: "#N/A" } }],
  ["a decimal comma", "12,5", 12.5],
  ["the notation of another locale", "1.234,56", 1234.56],
  ["groups after a blank", "1 000", 1000],
  ["Indian groups", "1,23,456", 123_456],
  ["a value that is not known", "tbd", { code: "UNKNOWN_VALUE", details: { found: "tbd" } }],
  [
    "a credit or crore",
    "500 Cr",
    {
      code: "AMBIGUOUS_NUMBER",
      details: { found: "500 Cr", one: "-500", other: "5000000000", why: TEXTS.aPlainNumber },
    },
  ],
  ["a superscript", "10²", { code: "NOT_A_NUMBER", details: { found: "10²" } }],
])("numberOf %s", (_, cell, expected) => {
  expect(numberOf(cell)).toEqual(expected);
});

test("numberOf reads what could be two numbers as the locale does, and the rest everywhere alike", () => {
  const german = notationOf("de_DE");
  expect(["1.234", "12,5", "1,234.5"].map((text) => numberOf(text, german))).toEqual([1234, 12.5, 1234.5]);
  expect(["1.234", "12,5", "1,234.5"].map((text) => numberOf(text))).toEqual([1.234, 12.5, 1234.5]);
});

/** `bad` for a cell that is refused, `null` for a blank. */
function read(cells: readonly Cell[], locale: string, answer?: NumberAnswer): (number | "bad" | null)[] {
  const { values, bad } = numberColumn(Object.freeze(cells), notationOf(locale), answer);
  return Array.from(values, (value, index) => (bad.has(index) ? "bad" : Number.isNaN(value) ? null : value));
}

test.each<
  [string, readonly Cell[], string, readonly (number | "bad" | null)[], NumberReading["settledBy"], number]
>([
  ["a comma settles the column against the locale", ["1.500", "987,10"], "en_US", [1500, 987.1], "column", 1],
  ["a point does too", ["1,500", "987.10"], "de_DE", [1500, 987.1], "column", 1],
  ["with the locale it agrees", ["1.500", "987,10"], "de_DE", [1500, 987.1], "column", 1],
  ["groups of a million settle it", ["1.500", "1.234.567"], "en_US", [1500, 1_234_567], "column", 1],
  ["groups of India settle it", ["45,000", "12,00,000"], "de_DE", [45_000, 1_200_000], "column", 1],
  ["a half is no group", ["1.500", "0.500"], "de_DE", [1.5, 0.5], "column", 1],
  ["else the locale does, with points", ["1.500", "1,500"], "en_US", [1.5, 1500], "locale", 2],
  ["else the locale does, with commas", ["1.500", "1,500"], "de_DE", [1500, 1.5], "locale", 2],
  [
    "spaces and apostrophes tell nothing",
    ["1.500", "1 000", "1'000"],
    "de_DE",
    [1500, 1000, 1000],
    "locale",
    1,
  ],
  [
    "cells on both sides leave the rest in doubt, whatever the locale",
    ["1.500", "987,10", "5.25", 7, "x"],
    "de_DE",
    ["bad", 987.1, 5.25, 7, "bad"],
    "contradiction",
    1,
  ],
  [
    "cells on both sides harm nobody where no other is open",
    ["987,10", "5.25"],
    "en_US",
    [987.1, 5.25],
    "cells",
    0,
  ],
  [
    "numbers that the sheet may have made of 1.500 are in doubt beside 987,10",
    [1.5, "987,10", 2.25, "12.345,60", 100],
    "en_US",
    ["bad", 987.1, "bad", 12_345.6, 100],
    "contradiction",
    2,
  ],
  [
    "but not where one of them can be no group",
    [1.5, "987,10", 1234.5, -0.75],
    "en_US",
    [1.5, 987.1, 1234.5, -0.75],
    "cells",
    0,
  ],
  [
    "nor where one is so far below the others that it is a group of them",
    [2.5, "1.234,50", 1234.5],
    "en_US",
    ["bad", 1234.5, 1234.5],
    "contradiction",
    1,
  ],
  ["a triangle beside plain numbers is a minus", ["▲500", 700], "en_US", [-500, 700], "cells", 0],
  ["a 0 beside it is no such number", ["▲500", "▲7", 0], "en_US", ["bad", "bad", 0], "cells", 0],
  ["but not beside its opposite", ["▲500", "▼300", 700], "en_US", ["bad", "bad", 700], "cells", 0],
  ["nor where every cell has one", ["▲5%", "▲3%"], "en_US", ["bad", "bad"], "cells", 0],
  [
    "of amounts with tax and without the rarer do not count",
    ["1 € HT", "2 € HT", "3 € TTC"],
    "fr_FR",
    [1, 2, "bad"],
    "cells",
    0,
  ],
  ["and of as many none", ["1 € HT", "3 € TTC", 5], "fr_FR", ["bad", "bad", 5], "cells", 0],
  ["numbers alone are as the sheet has them", [1.5, 2.25], "de_DE", [1.5, 2.25], "cells", 0],
  ["a comma locale doubts nothing beside its own commas", [1.5, "987,10"], "de_DE", [1.5, 987.1], "cells", 0],
  [
    "blanks are blanks",
    ["1.500", "-", "n.a.", "", "987,10"],
    "en_US",
    [1500, null, null, null, 987.1],
    "column",
    1,
  ],
  ["beside Dr a Cr is a credit", ["1,200.00 Dr", "500.00 Cr", "7"], "en_IN", [1200, -500, 7], "cells", 0],
  ["beside rupees and lakh it is crore", ["₹5 lakh", "1.5 Cr"], "en_IN", [500_000, 15_000_000], "cells", 0],
  ["a Cr alone could be either", ["500 Cr", "7"], "en_IN", ["bad", 7], "cells", 0],
])("numberColumn: %s", (_, cells, locale, expected, settledBy, open) => {
  expect(read(cells, locale)).toEqual(expected);
  expect(numberReading(cells, notationOf(locale))).toMatchObject({ settledBy, open });
});

test("an answer settles what is open, and leaves alone what can be one number only", () => {
  const cells = ["1.500", "987,10", "5.25"];
  expect(read(cells, "en_US", { decimal: "," })).toEqual([1500, 987.1, 5.25]);
  expect(read(cells, "en_US", { decimal: "." })).toEqual([1.5, 987.1, 5.25]);
  expect(numberReading(cells, notationOf("en_US"), { decimal: "," }).settledBy).toBe("answer");
});

test("an answer against the locale does not make 1.5 of a 1.500 that the sheet has read already", () => {
  expect(read([1.5, "987,10", 100], "en_US", { decimal: "," })).toEqual(["bad", 987.1, 100]);
  expect(read([1.5, "987,10", 100], "en_US", { decimal: "." })).toEqual([1.5, 987.1, 100]);
});

test("numberReading names a text of each kind and counts them", () => {
  expect(numberReading(["1.500", "987,10", "5.25", "6.25", "x", 5], notationOf("en_US"))).toMatchObject({
    witnesses: { point: 2, comma: 1 },
    examples: { point: "5.25", comma: "987,10", open: "1.500" },
  });
});

test("what could be two numbers is said with both", () => {
  const { bad } = numberColumn(["1.500", "987,10", "5.25"]);
  expect(bad.get(0)?.details).toEqual({ found: "1.500", one: "1.5", other: "1500", why: TEXTS.aPlainNumber });
  expect(
    LANGUAGES.map((language) => problemText("AMBIGUOUS_NUMBER", bad.get(0)?.details ?? {}, language)),
  ).toEqual([
    "could be two numbers: 1.500 is 1.5 or 1500; write it as a plain number",
    "可能是两个不同的数字：1.500 可以是 1.5 或 1500；请改写成普通数字",
    "可能是兩個不同的數字：1.500 可以是 1.5 或 1500；請改寫成一般數字",
  ]);
});

test("a number in doubt is said with what its column would make of it", () => {
  const { bad } = numberColumn([1.5, "987,10"]);
  expect(problemText("AMBIGUOUS_NUMBER", bad.get(0)?.details ?? {}, "en")).toBe(
    "could be two numbers: 1.5 is 1.5 or 1500; texts of this column have the other decimal mark, so write them all as plain numbers",
  );
});

test.each<[string, readonly Cell[], readonly (readonly [string, number])[]]>([
  ["codes and signs of one currency are one", ["$5", "USD 5", "US$5", 5, "5"], [["USD", 3]]],
  [
    "a dollar alone may be any",
    ["$5", "HK$5"],
    [
      ["HKD", 1],
      ["$", 1],
    ],
  ],
  ["¥ is Chinese beside 人民币", ["¥5", "5人民币", "5元"], [["CNY", 3]]],
  ["and Japanese beside 円", ["¥5", "5円"], [["JPY", 2]]],
  [
    "and neither alone, nor where both are",
    ["¥5", "CNY 5", "JPY 5"],
    [
      ["CNY", 1],
      ["JPY", 1],
      ["¥", 1],
    ],
  ],
  ["two signs that may mean the same are one", ["¥5", "5元"], [["¥", 2]]],
  ["kroner are of one country or another", ["5 kr", "kr 6", "7 NOK"], [["NOK", 3]]],
  ["an amount without is none", ["5", "", "x", "EUR"], []],
])("currenciesIn: %s", (_, cells, expected) => {
  expect([...currenciesIn(cells)]).toEqual(expected);
});

test("twenty currencies and more are told apart", () => {
  const amounts = [
    "US$1",
    "€1",
    "£1",
    "1円",
    "CHF 1",
    "A$1",
    "C$1",
    "NZ$1",
    "S$1",
    "HK$1",
    "NT$1",
    "RMB 1",
    "₹1",
    "₩1",
  ];
  const others = [
    "₽1",
    "₺1",
    "₫1",
    "฿1",
    "RM1",
    "Rp1",
    "₱1",
    "R$1",
    "zł 1",
    "Kč 1",
    "Ft 1",
    "₪1",
    "AED 1",
    "R 1",
  ];
  const counts = currenciesIn([...amounts, ...others]);
  expect(counts.size).toBe(28); // 14 and 14, each its own
  expect([...counts.values()]).toEqual(Array(28).fill(1));
});

test("numberColumn keeps every row in its place and counts numbers read from text", () => {
  const cells = Object.freeze([5, "1.5万", "-", "abc", "", "#REF!", "10%"]);
  const { values, bad, fromText } = numberColumn(cells);
  expect(Array.from(values)).toEqual([5, 15_000, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 0.1]);
  expect([...bad.keys()]).toEqual([3, 5]);
  expect(fromText).toBe(2);
});

// S and H are Soll and Haben, D and C debit and credit; what is owed counts above 0, as with Dr and Cr.
test.each([
  ["500,00 S|200,00 H", "500|-200"],
  ["S 500,00|H 200,00", "500|-200"],
  ["500.00 D|200.00 C", "500|-200"],
  ["500 Soll|200 Haben", "500|-200"],
  ["500 Debit|200 Credit", "500|-200"],
  ["DR 500|CR 200", "500|-200"],
  ["借 500|贷 200", "500|-200"],
  ["500.00 H|200.00 H", "bad|bad"],
  ["500.00 Credit|200", "bad|200"],
  ["₹1.5 Cr|₹75 L", "15000000|7500000"],
])("a column of %s is %s", (written, expected) => {
  const cells = written.split("|");
  const { values, bad } = numberColumn(cells);
  expect(cells.map((_, at) => (bad.has(at) ? "bad" : String(values[at]))).join("|")).toBe(expected);
});

test("a code behind an amount says more than the sign before it", () => {
  expect([...currenciesIn(["$5 USD", "$7 CAD", "$9 CAD"])]).toEqual([
    ["CAD", 2],
    ["USD", 1],
  ]);
  expect([...currenciesIn(["¥500 JPY", "¥700 CNY"])].length).toBe(2);
  expect([...currenciesIn(["12,50 $ CA", "7,25 $CA"])]).toEqual([["CAD", 2]]);
});

test("numberColumn of no cells is empty", () => {
  expect(numberColumn([]).values).toHaveLength(0);
});

test.each([
  [[], []],
  [[Number.NaN], []],
  [
    [3, Number.NaN, 1],
    [3, 1],
  ],
  [
    [2, 1],
    [2, 1],
  ],
  [[Number.NaN, 0], [0]],
])("numbersOnly(%j) is %j", (values, expected) => {
  expect(Array.from(numbersOnly(Float64Array.from(values)))).toEqual(expected);
});

/** Each beside 1200, where people write it; none may be taken for a unit, as the B of a billion. */
const WRITTEN =
  "{}Br|Bs. {}|RD${}|J${}|{} ֏|{} ₼|{} DH|{} DT|{} DA|{} KM|{} FCFA|XOF {}|{} AFN|LBP {}|E£{}|{} ج.م|{} د.إ|{} ر.س|{} ден|{} so'm|{} грн|{} руб.|{} тг|{} ₾|TT${}|GH₵{}|AR$ {}|Mex$ {}|$U {}|{} $CAD|Gs. {}|Tk {}|NRs {}|{} บาท|{} VNĐ|{} ש\"ח|{}:-|{} Ks|Kz {}|S/. {}|Rs.{}/-|R{}|{} kr|{} Ft|{} zł|{} Kč|NT$ {}|{}元|{}원|{}円|CHF {}.-|₱{}|Q {}|L {}|K {}|N {}|P {}";

test.each(WRITTEN.split("|"))("an amount written as %s", (form) => {
  expect(numberOf(form.replace("{}", "1200"))).toBe(1200);
});

test.each(["Q1,200.00", "K1200.00", "L.1,200"])("%s is an amount by its comma or hundredths", (text) => {
  expect(numberOf(text)).toBe(1200);
});

test.each(["Q1200", "k 1200", "SR1200", "KM1200", "DT1200", "P1200", "1200 Xr"])(
  "%s is no amount",
  (text) => {
    expect(numberOf(text)).toMatchObject({ code: "NOT_A_NUMBER" });
  },
);

test("a T before the currency is a thousand, and a B of its own a billion", () => {
  // A unit behind the sign of a currency; before the dong a T could be a thousand or a trillion.
  expect(numberOf("1200€ k")).toBe(1_200_000);
  expect(numberOf("5T₫")).toEqual({ code: "NOT_A_NUMBER", details: { found: "5T₫" } });
  expect(["120 TEUR", "1.2 T€", "3 B"].map((text) => numberOf(text))).toEqual([120_000, 1200, 3_000_000_000]);
});

test("bad cells are told from the first row down, in whatever order they were found", () => {
  const found = new Map([12, 3, 7, 0].map((row) => [row, `row ${row}`]));
  expect([...inOrder(found).keys()]).toEqual([0, 3, 7, 12]);
});
