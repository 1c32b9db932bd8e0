/** The report of churn measured from orders: a year's rate, a table by period, a trend. */

import { dayText } from "../../core/cells/date-column";
import { quotient } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import type { Block, Figure, ReportCell } from "../../core/report/report";
import type { Days } from "../../core/table/table";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { groupBlocks } from "./group-report";
import { lostBlocks } from "./lost-report";
import type { ChurnOptions } from "./options";
import {
  groupFigures,
  type Orders,
  type PeriodFigures,
  periodFigures,
  purchasesOf,
  usualGap,
  type YearFigures,
  yearFigures,
} from "./orders";
import {
  beginsLate,
  endsEarly,
  lengthOf,
  PERIODS,
  type Period,
  periodForGap,
  periodName,
  periodOf,
} from "./period";
import { TEXTS } from "./texts";

/** More would make neither table nor chart clearer. */
const SHOWN_PERIODS = 36;

/**
 * The blocks about an order list. Of a year's rate and that of all periods one stands at the top: side by side they would seem to
 * contradict one another.
 *
 * A first or last period that the data do not fill is shown, but left out of the rates. Orders after the days chosen only tell
 * who came back; those before only tell who was a customer already.
 *
 * @param given one entry per order
 * @param options how long a period is, or `data` for the customers' own rhythm, and how many of the lost are named
 * @param owners who looks after a customer, by its name; none for nobody
 * @param limits the days that were chosen; `undefined` for all
 * @param hasRevenue whether amounts were given
 * @param language of every text
 * @example orderBlocks({ customers: [], days: new Float64Array(0), amounts: new Float64Array(0), groups: [] }, { period: "month", listed: 10 }, new Map(), undefined, false, "en").length // => 1
 */
export function orderBlocks(
  given: Orders,
  { period: chosen, listed }: ChurnOptions,
  owners: ReadonlyMap<string, string>,
  limits: Days | undefined,
  hasRevenue: boolean,
  language: Language,
): Block[] {
  const until = limits?.last ?? Number.POSITIVE_INFINITY;
  const dated = given.days.filter((day, index) => !Number.isNaN(day) && given.customers[index] !== "");
  const known = dated.filter((day) => day <= until);
  const nothing: Block[] = [{ kind: "note", text: TEXTS.onePeriod[language] }];
  if (known.length === 0) return nothing;
  const data = {
    first: known.reduce((one, other) => Math.min(one, other)),
    last: known.reduce((one, other) => Math.max(one, other)),
  };
  const gap = usualGap(purchasesOf(given, "year", until));
  const period = chosen === "data" ? periodForGap(gap) : chosen;
  const customers = purchasesOf(given, period, until);
  const time = timeOf(periodFigures(customers), period, data, limits);
  const { shown, measured } = time;
  const marked = markedOf(time);
  const year = yearFigures(customers, data);
  const note = (text: string): Block => ({ kind: "note", text });
  const once = known.length === customers.size ? [note(TEXTS.everyCustomerOnce[language])] : [];
  if (measured.length === 0 && year === null) return [...nothing, ...(known.length > 1 ? once : [])];

  const lost = sum(measured.map((one) => one.lost));
  const before = sum(measured.map(({ previous }) => previous.active));
  const revenueBefore = sum(measured.map(({ previous }) => previous.revenue));
  const revenueLost = sum(measured.map((one) => one.revenueLost));
  // Who only sent goods back bought nothing.
  const since = time.isCut ? (limits?.first ?? 0) : Number.NEGATIVE_INFINITY;
  const counted = [...customers.values()].filter(({ days }) => days.some((day) => day >= since));
  const share = (label: string, part: number, whole: number): Figure[] =>
    whole > 0 ? [{ label, value: quotient(part, whole), format: "share" }] : [];
  const hasGroups = [...customers.values()].some(({ group }) => group !== "");
  const [from, to] = [measured[0], measured[measured.length - 1]];
  const groups = from && to && hasGroups ? groupFigures(customers, from.previous.position, to.position) : [];
  return [
    ...(year ? [{ kind: "finding", text: yearSentence(year, language) } as const] : []),
    {
      kind: "figures",
      figures: [
        { label: TEXTS.buyers[language], value: counted.length, format: "count" },
        ...(year
          ? [
              ...share(TEXTS.rateAYear[language], year.lost, year.before),
              ...(hasRevenue ? share(TEXTS.revenueRateAYear[language], year.revenueLost, year.revenue) : []),
            ]
          : [
              ...share(TEXTS.ratePerPeriod[language], lost, before),
              ...(hasRevenue ? share(TEXTS.revenueRatePerPeriod[language], revenueLost, revenueBefore) : []),
            ]),
      ],
    },
    ...(year ? [] : [{ kind: "text", text: TEXTS.noYear[language] } as const]),
    { kind: "text", text: periodSentence(period, chosen, gap, language) },
    { kind: "heading", text: TEXTS.periodsTitle[language] },
    ...(shown.length > 0
      ? [
          ...periodBlocks(time, period, hasRevenue, language),
          {
            kind: "text",
            text: (year ? TEXTS.periodsBesideYear : TEXTS.rateOfAllPeriods)[language],
          } as const,
        ]
      : [note(filled(TEXTS.noFullPeriod, language, { period: TEXTS[period][language] }))]),
    ...(year ? lostBlocks(year, listed, owners, hasRevenue, language) : []),
    ...once,
    ...(marked.first ? [note(filled(TEXTS.partialPeriod, language, { day: dayText(data.first) }))] : []),
    ...(marked.last ? [note(filled(TEXTS.openPeriod, language, { day: dayText(data.last) }))] : []),
    ...(time.isStray && shown[0]
      ? [note(filled(TEXTS.strayPeriods, language, { period: periodName(shown[0].position, period) }))]
      : []),
    ...(time.isCut ? [note(TEXTS.ordersBefore[language])] : []),
    ...(known.length < dated.length ? [note(TEXTS.ordersAfter[language])] : []),
    ...(shown.length > SHOWN_PERIODS ? [note(TEXTS.earlierPeriods[language])] : []),
    ...(year ? [{ kind: "text", text: TEXTS.forCalculator[language] } as const] : []),
    ...(groups.length > 0
      ? groupBlocks(groups, hasRevenue, language, groupsCount(measured, period, language))
      : []),
  ];
}

