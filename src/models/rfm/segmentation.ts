/** RFM as a segmentation: score and segment per customer, cut points, heat map. */

import * as z from "zod/mini";
import { completeRows } from "../../core/compared";
import type { Field } from "../../core/field";
import { FIELDS } from "../../core/fields";
import { labelColumn, NO_LABEL } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages, type Language, type Text } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { InputError } from "../../core/problem";
import { ascending } from "../../core/quantile";
import type { Block } from "../../core/report";
import { datesIn, type NumberField, numbersIn, problemsIn, type Table } from "../../core/table";
import { asRead, blankRemarks } from "../../core/value-column";
import { type RfmCuts, rfmCuts, rfmScore } from "./rfm";
import { SEGMENTS, segmentOf } from "./segments";

export const TITLE = inLanguages("RFM", "RFM 客户细分", "RFM 客戶細分");

export const RECENCY: Field = {
  id: "recency",
  type: "number",
  label: inLanguages("Days since last order", "距上次下单天数", "距上次下單天數"),
  headers: ["recency", "recency days", "days since last order", "距上次下单天数", "距上次下單天數", "近度"],
};

type Days = Pick<NumberField, "values" | "bad" | "field" | "header">;

/** Days to the latest order of all, so that the result does not change with the day of the run. @private */
function recencyIn(table: Table): Days {
  if (table.columns[RECENCY.id] || !table.columns[FIELDS.lastOrder.id])
    return numbersIn(table, RECENCY, TITLE);
  const { days, bad, field, header } = datesIn(table, FIELDS.lastOrder, TITLE);
  const known = ascending(days);
  const latest = known[known.length - 1] ?? Number.NaN;
  return { values: days.map((day) => latest - day), bad, field, header };
}

/** @private */
function measures(table: Table): readonly [Days, NumberField, NumberField] {
  return [recencyIn(table), numbersIn(table, FIELDS.orders, TITLE), numbersIn(table, FIELDS.revenue, TITLE)];
}

/** @private */
function cutBlock({ recency, frequency, monetary }: RfmCuts, language: Language): Block {
  return {
    kind: "grid",
    id: "cuts",
    header: [QUANTILE, ...[RECENCY, FIELDS.orders, FIELDS.revenue].map(({ label }) => label)].map(
      (text) => text[language],
    ),
    formats: ["share", "text", "text", "money"],
    rows: recency.map((days, at) => [0.2 * (at + 1), days, frequency[at] ?? "", monetary[at] ?? ""]),
    total: false,
  };
}

/** Customers by recency down and frequency across. @private */
function heatMap(scores: readonly (number | "")[], language: Language): Block {
  const digits = [5, 4, 3, 2, 1];
  const held = (r: number, f: number) =>
    scores.filter((score) => score !== "" && Math.floor(score / 10) === 10 * r + f).length;
  return {
    kind: "grid",
    id: "heat",
    header: [HEAT[language], ...digits.map((f) => `F ${6 - f}`)],
    formats: ["text", "count", "count", "count", "count", "count"],
    rows: digits.map((r) => [`R ${r}`, ...digits.map((f) => held(r, 6 - f))]),
    total: false,
  };
}

export const RFM_SEGMENTATION: SegmentationDefinition<object> = {
  fields: [RECENCY, FIELDS.lastOrder, FIELDS.orders, FIELDS.revenue],
  needs: [[RECENCY, FIELDS.lastOrder], [FIELDS.orders], [FIELDS.revenue]],
  options: () => ({ schema: z.object({}), fields: {} }),

  check(table) {
    return measures(table).flatMap((column) => [
      ...problemsIn(table, column),
      ...blankRemarks(table, column),
    ]);
  },

  run(table, _, language) {
    const [recency, orders, revenue] = measures(table);
    const { columns } = completeRows([recency, orders, revenue]);
    const [days, counts, amounts] = columns as readonly [Float64Array, Float64Array, Float64Array];
    if (days.every(Number.isNaN)) throw new InputError("NO_VALUES", { field: TITLE, column: revenue.letter });
    const cuts = rfmCuts(columns);
    const scores = Array.from(days, (value, row) =>
      Number.isNaN(value) ? "" : rfmScore(value, counts[row] as number, amounts[row] as number, cuts),
    );
    const segments = scores.map((score) => (score === "" ? NO_LABEL : segmentOf(score)));
    const read = asRead(revenue, language);
    const name = revenue.header || revenue.field.label[language];
    const amount = { name, column: read[0]?.id ?? FIELDS.revenue.id, values: revenue.values };
    return {
      columns: [
        labelColumn("segment", SEGMENT, SEGMENTS, segments, revenue.values, language),
        { id: "score", header: "RFM", cells: scores, format: "count" },
        ...read,
      ],
      report: [
        labelGrid("segment", SEGMENT, SEGMENTS, segments, [amount], language),
        { kind: "chart", picture: "bars", title: SEGMENT[language], grid: "segment", labels: 0, values: [1] },
        { kind: "heading", text: CUTS[language] },
        cutBlock(cuts, language),
        { kind: "text", text: RULE[language] },
        heatMap(scores, language),
      ],
    };
  },
};

const SEGMENT: Text = inLanguages("RFM segment", "RFM 类别", "RFM 類別");
const CUTS = inLanguages("Cut points", "界线", "界線");
const QUANTILE = inLanguages("Quantile", "分位数", "分位數");
const HEAT = inLanguages("Customers by recency and orders", "近度与频度的客户数", "近度與頻度的客戶數");
const RULE = inLanguages(
  "A value on a cut is in the lower fifth; few days are good. The first rule that matches names the segment.",
  "等于界线归入较低一档；天数越少越好。按顺序以先符合的规则命名。",
  "等於界線歸入較低一檔；天數越少越好。按順序以先符合的規則命名。",
);
