/** Laws that hold for any customers, tried on seeded ones: of every cell function over a column, and of every model. */

import { COLUMN_CASES, type ColumnCase } from "../bench/column-cases";
import {
  type FilledField,
  SEGMENTATION_CASES,
  type SegmentationCase,
  tableOfFilled,
} from "../bench/segmentation-cases";
import type { Cell } from "../src/core/cells/cell";
import type { Argument } from "../src/core/functions/argument";
import type { CellFunction } from "../src/core/functions/cell-function";
import { InputError, problemText } from "../src/core/problem";
import type { Outcome } from "../src/core/report/report";
import type { Table } from "../src/core/table/table";
import { MODELS } from "../src/models/registry";
import { seeded, shuffled } from "../test/core/seeded";
import { pointReader } from "../test/models/call";
import { count, type Findings, isPlain, meet, noFindings } from "./violations";

type Range = readonly (readonly Cell[])[];
type Given = readonly Argument[];

/** From so many rows the rows of a case are drawn. */
const POOL = 200;
const MOST_ROWS = 30;

/** Functions whose answer for a customer follows from that customer's row alone. */
const ROW_BY_ROW: ReadonlySet<string> = new Set([
  "BAND",
  "TIER_CHANGE",
  "CREDIT_SCORE",
  "CREDIT_GRADE",
  "CREDIT_LIMIT",
  "CUSTOMER_NPV",
  "CHURN_PROFIT",
  "CHURN_COST",
  "CUSTOMER_VALUE",
  "KAM_QUADRANT",
  "KAM_STAGE",
  "MAN_GRADE",
  "SCORECARD",
  "CAMPAIGN_PROFIT",
  "CAMPAIGN_BREAKEVEN",
  "PRICE_CUT_BREAKEVEN",
  "SALES_ROI",
  "VALUE_RATIO",
  "DELIVERED_VALUE",
  "RELATIONSHIP_COMPLEXITY",
  "CUSTOMER_ACTION",
]);
/** Functions of amounts in which only proportions count: other money, same answers. */
const BY_PROPORTION: ReadonlySet<string> = new Set([
  "PYRAMID_TIER",
  "ABC_CLASS",
  "PARETO_SHARE",
  "PARETO_CUSTOMERS",
  "PARETO_GINI",
  "PARETO_CURVE",
  "RFM_SCORE",
  "RFM_SEGMENT",
]);
/** Functions of one column in which a greater amount never gets a later label of those that occur in this order. */
const RISING: Readonly<Record<string, readonly string[]>> = {
  PYRAMID_TIER: ["VIP", "Major", "Ordinary", "Small"],
  ABC_CLASS: ["A", "B", "C"],
};
/** Models in which only proportions of money count: the columns of money, and whether its results are money too. */
const MONEY: Readonly<Record<string, readonly string[]>> = {
  pyramid: ["revenue", "profit"],
  abc: ["revenue", "profit"],
  profitability: [
    "revenue",
    "cost-of-goods",
    "profit",
    "cost-to-serve",
    "discounts",
    "trial-discount",
    "start-up-cost",
    "time-cost",
    "travel-cost",
    "demo-cost",
    "meeting-cost",
    "entertainment-cost",
  ],
  loyalty: ["profit", "profitability", "revenue"],
  "account-faces": ["revenue", "profit"],
  rfm: ["revenue"],
  echelon: ["assets", "income", "depth", "potential"],
  "customer-value": ["profit", "profitToDate", "revenue"],
  review: ["revenue", "previous-revenue", "profit", "cost-to-serve"],
  "tier-changes": ["revenue", "profit", "previous-revenue"],
};
/** Results that show amounts in a sentence. */
const SENTENCES: ReadonlySet<string> = new Set(["why"]);

/** More of a field never makes its customer's own result worse. */
interface RisingModel {
  readonly field: string;
  readonly more: (cell: Cell) => Cell;
  readonly column: string;
  /** The result as a number that is the greater the better. */
  readonly worth: (cell: string | number) => number;
}

