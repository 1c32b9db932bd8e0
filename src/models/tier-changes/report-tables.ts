/** The tables of the report that say from which tier customers came to which, as numbers and as rates. */

import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { labelColours, MEANINGS } from "../../core/report/palette";
import { amountText } from "../../core/report/plain-number";
import type { Block, Format, FormulaPart, Grid, ReportCell, RowColours } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { ChangesResult } from "./changes-result";
import { TEXTS } from "./texts";
import { addedUp, migrationRates, movedBetween, movementMatrix } from "./tier-changes";

type Matrix = readonly (readonly number[])[];

/**
 * From which tier customers came to which, and how many stayed.
 *
 * @param result what was found
 * @param matrix of the customers, from `movementMatrix`
 * @param language of every text
 * @example matrixBlocks({ tiers: ["All"], moved: { counts: { same: 3, rose: 0, fell: 0, lost: 1 } } }, [[3, 1], [2, 0]], "en").map(({ kind }) => kind) // => ["heading", "grid", "chart"]
 */
export function matrixBlocks(
  result: Pick<ChangesResult, "tiers" | "moved">,
  matrix: Matrix,
  language: Language,
): Block[] {
  const { tiers } = result;
  // Columns of the rates: every tier, and lost.
  const goals = [...tiers.keys(), tiers.length].map((at) => at + 1);
  return [
    { kind: "heading", text: TEXTS.matrixHeading[language] },
    matrixGrid(matrix, tiers, language),
    {
      kind: "chart",
      picture: "bars",
      title: stayedText(result, language),
      grid: "rates",
      labels: 0,
      values: goals,
      onSheet: { grid: "rates", labels: 0, values: goals, stacked: "lying" },
      beside: "matrix",
      colours: [...labelColours(tiers.length).map(({ strong }) => strong), MEANINGS.bad.strong],
      areShares: true,
    },
  ];
}

/** @private */
function stayedText({ moved: { counts } }: Pick<ChangesResult, "moved">, language: Language): string {
  const { same, rose, fell, lost } = counts;
  const all = same + rose + fell + lost;
  if (all === 0) return TEXTS.whereTitle[language];
  return filled(TEXTS.stayed, language, { same: amountText(same), all: amountText(all), lost });
}

/** Rows and columns add up by native sums. @private */
function matrixGrid(matrix: Matrix, tiers: readonly string[], language: Language): Grid {
  const width = tiers.length + 1;
  const rows = matrix.map((counts, down): ReportCell[] => [
    tiers[down] ?? WORDS.newCustomer[language],
    ...counts,
    live(sum(counts), "SUM(", { row: down + 1, of: 1 }, ":", { row: down + 1, of: width }, ")"),
  ]);
  const totals = Array.from({ length: width + 1 }, (_, across) => {
    const column = matrix.map((counts) => (across < width ? (counts[across] ?? 0) : sum(counts)));
    return live(
      sum(column),
      "SUM(",
      { row: 1, of: across + 1 },
      ":",
      { row: matrix.length, of: across + 1 },
      ")",
    );
  });
  return {
    kind: "grid",
    id: "matrix",
    header: [TEXTS.fromTo[language], ...tiers, WORDS.lost[language], WORDS.total[language]],
    formats: ["text", ...new Array<Format>(width + 1).fill("count")],
    total: true,
    rows: [...rows, [WORDS.total[language], ...totals]],
    coloured: tierColours(tiers, 2),
  };
}

/** @private */
function live(value: number, ...formula: FormulaPart[]): ReportCell {
  return { value, formula };
}

/**
 * The colours of the rows that begin with a tier, and of those below them.
 *
 * @param tiers their names, best first
 * @param others how many rows stand below them
 * @example tierColours(["All"]) // => [{ column: 0, labels: 1, positions: [0] }]
 */
export function tierColours(tiers: readonly string[], others = 0): RowColours[] {
  const positions = [...tiers.keys(), ...new Array<number>(others).fill(NO_LABEL)];
  return [{ column: 0, labels: tiers.length, positions }];
}

/**
 * Which share of a tier went where between the two times, and between all times where there are more.
 *
 * @param result what was found
 * @param matrix of the two times, from `movementMatrix`
 * @param language of every text
 * @example ratesBlocks({ tiers: ["All"], all: [] }, [[3, 1], [2, 0]], "en")[1].rows // => [["All", 0.75, 0.25]]
 */
export function ratesBlocks(
  { tiers, all }: Pick<ChangesResult, "tiers" | "all">,
  matrix: Matrix,
  language: Language,
): Block[] {
  const pairs = all
    .slice(1)
    .map((one, at) => movementMatrix(movedBetween(all[at] ?? one, one).all, tiers.length));
  return [
    { kind: "heading", text: TEXTS.ratesHeading[language] },
    ratesGrid("rates", matrix, tiers, language),
    ...(pairs.length > 1
      ? [
          { kind: "heading", text: TEXTS.allRatesHeading[language] } as const,
          ratesGrid("all-rates", addedUp(pairs), tiers, language),
        ]
      : []),
  ];
}

/** @private */
function ratesGrid(
  id: string,
  matrix: readonly (readonly number[])[],
  tiers: readonly string[],
  language: Language,
): Grid {
  const rates = migrationRates(matrix);
  return {
    kind: "grid",
    id,
    header: [TEXTS.fromTo[language], ...tiers, WORDS.lost[language]],
    formats: ["text", ...new Array<Format>(tiers.length + 1).fill("share")],
    total: false,
    shaded: true,
    coloured: tierColours(tiers),
    rows: tiers.map((name, tier) => [
      name,
      ...Array.from({ length: tiers.length + 1 }, (_, across) => rates[tier]?.[across] ?? ""),
    ]),
  };
}
