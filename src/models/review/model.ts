/** The customer review as a model: the lists a customer is in, and the report with each list. */

import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { customerName } from "../../core/table/first-by";
import { numbersIn, problemsIn, textsIn } from "../../core/table/table";
import { blankRemarks } from "../../core/table/value-column";
import { explainReview } from "./explain";
import { REVIEW_LABELS } from "./labels";
import { measuresIn } from "./measures";
import { REVIEW_OPTIONS } from "./options";
import { questionsOf } from "./questions";
import { answered, listNames, reviewAlerts, reviewBlocks } from "./report";
import { TEXTS } from "./texts";

const { revenue, profit } = FIELDS;
/** Each answers a question of its own; cost to serve and last orders only add to those. */
const ANSWERING = [
  FIELDS.previousRevenue,
  profit,
  FIELDS.complaints,
  FIELDS.productsBought,
  FIELDS.firstOrder,
] as const;
const READ = [revenue, ...ANSWERING, FIELDS.costToServe, FIELDS.lastOrder];

export const reviewModel: Model = {
  id: "review",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: REVIEW_LABELS,
  functions: [],
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: READ,
    needs: [[revenue], ANSWERING],
    options: REVIEW_OPTIONS,

    check(table) {
      return READ.flatMap((field) => {
        const column = table.columns[field.id];
        if (!column || column.type === "text") return [];
        const isNeeded = column.type === "number" && (field === revenue || field === profit);
        return [...problemsIn(table, column), ...(isNeeded ? blankRemarks(table, column) : [])];
      });
    },

    run(table, options, language) {
      const { letter } = numbersIn(table, revenue, TEXTS.title);
      const measures = measuresIn(table, language);
      if (!measures.revenue.isKnown)
        throw new InputError("NO_VALUES", { field: revenue.label, column: letter });
      const given = textsIn(table, FIELDS.customer);
      const names = table.sheetRows.map((row, at) => customerName(given[at] ?? "", row));
      const questions = answered(questionsOf(measures, options, language), names.length);
      return {
        columns: [
          {
            id: "review",
            header: TEXTS.review[language],
            cells: listNames(questions, names.length, language),
            format: "text",
          },
        ],
        report: reviewBlocks(questions, names, language),
        alerts: reviewAlerts(questions, language),
      };
    },

    explain(table, options, row, language) {
      return explainReview(questionsOf(measuresIn(table, language), options, language), row, language);
    },
  }),
};