const times4 = (cell: Cell): Cell => (typeof cell === "number" ? Math.abs(cell) * 4 : cell);
const isEarly =
  (labels: readonly string[]) =>
  (label: string | number): number =>
    -labels.indexOf(String(label));

const RISING_MODELS: Readonly<Record<string, RisingModel>> = {
  pyramid: {
    field: "revenue",
    more: times4,
    column: "tier",
    worth: isEarly(["VIP", "Major", "Ordinary", "Small"]),
  },
  abc: { field: "revenue", more: times4, column: "class", worth: isEarly(["A", "B", "C"]) },
  rfm: { field: "revenue", more: times4, column: "score", worth: Number },
  echelon: { field: "assets", more: times4, column: "echelon", worth: (echelon) => -Number(echelon) },
  credit: { field: "credit-fulfilment-rate", more: () => 1, column: "score", worth: Number },
  profitability: { field: "profit", more: times4, column: "net-profit", worth: Number },
  "customer-value": { field: "profit", more: times4, column: "value", worth: Number },
  // A letter is a capital where the answer is yes.
  prospects: {
    field: "money",
    more: () => "yes",
    column: "man",
    worth: (grade) => String(grade).replace(/[^A-Z]/g, "").length,
  },
};
/** Of customers with equal figures the first in the list come first, as the documents say. */
const BY_PLACE: ReadonlySet<string> = new Set(["KAM_SELECT"]);

/**
 * Tries the laws of the cell functions.
 *
 * @param cases how many for each law and rows
 */
export function lawsOfFunctions(cases: number): Findings {
  const findings = noFindings();
  const functions = new Map(MODELS.flatMap((model) => model.functions.map((own) => [own.name, own])));
  for (const [at, one] of COLUMN_CASES.entries()) {
    const own = functions.get(one.name);
    if (!own) throw new Error(`no function ${one.name}`);
    count(findings, "functions and rows");
    const drawn = new Drawn(one);
    for (let number = 0; number < cases; number++) tryLaws(findings, own, drawn, at * 100_003 + number);
  }
  return findings;
}

/** Arguments with some of the rows that a function is measured with. @private */
class Drawn {
  private readonly pool: Given;
  constructor(readonly of: ColumnCase) {
    this.pool = of.given(POOL);
  }

  isTall(at: number): boolean {
    const argument = this.pool[at];
    return Array.isArray(argument) && argument.length === POOL;
  }

  rows(places: readonly number[]): Given {
    return this.each((range) => places.map((place) => range[place] ?? []));
  }

  each(change: (range: Range) => Range, given: Given = this.pool): Given {
    return given.map((argument, at) => (this.isTall(at) && isRange(argument) ? change(argument) : argument));
  }
}

/** @private */
function isRange(argument: Argument): argument is Range {
  return Array.isArray(argument);
}

