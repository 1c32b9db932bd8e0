/** The credit rating as a model. */

import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { NO_LABEL, plainLabel } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { inLanguages, type Language } from "../../core/texts/language";
import { GRADE_ACTIONS } from "./actions";
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
import { schemeOf } from "./scheme-range";
import { schemeTemplate } from "./scheme-template";

const TITLE = inLanguages("Credit", "信用等级", "信用等級");

/**
 * The scheme of the workbook's own sheet, where the user may have edited every number; else the default one with the
 * cut-offs and coefficients of the options. The columns stand for the indicators in their order. @private
 */
function schemeFor(table: Table, options: CreditOptions, language: Language): SchemeInUse {
  const cells = table.templateSheet?.(schemeTemplate.id) ?? null;
  if (cells === null) return { ...defaultScheme(language), grades: gradesFrom(options, TITLE), isOwn: false };
  const scheme = schemeOf(cells, language);
  if (scheme.indicators.length !== INDICATOR_FIELDS.length) {
    const details = { parameter: schemeTemplate.title, allowed: TWENTY, found: scheme.indicators.length };
    throw new InputError("PARAMETER", details);
  }
  return { ...scheme, isOwn: true };
}

interface SchemeInUse extends Scheme {
  /** Whether it comes from the workbook's own sheet. */
  readonly isOwn: boolean;
}

const OWN_SCHEME = inLanguages(
  "Points and cut-offs come from the workbook's Credit scheme sheet.",
  "分值和等级界线取自本工作簿的信用评分方案表。",
  "分值和等級界線取自本活頁簿的信用評分方案表。",
);
const TWENTY = inLanguages(
  "a scheme of 20 indicators in their order",
  "按顺序排列的 20 项指标",
  "按順序排列的 20 項指標",
);

/** How many customers are at the lowest grade, and the money at risk with them. @private */
function lastGradeAlert({ ratings, scheme, exposure }: CreditResult, language: Language): string[] {
  const labels = scheme.grades.map(({ label }) => plainLabel(label, "", "", ""));
  const grades = ratings.map((rating) => rating?.grade ?? NO_LABEL);
  const amounts = exposure ? [exposure] : [];
  return labelAlert(labels, labels.length - 1, grades, amounts, language);
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
  actions: GRADE_ACTIONS,
  functions: CREDIT_FUNCTIONS,
  templates: [schemeTemplate, assessmentTemplate],
  segmentation: segmentation<CreditOptions>(TITLE, {
    fields: [...INDICATOR_FIELDS, MONTHLY_SALES, CREDIT_DAYS, RECEIVABLES, QUARTER, PREVIOUS_GRADE],
    // Without a payment record 42 points are missing, and every grade would be C.
    needs: [PAYMENT_FIELDS],
    options: creditOptions,

    check(table, options) {
      const { problems } = rateCustomers(table, schemeFor(table, options, "en"), options.missing);
      return [...problems, ...termsIn(table, TITLE).problems];
    },

    run(table, options, language) {
      const scheme = schemeFor(table, options, language);
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
      const report = creditReportBlocks(result, language);
      const own: Block[] = scheme.isOwn ? [{ kind: "note", text: OWN_SCHEME[language] }] : [];
      return { columns, report: [...own, ...report], alerts: lastGradeAlert(result, language) };
    },

    explain: (table, options, index, language) =>
      explainGrade(table, schemeFor(table, options, language), index, language),
  }),
};
