/** The credit rating as a model. */

import { FIELDS } from "../../core/field";
import { inLanguages, type Language } from "../../core/language";
import { type Model, segmentation } from "../../core/model";
import { type Table, textsIn } from "../../core/table";
import { assessmentTemplate } from "./assessment-template";
import { creditColumns } from "./columns";
import { rateCustomers, termsIn } from "./customers";
import { defaultScheme } from "./default-scheme";
import { explainGrade } from "./explain";
import {
  CREDIT_DAYS,
  INDICATOR_FIELDS,
  MONTHLY_SALES,
  PAYMENT_FIELDS,
  PREVIOUS_GRADE,
  QUARTER,
  RECEIVABLES,
} from "./fields";
import { CREDIT_FUNCTIONS } from "./functions";
import { type CreditOptions, creditOptions, gradesFrom } from "./options";
import { creditReportBlocks } from "./report";
import type { CreditResult } from "./report-lists";
import type { Scheme } from "./scheme";
import { schemeTemplate } from "./scheme-template";

const TITLE = inLanguages("Credit", "信用等级", "信用等級");

/** The default indicators with the user's cut-offs and coefficients. @private */
function schemeFrom(options: CreditOptions, language: Language): Scheme {
  return { ...defaultScheme(language), grades: gradesFrom(options, TITLE) };
}

/** @private */
function textsOrNone(table: Table, field: typeof QUARTER): readonly string[] {
  return table.columns[field.id] ? textsIn(table, field) : [];
}

export const creditModel: Model = {
  id: "credit",
  title: TITLE,
  summary: inLanguages(
    "Rates each customer by 20 indicators, 100 points, 70 of them non-financial: AAA from 90, AA from 80, A from 70, B from 60, else C. Repeated every quarter on the figures of the quarter before.",
    "按 20 项指标（满分 100 分，其中非财务 70 分）评定客户：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其余 C。每季度按上一季度的数据评定。",
    "按 20 項指標（滿分 100 分，其中非財務 70 分）評定客戶：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其餘 C。每季按上一季的資料評定。",
  ),
  functions: CREDIT_FUNCTIONS,
  templates: [schemeTemplate, assessmentTemplate],
  segmentation: segmentation<CreditOptions>(TITLE, {
    fields: [...INDICATOR_FIELDS, MONTHLY_SALES, CREDIT_DAYS, RECEIVABLES, QUARTER, PREVIOUS_GRADE],
    // Without a payment record 42 points are missing, and every grade would be C.
    needs: [PAYMENT_FIELDS],
    options: creditOptions,

    check(table, options) {
      const { problems } = rateCustomers(table, defaultScheme("en"), options.missing);
      return [...problems, ...termsIn(table, TITLE).problems];
    },

    run(table, options, language) {
      const scheme = schemeFrom(options, language);
      const { ratings } = rateCustomers(table, scheme, options.missing);
      const { columns, exposure } = creditColumns(
        ratings,
        scheme,
        termsIn(table, TITLE),
        options.creditDays,
        language,
      );
      const result: CreditResult = {
        ratings,
        scheme,
        exposure,
        names: textsIn(table, FIELDS.customer),
        sheetRows: table.sheetRows,
        quarters: textsOrNone(table, QUARTER),
        previous: textsOrNone(table, PREVIOUS_GRADE),
      };
      return { columns, report: creditReportBlocks(result, language) };
    },

    explain: (table, options, index, language) =>
      explainGrade(table, schemeFrom(options, language), index, language),
  }),
};
