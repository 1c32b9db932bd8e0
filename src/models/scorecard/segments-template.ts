/** The Market segmentation worksheet: segments by need, size, growth and fit, with a decision for each. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const WEIGHT_ROW = 6;
const HEADER_ROW = 7;
const FIRST = HEADER_ROW + 1;
const ROWS = 10;
const LAST = FIRST + ROWS - 1;

/** Scores for need, growth and fit, the market's size in money, our share. */
const EXAMPLE = [
  [9, 7, 8, 5000, 0.1],
  [6, 4, 9, 8000, 0.3],
  [7, 9, 5, 2000, 0.02],
  [3, 2, 4, 9000, 0.05],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const [target, test, leave] = wordsOf(TEXTS.decisions, language);
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const [need = "", growth = "", fit = "", size = "", share = ""] = EXAMPLE[index] ?? [];
    const example = EXAMPLE[index] !== undefined;
    return [
      input(example ? `${TEXTS.segment[language]} ${index + 1}` : "", "text"),
      result(index === 0 ? `=SCORECARD(C${FIRST}:F${LAST};C${WEIGHT_ROW}:F${WEIGHT_ROW})` : "", "count"),
      input(need, "count", WORDS.zeroToTen[language]),
      // The largest market has 10 points, the others in proportion.
      result(`=IF(G${at}="";"";10*G${at}/MAX(G$${FIRST}:G$${LAST}))`, "count"),
      input(growth, "count", WORDS.zeroToTen[language]),
      input(fit, "count", WORDS.zeroToTen[language]),
      input(size, "money"),
      input(share, "share"),
      result(`=IF(OR(G${at}="";H${at}="");"";G${at}*H${at})`, "money"),
      result(
        `=IF(ISNUMBER(B${at});IF(B${at}>=$B$4;"${target}";IF(B${at}>=$C$4;"${test}";"${leave}"));"")`,
        "text",
      ),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.titleMarketSegmentation, TEXTS.purpose, language),
      [wording(TEXTS.limits[language]), input(70, "count"), input(50, "count")],
      [],
      [wording(WORDS.weight[language]), null, ...[30, 20, 20, 30].map((weight) => input(weight, "count"))],
      headers(TEXTS.headerSegmentScoreNeedSizePoin, language),
      ...rows,
    ],
    columnWidths: [220],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TEXTS.titleMarketSegmentation[language],
        labels: listColumn(1, HEADER_ROW, ROWS),
        values: [listColumn(2, HEADER_ROW, ROWS)],
        row: LAST + 2,
        column: 1,
      },
    ],
  };
}

export const MARKET_SEGMENTATION: Template = {
  id: "market-segmentation",
  title: TEXTS.titleMarketSegmentation,
  sheet,
};
