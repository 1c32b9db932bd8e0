/** The Key-account matrix: criteria, scores, quadrant, capacity, stage and sales approach, live through the functions. */

import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { headers, listColumn, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { OVER_CAPACITY_NAME, QUADRANT_NAMES } from "./matrix";

const WEIGHT_ROW = 9;
const HEADER_ROW = 10;
const FIRST = HEADER_ROW + 1;
const ROWS = 30;
const LAST = HEADER_ROW + ROWS;

/** Four scores of attractiveness, four of strength, six answers about the relationship. */
const EXAMPLE = [
  [9, 9, 8, 10, 9, 8, 9, 10, 4, 4, 3, 4, 4, 4],
  [8, 7, 9, 8, 7, 8, 6, 7, 3, 3, 3, 3, 3, 2],
  [6, 7, 6, 5, 6, 6, 7, 5, 2, 2, 2, 2, 3, 2],
  [9, 8, 7, 8, 3, 4, 4, 5, 1, 2, 1, 2, 1, 1],
  [3, 4, 4, 5, 9, 8, 9, 9, 2, 3, 2, 2, 2, 1],
  [2, 3, 3, 4, 2, 2, 3, 1],
];
const WEIGHTS = [30, 30, 20, 20, 30, 30, 20, 20];

/** @private */
function sheet(language: Language): TemplateSheet {
  const questions = wordsOf(QUESTIONS, language);
  const label = (text: Text) => wording(text[language]);
  const key = QUADRANT_NAMES[0]?.[language];
  const over = OVER_CAPACITY_NAME[language];
  const list = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const approach = (at: number) =>
    `=IF(L${at}="";"";IF(OR(L${at}="${key}";L${at}="${over}");"${FARMER[language]}";IF(L${at}="${QUADRANT_NAMES[1]?.[language]}";"${HUNTER[language]}";"${ROUTE[language]}")))`;
  const rows = Array.from({ length: ROWS }, (_, index): TemplateRow => {
    const at = FIRST + index;
    const first = index === 0;
    const answers = EXAMPLE[index];
    const cell = (place: number, note: string): TemplateCell => input(answers?.[place] ?? "", "count", note);
    return [
      input(answers ? `${ACCOUNT[language]} ${index + 1}` : "", "text"),
      ...WEIGHTS.map((_, place) => cell(place, SCORES[language])),
      result(first ? `=SCORECARD(B${FIRST}:E${LAST};B${WEIGHT_ROW}:E${WEIGHT_ROW})` : "", "count"),
      result(first ? `=SCORECARD(F${FIRST}:I${LAST};F${WEIGHT_ROW}:I${WEIGHT_ROW})` : "", "count"),
      result(first ? `=KAM_SELECT(${list("J")};${list("K")};B4;B5)` : "", "text"),
      ...questions.map((question, place) => cell(WEIGHTS.length + place, `${question} (1-4)`)),
      result(`=IF(A${at}="";"";KAM_STAGE(M${at}:R${at}))`, "text"),
      result(approach(at), "text"),
    ];
  });
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [label(CAPACITY), input(2, "count")],
      [label(CUT), input(50, "count")],
      [label(SELECTED), result(`=COUNTIF(${list("L")};"${key}")`, "count")],
      [{ ...result(`=IF(B6>B4;"${TIED[language]}";"")`, "text"), look: "note" }],
      [label(OVER), result(`=COUNTIF(${list("L")};"${over}")`, "count")],
      [label(WEIGHT), ...WEIGHTS.map((weight) => input(weight, "count"))],
      [...headers(HEADER, language), ...headers(QUESTIONS, language), ...headers(LAST_HEADER, language)],
      ...rows,
    ],
    columnWidths: [220],
    frozenRows: HEADER_ROW,
    charts: [
      {
        picture: "matrix",
        title: TITLE[language],
        labels: listColumn(10, HEADER_ROW, ROWS),
        values: [listColumn(11, HEADER_ROW, ROWS)],
        row: LAST + 2,
        column: 1,
      },
    ],
  };
}

const TITLE = inLanguages("Key-account matrix", "关键客户矩阵", "關鍵客戶矩陣");
const PURPOSE = inLanguages(
  "Score each account from 0 to 10: how attractive it is (first four), how strong we are with it (next four); then answer six questions from 1 to 4.",
  "按 0 到 10 给客户评分：前四项为吸引力，后四项为我方优势；再按 1 到 4 回答六个问题。",
  "按 0 到 10 給客戶評分：前四項為吸引力，後四項為我方優勢；再按 1 到 4 回答六個問題。",
);
const ACCOUNT = inLanguages("Account", "客户", "客戶");
const CAPACITY = inLanguages("Key accounts we can manage", "可管理的关键客户数", "可管理的關鍵客戶數");
const CUT = inLanguages("High from (of 100)", "高分下限（满分 100）", "高分下限（滿分 100）");
const SELECTED = inLanguages("Key accounts taken", "入选关键客户", "入選關鍵客戶");
const OVER = inLanguages("Qualified, over capacity", "合格但超出容量", "合格但超出容量");
const TIED = inLanguages(
  "More than the capacity: accounts tie at its edge, and all of them stay in.",
  "超出容量：边缘客户得分相同，全部入选。",
  "超出容量：邊緣客戶得分相同，全部入選。",
);
const WEIGHT = inLanguages("Weight", "权重", "權重");
const SCORES = inLanguages("0 to 10", "0 到 10 分", "0 到 10 分");
const FARMER = inLanguages("Farmer: deepen and retain", "耕耘：深耕与保持", "耕耘：深耕與保持");
const HUNTER = inLanguages("Hunter: win it over", "猎取：主动争取", "獵取：主動爭取");
const ROUTE = inLanguages("Milk round: fixed visits", "例行路途：定期拜访", "例行路途：定期拜訪");
const HEADER = inLanguages(
  "Account|Purchase budget|Growth|Profitability|Honest dealing|Product fit|Service|Price|Trust in us|Attractiveness|Our strength|Place",
  "客户|采购预算|成长性|盈利性|诚信|产品适合度|服务|价格|对我方的信任|客户吸引力|我方优势|定位",
  "客戶|採購預算|成長性|獲利性|誠信|產品適合度|服務|價格|對我方的信任|客戶吸引力|我方優勢|定位",
);
const LAST_HEADER = inLanguages("Stage|Sales approach", "关系阶段|销售方式", "關係階段|銷售方式");
const QUESTIONS = inLanguages(
  "Levels in contact|Open information|Share of purchases|Value over price|Joint projects|Linked systems",
  "联系的层级|信息公开|采购份额|重价值轻价格|共同项目|系统对接",
  "聯繫的層級|資訊公開|採購份額|重價值輕價格|共同專案|系統對接",
);

export const KEY_ACCOUNT_MATRIX: Template = { id: "key-account-matrix", title: TITLE, sheet };
