/** Customer value as a model. */

import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { numbersIn, textsIn } from "../../core/table/table";
import { inLanguages } from "../../core/texts/language";
import { CHURN_RATE, PROFIT_TO_DATE, REFERRALS } from "./fields";
import { CUSTOMER_VALUE_FUNCTIONS } from "./functions";
import { type CustomerValueOptions, customerValueOptions } from "./options";
import { valueReport } from "./report";
import { CUSTOMER_VALUE_TEMPLATE } from "./template";
import { ranksOf, valuation, valuationProblems } from "./valuation";

const { customer, profit, revenue } = FIELDS;
const TITLE = inLanguages("Customer value", "客户价值", "客戶價值");

export const customerValueModel: Model = {
  id: "customer-value",
  title: TITLE,
  summary: inLanguages(
    "What each customer is worth in all: profit to date, present value of the years to come, and the customers it referred.",
    "每个客户的全部价值：已实现利润、未来各年利润的现值，以及其推荐的客户。",
    "每個客戶的全部價值：已實現利潤、未來各年利潤的現值，以及其推薦的客戶。",
  ),
  functions: CUSTOMER_VALUE_FUNCTIONS,
  templates: [CUSTOMER_VALUE_TEMPLATE],
  segmentation: segmentation<CustomerValueOptions>(TITLE, {
    fields: [customer, profit, PROFIT_TO_DATE, CHURN_RATE, REFERRALS, revenue],
    needs: [[profit]],
    options: customerValueOptions,
    check: valuationProblems,
    run(table, options, language) {
      const { letter } = numbersIn(table, profit, TITLE);
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
            header: TITLE[language],
            cells: values.map((value) => value?.total ?? ""),
            format: "money",
          },
          {
            id: "rank",
            header: inLanguages("Value rank", "价值排名", "價值排名")[language],
            cells: ranks.map((rank) => rank ?? ""),
            format: "count",
          },
        ],
        report: valueReport(valued, options, language),
      };
    },
  }),
};
