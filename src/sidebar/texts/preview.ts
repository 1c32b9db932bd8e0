/** Texts of step 4, the preview. */

import type { Texts } from "../../core/texts/language";

export const PREVIEW = {
  dataDay: { en: "Day of the data", "zh-CN": "数据日期", "zh-TW": "資料日期" },
  dataDayHelp: {
    en: "Kept with this run, so that the next one can say what changed since.",
    "zh-CN": "随本次运行保存，供下次运行说明此后的变化。",
    "zh-TW": "隨本次執行儲存，供下次執行說明此後的變化。",
  },
  title: { en: "Preview", "zh-CN": "预览", "zh-TW": "預覽" },
  nothingWritten: {
    en: "Nothing is written yet.",
    "zh-CN": "尚未写入任何内容。",
    "zh-TW": "尚未寫入任何內容。",
  },
  waiting: { en: "Working out the preview…", "zh-CN": "正在生成预览…", "zh-TW": "正在產生預覽…" },
  ready: {
    en: "The preview is ready: {rows} {rows?row:rows}.",
    "zh-CN": "预览已完成：{rows} 行。",
    "zh-TW": "預覽已完成：{rows} 列。",
  },
  blocked: {
    en: "Fill in what is marked in red above; the preview then follows.",
    "zh-CN": "请先填好上方标红的内容，预览随后更新。",
    "zh-TW": "請先填好上方標紅的內容，預覽隨後更新。",
  },
  firstRows: { en: "Best customers", "zh-CN": "最好的客户", "zh-TW": "最好的客戶" },
  method: {
    en: "Method, rules and further figures",
    "zh-CN": "方法、规则和其他数据",
    "zh-TW": "方法、規則和其他資料",
  },
  places: { en: "What will be written", "zh-CN": "将写入的内容", "zh-TW": "將寫入的內容" },
  onSheet: {
    en: "On the sheet {sheet}:",
    "zh-CN": "写入工作表“{sheet}”：",
    "zh-TW": "寫入工作表「{sheet}」：",
  },
  newColumn: { en: "new column", "zh-CN": "新列", "zh-TW": "新欄" },
  ownColumn: { en: "column updated", "zh-CN": "更新此列", "zh-TW": "更新此欄" },
  newSheet: { en: "new sheet", "zh-CN": "新工作表", "zh-TW": "新工作表" },
  ownSheet: { en: "sheet updated", "zh-CN": "更新此工作表", "zh-TW": "更新此工作表" },
  untouched: {
    en: "Your own cells stay as they are.",
    "zh-CN": "您自己的单元格保持不变。",
    "zh-TW": "您自己的儲存格保持不變。",
  },
  numbers: { en: "The numbers", "zh-CN": "数据", "zh-TW": "資料" },
  details: { en: "More about {row}", "zh-CN": "{row}的详细信息", "zh-TW": "{row}的詳細資訊" },
  allRows: { en: "Show all {count}", "zh-CN": "显示全部 {count} 行", "zh-TW": "顯示全部 {count} 列" },
  sized: {
    en: "The larger, the more: {name}",
    "zh-CN": "圆越大，数值越大：{name}",
    "zh-TW": "圓越大，數值越大：{name}",
  },
} satisfies Texts;

export const WHO = {
  show: {
    en: "Show in the sheet: {label}",
    "zh-CN": "在表中选中：{label}",
    "zh-TW": "在表中選取：{label}",
  },
  more: { en: "and {count} more", "zh-CN": "另有 {count} 个", "zh-TW": "另有 {count} 個" },
} satisfies Texts;

export const OVERRIDES = {
  title: { en: "Changed by hand", "zh-CN": "手动修改", "zh-TW": "手動修改" },
  count: {
    en: "{count} {count?tier was:tiers were} changed by hand.",
    "zh-CN": "有 {count} 个层级被手动修改。",
    "zh-TW": "有 {count} 個層級被手動修改。",
  },
  keep: { en: "Keep tiers changed by hand", "zh-CN": "保留手动修改的层级", "zh-TW": "保留手動修改的層級" },
  taken: {
    en: "{computed}, no longer {kept}",
    "zh-CN": "{computed}（不再是 {kept}）",
    "zh-TW": "{computed}（不再是 {kept}）",
  },
  take: { en: "Take {tier}", "zh-CN": "改用 {tier}", "zh-TW": "改用 {tier}" },
  reasons: { en: "Add a column for reasons", "zh-CN": "添加“原因”列", "zh-TW": "新增「原因」欄" },
  list: { en: "Show them", "zh-CN": "查看", "zh-TW": "查看" },
  change: {
    en: "{kept} instead of {computed}",
    "zh-CN": "{kept}（计算结果：{computed}）",
    "zh-TW": "{kept}（計算結果：{computed}）",
  },
} satisfies Texts;
