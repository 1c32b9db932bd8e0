/** The Account plan: who decides, what kind of purchase it is, the objectives for the quarter and the next steps. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { across, answer, input, label, result, saying } from "../../core/template/template-cell";
import { choice, namedHeaders, withRoom, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Attitude of each role at first, counted from 0. */
const ATTITUDES = [0, 0, 1, 0, 2];
/** What each objective wants, and what is reached. */
const GOALS = [
  [100, 40],
  [6, 6],
  [2, 1],
];
/** Free rows for what is to be done. */
const STEPS = 6;
/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 180;

/** @private */
function rows(language: Language): NamedRow[] {
  const attitudes = wordsOf(TEXTS.planAttitudes, language);
  const purchases = wordsOf(TEXTS.planPurchases, language);
  const roles = wordsOf(TEXTS.planRoles, language);
  const meanings = wordsOf(TEXTS.planRoleMeanings, language);
  const goals = wordsOf(TEXTS.planGoals, language);
  const roomy = saying([TEXTS.planRoom[language]], input("", "text"));
  const heading = (text: Text) => [label(text[language], "heading")];
  const facts: NamedRow[] = [
    [label(TEXTS.account[language]), named("account", input("", "text"))],
    [label(WORDS.owner[language]), input("", "text")],
    [label(TEXTS.planSales[language]), input("", "money")],
    [label(TEXTS.planPurchase[language]), named("purchase", choice(purchases[0] ?? "", purchases))],
    [
      label(TEXTS.planInFavour[language]),
      answer(`=COUNTIF({attitude};"${attitudes[0]}")/ROWS({attitude})`, "share"),
    ],
    [
      label(TEXTS.planReached[language]),
      answer('=IF(SUMPRODUCT(ISNUMBER({done})*1)=0;"";SUM({done})/SUMPRODUCT(ISNUMBER({done})*1))', "share"),
    ],
  ];
  return [
    ...withRoom(facts, CHART_HEIGHT),
    [label(TEXTS.planAdvice[language]), across(4, result(adviceOn(purchases, language), "text"))],
    [],
    heading(TEXTS.planBuyingCentre),
    namedHeaders(TEXTS.planRoleHeader, language, "- - - attitude -", roles.length),
    ...roles.map((role, index) => [
      { ...label(role), note: meanings[index] ?? "" },
      input("", "text"),
      roomy,
      choice(attitudes[ATTITUDES[index] ?? 1] ?? "", attitudes),
      roomy,
    ]),
    [],
    heading(TEXTS.planQuarter),
    namedHeaders(TEXTS.planGoalHeader, language, "goal target reached done -", goals.length),
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
    [],
    heading(TEXTS.planSteps),
    stepHeaders(language),
    ...Array.from({ length: STEPS }, () => [
      across(2, input("", "text")),
      null,
      input("", "text"),
      input("", "date"),
      choice("", wordsOf(TEXTS.planStepStates, language)),
    ]),
  ];
}

/** What the chosen type of purchase calls for; nothing for another word. @private */
function adviceOn(purchases: readonly string[], language: Language): string {
  const advice = wordsOf(TEXTS.planPurchaseAdvice, language);
  const cases = purchases.map((purchase, index) => `IF({purchase}="${purchase}";"${advice[index]}";`);
  return `=${cases.join("")}""${")".repeat(cases.length)}`;
}

/** The first header is as wide as what is to be done. @private */
function stepHeaders(language: Language): NamedRow {
  const [what = "", ...others] = wordsOf(TEXTS.planStepHeader, language);
  return [across(2, label(what, "header")), null, ...others.map((word) => label(word, "header"))];
}

export const ACCOUNT_PLAN = worksheet({
  id: "account-plan",
  group: "accounts",
  title: TEXTS.planTitle,
  notes: [withExample(TEXTS.planPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.planReachedByGoal,
      labels: "goal",
      values: ["done"],
      beside: "account",
      column: 3,
      width: 480,
      height: CHART_HEIGHT,
    },
  ],
});
