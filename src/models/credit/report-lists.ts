/** The lists of the credit report: lost points by indicator, customers at the lowest grade, customers to review. */

import { sum } from "../../core/numbers/sum";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { amountText } from "../../core/report/plain-number";
import type { CustomerList, Grid, ReportCell } from "../../core/report/report";
import { customerName } from "../../core/table/first-by";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { Missing, Rating, Scheme } from "./credit";
import type { Cycle } from "./cycle";
import { PAYMENT_INDICATORS } from "./fields";
import { isGraded } from "./labels";
import { TEXTS } from "./texts";

/** What the run found, from which every block follows. */
export interface CreditResult {
  /** One per customer; `null` for who could not be rated. */
  readonly ratings: readonly (Rating | null)[];
  readonly scheme: Scheme;
  /** What was done with unknown indicators. */
  readonly missing: Missing;
  /** The grades of the customers. */
  readonly labelling: Labelling;
  /** Money at risk: receivables or, without them, proposed limits; `column` names it for the formulas. */
  readonly exposure: {
    readonly values: ArrayLike<number>;
    readonly column: string;
    readonly name: string;
  } | null;
  readonly names: readonly string[];
  readonly sheetRows: readonly number[];
  /** On which quarter each rating rests, and which falls due. */
  readonly cycle: Cycle;
  /** Grades of the review before; `""` for none. */
  readonly previous: readonly string[];
  /** How many customers are named. */
  readonly listed: number;
}

const LISTED = 50;
/** What holds a grade down and what loses most: more would make pillars of the list, and each customer's are explained in full. */
const REASONS = 2;

const LOST_HEADER = [
  TEXTS.indicator,
  TEXTS.losingCustomers,
  TEXTS.ofWhichUnknown,
  TEXTS.averagePointsLost,
  TEXTS.outOf,
];

/**
 * Lost points by indicator, the most first, of the customers with a grade. What is not known counts as lost, unless the
 * known points were scaled up.
 *
 * @param result what the run found
 * @param language of the header
 * @example lostGrid({ ratings: [], scheme: { indicators: [], grades: [] }, missing: "zero" }, "en").rows // => []
 */
export function lostGrid({ ratings, scheme, missing }: CreditResult, language: Language): Grid {
  const graded = ratings.filter(isGraded);
  const losses = scheme.indicators.map(({ name, max }, position) => {
    const points = graded.map((rating) => rating.points[position] ?? Number.NaN);
    const lost = points.map((one) => lostPoints(one, max, missing));
    const losing = lost.filter((one) => one > 0).length;
    return { name, max, lost: sum(lost), losing, unknown: points.filter(Number.isNaN).length };
  });
  const rows = losses
    .filter(({ losing }) => losing > 0)
    .sort((one, other) => other.lost - one.lost)
    .map(({ name, max, lost, losing, unknown }) => [
      capitalised(name),
      losing,
      unknown,
      lost / graded.length,
      max,
    ]);
  const isScaled = missing === "rescale";
  const header = LOST_HEADER.map((title) =>
    isScaled && title === TEXTS.ofWhichUnknown ? TEXTS.besidesUnknown : title,
  );
  return grid("lost", header, ["text", "count", "count", "number", "number"], rows, language);
}

/** In sentences the indicators are written small. @private */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @private */
function lostPoints(points: number, max: number, missing: Missing): number {
  if (Number.isNaN(points)) return missing === "rescale" ? 0 : max;
  return sum([max, -points]);
}

/**
 * Customers at the lowest grade or below the grade of the review before, the largest exposure first; nothing when there
 * are none.
 *
 * @param result what the run found
 * @param language of the texts
 * @example lastGradeList({ ratings: [], scheme: { indicators: [], grades: [] }, missing: "zero", exposure: null, previous: [], listed: 10 }, "en") // => []
 */
