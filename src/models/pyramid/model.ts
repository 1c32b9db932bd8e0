/** The customer pyramid as a model. */

import { numbersOnly } from "../../core/cells/number-column";
import { type Model, segmentation } from "../../core/model";
import { cutPoints, tierPositions } from "../../core/numbers/tier-positions";
import { checkTiers } from "../../core/options/check-tiers";
import { labelColumn, settledPositions } from "../../core/report/label";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, problemsIn, type Table } from "../../core/table/table";
import { asRead, noNumbers, valueColumn, valueRemarks } from "../../core/table/value-column";
import { explainTier } from "./explain";
import { PYRAMID_FUNCTIONS } from "./functions";
import { labelsOf, TIER_LABELS } from "./labels";
import { PYRAMID_OPTIONS, type PyramidOptions } from "./options";
import { pyramidQuery } from "./query";
import { pyramidMethod, pyramidReport } from "./report";
import { TEXTS } from "./texts";

/** What decides the tiers. */
interface Ranking {
  readonly column: NumberField;
  /** The numbers of those who count. */
  readonly population: Float64Array;
  readonly cuts: Float64Array;
}

/** @private */
function rankingOf(table: Table, options: PyramidOptions): Ranking {
  checkTiers(options.tiers);
  const column = valueColumn(table, options.value, TEXTS.title);
  const numbers = numbersOnly(column.values);
  if (numbers.length === 0) throw noNumbers(column);
  const population = options.population === "positive" ? numbers.filter((value) => value > 0) : numbers;
  const shares = options.tiers.map(({ share }) => share);
  return { column, population, cuts: cutPoints(population, shares) };
}

export const pyramidModel: Model = {
  id: "pyramid",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: PYRAMID_FUNCTIONS,
  templates: [],
  actions: TIER_LABELS,
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.revenue, FIELDS.profit],
    needs: [[FIELDS.revenue, FIELDS.profit]],
    options: PYRAMID_OPTIONS,
    query: pyramidQuery,

    check(table, { value }) {
      const column = valueColumn(table, value, TEXTS.title);
      return [...problemsIn(table, column), ...valueRemarks(table, column)];
    },

    run(table, options, language) {
      const { column, population, cuts } = rankingOf(table, options);
      const { values } = column;
      const { tiers } = options;
      const labels = labelsOf(tiers);
      const ruled = tierPositions(values, cuts);
      const positions = Uint8Array.from(settledPositions({ labels, positions: ruled }, table.handSet));
      const read = asRead(column, language);
      const valueName = columnName(column, language);
      const { valueColumn } = read;
      const result = { tiers, labels, values, positions, ruled, cuts, population: population.length };
      const { listed } = options;
      const hasTexts = read.columns.length === 0 && column.bad.size > 0;
      return {
        judgedBy: [column.field.id],
        method: pyramidMethod(tiers, valueName, options.population, language),
        columns: [
          labelColumn(
            { id: "tier", header: TEXTS.columnHeader, labels, positions: ruled, basis: values },
            language,
          ),
          ...read.columns,
        ],
        report: pyramidReport({ ...result, valueName, valueColumn, hasTexts, listed }, language),
      };
    },

    explain(table, options, index, language) {
      const { column, population, cuts } = rankingOf(table, options);
      const { tiers } = options;
      const value = column.values[index] ?? Number.NaN;
      return explainTier(
        { tiers, cuts, population, value, valueName: columnName(column, language) },
        language,
      );
    },
  }),
};
