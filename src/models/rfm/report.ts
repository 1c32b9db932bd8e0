/** RFM in words: segments with their actions, the cuts, the rules and the heat map. */

import type { Labelling } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import type { Block } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { RECENCY } from "./fields";
import { AT_RISK, CANNOT_LOSE, conditionsOf, SEGMENTS } from "./labels";
import type { RfmCuts } from "./rfm";
import { TEXTS } from "./texts";

/** Three digits per customer, `""` for none. */
export type RfmScores = readonly (number | "")[];

/**
 * The blocks of the report.
 *
 * @param segments of the customers
 * @param scores of the customers
 * @param cuts from `rfmCuts`
 * @param revenue of the customers
 * @param language of every text
 * @example rfmBlocks({ id: "segment", header: WORDS.total, labels: SEGMENTS, positions: [0] }, [555], { recency: [], frequency: [], monetary: [] }, { name: "Revenue", column: "revenue", values: [9] }, "en").map(({ kind }) => kind) // => ["grid", "chart", "heading", "grid", "text", "grid", "grid"]
 */
export function rfmBlocks(
  segments: Labelling,
  scores: RfmScores,
  cuts: RfmCuts,
  revenue: LabelledAmount,
  language: Language,
): Block[] {
  return [
    labelGrid(segments, [revenue], language),
    {
      kind: "chart",
      picture: "bars",
      title: segments.header[language],
      grid: segments.id,
      labels: 0,
      values: [1],
    },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutBlock(cuts, language),
    { kind: "text", text: TEXTS.rule[language] },
    ruleBlock(language),
    heatMap(scores, language),
  ];
}

/**
 * What a manager should see first: the customers that are leaving, and what they stand for.
 *
 * @param segments of the customers
 * @param revenue of the customers
 * @param language of the sentences
 * @example rfmAlerts({ labels: SEGMENTS, positions: [0, 7] }, { name: "Revenue", values: [9, 1] }, "en") // => ["At risk: 1 customer, Revenue 1 (10 %)"]
 */
export function rfmAlerts(segments: Labelling, revenue: LabelledAmount, language: Language): string[] {
  return [CANNOT_LOSE, AT_RISK].flatMap((label) => labelAlert(segments, label, [revenue], language));
}

/** @private */
function cutBlock({ recency, frequency, monetary }: RfmCuts, language: Language): Block {
  return {
    kind: "grid",
    id: "cuts",
    header: [TEXTS.quantile, ...[RECENCY, FIELDS.orders, FIELDS.revenue].map(({ label }) => label)].map(
      (text) => text[language],
    ),
    formats: ["share", "text", "text", "money"],
    rows: recency.map((days, at) => [0.2 * (at + 1), days, frequency[at] ?? "", monetary[at] ?? ""]),
    total: false,
  };
}

/** Customers by recency down and frequency across. @private */
function heatMap(scores: RfmScores, language: Language): Block {
  const digits = [5, 4, 3, 2, 1];
  const held = (r: number, f: number) =>
    scores.filter((score) => score !== "" && Math.floor(score / 10) === 10 * r + f).length;
  return {
    kind: "grid",
    id: "heat",
    header: [TEXTS.heat[language], ...digits.map((f) => `F ${6 - f}`)],
    formats: ["text", "count", "count", "count", "count", "count"],
    rows: digits.map((r) => [`R ${r}`, ...digits.map((f) => held(r, 6 - f))]),
    total: false,
    shaded: true,
  };
}

/** The rules in the order they are tried. @private */
function ruleBlock(language: Language): Block {
  return {
    kind: "grid",
    id: "rules",
    header: [TEXTS.segment[language], "R", "F", "M"],
    formats: ["text", "text", "text", "text"],
    rows: SEGMENTS.map(({ label }, at) => [label[language], ...conditionsOf(at)]),
    total: false,
  };
}
