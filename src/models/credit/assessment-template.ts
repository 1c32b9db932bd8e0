/** The Credit assessment worksheet: one row per customer, rated as it is filled in. */

import type { ColumnFormat, Format } from "../../core/report/report";
import { headerOf, laidOut, type NamedRow } from "../../core/template/named-cells";
import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { input, label, result, saying, verdict } from "../../core/template/template-cell";
import { titleRows } from "../../core/template/template-rows";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { levelText } from "./answer";
import type { Indicator } from "./credit";
import { defaultScheme } from "./default-scheme";
import { CREDIT_DAYS, MONTHLY_SALES, numberedHeader, QUARTER } from "./fields";
import { reasonFor } from "./reason";
import { SCHEME_CELLS, schemeTemplate } from "./scheme-template";
import { TEXTS } from "./texts";

/** Of customers; the formulas cover all of them, and rows inserted between them. */
const ROWS = 20;

/** A good payer, and one whose grade a lost lawsuit holds down. */
const EXAMPLES: readonly (readonly (string | number)[])[] = [
  [..."ABAAAA", 120, "A", 0.95, 0.9, 0, 45, 1.5, 1, 0.5, 5_000_000, 30_000_000, 0.2, 0.05, 0.08],
  [..."AABBBA", 60, "D", 1, 0.9, 0, 60, 1.2, 0.8, 0.6, 1_000_000, 8_000_000, 0.15, 0.05, 0.1],
];
const EXAMPLE_SALES = [200_000, 60] as const;

/** Before the answers, each with its header. */
const COLUMNS: readonly (readonly [name: string, header: Text])[] = [
  ["customer", WORDS.customer],
  ["quarter", QUARTER.label],
  ["grade", TEXTS.grade],
  ["score", TEXTS.score],
  ["reason", TEXTS.gradeReason],
  ["sales", MONTHLY_SALES.label],
  ["days", CREDIT_DAYS.label],
  ["limit", TEXTS.creditLimit],
];
/** From the first indicator's column to the last one's. */
const ANSWERS = "firstAnswer:lastAnswer";

export const assessmentTemplate: Template = {
  id: "credit-assessment",
  group: "credit",
  title: TEXTS.assessmentTitle,
  sheet: (language, sheetNamed) => assessment(language, sheetNamed(schemeTemplate.id)),
};

/** @private */
function assessment(language: Language, schemeSheet: string | null): TemplateSheet {
  const { indicators, grades: schemeGrades } = defaultScheme(language);
  const grades = schemeGrades.map((grade) => grade.label);
  const scheme = schemeSheet === null ? "" : `;${schemeSheet}!${absolute(SCHEME_CELLS)}`;
  const notes = [
    TEXTS.assessmentHowTo,
    schemeSheet === null ? TEXTS.assessmentWithoutScheme : TEXTS.assessmentWithScheme,
  ];
  const answerName = (position: number) =>
    position === 0 ? "firstAnswer" : position === indicators.length - 1 ? "lastAnswer" : `answer${position}`;
  const rows = Array.from({ length: ROWS }, (_, index): NamedRow => {
    const example = EXAMPLES[index];
    return [
      input(example ? `${TEXTS.exampleCustomer[language]} ${index + 1}` : "", "text"),
      entry(""),
      saying(
        [TEXTS.notEnoughKnown[language]],
        verdict(grades, index === 0 ? `=CREDIT_GRADE({${ANSWERS}}${scheme})` : ""),
      ),
      spilled(index, `=CREDIT_SCORE({${ANSWERS}}${scheme})`, "cents"),
      saying(reasonsOf(language), spilled(index, `=CREDIT_REASON({${ANSWERS}}${scheme})`, "text")),
      { ...entry(example ? EXAMPLE_SALES[0] : ""), format: "money" },
      { ...entry(example ? EXAMPLE_SALES[1] : ""), format: "count" },
      spilled(index, `=CREDIT_LIMIT({grade};{sales};{days}${scheme})`, "money"),
      ...indicators.map((indicator, position) => answerCell(indicator, example?.[position] ?? "")),
    ];
  });
  return laidOut(
    [
      ...titleRows(TEXTS.assessmentTitle, notes, language),
      [
        ...COLUMNS.map(([name, header]) => headerOf(name, ROWS, label(header[language], "header"))),
        ...indicators.map((indicator, position) =>
          headerOf(answerName(position), ROWS, answerHeader(indicator, position, language)),
        ),
      ],
      ...rows,
    ],
    { frozenAbove: "customer" },
  );
}

/** The longest reasons: far from the next grade, held down by an answer. @private */
function reasonsOf(language: Language): string[] {
  const scheme = defaultScheme(language);
  const { indicators, grades } = scheme;
  const capping = indicators.findIndex(
    ({ rule }) => rule.kind === "levels" && rule.levels.some(({ cap }) => cap !== null),
  );
  const reason = (score: number, cappedBy: number | null) =>
    reasonFor(scheme, { score, grade: grades.length - 1, cappedBy }, language);
  return [reason(10.55, null), reason(76.78, capping < 0 ? null : capping)];
}

/** Only the first row has the formula; its results fill the column. @private */
function spilled(index: number, formula: string, format: ColumnFormat): TemplateCell {
  return result(index === 0 ? formula : "", format);
}

/** @private */
function answerHeader({ name, max, rule }: Indicator, position: number, language: Language): TemplateCell {
  const levels = rule.kind === "levels" ? rule.levels : [];
  const points = filled(TEXTS.upToPoints, language, { max });
  const note = [points, ...levels.map((level) => `${levelText(level)}: ${level.points}`)].join("\n");
  return { content: numberedHeader(name, position), look: "header", note };
}

/** @private */
function answerCell(indicator: Indicator, content: string | number): TemplateCell {
  const { rule } = indicator;
  if (rule.kind !== "levels") {
    const format = formatOf(indicator);
    return format ? { ...entry(content), format } : entry(content);
  }
  const chosen = rule.levels.find(({ letter }) => letter === content);
  return { ...input(chosen ? levelText(chosen) : "", "text"), choices: rule.levels.map(levelText) };
}

/** Days and counts are whole, ratios have decimals. @private */
function formatOf({ rule, share }: Indicator): Format | undefined {
  if (share) return "share";
  return rule.kind === "bands" ? "count" : undefined;
}

/** @private */
function entry(content: string | number): TemplateCell {
  return input(content, "asTyped");
}

/** @private */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
