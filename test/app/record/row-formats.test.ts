/** Formats of rows are kept short and come back as many as they were. */

import { packedFormats, unpackedFormats } from "../../../src/app/record/row-formats";

test.each<[string, string[], [number, string][]]>([
  ["none", [], []],
  [
    "equal neighbours once",
    ["0%", "0%", "0.00"],
    [
      [2, "0%"],
      [1, "0.00"],
    ],
  ],
  [
    "equal ones apart",
    ["0%", "0.00", "0%"],
    [
      [1, "0%"],
      [1, "0.00"],
      [1, "0%"],
    ],
  ],
])("%s", (_what, formats, packed) => {
  expect(packedFormats(formats)).toEqual(packed);
  expect(unpackedFormats(packed)).toEqual(formats);
});
