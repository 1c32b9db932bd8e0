/** The loyalty matrix in words and pictures: the cuts, the types with their actions, every customer as a bubble. */

import { type Labelling, labelName, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import type { Block } from "../../core/report/report";
import { firstBy, listHeader } from "../../core/table/first-by";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { BARNACLE, STRANGER } from "./labels";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
const MOST_POINTS = 200;

/** One measure of the customers. */
export interface MatrixMeasure {
  readonly name: string;
  /** One per customer, `NaN` where the customer has no type. */
  readonly values: ArrayLike<number>;
}

/** The customers as the matrix sees them. */
export interface LoyaltyMatrix {
  readonly types: Pick<Labelling, "labels" | "positions">;
  /** One per customer. */
  readonly names: readonly string[];
  readonly profit: MatrixMeasure;
  readonly loyalty: MatrixMeasure;
  /** A bubble's area; less than 0 and blanks have none. All alike when left out. */
  readonly size?: MatrixMeasure | undefined;
}

/**
 * From where on both measures are high, as key figures.
 *
 * @param profit its name and cut
 * @param loyalty its name and cut
 * @param language of the words
 * @example cutBlock({ name: "Profit", cut: 25 }, { name: "Years", cut: 3 }, "en").figures[1] // => { label: "Years: high from", value: 3, format: "text" }
 */
export function cutBlock(
  profit: { readonly name: string; readonly cut: number },
  loyalty: { readonly name: string; readonly cut: number },
  language: Language,
): Block {
  const highFrom = (name: string) => filled(TEXTS.highFrom, language, { name });
  return {
    kind: "figures",
    figures: [
      { label: highFrom(profit.name), value: profit.cut, format: "money" },
      { label: highFrom(loyalty.name), value: loyalty.cut, format: "text" },
    ],
  };
}

/**
 * The picture and the list of the customers that have a type, the largest profit first. Where a measure is blank or
 * below 0, the list has it as it is, and the areas in a column of their own.
 *
 * @param matrix the customers
 * @param language of the words
 * @example bubbleBlocks({ types: { labels: [plainLabel("A", WORDS.none)], positions: [0] }, names: ["Ann"], profit: { name: "Profit", values: [9] }, loyalty: { name: "Years", values: [2] } }, "en")[1].rows // => [["Ann", 2, 9, "A", 1]]
 */
export function bubbleBlocks(
  { types, names, profit, loyalty, size }: LoyaltyMatrix,
  language: Language,
): Block[] {
  const judged = Array.from(types.positions, (position, row) => ({
    name: names[row] ?? "",
    across: loyalty.values[row] as number,
    up: profit.values[row] as number,
    position,
    measure: size ? (size.values[row] as number) : 1,
  })).filter(({ position }) => position !== NO_LABEL);
  const areMeasures = judged.every(({ measure }) => measure >= 0);
  const shown = firstBy(judged, MOST_POINTS, ({ up, across, name }) => [-up, -across, name]);
  return [
    {
      kind: "chart",
      picture: "bubble",
      title: TEXTS.title[language],
      grid: "points",
      labels: 0,
      values: [1, 2, 3, areMeasures ? 4 : 5],
    },
    {
      kind: "grid",
      id: "points",
      header: [
        listHeader(WORDS.customer[language], shown.length, judged.length),
        loyalty.name,
        profit.name,
        TEXTS.typeOfPoint[language],
        size?.name ?? TEXTS.sizeOfPoint[language],
        ...(areMeasures ? [] : [TEXTS.sizeOfPoint[language]]),
      ],
      formats: ["text", "text", "money", "text", "money", ...(areMeasures ? [] : ["money" as const])],
      total: false,
      rows: shown.map(({ name, across, up, position, measure }) => [
        name,
        across,
        up,
        labelName(types.labels, position, language),
        Number.isNaN(measure) ? "" : measure,
        ...(areMeasures ? [] : [Math.max(0, measure || 0)]),
      ]),
    },
  ];
}

/**
 * What a manager should see first: the customers that bring little, and what they bring.
 *
 * @param types of the customers
 * @param profit of the customers
 * @param language of the sentences
 * @example loyaltyAlerts({ labels: TYPES, positions: [0, 3] }, { name: "Profit", values: [9, 1] }, "en") // => ["Stranger: 1 customer, Profit 1 (10 %)"]
 */
export function loyaltyAlerts(
  types: LoyaltyMatrix["types"],
  profit: MatrixMeasure,
  language: Language,
): string[] {
  return [BARNACLE, STRANGER].flatMap((label) => labelAlert(types, label, [profit], language));
}
