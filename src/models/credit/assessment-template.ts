/** The Credit assessment worksheet: one row per customer, rated as it is filled in. */

import type { Format } from "../../core/report/report";
import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { levelText } from "./answer";
import { defaultScheme } from "./default-scheme";
import { CREDIT_DAYS, MONTHLY_SALES, numberedHeader, QUARTER } from "./fields";
import type { Indicator } from "./scheme";
import { SCHEME_CELLS, schemeTemplate } from "./scheme-template";
import { TEXTS } from "./texts";

/** Of customers; the formulas cover all of them, and rows inserted between them. */
const ROWS = 30;
const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + ROWS;
/** Twenty columns, I to AB. */
const ANSWERS = `I${FIRST}:AB${LAST}`;

/** A good payer, and one whose grade a lost lawsuit holds down. */
const EXAMPLES: readonly (readonly (string | number)[])[] = [
  [..."ABAAAA", 120, "A", 0.95, 0.9, 0, 45, 1.5, 1, 0.5, 5_000_000, 30_000_000, 0.2, 0.05, 0.08],
  [..."AABBBA", 60, "D", 1, 0.9, 0, 60, 1.2, 0.8, 0.6, 1_000_000, 8_000_000, 0.15, 0.05, 0.1],
];
const EXAMPLE_SALES = [200_000, 60] as const;

export const assessmentTemplate: Template = {
  id: "credit-assessment",
  title: TEXTS.creditAssessmentTitle,
  sheet: (language, sheetNamed) => {
    const named = sheetNamed(schemeTemplate.id);
    return assessment(language, named === null ? "" : `${named}!${absolute(SCHEME_CELLS)}`);
  },
};

/** @private */
function assessment(language: Language, scheme: string): TemplateSheet {
  const { indicators } = defaultScheme(language);
  const given = scheme === "" ? "" : `;${scheme}`;
  const headers = [
    WORDS.customer,
    QUARTER.label,
    TEXTS.grade,
    TEXTS.score,
    MONTHLY_SALES.label,
    CREDIT_DAYS.label,
    TEXTS.limit,
    TEXTS.known,
  ];
  const formulas: Readonly<Record<number, string>> = {
    2: `=CREDIT_GRADE(${ANSWERS}${given})`,
    3: `=CREDIT_SCORE(${ANSWERS}${given})`,
    6: `=CREDIT_LIMIT(C${FIRST}:C${LAST};E${FIRST}:E${LAST};F${FIRST}:F${LAST}${given})`,
  };
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const example = EXAMPLES[index];
    const own: (TemplateCell | null)[] = [
      entry(example ? `${TEXTS.example[language]} ${index + 1}` : ""),
      entry(""),
      result(index, formulas[2]),
      result(index, formulas[3]),
      { ...entry(example ? EXAMPLE_SALES[0] : ""), format: "money" },
      { ...entry(example ? EXAMPLE_SALES[1] : ""), format: "count" },
      { ...result(index, formulas[6]), format: "money" },
      { content: knownIn(FIRST + index), look: "result", format: "count" },
    ];
    return [...own, ...indicators.map((indicator, at) => answerCell(indicator, example?.[at] ?? ""))];
  });
  return {
    cells: [
      [{ content: assessmentTemplate.title[language], look: "title" }],
      [{ content: TEXTS.howTo[language], look: "note" }],
      [{ content: (scheme === "" ? TEXTS.withoutScheme : TEXTS.withScheme)[language], look: "note" }],
      [],
      [
        ...headers.map((text): TemplateCell => ({ content: text[language], look: "header" })),
        ...indicators.map((indicator, at) => answerHeader(indicator, at, language)),
      ],
      ...rows,
    ],
    columnWidths: [180, 90, 70, 70, 110, 80, 110, 70, ...indicators.map(() => 130)],
    frozenRows: HEADER_ROW,
    charts: [],
  };
}

/** @private */
function knownIn(row: number): string {
  const filled = `COUNTA(I${row}:AB${row})`;
  return `=IF(${filled}=0;"";${filled})`;
}

/** Only the first row has the formula; its results fill the column. @private */
function result(index: number, formula = ""): TemplateCell {
  return { content: index === 0 ? formula : "", look: "result" };
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
  return { ...entry(chosen ? levelText(chosen) : ""), choices: rule.levels.map(levelText) };
}

/** Days and counts are whole, ratios have decimals. @private */
function formatOf({ rule, share }: Indicator): Format | undefined {
  if (share) return "share";
  return rule.kind === "bands" ? "count" : undefined;
}

/** @private */
function entry(content: string | number): TemplateCell {
  return { content, look: "input" };
}

/** @private */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
