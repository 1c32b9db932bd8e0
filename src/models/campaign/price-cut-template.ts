/** The Price-cut check: what a lower price must sell, and what is left when a competitor follows. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { across, answer, input, label, result } from "../../core/template/template-cell";
import { namedHeaders } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** Each with its further volume and the price it sells at. */
const CASES: readonly (readonly [name: Text, extra: string, price: string])[] = [
  [TEXTS.caseToday, "=0", "{$price}"],
  [TEXTS.caseStandStill, "=PRICE_CUT_BREAKEVEN({price};{unitCost};{newPrice})", "{$newPrice}"],
  [TEXTS.caseNotFollowed, "={extra}", "{$newPrice}"],
  [TEXTS.caseFollowed, "={extraFollowed}", "{$newPrice}"],
];
const COLUMNS = "case extraVolume volume contribution -";
/** The case of the break-even, in the list of cases. */
const NEEDED = "{extraVolume/2}";

/** @private */
function rows(language: Language): NamedRow[] {
  const words = (text: Text) => label(text[language]);
  const note = TEXTS.extraVolumeNote[language];
  const [yes, onlyIf, no] = [TEXTS.paysEitherWay, TEXTS.paysUnlessFollowed, TEXTS.paysNot].map(
    (text) => `"${text[language]}"`,
  );
  return [
    [words(TEXTS.priceNow), named("price", input(100, "cents"))],
    [words(TEXTS.unitCost), named("unitCost", input(60, "cents"))],
    [words(TEXTS.unitsNow), named("units", input(300, "count"))],
    [words(TEXTS.newPrice), named("newPrice", input(90, "cents"))],
    [words(TEXTS.extraVolume), named("extra", input(0.4, "share", note))],
    [words(TEXTS.extraVolumeWhenFollowed), named("extraFollowed", input(0.05, "share", note))],
    [
      words(TEXTS.doesItPay),
      across(
        4,
        answer(`=IF({extra}<${NEEDED};${no};IF({extraFollowed}<${NEEDED};${onlyIf};${yes}))`, "text"),
      ),
    ],
    [],
    namedHeaders(TEXTS.priceCutHeader, language, COLUMNS, CASES.length),
    ...CASES.map(([name, extra, price]) => [
      words(name),
      result(extra, "share"),
      result("={$units}*(1+{.extraVolume})", "count"),
      result(`={.volume}*(${price}-{$unitCost})`, "money"),
      result("={.contribution}-{$contribution/1}", "money"),
    ]),
  ];
}

export const PRICE_CUT = worksheet({
  id: "price-cut",
  group: "winning",
  title: TEXTS.priceCutTitle,
  notes: [withExample(TEXTS.priceCutPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.contributionByCase,
      labels: "case",
      values: ["contribution"],
      beside: "price",
      column: 6,
      verticalTitle: TEXTS.contribution,
    },
  ],
});
