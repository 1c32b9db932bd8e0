/** The loyalty matrix: profit against loyalty (Reinartz and Kumar, 2002). */

import type { LabelAction } from "../../core/report/label";
import { inLanguages } from "../../core/texts/language";

/** The loyal and the others that bring little, as positions in `TYPES`. */
export const BARNACLE = 2;
export const STRANGER = 3;

/** In the order of `loyaltyType`. */
export const TYPES: readonly LabelAction[] = [
  {
    label: inLanguages("True friend", "知己", "知己"),
    action: inLanguages(
      "Contact steadily, not too often; delight, defend, retain.",
      "持续而不过度地沟通；超越期望，维护并留住。",
      "持續而不過度地溝通；超越期望，維護並留住。",
    ),
  },
  {
    label: inLanguages("Butterfly", "蝴蝶", "蝴蝶"),
    action: inLanguages(
      "Satisfy each deal; earn while active; stop investing in time.",
      "做好每笔交易，活跃时获利，及时停止投入。",
      "做好每筆交易，活躍時獲利，及時停止投入。",
    ),
  },
  {
    label: inLanguages("Barnacle", "藤壶", "藤壺"),
    action: inLanguages(
      "If our share of their purchases is low, cross-sell; if they buy little at all, cut the cost.",
      "若我方份额低则交叉销售；若其需求小则严控成本。",
      "若我方份額低則交叉銷售；若其需求小則嚴控成本。",
    ),
  },
  {
    label: inLanguages("Stranger", "过客", "過客"),
    action: inLanguages(
      "Invest nothing; every deal must pay.",
      "不投入关系，每笔交易都要有利润。",
      "不投入關係，每筆交易都要有利潤。",
    ),
  },
];

/**
 * The type of a customer as a position in `TYPES`; a value on a cut is high.
 *
 * @param profit of the customer
 * @param loyalty in years, orders or points
 * @param profitCut from here on profit is high
 * @param loyaltyCut from here on loyalty is high
 * @example loyaltyType(10, 2, 10, 3) // => 1
 */
export function loyaltyType(profit: number, loyalty: number, profitCut: number, loyaltyCut: number): number {
  return (profit >= profitCut ? 0 : 2) + (loyalty >= loyaltyCut ? 0 : 1);
}
