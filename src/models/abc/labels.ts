/** The three classes and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";

export const CLASSES: readonly LabelAction[] = [
  plainLabel("A", {
    en: "Most of the value: personal care, best service, guard against rivals.",
    "zh-CN": "贡献大部分价值：专人维护，最优服务，防范竞争对手。",
    "zh-TW": "貢獻大部分價值：專人維護，最優服務，防範競爭對手。",
  }),
  plainLabel("B", {
    en: "Regular care; find those who could become A.",
    "zh-CN": "定期维护；找出有望成为 A 类的客户。",
    "zh-TW": "定期維護；找出有望成為 A 類的客戶。",
  }),
  plainLabel("C", {
    en: "Serve by standard, cheap channels.",
    "zh-CN": "以标准化、低成本渠道服务。",
    "zh-TW": "以標準化、低成本管道服務。",
  }),
];
