/** New products for existing customers: whether the trust won with the old ones carries over, and what is watched. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, verdict } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { verdictFormula } from "../../core/template/verdict";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of products; the rows below the examples are free. */
const ROWS = 10;
/** Relatedness, expertise, brand, marketing means. */
const EXAMPLE = [
  [9, 8, 9, 7],
  [6, 5, 6, 4],
  [2, 3, 4, 2],
];
const COLUMNS = "product carries related - - means verdict - - -";

/** @private */
function rows(language: Language): NamedRow[] {
  const verdicts = wordsOf(TEXTS.affinityVerdicts, language);
  const signs = wordsOf(TEXTS.affinitySigns, language);
  return [
    [
      label(TEXTS.affinityLimits[language]),
      named("leanFrom", input(70, "decimal")),
      named("proveFrom", input(40, "decimal")),
    ],
    [],
    namedHeaders(TEXTS.affinityHeader, language, COLUMNS, ROWS),
    ...Array.from({ length: ROWS }, (_, index): NamedRow => {
      const scores = EXAMPLE[index];
      return [
        input(scores ? `${TEXTS.affinityProduct[language]} ${index + 1}` : "", "text"),
        result('=IF(COUNTIF({.related:means};">=0")<4;"";10*SUM({.related:means})/4)', "decimal"),
        ...Array.from({ length: 4 }, (__, at) =>
          input(scores?.[at] ?? "", "asTyped", WORDS.zeroToTen[language]),
        ),
        verdict(verdicts, verdictFormula("{.carries}", ["{$leanFrom}", "{$proveFrom}"], verdicts)),
        input("", "date"),
        choice("", signs),
        input("", "text"),
      ];
    }),
  ];
}

export const AFFINITY_TEMPLATE = worksheet({
  id: "product-affinity",
  group: "winning",
  title: TEXTS.affinityTitle,
  notes: [withExample(TEXTS.affinityPurpose)],
  rows,
});
