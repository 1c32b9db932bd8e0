/** CREDIT_REPORT: one customer's rating, line by line. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { type Argument, rowsOf } from "../../core/functions/argument";
import type { Reader } from "../../core/functions/reader";
import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import { amountText, shareText } from "../../core/report/plain-number";
import { filled, type Language } from "../../core/texts/language";
import { answerReader, levelText } from "./answer";
import { FULL_SCORE, type Indicator, type Missing, type Rating, rate, type Scheme } from "./credit";
import { gradeName } from "./labels";
import { unreadableAnswer, wrongSize } from "./score-function";
import { TEXTS } from "./texts";

/**
 * Category, indicator, input, points, out of, what would earn more; subtotals, total, grade, distance to the next
 * grade and how many indicators are known. Unknown ones earn nothing, and with fewer than half known there is no grade.
 *
 * Throws `PARAMETER` for a wrong number of cells or a cell that cannot be read.
 *
 * @param indicators one customer's cells, in a row or a column
 * @param scheme points and grades
 * @param reader language of the words around the scheme's own, notation of the cells
 * @example creditReport([[0.9]], { indicators: [{ category: "Pay", name: "rate", max: 100, share: true, accepts: "any", rule: { kind: "rate", full: 1, none: 0 } }], grades: [{ label: "All", from: 0 }] }, readerOf("en_US"))[1] // => ["Pay", "rate", 0.9, 90, 100, "at least 100 %: +10"]
 */
export function creditReport(
  indicators: Argument,
  scheme: Scheme,
  { language, notation }: Reader,
): Cell | Cell[][] {
  const cells = rowsOf(indicators).flat();
  if (cells.every(isBlank)) return "";
  const read = readRating(cells, scheme, "withhold", notation);
  if (!read) return "";
  const { rating } = read;
  const rows: Cell[][] = [reportHeader(language)];
  scheme.indicators.forEach((indicator, position) => {
    rows.push(indicatorLine(scheme, read, position, language));
    if (scheme.indicators[position + 1]?.category !== indicator.category)
      rows.push(subtotal(indicator.category, scheme, rating, language));
  });
  return [...rows, ...conclusion(scheme, rating, language)];
}

/** A customer's answers and what they earn. */
export interface ReadRating {
  /** As `rate` takes them. */
  readonly answers: readonly number[];
  readonly rating: Rating;
}

/**
 * The rating of one customer's cells; `null` when none is known.
 *
 * Throws `PARAMETER` for a wrong number of cells or a cell that cannot be read.
 *
 * @param cells in the scheme's order
 * @param scheme points and grades
 * @param missing what unknown indicators do
 * @param notation how numbers are written
 * @example readRating([""], { indicators: [{ name: "rate", max: 9, rule: { kind: "rate", full: 1, none: 0 } }], grades: [{ label: "All", from: 0 }] }, "zero") // => null
 */
export function readRating(
  cells: readonly Cell[],
  scheme: Scheme,
  missing: Missing,
  notation: Notation = POINT_NOTATION,
): ReadRating | null {
  if (cells.length !== scheme.indicators.length) throw wrongSize(scheme.indicators.length, cells.length);
  const answers = scheme.indicators.map((indicator, position) =>
    answerIn(indicator, cells[position], notation),
  );
  const rating = rate(answers, scheme, missing);
  return rating && { answers, rating };
}

/**
 * The headers over the lines.
 *
 * @param language of the headers
 * @example reportHeader("en").length // => 6
 */
export function reportHeader(language: Language): string[] {
  return HEADER.map((header) => header[language]);
}

/**
 * One indicator: category, name, input, points, out of, what would earn more.
 *
 * @param scheme with the indicator
 * @param read from `readRating`
 * @param position of the indicator, counted from 0
 * @param language of the words around the scheme's own
 * @example indicatorLine({ indicators: [{ category: "Pay", name: "rate", max: 9, rule: { kind: "rate", full: 1, none: 0 } }], grades: [] }, { answers: [1], rating: { points: [9] } }, 0, "en") // => ["Pay", "rate", 1, 9, 9, ""]
 */
