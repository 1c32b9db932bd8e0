/** How many customers have each label, and what they bring: the table most reports begin with. */

import { quotient } from "../numbers/decimal";
import { sum } from "../numbers/sum";
import type { Language, Text } from "../texts/language";
import { WORDS } from "../texts/words";
import { differInLetters, type Labelling, labelName, NO_LABEL } from "./label";
import type { Format, FormulaPart, Grid, ReportCell } from "./report";

/** An amount to add up by label. */
export interface LabelledAmount {
  readonly name: string;
  /** Column of the table, or of the result, that holds the values; `null` where Sheets could not add them up. */
  readonly column: string | null;
  readonly values: ArrayLike<number>;
  /** Headers of further columns, each there when it has one: share of the total, average, lowest value. */
  readonly share?: Text;
  readonly average?: Text;
  readonly lowest?: Text;
}

/** What stands beside a label whatever customers have it. */
export interface FixedColumn {
  readonly header: string;
  readonly format: Format;
  /** One per label. */
  readonly cells: readonly (string | number)[];
}

/** How a table of labels differs from the usual one. */
export interface LabelGridShape {
  /** Of the grid; the label column's when left out. */
  readonly id?: string;
  /** The label column as the formulas name it, where it is another model's. */
  readonly column?: FormulaPart;
  /** What is counted, and its share; customers when left out. */
  readonly counted?: readonly [count: Text, share: Text];
  /** Right of the labels. */
  readonly before?: readonly FixedColumn[];
  /** Right of the amounts. */
  readonly after?: readonly FixedColumn[];
  /** Without the column that says what to do. */
  readonly withoutActions?: boolean;
}

/** A column of the table, its total last. */
interface Column {
  readonly header: string;
  readonly format: Format;
  readonly cells: readonly ReportCell[];
}

/**
 * The grid: label, customers, their share, each amount, what to do, and a total; with native formulas over the label
 * column, so that it follows when a person edits a label.
 *
 * Labels that differ in nothing but the case of their letters are counted without formulas, because Sheets' COUNTIF
 * would mix them up. A share of a total that is not above 0, and an average of nobody, is blank.
 *
 * @param labelling what the model gave
 * @param amounts to add up
 * @param language of the words
 * @param shape where it differs from that
 * @example labelGrid({ id: "class", header: WORDS.tier, labels: [{ label: alike("A"), action: WORDS.none }], positions: [0, 255] }, [], "en").rows[0].map((cell) => cell.value ?? cell) // => ["A", 1, 1, "None."]
 */
export function labelGrid(
  { id, header, labels, positions }: Omit<Labelling, "basis">,
  amounts: readonly LabelledAmount[],
  language: Language,
  shape: LabelGridShape = {},
): Grid {
  const { column = { column: id }, before = [], after = [] } = shape;
  const [counted, countedShare] = shape.counted ?? [WORDS.customers, WORDS.customersShare];
  const names = labels.map((_, label) => labelName(labels, label, language));
  const isCountable = differInLetters(names);
  const inLabel = (label: number): FormulaPart[] => [column, ";", { row: label + 1, of: 0 }];

  const count = 1 + before.length;
  const counts = countsOf(positions, labels.length);
  const countIn = (label: number) => (isCountable ? ["COUNTIF(", ...inLabel(label), ")"] : null);
  const columns: Column[] = [
    { header: header[language], format: "text", cells: [...names, WORDS.total[language]] },
    ...before.map(fixedColumn),
    { header: counted[language], format: "count", cells: sumCells(count, counts, countIn) },
    { header: countedShare[language], format: "share", cells: shareCells(count, counts) },
  ];
  for (const { name, column: added, values, share, average, lowest } of amounts) {
    const of = columns.length;
    const amount: FormulaPart | null = added !== null && isCountable ? { column: added } : null;
    const held = heldBy(positions, labels.length, values);
    const sums = held.map((own) => sum(own));
    const sumIn = (label: number) => amount && ["SUMIF(", ...inLabel(label), ";", amount, ")"];
    columns.push({ header: name, format: "money", cells: sumCells(of, sums, sumIn) });
    if (share) columns.push({ header: share[language], format: "share", cells: shareCells(of, sums) });
    if (average) {
      const cells = averageCells({ count, of }, counts, sums);
      columns.push({ header: average[language], format: "money", cells });
    }
    if (lowest) {
      const lowestIn = (label: number) => amount && ["MINIFS(", amount, ";", ...inLabel(label), ")"];
      const cells = lowestCells({ count, of: columns.length }, held, lowestIn);
      columns.push({ header: lowest[language], format: "money", cells });
    }
  }
  columns.push(...after.map(fixedColumn));
  if (!shape.withoutActions) {
    const actions = labels.map(({ action }) => action[language]);
    columns.push({ header: WORDS.whatToDo[language], format: "text", cells: [...actions, ""] });
  }
  return {
    kind: "grid",
    id: shape.id ?? id,
    header: columns.map((one) => one.header),
    formats: columns.map((one) => one.format),
    total: true,
    rows: [...names, ""].map((_, row) => columns.map(({ cells }) => cells[row] ?? "")),
    coloured: [{ column: 0, labels: names.length, positions: [...names.keys(), NO_LABEL] }],
  };
}

