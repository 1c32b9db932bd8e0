/** The Price-cut check: what a lower price must sell, whether it stays within its corridor, and what to ask before. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { across, answer, input, label, result, saying, verdict } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** Each with its further volume and the price it sells at. */
const CASES: readonly (readonly [name: Text, extra: string, price: string])[] = [
  [TEXTS.caseToday, "=0", "{$price}"],
  [TEXTS.caseStandStill, "=PRICE_CUT_BREAKEVEN({price};{unitCost};{newPrice})", "{$newPrice}"],
  [TEXTS.caseNotFollowed, "={extra}", "{$newPrice}"],
  [TEXTS.caseFollowed, "={extraFollowed}", "{$newPrice}"],
];
const PAYS = [TEXTS.paysEitherWay, TEXTS.paysUnlessFollowed, TEXTS.paysNot];
const COLUMNS = "case extraVolume volume contribution -";
/** The case of the break-even, in the list of cases. */
const NEEDED = "{extraVolume/2}";

/** @private */
function rows(language: Language): NamedRow[] {
  const words = (text: Text) => label(text[language]);
  const note = TEXTS.extraVolumeNote[language];
  const [yes, onlyIf, no] = PAYS.map((text) => `"${text[language]}"`);
  return [
    [words(TEXTS.priceNow), named("price", input(100, "cents"))],
    [words(TEXTS.unitCost), named("unitCost", input(60, "cents"))],
    [words(TEXTS.unitsNow), named("units", input(300, "count"))],
    [words(TEXTS.newPrice), named("newPrice", input(90, "cents"))],
    [words(TEXTS.extraVolume), named("extra", input(0.4, "share", note))],
    [words(TEXTS.extraVolumeWhenFollowed), named("extraFollowed", input(0.05, "share", note))],
    [
      words(TEXTS.doesItPay),
      saying(
        PAYS.map((text) => text[language]),
        answer(`=IF({extra}<${NEEDED};${no};IF({extraFollowed}<${NEEDED};${onlyIf};${yes}))`, "text"),
      ),
    ],
    [],
    namedHeaders(TEXTS.priceCutHeader, language, COLUMNS, CASES.length),
    ...CASES.map(([name, extra, price]) => [
      words(name),
      result(extra, "share"),
      result("={$units}*(1+{.extraVolume})", "count"),
      result(`={.volume}*(${price}-{$unitCost})`, "money"),
      result("={.contribution}-{$contribution/1}", "money"),
    ]),
    [],
    [label(TEXTS.corridorHeading[language], "heading")],
    [words(TEXTS.willing), named("willing", input(110, "cents"))],
    [words(TEXTS.corridor), verdict(wordsOf(TEXTS.corridorVerdicts, language), corridor(language))],
    [],
    ...questionRows(language),
  ];
}

/** The price belongs between what a unit costs and what users will pay. @private */
function corridor(language: Language): string {
  const [within, below, above] = wordsOf(TEXTS.corridorVerdicts, language).map((word) => `"${word}"`);
  return `=IF({newPrice}<{unitCost};${below};IF(AND(ISNUMBER({willing});{newPrice}>{willing});${above};${within}))`;
}

const QUESTIONS = [
  TEXTS.leaderQuestions,
  TEXTS.followerQuestions,
  TEXTS.dealerQuestions,
  TEXTS.userQuestions,
];

/** Each is put so that a yes speaks for the cut. @private */
function questionRows(language: Language): NamedRow[] {
  const answers = wordsOf(TEXTS.questionAnswers, language);
  const [yes, no] = answers;
  const asked = wordsOf(TEXTS.questionAsked, language);
  const rows = QUESTIONS.flatMap((list, at) =>
    wordsOf(list, language).map((question) => [label(question), choice("", answers), label(asked[at] ?? "")]),
  );
  const open = `${rows.length}-COUNTIF({reply};"${yes}")-COUNTIF({reply};"${no}")`;
  const against = `COUNTIF({reply};"${no}")`;
  const [stillOpen, speakAgainst, speakFor] = [TEXTS.answersOpen, TEXTS.answersAgainst, TEXTS.answersFor].map(
    (text) => `"${text[language]}"`,
  );
  return [
    [label(TEXTS.questionsHeading[language], "heading")],
    [
      label(TEXTS.answersSay[language]),
      across(
        4,
        answer(
          `=IF(${against}>0;${against}&${speakAgainst};IF(${open}>0;(${open})&${stillOpen};${speakFor}))`,
          "text",
        ),
      ),
    ],
    namedHeaders(TEXTS.questionHeader, language, "- reply -", rows.length),
    ...rows,
  ];
}

export const PRICE_CUT = worksheet({
  id: "price-cut",
  group: "winning",
  title: TEXTS.priceCutTitle,
  notes: [withExample(TEXTS.priceCutPurpose)],
  rows,
  charts: [
    {
      // Lying: the names of the cases are long.
      picture: "pyramid",
      title: TEXTS.contributionByCase,
      labels: "case",
      values: ["contribution"],
      beside: "price",
      column: 3,
      // It ends above the list of cases.
      width: 440,
      height: 180,
    },
  ],
});
