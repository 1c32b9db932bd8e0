/** RFM in words: segments with their actions, the cuts, the rules and the heat map. */

import { sum } from "../../core/numbers/sum";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { furthest, labelAlert } from "../../core/report/label-alert";
import { bringsTitles } from "../../core/report/label-brings";
import { labelBars } from "../../core/report/label-chart";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { whyOverAll } from "../../core/report/over-all";
import { amountText, shareText, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Alert, Block, Figure, ListedColumn } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { inSentence } from "../../core/texts/in-sentence";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { RECENCY } from "./fields";
import { AT_RISK, CANNOT_LOSE, conditionsOf, SEGMENTS } from "./labels";
import type { RfmCuts } from "./rfm";
import { TEXTS } from "./texts";

/** Three digits per customer, `""` for none. */
export type RfmScores = readonly (number | "")[];

/** What the run found, from which every block follows. */
export interface RfmResult {
  readonly segments: Labelling;
  readonly scores: RfmScores;
  readonly cuts: RfmCuts;
  readonly revenue: LabelledAmount;
  /** Days since the last order of each customer. */
  readonly days: ArrayLike<number>;
  /** Days between its orders on the average, `NaN` for too few of them. */
  readonly gaps: ArrayLike<number>;
  /** How many customers are named. */
  readonly listed: number;
}

/**
 * The blocks of the report.
 *
 * @param result what the run found
 * @param language of every text
 * @example rfmBlocks({ segments: { id: "segment", header: WORDS.total, labels: SEGMENTS, positions: [0] }, scores: [555], cuts: { recency: [], frequency: [], monetary: [] }, revenue: { name: "Revenue", column: "revenue", values: [9] }, days: [1], gaps: [NaN], listed: 10 }, "en")[0].text // => "None of the best customers is leaving: nobody is Can't lose or At risk."
 */
export function rfmBlocks(result: RfmResult, language: Language): Block[] {
  const { segments, scores, cuts, revenue } = result;
  const { positions, labels } = segments;
  const known = Array.from(positions, (position, row) => ({ position, worth: revenue.values[row] ?? 0 }));
  const names = labels.map(({ label }) => label[language]);
  const worth = (of: (position: number) => boolean) =>
    sum(known.filter(({ position }) => of(position)).map((one) => one.worth));
  // A word by hand that is no segment takes nobody out of those compared.
  const total = sum(Array.from(revenue.values).filter((_, row) => scores[row] !== ""));
  const leaving = known.filter(({ position }) => LEAVING.includes(position));
  const atStake = worth((position) => LEAVING.includes(position));
  const share = total > 0 ? atStake / total : 0;
  const valueName = revenue.name;
  const largest = labels.map((_, at) => worth((position) => position === at));
  const first = largest.indexOf(Math.max(...largest));
  const titles = bringsTitles(
    {
      name: names[first] ?? "",
      customers: known.filter(({ position }) => position === first).length,
      share: total > 0 ? Math.max(...largest) / total : 0,
      valueName,
    },
    language,
  );
  const places = { cannotLose: names[CANNOT_LOSE] ?? "", atRisk: names[AT_RISK] ?? "", valueName };
  const finding =
    leaving.length > 0
      ? filled(TEXTS.leaving, language, {
          ...places,
          count: amountText(leaving.length),
          share: shareText(share),
          why: whyOverAll(share, language),
          worth: totalText(atStake),
        })
      : filled(TEXTS.nobodyIsLeaving, language, places);
  const areCompared = scores.some((score) => score !== "");
  return [
    ...(areCompared ? [{ kind: "finding", text: finding } as const] : []),
    {
      kind: "figures",
      figures: [
        {
          label: WORDS.customersCompared[language],
          value: scores.filter((score) => score !== "").length,
          format: "count",
        },
        { label: valueName, value: total, format: "money" },
        { label: TEXTS.leavingCustomers[language], value: leaving.length, format: "count" },
        { label: TEXTS.theirValue[language], value: atStake, format: "money" },
      ],
    },
    { kind: "heading", text: TEXTS.segments[language] },
    labelGrid(segments, [{ ...revenue, share: WORDS.valueShare }], language, { withoutActions: true }),
    ...labelBars(
      { id: segments.id, name: valueName, format: "money", labels: names, numbers: largest },
      { ...titles, grid: segments.id, values: [3] },
    ),
    ...listBlocks(result, leaving.length > 0, language),
    ...silentBlocks(result, language),
    { kind: "heading", text: WORDS.whatToDo[language] },
    actionBlock(result, language),
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutBlock(cuts, language),
    { kind: "text", text: TEXTS.rule[language] },
    ruleBlock(language),
    heatMap(scores, language),
  ];
}

/** The good customers that stay away. */
const LEAVING: readonly number[] = [CANNOT_LOSE, AT_RISK];

/** Who is leaving with most revenue; the best customers where nobody is. @private */
function listBlocks(
  { segments, revenue, days, listed }: RfmResult,
  areLeaving: boolean,
  language: Language,
): Block[] {
  const { positions, labels } = segments;
  const position = (row: number) => positions[row] ?? NO_LABEL;
  const isListed = (row: number) =>
    areLeaving ? LEAVING.includes(position(row)) : position(row) !== NO_LABEL;
  const day = (row: number) => days[row] ?? Number.NaN;
  return [
    { kind: "heading", text: (areLeaving ? TEXTS.callFirst : CORE_TEXTS.listHeading)[language] },
    {
      kind: "customers",
      id: "listed",
      rows: ranked(revenue.values, { count: listed, isListed }),
      of: Array.from(positions).filter((_, row) => isListed(row)).length,
      value: { name: revenue.name, values: revenue.values },
      label: {
        header: TEXTS.segment[language],
        names: labels.map(({ label }) => label[language]),
        positions,
      },
      columns: [
        {
          header: RECENCY.label[language],
          format: "count",
          cell: (row) => (Number.isNaN(day(row)) ? "" : day(row)),
        },
      ],
      action: (row) => labels[position(row)]?.action[language] ?? "",
    },
  ];
}

