/** The Credit scheme worksheet: every number of the scheme as a cell that the user may change. */

import { headerOf, type NamedRow } from "../../core/template/named-cells";
import type { TemplateCell } from "../../core/template/template";
import { across, label } from "../../core/template/template-cell";
import { worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { FULL_SCORE, type Indicator } from "./credit";
import { defaultScheme } from "./default-scheme";
import { BASES, GRADE_HEADERS, INDICATOR_HEADERS, RULES, STEPS } from "./scheme-rows";
import { TEXTS } from "./texts";

/** Some rows below the last, so that a range that ends there takes in what the user adds. */
const SPARE_ROWS = 60;

/** The cells that hold the whole scheme and what the user may add to it, for a formula. */
export const SCHEME_CELLS = "A1:J200";

export const schemeTemplate = worksheet({
  id: "credit-scheme",
  group: "credit",
  title: TEXTS.schemeTitle,
  notes: [TEXTS.schemeNoteSource, TEXTS.schemeNoteDefaults, TEXTS.schemeNoteRows, TEXTS.schemeNoteUse],
  rows: schemeRows,
});

/** @private */
function schemeRows(language: Language): NamedRow[] {
  const { indicators, grades } = defaultScheme(language);
  const table = indicators.flatMap((indicator, position) => indicatorRows(indicator, position + 1, language));
  const header = (text: Text) => label(text[language], "header");
  return [
    [label(TEXTS.checksHeading[language], "heading")],
    ...checkRows(language),
    [],
    [null, ...Object.values(GRADE_HEADERS).map(header)],
    ...grades.map(({ label: grade, from, coefficient }) => [null, grade, input(from), input(coefficient)]),
    [],
    [],
    [label(TEXTS.indicatorsHeading[language], "heading")],
    [
      header(TEXTS.indicatorNumber),
      ...Object.entries(INDICATOR_HEADERS).map(([name, text]) =>
        headerOf(name, table.length + SPARE_ROWS, header(text)),
      ),
    ],
    ...table,
  ];
}

/** Totals of the points, and whether they are as in the source; a split changed on purpose is only said. @private */
function checkRows(language: Language): NamedRow[] {
  const row = (name: Text, total: string, wanted: number, otherwise: Text): NamedRow => [
    null,
    label(name[language]),
    { content: `=ROUND(${total};9)`, look: "result" },
    across(4, {
      content: `=IF(ROUND(${total};9)=${wanted};"${TEXTS.checkFine[language]}";"${otherwise[language]}")`,
      look: "result",
    }),
  ];
  const split = (basis: Text) => `SUMIF({$basis};"${basis[language]}";{$max})`;
  return [
    row(TEXTS.totalPoints, "SUM({$max})", FULL_SCORE, TEXTS.checkMustBe100),
    row(BASES.nonFinancial, split(BASES.nonFinancial), 70, TEXTS.checkDiffers),
    row(BASES.financial, split(BASES.financial), 30, TEXTS.checkDiffers),
  ];
}

/** The first step stands beside the indicator, the others below it. @private */
function indicatorRows(indicator: Indicator, position: number, language: Language): NamedRow[] {
  const { category, financial, name, max, rule } = indicator;
  const basis = financial ? BASES.financial : BASES.nonFinancial;
  const rules = Object.values(RULES).map((text) => text[language]);
  const head: NamedRow = [
    ...[position, category, basis[language], name, input(max)],
    { content: RULES[rule.kind][language], look: "input", choices: rules },
  ];
  return stepCells(indicator, language).map((step, index) => [
    ...(index === 0 ? head : [null, null, null, null, null, null]),
    ...step,
  ]);
}

/** @private */
function stepCells({ rule, share }: Indicator, language: Language): NamedRow[] {
  const word = (step: keyof typeof STEPS) => STEPS[step][language];
  const { grades } = defaultScheme(language);
  switch (rule.kind) {
    case "levels":
      return rule.levels.map(({ letter, text, points, cap }) => [
        letter,
        input(text),
        input(points),
        {
          ...input(cap === null ? "" : (grades[cap]?.label ?? "")),
          choices: grades.map(({ label }) => label),
        },
      ]);
    case "bands":
      return [
        ...rule.bands.map(
          ({ bound, points }): NamedRow => [
            word(rule.side),
            { ...input(bound), format: "count" },
            input(points),
          ],
        ),
        [word("otherwise"), null, input(rule.otherwise)],
      ];
    default: {
      const end = (value: number) => (share ? { ...input(value), format: "share" as const } : input(value));
      return [
        [word("full"), end(rule.full)],
        [word("none"), end(rule.none)],
      ];
    }
  }
}

/** @private */
function input(content: string | number): TemplateCell {
  return { content, look: "input" };
}
