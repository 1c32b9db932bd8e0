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
  readonly table: (count: number) => Table;
  readonly prepared: PreparedModel;
}

const TODAY = dayNumber(2026, 6, 30) as number;
const YES_OR_NO = oneOf(["yes", "no"]);
const COUNT = column((random) => Math.floor(random() * 10));

/** Columns whose cells cannot be any number, text or day. */
const ANSWERS: Readonly<Record<string, MakeColumn>> = {
  ...Object.fromEntries(INDICATOR_FIELDS.map(({ id }, at) => [id, oneOf([BEST[at], WORST[at]])])),
  customer: column((_, row) => `Customer ${(row * 7919) % 100_003}`),
  influence: YES_OR_NO,
  money: YES_OR_NO,
  authority: YES_OR_NO,
  need: YES_OR_NO,
  churned: YES_OR_NO,
  reason: oneOf(["price", "a rival's offer", "late delivery", "moved away"]),
  churnRate: numbers(0.02, 0.9),
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
const BY_TYPE: Readonly<Record<Field["type"], MakeColumn>> = {
  number: (count) => Array.from(DISTRIBUTIONS["log-normal money"](count), (value): Cell[] => [value]),
  text: oneOf(Array.from({ length: 40 }, (_, at) => `Name ${at + 1}`)),
  date: column((random) => dayText(TODAY - Math.floor(random() * 1500))),
};

/** @private */
function tableOfFields(fields: readonly Field[], count: number): Table {
  const columns = fields.map((field, at) => {
    const make = ANSWERS[field.id] ?? BY_TYPE[field.type];
    return [field, make(count, at + 1).map(([cell]) => cell)] as const;
  });
  return { ...tableWith(columns), today: TODAY };
}

/** @private */
function casesOf(model: Model, all: readonly Field[]): SegmentationCase[] {
  const using = (rows: string, fields: readonly Field[], options: object = {}): SegmentationCase => ({
    model: model.id,
    rows,
    table: (count) => tableOfFields(fields, count),
    prepared: prepared(model, options),
  });
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
