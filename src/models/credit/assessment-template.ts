/** The Credit assessment worksheet: one row per customer, rated as it is filled in. */

import type { Format } from "../../core/report/report";
import type { Template, TemplateCell, TemplateSheet } from "../../core/template/template";
import { inLanguages, type Language } from "../../core/texts/language";
import { levelText } from "./answer";
import { defaultScheme } from "./default-scheme";
import { CREDIT_DAYS, MONTHLY_SALES, numberedHeader, QUARTER } from "./fields";
import type { Indicator } from "./scheme";
import { SCHEME_CELLS, schemeTemplate } from "./scheme-template";

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
  title: inLanguages("Credit assessment", "信用评估", "信用評估"),
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
    CUSTOMER,
    QUARTER.label,
    GRADE,
    SCORE,
    MONTHLY_SALES.label,
    CREDIT_DAYS.label,
    LIMIT,
    KNOWN,
  ];
  const formulas: Readonly<Record<number, string>> = {
    2: `=CREDIT_GRADE(${ANSWERS}${given})`,
    3: `=CREDIT_SCORE(${ANSWERS}${given})`,
    6: `=CREDIT_LIMIT(C${FIRST}:C${LAST};E${FIRST}:E${LAST};F${FIRST}:F${LAST}${given})`,
  };
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const example = EXAMPLES[index];
    const own: (TemplateCell | null)[] = [
      entry(example ? `${EXAMPLE[language]} ${index + 1}` : ""),
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
      [{ content: HOW_TO[language], look: "note" }],
      [{ content: (scheme === "" ? WITHOUT_SCHEME : WITH_SCHEME)[language], look: "note" }],
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
  const points = inLanguages(`up to ${max} points`, `最高 ${max} 分`, `最高 ${max} 分`)[language];
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

const CUSTOMER = inLanguages("Customer", "客户", "客戶");
const GRADE = inLanguages("Credit grade", "信用等级", "信用等級");
const SCORE = inLanguages("Credit score", "信用得分", "信用得分");
const LIMIT = inLanguages("Credit limit", "信用额度", "信用額度");
const KNOWN = inLanguages("Known of 20", "已知指标数", "已知指標數");
const EXAMPLE = inLanguages("Example", "示例", "範例");
const HOW_TO = inLanguages(
  "One row per customer, rated every quarter on the figures of the quarter before. Choose levels from the lists; what stays empty earns no points. Insert rows above the last one for more customers.",
  "每行一个客户，每季度按上一季度的数据评定。分级指标从下拉列表选择；留空不得分。客户更多时，在最后一行之前插入行。",
  "每列一個客戶，每季按上一季的資料評定。分級指標從下拉清單選擇；留空不得分。客戶更多時，在最後一列之前插入列。",
);
const WITH_SCHEME = inLanguages(
  "Points and cut-offs come from your Credit scheme sheet.",
  "分值与界线取自“信用方案”工作表。",
  "分值與界線取自「信用方案」工作表。",
);
const WITHOUT_SCHEME = inLanguages(
  "Points and cut-offs are the defaults. To use your own, insert the Credit scheme template first, then this one.",
  "分值与界线为默认值。如需自定义，请先插入“信用方案”模板，再插入本模板。",
  "分值與界線為預設值。如需自訂，請先插入「信用方案」範本，再插入本範本。",
);