/** Whom the table by group counts, because rates of a period and of a year count others. @private */
function groupsCount(measured: readonly Measured[], period: Period, language: Language): string {
  const [first, last] = [measured[0]?.previous, measured[measured.length - 1]];
  const [from = "", to = ""] = [first, last].map((one) => one && periodName(one.position, period));
  return filled(TEXTS.groupsCount, language, { from, to });
}

/** A period with the one before it. */
interface Measured extends PeriodFigures {
  readonly previous: PeriodFigures;
}

/** The periods of the table, and those whose losses are final. */
interface Time {
  readonly figures: readonly PeriodFigures[];
  readonly shown: readonly PeriodFigures[];
  readonly measured: readonly Measured[];
  /** Whether the last period is not over in the data. */
  readonly isOpen: boolean;
  /** Whether the data begin within the first period. */
  readonly isPartial: boolean;
  /** Whether there are orders before the days chosen. */
  readonly isCut: boolean;
  /** Whether there are a few early orders before the periods shown. */
  readonly isStray: boolean;
}

/** @private */
function timeOf(
  figures: readonly PeriodFigures[],
  period: Period,
  data: Days,
  limits: Days | undefined,
): Time {
  const [first, last] = [periodOf(data.first, period), periodOf(data.last, period)];
  const isOpen = endsEarly(data.last, period);
  const isPartial = beginsLate(data.first, period);
  const cut = limits && limits.first > data.first ? limits.first : undefined;
  const from = cut === undefined ? first : periodOf(cut, period) + (beginsLate(cut, period) ? 1 : 0);
  const chosen = figures.filter(({ position }) => position >= from);
  const shown = withoutStray(chosen);
  const measured = shown.flatMap((one): Measured[] => {
    const previous = figures.find(({ position }) => position === one.position - 1);
    if (!previous || (isPartial && previous.position === first)) return [];
    return isOpen && one.position === last ? [] : [{ ...one, previous }];
  });
  return {
    figures,
    shown,
    measured,
    isOpen,
    isPartial: isPartial && cut === undefined,
    isCut: cut !== undefined,
    isStray: shown.length < chosen.length,
  };
}

/** Fewer customers than this part of those of the busiest period are no beginning of the business. */
const STRAY = 0.01;

