/** Good and bad customers: five signs of each, and whether to keep, convert or let go. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import {
  choice,
  headers,
  listColumn,
  opening,
  type TemplateRow,
  wordsOf,
} from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

const HEADER_ROW = 5;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;

/** Good signs, then bad ones, of each example customer. */
const EXAMPLE = ["YYYYY NNNNN", "YYYNN NNNNN", "YNYNN NYNYN", "NNYNN YYNYN", "NNNNN YYYYY"];

/** @private */
function sheet(language: Language): TemplateSheet {
  const verdicts = wordsOf(TEXTS.verdicts, language);
  const [keep, convert, letGo] = verdicts;
  const yes = TEXTS.yes[language];
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    const signs = EXAMPLE[index]?.replace(" ", "") ?? " ".repeat(10);
    const verdict = verdicts[index];
    return [
      input(EXAMPLE[index] ? `${WORDS.customer[language]} ${index + 1}` : "", "text"),
      ...Array.from(signs, (sign) =>
        choice(sign === " " ? "" : sign === "Y" ? yes : TEXTS.no[language], [yes, TEXTS.no[language]]),
      ),
      result(
        `=IF(COUNTIF(B${at}:K${at};"?*")=0;"";COUNTIF(B${at}:F${at};"${yes}")-COUNTIF(G${at}:K${at};"${yes}"))`,
        "count",
      ),
      result(`=IF(L${at}="";"";IF(L${at}>=$B$4;"${keep}";IF(L${at}<=$C$4;"${letGo}";"${convert}")))`, "text"),
      null,
      ...(verdict
        ? [wording(verdict), result(`=COUNTIF($M$${HEADER_ROW + 1}:$M$${LAST};O${at})`, "count")]
        : []),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.titleGoodAndBadCustomers, TEXTS.purposeFiveGoodSignsThenFive, language),
      [wording(TEXTS.limitsKeepFromLetGoUp[language]), input(2, "count"), input(-2, "count")],
      [
        ...headers(TEXTS.headerCustomerWantsWhatWeDoWel, language),
        null,
        ...headers(TEXTS.countHeader, language),
      ],
      ...rows,
    ],
    columnWidths: [260],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "bars",
        title: TEXTS.titleGoodAndBadCustomers[language],
        labels: listColumn(15, HEADER_ROW, verdicts.length),
        values: [listColumn(16, HEADER_ROW, verdicts.length)],
        row: HEADER_ROW + 5,
        column: 15,
      },
    ],
  };
}

export const GOOD_AND_BAD: Template = {
  id: "good-and-bad-customers",
  title: TEXTS.titleGoodAndBadCustomers,
  sheet,
};
