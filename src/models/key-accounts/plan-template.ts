/** The Account plan: who decides, what kind of purchase it is, and the objectives for the quarter. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** Attitude of each role at first, counted from 0. */
const ATTITUDES = [0, 0, 1, 0, 2];
/** What each objective wants, and what is reached. */
const GOALS = [
  [100, 40],
  [6, 6],
  [2, 1],
];

/** @private */
function rows(language: Language): NamedRow[] {
  const attitudes = wordsOf(TEXTS.planAttitudes, language);
  const purchases = wordsOf(TEXTS.planPurchases, language);
  const roles = wordsOf(TEXTS.planRoles, language);
  const meanings = wordsOf(TEXTS.planRoleMeanings, language);
  const goals = wordsOf(TEXTS.planGoals, language);
  return [
    [label(TEXTS.account[language]), input("", "text")],
    [label(TEXTS.planPurchase[language]), named("purchase", choice(purchases[0] ?? "", purchases))],
    [label(TEXTS.planAdvice[language]), result(adviceOn(purchases, language), "text")],
    [
      label(TEXTS.planInFavour[language]),
      result(`=COUNTIF({attitude};"${attitudes[0]}")/ROWS({attitude})`, "share"),
    ],
    [],
    namedHeaders(TEXTS.planRoleHeader, language, "- - - attitude -", roles.length),
    ...roles.map((role, index) => [
      { ...label(role), note: meanings[index] ?? "" },
      input("", "text"),
      input("", "text"),
      choice(attitudes[ATTITUDES[index] ?? 1] ?? "", attitudes),
      input("", "text"),
    ]),
    [],
    [label(TEXTS.planQuarter[language], "heading")],
    namedHeaders(TEXTS.planGoalHeader, language, "- target reached - -", goals.length),
    ...goals.map((name, index) => {
      const [target = "", reached = ""] = GOALS[index] ?? [];
      return [
        input(name, "text"),
        input(target, "count"),
        input(reached, "count"),
        result('=IF(ISNUMBER({.target});IF({.target}>0;{.reached}/{.target};"");"")', "share"),
        input("", "text"),
      ];
    }),
  ];
}

/** What the chosen type of purchase calls for; nothing for another word. @private */
function adviceOn(purchases: readonly string[], language: Language): string {
  const advice = wordsOf(TEXTS.planPurchaseAdvice, language);
  const cases = purchases.map((purchase, index) => `IF({purchase}="${purchase}";"${advice[index]}";`);
  return `=${cases.join("")}""${")".repeat(cases.length)}`;
}

export const ACCOUNT_PLAN = worksheet({
  id: "account-plan",
  title: TEXTS.planTitle,
  notes: [withExample(TEXTS.planPurpose)],
  rows,
  columnWidths: [260, 150, 200, 120, 240],
});
