/** The four echelons and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";

export const ECHELONS: readonly LabelAction[] = [
  plainLabel(
    "1",
    "One person in charge; contact every week.",
    "专人负责，每周联系。",
    "專人負責，每週聯繫。",
  ),
  plainLabel(
    "2",
    "Contact every two weeks; plan how to move it up.",
    "每两周联系一次，制定提升计划。",
    "每兩週聯繫一次，制定提升計畫。",
  ),
  plainLabel(
    "3",
    "Contact every month; look for potential.",
    "每月联系一次，发掘潜力。",
    "每月聯繫一次，發掘潛力。",
  ),
  plainLabel(
    "4",
    "Contact every quarter, by phone or mail.",
    "每季以电话或邮件联系一次。",
    "每季以電話或郵件聯繫一次。",
  ),
];
