/** Why one customer is in its echelon: each factor, the composite, the quarter's edges, the rhythm and what to do. */

import { FIELDS } from "../../core/fields";
import { labelName, NO_LABEL } from "../../core/label";
import { inLanguages, type Language } from "../../core/language";
import { percentRanks } from "../../core/percent-rank";
import type { Block, Figure } from "../../core/report";
import { ECHELONS } from "./labels";
import type { EchelonStudy } from "./study";
import { weekName } from "./weeks";
import { ECHELON, EVERY, NEXT, OVERDUE } from "./words";

/** Composites and cuts in a sentence: three digits tell neighbours apart. */
const DIGITS = 1000;

/**
 * The explanation of one customer.
 *
 * @param study of the table
 * @param index of the customer
 * @param language of every text
 * @example explainEchelon({ tiers: Uint8Array.of(255) }, 0, "en")[0].text // => "A factor is missing or unreadable, so this customer has no echelon."
 */
export function explainEchelon(study: EchelonStudy, index: number, language: Language): Block[] {
  const { tiers, scores, cuts, intervals, factors, values, plan, start, owners } = study;
  const tier = tiers[index] ?? NO_LABEL;
  const action = ECHELONS[tier]?.action;
  if (!action) return [{ kind: "note", text: NO_ECHELON[language] }];
  const score = shown(scores[index] as number);
  const overdue = plan.overdue[index] as number;
  const figures: Figure[] = [
    { label: COMPOSITE[language], value: score, format: "text" },
    { label: ECHELON[language], value: labelName(ECHELONS, tier, language), format: "text" },
    ...(owners
      ? [{ label: FIELDS.owner.label[language], value: owners[index] ?? "", format: "text" as const }]
      : []),
    { label: EVERY[language], value: intervals[tier] as number, format: "count" },
    { label: NEXT[language], value: weekName(plan.first[index] as number, start, language), format: "text" },
    ...(overdue > 0 ? [{ label: OVERDUE[language], value: overdue, format: "count" as const }] : []),
  ];
  return [
    { kind: "figures", figures },
    {
      kind: "grid",
      id: "factors",
      header: [FACTOR, VALUE, RANK, WEIGHT].map((text) => text[language]),
      formats: ["text", "money", "share", "money"],
      total: false,
      rows: factors.map(({ column, weight }, at) => [
        column.field.label[language],
        column.values[index] as number,
        percentRanks(values[at] as Float64Array)[index] as number,
        weight,
      ]),
    },
    ...edges(tier, score, cuts, language).map((text): Block => ({ kind: "text", text })),
    { kind: "text", text: action[language] },
  ];
}

/** Where the echelon ends below, and where the next better one begins. @private */
function edges(tier: number, score: number, cuts: readonly number[], language: Language): string[] {
  const [from, better] = [cuts[tier], cuts[tier - 1]];
  const [down, up] = [shown(from ?? 0), shown(better ?? 0)];
  const ends = inLanguages(
    `Echelon ${tier + 1} ends at ${down}: the composite ${score} is not below it.`,
    `梯队 ${tier + 1} 的下限是 ${down}：综合分 ${score} 不低于它。`,
    `梯隊 ${tier + 1} 的下限是 ${down}：綜合分 ${score} 不低於它。`,
  );
  const begins = inLanguages(
    `Echelon ${tier} begins at ${up}: ${shown(up - score)} more.`,
    `梯队 ${tier} 从 ${up} 起：还差 ${shown(up - score)}。`,
    `梯隊 ${tier} 從 ${up} 起：還差 ${shown(up - score)}。`,
  );
  return [
    ...(from === undefined ? [] : [ends[language]]),
    ...(better === undefined ? [] : [begins[language]]),
  ];
}

/** @private */
function shown(composite: number): number {
  return Math.round(composite * DIGITS) / DIGITS;
}

const COMPOSITE = inLanguages("Composite, 0 to 1", "综合分（0–1）", "綜合分（0–1）");
const FACTOR = inLanguages("Factor", "因素", "因素");
const VALUE = inLanguages("Value", "数值", "數值");
const RANK = inLanguages("Percent rank", "百分位", "百分位");
const WEIGHT = inLanguages("Weight", "权重", "權重");
const NO_ECHELON = inLanguages(
  "A factor is missing or unreadable, so this customer has no echelon.",
  "有因素为空或无法识别，因此该客户没有梯队。",
  "有因素為空或無法識別，因此該客戶沒有梯隊。",
);
