/** The pyramid's report: tier table, cut points, concentration, charts and what to do. */

import { numbersOnly } from "../../core/cells/number-column";
import { concentrationCurve } from "../../core/numbers/concentration-curve";
import { asWritten } from "../../core/numbers/decimal";
import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import type { Tier } from "../../core/options/tier-rules";
import { bringsAll, concentrationChart, concentrationFinding } from "../../core/report/concentration";
import type { LabelAction, Labelling } from "../../core/report/label";
import { type Bringing, bringsTitles } from "../../core/report/label-brings";
import { labelShares } from "../../core/report/label-chart";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { amountText, exactShare } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Block, CustomerList, Figure, Grid } from "../../core/report/report";
import { TEXTS as LISTED } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type TierFigures, tierFigures, tiesAtCuts } from "./pyramid";
import { TEXTS } from "./texts";

/** What the run found, from which every block follows. */
export interface PyramidResult {
  readonly tiers: readonly Tier[];
  /** The same tiers as labels. */
  readonly labels: readonly LabelAction[];
  /** One per customer, `NaN` where there is no number. */
  readonly values: Float64Array;
  /** The tier of each customer. */
  readonly positions: Uint8Array;
  /** What the rule alone gives. */
  readonly ruled: Uint8Array;
  readonly cuts: Float64Array;
  /** Customers who count for the shares. */
  readonly population: number;
  /** Header of the value column. */
  readonly valueName: string;
  /** Column of the table that holds the values, for the formulas. */
  readonly valueColumn: string;
  /** Whether that column holds texts that are no numbers. */
  readonly hasTexts: boolean;
  /** How many customers are named at least. */
  readonly listed: number;
}

/**
 * The report of one pyramid.
 *
 * @param result what the run found
 * @param language of every text
 * @example pyramidReport({ tiers: [{ name: "All", share: 1 }], labels: labelsOf([{ name: "All" }]), values: Float64Array.of(5), positions: Uint8Array.of(0), ruled: Uint8Array.of(0), cuts: new Float64Array(0), population: 1, valueName: "Revenue", valueColumn: "revenue", hasTexts: false, listed: 10 }, "en")[0].kind // => "finding"
 */
export function pyramidReport(result: PyramidResult, language: Language): Block[] {
  const shares = result.tiers.map(({ share }) => share);
  const figures = tierFigures(result.values, result.positions, shares, result.population);
  // Who was put into a tier by hand ties with nobody.
  const byRule = tierFigures(result.values, result.ruled, shares, result.population);
  const notes = tieNotes(result.tiers, byRule, language);
  // A word by hand that is no tier takes nobody out of what all bring.
  const total = sum(numbersOnly(result.values));
  const best = bestTier(result, figures, total);
  const curve = concentrationCurve(result.values);
  const titles = best ? bringsTitles(best, language) : { title: TEXTS.chartTitle[language] };
  return [
    { kind: "finding", text: concentrationFinding(best, curve, result.valueName, language) },
    { kind: "figures", figures: figuresOf(result, figures, total, language) },
    { kind: "heading", text: TEXTS.tiersHeading[language] },
    tierGrid(result, { name: result.valueName, column: result.valueColumn, values: result.values }, language),
    ...labelShares(
      { ...result, id: "tier" },
      { name: result.valueName, column: result.valueColumn, values: result.values },
      { ...titles, grid: "tiers", values: [2, 4] },
      language,
    ),
    ...notes.map((text): Block => ({ kind: "note", text })),
    { kind: "heading", text: LISTED.listHeading[language] },
    bestCustomers(result, language),
    { kind: "heading", text: TEXTS.whoHeading[language] },
    {
      kind: "who",
      id: "who",
      labels: result.tiers.map(({ name }) => name),
      column: "tier",
      customer: "customer",
      words: { customer: WORDS.customer[language] },
      customers: result.values.length,
      value: {
        name: result.valueName,
        column: result.valueColumn,
        hasTexts: result.hasTexts,
        amounts: result.values,
      },
    },
    ...concentrationChart(result.values, result.valueName, language, "who"),
    ...actionBlocks(result.labels, language),
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutGrid(result, language),
    { kind: "text", text: TEXTS.rule[language] },
  ];
}

/** What the best tier that holds anybody brings; `null` where shares of the total cannot be formed. @private */
function bestTier(
  { tiers, valueName }: PyramidResult,
  figures: readonly TierFigures[],
  total: number,
): Bringing | null {
  const at = figures.findIndex(({ customers }) => customers > 0);
  const best = figures[at];
  if (!best || total <= 0 || at === figures.length - 1) return null;
  const { customers, value } = best;
  return { name: tiers[at]?.name ?? "", customers, share: value / total, valueName };
}

/** @private */
function figuresOf(
  { tiers, values, valueName }: PyramidResult,
  figures: readonly TierFigures[],
  total: number,
  language: Language,
): Figure[] {
  const curve = concentrationCurve(values);
  const fifth = curve.find(({ customers }) => customers === 0.2);
  const best = figures.findIndex(({ customers }) => customers > 0);
  const name = tiers[best]?.name ?? "";
  const share = (figures[best]?.value ?? 0) / total;
  const shares: Figure[] =
    total > 0 && fifth
      ? [
          { label: filled(TEXTS.fromBestTier, language, { name }), value: share, format: "share" },
          ...(bringsAll({ share }, curve)
            ? []
            : [
                {
                  label: LISTED.fromBestFifth[language],
                  value: fifth.value,
                  format: "share",
                } satisfies Figure,
              ]),
        ]
      : [];
  return [
    {
      label: WORDS.customersWithValue[language],
      value: numbersOnly(values).length,
      format: "count",
    },
    { label: valueName, value: total, format: "money" },
    ...shares,
  ];
}

