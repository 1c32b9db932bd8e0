/** Every model that judges customers, over a table in which all columns that it reads are filled. */

import { segmentingModels } from "../src/app/run/models";
import type { Cell } from "../src/core/cells/cell";
import { dayNumber, dayText } from "../src/core/cells/date-column";
import type { Model, PreparedModel } from "../src/core/model";
import type { Field } from "../src/core/table/field";
import { FIELDS } from "../src/core/table/fields";
import type { Table } from "../src/core/table/table";
import { CHURNED, REASON } from "../src/models/churn/fields";
import { INDICATOR_FIELDS } from "../src/models/credit/fields";
import { RECENCY } from "../src/models/rfm/fields";
import { BEST, WORST } from "../test/models/credit/cases";
import { prepared, tableWith } from "../test/models/segment";
import { column, DISTRIBUTIONS, type MakeColumn, numbers, oneOf } from "./customers";

export interface SegmentationCase {
  readonly model: string;
  /** What its rows are. */
  readonly rows: string;
  readonly filled: (count: number) => readonly FilledField[];
  readonly prepared: PreparedModel;
}

const TODAY = dayNumber(2026, 6, 30) as number;
const COUNT = column((random) => Math.floor(random() * 10));

/** Columns whose cells must be of a kind of their own, or are more lifelike so. */
const ANSWERS: Readonly<Record<string, MakeColumn>> = {
  ...Object.fromEntries(INDICATOR_FIELDS.map(({ id }, at) => [id, oneOf([BEST[at], WORST[at]])])),
  customer: column((_, row) => `Customer ${(row * 7919) % 100_003}`),
  reason: oneOf(["price", "a rival's offer", "late delivery", "moved away"]),
  attractiveness: numbers(0, 10),
  strength: numbers(0, 10),
  quarter: oneOf(["2026 Q1"]),
  "previous-grade": oneOf(["AAA", "AA", "A", "B", "C"]),
  profit: numbers(-2000, 8000),
  orders: COUNT,
  "products-bought": COUNT,
  complaints: COUNT,
  referrals: COUNT,
};
/** What cells of a type may be, the widest kind first. */
const KINDS: Readonly<Record<Field["type"], readonly [MakeColumn, ...MakeColumn[]]>> = {
  number: [
    (count) => Array.from(DISTRIBUTIONS["log-normal money"](count), (value): Cell[] => [value]),
    numbers(0, 10),
    numbers(0.02, 0.9),
  ],
  text: [oneOf(Array.from({ length: 40 }, (_, at) => `Name ${at + 1}`)), oneOf(["yes", "no"])],
  date: [column((random) => dayText(TODAY - Math.floor(random() * 1500)))],
};
const FEW_ROWS = 60;

/** A field and its cells. */
export type FilledField = readonly [field: Field, cells: readonly Cell[]];

/** @private */
function filledFields(fields: readonly Field[], makes: readonly MakeColumn[], count: number): FilledField[] {
  return fields.map((field, at) => {
    const make = makes[at] ?? KINDS[field.type][0];
    return [field, make(count, at + 1).map(([cell]) => cell)];
  });
}

/** The customers or orders of these columns, as on the day of the data. */
export function tableOfFilled(columns: readonly FilledField[]): Table {
  return { ...tableWith(columns), today: TODAY };
}

/** For each field the first kind of cells of which the model can use every one. @private */
function usableColumns(fields: readonly Field[], { check }: PreparedModel): MakeColumn[] {
  const makes = fields.map(({ id, type }) => ANSWERS[id] ?? KINDS[type][0]);
  fields.forEach(({ id, type }, at) => {
    const usable = [makes[at] as MakeColumn, ...KINDS[type]].find((make) => {
      const table = tableOfFilled(filledFields(fields, makes.with(at, make), FEW_ROWS));
      return check(table).every(({ field }) => field !== id);
    });
    if (usable) makes[at] = usable;
  });
  return makes;
}

/** @private */
function casesOf(model: Model, all: readonly Field[]): SegmentationCase[] {
  const using = (rows: string, fields: readonly Field[], options: object = {}): SegmentationCase => {
    const settled = prepared(model, options);
    const makes = usableColumns(fields, settled);
    return {
      model: model.id,
      rows,
      filled: (count) => filledFields(fields, makes, count),
      prepared: settled,
    };
  };
  const without = (...left: readonly Field[]) => all.filter((field) => !left.includes(field));
  switch (model.id) {
    case "churn":
      return [
        using("orders", without(CHURNED, REASON), { period: "month" }),
        using("customers who left or stayed, and why", without(FIELDS.date)),
      ];
    case "echelon":
      return [using("customers with contact plan", all, { capacity: 100 })];
    case "rfm":
      return [using("customers by last order", without(RECENCY))];
    default:
      return [using("customers", all)];
  }
}

export const SEGMENTATION_CASES: readonly SegmentationCase[] = segmentingModels().flatMap(
  ({ model, segmentation }) => casesOf(model, [...new Set([FIELDS.customer, ...segmentation.fields])]),
);
