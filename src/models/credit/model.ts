/** The credit rating as a model. */

import { type Model, segmentation } from "../../core/model";
import { InputError } from "../../core/problem";
import { settledPositions } from "../../core/report/label";
import type { Block } from "../../core/report/report";
import { usedFields } from "../../core/report/used-fields";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import { assessmentTemplate } from "./assessment-template";
import { creditColumns, gradeColumn } from "./columns";
import type { Scheme } from "./credit";
import { rateCustomers, termsIn } from "./customers";
import { cycleOf, gradesBefore, quarterColumn } from "./cycle";
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
import { GRADE_LABELS, gradeLabelling } from "./labels";
import { CREDIT_OPTIONS, type CreditOptions, gradesFrom } from "./options";
import { creditAlerts, creditMethod, creditReportBlocks, exposureFigures } from "./report";
import type { CreditResult } from "./report-lists";
import { schemeOf } from "./scheme-range";
import { schemeTemplate } from "./scheme-template";
import { TEXTS } from "./texts";

/**
 * The scheme of the workbook's own sheet, where the user may have edited every number; else the default one with the
 * cut-offs and coefficients of the options. The columns stand for the indicators in their order. @private
 */
function schemeFor(table: Table, options: CreditOptions, language: Language): SchemeInUse {
  const cells = table.templateSheet?.(schemeTemplate.id) ?? null;
  if (cells === null)
    return { ...defaultScheme(language), grades: gradesFrom(options, TEXTS.title), isOwn: false };
  const scheme = schemeOf(cells, language);
  if (scheme.indicators.length !== INDICATOR_FIELDS.length) {
    const details = {
      parameter: schemeTemplate.title,
      allowed: TEXTS.twenty,
      found: scheme.indicators.length,
    };
    throw new InputError("PARAMETER", details);
  }
  return { ...scheme, isOwn: true };
}

interface SchemeInUse extends Scheme {
  /** Whether it comes from the workbook's own sheet. */
  readonly isOwn: boolean;
}

export const creditModel: Model = {
  id: "credit",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: GRADE_LABELS,
  functions: CREDIT_FUNCTIONS,
  templates: [schemeTemplate, assessmentTemplate],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [...INDICATOR_FIELDS, MONTHLY_SALES, CREDIT_DAYS, RECEIVABLES, QUARTER, PREVIOUS_GRADE],
    // Without a payment record 42 points are missing, and every grade would be C.
    needs: [PAYMENT_FIELDS],
    options: CREDIT_OPTIONS,

    check(table, options) {
      const { problems } = rateCustomers(table, schemeFor(table, options, "en"), options.missing);
      return [...problems, ...termsIn(table, TEXTS.title).problems];
    },

    run(table, options, language) {
      const scheme = schemeFor(table, options, language);
      const { ratings } = rateCustomers(table, scheme, options.missing);
      const ruled = gradeLabelling(ratings, scheme.grades);
      const labelling = { ...ruled, positions: settledPositions(ruled, table.handSet) };
      const { columns, exposure } = creditColumns(
        ratings,
        scheme,
        termsIn(table, TEXTS.title),
        options.creditDays,
        language,
      );
      const cycle = cycleOf(table, ratings);
      const result: CreditResult = {
        ratings,
        scheme,
        missing: options.missing,
        labelling,
        exposure,
        names: textsIn(table, FIELDS.customer),
        sheetRows: table.sheetRows,
        cycle,
        previous: gradesBefore(table),
        listed: options.listed,
      };
      const report = creditReportBlocks(result, language);
      const own: Block[] = scheme.isOwn ? [{ kind: "note", text: TEXTS.ownScheme[language] }] : [];
      return {
        method: creditMethod(scheme, options.missing, language),
        columns: [gradeColumn(ratings, labelling, language), ...columns, ...quarterColumn(cycle, language)],
        report: [...own, ...report, ...(scheme.isOwn ? [] : usedFields(table, INDICATOR_FIELDS, language))],
        alerts: creditAlerts(result, language),
        keyFigures: exposureFigures(result, language),
      };
    },

    explain: (table, options, index, language) =>
      explainGrade(table, schemeFor(table, options, language), options.missing, index, language),
  }),
};
