/** The customer pyramid as a model. */

import { numbersOnly } from "../../core/cells/number-column";
import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, problemsIn, type Table } from "../../core/table/table";
import { asRead, valueColumn, valueRemarks } from "../../core/table/value-column";
import { TIER_ACTIONS } from "./actions";
import { explainTier } from "./explain";
import { PYRAMID_FUNCTIONS } from "./functions";
import { PYRAMID_OPTIONS, type PyramidOptions } from "./options";
import { cutPoints, NO_TIER, tierPositions } from "./pyramid";
import { pyramidReport } from "./report";
import { TEXTS } from "./texts";
import { checkTiers } from "./tiers";

/** Who is ranked by what, and the cut points that follow. @private */
function ranked(
  table: Table,
  options: PyramidOptions,
): { column: NumberField; population: Float64Array; cuts: Float64Array } {
  checkTiers(options.tiers);
  const column = valueColumn(table, options.value, TEXTS.title);
  const numbers = numbersOnly(column.values);
  if (numbers.length === 0)
    throw new InputError("NO_VALUES", { field: column.field.label, column: column.letter });
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
  actions: TIER_ACTIONS,
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.revenue, FIELDS.profit],
    needs: [[FIELDS.revenue, FIELDS.profit]],
    options: PYRAMID_OPTIONS,

    check(table, options) {
      const column = valueColumn(table, options.value, TEXTS.title);
      return [...problemsIn(table, column), ...valueRemarks(table, column)];
    },

    run(table, options, language) {
      const { column, population, cuts } = ranked(table, options);
      const { values, header, field } = column;
      const read = asRead(column, language);
      const positions = tierPositions(values, cuts);
      const labels = options.tiers.map(({ name }) => name);
      return {
        columns: [
          {
            id: "tier",
            header: TEXTS.pyramidTier[language],
            cells: Array.from(positions, (position) =>
              position === NO_TIER ? "" : (labels[position] as string),
            ),
            format: "text",
            labels,
            basis: values,
          },
          ...read.columns,
        ],
        report: pyramidReport(
          {
            tiers: options.tiers,
            values,
            positions,
            cuts,
            population: population.length,
            valueName: header || field.label[language],
            valueColumn: read.valueColumn,
          },
          language,
        ),
      };
    },

    explain(table, options, index, language) {
      const { column, population, cuts } = ranked(table, options);
      const { values, header, field } = column;
      const value = values[index] ?? Number.NaN;
      const { tiers } = options;
      return explainTier(
        { tiers, cuts, population, value, valueName: header || field.label[language] },
        language,
      );
    },
  }),
};
