/** The tier table, the same in a formula, in the sidebar and on the summary sheet. */

import { sum } from "../../core/numbers/sum";
import type { Tier } from "../../core/options/tier-rules";
import { amountText } from "../../core/report/plain-number";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type TierFigures, tieAtCut } from "./pyramid";
import { TEXTS } from "./texts";

export interface SummaryRow {
  readonly tier: string;
  readonly customers: number;
  readonly customerShare: number | "";
  readonly value: number;
  readonly valueShare: number | "";
  readonly average: number | "";
  readonly lowest: number | "";
}

/** The headers of the tier table, in its column order. */
export const SUMMARY_HEADER = [
  WORDS.tier,
  WORDS.customers,
  WORDS.customersShare,
  WORDS.value,
  WORDS.valueShare,
  TEXTS.average,
  TEXTS.lowestValue,
];

/**
 * One row per tier and a total row. A share or an average that cannot be formed (no customers, a total of 0 or
 * less) is blank, never 0.
 *
 * @param tiers their names, best first
 * @param figures from `tierFigures`, in the same order
 * @param language of the word for the total
 * @example summaryRows([{ name: "All", share: 1 }], [{ customers: 2, value: 10, lowest: 4, rankLimit: 2 }], "en")[0].average // => 5
 */
export function summaryRows(
  tiers: readonly Tier[],
  figures: readonly TierFigures[],
  language: Language,
): SummaryRow[] {
  const total: TierFigures = {
    customers: sum(figures.map(({ customers }) => customers)),
    value: sum(figures.map(({ value }) => value)),
    lowest: figures.reduce<number | null>((least, { lowest }) => lower(least, lowest), null),
    rankLimit: 0,
  };
  const rows = figures.map((one, index) => row((tiers[index] as Tier).name, one, total));
  return [...rows, row(WORDS.total[language], total, total)];
}

/**
 * Why a tier holds more customers than its share, in a sentence; `""` when none does.
 *
 * @param tiers their names, best first
 * @param figures from `tierFigures`
 * @param language of the sentence
 * @example tieNote([{ name: "All", share: 1 }], [{ customers: 2, value: 8, lowest: 4, rankLimit: 2 }], "en") // => ""
 */
export function tieNote(tiers: readonly Tier[], figures: readonly TierFigures[], language: Language): string {
  const tie = tieAtCut(figures);
  if (!tie) return "";
  const name = (tiers[tie.tier] as Tier).name;
  const value = amountText(tie.value);
  const everyone = sum(figures.map(({ customers }) => customers));
  if (tie.held === everyone && figures[tie.tier]?.value === tie.value * everyone) {
    return filled(TEXTS.allCustomersHaveTheSame, language, { value, name });
  }
  return filled(TEXTS.customersTieAtThe, language, { value, name, held: tie.held, limit: tie.limit });
}

/** @private */
function row(tier: string, own: TierFigures, total: TierFigures): SummaryRow {
  return {
    tier,
    customers: own.customers,
    customerShare: total.customers > 0 ? own.customers / total.customers : "",
    value: own.value,
    valueShare: total.value > 0 ? own.value / total.value : "",
    average: own.customers > 0 ? own.value / own.customers : "",
    lowest: own.lowest ?? "",
  };
}

/** @private */
function lower(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
