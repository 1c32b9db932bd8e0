/** The four echelons and what to do about each. */

import { type LabelAction, plainLabel } from "../../core/report/label";

export const ECHELONS: readonly LabelAction[] = [
  plainLabel("1", {
    en: "One person in charge; contact every week.",
    "zh-CN": "专人负责，每周联系。",
    "zh-TW": "專人負責，每週聯繫。",
  }),
  plainLabel("2", {
    en: "Contact every two weeks; plan how to move it up.",
    "zh-CN": "每两周联系一次，制定提升计划。",
    "zh-TW": "每兩週聯繫一次，制定提升計畫。",
  }),
  plainLabel("3", {
    en: "Contact every month; look for potential.",
    "zh-CN": "每月联系一次，发掘潜力。",
    "zh-TW": "每月聯繫一次，發掘潛力。",
  }),
  plainLabel("4", {
    en: "Contact every quarter, by phone or mail.",
    "zh-CN": "每季以电话或邮件联系一次。",
    "zh-TW": "每季以電話或郵件聯繫一次。",
  }),
];
