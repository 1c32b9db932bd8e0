/** Texts around the steps. */

import type { Texts } from "../../core/texts/language";

export const FRAME = {
  line: { en: "{label}: {value}", "zh-CN": "{label}：{value}", "zh-TW": "{label}：{value}" },
  reopen: { en: "Show", "zh-CN": "展开", "zh-TW": "展開" },
  close: { en: "Hide", "zh-CN": "收起", "zh-TW": "收合" },
  privacy: {
    en: "Works inside this file. Nothing is sent anywhere.",
    "zh-CN": "仅在此文件内运行，不会发送任何数据。",
    "zh-TW": "僅在此檔案內執行，不會傳送任何資料。",
  },
} satisfies Texts;
