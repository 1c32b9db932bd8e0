/** The customer review as a model: the lists a customer is in, and the report with each list. */

import { yesNoOf } from "../../core/cells/yes-no";
import { type Model, segmentation } from "../../core/model";
import { InputError, type Problem } from "../../core/problem";
import { saying, sayingAside } from "../../core/report/explanation";
import { type Labelling, labelColumn, labelName, NO_LABEL } from "../../core/report/label";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import type { Block, ResultColumn } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { customerName } from "../../core/table/first-by";
import { numbersIn, problemsIn, type Table, type TextField, textsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { explainReview } from "./explain";
import { LATE_PAYMENTS, WANTED } from "./fields";
import { REVIEW_LABELS } from "./labels";
import { type Measure, type Measures, measuresIn } from "./measures";
import { REVIEW_OPTIONS } from "./options";
import { questionsOf } from "./questions";
import { type Asked, answered, listNames, reviewAlerts, reviewBlocks } from "./report";
import { TEXTS } from "./texts";
import { VALUE_CLASSES, valueClasses, valuesFor } from "./value-classes";

const { revenue, profit } = FIELDS;
/** Each answers a question of its own; cost to serve and last orders only add to those. */
const ANSWERING = [
  FIELDS.previousRevenue,
  profit,
  FIELDS.complaints,
  FIELDS.productsBought,
  FIELDS.orders,
  FIELDS.firstOrder,
  WANTED,
  LATE_PAYMENTS,
] as const;
const READ = [revenue, ...ANSWERING, FIELDS.costToServe, FIELDS.lastOrder];

const CLASS_COLUMN = { id: "value-class", header: TEXTS.valueClassHeader, labels: VALUE_CLASSES };

/** @private */
function unreadAnswers({ field, texts }: TextField, { sheetRows }: Table): Problem[] {
  return texts.flatMap((text, index) => {
    const read = yesNoOf(text);
    if (read === null || typeof read === "boolean") return [];
    return [{ row: sheetRows[index] as number, field: field.id, ...read }];
  });
}

/** A column of words like that of the lists, so that nobody takes the classes for the model's tiers. @private */
function classColumn(classes: Labelling, language: Language): ResultColumn {
  const { id, header, cells, format } = labelColumn(classes, language);
  return { id, header, cells, format };
}

/** Of orders, who bought in the period or a year before, beside those in lists; the sheet keeps the others. @private */
function askedOf({ revenue: now, previous }: Measures): Asked {
  return {
    said: previous.isKnown ? TEXTS.someOfBothAreListed : TEXTS.someAreListed,
    has: (row) => [now, previous].some(({ values }) => !Number.isNaN(values[row])),
  };
}

/** The question that puts every customer into a class. @private */
function classBlocks(
  classes: Labelling,
  values: readonly Measure[],
  amount: LabelledAmount,
  language: Language,
): Block[] {
  const names = values.map(({ name }) => name).join(CORE_TEXTS.listSeparator[language]);
  return [
    { kind: "heading", text: TEXTS.valueClass[language] },
    { kind: "text", text: filled(TEXTS.valueClassRule, language, { names }) },
    labelGrid(classes, [amount], language),
  ];
}

/** The class of one customer and the values behind it; nothing where there is none. @private */
function classTold(measures: Measures, row: number, language: Language): Block[] {
  const values = valuesFor(measures);
  const label = labelName(VALUE_CLASSES, valueClasses(values)?.[row] ?? NO_LABEL, language);
  const names = values.map(({ name }) => name).join(CORE_TEXTS.listSeparator[language]);
  const text = saying(TEXTS.valueClass[language], sayingAside(label, names, language), language);
  return label === "" ? [] : [{ kind: "text", text }];
}

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
        if (!column) return [];
        if (column.type === "text") return unreadAnswers(column, table);
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
      const values = valuesFor(measures);
      const positions = valueClasses(values);
      const classes = positions && { ...CLASS_COLUMN, positions, basis: measures.revenue.values };
      const read = asRead(numbersIn(table, revenue, TEXTS.title), language);
      const amount = {
        name: measures.revenue.name,
        column: read.valueColumn,
        values: measures.revenue.values,
      };
      return {
        columns: [
          {
            id: "review",
            header: TEXTS.review[language],
            cells: listNames(questions, names.length, language),
            format: "text",
          },
          ...(classes ? [classColumn(classes, language), ...read.columns] : []),
        ],
        report: reviewBlocks(
          questions,
          names,
          classes ? classBlocks(classes, values, amount, language) : [],
          options.listed,
          language,
          table.orders && askedOf(measures),
          textsIn(table, FIELDS.owner),
        ),
        alerts: reviewAlerts(questions, language),
        ...(measures.net.isKnown ? { answers: ["losses"] } : {}),
      };
    },

    explain(table, options, row, language) {
      const measures = measuresIn(table, language);
      const told = explainReview(questionsOf(measures, options, language), row, language);
      return [...told, ...classTold(measures, row, language)];
    },
  }),
};
