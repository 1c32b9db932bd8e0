/** How much of the value the best customers bring, as a report tells it. */

import { type CurvePoint, concentrationCurve } from "../numbers/concentration-curve";
import { asWritten } from "../numbers/decimal";
import { TEXTS } from "../texts/core-texts";
import { inSentence } from "../texts/in-sentence";
import { filled, type Language } from "../texts/language";
import { WORDS } from "../texts/words";
import { type Bringing, labelBrings } from "./label-brings";
import { whyOverAll } from "./over-all";
import { labelColours, MEANINGS } from "./palette";
import { amountText, shareText } from "./plain-number";
import type { Block, ReportCell } from "./report";

/**
 * The concentration as a report tells it: a picture with the line of equal customers and the mark of the best 20 %, under
 * one sentence with what was measured, never what the 80/20 rule would say; the sentence alone where no share of the total
 * can be formed, or of a handful of customers.
 *
 * @param values one per customer, `NaN` for none
 * @param valueName what the values are
 * @param language of every text
 * @param beside the grid that the picture stands beside
 * @example concentrationBlocks(Float64Array.of(60, 10, 10, 10, 10), "Revenue", "en")[1].title // => "The best 20 % of customers (1) bring 60 % of Revenue."
 */
export function concentrationBlocks(
  values: Float64Array,
  valueName: string,
  language: Language,
  beside?: string,
): Block[] {
  const curve = concentrationCurve(values);
  const said = concentrationText(curve, valueName, language);
  // The picture has the sentence as its title.
  return isCurve(curve)
    ? curveBlocks(curve, said, language, beside)
    : [
        { kind: "heading", text: TEXTS.heading[language] },
        { kind: "text", text: said },
      ];
}

/**
 * The picture of the concentration alone, with the sentence as its title; none where no share of the total can be formed, or
 * of a handful of customers.
 *
 * @param values one per customer, `NaN` for none
 * @param valueName what the values are
 * @param language of every text
 * @param beside the grid that it stands beside
 * @example concentrationChart(Float64Array.of(0, 0), "Revenue", "en", "tiers") // => []
 */
export function concentrationChart(
  values: Float64Array,
  valueName: string,
  language: Language,
  beside: string,
): Block[] {
  const curve = concentrationCurve(values);
  const said = concentrationText(curve, valueName, language);
  return isCurve(curve) ? curveBlocks(curve, said, language, beside) : [];
}

/** @private */
function curveBlocks(
  curve: readonly CurvePoint[],
  said: string,
  language: Language,
  beside: string | undefined,
): Block[] {
  const fifth = bestFifthOf(curve);
  const steps = stepsOf(curve);
  const marked = steps.findIndex(([share]) => share >= (fifth?.count ?? 0) / everyoneIn(curve));
  return [
    {
      kind: "grid",
      id: "curve",
      header: [
        WORDS.shareOfCustomers[language],
        TEXTS.shareOfValue[language],
        TEXTS.equalCustomers[language],
        TEXTS.bestFifthMark[language],
      ],
      formats: ["share", "share", "share", "share"],
      total: false,
      // Twice the same place makes an upright line.
      rows: steps.flatMap(([share, value], at): ReportCell[][] =>
        at === marked
          ? [
              [share, value, share, 0],
              [share, value, share, value],
            ]
          : [[share, value, share, ""]],
      ),
      isChartData: true,
    },
    {
      kind: "chart",
      picture: "curve",
      title: said,
      ...(fifth && { shortTitle: filled(TEXTS.bestFifthShort, language, { share: shareText(fifth.value) }) }),
      grid: "curve",
      labels: 0,
      values: [1],
      onSheet: { grid: "curve", labels: 0, values: [1, 2, 3] },
      ...(beside === undefined ? {} : { beside }),
      colours: [MEANINGS.plain.strong, LINE_OF_EQUALS, MARK],
      areShares: curve.every(({ value }) => value <= HIGHEST_ON_AXIS),
      across: WORDS.shareOfCustomers[language],
      up: TEXTS.shareOfValue[language],
    },
  ];
}

