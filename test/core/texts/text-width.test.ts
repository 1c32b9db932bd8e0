/** Widths of texts against Adobe's metrics of Helvetica: never narrower than Arial draws them, and not much wider. */

import { LANGUAGES } from "../../../src/core/texts/language";
import { linesIn, longestWord, textWidth } from "../../../src/core/texts/text-width";
import { MODELS } from "../../../src/models/registry";
import { widthOf } from "../../letter-widths";

const TEXTS = MODELS.flatMap(({ title, summary, templates }) =>
  LANGUAGES.flatMap((language) => [
    title[language],
    summary[language],
    ...templates.map((template) => template.title[language]),
  ]),
);

test.each([false, true])(
  "no text narrower than Arial has it, and all together at most a sixth wider, bold: %s",
  (bold) => {
    const pairs = TEXTS.map(
      (text) => [textWidth(text, { points: 10, bold }), widthOf(text, 10, bold)] as const,
    );
    expect(Math.min(...pairs.map(([told, real]) => told / real))).toBeGreaterThanOrEqual(0.99);
    const [told, real] = [0, 1].map((at) => pairs.reduce((sum, pair) => sum + (pair[at] ?? 0), 0));
    expect((told ?? 0) / (real ?? 1)).toBeLessThan(7 / 6);
  },
);

test("a Chinese character is as wide as two small letters", () => {
  expect(textWidth("客户客户", { points: 12 })).toBe(64); // four of 12 points, 4/3 pixels each
});

test("lines break between words and between Chinese characters, never before a mark", () => {
  const lettering = { points: 10 };
  const width = textWidth("客户客户", lettering);
  expect(linesIn("客户客户", width, lettering)).toBe(1);
  expect(linesIn("客户客户客户", width, lettering)).toBe(2);
  // The full stop stays with the character before it: 客户客 | 户。
  expect(linesIn("客户客户。", width, lettering)).toBe(2);
  expect(linesIn("one two", textWidth("one two", lettering), lettering)).toBe(1);
  expect(linesIn("one two", textWidth("two", lettering), lettering)).toBe(2);
  expect(linesIn("one\ntwo", 999, lettering)).toBe(2);
  expect(longestWord("客户客户", lettering)).toBe(textWidth("客", lettering));
});
