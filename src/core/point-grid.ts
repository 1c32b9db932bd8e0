/** Customers as points of a matrix: two measures and the label of each. */

import { type LabelAction, labelName, NO_LABEL } from "./label";
import { inLanguages, type Language, type Text } from "./language";
import type { Block } from "./report";

/** More points could not be told apart in a chart. */
const MOST_POINTS = 200;

/** One measure of the matrix. */
export interface Measure {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/**
 * The picture and the list of the customers that have a label, the largest first measure first.
 *
 * @param title of the picture
 * @param names one per customer
 * @param up the measure that goes up
 * @param across the measure that goes across
 * @param labels from best to last
 * @param positions one per customer
 * @param language of the words
 * @example pointBlocks({ en: "Map" }, ["Ann"], { name: "Profit", values: [9] }, { name: "Years", values: [2] }, [plainLabel("A", "Keep.", "保持。", "保持。")], [0], "en")[1].rows // => [["Ann", 2, 9, "A"]]
 */
export function pointBlocks(
  title: Text,
  names: readonly string[],
  up: Measure,
  across: Measure,
  labels: readonly LabelAction[],
  positions: ArrayLike<number>,
  language: Language,
): Block[] {
  const rows = Array.from(positions, (position, row) => ({ position, row }))
    .filter(({ position }) => position !== NO_LABEL)
    .sort((one, other) => (up.values[other.row] as number) - (up.values[one.row] as number))
    .slice(0, MOST_POINTS)
    .map(({ position, row }) => [
      names[row] ?? "",
      across.values[row] as number,
      up.values[row] as number,
      labelName(labels, position, language),
    ]);
  return [
    { kind: "chart", picture: "matrix", title: title[language], grid: "points", labels: 1, values: [2] },
    {
      kind: "grid",
      id: "points",
      header: [CUSTOMER[language], across.name, up.name, TYPE[language]],
      formats: ["text", "text", "money", "text"],
      total: false,
      rows,
    },
  ];
}

const CUSTOMER = inLanguages("Customer (largest 200)", "客户（前 200）", "客戶（前 200）");
const TYPE = inLanguages("Type", "类型", "類型");
