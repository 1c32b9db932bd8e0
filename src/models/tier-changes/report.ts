/** The report on changes of tiers: matrix, flow, rates, who is lost, fell, rose and grows, and the trend. */

import type { Movement, Movements } from "../../core/movement/movement";
import { movedCells, movedColours, moversByMoney } from "../../core/movement/movement-texts";
import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { labelColours, MEANINGS } from "../../core/report/palette";
import { amountText, shareText } from "../../core/report/plain-number";
import type {
  Block,
  Chart,
  Figure,
  Format,
  FormulaPart,
  Grid,
  ReportCell,
  RowColours,
} from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";
import {
  addedUp,
  fastestGrowing,
  migrationRates,
  movedBetween,
  movementMatrix,
  type TieredCustomers,
  trendPoint,
} from "./tier-changes";

/** Two times compared, and all of them. */
export interface ChangesResult {
  /** Names, best first. */
  readonly tiers: readonly string[];
  readonly before: TieredCustomers;
  readonly after: TieredCustomers;
  readonly moved: Movements;
  /** Oldest first. */
  readonly all: readonly TieredCustomers[];
  /** New customers who had a tier before the time before, and lost ones who have one again after the time after. */
  readonly elsewhere: { readonly back: number; readonly again: number };
  readonly valueName: string;
  /** How many customers each list names. */
  readonly listed: number;
}

/** Tiers whose loss is told first: the best two. */
const KEY_TIERS = 2;

/**
 * The blocks of the report.
 *
 * @param result what was found
 * @param language of every text
 * @example tierChangesReport({ tiers: ["All"], before: { places: [0] }, after: { places: [0] }, moved: { counts: { rose: 0, fell: 0, new: 0, lost: 0, same: 1 }, atStake: 0, all: [{ from: 0, to: 0, change: "same" }] }, all: [], elsewhere: { back: 0, again: 0 }, valueName: "Revenue", listed: 5 }, "en")[2].id // => "matrix"
 */
export function tierChangesReport(result: ChangesResult, language: Language): Block[] {
  const { tiers, moved, all } = result;
  const matrix = movementMatrix(moved.all, tiers.length);
  const movers = moversByMoney(moved.all);
  const isKey = ({ change, from }: Movement) => change === "lost" && from < KEY_TIERS;
  const pairs = all
    .slice(1)
    .map((one, at) => movementMatrix(movedBetween(all[at] ?? one, one).all, tiers.length));
  const { rose, fell, new: added, lost } = moved.counts;
  // Columns of the rates: every tier, and lost.
  const goals = [...tiers.keys(), tiers.length].map((at) => at + 1);
  const figures = [
    [TEXTS.roseFigure, rose],
    [TEXTS.fellFigure, fell],
    [WORDS.newCustomer, added],
    [WORDS.lost, lost],
  ] as const;
  return [
    {
      kind: "figures",
      figures: [
        ...figures.map(([label, value]): Figure => ({ label: label[language], value, format: "count" })),
        { label: TEXTS.atStakeFigure[language], value: moved.atStake ?? "", format: "money" },
      ],
    },
    ...elsewhereNotes(result, language),
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
    ...listBlocks("lost-key", TEXTS.lostKeyHeading, movers.filter(isKey), result, language),
    ...listBlocks(
      "fallers",
      TEXTS.fallersHeading,
      movers.filter((one) => one.change !== "rose" && !isKey(one)),
      result,
      language,
    ),
    ...listBlocks(
      "risers",
      TEXTS.risersHeading,
      movers.filter(({ change }) => change === "rose"),
      result,
      language,
    ),
    ...growingBlocks(result, language),
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
    { kind: "heading", text: TEXTS.ratesHeading[language] },
    ratesGrid("rates", matrix, tiers, language),
    ...(pairs.length > 1
      ? [
          { kind: "heading", text: TEXTS.allRatesHeading[language] } as const,
          ratesGrid("all-rates", addedUp(pairs), tiers, language),
        ]
      : []),
    ...trendBlocks(result, language),
  ];
}

/** @private */
function stayedText({ moved: { counts } }: ChangesResult, language: Language): string {
  const { same, rose, fell, lost } = counts;
  const all = same + rose + fell + lost;
  if (all === 0) return TEXTS.whereTitle[language];
  return filled(TEXTS.stayed, language, { same: amountText(same), all: amountText(all), lost });
}

