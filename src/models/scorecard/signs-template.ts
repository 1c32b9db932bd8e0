/** Good and bad customers: four good signs, five bad ones, and whether to keep, convert or let go. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Of customers; the rows below the examples are free. */
const ROWS = 30;
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
    const verdict = verdicts[index];
    return [
      input(EXAMPLE[index] ? `${WORDS.customer[language]} ${index + 1}` : "", "text"),
      ...Array.from(signs, (sign) => choice(answers[sign] ?? "", [yes, no])),
      result(
        `=IF(COUNTIF({.good1:bad5};"?*")=0;"";COUNTIF({.good1:good4};"${yes}")-COUNTIF({.bad1:bad5};"${yes}"))`,
        "count",
      ),
      result(
        `=IF({.balance}="";"";IF({.balance}>={$keepFrom};"${keep}";IF({.balance}<={$letGoUpTo};"${letGo}";"${convert}")))`,
        "text",
      ),
      null,
      ...(verdict ? [label(verdict), result("=COUNTIF({$verdict};{.counted})", "count")] : []),
    ];
  });
  return [
    [
      label(TEXTS.keepAndLetGoLimits[language]),
      named("keepFrom", input(2, "count")),
      named("letGoUpTo", input(-2, "count")),
    ],
    [
      ...namedHeaders(TEXTS.signsHeader, language, COLUMNS, ROWS),
      null,
      ...namedHeaders(TEXTS.verdictCountHeader, language, "counted count", verdicts.length),
    ],
    ...customers,
  ];
}

export const GOOD_AND_BAD = worksheet({
  id: "good-and-bad-customers",
  title: TEXTS.goodAndBadTitle,
  notes: [withExample(TEXTS.goodAndBadPurpose)],
  rows,
  columnWidths: [260],
  frozenAbove: "customer",
  charts: [
    {
      picture: "bars",
      title: TEXTS.goodAndBadTitle,
      labels: "counted",
      values: ["count"],
      below: "counted",
    },
  ],
});