export function indicatorLine(
  { indicators }: Scheme,
  { answers, rating }: Pick<ReadRating, "answers"> & { readonly rating: Pick<Rating, "points"> },
  position: number,
  language: Language,
): (string | number)[] {
  const indicator = indicators[position] as Indicator;
  const answer = answers[position] ?? Number.NaN;
  const points = rating.points[position] ?? Number.NaN;
  const more = whatEarnsMore(indicator, answer, points, language);
  const earned = Number.isNaN(points) ? 0 : points;
  return [indicator.category, indicator.name, inputOf(indicator, answer), earned, indicator.max, more];
}

/**
 * The next better answer to an indicator and what it adds, in a sentence; `""` when all points are earned.
 *
 * @param indicator of the scheme
 * @param answer position of the level or the value; `NaN` when not known
 * @param points it earns
 * @param language of the sentence
 * @example whatEarnsMore({ max: 4, share: false, rule: { kind: "line", full: 45, none: 90 } }, 90, 0, "en") // => "at most 45: +4"
 */
export function whatEarnsMore(
  indicator: Pick<Indicator, "max" | "share" | "rule">,
  answer: number,
  points: number,
  language: Language,
): string {
  const { max, rule, share } = indicator;
  if (Number.isNaN(answer)) {
    const most = amountText(max);
    return filled(TEXTS.fillIn, language, { most });
  }
  if (points >= max) return "";
  const step = (text: string, to: number) => saying(text, `+${amountText(to - points)}`, language);
  if (rule.kind === "levels") {
    const better = rule.levels.filter((one, position) => position < answer && one.points > points).pop();
    return better ? step(levelText(better), better.points) : "";
  }
  const bound = (side: "atLeast" | "atMost", value: number) =>
    `${TEXTS[side][language]} ${share ? shareText(value) : amountText(value)}`;
  if (rule.kind === "bands") {
    const better = rule.bands.filter((one) => one.points > points).pop();
    return better ? step(bound(rule.side, better.bound), better.points) : "";
  }
  return step(bound(rule.full > rule.none ? "atLeast" : "atMost", rule.full), max);
}

/** @private */
function answerIn(indicator: Indicator, cell: Cell, notation: Notation): number {
  const answer = answerReader(indicator, notation)(cell);
  if (answer === null) return Number.NaN;
  if (typeof answer === "number") return answer;
  throw unreadableAnswer(answer, indicator.name);
}

/** @private */
function inputOf({ rule }: Indicator, answer: number): string | number {
  if (Number.isNaN(answer)) return "";
  const level = rule.kind === "levels" ? rule.levels[answer] : undefined;
  return level ? levelText(level) : answer;
}

/** @private */
function subtotal(category: string, scheme: Scheme, { points }: Rating, language: Language): Cell[] {
  const own = scheme.indicators.map((indicator) => indicator.category === category);
  const earned = sum(points.filter((_, position) => own[position]));
  const most = sum(scheme.indicators.filter((_, position) => own[position]).map(({ max }) => max));
  return [category, TEXTS.subtotal[language], "", earned, most, ""];
}

/** @private */
function conclusion({ indicators, grades }: Scheme, rating: Rating, language: Language): Cell[][] {
  const { score, grade, cappedBy, known } = rating;
  const cap = cappedBy === null ? undefined : indicators[cappedBy]?.name;
  const next = grade === null ? undefined : grades[grade - 1];
  const why = cap === undefined ? "" : filled(TEXTS.cappedBy, language, { cap });
  const missing = next && cap === undefined ? sum([next.from, -score]) : "";
  return [
    [TEXTS.total[language], "", "", score, FULL_SCORE, ""],
    [TEXTS.gradeHeader[language], "", "", gradeName(grade, grades, language), "", why],
    [TEXTS.toNext[language], next?.label ?? "", "", missing, "", ""],
    [TEXTS.indicatorsKnown[language], "", "", known, indicators.length, ""],
  ];
}

const HEADER = [
  TEXTS.category,
  TEXTS.indicator,
  TEXTS.input,
  TEXTS.points,
  TEXTS.outOf,
  TEXTS.whatWouldEarnMore,
];
