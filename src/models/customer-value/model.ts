/** Customer value as a model. */

import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { numbersIn, textsIn } from "../../core/table/table";
import { CHURN_RATE, PROFIT_TO_DATE, REFERRALS } from "./fields";
import { CUSTOMER_VALUE_FUNCTIONS } from "./functions";
import { CUSTOMER_VALUE_OPTIONS } from "./options";
import { valueReport } from "./report";
import { CUSTOMER_VALUE_TEMPLATE } from "./template";
import { TEXTS } from "./texts";
import { ranksOf, valuation, valuationProblems } from "./valuation";

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
      const valued = values.flatMap((value, row) => {
        const rank = ranks[row];
        if (value === null || typeof rank !== "number") return [];
        const name = names[row] || String(table.sheetRows[row]);
        return [{ name, value, rank, revenueRank: revenueRanks[row] ?? null }];
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
        report: valueReport(valued, options, language),
      };
    },
  }),
};
