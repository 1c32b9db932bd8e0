/** The Market segmentation worksheet: segments by need, size, growth and fit, with a decision for each. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language } from "../../core/texts/language";
import { LIMITS, WEIGHT, ZERO_TO_TEN } from "./score-sheet";

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
  const [target, test, leave] = wordsOf(DECISIONS, language);
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const [need = "", growth = "", fit = "", size = "", share = ""] = EXAMPLE[index] ?? [];
    const example = EXAMPLE[index] !== undefined;
    return [
      input(example ? `${SEGMENT[language]} ${index + 1}` : "", "text"),
      result(index === 0 ? `=SCORECARD(C${FIRST}:F${LAST};C${WEIGHT_ROW}:F${WEIGHT_ROW})` : "", "count"),
      input(need, "count", ZERO_TO_TEN[language]),
      // The largest market has 10 points, the others in proportion.
      result(`=IF(G${at}="";"";10*G${at}/MAX(G$${FIRST}:G$${LAST}))`, "count"),
      input(growth, "count", ZERO_TO_TEN[language]),
      input(fit, "count", ZERO_TO_TEN[language]),
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
      ...opening(TITLE, PURPOSE, language),
      [wording(LIMITS[language]), input(70, "count"), input(50, "count")],
      [],
      [wording(WEIGHT[language]), null, ...[30, 20, 20, 30].map((weight) => input(weight, "count"))],
      headers(HEADER, language),
      ...rows,
    ],
    columnWidths: [220],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TITLE[language],
        labels: listColumn(1, HEADER_ROW, ROWS),
        values: [listColumn(2, HEADER_ROW, ROWS)],
        row: LAST + 2,
        column: 1,
      },
    ],
  };
}

const TITLE = inLanguages("Market segmentation", "市场细分表", "市場細分表");
const PURPOSE = inLanguages(
  "Segments by need, size, growth and fit to us. Our sales = size x share.",
  "按需求、规模、成长和与我方的匹配度评价细分市场。我方销售额 = 规模 × 份额。",
  "按需求、規模、成長和與我方的匹配度評價細分市場。我方銷售額 = 規模 × 份額。",
);
const SEGMENT = inLanguages("Segment", "细分市场", "細分市場");
const HEADER = inLanguages(
  "Segment|Score|Need|Size points|Growth|Fit|Size|Our share|Our sales|Verdict",
  "细分市场|得分|需求强度|规模分|成长|匹配度|市场规模|我方份额|我方销售额|结论",
  "細分市場|得分|需求強度|規模分|成長|匹配度|市場規模|我方份額|我方銷售額|結論",
);
const DECISIONS = inLanguages("Target|Test|Leave", "目标市场|试探|放弃", "目標市場|試探|放棄");

export const MARKET_SEGMENTATION: Template = { id: "market-segmentation", title: TITLE, sheet };
