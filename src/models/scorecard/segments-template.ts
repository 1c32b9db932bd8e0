/** The Market segmentation worksheet: segments by need, size, growth and fit, with a decision for each. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, verdict } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { verdictFormula } from "../../core/template/verdict";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of segments; the rows below the examples are free. */
const ROWS = 10;
const COLUMNS = "segment score need sizePoints growth fit size share - - - - -";

/** Scores for need, growth and fit, the market's size in money, our share. */
const EXAMPLE = [
  [9, 7, 8, 5000, 0.1],
  [6, 4, 9, 8000, 0.3],
  [7, 9, 5, 2000, 0.02],
  [3, 2, 4, 9000, 0.05],
];
/** Product, channel and rival, by which the sources find out who the customers are. */
const WHO = 3;
const WEIGHTS = [30, 20, 20, 30];

/** @private */
function rows(language: Language): NamedRow[] {
  const decisions = wordsOf(TEXTS.segmentDecisions, language);
  const segments = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const [need = "", growth = "", fit = "", size = "", share = ""] = EXAMPLE[index] ?? [];
    return [
      input(EXAMPLE[index] ? `${TEXTS.segment[language]} ${index + 1}` : "", "text"),
      result(index === 0 ? "=SCORECARD({need:fit};{weights})" : "", "decimal"),
      input(need, "asTyped", WORDS.zeroToTen[language]),
      // The largest market has 10 points, the others in proportion.
      result('=IF({.size}="";"";10*{.size}/MAX({$size}))', "decimal"),
      input(growth, "asTyped", WORDS.zeroToTen[language]),
      input(fit, "asTyped", WORDS.zeroToTen[language]),
      input(size, "money"),
      input(share, "share"),
      result('=IF(OR({.size}="";{.share}="");"";{.size}*{.share})', "money"),
      verdict(decisions, verdictFormula("{.score}", ["{$targetFrom}", "{$testFrom}"], decisions)),
      ...Array.from({ length: WHO }, () => input("", "text")),
    ];
  });
  return [
    [
      label(TEXTS.scoreLimits[language]),
      named("targetFrom", input(70, "decimal")),
      named("testFrom", input(50, "decimal")),
    ],
    [],
    [
      label(WORDS.weight[language]),
      null,
      ...WEIGHTS.map((weight) => named("weights", input(weight, "asTyped"))),
    ],
    namedHeaders(TEXTS.segmentHeader, language, COLUMNS, ROWS),
    ...segments,
  ];
}

export const MARKET_SEGMENTATION = worksheet({
  id: "market-segmentation",
  group: "winning",
  title: TEXTS.segmentationTitle,
  notes: [withExample(TEXTS.segmentationPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.segmentationTitle,
      labels: "segment",
      values: ["score"],
      scale: "points",
      below: "segment",
      width: 700,
      height: 240,
      verticalTitle: TEXTS.scoreOf100,
    },
  ],
});
