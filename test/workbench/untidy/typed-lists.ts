/** Further lists of the kinds that the files are of, in several languages, as they would be in a CSV file. */
import type { Expected } from "./expected";
import type { Place } from "./reading";

export type TypedList = readonly [name: string, rows: string, expected: Expected, place?: Place];

export const TYPED_LISTS: Readonly<Record<string, readonly TypedList[]>> = {
  none: [
    [
      "one",
      "Customer,Revenue\nA,5\nB,3\n",
      {
        worth: [
          ["A", 5],
          ["B", 3],
        ],
      },
    ],
  ],
};
