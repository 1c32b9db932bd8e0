/** Texts of step 3, the models and their options. */

import type { Texts } from "../../core/texts/language";

export const MODELS = {
  title: { en: "Models", "zh-CN": "模型", "zh-TW": "模型" },
  legend: { en: "What to work out", "zh-CN": "要计算的内容", "zh-TW": "要計算的內容" },
  options: { en: "Options", "zh-CN": "选项", "zh-TW": "選項" },
  optionsOf: { en: "Options of {model}", "zh-CN": "“{model}”的选项", "zh-TW": "「{model}」的選項" },
  reset: { en: "Back to defaults", "zh-CN": "恢复默认值", "zh-TW": "恢復預設值" },
  otherColumns: {
    en: "Need other columns ({count})",
    "zh-CN": "需要其他列（{count}）",
    "zh-TW": "需要其他欄（{count}）",
  },
  all: {
    en: "All that fit ({count})",
    "zh-CN": "全部适用的模型（{count}）",
    "zh-TW": "全部適用的模型（{count}）",
  },
  about: { en: "What each does", "zh-CN": "各模型的用途", "zh-TW": "各模型的用途" },
  tickOne: {
    en: "Tick at least one model.",
    "zh-CN": "请至少勾选一个模型。",
    "zh-TW": "請至少勾選一個模型。",
  },
  numberFrom: {
    en: "Write a number, {least} or more.",
    "zh-CN": "请填写不小于 {least} 的数字。",
    "zh-TW": "請填寫不小於 {least} 的數字。",
  },
  numberBetween: {
    en: "Write a number from {least} to {most}.",
    "zh-CN": "请填写 {least} 至 {most} 之间的数字。",
    "zh-TW": "請填寫 {least} 至 {most} 之間的數字。",
  },
  needs: {
    en: "Needs a column for {fields}.",
    "zh-CN": "需要“{fields}”列。",
    "zh-TW": "需要「{fields}」欄。",
  },
} satisfies Texts;

export const TIERS = {
  share: { en: "Up to %", "zh-CN": "累计至 %", "zh-TW": "累計至 %" },
  nameOf: { en: "Name of tier {number}", "zh-CN": "第 {number} 层的名称", "zh-TW": "第 {number} 層的名稱" },
  shareOf: {
    en: "Tier {number}: up to what percentage of customers",
    "zh-CN": "第 {number} 层：客户累计百分比",
    "zh-TW": "第 {number} 層：客戶累計百分比",
  },
  add: { en: "Add a tier", "zh-CN": "添加层级", "zh-TW": "新增層級" },
  remove: { en: "Remove tier {name}", "zh-CN": "删除层级 {name}", "zh-TW": "刪除層級 {name}" },
  nameMissing: { en: "Give this tier a name.", "zh-CN": "请填写层级名称。", "zh-TW": "請填寫層級名稱。" },
  nameTwice: {
    en: "This name is used twice. Choose another one.",
    "zh-CN": "名称重复，请换一个。",
    "zh-TW": "名稱重複，請換一個。",
  },
  namePattern: {
    en: "Names cannot hold * ? ~ or begin with < > =",
    "zh-CN": "名称不能包含 * ? ~，也不能以 < > = 开头",
    "zh-TW": "名稱不能包含 * ? ~，也不能以 < > = 開頭",
  },
  nameTruth: {
    en: "Sheets takes TRUE and FALSE for yes and no. Choose another name.",
    "zh-CN": "表格会把 TRUE 和 FALSE 当作“是/否”，请换一个名称。",
    "zh-TW": "試算表會把 TRUE 和 FALSE 當作「是/否」，請換一個名稱。",
  },
  notPercent: {
    en: "Write a percentage, such as 5.",
    "zh-CN": "请填写百分比，例如 5。",
    "zh-TW": "請填寫百分比，例如 5。",
  },
  tooLow: {
    en: "Must be more than {least} %, the tier above.",
    "zh-CN": "必须大于上一层的 {least} %。",
    "zh-TW": "必須大於上一層的 {least} %。",
  },
  aboveZero: { en: "Must be more than 0 %.", "zh-CN": "必须大于 0 %。", "zh-TW": "必須大於 0 %。" },
  tooHigh: {
    en: "Must be less than 100 %, where the last tier ends.",
    "zh-CN": "必须小于 100 %，即最后一层的界线。",
    "zh-TW": "必須小於 100 %，即最後一層的界線。",
  },
} satisfies Texts;

export const SETUPS = {
  title: { en: "Saved set-ups", "zh-CN": "已保存的方案", "zh-TW": "已儲存的方案" },
  remove: { en: "Delete set-up {name}", "zh-CN": "删除方案 {name}", "zh-TW": "刪除方案 {name}" },
  saveThis: { en: "Save as a set-up", "zh-CN": "保存为方案", "zh-TW": "儲存為方案" },
  name: { en: "Name", "zh-CN": "名称", "zh-TW": "名稱" },
  usual: { en: "Monthly review", "zh-CN": "每月回顾", "zh-TW": "每月回顧" },
  save: { en: "Save", "zh-CN": "保存", "zh-TW": "儲存" },
  saved: {
    en: "Kept in this file: one click in step 1 starts it.",
    "zh-CN": "已保存在此文件中：在第 1 步点击即可使用。",
    "zh-TW": "已儲存在此檔案中：在第 1 步點選即可使用。",
  },
} satisfies Texts;
