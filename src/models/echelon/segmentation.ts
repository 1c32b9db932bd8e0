/** Echelons as a segmentation: echelon and contact interval per customer, and the load of a quarter. */

import { completeRows } from "../../core/compared";
import { labelColumn, NO_LABEL } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages, type Language, type Text } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { amountText } from "../../core/plain-number";
import { InputError } from "../../core/problem";
import type { Block } from "../../core/report";
import { type NumberField, numbersIn, problemsIn, type Table } from "../../core/table";
import { blankRemarks } from "../../core/value-column";
import { contactLoad } from "./contact-load";
import { composites, echelons } from "./echelon";
import { FACTORS } from "./fields";
import { ECHELONS } from "./labels";
import { type EchelonOptions, echelonOptions } from "./options";

export const TITLE = inLanguages("Echelons", "客户梯队", "客戶梯隊");

/** The factors that have a column, with their weights. @private */
function factorsIn(
  table: Table,
  { weight1, weight2, weight3, weight4 }: EchelonOptions,
): { column: NumberField; weight: number }[] {
  const weights = [weight1, weight2, weight3, weight4];
  const present = FACTORS.map((field, at) => ({ field, weight: weights[at] ?? 0 })).filter(
    ({ field, weight }) => weight > 0 && table.columns[field.id],
  );
  if (present.length === 0)
    throw new InputError("BAD_OPTION", { model: TITLE, option: WEIGHTS, allowed: NOT_ALL_0 });
  return present.map(({ field, weight }) => ({ column: numbersIn(table, field, TITLE), weight }));
}

/** @private */
function loadBlocks(
  counts: readonly number[],
  weeks: readonly number[],
  capacity: number,
  language: Language,
): Block[] {
  const loads = counts.map((count, at) => contactLoad(count, weeks[at] as number));
  const rows = (loads[0] ?? []).map((_, week) => {
    const contacts = loads.map((load) => load[week] as number);
    return [week + 1, contacts.reduce((all, one) => all + one, 0), ...contacts];
  });
  const busiest = Math.max(...rows.map(([, all = 0]) => all));
  const blocks: Block[] = [
    { kind: "heading", text: LOAD[language] },
    {
      kind: "grid",
      id: "load",
      header: [WEEK[language], CONTACTS[language], ...ECHELONS.map(({ label }) => label[language])],
      formats: ["text", "count", "count", "count", "count", "count"],
      total: false,
      rows,
    },
    { kind: "chart", picture: "bars", title: LOAD[language], grid: "load", labels: 0, values: [1] },
  ];
  const isOver = capacity > 0 && busiest > capacity;
  return isOver ? [...blocks, { kind: "note", text: overCapacity(busiest, capacity)[language] }] : blocks;
}

export const ECHELON_SEGMENTATION: SegmentationDefinition<EchelonOptions> = {
  fields: FACTORS,
  needs: [FACTORS],
  options: echelonOptions,

  check(table, options) {
    return factorsIn(table, options).flatMap(({ column }) => [
      ...problemsIn(table, column),
      ...blankRemarks(table, column),
    ]);
  },

  run(table, options, language) {
    const factors = factorsIn(table, options);
    const { columns } = completeRows(factors.map(({ column }) => column));
    const scores = composites(
      columns,
      factors.map(({ weight }) => weight),
    );
    if (scores.every(Number.isNaN)) {
      const { field, letter } = (factors[0] as { column: NumberField }).column;
      throw new InputError("NO_VALUES", { field: field.label, column: letter });
    }
    const tiers = echelons(scores);
    const weeks = [options.weeks1, options.weeks2, options.weeks3, options.weeks4];
    const counts = ECHELONS.map((_, at) => tiers.filter((tier) => tier === at).length);
    const perTier = (value: (tier: number) => number) =>
      Array.from(tiers, (tier) => (tier === NO_LABEL ? "" : value(tier)));
    return {
      columns: [
        {
          ...labelColumn("echelon", ECHELON, ECHELONS, tiers, scores, language),
          cells: perTier((tier) => tier + 1),
          format: "count",
        },
        {
          id: "weeks",
          header: EVERY[language],
          cells: perTier((tier) => weeks[tier] as number),
          format: "count",
        },
      ],
      report: [
        labelGrid("echelon", ECHELON, ECHELONS, tiers, [], language),
        { kind: "text", text: RULE[language] },
        ...loadBlocks(counts, weeks, options.capacity, language),
      ],
    };
  },
};

/** @private */
function overCapacity(busiest: number, capacity: number): Text {
  const [most, can] = [amountText(busiest), amountText(capacity)];
  return inLanguages(
    `Busiest week: ${most} contacts, capacity ${can}.`,
    `最忙一周 ${most} 次，可联系 ${can} 次。`,
    `最忙一週 ${most} 次，可聯繫 ${can} 次。`,
  );
}

const ECHELON = inLanguages("Echelon", "梯队", "梯隊");
const EVERY = inLanguages("Contact every (weeks)", "联系间隔（周）", "聯繫間隔（週）");
const LOAD = inLanguages("Contacts in 13 weeks", "13 周联系量", "13 週聯繫量");
const WEEK = inLanguages("Week", "周", "週");
const CONTACTS = inLanguages("Contacts", "联系次数", "聯繫次數");
const WEIGHTS = inLanguages("weights", "权重", "權重");
const NOT_ALL_0 = inLanguages(
  "above 0 for a factor you have",
  "至少一个现有因素大于 0",
  "至少一個現有因素大於 0",
);
const RULE = inLanguages(
  "Quarters of the mean percent rank; ties get the better one. Customers of an echelon take turns.",
  "按平均百分位四等分，并列取较好者；同一梯队轮流联系。",
  "按平均百分位四等分，並列取較好者；同一梯隊輪流聯繫。",
);
