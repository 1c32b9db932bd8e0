/** Scorecards as worksheets: channels, suppliers, what a dealer looks at; three subjects side by side, score, rank and verdict. */

import { headerOf, type NamedRow, named } from "../../core/template/named-cells";
import type { Template, TemplateGroup } from "../../core/template/template";
import { input, label, result, verdict } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { verdictFormula } from "../../core/template/verdict";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

export interface ScoreSheet {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly title: Text;
  readonly purpose: Text;
  /** What is scored, e.g. a channel. */
  readonly subject: Text;
  /** The names, with bars between them. */
  readonly criteria: Text;
  /** What to look at for each criterion, with bars between them, in a column of its own. */
  readonly pointers?: Text;
  /** Of the criteria; those of the example total 100. */
  readonly weights: readonly number[];
  /** Scores of the three example subjects by criterion. */
  readonly scores: readonly (readonly [number, number, number])[];
  /** For a good score, a middling one, a poor one, with bars between them. */
  readonly verdicts: Text;
}

/** The names of the columns of scores. */
const SUBJECTS = ["first", "second", "third"];

/**
 * The template of a scorecard.
 *
 * @param definition what is scored and by what
 * @example scoreTemplate({ id: "trial", group: "scoring", title: WORDS.score, purpose: WORDS.score, subject: WORDS.score, criteria: WORDS.score, weights: [100], scores: [[8, 6, 4]], verdicts: WORDS.score }).sheet("en", () => null).cells[6][2].content // => 8
 */
export function scoreTemplate(definition: ScoreSheet): Template {
  const { id, group, title, purpose, pointers } = definition;
  // Where a column says what to look at, there is no room to its right.
  const place = pointers === undefined ? { beside: "goodFrom", column: 6 } : { beside: "score", column: 5 };
  return worksheet({
    id,
    group,
    title,
    notes: [withExample(purpose)],
    rows: (language) => rows(definition, language),
    charts: [
      {
        picture: "bars",
        title,
        labels: "subject",
        values: ["score"],
        scale: "points",
        ...place,
        width: 400,
        verticalTitle: TEXTS.scoreOf100,
      },
    ],
  });
}

/** @private */
function rows(
  { subject, criteria, pointers, weights, scores, verdicts }: ScoreSheet,
  language: Language,
): NamedRow[] {
  const names = wordsOf(verdicts, language);
  const count = weights.length;
  const looked = pointers && wordsOf(pointers, language);
  return [
    [
      label(TEXTS.scoreLimits[language]),
      named("goodFrom", input(70, "decimal")),
      named("middlingFrom", input(50, "decimal")),
    ],
    [],
    [
      label(TEXTS.criterion[language], "header"),
      ...(looked ? [label(TEXTS.whatToLookAt[language], "header")] : []),
      headerOf("weights", count, label(WORDS.weight[language], "header")),
      ...SUBJECTS.map((name, index) =>
        named(`${name}Name`, input(`${subject[language]} ${index + 1}`, "text")),
      ),
    ],
    ...wordsOf(criteria, language).map((name, index) => [
      input(name, "text"),
      ...(looked ? [input(looked[index] ?? "", "text")] : []),
      input(weights[index] ?? 0, "asTyped"),
      ...(scores[index] ?? []).map((score, column) =>
        named(SUBJECTS[column] ?? "", input(score, "asTyped", WORDS.zeroToTen[language])),
      ),
    ]),
    [label(TEXTS.weightsInAll[language]), ...(looked ? [null] : []), result("=SUM({weights})", "asTyped")],
    [],
    [
      headerOf("subject", SUBJECTS.length, label(subject[language], "header")),
      ...namedHeaders(TEXTS.resultHeader, language, "score - -", SUBJECTS.length),
    ],
    ...SUBJECTS.map((name) => [
      result(`={${name}Name}`, "text"),
      result(`=SCORECARD({${name}};{$weights})`, "decimal"),
      result('=IF(ISNUMBER({.score});RANK({.score};{$score});"")', "count"),
      verdict(names, verdictFormula("{.score}", ["{$goodFrom}", "{$middlingFrom}"], names)),
    ]),
  ];
}

export const CHANNEL_SCORECARD = scoreTemplate({
  id: "channel-scorecard",
  group: "scoring",
  title: TEXTS.channelScorecardTitle,
  purpose: TEXTS.channelScorecardPurpose,
  subject: TEXTS.channelScorecardSubject,
  criteria: TEXTS.channelScorecardCriteria,
  pointers: TEXTS.channelScorecardPointers,
  weights: [20, 20, 15, 15, 15, 15],
  scores: [
    [8, 6, 4],
    [7, 5, 6],
    [6, 8, 5],
    [8, 5, 4],
    [7, 6, 5],
    [6, 8, 4],
  ],
  verdicts: TEXTS.channelScorecardVerdicts,
});

export const SUPPLIER_SCORECARD = scoreTemplate({
  id: "supplier-scorecard",
  group: "scoring",
  title: TEXTS.supplierScorecardTitle,
  purpose: TEXTS.supplierScorecardPurpose,
  subject: TEXTS.supplierScorecardSubject,
  criteria: TEXTS.supplierScorecardCriteria,
  weights: [15, 20, 15, 8, 8, 8, 10, 6, 5, 5],
  scores: [
    [9, 6, 5],
    [8, 7, 6],
    [6, 8, 9],
    [8, 7, 4],
    [7, 8, 5],
    [7, 7, 4],
    [8, 6, 4],
    [6, 7, 6],
    [8, 8, 5],
    [9, 5, 4],
  ],
  verdicts: TEXTS.supplierScorecardVerdicts,
});

export const DEALER_INTERESTS = scoreTemplate({
  id: "dealer-interests",
  group: "scoring",
  title: TEXTS.dealerInterestsTitle,
  purpose: TEXTS.dealerInterestsPurpose,
  subject: TEXTS.dealerInterestsSubject,
  criteria: TEXTS.dealerInterestsCriteria,
  pointers: TEXTS.dealerInterestsPointers,
  weights: [30, 20, 15, 10, 10, 15],
  scores: [
    [6, 8, 5],
    [8, 7, 5],
    [8, 6, 4],
    [7, 6, 5],
    [8, 5, 6],
    [6, 8, 5],
  ],
  verdicts: TEXTS.dealerInterestsVerdicts,
});