export function lastGradeList(result: CreditResult, language: Language): CustomerList[] {
  const { ratings, scheme, exposure, previous, labelling, listed } = result;
  const { grades } = scheme;
  const graded = (row: number) => {
    const rating = ratings[row] ?? null;
    return isGraded(rating) ? rating : null;
  };
  const before = (row: number) => grades.findIndex(({ label }) => label === previous[row]?.toUpperCase());
  const hasFallen = (row: number) => before(row) >= 0 && before(row) < (graded(row)?.grade ?? 0);
  const found = [...ratings.keys()].filter(
    (row) => hasFallen(row) || graded(row)?.grade === grades.length - 1,
  );
  if (found.length === 0) return [];
  const money = (row: number) => exposure?.values[row] || 0;
  const why = (row: number) => {
    const rating = graded(row);
    if (!rating) return "";
    const fell = hasFallen(row) ? `${grades[before(row)]?.label} → ${grades[rating.grade]?.label}` : "";
    return [fell, reason(rating, result, language)]
      .filter((text) => text !== "")
      .join(CORE_TEXTS.partSeparator[language]);
  };
  return [
    {
      kind: "customers",
      id: "last-grade",
      of: found.length,
      rows: found.sort((one, other) => money(other) - money(one) || one - other).slice(0, listed),
      ...(exposure ? { value: exposure } : {}),
      label: {
        header: TEXTS.gradeHeader[language],
        names: grades.map(({ label }) => label),
        positions: labelling.positions,
      },
      columns: [
        { header: WORDS.score[language], format: "number", cell: (row) => graded(row)?.score ?? "" },
        { header: TEXTS.why[language], format: "text", cell: why },
      ],
      action: (row) => labelling.labels[labelling.positions[row] ?? NO_LABEL]?.action[language] ?? "",
    },
  ];
}

/**
 * Customers whose rating is due, each with the reason: it rests on an earlier quarter than the one before the run, or on
 * none that is known.
 *
 * @param result what the run found
 * @param language of the texts
 * @example dueGrid({ ratings: [null], scheme: { indicators: [], grades: [] }, names: ["Ann"], sheetRows: [2], cycle: { current: null, rated: [null], shown: [""], isStated: false } }, "en").rows // => [["Ann", "not rated"]]
 */
export function dueGrid(result: CreditResult, language: Language): Grid {
  const { ratings, scheme, cycle, names, sheetRows } = result;
  const { current, rated, shown } = cycle;
  const rows = ratings.flatMap((rating, at): ReportCell[][] => {
    const reasons: string[] = [];
    if (!rating) reasons.push(TEXTS.notRated[language]);
    else if (!isGraded(rating)) reasons.push(TEXTS.notEnoughKnown[language]);
    const quarter = rated[at] ?? null;
    if (cycle.isStated && quarter === null) reasons.push(TEXTS.noQuarter[language]);
    else if (quarter !== null && current !== null && quarter < current)
      reasons.push(filled(TEXTS.lastRated, language, { quarter: shown[at] }));
    const unknown = PAYMENT_INDICATORS.filter((position) => rating && Number.isNaN(rating.points[position]));
    if (unknown.length > 0) {
      const missing = unknown.map((position) => scheme.indicators[position]?.name ?? "");
      reasons.push(
        filled(TEXTS.notKnown, language, { names: missing.join(CORE_TEXTS.listSeparator[language]) }),
      );
    }
    return reasons.length > 0
      ? [
          [
            customerName(names[at] ?? "", sheetRows[at] as number),
            reasons.join(CORE_TEXTS.partSeparator[language]),
          ],
        ]
      : [];
  });
  return grid("due", [WORDS.customer, TEXTS.why], ["text", "text"], rows, language);
}

/** The cap if there is one, then the indicators that lose most. @private */
function reason({ points, cappedBy }: Rating, { scheme, missing }: CreditResult, language: Language): string {
  const { indicators } = scheme;
  const losses = indicators
    .map(({ name, max }, position) => ({
      name,
      position,
      lost: lostPoints(points[position] ?? Number.NaN, max, missing),
    }))
    .filter(({ lost, position }) => lost > 0 && position !== cappedBy)
    .sort((one, other) => other.lost - one.lost || one.position - other.position)
    .map(({ name, lost }) => `${name} -${amountText(lost)}`);
  const cap =
    cappedBy === null ? [] : [filled(TEXTS.cappedBy, language, { cap: indicators[cappedBy]?.name })];
  return [...cap, ...losses].slice(0, REASONS).join(CORE_TEXTS.listSeparator[language]);
}

/** The first rows; a last one says how many more there are. @private */
function grid(
  id: string,
  header: readonly Text[],
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
