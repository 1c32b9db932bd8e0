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
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { MAN_ACTIONS } from "./actions";
import { MAN_CODES } from "./man";

const HEADER_ROW = 9;
const FIRST = HEADER_ROW + 1;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;
const CODES_LAST = HEADER_ROW + MAN_CODES.length;

/** Need, money and authority of each example prospect; a space is not known yet. */
const EXAMPLE = ["YYY", "YYN", "YNY", "NYY", "NYN", "NNN", "Y  "];

/** @private */
function sheet(language: Language): TemplateSheet {
  const [search, screen, develop] = wordsOf(STAGES, language);
  const label = (text: Text) => wording(text[language]);
  const answers: Readonly<Record<string, string>> = { Y: YES[language], N: NO[language] };
  const down = (column: string) => `$${column}$${FIRST}:$${column}$${LAST}`;
  const codes = `$J$${FIRST}:$J$${CODES_LAST}`;
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const [need = "", money = "", authority = ""] = EXAMPLE[index] ?? "";
    const answer = (letter: string) =>
      choice(answers[letter] ?? "", [YES[language], NO[language]], UNKNOWN[language]);
    const points = [
      ["B", "$B$4"],
      ["C", "$B$5"],
      ["D", "$B$6"],
    ].map(([column, worth]) => `(${column}${at}="${YES[language]}")*${worth}`);
    const code = MAN_CODES[index];
    return [
      input(EXAMPLE[index] ? `${PROSPECT[language]} ${index + 1}` : "", "text"),
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
      ...opening(TITLE, PURPOSE, language),
      [label(NEED_POINTS), input(50, "count")],
      [label(MONEY_POINTS), input(30, "count")],
      [label(AUTHORITY_POINTS), input(20, "count")],
      [label(ENOUGH), input(80, "count")],
      [],
      [...headers(HEADER, language), null, ...headers(CODE_HEADER, language)],
      ...rows,
    ],
    columnWidths: [220, 90, 90, 90, 90, 90, 100, 420, 30, 90, 420],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "bars",
        title: TITLE[language],
        labels: listColumn(10, HEADER_ROW, MAN_CODES.length),
        values: [listColumn(12, HEADER_ROW, MAN_CODES.length)],
        row: CODES_LAST + 2,
        column: 10,
      },
    ],
  };
}

export const TITLE = inLanguages("Prospects (MAN)", "潜在客户（MAN）", "潛在客戶（MAN）");
const PURPOSE = inLanguages(
  "Search until all three answers are known, screen by points, develop those with enough. Ask for the need first, then money, then who decides.",
  "搜寻：直到三项答案齐全；筛选：按分数；开发：达到分数线。先问需求，再看购买力，最后找决策人。",
  "搜尋：直到三項答案齊全；篩選：按分數；開發：達到分數線。先問需求，再看購買力，最後找決策人。",
);
const YES = inLanguages("Yes", "有", "有");
const NO = inLanguages("No", "无", "無");
const UNKNOWN = inLanguages("Leave it blank while not known", "未知时留空", "未知時留空");
const PROSPECT = inLanguages("Prospect", "潜在客户", "潛在客戶");
const NEED_POINTS = inLanguages("Points for need", "需求分值", "需求分值");
const MONEY_POINTS = inLanguages("Points for money", "购买力分值", "購買力分值");
const AUTHORITY_POINTS = inLanguages("Points for authority", "决定权分值", "決定權分值");
const ENOUGH = inLanguages("Develop from", "开发分数线", "開發分數線");
const STAGES = inLanguages("Search|Screen|Develop", "搜寻|筛选|开发", "搜尋|篩選|開發");
const HEADER = inLanguages(
  "Prospect|Need|Money|Authority|Code|Points|Stage|Next step",
  "潜在客户|需求|购买力|决定权|代码|分数|阶段|下一步",
  "潛在客戶|需求|購買力|決定權|代碼|分數|階段|下一步",
);
const CODE_HEADER = inLanguages("Code|Next step|Prospects", "代码|下一步|客户数", "代碼|下一步|客戶數");

export const PROSPECTS_TEMPLATE: Template = { id: "prospects", title: TITLE, sheet };
