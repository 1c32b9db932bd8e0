/** RFM as a model: score and segment per customer, cut points, heat map. */

import { numbersOnly } from "../../core/cells/number-column";
import { completeRows } from "../../core/functions/compared";
import { type Model, segmentation } from "../../core/model";
import { quotient } from "../../core/numbers/decimal";
import { areAllEqual, ascending } from "../../core/numbers/quantile";
import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import { allEqualBlock, unjudged } from "../../core/report/explanation";
import { type Labelling, labelColumn, NO_LABEL, settledPositions } from "../../core/report/label";
import type { Block } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { datesIn, type NumberField, numbersIn, problemsIn, type Table } from "../../core/table/table";
import { asRead, blankRemarks, dateRemarks, noCompleteRow } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { explainSegment } from "./explain";
import { RECENCY } from "./fields";
import { RFM_FUNCTIONS } from "./functions";
import { SEGMENTS, segmentOf } from "./labels";
import { rfmQuery } from "./query";
import { fromZero } from "./recency";
import { atRiskFigures, rfmAlerts, rfmBlocks, silentRows } from "./report";
import { limitsFor, type RfmCuts, rfmCuts, rfmScore } from "./rfm";
import { TEXTS } from "./texts";

export const rfmModel: Model = {
  id: "rfm",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: SEGMENTS,
  functions: RFM_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [RECENCY, FIELDS.lastOrder, FIELDS.orders, FIELDS.revenue, FIELDS.firstOrder],
    needs: [[RECENCY, FIELDS.lastOrder], [FIELDS.orders], [FIELDS.revenue]],
    options: { listed: LIST_LENGTH_OPTION },
    query: rfmQuery,

    check(table) {
      const last = table.columns[RECENCY.id] ? undefined : table.columns[FIELDS.lastOrder.id];
      return [
        ...measuresIn(table).flatMap((column) => [
          ...problemsIn(table, column),
          ...blankRemarks(table, column),
        ]),
        ...(last?.type === "date" ? dateRemarks(table, last) : []),
      ];
    },

    run(table, { listed }, language) {
      const { measures, complete, cuts, areEqual } = customersIn(table);
      const [, , revenue] = measures;
      const [days = [], orders = [], amounts = []] = complete;
      const scores = Array.from(days, (value, row) =>
        Number.isNaN(value) || areEqual
          ? ""
          : rfmScore(value, orders[row] as number, amounts[row] as number, cuts),
      );
      const ruled = scores.map((score) => (score === "" ? NO_LABEL : segmentOf(score)));
      const segments: Labelling = {
        id: "segment",
        header: TEXTS.segment,
        labels: SEGMENTS,
        positions: settledPositions({ labels: SEGMENTS, positions: ruled }, table.handSet),
        basis: revenue.values,
      };
      const gaps = gapsIn(table);
      const { columns, valueColumn } = asRead(revenue, language);
      const amount = { name: columnName(revenue, language), column: valueColumn, values: revenue.values };
      return {
        columns: [
          labelColumn(segments, language),
          { id: "score", header: "RFM", cells: scores, format: "count" },
          ...columns,
        ],
        report: [
          ...(areEqual ? [equalBlock(complete, language)] : []),
          ...rfmBlocks({ segments, scores, cuts, revenue: amount, days, gaps, listed }, language),
        ],
        answers: ["danger"],
        alerts: rfmAlerts(segments, amount, silentRows(days, gaps), language),
        keyFigures: atRiskFigures(segments, amount, language),
      };
    },

    explain(table, _, index, language) {
      const { measures, complete, cuts, areEqual } = customersIn(table);
      if (areEqual) return [equalBlock(complete, language)];
      const [days = Number.NaN, orders = 0, revenue = 0] = complete.map((values) => values[index]);
      if (Number.isNaN(days)) return unjudged(language);
      const names = measures.map((column) =>
        column.field.type === "date" ? RECENCY.label[language] : columnName(column, language),
      );
      return explainSegment(
        { names, values: [days, orders, revenue], cuts, limits: limitsFor(complete, index) },
        language,
      );
    },
  }),
};

/** @private */
function equalBlock(complete: readonly Float64Array[], language: Language): Block {
  const count = countOf(complete);
  if (count === 1) return { kind: "text", text: TEXTS.oneAlone[language] };
  return allEqualBlock(TEXTS.title[language], TEXTS.allThree[language], count, language);
}

type Days = Pick<NumberField, "values" | "bad" | "field" | "header" | "letter">;

/** Days since the last order, number of orders, revenue. */
type Measures = readonly [Days, NumberField, NumberField];

/** @private */
function measuresIn(table: Table): Measures {
  return [
    recencyIn(table),
    numbersIn(table, FIELDS.orders, TEXTS.title),
    numbersIn(table, FIELDS.revenue, TEXTS.title),
  ];
}

/** Days to the latest order of all, so that the result does not change with the day of the run. @private */
function recencyIn(table: Table): Days {
  if (table.columns[RECENCY.id] || !table.columns[FIELDS.lastOrder.id])
    return fromZero(numbersIn(table, RECENCY, TEXTS.title), RECENCY.label);
  const { days, bad, field, header, letter } = datesIn(table, FIELDS.lastOrder, TEXTS.title);
  const known = ascending(days);
  const latest = known[known.length - 1] ?? Number.NaN;
  return { values: days.map((day) => latest - day), bad, field, header, letter };
}

/** Fewer gaps can be short or long by chance. */
const FEWEST_GAPS = 3;

/** Days between orders, from the orders, else from the first one, the last one and how many there were. @private */
function gapsIn({ columns, orders, sheetRows }: Table): Float64Array {
  if (orders?.usualGap) return orders.usualGap;
  const [first, last, count] = [FIELDS.firstOrder, FIELDS.lastOrder, FIELDS.orders].map(
    ({ id }) => columns[id],
  );
  return Float64Array.from(sheetRows, (_, row) => {
    if (orders || first?.type !== "date" || last?.type !== "date" || count?.type !== "number")
      return Number.NaN;
    const span = (last.days[row] as number) - (first.days[row] as number);
    // Orders of one day are one: no more days can lie between them than passed.
    const gaps = Math.min((count.values[row] as number) - 1, span);
    return gaps >= FEWEST_GAPS ? quotient(span, gaps) : Number.NaN;
  });
}

/** The measures, the same without the rows that lack one of the three, and the cuts that follow. */
interface Customers {
  readonly measures: Measures;
  readonly complete: readonly Float64Array[];
  readonly cuts: RfmCuts;
  /** Nobody differs from anybody else in any measure, or there is nobody else. */
  readonly areEqual: boolean;
}

/** @private */
function customersIn(table: Table): Customers {
  const measures = measuresIn(table);
  const { columns: complete } = completeRows(measures);
  if (complete[0]?.every(Number.isNaN)) throw noCompleteRow(measures);
  return {
    measures,
    complete,
    cuts: rfmCuts(complete),
    areEqual: countOf(complete) === 1 || complete.every(areAllEqual),
  };
}

/** @private */
function countOf([first = new Float64Array()]: readonly Float64Array[]): number {
  return numbersOnly(first).length;
}