/** @private */
function tryLaws(findings: Findings, own: CellFunction, drawn: Drawn, seed: number): void {
  const random = seeded(seed);
  const size = 2 + Math.floor(random() * (MOST_ROWS - 1));
  const places = Array.from({ length: size }, () => Math.floor(random() * POOL));
  const given = drawn.rows(places);
  const before = JSON.stringify(given);
  const answer = answerOf(own, given);
  const broken = (law: string) =>
    meet(findings, law, `${own.name} of ${drawn.of.rows}, ${JSON.stringify(given)}`);
  const holds = (law: string, isSo: boolean) => {
    count(findings, law);
    if (!isSo) broken(law);
  };
  holds("the arguments are left as they are", JSON.stringify(given) === before);
  holds("called again, it answers the same", isSame(answerOf(own, given), answer));
  holds("every cell is a text, a truth value or a finite number", answer.flat().every(isPlain));
  // A summary may have three rows more by chance.
  const isEach =
    answer.length === size && answerOf(own, drawn.rows([...places, 0, 1, 2])).length === answer.length + 3;
  const order = shuffled([...places.keys()], seed);
  const moved = answerOf(
    own,
    drawn.each((range) => order.map((at) => range[at] ?? []), given),
  );
  if (!BY_PLACE.has(own.name))
    holds(
      "customers in another order get the same",
      isSame(moved, isEach ? order.map((at) => answer[at] ?? []) : answer),
    );
  if (BY_PROPORTION.has(own.name)) {
    const money = own.name.startsWith("RFM") ? 2 : 0;
    const grown = given.map((argument, at) =>
      drawn.isTall(at) && isRange(argument) && (at === money || money === 0)
        ? argument.map((row) => row.map((cell) => (typeof cell === "number" ? cell * 8 : cell)))
        : argument,
    );
    if (!drawn.of.rows.includes("text"))
      holds(
        "in a currency of an eighth of the worth the labels are the same",
        isSame(labelsOf(answerOf(own, grown)), labelsOf(answer)),
      );
  }
  if (!isEach) return;
  const at = Math.floor(random() * size);
  const put = (cell: Cell) =>
    drawn.each(
      (range) => [...range.slice(0, at), (range[0] ?? []).map(() => cell), ...range.slice(at)],
      given,
    );
  const without = (rows: readonly (readonly Cell[])[]) => rows.filter((_, place) => place !== at);
  const blank = answerOf(own, put(""));
  holds("a blank row changes nothing for the others", isSame(without(blank), answer));
  holds(
    "a row with an error changes nothing for the others",
    isSame(without(answerOf(own, put("#N/A"))), answer),
  );
  if (ROW_BY_ROW.has(own.name)) {
    const alone = answerOf(own, drawn.rows([places[0] ?? 0]));
    holds("one customer alone gets what it gets in the column", isSame(alone, answer.slice(0, 1)));
  }
  const labels = RISING[own.name];
  const [amounts] = given;
  if (labels && isRange(amounts) && typeof amounts[0]?.[0] === "number") {
    const ranked = amounts
      .map(([amount], row) => ({ amount: Number(amount), rank: labels.indexOf(String(answer[row]?.[0])) }))
      .sort((one, other) => other.amount - one.amount);
    holds(
      "a greater amount never gets a lower label",
      ranked.every(({ rank }, place) => place === 0 || rank >= (ranked[place - 1]?.rank ?? 0)),
    );
  }
}

/** The rows of an answer; a refusal is one row with its sentence. @private */
function answerOf(own: CellFunction, given: Given): readonly (readonly Cell[])[] {
  try {
    const answer = own.call(given, pointReader("en"));
    return Array.isArray(answer) ? answer : [[answer]];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [[problemText(error.code, error.details, "en")]];
  }
}

/** Amounts themselves change with the currency. @private */
function labelsOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.filter((cell) => typeof cell === "string" || Number(cell) <= 1));
}

/** @private */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Tries the laws of the models.
 *
 * @param cases how many for each model and rows
 */
export function lawsOfModels(cases: number): Findings {
  const findings = noFindings();
  for (const [at, one] of SEGMENTATION_CASES.entries()) {
    count(findings, "models and rows");
    const pool = one.filled(POOL);
    for (let number = 0; number < cases; number++) tryModel(findings, one, pool, at * 100_003 + number);
  }
  return findings;
}