/** All of the tiers that people look after one by one, as many as were asked for at least. @private */
function bestCustomers(
  { tiers, labels, positions, values, valueName, listed }: PyramidResult,
  language: Language,
): CustomerList {
  const lastNamed = Math.max(0, tiers.length - UNNAMED_TIERS - 1);
  // Who was put into such a tier by hand may be one of the smallest.
  const best = new Set(ranked(values, { count: listed }));
  const isListed = (row: number) => best.has(row) || (positions[row] ?? tiers.length) <= lastNamed;
  return {
    kind: "customers",
    id: "listed",
    rows: ranked(values, { count: MOST_LISTED, isListed }),
    value: { name: valueName, values },
    label: { header: WORDS.tier[language], names: tiers.map(({ name }) => name), positions },
    action: (row) => labels[positions[row] ?? labels.length]?.action[language] ?? "",
  };
}

/** The last two are too many to look after one by one. */
const UNNAMED_TIERS = 2;
/** Longer lists are the table itself. */
const MOST_LISTED = 100;

/**
 * The tier table, the same in a formula, in the sidebar and on the summary sheet, where native formulas let it follow
 * when a person edits a tier.
 *
 * @param labelling the tier of each customer
 * @param amount what they are ranked by; one without a name is a value
 * @param language of the words
 * @example tierGrid({ labels: labelsOf([{ name: "All" }]), positions: [0, 0] }, { column: "revenue", values: [6, 4] }, "en").header[5] // => "Average"
 */
export function tierGrid(
  { labels, positions }: Pick<Labelling, "labels" | "positions">,
  amount: Pick<LabelledAmount, "column" | "values"> & Partial<LabelledAmount>,
  language: Language,
): Grid {
  const { value, valueShare: share, tier: header } = WORDS;
  return labelGrid(
    { id: "tier", header, labels, positions },
    [{ name: value[language], ...amount, share, average: TEXTS.average, lowest: TEXTS.lowestValue }],
    language,
    { id: "tiers", withoutActions: true },
  );
}

/**
 * Why tiers hold more customers than their shares, a sentence for each that does.
 *
 * @param tiers their names, best first
 * @param figures from `tierFigures`
 * @param language of the sentences
 * @example tieNotes([{ name: "All", share: 1 }], [{ customers: 2, value: 8, lowest: 4, rankLimit: 2 }], "en") // => []
 */
export function tieNotes(
  tiers: readonly Tier[],
  figures: readonly TierFigures[],
  language: Language,
): string[] {
  const everyone = sum(figures.map(({ customers }) => customers));
  return tiesAtCuts(figures).map(({ tier, held, limit, value: tied }) => {
    const name = tiers[tier]?.name ?? "";
    const value = amountText(tied);
    const areAlike = held === everyone && figures[tier]?.value === asWritten(tied * everyone);
    return areAlike
      ? filled(TEXTS.allHaveTheSameValue, language, { value, name })
      : filled(TEXTS.customersTie, language, {
          value,
          name,
          held: amountText(held),
          limit: amountText(limit),
        });
  });
}

/** Nothing for tiers of the user's own, whose meaning is not known here. @private */
function actionBlocks(labels: readonly LabelAction[], language: Language): Block[] {
  const told = [...labels.keys()].filter((at) => labels[at]?.action[language] !== "");
  const rows = told.map((at) => [labels[at]?.label[language] ?? "", labels[at]?.action[language] ?? ""]);
  const header = [WORDS.tier, WORDS.whatToDo].map((text) => text[language]);
  const coloured = [{ column: 0, labels: labels.length, positions: told }];
  const formats = ["text", "text"] as const;
  const grid: Block = { kind: "grid", id: "actions", header, formats, rows, total: false, coloured };
  return rows.length > 0 ? [{ kind: "heading", text: WORDS.whatToDo[language] }, grid] : [];
}

/** @private */
function cutGrid({ tiers, cuts, population }: PyramidResult, language: Language): Grid {
  return {
    kind: "grid",
    id: "cuts",
    areCuts: true,
    header: [WORDS.tier, WORDS.upToShare, TEXTS.toRank, WORDS.fromValue].map((text) => text[language]),
    formats: ["text", "share", "count", "money"],
    total: false,
    rows: tiers.map(({ name, share }, index) => {
      const cut = cuts[index];
      const isLast = index === tiers.length - 1;
      const from = isLast ? TEXTS.everyoneElse[language] : TEXTS.aboveZero[language];
      return [
        name,
        share,
        rankLimit(share, population),
        cut !== undefined && cut > 0 && Number.isFinite(cut) ? cut : from,
      ];
    }),
  };
}

/**
 * What the pyramid did with the tiers that were chosen, in a sentence.
 *
 * @param tiers best first
 * @param valueName what customers are ranked by
 * @param population whether all customers with a number count for the shares, or only those above 0
 * @param language of the sentence
 * @example pyramidMethod([{ name: "Top", share: 0.125 }, { name: "Rest", share: 1 }], "Sales", "all", "en") // => "Ranks customers by Sales and cuts them into tiers: Top up to 12.5 % of the customers, Rest up to 100 %."
 */
export function pyramidMethod(
  tiers: readonly Tier[],
  valueName: string,
  population: "all" | "positive",
  language: Language,
): string {
  const parts = tiers.map(({ name, share }, at) =>
    filled(at === 0 ? TEXTS.firstTierUpTo : TEXTS.tierUpTo, language, { name, share: exactShare(share) }),
  );
  const method = filled(TEXTS.method, language, {
    valueName,
    tiers: parts.join(LISTED.listSeparator[language]),
  });
  return population === "all" ? method : method + TEXTS.onlyPositiveCount[language];
}
