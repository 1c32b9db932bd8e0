/** Customers as bubbles of a matrix: two measures, the label and the size of each. */

import { type LabelAction, labelName, NO_LABEL } from "../../core/report/label";
import type { Block } from "../../core/report/report";
import { firstBy, listHeader } from "../../core/table/first-by";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** More points could not be told apart in a chart. */
const MOST_POINTS = 200;

/** One measure of the matrix. */
export interface Measure {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** The customers as a matrix sees them. */
export interface Bubbles {
  /** One per customer. */
  readonly names: readonly string[];
  readonly up: Measure;
  readonly across: Measure;
  /** A bubble's area; less than 0 and blanks are 0. All alike when left out. */
  readonly size?: Measure | undefined;
  /** From best to last. */
  readonly labels: readonly LabelAction[];
  /** One per customer. */
  readonly positions: ArrayLike<number>;
}

/**
 * The picture and the list of the customers that have a label, the largest first measure first.
 *
 * @param title of the picture
 * @param bubbles the customers
 * @param language of the words
 * @example bubbleBlocks({ en: "Map" }, { names: ["Ann"], up: { name: "Profit", values: [9] }, across: { name: "Years", values: [2] }, labels: [plainLabel("A", { en: "Keep.", "zh-CN": "保持。", "zh-TW": "保持。" })], positions: [0] }, "en")[1].rows // => [["Ann", 2, 9, "A", 1]]
 */
export function bubbleBlocks(title: Text, bubbles: Bubbles, language: Language): Block[] {
  const { names, up, across, size, labels, positions } = bubbles;
  const labelled = Array.from(positions, (position, row) => ({ position, row })).filter(
    ({ position }) => position !== NO_LABEL,
  );
  const keysOf = ({ row }: { row: number }) => [
    -(up.values[row] as number),
    -(across.values[row] as number),
    names[row] ?? "",
  ];
  const shown = firstBy(labelled, MOST_POINTS, keysOf);
  return [
    {
      kind: "chart",
      picture: "bubble",
      title: title[language],
      grid: "points",
      labels: 0,
      values: [1, 2, 3, 4],
    },
    {
      kind: "grid",
      id: "points",
      header: [
        listHeader(shown.length, labelled.length, language),
        across.name,
        up.name,
        TEXTS.type2[language],
        size?.name ?? TEXTS.size[language],
      ],
      formats: ["text", "text", "money", "text", "money"],
      total: false,
      rows: shown.map(({ position, row }) => [
        names[row] ?? "",
        across.values[row] as number,
        up.values[row] as number,
        labelName(labels, position, language),
        size ? Math.max(0, size.values[row] || 0) : 1,
      ]),
    },
  ];
}
