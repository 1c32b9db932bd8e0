/** Good and bad customers: four good signs, five bad ones, and whether to keep, convert or let go. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, verdict } from "../../core/template/template-cell";
import { choice, namedHeaders, withRoom, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of customers; the rows below the examples are free. */
const ROWS = 20;
/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 220;
const COLUMNS = "customer good1 - - good4 bad1 - - - bad5 balance verdict";

/** Good signs, then bad ones, of each example customer. */
const EXAMPLE = ["YYYY NNNNN", "YYNN NNNNN", "YNYN NYNYN", "NYNN YYNYN", "NNNN YYYYY"];

/** @private */
function rows(language: Language): NamedRow[] {
  const verdicts = wordsOf(TEXTS.signVerdicts, language);
  const [keep, convert, letGo] = verdicts;
  const [yes, no] = [TEXTS.yes[language], TEXTS.no[language]];
  const answers: Readonly<Record<string, string>> = { Y: yes, N: no };
  const customers = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const signs = EXAMPLE[index]?.replace(" ", "") ?? " ".repeat(9);
    return [
      input(EXAMPLE[index] ? `${WORDS.customer[language]} ${index + 1}` : "", "text"),
      ...Array.from(signs, (sign) => choice(answers[sign] ?? "", [yes, no])),
      result(
        `=IF(COUNTIF({.good1:bad5};"?*")=0;"";COUNTIF({.good1:good4};"${yes}")-COUNTIF({.bad1:bad5};"${yes}"))`,
        "count",
      ),
      verdict(
        verdicts,
        `=IF({.balance}="";"";IF({.balance}>={$keepFrom};"${keep}";IF({.balance}<={$letGoUpTo};"${letGo}";"${convert}")))`,
      ),
    ];
  });
  return [
    ...withRoom(
      [
        [label(TEXTS.keepFrom[language]), named("keepFrom", input(2, "asTyped"))],
        [label(TEXTS.letGoUpTo[language]), named("letGoUpTo", input(-2, "asTyped"))],
        [],
        namedHeaders(TEXTS.verdictCountHeader, language, "counted count", verdicts.length),
        ...verdicts.map((verdict) => [label(verdict), result("=COUNTIF({$verdict};{.counted})", "asTyped")]),
      ],
      CHART_HEIGHT,
    ),
    [
      null,
      label(TEXTS.goodSigns[language], "heading"),
      null,
      null,
      null,
      label(TEXTS.badSigns[language], "heading"),
    ],
    namedHeaders(TEXTS.signsHeader, language, COLUMNS, ROWS),
    ...customers,
  ];
}

export const GOOD_AND_BAD = worksheet({
  id: "good-and-bad-customers",
  group: "accounts",
  title: TEXTS.goodAndBadTitle,
  notes: [withExample(TEXTS.goodAndBadPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.customersByVerdict,
      labels: "counted",
      values: ["count"],
      scale: "counts",
      beside: "keepFrom",
      column: 3,
      width: 420,
      height: CHART_HEIGHT,
      verticalTitle: WORDS.customers,
    },
  ],
});
