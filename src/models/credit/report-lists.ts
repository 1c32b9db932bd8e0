/** The lists of the credit report: lost points by indicator, customers at the lowest grade, customers to review. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import type { Grid, ReportCell } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { Rating } from "./credit";
import { PAYMENT_INDICATORS, quarterNumber } from "./fields";
import type { Scheme } from "./scheme";
import { TEXTS } from "./texts";

/** What the run found, from which every block follows. */
export interface CreditResult {
  /** One per customer; `null` for who could not be rated. */
  readonly ratings: readonly (Rating | null)[];
  readonly scheme: Scheme;
  /** Money at risk: receivables or, without them, proposed limits; `column` names it for the formulas. */
  readonly exposure: {
    readonly values: ArrayLike<number>;
    readonly column: string;
    readonly name: string;
  } | null;
  readonly names: readonly string[];
  readonly sheetRows: readonly number[];
  /** Texts of the quarter column; empty when there is none. */
  readonly quarters: readonly string[];
  /** Grades of the review before; empty when there is no such column. */
  readonly previous: readonly string[];
}

const LISTED = 50;
const WORST_INDICATORS = 3;

/**
 * Lost points by indicator, the most first; what is not known counts as lost.
 *
 * @param result what the run found
 * @param language of the header
 * @example lostGrid({ ratings: [], scheme: { indicators: [], grades: [] } }, "en").rows // => []
 */
export function lostGrid({ ratings, scheme }: CreditResult, language: Language): Grid {
  const rated = ratings.filter((rating) => rating !== null);
  const losses = scheme.indicators.map(({ name, max }, position) => {
    const points = rated.map((rating) => rating.points[position] ?? Number.NaN);
    const lost = points.map((one) => max - (Number.isNaN(one) ? 0 : one));
    const losing = lost.filter((one) => one > 0).length;
    return { name, max, lost: sum(lost), losing, unknown: points.filter(Number.isNaN).length };
  });
  const rows = losses
    .filter(({ losing }) => losing > 0)
    .sort((one, other) => other.lost - one.lost)
    .map(({ name, max, lost, losing, unknown }) => [name, losing, unknown, lost / rated.length, max]);
  return grid("lost", LOST_HEADER, ["text", "count", "count", "money", "money"], rows, language);
}

/**
 * Customers at the lowest grade or below the grade of the review before, the largest exposure first.
 *
 * @param result what the run found
 * @param language of the texts
 * @example lastGradeGrid({ ratings: [], scheme: { indicators: [], grades: [] }, names: [], previous: [] }, "en").rows // => []
 */
export function lastGradeGrid(result: CreditResult, language: Language): Grid {
  const { ratings, scheme, exposure, previous } = result;
  const { grades } = scheme;
  const found = ratings.flatMap((rating, at) => {
    if (!rating) return [];
    const before = grades.findIndex(({ label }) => label === previous[at]?.toUpperCase());
    const fell = before >= 0 && before < rating.grade;
    if (!fell && rating.grade !== grades.length - 1) return [];
    const money = exposure?.values[at] ?? Number.NaN;
    return [
      { at, rating, fell: fell ? `${grades[before]?.label} → ${grades[rating.grade]?.label}` : "", money },
    ];
  });
  found.sort((one, other) => (other.money || 0) - (one.money || 0) || one.at - other.at);
  const rows = found.map(({ at, rating, fell, money }) => [
    customer(result, at),
    grades[rating.grade]?.label ?? "",
    rating.score,
    ...(exposure ? [Number.isNaN(money) ? "" : money] : []),
    [fell, reason(rating, scheme, language)].filter((text) => text !== "").join("; "),
  ]);
  const header = [
    WORDS.customer,
    TEXTS.grade3,
    WORDS.score,
    ...(exposure ? [TEXTS.exposure] : []),
    TEXTS.why,
  ];
  return grid(
    "last-grade",
    header,
    ["text", "text", "money", ...(exposure ? (["money"] as const) : []), "text"],
    rows,
    language,
  );
}

/**
 * Customers whose rating is due, each with the reason.
 *
 * "This quarter" is the newest in the quarter column, because a run does not look at the clock.
 *
 * @param result what the run found
 * @param language of the texts
 * @example dueGrid({ ratings: [null], scheme: { indicators: [], grades: [] }, names: ["Ann"], sheetRows: [2], quarters: [] }, "en").rows // => [["Ann", "not rated"]]
 */
export function dueGrid(result: CreditResult, language: Language): Grid {
  const { ratings, scheme, quarters } = result;
  const numbers = quarters.map(quarterNumber);
  const newest = numbers.reduce<number>((latest, one) => Math.max(latest, one ?? 0), 0);
  const rows = ratings.flatMap((rating, at): ReportCell[][] => {
    const reasons: string[] = [];
    if (!rating) reasons.push(TEXTS.notRated[language]);
    const quarter = numbers[at] ?? null;
    if (newest > 0 && quarter === null) reasons.push(TEXTS.noQuarter[language]);
    else if (quarter !== null && quarter < newest)
      reasons.push(`${TEXTS.lastRated[language]} ${quarters[at]}`);
    const unknown = PAYMENT_INDICATORS.filter((position) => rating && Number.isNaN(rating.points[position]));
    if (unknown.length > 0) {
      const names = unknown.map((position) => scheme.indicators[position]?.name ?? "");
      reasons.push(`${TEXTS.notKnown[language]} ${names.join(", ")}`);
    }
    return reasons.length > 0 ? [[customer(result, at), reasons.join("; ")]] : [];
  });
  return grid("due", [WORDS.customer, TEXTS.why], ["text", "text"], rows, language);
}

/** The cap if there is one, then the indicators that lose most. @private */
function reason({ points, cappedBy }: Rating, { indicators }: Scheme, language: Language): string {
  const losses = indicators
    .map(({ name, max }, position) => ({ name, position, lost: max - (points[position] || 0) }))
    .filter(({ lost, position }) => lost > 0 && position !== cappedBy)
    .sort((one, other) => other.lost - one.lost || one.position - other.position)
    .slice(0, WORST_INDICATORS)
    .map(({ name, lost }) => `${name} -${amountText(lost)}`);
  const cap = cappedBy === null ? [] : [`${TEXTS.heldBy[language]} ${indicators[cappedBy]?.name}`];
  return [...cap, ...losses].join(", ");
}

/** @private */
function customer({ names, sheetRows }: CreditResult, at: number): string {
  return names[at] || `#${sheetRows[at]}`;
}

/** The first rows; a last one says how many more there are. @private */
function grid(
  id: string,
  header: readonly (typeof WORDS.customer)[],
  formats: Grid["formats"],
  rows: readonly (readonly ReportCell[])[],
  language: Language,
): Grid {
  const more = rows.length - LISTED;
  const text = filled(TEXTS.andMore, language, { more });
  const listed = more > 0 ? [...rows.slice(0, LISTED), [text, ...header.slice(1).map(() => "")]] : rows;
  const titles = header.map((title) => title[language]);
  return { kind: "grid", id, header: titles, formats, total: false, rows: listed };
}
const LOST_HEADER = [
  TEXTS.indicator,
  TEXTS.customersWhoLosePoints,
  TEXTS.ofWhichNotKnown,
  TEXTS.averagePointsLost,
  TEXTS.outOf,
];
