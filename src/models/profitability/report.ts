/** Profitability in words: key figures, groups, who costs most, and the largest that are not the most profitable. */

import { numbersOnly } from "../../core/cells/number-column";
import { concentrationCurve } from "../../core/numbers/concentration-curve";
import { difference, sum } from "../../core/numbers/sum";
import { concentrationBlocks, concentrationText } from "../../core/report/concentration";
import { saying, sayingAside } from "../../core/report/explanation";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { furthest } from "../../core/report/label-alert";
import { labelBars } from "../../core/report/label-chart";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { amountText, totalsApart, totalText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Alert, Block, Figure, ListedColumn } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

const LARGEST = 10;
/** The share of the customers that the concentration speaks of. */
const BEST = 0.2;

/** What the report is made from. */
export interface ProfitReport {
  /** Of all customers, `NaN` for none. */
  readonly profit: Float64Array;
  readonly revenue: { readonly name: string; readonly values: Float64Array };
  readonly groups: Labelling;
  /** What the profit is called: that of the column where no cost is taken off it. */
  readonly net: string;
  /** Added up by group. */
  readonly amounts: readonly LabelledAmount[];
  /** What an hour costs; `null` when no hours are known. */
  readonly rate: number | null;
  /** What winning one new customer took; `null` when it is not known. */
  readonly winning: number | null;
  /** Of all customers, `""` for none. */
  readonly names: readonly string[];
  /** How many customers are named. */
  readonly listed: number;
  /** What the data cannot tell of the groups. */
  readonly untold: readonly string[];
}

/**
 * The blocks of the report: what the costly customers cost, groups with their actions, who costs money, the whale curve.
 *
 * @param report what it is made from
 * @param language of every text
 * @example profitBlocks({ profit: Float64Array.of(5, -2), net: "Profit", revenue: { name: "Revenue", values: Float64Array.of(9, 8) }, groups: { id: "group", header: WORDS.total, labels: [], positions: [] }, amounts: [], rate: null, winning: null, names: [], listed: 10, untold: [] }, "en")[1].figures.map(({ value }) => value) // => [3, 1, 2]
 */
export function profitBlocks(report: ProfitReport, language: Language): Block[] {
  const { profit, net, groups, amounts, rate, winning, untold } = report;
  const known = numbersOnly(profit);
  const losses = known.filter((money) => money < 0);
  const money = (label: string, value: number | null): Figure[] =>
    value === null ? [] : [{ label, value, format: "money" }];
  const names = groups.labels.map(({ label }) => label[language]);
  const lists = [...costlyBlocks(report, language), ...largeBlocks(report, language)];
  // Its picture stands below the names, which matter more.
  const lastList = lists.filter((block) => block.kind === "customers").pop();
  const byGroup = groups.labels.map((_, at) =>
    sum(profit.filter((worth, row) => groups.positions[row] === at && !Number.isNaN(worth))),
  );
  return [
    { kind: "finding", text: findingText(known, losses, language) },
    {
      kind: "figures",
      figures: [
        ...money(net, sum(known)),
        { label: TEXTS.losingCustomers[language], value: losses.length, format: "count" },
        ...money(TEXTS.losses[language], 0 - sum(losses)),
        ...money(TEXTS.rate[language], rate),
        ...money(TEXTS.winningCost[language], winning),
      ],
    },
    { kind: "heading", text: TEXTS.groupsHeading[language] },
    labelGrid(groups, amounts, language, { withoutActions: true }),
    ...labelBars(
      { id: groups.id, name: net, format: "money", labels: names, numbers: byGroup },
      {
        title: lossText(losses, language) ?? TEXTS.groupsTitle[language],
        grid: groups.id,
        values: [amounts.length + 2],
      },
    ),
    ...untold.map((text): Block => ({ kind: "note", text })),
    ...lists,
    { kind: "details" },
    ...concentrationBlocks(profit, net, language, lastList?.id ?? groups.id),
  ];
}

/** How many customers cost how much, which every place says without a minus, as its words say that it is lost; `null` where none does. @private */
function lossText(losses: Float64Array, language: Language): string | null {
  if (losses.length === 0) return null;
  const said = sayingAside(amountText(losses.length), totalText(0 - sum(losses)), language);
  return saying(TEXTS.losingCustomers[language], said, language);
}

/** @private */
function findingText(known: Float64Array, losses: Float64Array, language: Language): string {
  const all = amountText(known.length);
  const [gain, loss] = [difference(sum(known), sum(losses)), 0 - sum(losses)];
  const [earned, lost] = totalsApart([gain, loss]);
  if (losses.length === 0) return filled(TEXTS.nobodyCosts, language, { all, earned });
  if (losses.length === known.length) return filled(TEXTS.everybodyCosts, language, { all, lost });
  const text = loss > gain ? TEXTS.someCostMore : TEXTS.someCost;
  return filled(text, language, { count: amountText(losses.length), all, lost, earned });
}

