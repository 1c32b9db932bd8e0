/** Headers taken apart: what is found in a list, one by one and all at one go. */

import fc from "fast-check";
import { gluedWords, gluedWordsOf, listed } from "../../../src/core/table/header-words";

test("many at one go are the same as each by itself", () => {
  const piece = fc.constantFrom(
    ..."Net sales|NetSales|'s|#|%|(|)|（|【|]|é|É|ｆｕｌｌ|名|の|ー|고객|Σ|ΑΣ|º|°|\u200b|\u3000|\n|-|.|/|ß|İ|ﬁ|1|２|\ud83d".split(
      "|",
    ),
  );
  const header = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(header, { minLength: 1, maxLength: 8 }), (headers) => {
      expect(gluedWordsOf(headers)).toEqual(headers.map(gluedWords));
    }),
    { seed: 20261129, numRuns: 2000 },
  );
});

test("no headers are none", () => {
  expect(gluedWordsOf([])).toEqual([]);
});

test.each([
  ["Deal - Value", "value"],
  ["Organization – Name", "name"],
  // Only in front, and only before something.
  ["New deal - Value", "newdealvalue"],
  ["Deal -", "deal"],
  ["Sales (net) 2024 [EUR]", "sales2024"],
  ["Sales ((net) x", "salesx"],
  ["Sales) net", "salesnet"],
  ["Sales (net", "salesnet"],
  ["Customer's name", "customername"],
  ["Order #", "orderno"],
  ["% of total", "percentoftotal"],
  ["Kundennummer", "kundennummer"],
  ["Année", "annee"],
  ["ＮＥＴ　Ｓａｌｅｓ", "netsales"],
])("%s is looked up as %s", (header, glued) => {
  expect(gluedWords(header)).toBe(glued);
  expect(gluedWordsOf([header])).toEqual([glued]);
});

test("a list in one text is parted by commas, with blanks or without, over lines", () => {
  expect(listed(" Net Sales ,Turnover,\n  总额 , Umsatz ")).toEqual([
    "Net Sales",
    "Turnover",
    "总额",
    "Umsatz",
  ]);
});
