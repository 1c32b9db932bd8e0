/** Every word about customers who moved between two runs, in every language. */

import type { Texts } from "../texts/language";

export const TEXTS = {
  summary: {
    en: "{rose} rose, {fell} fell, {added} new, {lost} lost",
    "zh-CN": "上升 {rose}，下降 {fell}，新增 {added}，流失 {lost}",
    "zh-TW": "上升 {rose}，下降 {fell}，新增 {added}，流失 {lost}",
  },
  nobodyMoved: {
    en: "nobody moved to another tier",
    "zh-CN": "没有客户变动层级",
    "zh-TW": "沒有客戶變動層級",
  },
  atStake: {
    en: "{said}; value at stake {atStake}",
    "zh-CN": "{said}；受影响金额 {atStake}",
    "zh-TW": "{said}；受影響金額 {atStake}",
  },
  roseFrom: { en: "▲ from {from}", "zh-CN": "▲ 原为{from}", "zh-TW": "▲ 原為{from}" },
  fellFrom: { en: "▼ from {from}", "zh-CN": "▼ 原为{from}", "zh-TW": "▼ 原為{from}" },
  same: { en: "= same", "zh-CN": "= 不变", "zh-TW": "= 不變" },
  lostFrom: { en: "Lost, was {from}", "zh-CN": "流失，原为{from}", "zh-TW": "流失，原為{from}" },
  moved: {
    en: "{name}: {from} → {to}, {before} → {after}: {why}",
    "zh-CN": "{name}：{from} → {to}，{before} → {after}：{why}",
    "zh-TW": "{name}：{from} → {to}，{before} → {after}：{why}",
  },
  isLost: {
    en: "{name}: lost, was {from} with {before}",
    "zh-CN": "{name}：流失，原为{from}，金额 {before}",
    "zh-TW": "{name}：流失，原為{from}，金額 {before}",
  },
  callFallen: {
    en: "Call whoever fell or left, most money first.",
    "zh-CN": "按金额从高到低联系下降和流失的客户。",
    "zh-TW": "依金額由高到低聯繫下降和流失的客戶。",
  },
  askWhy: { en: "Call and ask what changed.", "zh-CN": "联系并了解原因。", "zh-TW": "聯繫並了解原因。" },
  winBack: {
    en: "Call, ask why, win back.",
    "zh-CN": "联系、了解原因、争取挽回。",
    "zh-TW": "聯繫、了解原因、爭取挽回。",
  },
  valueFell: { en: "value fell", "zh-CN": "自身金额下降", "zh-TW": "自身金額下降" },
  valueRose: { en: "value rose", "zh-CN": "自身金额上升", "zh-TW": "自身金額上升" },
  othersRose: {
    en: "others rose, rank {before} → {after}",
    "zh-CN": "其他客户上升，排名 {before} → {after}",
    "zh-TW": "其他客戶上升，排名 {before} → {after}",
  },
  othersFell: {
    en: "others fell, rank {before} → {after}",
    "zh-CN": "其他客户下降，排名 {before} → {after}",
    "zh-TW": "其他客戶下降，排名 {before} → {after}",
  },
  cutMoved: {
    en: "cut point moved, still rank {after}",
    "zh-CN": "界线移动，排名仍为 {after}",
    "zh-TW": "界線移動，排名仍為 {after}",
  },
  other: { en: "by other figures than value", "zh-CN": "因金额以外的指标", "zh-TW": "因金額以外的指標" },
} satisfies Texts;