/**
 * Those who cost money, the largest loss first; nothing when nobody does.
 *
 * @param report what it is made from
 * @param language of the words
 * @example costlyBlocks({ profit: Float64Array.of(5, -2), net: "Profit", revenue: { name: "Sales", values: Float64Array.of(9, 8) }, groups: { labels: [], positions: [] }, names: [], listed: 10 }, "en")[1].rows // => [1]
 */
export function costlyBlocks(
  {
    profit,
    net,
    revenue,
    groups,
    names,
    listed,
  }: Pick<ProfitReport, "profit" | "net" | "revenue" | "groups" | "names" | "listed">,
  language: Language,
): Block[] {
  const losses = profit.map((money) => (money < 0 ? money : Number.NaN));
  const rows = ranked(losses, { count: listed, isWorstFirst: true, names });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.costlyHeading[language] },
    {
      kind: "customers",
      id: "costly",
      rows,
      of: losses.filter((money) => money < 0).length,
      value: { name: net, values: losses, areLosses: true },
      label: groupOf(groups, language),
      columns: [amountColumn(revenue)],
      action: (row) => groups.labels[groups.positions[row] ?? NO_LABEL]?.action[language] ?? "",
    },
  ];
}

/**
 * The ten largest by revenue that are not among the ten most profitable; nothing when all are.
 *
 * @param report what it is made from
 * @param language of the words
 * @example largeBlocks({ profit: Float64Array.of(-2), net: "Profit", revenue: { name: "Sales", values: Float64Array.of(9) }, groups: { labels: [], positions: [] }, names: [] }, "en") // => []
 */
export function largeBlocks(
  {
    profit,
    net,
    revenue,
    groups,
    names,
  }: Pick<ProfitReport, "profit" | "net" | "revenue" | "groups" | "names">,
  language: Language,
): Block[] {
  const { name, values } = revenue;
  const rank = (row: number) => 1 + profit.filter((other) => other > (profit[row] ?? Number.NaN)).length;
  const isListed = (row: number) => !Number.isNaN(profit[row]);
  const rows = ranked(values, { count: LARGEST, isListed, names }).filter((row) => rank(row) > LARGEST);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: TEXTS.largeHeading[language] },
    {
      kind: "customers",
      id: "large",
      rows,
      value: { name, values },
      label: groupOf(groups, language),
      columns: [
        amountColumn({ name: net, values: profit }),
        { header: TEXTS.profitRank[language], format: "count", cell: rank },
      ],
      withoutShares: true,
    },
  ];
}

/** @private */
function groupOf({ labels, positions }: Pick<Labelling, "labels" | "positions">, language: Language) {
  return { header: TEXTS.group[language], names: labels.map(({ label }) => label[language]), positions };
}

/** @private */
function amountColumn({ name, values }: ProfitReport["revenue"]): ListedColumn {
  return {
    header: name,
    format: "money",
    cell: (row) => (Number.isNaN(values[row]) ? "" : (values[row] ?? "")),
  };
}

/**
 * What a manager should see first: what the customers that cost money cost, and what the best bring where it is above
 * 100 %; nothing when nobody costs money.
 *
 * @param profits of the customers, `NaN` for none
 * @param language of the sentences
 * @param net what the profit is called
 * @example profitAlerts(Float64Array.of(5, -2), "en")[0] // => { text: "Customers that cost money: 1 (2)", action: "Find out what costs so much: raise prices, serve at lower cost, or let go.", amount: 2, rows: [1], concern: "losses" }
 */
export function profitAlerts(profits: Float64Array, language: Language, net = TEXTS.net[language]): Alert[] {
  const losses = profits.filter((profit) => profit < 0);
  if (losses.length === 0) return [];
  const text = lossText(losses, language) ?? "";
  const curve = concentrationCurve(profits);
  const isWhale = curve.some(({ customers: share, value }) => share === BEST && value > 1);
  return [
    {
      text,
      action: TEXTS.lossAction[language],
      amount: 0 - sum(losses),
      rows: furthest(profits, (row) => (profits[row] ?? 0) < 0),
      concern: "losses",
    },
    ...(isWhale ? [{ text: concentrationText(curve, net, language) }] : []),
  ];
}

/**
 * What is lost on costly customers; nothing where nobody costs more than it brings.
 *
 * @param profits one per customer, `NaN` for none
 * @param language of the label
 * @example lossFigures(Float64Array.of(5, -3, -4), "en") // => [{ label: "Lost on 2 customers", value: 7, format: "money" }]
 */
export function lossFigures(profits: Float64Array, language: Language): Figure[] {
  const losses = profits.filter((profit) => profit < 0);
  if (losses.length === 0) return [];
  const label = filled(TEXTS.lostOn, language, { count: amountText(losses.length) });
  return [{ label, value: 0 - sum(losses), format: "money" }];
}
