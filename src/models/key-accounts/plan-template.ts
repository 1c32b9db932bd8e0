/** The Account plan: who decides, what the purchase calls for, who of us meets whom, the objectives of quarter and years. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { across, answer, input, label, result, saying } from "../../core/template/template-cell";
import { choice, headers, namedHeaders, withRoom, wordsOf } from "../../core/template/template-rows";
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
/** Sales, gross profit and cost to serve of each year: it costs before it pays. */
const YEARS = [
  [100, 30, 40],
  [150, 48, 36],
  [220, 75, 40],
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
  const influences = wordsOf(TEXTS.planInfluenceMeanings, language);
  const stages = wordsOf(TEXTS.planBuyingStages, language);
  const years = wordsOf(TEXTS.planYearNames, language);
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
    [
      label(TEXTS.planAdvice[language]),
      across(4, result(adviceOn("purchase", purchases, TEXTS.planPurchaseAdvice, language), "text")),
    ],
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
    heading(TEXTS.planInfluences),
    ...wordsOf(TEXTS.planInfluenceGroups, language).map((group, index) => [
      { ...label(group), note: influences[index] ?? "" },
      across(4, input("", "text")),
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
        result('=IF(ISNUMBER({.target});IF({.target}>0;{.reached}/{.target};"");"")', "percent"),
        input("", "text"),
      ];
    }),
    [],
    heading(TEXTS.planOurSide),
    [label(TEXTS.planBuyingStage[language]), named("buyingStage", choice(stages[0] ?? "", stages))],
    [
      label(TEXTS.planStageCalls[language]),
      across(4, result(adviceOn("buyingStage", stages, TEXTS.planStageAdvice, language), "text")),
    ],
    [label(TEXTS.planBusiness[language]), across(4, input("", "text"))],
    headers(TEXTS.planOurHeader, language),
    ...wordsOf(TEXTS.planOurRoles, language).map((role) => [
      input(role, "text"),
      input("", "text"),
      choice("", roles),
      input("", "date"),
      roomy,
    ]),
    [],
    heading(TEXTS.planYears),
    namedHeaders(TEXTS.planYearHeader, language, "year sales gross cost profit", years.length),
    ...years.map((year, index) => {
      const [sales = "", gross = "", cost = ""] = YEARS[index] ?? [];
      return [
        input(year, "text"),
        input(sales, "money"),
        input(gross, "money"),
        input(cost, "money"),
        result('=IF(ISNUMBER({.gross});{.gross}-SUM({.cost});"")', "money"),
      ];
    }),
    [
      label(TEXTS.planYearTotal[language]),
      result("=SUM({sales})", "money"),
      result("=SUM({gross})", "money"),
      result("=SUM({cost})", "money"),
      answer("=SUM({profit})", "money"),
    ],
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

/** What the chosen word calls for; nothing for another word. @private */
function adviceOn(name: string, chosen: readonly string[], on: Text, language: Language): string {
  const advice = wordsOf(on, language);
  const cases = chosen.map((word, index) => `IF({${name}}="${word}";"${advice[index]}";`);
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