/** Twice its own time between orders; ours. */
const SILENT_FROM = 2;

/**
 * The customers that have not ordered for more than twice the time that usually passes between two orders of theirs.
 *
 * @param days since the last order
 * @param gaps days between orders, `NaN` for too few orders to tell
 * @example silentRows([30, 30, 30], [10, 15, NaN]) // => [0]
 */
export function silentRows(days: ArrayLike<number>, gaps: ArrayLike<number>): number[] {
  return Array.from(gaps, (_, row) => row).filter(
    (row) => (days[row] ?? Number.NaN) > SILENT_FROM * (gaps[row] ?? Number.NaN),
  );
}

/** Who is silent against its own rhythm, whatever the others do; the largest first. @private */
function silentBlocks({ revenue, days, gaps, listed }: RfmResult, language: Language): Block[] {
  const silent = new Set(silentRows(days, gaps));
  const rows = ranked(revenue.values, { count: listed, isListed: (row) => silent.has(row) });
  if (rows.length === 0) return [];
  const counted = (header: string, of: ArrayLike<number>): ListedColumn => ({
    header,
    format: "count",
    cell: (row) => Math.round(of[row] ?? 0),
  });
  return [
    { kind: "heading", text: TEXTS.silentHeading[language] },
    { kind: "text", text: TEXTS.silentRule[language] },
    {
      kind: "customers",
      id: "silent",
      rows,
      of: silent.size,
      value: { name: revenue.name, values: revenue.values },
      columns: [counted(RECENCY.label[language], days), counted(TEXTS.usualGap[language], gaps)],
    },
  ];
}

/** What to do about the segments that anybody is in. @private */
function actionBlock({ segments }: RfmResult, language: Language): Block {
  const { labels, positions } = segments;
  const held = new Set(Array.from(positions));
  const kept = labels.flatMap(({ label, action }, at) =>
    held.has(at) ? [{ at, cells: [label[language], action[language]] }] : [],
  );
  return {
    kind: "grid",
    id: "actions",
    header: [TEXTS.segment, WORDS.whatToDo].map((text) => text[language]),
    formats: ["text", "text"],
    rows: kept.map(({ cells }) => cells),
    total: false,
    coloured: [{ column: 0, labels: labels.length, positions: kept.map(({ at }) => at) }],
  };
}

/**
 * What a manager should see first: the customers that are leaving, what they stand for, and who else is silent.
 *
 * @param segments of the customers
 * @param revenue of the customers
 * @param silent rows of those who are silent beyond their own rhythm
 * @param language of the sentences
 * @example rfmAlerts({ labels: SEGMENTS, positions: [0, 7] }, { name: "Revenue", values: [9, 1] }, [], "en") // => [{ text: "At risk: 1 customer, Revenue 1 (10 %)", action: "Win back in person.", amount: 1, rows: [1] }]
 */
export function rfmAlerts(
  segments: Labelling,
  revenue: LabelledAmount,
  silent: readonly number[],
  language: Language,
): Alert[] {
  const [leaving] = labelAlert(segments, LEAVING, [revenue], language);
  // Who is leaving is told once, so that nobody adds two sums that have the same customers.
  const further = silent.filter((row) => !LEAVING.includes(segments.positions[row] ?? NO_LABEL));
  const amount = sum(further.map((row) => revenue.values[row] || 0));
  const places = { count: amountText(further.length), valueName: revenue.name, worth: totalText(amount) };
  const isSilent = new Set(further);
  const rows = furthest(revenue.values, (row) => isSilent.has(row));
  return [
    ...(leaving ? [{ action: TEXTS.leavingAction[language], ...leaving }] : []),
    ...(further.length > 0
      ? [
          {
            text: filled(leaving ? TEXTS.furtherSilentAlert : TEXTS.silentAlert, language, places),
            action: TEXTS.silentAction[language],
            amount,
            rows,
          },
        ]
      : []),
  ];
}

/**
 * What the customers in danger are worth; nothing where nobody is.
 *
 * @param segments of the customers
 * @param revenue of the customers
 * @param language of the label
 * @example atRiskFigures({ positions: [0, 0] }, { name: "Revenue", values: [5, 4] }, "en") // => []
 */
export function atRiskFigures(
  { positions }: Pick<Labelling, "positions">,
  { name: valueName, values }: Pick<LabelledAmount, "name" | "values">,
  language: Language,
): Figure[] {
  const held = Array.from(values).filter((_, row) => LEAVING.includes(positions[row] ?? NO_LABEL));
  if (held.length === 0) return [];
  const label = filled(TEXTS.valueAtRisk, language, {
    valueName: inSentence(valueName, language),
    count: amountText(held.length),
  });
  return [{ label, value: sum(held), format: "money" }];
}

/** @private */
function cutBlock({ recency, frequency, monetary }: RfmCuts, language: Language): Block {
  return {
    kind: "grid",
    id: "cuts",
    areCuts: true,
    header: [TEXTS.quantile, ...[RECENCY, FIELDS.orders, FIELDS.revenue].map(({ label }) => label)].map(
      (text) => text[language],
    ),
    formats: ["share", "number", "number", "money"],
    rows: recency.map((days, at) => [(at + 1) / 5, days, frequency[at] ?? "", monetary[at] ?? ""]),
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
