/** Every word of the model actions, in every language. */

import type { Texts } from "../../core/texts/language";

export const TEXTS = {
  title: { en: "Actions", "zh-CN": "建议行动", "zh-TW": "建議行動" },
  summary: {
    en: "The recommended action for every label of the other models.",
    "zh-CN": "其他模型各类别的建议行动。",
    "zh-TW": "其他模型各類別的建議行動。",
  },
  knownLabel: {
    en: "a label that this add-on gives",
    "zh-CN": "本插件给出的类别",
    "zh-TW": "本外掛程式給出的類別",
  },
  customerActionSummary: {
    en: "Recommended action for any tier, class, type, grade or segment of this add-on, in the spreadsheet's language.",
    "zh-CN": "本插件任一层级、类别、类型、等级或细分的建议行动，使用电子表格的语言。",
    "zh-TW": "本外掛程式任一層級、類別、類型、等級或分群的建議行動，使用試算表的語言。",
  },
  servicesHelp: {
    en: "Optional. What each tier gets, its headers included, such as the table of the worksheet Service by tier: it comes before the recommended action.",
    "zh-CN": "可选。各层级享有的服务（含表头），如“分层服务标准”工作表中的表格；优先于建议行动。",
    "zh-TW": "選填。各層級享有的服務（含表頭），如「分層服務標準」工作表中的表格；優先於建議行動。",
  },
  labelHelp: {
    en: "In any language: a column or a cell.",
    "zh-CN": "任一语言：一列或一格。",
    "zh-TW": "任一語言：一欄或一格。",
  },
} satisfies Texts;