/**
 * A grid as plain values under its header, as a formula gives a table.
 *
 * @param grid of a report
 * @example plainTable({ header: ["Tier"], rows: [["A"], [{ value: 2, formula: [] }]] }) // => [["Tier"], ["A"], [2]]
 */
export function plainTable({ header, rows }: Pick<Grid, "header" | "rows">): (string | number)[][] {
  return [
    [...header],
    ...rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
  ];
}

/** What a cell of each label adds to the formula; `null` where the value has none. */
type FormulaOf = (label: number) => readonly FormulaPart[] | null;

/** Where the customers are counted, and the column itself. */
interface Places {
  readonly count: number;
  readonly of: number;
}

/** How many customers have each label. @private */
function countsOf(positions: ArrayLike<number>, labels: number): number[] {
  const counts = new Array<number>(labels).fill(0);
  for (let row = 0; row < positions.length; row++) {
    const label = positions[row] ?? labels;
    if (label < labels) counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

/** The numbers of each label's customers, without blanks. @private */
function heldBy(positions: ArrayLike<number>, labels: number, values: ArrayLike<number>): number[][] {
  const held = Array.from({ length: labels }, (): number[] => []);
  for (let row = 0; row < positions.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) held[positions[row] ?? labels]?.push(value);
  }
  return held;
}

/** @private */
function fixedColumn({ header, format, cells }: FixedColumn): Column {
  return { header, format, cells: [...cells, ""] };
}

/** @private */
function live(value: string | number, formula: readonly FormulaPart[] | null): ReportCell {
  return formula ? { value, formula } : value;
}

/** One value per label, and their sum. @private */
function sumCells(of: number, values: readonly number[], formulaOf: FormulaOf): ReportCell[] {
  const down = ["SUM(", { row: 1, of }, ":", { row: values.length, of }, ")"];
  return [...values.map((value, label) => live(value, formulaOf(label))), live(sum(values), down)];
}

/** The share of each value in the sum of all. @private */
function shareCells(of: number, values: readonly number[]): ReportCell[] {
  const total = sum(values);
  const whole = { row: values.length + 1, of, fixedRow: true };
  return [...values, total].map((value, label) =>
    live(total > 0 ? quotient(value, total) : "", [
      "IF(",
      whole,
      ">0;",
      { row: label + 1, of },
      "/",
      whole,
      ';"")',
    ]),
  );
}

/** @private */
function averageCells(
  { count, of }: Places,
  counts: readonly number[],
  sums: readonly number[],
): ReportCell[] {
  const counted = [...counts, sum(counts)];
  return [...sums, sum(sums)].map((value, label) => {
    const [own, whole] = [
      { row: label + 1, of: count },
      { row: label + 1, of },
    ];
    const among = counted[label] ?? 0;
    return live(among > 0 ? quotient(value, among) : "", ["IF(", own, ">0;", whole, "/", own, ';"")']);
  });
}

/** @private */
function lowestCells(
  { count, of }: Places,
  held: readonly (readonly number[])[],
  formulaOf: FormulaOf,
): ReportCell[] {
  const ifAny = (label: number, formula: readonly FormulaPart[]) => [
    "IF(",
    { row: label + 1, of: count },
    ">0;",
    ...formula,
    ';"")',
  ];
  const all = ["MIN(", { row: 1, of }, ":", { row: held.length, of }, ")"];
  return [
    ...held.map((values, label) => {
      const formula = formulaOf(label);
      return live(lowestOf(values), formula && ifAny(label, formula));
    }),
    live(lowestOf(held.map(lowestOf).filter((value) => value !== "")), ifAny(held.length, all)),
  ];
}

/** Nothing where there is no number; without spreading, because a column can be long. @private */
function lowestOf(values: readonly number[]): number | "" {
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  return least === Number.POSITIVE_INFINITY ? "" : least;
}
