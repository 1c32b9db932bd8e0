/** The colours: every pair that is written can be read, and labels side by side can be told apart. */

import { cellStyle, rowStyle, SHADES } from "../../../src/app/plan/sheet-style";
import { LOOKS } from "../../../src/app/record/layout";
import { COLOURS, INK, labelColours, PAPER, QUIET, TYPED } from "../../../src/core/report/palette";
import { contrast } from "../../contrast";

/** WCAG 2.2, 1.4.3: text; 1.4.11: bars, lines and points. */
const TEXT = 4.5;
const PICTURE = 3;

test("black on white is 21 to 1, and a colour on itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#174a7c", "#174a7c")).toBe(1);
});

test.each(COLOURS.map(({ strong, tint }): [string, string] => [strong, tint]))(
  "%s with %s: text on the tint, white on the strong one, the strong one on paper",
  (strong, tint) => {
    expect(contrast(INK, tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(PAPER, strong)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(strong, PAPER)).toBeGreaterThanOrEqual(PICTURE);
  },
);

test.each(LOOKS)(
  "the letters of a %s row can be read on what is behind them, also in the colour of a label",
  (look) => {
    const { colour, background } = rowStyle(look);
    expect(contrast(colour, background ?? PAPER)).toBeGreaterThanOrEqual(TEXT);
    for (const count of [1, 2, 3, 4, 5, 10])
      for (let at = 0; at < count; at++) {
        const cell = cellStyle(look, `label ${at} ${count}`);
        if (look === "plain" || look === "shaded" || look === "quiet")
          expect(contrast(cell.colour, cell.background ?? PAPER)).toBeGreaterThanOrEqual(TEXT);
      }
    const bar = cellStyle(look, "bar");
    expect(contrast(bar.colour, bar.background ?? PAPER)).toBeGreaterThanOrEqual(PICTURE);
  },
);

test("dark text can be read on every shade of a heat map, and quiet text on paper", () => {
  for (const shade of SHADES) expect(contrast(INK, shade)).toBeGreaterThanOrEqual(7);
  expect(contrast(QUIET, PAPER)).toBeGreaterThanOrEqual(TEXT);
  expect(contrast(TYPED, cellStyle("plain", "choice").background ?? PAPER)).toBeGreaterThanOrEqual(TEXT);
});

/** How eyes without the pigment for green see a colour (Viénot, Brettel and Mollon 1999, linear light). */
function asDeuteranope(colour: string): number[] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return [
    0.29275 * red + 0.70725 * green,
    0.29275 * red + 0.70725 * green,
    -0.02234 * red + 0.02234 * green + blue,
  ];
}

test.each([2, 3, 4, 5])("of %d labels no two look alike to eyes that tell red and green badly", (count) => {
  const seen = labelColours(count).map(({ strong }) => asDeuteranope(strong));
  seen.forEach((one, at) => {
    for (const other of seen.slice(at + 1)) {
      const distance = Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)));
      expect(distance).toBeGreaterThan(0.05);
    }
  });
});

test("the first colour is the best label's, whatever their number", () => {
  for (const count of [1, 2, 3, 4, 5, 8]) expect(labelColours(count)[0]).toEqual(COLOURS[0]);
});
