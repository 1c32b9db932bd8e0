/** Columns of customer values that differ in what makes selection hard. The same in every run. */

import { seeded, seededNormal } from "../test/core/seeded";

export const DISTRIBUTIONS: Readonly<Record<string, (count: number) => Float64Array>> = {
  "log-normal money": (count) => {
    const normal = seededNormal(1);
    return Float64Array.from({ length: count }, () => Math.round(Math.exp(7 + 1.5 * normal()) * 100) / 100);
  },
  uniform: (count) => {
    const random = seeded(2);
    return Float64Array.from({ length: count }, () => random() * 1e6);
  },
  "both signs": (count) => {
    const normal = seededNormal(3);
    return Float64Array.from({ length: count }, () => normal() * 1000);
  },
  "heavy ties (20 values)": (count) => {
    const random = seeded(4);
    return Float64Array.from({ length: count }, () => Math.floor(random() * 20) * 100);
  },
  ascending: (count) => Float64Array.from({ length: count }, (_, index) => index + 1),
  descending: (count) => Float64Array.from({ length: count }, (_, index) => count - index),
  "all equal": (count) => new Float64Array(count).fill(99),
};
