/** The flow of the report: how each tier came from what it was to what it is. */

import { sum } from "../../core/numbers/sum";
import { labelColours } from "../../core/report/palette";
import { amountText } from "../../core/report/plain-number";
import type { Block, Format, Grid } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { tierColours } from "./report-tables";
import { TEXTS } from "./texts";

/**
 * How each tier came from what it was to what it is.
 *
 * @param matrix of the customers, from `movementMatrix`
 * @param tiers their names, best first
 * @param language of every text
 * @example flowBlocks([[3, 1], [2, 0]], ["All"], "en")[1].rows // => [["All", 4, 0, 0, 2, 0, 0, -1, 5]]
 */
export function flowBlocks(
  matrix: readonly (readonly number[])[],
  tiers: readonly string[],
  language: Language,
): Block[] {
  return [
    { kind: "heading", text: TEXTS.flowHeading[language] },
    flowGrid(matrix, tiers, language),
    {
      kind: "chart",
      picture: "bars",
      title: flowText(matrix, tiers, language),
      grid: "flow",
      labels: 0,
      values: [1, 8],
      colours: TWO_TIMES,
    },
  ];
}

/** Of the time before, and of the time after. */
const TWO_TIMES = labelColours(2)
  .map(({ strong }) => strong)
  .reverse();

/** The tier that changed most; the first of several. @private */
function flowText(
  matrix: readonly (readonly number[])[],
  tiers: readonly string[],
  language: Language,
): string {
  const sizes = tiers.map((name, tier) => ({
    name,
    before: sum(matrix[tier] ?? []),
    after: sum(matrix.map((counts) => counts[tier] ?? 0)),
  }));
  const change = ({ before, after }: (typeof sizes)[number]) => Math.abs(after - before);
  const [most] = [...sizes].sort((one, other) => change(other) - change(one));
  if (!most || change(most) === 0) return TEXTS.flowTitle[language];
  const { name, before, after } = most;
  return filled(TEXTS.changedMost, language, { name, before: amountText(before), after: amountText(after) });
}

/** How each tier comes from what it was to what it is: what was there, what came, what left, what is there. @private */
function flowGrid(
  matrix: readonly (readonly number[])[],
  tiers: readonly string[],
  language: Language,
): Grid {
  const last = tiers.length;
  const headers = [
    WORDS.tier,
    TEXTS.before,
    TEXTS.fromBelow,
    TEXTS.fromAbove,
    WORDS.newCustomer,
    TEXTS.toAbove,
    TEXTS.toBelow,
    WORDS.lost,
    TEXTS.after,
  ];
  return {
    kind: "grid",
    id: "flow",
    header: headers.map((text) => text[language]),
    formats: ["text", ...new Array<Format>(headers.length - 1).fill("count")],
    total: false,
    rows: tiers.map((name, tier) => {
      const row = matrix[tier] ?? [];
      const column = matrix.map((counts) => counts[tier] ?? 0);
      return [
        name,
        sum(row),
        sum(column.slice(tier + 1, last)),
        sum(column.slice(0, tier)),
        column[last] ?? 0,
        -sum(row.slice(0, tier)) + 0,
        -sum(row.slice(tier + 1, last)) + 0,
        -(row[last] ?? 0) + 0,
        sum(column),
      ];
    }),
    coloured: tierColours(tiers),
  };
}