const [, , MARK = "", LINE_OF_EQUALS = ""] = labelColours(4).map(({ strong }) => strong);

/** A curve that a few refunds lift no further than that is not worth an axis up to 120 %: its line hides it. */
const HIGHEST_ON_AXIS = 1.01;

/** Of fewer customers not even one is the best 20 %. */
const FEWEST_ON_CURVE = 5;

/** Whether the picture would tell more than the sentence. @private */
function isCurve(curve: readonly CurvePoint[]): boolean {
  return everyoneIn(curve) >= FEWEST_ON_CURVE;
}

/** @private */
function everyoneIn(curve: readonly CurvePoint[]): number {
  return curve[curve.length - 1]?.count ?? 0;
}

/** The points that differ: of five customers 1 % and 2 % are both one customer, which is 20 % of them. @private */
function stepsOf(curve: readonly CurvePoint[]): [share: number, value: number][] {
  const everyone = everyoneIn(curve);
  return curve
    .filter(({ count }, at) => count !== curve[at - 1]?.count)
    .map(({ count, value }) => [count / everyone, value]);
}

/**
 * What the best label brings and what the best 20 % bring, in a sentence each; in one where both are the same, as of a few
 * customers.
 *
 * @param best what the best label brings; `null` where no share of it can be told
 * @param curve from `concentrationCurve`
 * @param valueName what the values are
 * @param language of the sentences
 * @example concentrationFinding({ name: "VIP", customers: 1, share: 0.6, valueName: "Revenue" }, [{ customers: 0.2, count: 1, value: 0.6 }, { customers: 1, count: 5, value: 1 }], "Revenue", "en") // => "1 VIP customer brings 60 % of Revenue."
 */
export function concentrationFinding(
  best: Bringing | null,
  curve: readonly CurvePoint[],
  valueName: string,
  language: Language,
): string {
  const fifth = concentrationText(curve, valueName, language);
  if (best === null || everyoneIn(curve) === 1) return fifth;
  const first = labelBrings(best, language);
  return bringsAll(best, curve) ? first : `${first}${TEXTS.sentenceGap[language]}${fifth}`;
}

/**
 * Whether a label brings as much as the best 20 %, so that telling both would say the same twice.
 *
 * @param best what the label brings
 * @param curve from `concentrationCurve`
 * @example bringsAll({ share: 0.6 }, [{ customers: 0.2, count: 1, value: 0.6 }]) // => true
 */
export function bringsAll({ share }: Pick<Bringing, "share">, curve: readonly CurvePoint[]): boolean {
  const fifth = bestFifthOf(curve);
  return fifth !== undefined && asWritten(fifth.value) === asWritten(share);
}

/** @private */
function bestFifthOf(curve: readonly CurvePoint[]): CurvePoint | undefined {
  return curve.find(({ customers }) => customers === 0.2);
}

/**
 * What the best 20 % bring, in one sentence; of a single customer that it is the only one.
 *
 * @param curve from `concentrationCurve`
 * @param valueName what the values are
 * @param language of the sentence
 * @example concentrationText([], "Revenue", "en") // => "The values do not add up to more than 0, so shares of the total cannot be formed."
 */
export function concentrationText(
  curve: readonly CurvePoint[],
  valueName: string,
  language: Language,
): string {
  const fifth = bestFifthOf(curve);
  if (!fifth) return TEXTS.noTotal[language];
  if (everyoneIn(curve) === 1)
    return filled(TEXTS.onlyCustomer, language, { valueName: inSentence(valueName, language) });
  return filled(TEXTS.bestFifth, language, {
    count: amountText(fifth.count),
    share: shareText(fifth.value),
    valueName: inSentence(valueName, language),
    why: whyOverAll(fifth.value, language),
  });
}
