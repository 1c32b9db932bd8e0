/** RFM as a segmentation: score and segment per customer, cut points, heat map. */

import type { SegmentationDefinition } from "../../core/model";
import type { NoOptions } from "../../core/options/option";
import { unjudged } from "../../core/report/explanation";
import { labelColumn, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { labelGrid } from "../../core/report/label-grid";
import type { Block } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { problemsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { explainSegment } from "./explain";
import { compared, measures, RECENCY } from "./measures";
import { type RfmCuts, rfmScore } from "./rfm";
import { AT_RISK, CANNOT_LOSE, conditionsOf, SEGMENTS, segmentOf } from "./segments";
import { TEXTS } from "./texts";

/** @private */
function cutBlock({ recency, frequency, monetary }: RfmCuts, language: Language): Block {
  return {
    kind: "grid",
    id: "cuts",
    header: [TEXTS.quantile, ...[RECENCY, FIELDS.orders, FIELDS.revenue].map(({ label }) => label)].map(
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
    header: [TEXTS.heat[language], ...digits.map((f) => `F ${6 - f}`)],
    formats: ["text", "count", "count", "count", "count", "count"],
    rows: digits.map((r) => [`R ${r}`, ...digits.map((f) => held(r, 6 - f))]),
    total: false,
    shaded: true,
  };
}

/** The rules in the order they are tried. @private */
function ruleBlock(language: Language): Block {
  return {
    kind: "grid",
    id: "rules",
    header: [TEXTS.segment[language], "R", "F", "M"],
    formats: ["text", "text", "text", "text"],
    rows: SEGMENTS.map(({ label }, at) => [label[language], ...conditionsOf(at)]),
    total: false,
  };
}

export const RFM_SEGMENTATION: SegmentationDefinition<NoOptions> = {
  reads: "customers",
  fields: [RECENCY, FIELDS.lastOrder, FIELDS.orders, FIELDS.revenue],
  needs: [[RECENCY, FIELDS.lastOrder], [FIELDS.orders], [FIELDS.revenue]],
  options: {},

  check(table) {
    return measures(table).flatMap((column) => [
      ...problemsIn(table, column),
      ...blankRemarks(table, column),
    ]);
  },

  run(table, _, language) {
    const { given, columns, cuts } = compared(table);
    const [, , revenue] = given;
    const [days = [], counts = [], amounts = []] = columns;
    const scores = Array.from(days, (value, row) =>
      Number.isNaN(value) ? "" : rfmScore(value, counts[row] as number, amounts[row] as number, cuts),
    );
    const segments = scores.map((score) => (score === "" ? NO_LABEL : segmentOf(score)));
    const read = asRead(revenue, language);
    const name = columnName(revenue, language);
    const amount = { name, column: read.valueColumn, values: revenue.values };
    return {
      columns: [
        labelColumn(
          {
            id: "segment",
            header: TEXTS.segment,
            labels: SEGMENTS,
            positions: segments,
            basis: revenue.values,
          },
          language,
        ),
        { id: "score", header: "RFM", cells: scores, format: "count" },
        ...read.columns,
      ],
      report: [
        labelGrid(
          { id: "segment", header: TEXTS.segment, labels: SEGMENTS, positions: segments },
          [amount],
          language,
        ),
        {
          kind: "chart",
          picture: "bars",
          title: TEXTS.segment[language],
          grid: "segment",
          labels: 0,
          values: [1],
        },
        { kind: "heading", text: WORDS.cutPoints[language] },
        cutBlock(cuts, language),
        { kind: "text", text: TEXTS.rule[language] },
        ruleBlock(language),
        heatMap(scores, language),
      ],
      alerts: [CANNOT_LOSE, AT_RISK].flatMap((label) =>
        labelAlert({ labels: SEGMENTS, positions: segments }, label, [amount], language),
      ),
    };
  },

  explain(table, _, index, language) {
    const { given, columns, cuts } = compared(table);
    const [days = Number.NaN, orders = 0, revenue = 0] = columns.map((values) => values[index]);
    if (Number.isNaN(days)) return unjudged(language);
    const names = given.map((column) =>
      column.field.type === "date" ? RECENCY.label[language] : columnName(column, language),
    );
    return explainSegment({ names, values: [days, orders, revenue], cuts }, language);
  },
};
