/** What the sources recommend for each place in the key-account matrix and each stage of the relationship. */

import type { LabelAction } from "../../core/report/label";
import { inLanguages, LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { PLACE_NAMES } from "./matrix";
import { STAGE_NAMES } from "./stage";

/** In the order of `PLACE_NAMES`. */
export const PLACE_ACTIONS: readonly Text[] = [
  inLanguages(
    "Invest: one manager for few accounts, plan together, guard against rivals.",
    "重点投资：专人负责少数客户，共同制定计划，防范竞争对手。",
    "重點投資：專人負責少數客戶，共同制定計畫，防範競爭對手。",
  ),
  inLanguages(
    "Invest selectively: find out why they prefer a rival, then win them over one by one.",
    "选择性投资：了解其偏向竞争对手的原因，逐户争取。",
    "選擇性投資：了解其偏向競爭對手的原因，逐戶爭取。",
  ),
  inLanguages(
    "Maintain: good standard service at low cost; do not add people or special terms.",
    "维持：以较低成本提供良好的标准服务，不增派人员或特殊条件。",
    "維持：以較低成本提供良好的標準服務，不增派人員或特殊條件。",
  ),
  inLanguages(
    "Manage for cash: take orders that pay at once, spend no time on the relationship.",
    "以现金为导向：只接当下有利可图的订单，不投入关系成本。",
    "以現金為導向：只接當下有利可圖的訂單，不投入關係成本。",
  ),
  inLanguages(
    "Qualified, but you have no capacity: free a place or wait; serve it well meanwhile.",
    "符合条件但超出管理能力：腾出名额或等待，期间保持良好服务。",
    "符合條件但超出管理能力：騰出名額或等待，期間保持良好服務。",
  ),
];

/** In the order of `STAGE_NAMES`. */
export const STAGE_ACTIONS: readonly Text[] = [
  inLanguages(
    "Learn who they are and who decides; earn a first order.",
    "了解客户及其决策人，争取首单。",
    "了解客戶及其決策人，爭取首單。",
  ),
  inLanguages(
    "Deliver without fault and widen the contact beyond one person.",
    "无差错交付，并把联系扩展到一人以外。",
    "無差錯交付，並把聯繫擴展到一人以外。",
  ),
  inLanguages(
    "Become the preferred supplier: connect the departments of both firms.",
    "成为首选供应商：让双方各部门建立联系。",
    "成為首選供應商：讓雙方各部門建立聯繫。",
  ),
  inLanguages(
    "Plan together over several years; share costs, forecasts and staff.",
    "制定多年共同计划，共享成本、预测与人员。",
    "制定多年共同計畫，共享成本、預測與人員。",
  ),
  inLanguages(
    "Run as one team; keep a plan for the day the relationship ends.",
    "如同一个团队运作；同时备有关系终止时的预案。",
    "如同一個團隊運作；同時備有關係終止時的預案。",
  ),
];

export const KEY_ACCOUNT_ACTIONS: readonly LabelAction[] = [
  ...PLACE_NAMES.map((label, place) => ({ label, action: PLACE_ACTIONS[place] as Text })),
  ...STAGE_NAMES.map((label, stage) => ({ label, action: STAGE_ACTIONS[stage] as Text })),
];

/**
 * The recommended action for a quadrant or a stage in any language; `""` for anything else.
 *
 * @param label as KAM_QUADRANT, KAM_SELECT or KAM_STAGE gives it
 * @param language of the action
 * @example actionFor("维持客户", "en").slice(0, 8) // => "Maintain"
 */
export function actionFor(label: string, language: Language): string {
  const names = [...PLACE_NAMES, ...STAGE_NAMES];
  const position = names.findIndex((name) => LANGUAGES.some((spoken) => name[spoken] === label));
  return [...PLACE_ACTIONS, ...STAGE_ACTIONS][position]?.[language] ?? "";
}
