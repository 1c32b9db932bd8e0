/** The Account plan: who decides, what kind of purchase it is, and the objectives for the quarter. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { choice, headers, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import { inLanguages, type Language, type Text } from "../../core/texts/language";

const GOAL_HEADER = 16;
const GOALS = [
  [100, 40],
  [6, 6],
  [2, 1],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const label = (text: Text) => wording(text[language]);
  const attitudes = wordsOf(ATTITUDES, language);
  const purchases = wordsOf(PURCHASES, language);
  const roles = wordsOf(ROLES, language).map(
    (role, index): TemplateRow => [
      wording(role),
      input("", "text"),
      input("", "text"),
      choice(attitudes[[0, 0, 1, 0, 2][index] ?? 1] ?? "", attitudes),
      input("", "text"),
    ],
  );
  const goals = wordsOf(GOAL_NAMES, language).map((name, index): TemplateRow => {
    const at = GOAL_HEADER + 1 + index;
    const [target = "", reached = ""] = GOALS[index] ?? [];
    return [
      input(name, "text"),
      input(target, "count"),
      input(reached, "count"),
      result(`=IF(ISNUMBER(B${at});IF(B${at}>0;C${at}/B${at};"");"")`, "share"),
      input("", "text"),
    ];
  });
  return {
    cells: [
      ...opening(TITLE, PURPOSE, language),
      [label(ACCOUNT), input("", "text")],
      [label(PURCHASE), choice(purchases[0] ?? "", purchases)],
      [label(IN_FAVOUR), result(`=COUNTIF(D9:D13;"${attitudes[0]}")/ROWS(D9:D13)`, "share")],
      [],
      headers(ROLE_WORDS, language),
      ...roles,
      [],
      [wording(QUARTER[language], "heading")],
      headers(GOAL_WORDS, language),
      ...goals,
    ],
    columnWidths: [260, 150, 200, 120, 240],
    frozenRows: 0,
    charts: [],
  };
}

const TITLE = inLanguages("Account plan", "客户计划", "客戶計畫");
const PURPOSE = inLanguages(
  "One sheet per key account: the five roles of its buying centre and our objectives.",
  "每个关键客户一张：采购中心的五种角色与我方目标。",
  "每個關鍵客戶一張：採購中心的五種角色與我方目標。",
);
const ACCOUNT = inLanguages("Account", "客户", "客戶");
const PURCHASE = inLanguages("Type of purchase", "采购类型", "採購類型");
const PURCHASES = inLanguages(
  "New task|Modified rebuy|Straight rebuy",
  "全新采购|修正重购|直接重购",
  "全新採購|修正重購|直接重購",
);
const IN_FAVOUR = inLanguages("Roles in favour of us", "支持我方的角色占比", "支持我方的角色占比");
const ROLES = inLanguages(
  "User|Influencer|Buyer|Decider|Gatekeeper",
  "使用者|影响者|购买者|决策者|把关者",
  "使用者|影響者|購買者|決策者|把關者",
);
const ATTITUDES = inLanguages("For us|Neutral|Against us", "支持|中立|反对", "支持|中立|反對");
const ROLE_WORDS = inLanguages(
  "Role|Name|What they want|Attitude|Next step",
  "角色|姓名|关注点|态度|下一步",
  "角色|姓名|關注點|態度|下一步",
);
const QUARTER = inLanguages("Objectives for the quarter", "本季度目标", "本季目標");
const GOAL_NAMES = inLanguages(
  "Sales|Visits|New contacts|Joint project",
  "销售额|拜访次数|新联系人|共同项目",
  "銷售額|拜訪次數|新聯絡人|共同專案",
);
const GOAL_WORDS = inLanguages(
  "Objective|Target|Reached|Done|Who, by when",
  "目标|目标值|完成值|完成率|负责人与期限",
  "目標|目標值|完成值|完成率|負責人與期限",
);

export const ACCOUNT_PLAN: Template = { id: "account-plan", title: TITLE, sheet };
