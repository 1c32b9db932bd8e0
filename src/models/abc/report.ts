/** The report of the ABC classes: what each class brings, where it begins, how concentrated the value is. */

import { numbersOnly } from "../../core/cells/number-column";
import { concentrationCurve } from "../../core/numbers/concentration-curve";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { concentrationChart, concentrationFinding } from "../../core/report/concentration";
import { saying } from "../../core/report/explanation";
import { type Labelling, NO_LABEL } from "../../core/report/label";
import { type Bringing, bringsTitles } from "../../core/report/label-brings";
import { labelShares } from "../../core/report/label-chart";
import { type LabelledAmount, labelGrid } from "../../core/report/label-grid";
import { whyOverAll } from "../../core/report/over-all";
import { exactShare, shareText } from "../../core/report/plain-number";
import { ranked } from "../../core/report/ranked";
import type { Alert, Block, Figure } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { inSentence } from "../../core/texts/in-sentence";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { CLASSES } from "./labels";
import { gini } from "./pareto";
import { TEXTS } from "./texts";

/** What the run found, from which every block follows. */
export interface AbcResult {
  readonly labelling: Omit<Labelling, "basis">;
  /** Where A and B end, as cumulative shares of the total. */
  readonly shares: readonly [number, number];
  /** Lowest value of A and of B. */
  readonly cuts: readonly number[];
  /** What the customers are classed by. */
  readonly amount: LabelledAmount & { readonly values: Float64Array };
  /** How many customers are named. */
  readonly listed: number;
}

/**
 * The report of one classification.
 *
 * @param result what the run found
 * @param language of every text
 * @example abcReport({ labelling: { id: "class", header: TEXTS.title, labels: CLASSES, positions: [0] }, shares: [0.8, 0.95], cuts: [5], amount: { name: "Sales", column: "revenue", values: Float64Array.of(5) }, listed: 10 }, "en")[1].figures[1] // => { label: "Sales", value: 5, format: "money" }
 */
export function abcReport(
  { labelling, shares, cuts, amount, listed }: AbcResult,
  language: Language,
): Block[] {
  const { name, values } = amount;
  const { positions } = labelling;
  const numbers = numbersOnly(values);
  const total = sum(numbers);
  const best = values.filter((_, row) => positions[row] === 0);
  const isShared = total > 0 && best.length > 0;
  const isDrawable =
    isShared && CLASSES.every((_, at) => sum(values.filter((_value, row) => positions[row] === at)) >= 0);
  const bringing = isShared ? bestClass(best.length, sum(best) / total, name, language) : null;
  const isEven = total > 0 && numbers.every((number) => number >= 0);
  const uneven: Figure[] = isEven
    ? [{ label: TEXTS.gini[language], value: Number(gini(numbers).toFixed(3)), format: "text" }]
    : [];
  const ofBest: Figure[] = isShared
    ? [{ label: TEXTS.fromBestClass[language], value: sum(best) / total, format: "share" }]
    : [];
  return [
    { kind: "finding", text: concentrationFinding(bringing, concentrationCurve(values), name, language) },
    {
      kind: "figures",
      figures: [
        { label: WORDS.customersWithValue[language], value: numbers.length, format: "count" },
        { label: name, value: total, format: "money" },
        ...ofBest,
        ...uneven,
      ],
    },
    { kind: "heading", text: TEXTS.classes[language] },
    labelGrid({ ...labelling, header: TEXTS.class }, [{ ...amount, share: WORDS.valueShare }], language, {
      withoutActions: true,
    }),
    ...(isDrawable && bringing
      ? labelShares(
          labelling,
          amount,
          { ...bringsTitles(bringing, language), grid: "class", values: [2, 4] },
          language,
        )
      : []),
    { kind: "heading", text: CORE_TEXTS.listHeading[language] },
    {
      kind: "customers",
      id: "listed",
      rows: ranked(values, { count: listed }),
      value: { name, values },
      label: { header: TEXTS.class[language], names: CLASSES.map(({ label }) => label[language]), positions },
      action: (row) => CLASSES[positions[row] ?? NO_LABEL]?.action[language] ?? "",
    },
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutBlock(shares, cuts, language),
    { kind: "text", text: TEXTS.rule[language] },
    ...(isEven ? [] : [{ kind: "note" as const, text: TEXTS.noGini[language] }]),
    ...concentrationChart(values, name, language, "cuts"),
  ];
}

/** @private */
function bestClass(customers: number, share: number, valueName: string, language: Language): Bringing {
  const name = filled(TEXTS.classNamed, language, { name: CLASSES[0]?.label[language] });
  return { name, customers, share, valueName };
}

/** Where each class begins; a class that nobody can be in begins nowhere. @private */
function cutBlock(shares: readonly number[], cuts: readonly number[], language: Language): Block {
  const rows = CLASSES.map(({ label }, at) => {
    const from = cuts[at];
    return [
      label[language],
      shares[at] ?? 1,
      from !== undefined && Number.isFinite(from) ? from : TEXTS.theRest[language],
    ];
  });
  const header = [TEXTS.class, WORDS.upToShare, WORDS.fromValue].map((text) => text[language]);
  return {
    kind: "grid",
    id: "cuts",
    areCuts: true,
    header,
    formats: ["text", "share", "money"],
    rows,
    total: false,
  };
}

/**
 * What the classes are with the cuts that were chosen, in a sentence.
 *
 * @param shares where A and B end, as cumulative shares of the total
 * @param valueName what the values are
 * @param language of the sentence
 * @example abcMethod([0.5, 0.9], "Sales", "en") // => "A customers bring the first 50 % of Sales, B those up to 90 %, C the rest."
 */
export function abcMethod([a, b]: readonly [number, number], valueName: string, language: Language): string {
  return filled(TEXTS.method, language, {
    valueName: inSentence(valueName, language),
    a: exactShare(a),
    b: exactShare(b),
  });
}

/** From here on it is a risk that one customer leaves. */
const LARGE_SHARE = 0.2;

/**
 * The largest customer's share of the net total when it is above 20 %; named unless several are as large. A single
 * customer is no risk among others.
 *
 * @param values one per customer, `NaN` for none
 * @param names one per customer
 * @param valueName what the values are
 * @param language of the sentence
 * @example largestAlert(Float64Array.of(34, 20, 16, 15, 15), ["Ada"], "Revenue", "en") // => [{ text: "One customer brings 34 % of Revenue: Ada", amount: 34 }]
 * @example largestAlert(Float64Array.of(9, -6), ["Ada"], "Profit", "en") // => [{ text: "One customer brings 300 % of Profit, because some of the others are below 0: Ada", amount: 9 }]
 */
export function largestAlert(
  values: Float64Array,
  names: readonly string[],
  valueName: string,
  language: Language,
): Alert[] {
  const numbers = numbersOnly(values);
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  const total = sum(numbers);
  const share = asWritten(largest / total);
  if (!(numbers.length > 1 && total > 0 && share > LARGE_SHARE)) return [];
  const text = filled(TEXTS.largestCustomer, language, {
    share: shareText(share),
    valueName: inSentence(valueName, language),
    why: whyOverAll(share, language),
  });
  const first = values.indexOf(largest);
  const name = first === values.lastIndexOf(largest) ? names[first] : "";
  return [{ text: name ? saying(text, name, language) : text, amount: largest }];
}
