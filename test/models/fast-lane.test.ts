/** Clean columns go a shorter way through the functions: it comes to the same, to the last bit. */

import { COLUMN_CASES } from "../../bench/column-cases";
import type { Cell } from "../../src/core/cells/cell";
import { type Argument, rowsOf } from "../../src/core/functions/argument";
import { MODELS } from "../../src/models/registry";
import { runs, seeded } from "../core/seeded";
import { caller } from "./call";

const ROWS = 40;
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);

/** Other numbers of the same size: with the noise of binary arithmetic, of few decimals or of many. */
function varied(argument: Argument, seed: number): Argument {
  const rows = rowsOf(argument);
  if (rows.length !== ROWS) return argument;
  const random = seeded(seed);
  const other = (cell: Cell): Cell => {
    if (typeof cell !== "number" || Number.isInteger(cell)) return cell;
    const share = random();
    if (share < 0.3) return cell;
    return share < 0.6 ? (cell * 3) / 3 + cell / 3 - cell / 3 : cell * (1 - share / 1000);
  };
  return rows.map((row) => row.map(other));
}

/** With a blank row at the end, which sends all of it the long way and changes nothing for the others. */
function withBlank(argument: Argument): Argument {
  const rows = rowsOf(argument);
  return rows.length === ROWS ? [...rows, (rows[0] ?? []).map(() => "")] : argument;
}

test.each(COLUMN_CASES)("$name of $rows", ({ name, given }) => {
  const call = caller(FUNCTIONS, name);
  for (let seed = 1; seed <= 5; seed++) {
    const columns = given(ROWS).map((argument) => varied(argument, seed));
    const [short, long] = [call(columns), call(columns.map(withBlank))];
    const isColumn = Array.isArray(short) && short.length === ROWS;
    expect(isColumn && Array.isArray(long) ? long.slice(0, ROWS) : long).toStrictEqual(short);
  }
});

/** Rows for each of the functions whose numbers lie beside cuts and ties. */
const MANY = runs(400);
const ULP = 2 ** -52;

type Random = () => number;
type MakeCell = (random: Random) => number;

/** As typed, as computed, a few units of the last binary digit beside that, and with all its digits. */
function near(value: number, random: Random): number {
  const kind = Math.floor(random() * 6);
  const typed = Math.round(value * 100) / 100;
  if (kind === 0) return typed;
  if (kind === 1) return Math.round(value * 10_000) / 10_000;
  if (kind === 2) return typed / 3 + typed / 3 + typed / 3;
  if (kind === 3) return typed * (1 + ULP * Math.floor(random() * 7 - 3));
  if (kind === 4) return typed + 0.1 + 0.2 - 0.3;
  return value;
}

/** Within limits, often on one of them or beside it. */
const between =
  (least: number, most: number): MakeCell =>
  (random) => {
    const cuts = [least, most, 5, 7.2, 69.99999999999999, 0.1 + 0.2, 0.3, 0.05, 0.2];
    const value =
      random() < 0.3
        ? (cuts[Math.floor(random() * cuts.length)] as number)
        : least + random() * (most - least);
    return Math.min(most, Math.max(least, near(value, random)));
  };
const money: MakeCell = (random) => near(10 ** (random() * 9 - 2), random);
const signed: MakeCell = (random) => (random() < 0.4 ? -1 : 1) * money(random);
const whole =
  (most: number): MakeCell =>
  (random) =>
    1 + Math.floor(random() * most);
const share = between(0, 1);
const points = between(0, 10);

/** Cells of each row; of a parameter that takes several, one after the other. */
type Columns = readonly (MakeCell | readonly MakeCell[])[];

const BESIDE_CUTS: readonly (readonly [name: string, columns: Columns, shared: readonly Argument[]])[] = [
  ["CUSTOMER_NPV", [share, [money, signed, money]], [0.1, 51]],
  ["CUSTOMER_NPV", [share, [signed, money]], [0.06, 0]],
  ["CUSTOMER_NPV", [share, [money, money, signed]], [0.1, 99.9, "survival"]],
  ["CUSTOMER_NPV", [share, [money]], [0, 0]],
  ["CHURN_PROFIT", [share, [money, signed]], [0.05, 0.1]],
  ["CHURN_PROFIT", [share, [money]], [0.1, 0, 20]],
  ["CHURN_COST", [money, share, [money, money]], [0.1, 0.5]],
  ["CAMPAIGN_PROFIT", [money, share, points, money, points, points], []],
  ["CAMPAIGN_BREAKEVEN", [money, money, points, money], []],
  ["PRICE_CUT_BREAKEVEN", [money, points, money], []],
  ["KAM_QUADRANT", [points, points], [7.2]],
  ["VALUE_RATIO", [money, between(0.01, 9)], []],
  ["SALES_ROI", [signed, money], []],
  ["RELATIONSHIP_COMPLEXITY", [whole(9), whole(99), whole(9999), whole(3)], []],
  ["SCORECARD", [Array(6).fill(points)], [[[30, 20.5, 20, 1 / 3, 10, 0.1 + 0.2]]]],
  ["SCORECARD", [Array(4).fill(points)], [[[25, 25, 25, 25]]]],
  ["KAM_STAGE", [Array(6).fill(whole(4))], []],
  ["CREDIT_GRADE", [between(0, 100)], []],
];

/** What a row alone gives: the sentence of its refusal stands for it. */
function alone(call: ReturnType<typeof caller>, given: readonly Argument[]): Cell | Cell[][] {
  try {
    return call(given);
  } catch {
    return "refused";
  }
}

test.each(BESIDE_CUTS)("%s of a column is that of each row, case %#", (name, columns, shared) => {
  const call = caller(FUNCTIONS, name);
  const random = seeded(41);
  const rows = Array.from({ length: MANY }, () =>
    columns.map((makes) =>
      Array.isArray(makes) ? makes.map((make) => make(random)) : [(makes as MakeCell)(random)],
    ),
  );
  const together = call([
    ...columns.map((_, at) => rows.map((row) => row[at] as Cell[])),
    ...shared,
  ]) as Cell[][];
  const wrong = rows.flatMap((row, at) => {
    const own = alone(call, [...row.map((cells) => [cells]), ...shared]);
    const [found] = together[at] ?? [];
    const isRefused = typeof found === "string" && found.startsWith("⚠");
    return Object.is(isRefused ? "refused" : found, own) ? [] : [{ row, found, own }];
  });
  expect(wrong).toEqual([]);
});

test("CUSTOMER_VALUE of a column is that of each row", () => {
  const call = caller(FUNCTIONS, "CUSTOMER_VALUE");
  const random = seeded(43);
  const makes = [signed, signed, share, whole(4)];
  const rows = Array.from({ length: MANY }, () => makes.map((make) => [[make(random)]]));
  const columns = makes.map((_, at) => rows.map((row) => (row[at]?.[0] ?? []) as Cell[]));
  const [toDate, profit, rate, referrals] = columns;
  const together = call([toDate, profit, rate, 0.1, referrals]) as Cell[][];
  const wrong = rows.filter(
    ([one, two, three, four], at) => !Object.is(together[at]?.[0], alone(call, [one, two, three, 0.1, four])),
  );
  expect(wrong).toEqual([]);
});
