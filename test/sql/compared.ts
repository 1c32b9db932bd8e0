/** One query against one model: every label of every customer, every shared number, summary, curve, matrix and figure. */

import type { Period } from "../../src/app/contract/kept";
import { concentrationCurve } from "../../src/core/numbers/concentration-curve";
import { sum } from "../../src/core/numbers/sum";
import { InputError } from "../../src/core/problem";
import { gini } from "../../src/models/abc/pareto";
import { MODELS } from "../../src/models/registry";
import { type AskedQueries, queriesOf } from "../../src/sql/queries";
import { gridOf, headerOf } from "../models/segment";
import type { Engine, Row } from "./engine";
import type { List } from "./lists";
import { judgedBySheet } from "./reference";

/** What is judged: a model over a list that stands in a table. */
export interface JudgedList {
  readonly model: string;
  readonly options: object;
  readonly list: List;
  readonly period: Period;
  readonly table: string;
}

/** The queries that are asked for, each column under the id of its field. */
export function askedOf({ model, options, list, period, table }: JudgedList): AskedQueries {
  const columns = Object.fromEntries(list.fields.map(({ id }) => [id, id]));
  const source = { engine: "duckdb", rows: list.rows, table, columns, period } as const;
  return { model, options, source, language: "en" };
}

/** Compares them; `isWhole` asks every query a second time without the table of judged customers. */
export async function expectSameAsSheet(duck: Engine, judged: JudgedList, isWhole = false): Promise<void> {
  const { model: id, options, list, period } = judged;
  const model = MODELS.find((one) => one.id === id);
  if (!model) throw new Error(id);
  const sheet = answerOf(() => judgedBySheet(model, options, list, period));
  const made = answerOf(() => queriesOf(askedOf(judged)));
  // Where one side refuses the other judges nobody.
  if (made instanceof InputError) {
    const cells = sheet instanceof InputError ? [] : sheet.outcome.columns.flatMap((column) => column.cells);
    expect(cells.filter((cell) => cell !== "")).toEqual([]);
    return;
  }
  if (sheet instanceof InputError) {
    const [customers] = made.queries;
    const rows = await duck.rows(customers?.text ?? "");
    expect(rows.filter((row) => Object.values(row)[1] !== null)).toEqual([]);
    return;
  }
  const { table, names, outcome } = sheet;
  const { queries } = made;
  await duck.rows(`CREATE OR REPLACE TABLE judged AS ${made.judged}`);
  const answers = new Map<string, Row[]>();
  for (const { name, text, overJudged } of queries) {
    const kept = await duck.rows(overJudged);
    // An engine that keeps the judged customers gives the same as one that works it all out again.
    if (isWhole) expect(sorted(await duck.rows(text))).toEqual(sorted(kept));
    answers.set(name, kept);
  }
  const rows = answers.get("customers") ?? [];
  const [first] = queries;
  expect(first?.name).toBe("customers");
  const [labels] = outcome.columns;
  const labelName = Object.keys(rows[0] ?? {})[1] ?? "";
  const found = new Map(rows.map((row) => [row.customer, row]));
  expect(found.size).toBe(rows.length);
  const differences = names.flatMap((name, at) => {
    const row = found.get(name);
    const label = String(labels?.cells[at] ?? "");
    // Who has no order in the period is no row of the query, and has no label in a sheet.
    if (!row) return label === "" ? [] : [`${name}: ${label} in the sheet, no row in the query`];
    const inQuery = String(row[labelName] ?? "");
    return label === inQuery ? [] : [`${name}: ${label} in the sheet, ${inQuery} in the query`];
  });
  expect(differences).toEqual([]);
  expect(rows.filter((row) => !names.includes(String(row.customer)))).toEqual([]);

  // Columns that the query shares with the sheet, to the last digit of the sheet.
  const columns = Object.keys(rows[0] ?? {}).slice(2);
  const numbers = (name: string): readonly (string | number)[] | undefined => {
    const own = outcome.columns.find((column) => column.id.replace(/-/g, "_") === name);
    if (own) return own.cells;
    const given = Object.values(table.columns).find(({ field }) => field.id.replace(/-/g, "_") === name);
    return given?.type === "number"
      ? Array.from(given.values, (value) => (Number.isNaN(value) ? "" : value))
      : undefined;
  };
  for (const name of columns) {
    const expected = numbers(name);
    if (!expected) continue;
    const wrong = names.flatMap((customer, at) => {
      const row = found.get(customer);
      return row && (row[name] ?? "") !== expected[at]
        ? [`${customer} ${name} ${expected[at]} ${row[name]}`]
        : [];
    });
    expect(wrong).toEqual([]);
  }

  // The summary is the sum of the customers.
  const summary = answers.get("summary") ?? [];
  const amounts = columns.filter((name) => `share_of_${name}` in (summary[0] ?? {}));
  // Echelons are of ranks, and have nothing to add up.
  expect(amounts.length > 0).toBe(id !== "echelon" && rows.length > 0);
  const held = (label: string | number | null | undefined, name: string) =>
    rows
      .filter((row) => row[labelName] === label)
      .flatMap((row) => (typeof row[name] === "number" ? [row[name]] : []));
  const judgedCount = rows.filter((row) => row[labelName] !== null).length;
  for (const row of summary) {
    const count = rows.filter((one) => one[labelName] === row[labelName]).length;
    expect(row.customers).toBe(count);
    expect(row.share_of_customers ?? 0).toBeCloseTo(judgedCount ? count / judgedCount : 0, 12);
    for (const name of amounts) expect(row[name]).toBe(sum(held(row[labelName], name)));
  }
  const curve = answers.get("curve");
  const curveColumn = columns.find((name) => name === "net_profit") ?? amounts[0] ?? "";
  const values = Float64Array.from(
    rows.flatMap((row) => (typeof row[curveColumn] === "number" ? [row[curveColumn]] : [])),
  );
  if (curve)
    expect(curve.map((row) => [row.share_of_customers, row.customers, rounded(row.share_of_value)])).toEqual(
      concentrationCurve(values).map(({ customers, count, value }) => [customers, count, rounded(value)]),
    );
  const matrix = answers.get("matrix");
  if (matrix && rows.length > 0) {
    const header = headerOf(outcome, "matrix").slice(1, -1);
    const [tierOf, cells] = [[...header.slice(0, -1), null], gridOf(outcome, "matrix").slice(0, -1)];
    const inQuery = cells.map((_, down) =>
      tierOf.map((now) => {
        const found = matrix.find((row) => row.tier_then === (tierOf[down] ?? null) && row.tier_now === now);
        return found?.customers ?? 0;
      }),
    );
    expect(inQuery).toEqual(cells.map((row) => row.slice(1, -1)));
  }
  const figure = answers.get("figure");
  if (figure) {
    const isEven = sum(values) > 0 && values.every((value) => value >= 0);
    expect(rounded(figure[0]?.gini)).toBe(isEven ? rounded(gini(values)) : null);
  }
}

/** What a person is told counts as an answer; a fault of our own does not. */
function answerOf<Answer>(work: () => Answer): Answer | InputError {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

export function sorted(rows: readonly Row[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** To twelve digits: both sides divide in binary, in another order. */
function rounded(value: string | number | null | undefined): number | null {
  return typeof value === "number" ? Number(value.toFixed(12)) : null;
}