/** Without the periods before the first in which more than a few customers bought. @private */
function withoutStray(figures: readonly PeriodFigures[]): readonly PeriodFigures[] {
  const busiest = figures.reduce((most, { active }) => Math.max(most, active), 0);
  return figures.slice(figures.findIndex(({ active }) => active >= STRAY * busiest));
}

/** Whether the table shows a first or last period that the data do not fill. @private */
function markedOf({ figures, shown, isOpen, isPartial }: Time): { first: boolean; last: boolean } {
  const table = shown.slice(-SHOWN_PERIODS);
  const isShown = (one: PeriodFigures | undefined) => one !== undefined && table.includes(one);
  return {
    first: isPartial && isShown(figures[0]),
    last: isOpen && isShown(figures[figures.length - 1]),
  };
}

/** @private */
function periodBlocks(time: Time, period: Period, hasRevenue: boolean, language: Language): Block[] {
  const [last] = time.measured.filter(({ previous }) => previous.active > 0).slice(-1);
  const latest = last && {
    period: periodName(last.position, period),
    rate: shareText(quotient(last.lost, last.previous.active)),
  };
  return [
    periodGrid(time, period, hasRevenue, language),
    {
      kind: "chart",
      picture: "line",
      title: latest ? filled(TEXTS.latestChurn, language, latest) : TEXTS.trendTitle[language],
      grid: "periods",
      labels: 0,
      values: hasRevenue ? [7, 10] : [7],
    },
    { kind: "text", text: TEXTS.periodsRule[language] },
  ];
}

/** @private */
function periodGrid(time: Time, period: Period, hasRevenue: boolean, language: Language): Block {
  const { figures, shown, measured, isOpen, isPartial, isStray } = time;
  const [first, last] = [(isStray ? shown : figures)[0], figures[figures.length - 1]];
  const rows = shown.slice(-SHOWN_PERIODS).map((one): ReportCell[] => {
    const found = measured.find(({ position }) => position === one.position);
    const isMarked = (isOpen && one === last) || (isPartial && one === figures[0]);
    const name = `${periodName(one.position, period)}${isMarked ? " *" : ""}`;
    const rate = (part: number, whole = 0) => (whole > 0 ? quotient(part, whole) : "");
    // When the data begin, nobody can be told to be new.
    const gained = one === first ? "" : one.gained;
    return [
      ...[name, one.active, gained, one.kept, one.returned, one.paused, one.lost],
      rate(one.lost, found?.previous.active),
      ...(hasRevenue ? [one.revenue, one.revenueLost, rate(one.revenueLost, found?.previous.revenue)] : []),
    ];
  });
  const columns = COLUMNS.slice(0, hasRevenue ? COLUMNS.length : COLUMNS.length - 3);
  return {
    kind: "grid",
    id: "periods",
    header: columns.map(([text]) => text[language]),
    formats: columns.map(([, format]) => format),
    total: false,
    rows,
  };
}

const COLUMNS = [
  [TEXTS.periodLabel, "text"],
  [TEXTS.active, "count"],
  [WORDS.newCustomer, "count"],
  [TEXTS.kept, "count"],
  [TEXTS.backAgain, "count"],
  [TEXTS.paused, "count"],
  [WORDS.lost, "count"],
  [WORDS.churnRate, "share"],
  [TEXTS.revenueOfTheActive, "money"],
  [TEXTS.revenueOfTheLost, "money"],
  [TEXTS.revenueChurn, "share"],
] as const;

/** @private */
function yearSentence(year: YearFigures, language: Language): string {
  const [from, until, since, to] = [year.from, year.middle - 1, year.middle, year.to].map(dayText);
  return filled(TEXTS.yearCounted, language, {
    ...{ from, until, since, to },
    before: year.before,
    lost: year.lost,
  });
}

/** Why this period, and whether it is too short for these customers. @private */
function periodSentence(period: Period, chosen: Period | "data", gap: number, language: Language): string {
  if (Number.isNaN(gap)) return TEXTS.nobodyTwice[language];
  const fitting = periodForGap(gap);
  const values = { days: gap, period: TEXTS[period][language], fitting: TEXTS[fitting][language] };
  if (gap > lengthOf("year")) return filled(TEXTS.rhythmBeyondAYear, language, values);
  if (PERIODS.indexOf(period) < PERIODS.indexOf(fitting))
    return filled(TEXTS.periodTooShort, language, values);
  return filled(chosen === "data" ? TEXTS.periodOfTheData : TEXTS.periodLongEnough, language, values);
}
