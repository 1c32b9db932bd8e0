/** The Market segmentation worksheet: segments by need, size, growth and fit, with a decision for each. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of segments; the rows below the examples are free. */
const ROWS = 10;
const COLUMNS = "segment score need sizePoints growth fit size share - -";

/** Scores for need, growth and fit, the market's size in money, our share. */
const EXAMPLE = [
  [9, 7, 8, 5000, 0.1],
  [6, 4, 9, 8000, 0.3],
  [7, 9, 5, 2000, 0.02],
  [3, 2, 4, 9000, 0.05],
];
const WEIGHTS = [30, 20, 20, 30];

/** @private */
function rows(language: Language): NamedRow[] {
  const [target, test, leave] = wordsOf(TEXTS.segmentDecisions, language);
  const segments = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const [need = "", growth = "", fit = "", size = "", share = ""] = EXAMPLE[index] ?? [];
    return [
      input(EXAMPLE[index] ? `${TEXTS.segment[language]} ${index + 1}` : "", "text"),
      result(index === 0 ? "=SCORECARD({need:fit};{weights})" : "", "count"),
      input(need, "count", WORDS.zeroToTen[language]),
      // The largest market has 10 points, the others in proportion.
      result('=IF({.size}="";"";10*{.size}/MAX({$size}))', "count"),
      input(growth, "count", WORDS.zeroToTen[language]),
      input(fit, "count", WORDS.zeroToTen[language]),
      input(size, "money"),
      input(share, "share"),
      result('=IF(OR({.size}="";{.share}="");"";{.size}*{.share})', "money"),
      result(
        `=IF(ISNUMBER({.score});IF({.score}>={$targetFrom};"${target}";IF({.score}>={$testFrom};"${test}";"${leave}"));"")`,
        "text",
      ),
    ];
  });
  return [
    [
      label(TEXTS.scoreLimits[language]),
      named("targetFrom", input(70, "count")),
      named("testFrom", input(50, "count")),
    ],
    [],
    [
      label(WORDS.weight[language]),
      null,
      ...WEIGHTS.map((weight) => named("weights", input(weight, "count"))),
    ],
    namedHeaders(TEXTS.segmentHeader, language, COLUMNS, ROWS),
    ...segments,
  ];
}

export const MARKET_SEGMENTATION = worksheet({
  id: "market-segmentation",
  title: TEXTS.segmentationTitle,
  notes: [withExample(TEXTS.segmentationPurpose)],
  rows,
  columnWidths: [220],
  charts: [
    {
      picture: "bars",
      title: TEXTS.segmentationTitle,
      labels: "segment",
      values: ["score"],
      below: "segment",
    },
  ],
});
