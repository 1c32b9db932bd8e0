/** The Credit scheme worksheet: every number of the scheme as a cell that the user may change. */

import type { Template, TemplateCell } from "../../core/template/template";
import type { Language, Text } from "../../core/texts/language";
import { defaultScheme } from "./default-scheme";
import { FULL_SCORE, type Indicator } from "./scheme";
import { BASES, GRADE_HEADERS, INDICATOR_HEADERS, RULES, STEPS } from "./scheme-words";
import { TEXTS } from "./texts";

type Row = (TemplateCell | string | number | null)[];

/** Of the indicator table, for the checks above it. */
const HEADER_ROW = 21;
/** Some rows below the last, so that a range that ends there takes in what the user adds. */
const SPARE_ROWS = 60;

/** The cells that hold the whole scheme and what the user may add to it, for a formula. */
export const SCHEME_CELLS = "A1:J200";

export const schemeTemplate: Template = {
  id: "credit-scheme",
  title: TEXTS.creditSchemeTitle,
  sheet: (language) => ({
    cells: schemeCells(language),
    columnWidths: [40, 150, 100, 220, 80, 110, 90, 260, 70, 110],
    frozenRows: 0,
    charts: [],
  }),
};

/** @private */
function schemeCells(language: Language): Row[] {
  const { indicators, grades } = defaultScheme(language);
  const table = indicators.flatMap((indicator, position) => indicatorRows(indicator, position + 1, language));
  const header = (text: Text): TemplateCell => ({ content: text[language], look: "header" });
  const last = HEADER_ROW + table.length + SPARE_ROWS;
  const notes = NOTES.map((text): Row => [{ content: text[language], look: "note" }]);
  return [
    [{ content: schemeTemplate.title[language], look: "title" }],
    ...notes,
    [],
    [{ content: TEXTS.checks[language], look: "heading" }],
    ...checkRows(HEADER_ROW + 1, last, language),
    [],
    [null, ...Object.values(GRADE_HEADERS).map(header)],
    ...grades.map(({ label, from, coefficient }): Row => [null, label, input(from), input(coefficient)]),
    [],
    [],
    [{ content: TEXTS.indicatorsHeading[language], look: "heading" }],
    [header(TEXTS.number), ...Object.values(INDICATOR_HEADERS).map(header)],
    ...table,
  ];
}

/** Totals of the points, and whether they are as in the source; a split changed on purpose is only said. @private */
function checkRows(first: number, last: number, language: Language): Row[] {
  const points = `$E$${first}:$E$${last}`;
  const row = (label: Text, total: string, wanted: number, otherwise: Text): Row => [
    null,
    { content: label[language], look: "label" },
    { content: `=ROUND(${total};9)`, look: "result" },
    {
      content: `=IF(ROUND(${total};9)=${wanted};"${TEXTS.fine[language]}";"${otherwise[language]}")`,
      look: "result",
    },
  ];
  const split = (basis: Text) => `SUMIF($C$${first}:$C$${last};"${basis[language]}";${points})`;
  return [
    row(TEXTS.totalPoints, `SUM(${points})`, FULL_SCORE, TEXTS.mustBe100),
    row(BASES.nonFinancial, split(BASES.nonFinancial), 70, TEXTS.differs),
    row(BASES.financial, split(BASES.financial), 30, TEXTS.differs),
  ];
}

/** The first step stands beside the indicator, the others below it. @private */
function indicatorRows(indicator: Indicator, position: number, language: Language): Row[] {
  const { category, financial, name, max, rule } = indicator;
  const basis = financial ? BASES.financial : BASES.nonFinancial;
  const head: Row = [position, category, basis[language], name, input(max)];
  const rules = Object.values(RULES).map((text) => text[language]);
  head.push({ content: RULES[rule.kind][language], look: "input", choices: rules });
  return stepCells(indicator, language).map((step, index) => [
    ...(index === 0 ? head : [null, null, null, null, null, null]),
    ...step,
  ]);
}

/** @private */
function stepCells({ rule, share }: Indicator, language: Language): Row[] {
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
          ({ bound, points }): Row => [word(rule.side), { ...input(bound), format: "count" }, input(points)],
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
const NOTES = [
  TEXTS.fromTheSource5Categories,
  TEXTS.defaultsOfThisProductYours,
  TEXTS.rowsMayBeInsertedA,
  TEXTS.useItAsTheSecond,
];
