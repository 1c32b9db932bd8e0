/** ABC classes as a segmentation: classes, cuts in money, concentration. */

import { numbersOnly } from "../../core/cells/number-column";
import type { SegmentationDefinition } from "../../core/model";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { concentrationBlocks } from "../../core/report/concentration";
import { labelColumn } from "../../core/report/label";
import { labelGrid } from "../../core/report/label-grid";
import type { Block } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, valueColumn, valueRemarks } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { abcClasses, abcCuts } from "./abc";
import { largestAlert } from "./alert";
import { explainClass } from "./explain";
import { CLASSES } from "./labels";
import { ABC_OPTIONS, type AbcOptions } from "./options";
import { gini } from "./pareto";
import { TEXTS } from "./texts";

/** Where each class begins; a class that nobody can be in begins nowhere. @private */
function cutBlock(shares: readonly number[], cuts: readonly number[], language: Language): Block {
  const rows = CLASSES.map(({ label }, at) => {
    const from = cuts[at];
    return [label[language], shares[at] ?? 1, from !== undefined && Number.isFinite(from) ? from : "—"];
  });
  const header = [TEXTS.class, WORDS.upToShare, WORDS.fromValue].map((text) => text[language]);
  return { kind: "grid", id: "cuts", header, formats: ["text", "share", "money"], rows, total: false };
}

/** Who is classed by what, and the cuts that follow. @private */
function ranked(
  table: Table,
  { value, a, b }: AbcOptions,
): { column: NumberField; numbers: Float64Array; cuts: number[] } {
  if (!(a > 0 && a < b))
    throw new InputError("BAD_OPTION", { model: TEXTS.title, option: "A, B", allowed: TEXTS.rising });
  const column = valueColumn(table, value, TEXTS.title);
  const { values, field, letter } = column;
  const numbers = numbersOnly(values);
  if (numbers.length === 0) throw new InputError("NO_VALUES", { field: field.label, column: letter });
  return { column, numbers, cuts: abcCuts(numbers, [a, b]) };
}

export const ABC_SEGMENTATION: SegmentationDefinition<typeof ABC_OPTIONS> = {
  reads: "customers",
  fields: [FIELDS.revenue, FIELDS.profit],
  needs: [[FIELDS.revenue, FIELDS.profit]],
  options: ABC_OPTIONS,

  check(table, { value }) {
    const column = valueColumn(table, value, TEXTS.title);
    return [...problemsIn(table, column), ...valueRemarks(table, column)];
  },

  run(table, options, language) {
    const { column, numbers, cuts } = ranked(table, options);
    const { values } = column;
    const classes = abcClasses(values, cuts);
    const read = asRead(column, language);
    const name = columnName(column, language);
    const amount = { name, column: read.valueColumn, values };
    const total = sum(numbers);
    const isEven = total > 0 && numbers.every((number) => number >= 0);
    return {
      columns: [
        labelColumn(
          { id: "class", header: TEXTS.title, labels: CLASSES, positions: classes, basis: values },
          language,
        ),
        ...read.columns,
      ],
      report: [
        {
          kind: "figures",
          figures: [
            { label: name, value: total, format: "money" },
            {
              label: TEXTS.gini[language],
              value: isEven ? Number(gini(numbers).toFixed(3)) : "—",
              format: "text",
            },
          ],
        },
        labelGrid(
          { id: "class", header: TEXTS.class, labels: CLASSES, positions: classes },
          [amount],
          language,
        ),
        { kind: "chart", picture: "bars", title: name, grid: "class", labels: 0, values: [3] },
        cutBlock([options.a, options.b], cuts, language),
        { kind: "text", text: TEXTS.rule[language] },
        ...concentrationBlocks(values, name, language),
      ],
      alerts: largestAlert(values, textsIn(table, FIELDS.customer), name, language),
    };
  },

  explain(table, options, index, language) {
    const { column, numbers, cuts } = ranked(table, options);
    return explainClass(
      {
        shares: [options.a, options.b],
        cuts,
        population: numbers,
        value: column.values[index] ?? Number.NaN,
        valueName: columnName(column, language),
      },
      language,
    );
  },
};