/** The tier that changed most; the first of several. @private */
function flowText(
  matrix: ReturnType<typeof movementMatrix>,
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

/** @private */
function concentratedTitles(
  points: readonly ReturnType<typeof trendPoint>[],
  language: Language,
): Pick<Chart, "title" | "shortTitle"> {
  const told = points.flatMap(({ day, concentration }) =>
    concentration === null ? [] : [{ day, concentration }],
  );
  const [first, last] = [told[0], told[told.length - 1]];
  if (!first || !last || first === last) return { title: TEXTS.concentrationTitle[language] };
  const places = {
    now: shareText(last.concentration),
    earlier: shareText(first.concentration),
    day: first.day,
  };
  return {
    title: filled(TEXTS.concentrated, language, places),
    shortTitle: filled(TEXTS.concentratedShort, language, places),
  };
}

/** Who only paused is neither new nor lost. @private */
function elsewhereNotes({ elsewhere: { back, again }, moved }: ChangesResult, language: Language): Block[] {
  const { new: added, lost } = moved.counts;
  return [
    ...(back > 0 ? [filled(TEXTS.backNotNew, language, { back, added })] : []),
    ...(again > 0 ? [filled(TEXTS.againNotLost, language, { again, lost })] : []),
  ].map((text) => ({ kind: "note", text }));
}

/** Of the time before, and of the time after. */
const TWO_TIMES = labelColours(2)
  .map(({ strong }) => strong)
  .reverse();

/** @private */
function live(value: number, ...formula: FormulaPart[]): ReportCell {
  return { value, formula };
}

/** Of the rows that begin with a tier, and of those below them. @private */
function tierColours(tiers: readonly string[], others = 0): RowColours[] {
  const positions = [...tiers.keys(), ...new Array<number>(others).fill(NO_LABEL)];
  return [{ column: 0, labels: tiers.length, positions }];
}

/** Rows and columns add up by native sums. @private */
function matrixGrid(
  matrix: readonly (readonly number[])[],
  tiers: readonly string[],
  language: Language,
): Grid {
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

/**
 * The name of a customer, as it is now where it still is.
 *
 * @param result what was found
 * @param moved the customer
 * @example nameOf({ before: { names: ["Ann"] }, after: { names: [] } }, { nowAt: -1, thenAt: 0 }) // => "Ann"
 */
export function nameOf(
  { before, after }: Pick<ChangesResult, "before" | "after">,
  { nowAt, thenAt }: Pick<Movement, "nowAt" | "thenAt">,
): string {
  return (nowAt >= 0 ? after.names[nowAt] : before.names[thenAt]) ?? "";
}

/** @private */
function listBlocks(
  id: string,
  heading: Text,
  movers: readonly Movement[],
  result: ChangesResult,
  language: Language,
): Block[] {
  if (movers.length === 0) return [];
  const { tiers, listed, valueName } = result;
  const named = movers.slice(0, listed);
  const separator = CORE_TEXTS.clauseSeparator[language];
  return [
    { kind: "heading", text: heading[language] },
    {
      kind: "grid",
      id,
      header: [
        WORDS.customer[language],
        TEXTS.before[language],
        TEXTS.after[language],
        [valueName, TEXTS.before[language]].join(separator),
        [valueName, TEXTS.after[language]].join(separator),
        TEXTS.why[language],
      ],
      formats: ["text", "text", "text", "money", "money", "text"],
      total: false,
      rows: named.map((one) => movedCells(nameOf(result, one), one, tiers, language)),
      coloured: movedColours(named, tiers.length),
    },
  ];
}

/** @private */
function growingBlocks(result: ChangesResult, language: Language): Block[] {
  const { tiers, moved, listed, valueName } = result;
  const separator = CORE_TEXTS.clauseSeparator[language];
  const growing = fastestGrowing(moved.all, tiers.length - 1).slice(0, listed);
  if (tiers.length < 2 || growing.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.growingHeading[language] },
    {
      kind: "grid",
      id: "growing",
      header: [
        WORDS.customer[language],
        [valueName, TEXTS.before[language]].join(separator),
        [valueName, TEXTS.after[language]].join(separator),
        TEXTS.growth[language],
      ],
      formats: ["text", "money", "money", "share"],
      total: false,
      rows: growing.map((one) => [nameOf(result, one), one.valueThen, one.valueNow, one.growth]),
    },
  ];
}

/** @private */
function trendBlocks({ all, tiers, valueName }: ChangesResult, language: Language): Block[] {
  const points = all.map((one) => trendPoint(one, tiers.length));
  const concentration = 3 + tiers.length;
  return [
    { kind: "heading", text: TEXTS.trendHeading[language] },
    {
      kind: "grid",
      id: "trend",
      header: [
        TEXTS.day[language],
        WORDS.customers[language],
        valueName,
        ...tiers,
        TEXTS.bestFifthBring[language],
      ],
      formats: ["text", "count", "money", ...new Array<Format>(tiers.length).fill("count"), "share"],
      total: false,
      rows: points.map(({ day, customers, value, sizes, concentration: share }) => [
        day,
        customers,
        value,
        ...sizes,
        share ?? "",
      ]),
    },
    ...(points.length > 1
      ? [
          {
            kind: "chart",
            picture: "line",
            ...concentratedTitles(points, language),
            grid: "trend",
            labels: 0,
            values: [concentration],
          } as const,
        ]
      : []),
  ];
}
