/** The Account plan: who decides, what kind of purchase it is, and the objectives for the quarter. */

import { inLanguages, type Language, type Text } from "../../core/language";
import type { Template, TemplateSheet } from "../../core/template";
import { input, result, wording } from "../../core/template-cell";
import { choice, headers, opening, type TemplateRow } from "../../core/template-rows";

const GOAL_HEADER = 16;
const GOALS = [
  [100, 40],
  [6, 6],
  [2, 1],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const label = (text: Text) => wording(text[language]);
  const attitudes = ATTITUDES.map((attitude) => attitude[language]);
  const roles = ROLES.map(
    (role, index): TemplateRow => [
      label(role),
      input("", "text"),
      input("", "text"),
      choice(attitudes[[0, 0, 1, 0, 2][index] ?? 1] ?? "", attitudes),
      input("", "text"),
    ],
  );
  const goals = GOAL_NAMES.map((name, index): TemplateRow => {
    const at = GOAL_HEADER + 1 + index;
    const [target = "", reached = ""] = GOALS[index] ?? [];
    return [
      input(name[language], "text"),
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
      [
        label(PURCHASE),
        choice(
          PURCHASES[0]?.[language] ?? "",
          PURCHASES.map((kind) => kind[language]),
        ),
      ],
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
const PURCHASES = [
  inLanguages("New task", "全新采购", "全新採購"),
  inLanguages("Modified rebuy", "修正重购", "修正重購"),
  inLanguages("Straight rebuy", "直接重购", "直接重購"),
];
const IN_FAVOUR = inLanguages("Roles in favour of us", "支持我方的角色占比", "支持我方的角色占比");
const ROLES = [
  inLanguages("User", "使用者", "使用者"),
  inLanguages("Influencer", "影响者", "影響者"),
  inLanguages("Buyer", "购买者", "購買者"),
  inLanguages("Decider", "决策者", "決策者"),
  inLanguages("Gatekeeper", "把关者", "把關者"),
];
const ATTITUDES = [
  inLanguages("For us", "支持", "支持"),
  inLanguages("Neutral", "中立", "中立"),
  inLanguages("Against us", "反对", "反對"),
];
const ROLE_WORDS = [
  inLanguages("Role", "角色", "角色"),
  inLanguages("Name", "姓名", "姓名"),
  inLanguages("What they want", "关注点", "關注點"),
  inLanguages("Attitude", "态度", "態度"),
  inLanguages("Next step", "下一步", "下一步"),
];
const QUARTER = inLanguages("Objectives for the quarter", "本季度目标", "本季目標");
const GOAL_NAMES = [
  inLanguages("Sales", "销售额", "銷售額"),
  inLanguages("Visits", "拜访次数", "拜訪次數"),
  inLanguages("New contacts", "新联系人", "新聯絡人"),
  inLanguages("Joint project", "共同项目", "共同專案"),
];
const GOAL_WORDS = [
  inLanguages("Objective", "目标", "目標"),
  inLanguages("Target", "目标值", "目標值"),
  inLanguages("Reached", "完成值", "完成值"),
  inLanguages("Done", "完成率", "完成率"),
  inLanguages("Who, by when", "负责人与期限", "負責人與期限"),
];

export const ACCOUNT_PLAN: Template = { id: "account-plan", title: TITLE, sheet };
