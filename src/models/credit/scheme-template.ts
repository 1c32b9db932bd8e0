/** The Credit scheme worksheet: every number of the scheme as a cell that the user may change. */

import type { Template, TemplateCell } from "../../core/template/template";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { defaultScheme } from "./default-scheme";
import { FULL_SCORE, type Indicator } from "./scheme";
import { BASES, GRADE_HEADERS, INDICATOR_HEADERS, RULES, STEPS } from "./scheme-words";

type Row = (TemplateCell | string | number | null)[];

/** Of the indicator table, for the checks above it. */
const HEADER_ROW = 21;
/** Some rows below the last, so that a range that ends there takes in what the user adds. */
const SPARE_ROWS = 60;

/** The cells that hold the whole scheme and what the user may add to it, for a formula. */
export const SCHEME_CELLS = "A1:J200";

export const schemeTemplate: Template = {
  id: "credit-scheme",
  title: inLanguages("Credit scheme", "信用方案", "信用方案"),
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
    [{ content: CHECKS[language], look: "heading" }],
    ...checkRows(HEADER_ROW + 1, last, language),
    [],
    [null, ...Object.values(GRADE_HEADERS).map(header)],
    ...grades.map(({ label, from, coefficient }): Row => [null, label, input(from), input(coefficient)]),
    [],
    [],
    [{ content: INDICATORS_HEADING[language], look: "heading" }],
    [header(NUMBER), ...Object.values(INDICATOR_HEADERS).map(header)],
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
      content: `=IF(ROUND(${total};9)=${wanted};"${FINE[language]}";"${otherwise[language]}")`,
      look: "result",
    },
  ];
  const split = (basis: Text) => `SUMIF($C$${first}:$C$${last};"${basis[language]}";${points})`;
  return [
    row(TOTAL_POINTS, `SUM(${points})`, FULL_SCORE, MUST_BE_100),
    row(BASES.nonFinancial, split(BASES.nonFinancial), 70, DIFFERS),
    row(BASES.financial, split(BASES.financial), 30, DIFFERS),
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

const NUMBER = inLanguages("No.", "序号", "序號");
const CHECKS = inLanguages("Checks", "检查", "檢查");
const INDICATORS_HEADING = inLanguages("Indicators", "指标与分值", "指標與分值");
const TOTAL_POINTS = inLanguages("Total points", "满分合计", "滿分合計");
const FINE = inLanguages("as in the source", "与来源一致", "與來源一致");
const MUST_BE_100 = inLanguages(
  "must be 100: change the max points",
  "必须为 100：请调整满分",
  "必須為 100：請調整滿分",
);
const DIFFERS = inLanguages(
  "not as in the source (70 and 30): fine if you mean it",
  "与来源（70 和 30）不同：如为有意修改则无妨",
  "與來源（70 和 30）不同：如為有意修改則無妨",
);
const NOTES = [
  inLanguages(
    "From the source: 5 categories, 20 indicators, 100 points, of which 70 non-financial and 30 financial, five grades AAA to C, rated every quarter on the quarter before.",
    "来源规定：5 类、20 项指标、满分 100 分（非财务 70 分、财务 30 分），AAA 至 C 五个等级，每季度按上一季度数据评定。",
    "來源規定：5 類、20 項指標、滿分 100 分（非財務 70 分、財務 30 分），AAA 至 C 五個等級，每季按上一季資料評定。",
  ),
  inLanguages(
    "Defaults of this product, yours to change: the points of each indicator, all answers, bounds and cut-offs, the limit coefficients.",
    "本产品的默认值，可自行修改：各指标分值、所有标准与界线、等级起始分、额度系数。",
    "本產品的預設值，可自行修改：各指標分值、所有標準與界線、等級起始分、額度係數。",
  ),
  inLanguages(
    "Rows may be inserted. A level counts by its letter; bounds belong to the better band; a straight line gives all points at one end and none at the other.",
    "可插入行。分级指标按字母计分；界线值归入较好的一段；直线计分在满分线得满分、零分线得 0 分。",
    "可插入列。分級指標按字母計分；界線值歸入較好的一段；直線計分在滿分線得滿分、零分線得 0 分。",
  ),
  inLanguages(
    "Use it as the second argument: CREDIT_GRADE(indicators; this whole sheet).",
    "用作第二个参数：CREDIT_GRADE(指标区域; 本工作表的完整范围)。",
    "用作第二個參數：CREDIT_GRADE(指標範圍; 本工作表的完整範圍)。",
  ),
];
