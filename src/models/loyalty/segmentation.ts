/** The loyalty matrix as a segmentation: type per customer, cuts, matrix, action per type. */

import { completeRows } from "../../core/compared";
import type { Field } from "../../core/field";
import { FIELDS } from "../../core/fields";
import { labelColumn, NO_LABEL } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages, type Text } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { pointBlocks } from "../../core/point-grid";
import { InputError } from "../../core/problem";
import { median } from "../../core/quantile";
import { numbersIn, problemsIn, textsIn } from "../../core/table";
import { asRead, blankRemarks } from "../../core/value-column";
import { loyaltyType, TYPES } from "./loyalty";
import { type LoyaltyOptions, loyaltyOptions } from "./options";

export const TITLE = inLanguages("Loyalty matrix", "忠诚度矩阵", "忠誠度矩陣");

export const LOYALTY: Field = {
  id: "loyalty",
  type: "number",
  label: inLanguages("Loyalty", "忠诚度", "忠誠度"),
  headers: ["loyalty", "tenure", "years as customer", "忠诚度", "合作年限", "忠誠度", "合作年限"],
};

export const LOYALTY_SEGMENTATION: SegmentationDefinition<LoyaltyOptions> = {
  fields: [FIELDS.profit, LOYALTY],
  needs: [[FIELDS.profit], [LOYALTY]],
  options: loyaltyOptions,

  check(table) {
    const columns = [FIELDS.profit, LOYALTY].map((field) => numbersIn(table, field, TITLE));
    return columns.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]);
  },

  run(table, options, language) {
    const profit = numbersIn(table, FIELDS.profit, TITLE);
    const loyalty = numbersIn(table, LOYALTY, TITLE);
    for (const { values, field, letter } of [profit, loyalty]) {
      if (values.every(Number.isNaN))
        throw new InputError("NO_VALUES", { field: field.label, column: letter });
    }
    const isOwn = options.cuts === "own";
    const profitCut = isOwn ? options.profit : median(profit.values);
    const loyaltyCut = isOwn ? options.loyalty : median(loyalty.values);
    const [gains, years] = completeRows([profit, loyalty]).columns as readonly [Float64Array, Float64Array];
    const types = Uint8Array.from(gains, (gain, row) =>
      Number.isNaN(gain) ? NO_LABEL : loyaltyType(gain, years[row] as number, profitCut, loyaltyCut),
    );
    const read = asRead(profit, language);
    const [profitName, loyaltyName] = [profit, loyalty].map(
      ({ header, field }) => header || field.label[language],
    );
    const amount = { name: profitName ?? "", column: read[0]?.id ?? FIELDS.profit.id, values: profit.values };
    return {
      columns: [labelColumn("type", TYPE, TYPES, types, profit.values, language), ...read],
      report: [
        {
          kind: "figures",
          figures: [
            { label: highFrom(amount.name)[language], value: profitCut, format: "money" },
            { label: highFrom(loyaltyName ?? "")[language], value: loyaltyCut, format: "text" },
          ],
        },
        labelGrid("type", TYPE, TYPES, types, [amount], language),
        ...pointBlocks(
          TITLE,
          textsIn(table, FIELDS.customer),
          { name: amount.name, values: gains },
          { name: loyaltyName ?? "", values: years },
          TYPES,
          types,
          language,
        ),
      ],
    };
  },
};

const TYPE = inLanguages("Loyalty type", "忠诚度类型", "忠誠度類型");

/** @private */
function highFrom(name: string): Text {
  return inLanguages(`${name}: high from`, `${name}：高的下限`, `${name}：高的下限`);
}
