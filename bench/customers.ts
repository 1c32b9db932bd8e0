/** Columns of customers: values that differ in what makes selection hard, other answers. The same in every run. */

import type { Cell } from "../src/core/cells/cell";
import { seeded, seededNormal } from "../test/core/seeded";

export const DISTRIBUTIONS = {
  "log-normal money": (count: number) => {
    const normal = seededNormal(1);
    return Float64Array.from({ length: count }, () => Math.round(Math.exp(7 + 1.5 * normal()) * 100) / 100);
  },
  uniform: (count: number) => {
    const random = seeded(2);
    return Float64Array.from({ length: count }, () => random() * 1e6);
  },
  "both signs": (count: number) => {
    const normal = seededNormal(3);
    return Float64Array.from({ length: count }, () => normal() * 1000);
  },
  "heavy ties (20 values)": (count: number) => {
    const random = seeded(4);
    return Float64Array.from({ length: count }, () => Math.floor(random() * 20) * 100);
  },
  ascending: (count: number) => Float64Array.from({ length: count }, (_, index) => index + 1),
  descending: (count: number) => Float64Array.from({ length: count }, (_, index) => count - index),
  "all equal": (count: number) => new Float64Array(count).fill(99),
} as const satisfies Readonly<Record<string, (count: number) => Float64Array>>;

/** A column as the sheet hands it over. */
export type MakeColumn = (count: number, seed?: number) => Cell[][];

/** A column whose cells follow from chance and the row. */
export function column(cell: (random: () => number, row: number) => Cell): MakeColumn {
  return (count, seed = 1) => {
    const random = seeded(seed);
    return Array.from({ length: count }, (_, row) => [cell(random, row)]);
  };
}

/** Numbers as people type them, with four decimals at most, from `least` up to `most`. */
export function numbers(least: number, most: number): MakeColumn {
  return column((random) => Math.round((least + random() * (most - least)) * 10_000) / 10_000);
}

/** One of a few answers. */
export function oneOf(answers: readonly Cell[]): MakeColumn {
  return column((random) => answers[Math.floor(random() * answers.length)]);
}
