/** The Price-cut check: what a lower price must sell, and what is left when a competitor follows. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow } from "../../core/template/template-rows";
import { inLanguages, type Language, type Text } from "../../core/texts/language";

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
    caseRow(TODAY, "=0", "$B$4", 0),
    caseRow(STANDS, "=PRICE_CUT_BREAKEVEN(B4;B5;B7)", "$B$7", 1),
    caseRow(NOT_FOLLOWED, "=B8", "$B$7", 2),
    caseRow(FOLLOWED, "=B9", "$B$7", 3),
  ];
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [label(PRICE), input(100, "money")],
      [label(UNIT_COST), input(60, "money")],
      [label(UNITS), input(300, "count")],
      [label(NEW_PRICE), input(90, "money")],
      [label(EXTRA), input(0.4, "share", SHARE_NOTE[language])],
      [label(EXTRA_FOLLOWED), input(0.05, "share", SHARE_NOTE[language])],
      [
        label(VERDICT),
        result(`=IF(B8<B14;"${NO[language]}";IF(B9<B14;"${ONLY_IF[language]}";"${YES[language]}"))`, "text"),
      ],
      [],
      headers(HEADER, language),
      ...rows,
    ],
    columnWidths: [300, 130],
    frozenRows: 0,
    charts: [
      {
        picture: "bars",
        title: CONTRIBUTION[language],
        labels: listColumn(1, HEADER_ROW, rows.length),
        values: [listColumn(4, HEADER_ROW, rows.length)],
        row: 4,
        column: 7,
      },
    ],
  };
}

const TITLE = inLanguages("Price-cut check", "降价测算", "降價測算");
const PURPOSE = inLanguages(
  "How much more must be sold at the new price to earn the same, whether a competitor follows or not.",
  "降价后须多卖多少才能保持原有贡献，并比较竞争对手是否跟进。",
  "降價後須多賣多少才能保持原有貢獻，並比較競爭對手是否跟進。",
);
const PRICE = inLanguages("Price now", "现价", "現價");
const UNIT_COST = inLanguages("Unit cost", "单位成本", "單位成本");
const UNITS = inLanguages("Units sold now", "目前销量", "目前銷量");
const NEW_PRICE = inLanguages("New price", "新价格", "新價格");
const EXTRA = inLanguages(
  "Extra volume if no competitor follows",
  "对手不跟进时的增量",
  "對手不跟進時的增量",
);
const EXTRA_FOLLOWED = inLanguages("Extra volume if one follows", "对手跟进时的增量", "對手跟進時的增量");
const SHARE_NOTE = inLanguages(
  "Of today's units; 0% for none",
  "占目前销量的比例；没有则为 0%",
  "占目前銷量的比例；沒有則為 0%",
);
const VERDICT = inLanguages("Does it pay?", "是否划算", "是否划算");
const NO = inLanguages("No", "不划算", "不划算");
const ONLY_IF = inLanguages("Only if no competitor follows", "仅在对手不跟进时划算", "僅在對手不跟進時划算");
const YES = inLanguages("Yes, even if one follows", "即使对手跟进也划算", "即使對手跟進也划算");
const TODAY = inLanguages("Today", "现状", "現狀");
const STANDS = inLanguages("Needed to stand still", "保持不变所需", "保持不變所需");
const NOT_FOLLOWED = inLanguages("No competitor follows", "对手不跟进", "對手不跟進");
const FOLLOWED = inLanguages("A competitor follows", "对手跟进", "對手跟進");
const CONTRIBUTION = inLanguages("Contribution", "边际贡献", "邊際貢獻");
const HEADER = inLanguages(
  "Case|Extra volume|Units|Contribution|Against today",
  "情况|销量增幅|销量|边际贡献|与现状相比",
  "情況|銷量增幅|銷量|邊際貢獻|與現狀相比",
);

export const PRICE_CUT: Template = { id: "price-cut", title: TITLE, sheet };
