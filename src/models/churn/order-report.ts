/** The report of churn measured from orders: a table by period, a trend, the rate for the calculator. */

import { dayText } from "../../core/cells/date-column";
import { sum } from "../../core/numbers/sum";
import { shareText } from "../../core/report/plain-number";
import type { Block } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { groupBlocks } from "./group-report";
import { groupFigures, type Orders, periodFigures, purchasesOf } from "./orders";
import { endsEarly, type Period, periodName, periodOf, yearlyRate } from "./period";
import { TEXTS } from "./texts";

/** More would make neither table nor chart clearer. */
const SHOWN_PERIODS = 36;
/** From this share of the lost coming back on, the period is too short for these customers. */
const MANY_RETURN = 0.25;

/**
 * The blocks about an order list.
 *
 * A last period that the data do not fill is shown, but left out of the rates, because its customers may still come.
 *
 * @param orders one entry per order
 * @param period how long a period is
 * @param hasRevenue whether amounts were given
 * @param language of every text
 * @example orderBlocks({ customers: [], days: new Float64Array(0), amounts: new Float64Array(0), groups: [] }, "month", false, "en").length // => 1
 */
export function orderBlocks(
  orders: Orders,
  period: Period,
  hasRevenue: boolean,
  language: Language,
): Block[] {
  const customers = purchasesOf(orders, period);
  const figures = periodFigures(customers);
  if (figures.length < 2) return [{ kind: "note", text: TEXTS.onePeriod[language] }];

  const known = orders.days.filter((day, index) => !Number.isNaN(day) && orders.customers[index] !== "");
  const lastDay = known.reduce((latest, day) => Math.max(latest, day));
  const lastPosition = periodOf(lastDay, period);
  const isOpen = endsEarly(lastDay, period);
  const whole = figures.filter(({ position }) => !isOpen || position < lastPosition);
  const lost = sum(whole.map((one) => one.lost));
  const before = sum(whole.slice(0, -1).map(({ active }) => active));
  const revenueBefore = sum(whole.slice(0, -1).map(({ revenue }) => revenue));
  const revenueLost = sum(whole.map((one) => one.revenueLost));
  const returned = sum(whole.map((one) => one.returned));
  const rate = before > 0 ? lost / before : "";
  const yearly = rate === "" ? "" : yearlyRate(rate, period);
  const start = Math.max(0, figures.length - SHOWN_PERIODS);
  const rows = figures.slice(start).map((one, index) => {
    const previous = figures[start + index - 1];
    const churn = previous && previous.active > 0 ? one.lost / previous.active : "";
    const churnOfRevenue = previous && previous.revenue > 0 ? one.revenueLost / previous.revenue : "";
    const open = isOpen && one.position === lastPosition;
    const name = `${periodName(one.position, period)}${open ? " *" : ""}`;
    return [
      ...[name, one.active, one.gained, one.kept, one.returned, one.lost, open ? "" : churn],
      ...(hasRevenue ? [one.revenue, one.revenueLost, open ? "" : churnOfRevenue] : []),
    ];
  });
  const header = hasRevenue ? HEADER : HEADER.slice(0, 7);
  const formats = [
    "text",
    "count",
    "count",
    "count",
    "count",
    "count",
    "share",
    "money",
    "money",
    "share",
  ] as const;
  const groups = groupFigures(customers, whole[whole.length - 1]?.position ?? lastPosition);
  const groupRows = groups
    .map(({ group, before: counted, lost: gone, revenueBefore: value, revenueLost: valueLost }) => ({
      ...{ group, customers: counted, lost: gone, value, valueLost },
    }))
    .filter((one) => one.customers > 0)
    .sort(
      (one, other) =>
        other.lost / other.customers - one.lost / one.customers || (one.group < other.group ? -1 : 1),
    );
  return [
    {
      kind: "figures",
      figures: [
        { label: WORDS.customers[language], value: customers.size, format: "count" },
        { label: TEXTS.ratePerPeriod[language], value: rate, format: "share" },
        { label: TEXTS.rateAYear[language], value: yearly, format: "share" },
        ...(hasRevenue && revenueBefore > 0
          ? [
              {
                label: TEXTS.revenueRatePerPeriod[language],
                value: revenueLost / revenueBefore,
                format: "share" as const,
              },
            ]
          : []),
      ],
    },
    { kind: "heading", text: TEXTS.periodsTitle[language] },
    {
      kind: "grid",
      id: "periods",
      header: header.map((text) => text[language]),
      formats: formats.slice(0, header.length),
      total: false,
      rows,
    },
    {
      kind: "chart",
      picture: "line",
      title: TEXTS.trendTitle[language],
      grid: "periods",
      labels: 0,
      values: hasRevenue ? [6, 9] : [6],
    },
    { kind: "text", text: TEXTS.periodsRule[language] },
    ...(known.length === customers.size
      ? [{ kind: "note", text: TEXTS.everyCustomerOnce[language] } as const]
      : []),
    ...(isOpen
      ? [{ kind: "note", text: filled(TEXTS.openPeriod, language, { day: dayText(lastDay) }) } as const]
      : []),
    ...(start > 0 ? [{ kind: "note", text: TEXTS.earlierPeriods[language] } as const] : []),
    ...(lost > 0 && returned > lost * MANY_RETURN
      ? [
          {
            kind: "note",
            text: filled(TEXTS.cameBack, language, { share: shareText(returned / lost) }),
          } as const,
        ]
      : []),
    { kind: "text", text: TEXTS.forCalculator[language] },
    ...(groupRows.some(({ group }) => group !== "") ? groupBlocks(groupRows, hasRevenue, language) : []),
  ];
}

const HEADER = [
  TEXTS.periodLabel,
  TEXTS.active,
  WORDS.newCustomer,
  TEXTS.kept,
  TEXTS.backAgain,
  WORDS.lost,
  WORDS.churnRate,
  TEXTS.revenueOfTheActive,
  TEXTS.revenueOfTheLost,
  TEXTS.revenueChurn,
];
