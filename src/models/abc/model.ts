/** ABC classes and concentration as a model. */

import { numbersOnly } from "../../core/cells/number-column";
import { type Model, segmentation } from "../../core/model";
import { areAllEqual } from "../../core/numbers/quantile";
import { allEqualBlock } from "../../core/report/explanation";
import { labelColumn, NO_LABEL, settledPositions } from "../../core/report/label";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, noNumbers, valueColumn, valueRemarks } from "../../core/table/value-column";
import { abcClasses, abcCuts } from "./abc";
import { explainClass } from "./explain";
import { ABC_FUNCTIONS } from "./functions";
import { CLASSES } from "./labels";
import { ABC_OPTIONS, type AbcOptions, checkCuts } from "./options";
import { abcQuery } from "./query";
import { abcMethod, abcReport, largestAlert } from "./report";
import { TEXTS } from "./texts";

/** What decides the classes. */
interface Classing {
  readonly column: NumberField;
  /** Without the blanks. */
  readonly numbers: Float64Array;
  readonly cuts: number[];
  /** Nobody is above anybody else. */
  readonly areEqual: boolean;
}

/** @private */
function classingOf(table: Table, { value, a, b }: AbcOptions): Classing {
  checkCuts({ a, b });
  const column = valueColumn(table, value, TEXTS.title);
  const numbers = numbersOnly(column.values);
  if (numbers.length === 0) throw noNumbers(column);
  return { column, numbers, cuts: abcCuts(numbers, [a, b]), areEqual: areAllEqual(column.values) };
}

export const abcModel: Model = {
  id: "abc",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: CLASSES,
  functions: ABC_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.revenue, FIELDS.profit],
    needs: [[FIELDS.revenue, FIELDS.profit]],
    options: ABC_OPTIONS,
    query: abcQuery,

    check(table, { value }) {
      const column = valueColumn(table, value, TEXTS.title);
      return [...problemsIn(table, column), ...valueRemarks(table, column)];
    },

    run(table, options, language) {
      const { column, numbers, cuts, areEqual } = classingOf(table, options);
      const { values } = column;
      const ruled = areEqual ? values.map(() => NO_LABEL) : abcClasses(values, cuts);
      const positions = settledPositions({ labels: CLASSES, positions: ruled }, table.handSet);
      const labelling = { id: "class", header: TEXTS.title, labels: CLASSES, positions, basis: values };
      const read = asRead(column, language);
      const name = columnName(column, language);
      const amount = { name, column: read.valueColumn, values };
      const shares = [options.a, options.b] as const;
      return {
        judgedBy: [column.field.id],
        method: abcMethod(shares, name, language),
        columns: [labelColumn(labelling, language), ...read.columns],
        report: [
          ...(areEqual ? [allEqualBlock(TEXTS.title[language], name, numbers.length, language)] : []),
          ...abcReport({ labelling, shares, cuts, amount, listed: options.listed }, language),
        ],
        alerts: largestAlert(values, textsIn(table, FIELDS.customer), name, language),
      };
    },

    explain(table, options, index, language) {
      const { column, numbers, cuts, areEqual } = classingOf(table, options);
      const name = columnName(column, language);
      if (areEqual) return [allEqualBlock(TEXTS.title[language], name, numbers.length, language)];
      return explainClass(
        {
          shares: [options.a, options.b],
          cuts,
          population: numbers,
          value: column.values[index] ?? Number.NaN,
          valueName: name,
        },
        language,
      );
    },
  }),
};
