/** The line of a picture: numbers that are missing are gaps, never zeros. */

import { pathOf } from "../../src/sidebar/pictures/line";

test.each([
  ["all there", ["0 1", "5 2", "9 3"], "M0 1L5 2L9 3"],
  ["a gap at the start", [null, "5 2", "9 3"], "M5 2L9 3"],
  ["a gap in the middle", ["0 1", "3 1", null, "6 2", "9 3"], "M0 1L3 1M6 2L9 3"],
  ["a gap at the end", ["0 1", "5 2", null], "M0 1L5 2"],
  ["one between gaps is a dot", ["0 1", "3 1", null, "6 2", null], "M0 1L3 1M6 2h0"],
  ["nothing known", [null, null], ""],
])("with %s", (_, points, path) => {
  expect(pathOf(points)).toBe(path);
});
