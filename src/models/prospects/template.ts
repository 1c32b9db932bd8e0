/** The Prospects worksheet: a list with MAN codes, next steps, points and stages, live through MAN_GRADE. */

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
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MAN_ACTIONS } from "./labels";
import { MAN_CODES } from "./man";
import { TEXTS } from "./texts";

const HEADER_ROW = 9;
const FIRST = HEADER_ROW + 1;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;
const CODES_LAST = HEADER_ROW + MAN_CODES.length;

/** Need, money and authority of each example prospect; a space is not known yet. */
const EXAMPLE = ["YYY", "YYN", "YNY", "NYY", "NYN", "NNN", "Y  "];

/** @private */
function sheet(language: Language): TemplateSheet {
  const [search, screen, develop] = wordsOf(TEXTS.stages, language);
  const label = (text: Text) => wording(text[language]);
  const answers: Readonly<Record<string, string>> = { Y: TEXTS.yes[language], N: TEXTS.no[language] };
  const down = (column: string) => `$${column}$${FIRST}:$${column}$${LAST}`;
  const codes = `$J$${FIRST}:$J$${CODES_LAST}`;
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const [need = "", money = "", authority = ""] = EXAMPLE[index] ?? "";
    const answer = (letter: string) =>
      choice(answers[letter] ?? "", [TEXTS.yes[language], TEXTS.no[language]], TEXTS.unknown[language]);
    const points = [
      ["B", "$B$4"],
      ["C", "$B$5"],
      ["D", "$B$6"],
    ].map(([column, worth]) => `(${column}${at}="${TEXTS.yes[language]}")*${worth}`);
    const code = MAN_CODES[index];
    return [
      input(EXAMPLE[index] ? `${WORDS.prospect[language]} ${index + 1}` : "", "text"),
      answer(need),
      answer(money),
      answer(authority),
      result(index === 0 ? `=MAN_GRADE(${down("C")};${down("D")};${down("B")})` : "", "text"),
      result(`=IF(A${at}="";"";${points.join("+")})`, "count"),
      result(`=IF(A${at}="";"";IF(E${at}="";"${search}";IF(F${at}>=$B$7;"${develop}";"${screen}")))`, "text"),
      // MATCH does not tell M from m, so the row is found with EXACT.
      result(
        `=IF(E${at}="";"";INDEX($K$${FIRST}:$K$${CODES_LAST};SUMPRODUCT(EXACT(${codes};E${at})*(ROW(${codes})-${HEADER_ROW}))))`,
        "text",
      ),
      null,
      ...(code
        ? [
            wording(code),
            wording(MAN_ACTIONS[code][language]),
            result(`=SUMPRODUCT(EXACT(${down("E")};J${at})*1)`, "count"),
          ]
        : []),
    ];
  });
  return {
    cells: [
      ...opening(TEXTS.title, TEXTS.purpose, language),
      [label(TEXTS.needPoints), input(50, "count")],
      [label(TEXTS.moneyPoints), input(30, "count")],
      [label(TEXTS.authorityPoints), input(20, "count")],
      [label(TEXTS.enough), input(80, "count")],
      [],
      [...headers(TEXTS.header, language), null, ...headers(TEXTS.codeHeader, language)],
      ...rows,
    ],
    columnWidths: [220, 90, 90, 90, 90, 90, 100, 420, 30, 90, 420],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "bars",
        title: TEXTS.title[language],
        labels: listColumn(10, HEADER_ROW, MAN_CODES.length),
        values: [listColumn(12, HEADER_ROW, MAN_CODES.length)],
        row: CODES_LAST + 2,
        column: 10,
      },
    ],
  };
}

export const PROSPECTS_TEMPLATE: Template = { id: "prospects", title: TEXTS.title, sheet };
