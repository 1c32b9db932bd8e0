/** The three classes and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";

export const CLASSES: readonly LabelAction[] = [
  plainLabel(
    "A",
    "Most of the value: personal care, best service, guard against rivals.",
    "贡献大部分价值：专人维护，最优服务，防范竞争对手。",
    "貢獻大部分價值：專人維護，最優服務，防範競爭對手。",
  ),
  plainLabel(
    "B",
    "Regular care; find those who could become A.",
    "定期维护；找出有望成为 A 类的客户。",
    "定期維護；找出有望成為 A 類的客戶。",
  ),
  plainLabel(
    "C",
    "Serve by standard, cheap channels.",
    "以标准化、低成本渠道服务。",
    "以標準化、低成本管道服務。",
  ),
];
