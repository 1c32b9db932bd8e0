/** The Key-account matrix: criteria, scores, quadrant, capacity, stage and sales approach, live through the functions. */

import { type NamedRow, named } from "../../core/template/named-cells";
import type { TemplateCell } from "../../core/template/template";
import { across, input, label, result, saying, verdict } from "../../core/template/template-cell";
import { choice, namedColumns, namedHeaders, withRoom, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { PLACES, STAGES } from "./labels";
import { TEXTS } from "./texts";

/** Of accounts; the rows below the examples are free. */
const ROWS = 20;
/** Of the chart beside the settings, in pixels. */
const CHART_HEIGHT = 240;

/** Four scores of attractiveness, four of strength, six answers about the relationship. */
const EXAMPLE = [
  [9, 9, 8, 10, 9, 8, 9, 10, 4, 4, 3, 4, 4, 4],
  [8, 7, 9, 8, 7, 8, 6, 7, 3, 3, 3, 3, 3, 2],
  [6, 7, 6, 5, 6, 6, 7, 5, 2, 2, 2, 2, 3, 2],
  [9, 8, 7, 8, 3, 4, 4, 5, 1, 2, 1, 2, 1, 1],
  [3, 4, 4, 5, 9, 8, 9, 9, 2, 3, 2, 2, 2, 1],
  [2, 3, 3, 4, 2, 2, 3, 1],
];
/** Four of attractiveness, four of strength. */
const WEIGHTS = [30, 30, 20, 20, 30, 30, 20, 20];
/** What is found out stands beside the account, what it follows from to the right of it. */
const COLUMNS = "account place attractiveness strength - - budget - - honesty fit - - trust";
const QUESTIONS = "answer1 - - - - answer6";

/** @private */
function rows(language: Language): NamedRow[] {
  const words = (text: Text, look?: "heading") => label(text[language], look);
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  const places = PLACES.map((place) => place.label[language]);
  const settings: NamedRow[] = [
    [words(TEXTS.capacityOption), named("capacity", input(2, "count"))],
    [words(TEXTS.matrixCut), named("cut", input(50, "decimal"))],
    [],
    namedHeaders(TEXTS.matrixCountHeader, language, "counted count", places.length),
    ...places.map((place) => [label(place), result("=COUNTIF({$place};{.counted})", "count")]),
    [
      across(3, {
        ...result(`=IF({count/1}>{capacity};"${TEXTS.matrixTied[language]}";"")`, "text"),
        look: "note",
      }),
    ],
  ];
  const [organisation = ""] = wordsOf(TEXTS.organisation, language);
  return [
    ...withRoom(settings, CHART_HEIGHT),
    [
      ...blanks(6),
      words(TEXTS.howAttractive, "heading"),
      ...blanks(3),
      words(TEXTS.howStrong, "heading"),
      ...blanks(3),
      words(TEXTS.howClose, "heading"),
    ],
    [
      words(WORDS.weight),
      ...blanks(5),
      ...WEIGHTS.map((weight, place) =>
        named(
          place < WEIGHTS.length / 2 ? "attractivenessWeights" : "strengthWeights",
          input(weight, "asTyped"),
        ),
      ),
    ],
    [
      ...namedHeaders(TEXTS.matrixHeader, language, COLUMNS, ROWS),
      ...namedHeaders(TEXTS.matrixQuestions, language, QUESTIONS, ROWS),
      ...namedColumns([organisation], "organisation", ROWS),
    ],
    ...Array.from({ length: ROWS }, (_, index) => accountRow(index, language)),
  ];
}

/** @private */
function accountRow(index: number, language: Language): NamedRow {
  const answers = EXAMPLE[index];
  const spills = (formula: string) => (index === 0 ? formula : "");
  const score = (place: number, note: string) => input(answers?.[place] ?? "", "asTyped", note);
  // By the scores as they are shown; INDEX rounds a column as a whole.
  const rounded = (scores: string) => `IF(ISNUMBER({${scores}});ROUND({${scores}};1);{${scores}})`;
  const shown = (scores: string) => `INDEX(${rounded(scores)})`;
  const [, yes = "", no = ""] = wordsOf(TEXTS.organisation, language);
  // Whoever is no organisation has no score that could make it a key account.
  const ofOrganisations = `INDEX(IF({organisation}="${no}";"";${rounded("attractiveness")}))`;
  const selected = `=KAM_SELECT(${ofOrganisations};${shown("strength")};{capacity};{cut})`;
  return [
    input(answers ? `${TEXTS.account[language]} ${index + 1}` : "", "text"),
    verdict(namesOf(PLACES, language), spills(selected)),
    result(spills("=SCORECARD({budget:honesty};{attractivenessWeights})"), "decimal"),
    result(spills("=SCORECARD({fit:trust};{strengthWeights})"), "decimal"),
    saying(namesOf(STAGES, language), result(spills("=KAM_STAGE({answer1:answer6};{account})"), "text")),
    approach(language),
    ...WEIGHTS.map((_, place) => score(place, WORDS.zeroToTen[language])),
    ...wordsOf(TEXTS.matrixQuestions, language).map((question, place) =>
      score(WEIGHTS.length + place, `${question} (1-4)`),
    ),
    choice(answers ? yes : "", [yes, no], TEXTS.organisationNote[language]),
  ];
}

/** @private */
function namesOf(labels: typeof PLACES, language: Language): string[] {
  return labels.map(({ label: name }) => name[language]);
}

/** @private */
function approach(language: Language): TemplateCell {
  const [key, over, development] = [TEXTS.keyAccount, TEXTS.overCapacityName, TEXTS.keyDevelopment].map(
    (text) => `{.place}="${text[language]}"`,
  );
  const [farmer, hunter, route] = [TEXTS.farmer, TEXTS.hunter, TEXTS.route].map(
    (text) => `"${text[language]}"`,
  );
  const chosen = `IF(OR(${key};${over});${farmer};IF(${development};${hunter};${route}))`;
  return result(`=IF(OR({.place}="";LEFT({.place};1)="⚠");"";${chosen})`, "text");
}

export const KEY_ACCOUNT_MATRIX = worksheet({
  id: "key-account-matrix",
  group: "accounts",
  title: TEXTS.matrixTitle,
  notes: [withExample(TEXTS.matrixPurpose)],
  rows,
  charts: [
    {
      picture: "matrix",
      title: TEXTS.matrixChart,
      labels: "attractiveness",
      values: ["strength"],
      scale: "points",
      beside: "capacity",
      column: 3,
      width: 560,
      height: CHART_HEIGHT,
      horizontalTitle: TEXTS.attractivenessField,
      verticalTitle: TEXTS.strengthField,
    },
  ],
});
