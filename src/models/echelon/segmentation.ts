/** Echelons and contact plan as a segmentation: three columns beside the customers, and the plan of a quarter. */

import type { SegmentationDefinition } from "../../core/model";
import { labelColumn, NO_LABEL } from "../../core/report/label";
import { labelGrid } from "../../core/report/label-grid";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { problemsIn } from "../../core/table/table";
import { blankRemarks } from "../../core/table/value-column";
import type { Language } from "../../core/texts/language";
import { planAlerts } from "./alerts";
import { cadenceGrid, echelonLoads, targetBlocks } from "./cadence";
import { dueBlocks } from "./due-list";
import { explainEchelon } from "./explain";
import { FACTORS, LAST_CONTACT } from "./fields";
import { ECHELONS } from "./labels";
import { ECHELON_OPTIONS } from "./options";
import { ownerBlocks, ownerLoads } from "./owner-load";
import { quarterBlocks } from "./quarter-grid";
import { type EchelonStudy, factorsIn, ranked, studyOf } from "./study";
import { TEXTS } from "./texts";
import { weekName } from "./weeks";
import { ECHELON, EVERY, NEXT } from "./words";

export const ECHELON_SEGMENTATION: SegmentationDefinition<typeof ECHELON_OPTIONS> = {
  reads: "customers",
  fields: [FIELDS.customer, ...FACTORS, FIELDS.owner, LAST_CONTACT],
  needs: [FACTORS],
  options: ECHELON_OPTIONS,

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
    const order = ranked(study);
    const loads = ownerLoads(study, order);
    return {
      columns: columnsOf(study, language),
      report: [
        labelGrid({ id: "echelon", header: ECHELON, labels: ECHELONS, positions: study.tiers }, [], language),
        { kind: "text", text: TEXTS.rule[language] },
        ...planBlocks(study, order, language),
        ...ownerBlocks(loads, options.capacity, language),
        ...quarterBlocks(study, order, language),
      ],
      alerts: planAlerts(study, loads, options.capacity, language),
    };
  },

  explain: (table, options, index, language) => explainEchelon(studyOf(table, options), index, language),
};

/** @private */
function columnsOf({ tiers, scores, intervals, plan, start }: EchelonStudy, language: Language) {
  const cells = (value: (tier: number, row: number) => string | number) =>
    Array.from(tiers, (tier, row) => (tier === NO_LABEL ? "" : value(tier, row)));
  const next = (week: number) => (start === null ? week + 1 : weekName(week, start, language));
  return [
    {
      ...labelColumn(
        { id: "echelon", header: ECHELON, labels: ECHELONS, positions: tiers, basis: scores },
        language,
      ),
      cells: cells((tier) => tier + 1),
      format: "count" as const,
    },
    {
      id: "weeks",
      header: EVERY[language],
      cells: cells((tier) => intervals[tier] as number),
      format: "count" as const,
    },
    {
      id: "next-contact",
      header: NEXT[language],
      cells: cells((_, row) => next(plan.first[row] as number)),
      format: "text" as const,
    },
  ];
}

/** @private */
function planBlocks(study: EchelonStudy, order: readonly number[], language: Language): Block[] {
  const loads = echelonLoads(study);
  return [
    { kind: "heading", text: TEXTS.cadence[language] },
    cadenceGrid(study, loads, language),
    ...dueBlocks(study, order, language),
    ...targetBlocks(loads, study.start, language),
  ];
}
