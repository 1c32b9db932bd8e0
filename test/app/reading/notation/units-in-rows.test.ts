/** Amounts whose unit stands in a column beside them: they count in full, one click takes them as they stand. */

import type { Decisions } from "../../../../src/app/contract/decisions";
import { amountsOf, clicked, listOf, said } from "../../orders/list";

const amounts = [3, 50_000, 7];
const rows = (header: string, units: readonly string[]) => [
  ["customer", "revenue", header],
  ...units.map((unit, at) => [`Customer ${at}`, amounts[at] ?? 0, unit]),
];
const read = (header: string, units: readonly string[], decisions: Decisions = {}) =>
  listOf(rows(header, units), decisions, false);

test.each([
  ["unit:单位", ["万元", "元", "万元"], [30_000, 50_000, 70_000]],
  ["unit:Einheit", ["TEUR", "EUR", "TEUR"], [3000, 50_000, 7000]],
  ["currency", ["kEUR", "EUR", "kEUR"], [3000, 50_000, 7000]],
  ["unit:Unit", ["M", "", "K"], null],
  ["unit:Unit", ["M", "K", "K"], [3_000_000, 50_000_000, 7000]],
  ["unit:Note", ["USD million", "USD", "USD thousand"], [3_000_000, 50_000, 7000]],
  ["unit:Unit", ["lakh", "lakh", "crore"], [300_000, 5_000_000_000, 70_000_000]],
  ["unit:Size", ["M", "K", "K"], null],
  ["unit:Unit", ["pieces", "boxes", "K"], null],
  // As one in a row here and there, because nobody sees that the figures are short of four zeros.
  ["unit:单位", ["万元", "万元", "万元"], [30_000, 500_000_000, 70_000]],
  ["unit:Unit", ["EUR k", "EUR k", "EUR k"], [3000, 50_000_000, 7000]],
  ["unit:Unit", ["EUR", "EUR", "EUR"], null],
])("%s of %j", (header, units, expected) => {
  expect(Object.values(amountsOf(read(header, units)))).toEqual(expected ?? amounts);
});

test("it is said with an example, and one click takes the amounts as they stand and back", () => {
  const units = ["万元", "元", "万元"];
  const given = read("unit:单位", units);
  expect(said(given)).toEqual(["单位 (C) names units, so amounts count in full: 3 万元 is 30,000"]);
  const asTheyStand = read("unit:单位", units, clicked(given, "units"));
  expect(Object.values(amountsOf(asTheyStand))).toEqual(amounts);
  const again = read("unit:单位", units, clicked(asTheyStand, "units"));
  expect(Object.values(amountsOf(again))).toEqual([30_000, 50_000, 70_000]);
});
