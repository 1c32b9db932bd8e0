/** One hostile cell must not cost the others their time: no pattern of what ships takes the square of a text's length. */

import { readFileSync } from "node:fs";
import { type Token, tokenizer, tokTypes } from "acorn";
import { growth } from "../core/growth";

/** Patterns for texts that the add-on makes itself and that are never long. */
const OF_OUR_OWN = new Set([
  // Digits of a number, of which there are 309 at most.
  String.raw`\d(?=(\d{3})+\.)`,
  String.raw`\B(?=(\d{3})+$)`,
  // An address such as A1:B9.
  String.raw`([A-Z]+)(\d+)`,
]);

/** What a hostile cell may repeat. */
const REPEATED =
  ` |(|（|[|【|)|1|.|,|，|-|a|A|年|一|百|元|'|"|/|:|：|%|€|\n|\t|\u3000|+|_|1,|1.|1 |a | -|1/|(a|Q1|$ |大写`.split(
    "|",
  );
/** What stands around it, so that a pattern for the end, or for more than that, does not match. */
const AROUND = [
  ["", "!"],
  ["x", "x"],
] as const;

/** Between the 4 of linear and the 16 of quadratic time. */
const MOST = 9;
const SIZE = 4_000;
/** In milliseconds: a text of this size that is read at once needs no closer look. */
const QUICK = 4;

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** The patterns between slashes of a script. */
function patternsOf(code: string): Pattern[] {
  const found = new Map<string, Pattern>();
  // Its types leave the value out.
  for (const token of tokenizer(code, { ecmaVersion: 2022 })) {
    const { type, value } = token as Token & { readonly value: unknown };
    if (type !== tokTypes.regexp) continue;
    const { pattern, flags } = value as Pattern;
    found.set(`${pattern} ${flags}`, { pattern, flags: flags.replace("y", "") });
  }
  return [...found.values()].filter(({ pattern }) => !OF_OUR_OWN.has(pattern));
}

function scriptOf(page: string): string {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join("\n");
}

/** Texts on which the pattern takes more than four times as long where the text is four times as long. */
function slowTexts({ pattern, flags }: Pattern): string[] {
  const read = (text: string) => text.replace(new RegExp(pattern, flags), "");
  return REPEATED.flatMap((part) =>
    AROUND.flatMap(([before, behind]) => {
      const text = (size: number) => before + part.repeat(size / part.length) + behind;
      const start = performance.now();
      read(text(SIZE));
      if (performance.now() - start < QUICK) return [];
      const isSlow = growth((size) => read(text(size)), SIZE) > MOST;
      return isSlow ? [JSON.stringify(`${before}${part}…${behind}`)] : [];
    }),
  );
}

test.each([
  ["Code.js", (file: string) => file],
  ["sidebar.html", scriptOf],
])(
  "every pattern of %s reads a text in time that grows with its length",
  (name, codeOf) => {
    const patterns = patternsOf(codeOf(readFileSync(`dist/${name}`, "utf8")));
    expect(patterns.length).toBeGreaterThan(20);
    const slow = patterns.flatMap((one) => slowTexts(one).map((text) => `/${one.pattern}/ over ${text}`));
    expect(slow).toEqual([]);
  },
  60_000,
);
