/** A small, seeded part of the faults that `npm run test:faults` runs in full: nothing may be silently wrong. */

import { kindsIn, tableOf } from "./figures";
import { figuresOf } from "./harness";
import { KNOWN, type Known, MENDED } from "./known";
import { isShown } from "./reproduce";

const nameOf = ({ part, kind }: Pick<Known, "part" | "kind">) => `${part}: ${kind}`;
const NAMES = KNOWN.map(nameOf);

/** So many that the whole file takes less than a minute of one processor. */
const SMALL = {
  every: { faults: 151, persons: 907, hostile: 151 },
  from: 0,
  sequences: 1,
  scenarios: /^(first run|run again|undo of a first run|undo of a run again)$/,
  share: 0,
  shares: 1,
};

test("nothing is wrong that is not on the list KNOWN", async () => {
  const figures = await figuresOf(SMALL);
  const known = new Set(NAMES);
  const unknown = kindsIn(figures).filter((kind) => !known.has(kind));
  expect({ unknown, ...(unknown.length > 0 && { figures: tableOf(figures) }) }).toEqual({ unknown: [] });
}, 300_000);

test("everything on the list KNOWN is still wrong; what was mended is taken off the list in known.ts", () => {
  const mended = KNOWN.filter(({ kind, smallest }) => !isShown(kind, smallest));
  expect(mended.map(({ finding, ...one }) => `take ${finding} off KNOWN: ${nameOf(one)}`)).toEqual([]);
}, 300_000);

test("what was mended stays mended", () => {
  const broken = MENDED.filter(({ kind, smallest }) => isShown(kind, smallest));
  expect(broken.map(nameOf)).toEqual([]);
}, 300_000);

test("no kind is on the list KNOWN twice", () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
});
