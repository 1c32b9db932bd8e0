/** The Price-cut check: what a lower price must sell, and what is left when a competitor follows. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

const HEADER_ROW = 12;

/** @private */
function sheet(language: Language): TemplateSheet {
  const label = (text: Text) => wording(text[language]);
  const caseRow = (text: Text, extra: string, price: string, index: number): TemplateRow => {
    const at = HEADER_ROW + 1 + index;
    return [
      label(text),
      result(extra, "share"),
      result(`=$B$6*(1+B${at})`, "count"),
      result(`=C${at}*(${price}-$B$5)`, "money"),
      result(`=D${at}-$D$${HEADER_ROW + 1}`, "money"),
    ];
  };
  const rows = [
    caseRow(TEXTS.today, "=0", "$B$4", 0),
    caseRow(TEXTS.stands, "=PRICE_CUT_BREAKEVEN(B4;B5;B7)", "$B$7", 1),
    caseRow(TEXTS.notFollowed, "=B8", "$B$7", 2),
    caseRow(TEXTS.followed, "=B9", "$B$7", 3),
  ];
  return {
    cells: [
      ...opening(TEXTS.titlePriceCutCheck, TEXTS.purposeHowMuchMoreMustBe, language),
      [label(TEXTS.price), input(100, "money")],
      [label(TEXTS.unitCost), input(60, "money")],
      [label(TEXTS.units), input(300, "count")],
      [label(TEXTS.newPrice), input(90, "money")],
      [label(TEXTS.extra), input(0.4, "share", TEXTS.shareNote[language])],
      [label(TEXTS.extraFollowed), input(0.05, "share", TEXTS.shareNote[language])],
      [
        label(TEXTS.verdict),
        result(
          `=IF(B8<B14;"${TEXTS.no[language]}";IF(B9<B14;"${TEXTS.onlyIf[language]}";"${TEXTS.yes[language]}"))`,
          "text",
        ),
      ],
      [],
      headers(TEXTS.headerCaseExtraVolumeUnitsCont, language),
      ...rows,
    ],
    columnWidths: [300, 130],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: TEXTS.contribution[language],
        labels: listColumn(1, HEADER_ROW, rows.length),
        values: [listColumn(4, HEADER_ROW, rows.length)],
        row: 4,
        column: 7,
      },
    ],
  };
}

export const PRICE_CUT: Template = { id: "price-cut", title: TEXTS.titlePriceCutCheck, sheet };
