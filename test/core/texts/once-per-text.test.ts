/** That what follows from a text is found once, also where nothing follows. */

import { oncePerText } from "../../../src/core/texts/once-per-text";

test("each text is looked at once", () => {
  const asked: string[] = [];
  const initial = oncePerText((text) => {
    asked.push(text);
    return text[0] ?? null;
  });
  expect(["Ann", "", "Bo", "Ann", "", "Bo"].map(initial)).toEqual(["A", null, "B", "A", null, "B"]);
  expect(asked).toEqual(["Ann", "", "Bo"]);
});

test("a list of any length is answered", () => {
  const lengths = oncePerText((text) => text.length);
  const texts = Array.from({ length: 250_000 }, (_, at) => String(at));
  expect(texts.every((text) => lengths(text) === text.length)).toBe(true);
});
