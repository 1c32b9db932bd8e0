/** The customer review as a segmentation: the lists a customer is in, and the report with each list. */

import type { SegmentationDefinition } from "../../core/model";
import { InputError } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { numbersIn, problemsIn, textsIn } from "../../core/table/table";
import { blankRemarks } from "../../core/table/value-column";
import { explainReview } from "./explain";
import { measuresIn } from "./measures";
import { REVIEW_OPTIONS } from "./options";
import { questionsOf } from "./questions";
import { answered, reviewAlerts, reviewBlocks } from "./report";
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

export const REVIEW_SEGMENTATION: SegmentationDefinition<typeof REVIEW_OPTIONS> = {
  reads: "customers",
  fields: [revenue, ...ANSWERING, FIELDS.costToServe, FIELDS.lastOrder],
  needs: [[revenue], ANSWERING],
  options: REVIEW_OPTIONS,

  check(table) {
    return REVIEW_SEGMENTATION.fields.flatMap((field) => {
      const column = table.columns[field.id];
      if (!column || column.type === "text") return [];
      const isNeeded = column.type === "number" && (field === revenue || field === profit);
      return [...problemsIn(table, column), ...(isNeeded ? blankRemarks(table, column) : [])];
    });
  },

  run(table, options, language) {
    const column = numbersIn(table, revenue, TEXTS.title);
    const measures = measuresIn(table, language);
    if (!measures.revenue.isKnown)
      throw new InputError("NO_VALUES", { field: revenue.label, column: column.letter });
    const names = textsIn(table, FIELDS.customer).map((name, row) => name || `#${table.sheetRows[row]}`);
    const questions = answered(questionsOf(measures, options, language), names.length);
    const cells = names.map(() => "");
    for (const { answers, lists } of questions)
      answers.forEach(([{ label }], at) => {
        for (const row of lists[at] as readonly number[])
          cells[row] += (cells[row] && TEXTS.semicolon[language]) + label[language];
      });
    return {
      columns: [{ id: "review", header: TEXTS.review[language], cells, format: "text" }],
      report: reviewBlocks(questions, names, language),
      alerts: reviewAlerts(questions, language),
    };
  },

  explain(table, options, row, language) {
    return explainReview(questionsOf(measuresIn(table, language), options, language), row, language);
  },
};
