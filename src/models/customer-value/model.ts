/** Customer value as a model. */

import type { BadCell } from "../../core/cells/number-column";
import { CHURN_RATE as RATE_RULE, valueOfLife } from "../../core/functions/customer-life";
import { NOT_NEGATIVE, type NumberRule } from "../../core/functions/number-rule";
import { type Model, segmentation } from "../../core/model";
import { discounting } from "../../core/numbers/present-value";
import { InputError, type Problem } from "../../core/problem";
import { usedFields } from "../../core/report/used-fields";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { CHURN_RATE, PROFIT_TO_DATE, REFERRALS } from "./fields";
import { CUSTOMER_VALUE_FUNCTIONS } from "./functions";
import { CUSTOMER_VALUE_OPTIONS, type CustomerValueOptions } from "./options";
import { valueReport } from "./report";
import { CUSTOMER_VALUE_TEMPLATE } from "./template";
import { TEXTS } from "./texts";
import { ranksOf, readingOf, valuation } from "./valuation";

const { customer, profit, revenue } = FIELDS;

export const customerValueModel: Model = {
  id: "customer-value",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: CUSTOMER_VALUE_FUNCTIONS,
  templates: [CUSTOMER_VALUE_TEMPLATE],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [customer, profit, PROFIT_TO_DATE, CHURN_RATE, REFERRALS, revenue],
    needs: [[profit]],
    options: CUSTOMER_VALUE_OPTIONS,
    check: valuationProblems,
    run(table, options, language) {
      const { letter } = numbersIn(table, profit, TEXTS.title);
      const values = valuation(table, options);
      if (values.every((value) => value === null))
        throw new InputError("NO_VALUES", { field: profit.label, column: letter });
      const ranks = ranksOf(values.map((value) => value?.total ?? Number.NaN));
      const sales = table.columns[revenue.id];
      // Both ranks are among the customers with a value, or a missing one would look like a gap.
      const revenueRanks = ranksOf(
        values.map((value, row) =>
          value && sales?.type === "number" ? (sales.values[row] as number) : Number.NaN,
        ),
      );
      const names = textsIn(table, customer);
      const rates = table.columns[CHURN_RATE.id];
      const hasOwnRate = (row: number) => rates?.type === "number" && !Number.isNaN(rates.values[row]);
      const valued = values.flatMap((value, row) => {
        const rank = ranks[row];
        if (value === null || typeof rank !== "number") return [];
        const name = names[row] || String(table.sheetRows[row]);
        return [
          { name, row, value, rank, revenueRank: revenueRanks[row] ?? null, hasOwnRate: hasOwnRate(row) },
        ];
      });
      return {
        columns: [
          {
            id: "value",
            header: TEXTS.title[language],
            cells: values.map((value) => value?.total ?? ""),
            format: "money",
          },
          {
            id: "rank",
            header: TEXTS.valueRank[language],
            cells: ranks.map((rank) => rank ?? ""),
            format: "count",
          },
        ],
        report: [
          ...valueReport(valued, options, table.orders, options.listed, language),
          ...usedFields(table, [FIELDS.profit, PROFIT_TO_DATE, CHURN_RATE, REFERRALS], language),
        ],
      };
    },
  }),
};

/** The cells that cannot be used, and the blank profits. @private */
function valuationProblems(table: Table, { discountRate }: CustomerValueOptions): Problem[] {
  const rules: readonly (readonly [Field, NumberRule | undefined])[] = [
    [FIELDS.profit, undefined],
    [PROFIT_TO_DATE, undefined],
    [CHURN_RATE, RATE_RULE],
    [REFERRALS, NOT_NEGATIVE],
    [FIELDS.revenue, undefined],
  ];
  const discount = discounting(discountRate);
  return rules.flatMap(([field, rule]) => {
    const column = table.columns[field.id];
    if (column?.type !== "number") return [];
    const reading = readingOf(table, field, Number.NaN, rule);
    const found = table.sheetRows.flatMap((row, index): Problem[] => {
      const cell = reading(index);
      if (typeof cell === "object") return column.bad.has(index) ? [] : [{ row, field: field.id, ...cell }];
      if (field === FIELDS.profit && Number.isNaN(cell))
        return [{ row, field: field.id, code: "BLANK_VALUE", details: { field: field.label } }];
      if (field !== CHURN_RATE || Number.isNaN(cell)) return [];
      const life = valueOfLife({ rate: cell, profits: [0], discount });
      return typeof life === "number" ? [] : [{ row, field: field.id, ...withName(life, field) }];
    });
    return [...problemsIn(table, column), ...found];
  });
}

/** The refusal speaks of parameters of a formula; the reader of a table knows columns. @private */
function withName({ code, details }: BadCell, { label }: Field): BadCell {
  return { code, details: { ...details, parameter: label, allowed: TEXTS.rateAllowedWithoutDiscount } };
}
