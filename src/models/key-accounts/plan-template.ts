/** The Account plan: who decides, what kind of purchase it is, and the objectives for the quarter. */

import type { Template, TemplateSheet } from "../../core/template/template";
import { input, result, wording } from "../../core/template/template-cell";
import { choice, headers, opening, type TemplateRow, wordsOf } from "../../core/template/template-rows";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

const GOAL_HEADER = 16;
const GOALS = [
  [100, 40],
  [6, 6],
  [2, 1],
];

/** @private */
function sheet(language: Language): TemplateSheet {
  const label = (text: Text) => wording(text[language]);
  const attitudes = wordsOf(TEXTS.planAttitudes, language);
  const purchases = wordsOf(TEXTS.planPurchases, language);
  const roles = wordsOf(TEXTS.planRoles, language).map(
    (role, index): TemplateRow => [
      wording(role),
      input("", "text"),
      input("", "text"),
      choice(attitudes[[0, 0, 1, 0, 2][index] ?? 1] ?? "", attitudes),
      input("", "text"),
    ],
  );
  const goals = wordsOf(TEXTS.planGoals, language).map((name, index): TemplateRow => {
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
      ...opening(TEXTS.planTitle, TEXTS.planPurpose, language),
      [label(TEXTS.account), input("", "text")],
      [label(TEXTS.planPurchase), choice(purchases[0] ?? "", purchases)],
      [label(TEXTS.planInFavour), result(`=COUNTIF(D9:D13;"${attitudes[0]}")/ROWS(D9:D13)`, "share")],
      [],
      headers(TEXTS.planRoleHeader, language),
      ...roles,
      [],
      [wording(TEXTS.planQuarter[language], "heading")],
      headers(TEXTS.planGoalHeader, language),
      ...goals,
    ],
    columnWidths: [260, 150, 200, 120, 240],
    frozenRows: 0,
    charts: [],
  };
}

export const ACCOUNT_PLAN: Template = { id: "account-plan", title: TEXTS.planTitle, sheet };
