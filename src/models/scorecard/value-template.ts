/** The Customer value scorecard: a row per customer, what it is worth today and can become, and its place between the two. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, verdict } from "../../core/template/template-cell";
import { asFarAsFilled, namedColumns, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of customers, with rank and place; who copies the last one down has more. */
const ROWS = 20;
/** Rows that are scored and ranked, so that those a person adds below are as well; a new sheet has 1,000. */
const COUNTED_ROWS = 900;
/** On each axis; together 100. */
const WEIGHTS = [15, 15, 10, 5, 5];
/** Five scores of today, five of tomorrow. */
const EXAMPLE = [
  [9, 6, 8, 7, 6, 7, 5, 6, 8, 9],
  [6, 7, 8, 4, 7, 9, 9, 7, 5, 6],
  [3, 4, 5, 6, 4, 3, 4, 3, 4, 2],
  [4, 5, 6, 3, 5, 9, 8, 8, 6, 7],
  [9, 8, 7, 9, 6, 3, 2, 4, 5, 3],
];
/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 260;

/** @private */
function rows(language: Language): NamedRow[] {
  const criteria = wordsOf(TEXTS.customerValueScorecardCriteria, language);
  const places = wordsOf(TEXTS.customerValueScorecardVerdicts, language);
  const [current = "", potential = "", ...others] = wordsOf(TEXTS.valueHeader, language);
  const names = ["today", "tomorrow"].flatMap((axis) => WEIGHTS.map((_, at) => `${axis}${"abcde"[at]}`));
  const settings: NamedRow[] = [[label(TEXTS.highFrom[language]), named("highFrom", input(60, "decimal"))]];
  const missing = Math.ceil(CHART_HEIGHT / 21) + 1 - settings.length;
  return [
    ...settings,
    ...Array.from({ length: missing }, (): NamedRow => []),
    [
      label(WORDS.weight[language]),
      ...Array.from({ length: 5 }, () => null),
      ...WEIGHTS.map((weight) => named("nowWeights", input(weight, "asTyped"))),
      ...WEIGHTS.map((weight) => named("laterWeights", input(weight, "asTyped"))),
    ],
    namedColumns(
      [WORDS.customer[language], current, potential, ...others, ...criteria],
      `customer current potential total rank - ${names.join(" ")}`,
      COUNTED_ROWS,
    ),
    ...Array.from({ length: ROWS }, (_, index): NamedRow => {
      const scores = EXAMPLE[index] ?? [];
      const scored = (of: string, weights: string) =>
        result(
          index === 0 ? asFarAsFilled(`SCORECARD({${of}};{${weights}})`, "todaya:tomorrowe") : "",
          "decimal",
        );
      return [
        input(EXAMPLE[index] ? `${WORDS.customer[language]} ${index + 1}` : "", "text"),
        scored("todaya:todaye", "nowWeights"),
        scored("tomorrowa:tomorrowe", "laterWeights"),
        scored("todaya:tomorrowe", "nowWeights:laterWeights"),
        result('=IF(ISNUMBER({.total});RANK({.total};{$total});"")', "count"),
        verdict(places, placeOf(places)),
        ...criteria.map((_name, at) => input(scores[at] ?? "", "asTyped", WORDS.zeroToTen[language])),
      ];
    }),
  ];
}

/** By both scores as they are shown. @private */
function placeOf([invest, grow, keep, low]: readonly string[]): string {
  const isHigh = (axis: string) => `ROUND({.${axis}};1)>=ROUND({$highFrom};1)`;
  const chosen = `IF(${isHigh("potential")};IF(${isHigh("current")};"${invest}";"${grow}");IF(${isHigh("current")};"${keep}";"${low}"))`;
  return `=IF(AND(ISNUMBER({.current});ISNUMBER({.potential}));${chosen};"")`;
}

export const CUSTOMER_VALUE_SCORECARD = worksheet({
  id: "customer-value-scorecard",
  group: "scoring",
  title: TEXTS.customerValueScorecardTitle,
  notes: [withExample(TEXTS.customerValueScorecardPurpose)],
  rows,
  charts: [
    {
      picture: "matrix",
      title: TEXTS.valueChart,
      labels: "current",
      values: ["potential"],
      scale: "points",
      beside: "highFrom",
      column: 3,
      width: 520,
      height: CHART_HEIGHT,
      horizontalTitle: TEXTS.currentValue,
      verticalTitle: TEXTS.potentialValue,
    },
  ],
});
