/** Echelons and contact plan as a model: three columns beside the customers, and the plan of a quarter. */

import { serialNumber } from "../../core/cells/date-column";
import { type Model, segmentation } from "../../core/model";
import { type Labelling, labelColumn, NO_LABEL } from "../../core/report/label";
import type { ResultColumn } from "../../core/report/report";
import { usedFields } from "../../core/report/used-fields";
import { FIELDS } from "../../core/table/fields";
import { problemsIn } from "../../core/table/table";
import { blankRemarks } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { CONTACT_CALENDAR } from "./calendar-template";
import { DAYS_A_WEEK } from "./contact-plan";
import { explainEchelon } from "./explain";
import { FACTORS, LAST_CONTACT } from "./fields";
import { ECHELON_FUNCTIONS } from "./functions";
import { ECHELONS } from "./labels";
import { ECHELON_OPTIONS } from "./options";
import { ownerLoads } from "./owner-load";
import { echelonQuery } from "./query";
import { echelonBlocks, planAlerts } from "./report";
import { type EchelonStudy, factorsIn, planOrder, studyOf } from "./study";
import { TEXTS } from "./texts";

export const echelonModel: Model = {
  id: "echelon",
  title: TEXTS.modelTitle,
  summary: TEXTS.summary,
  actions: ECHELONS,
  functions: ECHELON_FUNCTIONS,
  templates: [CONTACT_CALENDAR],
  segmentation: segmentation(TEXTS.modelTitle, {
    reads: "customers",
    fields: [FIELDS.customer, ...FACTORS, FIELDS.owner, LAST_CONTACT],
    needs: [FACTORS],
    options: ECHELON_OPTIONS,
    query: echelonQuery,

    check(table, options) {
      const lastContact = table.columns[LAST_CONTACT.id];
      return [
        ...factorsIn(table, options).flatMap(({ column }) => [
          ...problemsIn(table, column),
          ...blankRemarks(table, column),
        ]),
        ...(lastContact?.type === "date" ? problemsIn(table, lastContact) : []),
      ];
    },

    run(table, options, language) {
      const study = studyOf(table, options);
      const order = planOrder(study);
      const loads = ownerLoads(study, order);
      const echelons: Labelling = {
        id: "echelon",
        header: TEXTS.echelon,
        labels: ECHELONS,
        positions: study.tiers,
        basis: study.scores,
      };
      const { capacity, listed } = options;
      return {
        columns: columnsOf(study, echelons, language),
        report: [
          ...usedFields(table, FACTORS, language),
          ...echelonBlocks({ study, echelons, order, loads, capacity, listed }, language),
        ],
        alerts: planAlerts(study, loads, capacity, language),
      };
    },

    explain: (table, options, index, language) => explainEchelon(studyOf(table, options), index, language),
  }),
};

/** @private */
function columnsOf(
  { tiers, intervals, plan, start }: EchelonStudy,
  echelons: Labelling,
  language: Language,
): ResultColumn[] {
  const cells = (value: (tier: number, row: number) => string | number) =>
    Array.from(tiers, (tier, row) => (tier === NO_LABEL ? "" : value(tier, row)));
  const next = (week: number) => (start === null ? week + 1 : serialNumber(start + DAYS_A_WEEK * week));
  return [
    { ...labelColumn(echelons, language), cells: cells((tier) => tier + 1), format: "count" },
    {
      id: "weeks",
      header: TEXTS.contactEvery[language],
      cells: cells((tier) => intervals[tier] as number),
      format: "count",
    },
    {
      id: "next-contact",
      header: TEXTS.nextContact[language],
      cells: cells((_, row) => next(plan.first[row] as number)),
      format: start === null ? "count" : "date",
    },
  ];
}
