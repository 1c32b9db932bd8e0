/** Amounts in thousands and the like, as a heading or a line beside the table says: they stay so where all are, and count in full where columns differ. */

import { sourceOf } from "../../../../src/app/reading/place/source";
import { unitInHeading, unitInNote } from "../../../../src/app/reading/place/unit-in-heading";
import { moneySign } from "../../../../src/app/run/money-sign";
import type { Cell } from "../../../../src/core/cells/cell";
import { amountsOf, clicked, listOf, said } from "../../orders/list";
import { reading } from "../../reading";
import { judgedList, typed } from "../../untidy/judged";

test.each([
  ["売上高（千円）", 3],
  ["売上(百万円)", 6],
  ["売上（億円）", 8],
  ["销售额（万元）", 4],
  ["销售额万元", 4],
  ["매출액(천원)", 3],
  ["CA (K€)", 3],
  ["CA en K€", 3],
  ["Chiffre d'affaires (M€)", 6],
  ["Umsatz TEUR", 3],
  ["Umsatz in TEUR", 3],
  ["Umsatz (Mio. EUR)", 6],
  ["Umsatz (in Tsd. €)", 3],
  ["Sales ($000)", 3],
  ["Revenue '000", 3],
  ["Revenue (in thousands)", 3],
  ["Sales (Rs. in Lakhs)", 5],
  ["Sales, USD millions", 6],
  ["Sales k USD", 3],
  ["Ventas (miles de €)", 3],
  ["Ventas (millones)", 6],
  ["Omzet (x €1.000)", 3],
  ["Sales ('000) 2023", 3],
  ["Sales (K)", 3],
])("%s is in units of ten to the %s", (heading, power) => {
  expect(unitInHeading(heading)?.power).toBe(power);
});

test.each([
  "Sales",
  "Sales (EUR)",
  "Sales 2000",
  "Sales M",
  "Sales (b)",
  "Sales (net)",
  "Sales - Milan",
  "Bin sales",
  "金额（元）",
  "Sales (min)",
])("%s names no unit", (heading) => expect(unitInHeading(heading)?.power ?? 0).toBe(0));

test.each([
  ["单位：万元", 4],
  ["(単位：千円)", 3],
  ["단위: 백만원", 6],
  ["($ in thousands)", 3],
  ["Alle Angaben in TEUR", 3],
  ["Note: all figures in thousands of EUR", 3],
  ["Montants exprimés en milliers d'euros", 3],
  ["Cifras en miles", 3],
  ["Amounts in INR lakhs", 5],
  ["A million thanks", undefined],
  ["Sales in Milan", undefined],
  ["单位：元", 0],
  ["Prepared in 2024", undefined],
])("a line that says %s", (line, power) => {
  expect(unitInNote(line)?.power).toBe(power);
});

const ROWS: readonly (readonly Cell[])[] = [
  ["customer", "revenue:Sales (k€)", "profit:Profit (€)"],
  ["Alder", 1200, 300_000],
  ["Birch", "1.5M", 20_000],
];

test("each column is taken by its own unit, and an amount that names one by that", () => {
  const read = listOf(ROWS, {}, false);
  expect(Object.values(amountsOf(read))).toEqual([1_200_000, 1_500_000]);
  const profit = read.table.columns.profit;
  expect(profit?.type === "number" && [...profit.values]).toEqual([300_000, 20_000]);
  expect(said(read)).toEqual([
    "“Sales (k€) (B)” means units of 1,000, so amounts count in full: 1200 (B) is 1,200,000",
  ]);
});

test("amounts in full stand under a heading without the unit", () => {
  const read = listOf(ROWS, {}, false);
  const columns = [read.table.columns.revenue, read.table.columns.profit].map((column) => column?.header);
  expect(columns).toEqual(["Sales", "Profit (€)"]);
});

test("one click takes the amounts as they stand, and back", () => {
  const id = "units Sales (k€) (B)";
  const asTheyStand = listOf(ROWS, clicked(listOf(ROWS, {}, false), id), false);
  expect(Object.values(amountsOf(asTheyStand))).toEqual([1200, 1_500_000]);
  expect(clicked(asTheyStand, id)).toEqual({ unitsTaken: true });
});

test.each([
  ["above", "TEUR", ["Umsatzliste|", "Angaben in TEUR|", "Kunde|Umsatz", "Erle|500", "Birke|250"]],
  [
    "below",
    "thousands of EUR",
    ["Kunde|Umsatz", "Erle|500", "Birke|250", "|", "Note: all figures in thousands of EUR|"],
  ],
  ["in a line of units", "TEUR", ["Kunde|Umsatz", "|TEUR", "Erle|500", "Birke|250"]],
  ["in the heading", "k€", ["Kunde|Umsatz ($000)".replace("$", "€"), "Erle|500", "Birke|250"]],
])(
  "a unit %s the table that all amounts have stays, is said and shown, and is taken on a click",
  (_where, label, lines) => {
    const { counted, said: sentences } = judgedList(lines);
    expect(counted).toEqual({ Erle: 500, Birke: 250 });
    expect(sentences.join("\n")).toMatch(
      /means units of 1,000: amounts stay in them and are shown so, 500 \(B\) is 500,000/,
    );
    expect(judgedList(lines, { decisions: { unitsTaken: true } }).counted).toEqual({
      Erle: 500_000,
      Birke: 250_000,
    });
    const sheet = reading(lines.map((line) => line.split("|").map(typed)));
    const source = sourceOf(sheet, null);
    expect(moneySign({ source, request: { mapping: { revenue: 1 } } })).toBe(`${label} `);
    expect(
      moneySign({ source, request: { mapping: { revenue: 1 }, decisions: { unitsTaken: true } } }),
    ).toBeUndefined();
  },
);
