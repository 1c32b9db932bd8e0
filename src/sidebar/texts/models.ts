/** Texts of step 3, the models and their options. */

import { inLanguages } from "./language";

export const MODELS = {
  title: inLanguages("Models", "模型", "模型"),
  legend: inLanguages("What to work out", "要计算的内容", "要計算的內容"),
  options: inLanguages("Options", "选项", "選項"),
  optionsOf: inLanguages("Options of {model}", "“{model}”的选项", "「{model}」的選項"),
  reset: inLanguages("Back to defaults", "恢复默认值", "恢復預設值"),
  otherColumns: inLanguages("Need other columns ({count})", "需要其他列（{count}）", "需要其他欄（{count}）"),
  tickOne: inLanguages("Tick at least one model.", "请至少勾选一个模型。", "請至少勾選一個模型。"),
  effect: inLanguages("{label}: {value}", "{label}：{value}", "{label}：{value}"),
  numberFrom: inLanguages(
    "Write a number, {least} or more.",
    "请填写不小于 {least} 的数字。",
    "請填寫不小於 {least} 的數字。",
  ),
  numberBetween: inLanguages(
    "Write a number from {least} to {most}.",
    "请填写 {least} 至 {most} 之间的数字。",
    "請填寫 {least} 至 {most} 之間的數字。",
  ),
  needs: inLanguages("Needs a column for {fields}.", "需要“{fields}”列。", "需要「{fields}」欄。"),
};

export const TIERS = {
  name: inLanguages("Tier", "层级", "層級"),
  share: inLanguages("Up to %", "累计至 %", "累計至 %"),
  nameOf: inLanguages("Name of tier {number}", "第 {number} 层的名称", "第 {number} 層的名稱"),
  shareOf: inLanguages(
    "Tier {number}: up to what percentage of customers",
    "第 {number} 层：客户累计百分比",
    "第 {number} 層：客戶累計百分比",
  ),
  add: inLanguages("Add a tier", "添加层级", "新增層級"),
  remove: inLanguages("Remove tier {name}", "删除层级 {name}", "刪除層級 {name}"),
  nameMissing: inLanguages("Give this tier a name.", "请填写层级名称。", "請填寫層級名稱。"),
  nameTwice: inLanguages(
    "This name is used twice. Choose another one.",
    "名称重复，请换一个。",
    "名稱重複，請換一個。",
  ),
  namePattern: inLanguages(
    "Names cannot hold * ? ~ or begin with < > =",
    "名称不能包含 * ? ~，也不能以 < > = 开头",
    "名稱不能包含 * ? ~，也不能以 < > = 開頭",
  ),
  notPercent: inLanguages(
    "Write a percentage, such as 5.",
    "请填写百分比，例如 5。",
    "請填寫百分比，例如 5。",
  ),
  tooLow: inLanguages(
    "Must be more than {least} %, the tier above.",
    "必须大于上一层的 {least}%。",
    "必須大於上一層的 {least}%。",
  ),
  aboveZero: inLanguages("Must be more than 0 %.", "必须大于 0%。", "必須大於 0%。"),
  tooHigh: inLanguages(
    "Must be less than 100 %, where the last tier ends.",
    "必须小于 100%，即最后一层的界线。",
    "必須小於 100%，即最後一層的界線。",
  ),
};
