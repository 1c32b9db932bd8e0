/** The report on changes of tiers: matrix, flow, rates, who is lost, fell, rose and grows, and the trend. */

import type { Block, Figure } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { ChangesResult } from "./changes-result";
import { flowBlocks } from "./report-flow";
import { listsOfCustomers } from "./report-lists";
import { matrixBlocks, ratesBlocks } from "./report-tables";
import { trendBlocks } from "./report-trend";
import { TEXTS } from "./texts";
import { movementMatrix } from "./tier-changes";

/**
 * The blocks of the report.
 *
 * @param result what was found
 * @param language of every text
 * @example tierChangesReport({ tiers: ["All"], before: { places: [0] }, after: { places: [0] }, moved: { counts: { rose: 0, fell: 0, new: 0, lost: 0, same: 1 }, atStake: 0, all: [{ from: 0, to: 0, change: "same" }] }, all: [], elsewhere: { back: [], again: 0 }, valueName: "Revenue", listed: 5 }, "en")[2].id // => "matrix"
 */
export function tierChangesReport(result: ChangesResult, language: Language): Block[] {
  const { tiers, moved } = result;
  const matrix = movementMatrix(moved.all, tiers.length);
  return [
    figuresBlock(result, language),
    ...matrixBlocks(result, matrix, language),
    ...listsOfCustomers(result, language),
    ...flowBlocks(matrix, tiers, language),
    ...ratesBlocks(result, matrix, language),
    ...trendBlocks(result, language),
  ];
}

/** @private */
function figuresBlock({ moved: { counts, atStake } }: ChangesResult, language: Language): Block {
  const figures = [
    [TEXTS.roseFigure, counts.rose],
    [TEXTS.fellFigure, counts.fell],
    [WORDS.newCustomer, counts.new],
    [WORDS.lost, counts.lost],
  ] as const;
  return {
    kind: "figures",
    figures: [
      ...figures.map(([label, value]): Figure => ({ label: label[language], value, format: "count" })),
      { label: TEXTS.atStakeFigure[language], value: atStake ?? "", format: "money" },
    ],
  };
}