/** @private */
function tryModel(
  findings: Findings,
  { model, rows, prepared }: SegmentationCase,
  pool: readonly FilledField[],
  seed: number,
): void {
  const random = seeded(seed);
  const size = 2 + Math.floor(random() * (MOST_ROWS - 1));
  const places = shuffled([...Array(POOL).keys()], seed).slice(0, size);
  const table = tableOfRows(pool, places);
  const before = JSON.stringify(table);
  const outcome = prepared.run(table);
  const holds = (law: string, isSo: boolean) => {
    count(findings, law);
    if (!isSo) meet(findings, law, `${model} over ${rows}: rows ${places.join(", ")}`);
  };
  holds("the table is left as it is", JSON.stringify(table) === before);
  holds("run again, it finds the same", isSame(prepared.run(table), outcome));
  holds(
    "each column has a cell for every row",
    outcome.columns.every(({ cells }) => cells.length === size),
  );
  holds(
    "every cell is a text or a finite number",
    outcome.columns.every(({ cells }) => cells.every(isPlain)),
  );
  holds(
    "a report goes through JSON unchanged",
    isSame(JSON.parse(JSON.stringify(outcome.report)), outcome.report),
  );
  const order = shuffled([...Array(size).keys()], seed + 1);
  const moved = prepared.run(
    tableOfRows(
      pool,
      order.map((at) => places[at] ?? 0),
    ),
  );
  holds("rows in another order get the same", isSame(columnsOf(moved), columnsOf(outcome, order)));
  const filled = pool.map(([field, cells]): FilledField => [field, places.map((place) => cells[place])]);
  const at = Math.floor(random() * (size + 1));
  for (const [law, cell] of [
    ["a blank row changes nothing for the others", ""],
    ["a row with errors changes nothing for the others", "#N/A"],
  ] as const) {
    const more = filled.map(([field, cells]): FilledField => [field, cells.toSpliced(at, 0, cell)]);
    const others = [...Array(size + 1).keys()].filter((place) => place !== at);
    holds(law, isSame(columnsOf(prepared.run(tableOfFilled(more)), others), columnsOf(outcome)));
  }
  tryMoney(holds, { model, prepared, filled, outcome });
  tryRising(holds, { model, prepared, filled, outcome }, Math.floor(random() * size));
}

type Holds = (law: string, isSo: boolean) => void;

/** A run of a model and what it was over. @private */
interface Ran extends Pick<SegmentationCase, "model" | "prepared"> {
  readonly filled: readonly FilledField[];
  readonly outcome: Outcome;
}

/** @private */
function tryMoney(holds: Holds, { model, prepared, filled, outcome }: Ran): void {
  const money = MONEY[model];
  if (!money) return;
  // A power of two, so that no digit is lost.
  const grown = filled.map(
    ([field, cells]): FilledField => [
      field,
      money.includes(field.id) ? cells.map((cell) => (typeof cell === "number" ? cell * 8 : cell)) : cells,
    ],
  );
  const { columns } = prepared.run(tableOfFilled(grown));
  holds(
    "in a currency of an eighth of the worth the labels are the same, and amounts eight times as much",
    outcome.columns.every(({ id, format, cells }, place) =>
      cells.every((cell, row) => {
        const now = columns[place]?.cells[row];
        if (SENTENCES.has(id)) return typeof now === "string";
        return format === "money" && typeof cell === "number" ? isNear(now, cell * 8) : now === cell;
      }),
    ),
  );
}

/** Amounts are rounded to 15 digits, as sheets show them, and what is left of larger ones to 15 digits of those. @private */
function isNear(one: Cell, other: number): boolean {
  return typeof one === "number" && Math.abs(one - other) <= 1e-13 * Math.abs(other);
}

/** @private */
function tryRising(holds: Holds, { model, prepared, filled, outcome }: Ran, row: number): void {
  const rising = RISING_MODELS[model];
  if (!rising) return;
  const more = filled.map(
    ([field, cells]): FilledField => [
      field,
      field.id === rising.field ? cells.with(row, rising.more(cells[row])) : cells,
    ],
  );
  const worthIn = ({ columns }: Outcome) =>
    rising.worth(columns.find(({ id }) => id === rising.column)?.cells[row] ?? "");
  holds(
    "more of what counts never makes a customer's own result worse",
    worthIn(prepared.run(tableOfFilled(more))) >= worthIn(outcome),
  );
}

/** @private */
function columnsOf({ columns }: Outcome, order?: readonly number[]): unknown {
  return columns.map(({ id, cells }) => [id, order ? order.map((at) => cells[at]) : cells]);
}

/** @private */
function tableOfRows(pool: readonly FilledField[], places: readonly number[]): Table {
  return tableOfFilled(pool.map(([field, cells]) => [field, places.map((place) => cells[place])]));
}
