/** What the sources recommend for each tier of the pyramid. */

import type { LabelAction } from "../../core/report/label";
import { inLanguages, LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { TIER_NAMES } from "./tiers";

const ACTIONS: readonly Text[] = [
  inLanguages(
    "One person in charge, contact every week, own offers; guard against rivals.",
    "专人负责，每周联系，提供专属方案，防止被竞争对手夺走。",
    "專人負責，每週聯繫，提供專屬方案，防止被競爭對手奪走。",
  ),
  inLanguages(
    "Plan how to grow each one towards VIP; contact every two weeks.",
    "逐户制定提升为 VIP 的计划，每两周联系一次。",
    "逐戶制定提升為 VIP 的計畫，每兩週聯繫一次。",
  ),
  inLanguages(
    "Look for those with potential and move them up; contact every month.",
    "找出有潜力的客户并加以提升，每月联系一次。",
    "找出有潛力的客戶並加以提升，每月聯繫一次。",
  ),
  inLanguages(
    "Serve at low cost; watch for growing ones, and do not spend sales time on the rest.",
    "以低成本方式服务；留意成长中的客户，其余不占用销售时间。",
    "以低成本方式服務；留意成長中的客戶，其餘不占用銷售時間。",
  ),
];

export const TIER_ACTIONS: readonly LabelAction[] = TIER_NAMES.map((label, tier) => ({
  label,
  action: ACTIONS[tier] as Text,
}));

/**
 * The recommended action for a tier's name in any language; `""` for a name of the user's own.
 *
 * @param tier name of the tier
 * @param language of the action
 * @example actionFor("小客户", "en").slice(0, 17) // => "Serve at low cost"
 */
export function actionFor(tier: string, language: Language): string {
  const position = TIER_NAMES.findIndex((name) => LANGUAGES.some((spoken) => name[spoken] === tier));
  return ACTIONS[position]?.[language] ?? "";
}
