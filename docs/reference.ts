/** The tables of functions and models in the readers' documents, made from the models' own data. */

import type { Cell } from "../src/core/cells/cell";
import { POINT_NOTATION } from "../src/core/cells/number-text";
import { type CellFunction, functionHelp } from "../src/core/functions/cell-function";
import type { Reader } from "../src/core/functions/reader";
import { type Language } from "../src/core/texts/language";
import type { Model } from "../src/core/model";
import { runFormula, shown } from "../test/models/formula";

/** A document of its own, or a part of one between its markers. */
export interface Piece {
  /** From the project's root. */
  readonly path: string;
  /** Name of the markers; `null` when the whole file is generated. */
  readonly part: string | null;
  readonly text: string;
}

interface Edition {
  readonly language: Language;
  readonly readme: string;
  readonly reference: string;
}

const EDITIONS: readonly Edition[] = [
  { language: "en", readme: "README.md", reference: "docs/functions.md" },
  { language: "zh-CN", readme: "README.zh-CN.md", reference: "docs/functions.zh-CN.md" },
];

/** Every generated text. */
export function pieces(models: readonly Model[]): Piece[] {
  return EDITIONS.flatMap(({ language, readme, reference }) => [
    { path: readme, part: "functions", text: functionTable(models, language, reference) },
    { path: readme, part: "models", text: modelTable(models, language) },
    { path: readme, part: "worksheets", text: worksheetList(models, language) },
    { path: reference, part: null, text: referencePage(models, language) },
  ]);
}

/**
 * The measured times, as the bench wrote them, in both languages.
 *
 * Throws when the bench no longer measures what the comparison is about.
 */
export function figurePieces(results: string): Piece[] {
  const [hundred, two] = [
    figures(results, "PYRAMID_TIER, cells in and labels out", "100000"),
    figures(results, "A COUNTIF per row in the sheet", "2000"),
  ];
  return EDITIONS.map(({ language, readme }) => {
    const rows = [
      [`\`PYRAMID_TIER\`${WORDS.hundred[language]}`, hundred("PYRAMID_TIER")],
      [WORDS.sort[language], hundred("object sort")],
      [WORDS.arquero[language], hundred("arquero")],
      [WORDS.duckdb[language], hundred("DuckDB")],
      [`\`PYRAMID_TIER\`${WORDS.two[language]}`, two("PYRAMID_TIER")],
      [WORDS.countif[language], two("COUNTIF per row")],
    ];
    return { path: readme, part: "figures", text: table([WORDS.work[language], WORDS.time[language]], rows) };
  });
}

/** The cells of one row of a table of results, by the header of their column. */
function figures(results: string, heading: string, row: string): (header: string) => string {
  const [, section = ""] = results.split(`## ${heading}\n`);
  const lines =
    section
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("|")) ?? [];
  const [header = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const found = rows.find(([first]) => first === row) ?? [];
  return (name) => {
    const figure = found[header.indexOf(name)];
    if (figure === undefined)
      throw new Error(`bench/RESULTS.md lacks ${name} for ${row} rows under "${heading}"`);
    return figure;
  };
}

/**
 * A document with a piece put in.
 *
 * Throws when the markers are missing, so that a table is never lost unnoticed.
 */
export function withPiece(document: string, { path, part, text }: Piece): string {
  if (part === null) return text;
  const [start, end] = [`<!-- ${part}: written by npm run docs -->`, `<!-- /${part} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers ${start} and ${end}`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}

function functionTable(models: readonly Model[], language: Language, reference: string): string {
  return table(
    [WORDS.function[language], WORDS.parameters[language], WORDS.gives[language]],
    models.flatMap(({ functions }) =>
      functions.map(({ name, parameters, summary }) => [
        `[\`${name}\`](${reference}#${name.toLowerCase()})`,
        parameters.map(bracketed).join(", "),
        firstSentence(summary[language], language),
      ]),
    ),
  );
}

function modelTable(models: readonly Model[], language: Language): string {
  return table(
    [WORDS.model[language], WORDS.gives[language], WORDS.needs[language]],
    models.flatMap(({ title, summary, segmentation }) => {
      if (!segmentation) return [];
      const { and, or } = { and: WORDS.and[language], or: WORDS.or[language] };
      const needs = segmentation.needs.map((group) => group.map(({ label }) => label[language]).join(or));
      return [[title[language], summary[language], needs.join(and)]];
    }),
  );
}

function worksheetList(models: readonly Model[], language: Language): string {
  const titles = models.flatMap(({ templates }) => templates.map(({ title }) => title[language]));
  return `${titles.join(WORDS.comma[language])}${WORDS.stop[language]}`;
}

function referencePage(models: readonly Model[], language: Language): string {
  const withFunctions = models.filter(({ functions }) => functions.length > 0);
  const parts = withFunctions.flatMap(({ title, summary, functions }) => [
    `## ${title[language]}`,
    summary[language],
    ...functions.flatMap((one) => functionEntry(one, language)),
  ]);
  return `${[`# ${WORDS.page[language]}`, WORDS.intro[language], ...parts].join("\n\n")}\n`;
}

function functionEntry(one: CellFunction, language: Language): string[] {
  const { name, parameters, examples } = one;
  return [
    `### ${name}`,
    `\`=${name}(${parameters.map(bracketed).join(", ")})\``,
    functionHelp(one)[language],
    table(
      [WORDS.parameter[language], WORDS.meaning[language]],
      parameters.map((parameter) => [`\`${parameter.name}\``, parameter.help[language]]),
    ),
    ...examples.flatMap(({ formula }) => exampleOf(formula, one, language)),
  ];
}

/** Examples are written with a decimal point in every language. */
function readerIn(language: Language): Reader {
  return { language, notation: POINT_NOTATION };
}

/** The formula and its result as a spreadsheet in that language shows it, worked out here and now. */
function exampleOf(formula: string, one: CellFunction, language: Language): string[] {
  const inLanguage: CellFunction = { ...one, call: (given) => one.call(given, readerIn(language)) };
  const result = runFormula(formula, [inLanguage]);
  const lead = `${WORDS.example[language]} \`${formula}\``;
  if (!isTable(result)) {
    const cells = Array.isArray(result) ? result.flat() : [result];
    return [`${lead} → \`${cells.map((cell) => shown(cell) || WORDS.blank[language]).join(", ")}\``];
  }
  const [first = [], ...others] = result.map((row) => row.map((cell) => shown(cell)));
  return [`${lead} →`, table(first, others)];
}

/** More than a value or a column that could as well stand in a line. */
function isTable(result: Cell | Cell[][]): result is Cell[][] {
  return Array.isArray(result) && result.length > 1 && (result[0]?.length ?? 0) > 1;
}

function bracketed({ name, optional }: CellFunction["parameters"][number]): string {
  return optional ? `[${name}]` : name;
}

/** Enough for a table; the reference has the rest. */
function firstSentence(text: string, language: Language): string {
  const [first = text] = language === "en" ? text.split(/(?<=\.)\s+(?=[A-Z0-9])/) : text.split(/(?<=。)/);
  return first;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text in a cell of a table: nothing in it may end the cell or begin markup. */
function cellText(text: string): string {
  const isMarked = /^(\[?`.*|-+)$/.test(text);
  const plain = text.replace(/\s+/g, " ").replace(/\|/g, "\\|");
  return isMarked ? plain : plain.replace(/[*<]/g, "\\$&");
}

const WORDS = {
  function: { en: "function", "zh-CN": "函数", "zh-TW": "函數" },
  parameters: { en: "parameters", "zh-CN": "参数", "zh-TW": "引數" },
  parameter: { en: "parameter", "zh-CN": "参数", "zh-TW": "引數" },
  meaning: { en: "what to give", "zh-CN": "填写内容", "zh-TW": "填寫內容" },
  gives: { en: "what it gives", "zh-CN": "作用", "zh-TW": "作用" },
  model: { en: "in the sidebar", "zh-CN": "侧边栏中的模型", "zh-TW": "側邊欄中的模型" },
  needs: { en: "needs a column for", "zh-CN": "需要的列", "zh-TW": "需要的欄" },
  and: { en: " and ", "zh-CN": "、", "zh-TW": "、" },
  or: { en: " or ", "zh-CN": "或", "zh-TW": "或" },
  comma: { en: ", ", "zh-CN": "、", "zh-TW": "、" },
  stop: { en: ".", "zh-CN": "。", "zh-TW": "。" },
  example: { en: "Example:", "zh-CN": "示例：", "zh-TW": "示例：" },
  blank: { en: "(blank)", "zh-CN": "（空白）", "zh-TW": "（空白）" },
  work: { en: "work", "zh-CN": "任务", "zh-TW": "任務" },
  time: { en: "milliseconds", "zh-CN": "毫秒", "zh-TW": "毫秒" },
  hundred: { en: ", 100 000 rows", "zh-CN": "，100 000 行", "zh-TW": "，100 000 列" },
  sort: { en: "a script that sorts objects, the same rows", "zh-CN": "用脚本给对象排序，同样的行", "zh-TW": "用指令碼排序物件，同樣的列" },
  arquero: { en: "arquero, the same rows", "zh-CN": "arquero，同样的行", "zh-TW": "arquero，同樣的列" },
  duckdb: { en: "DuckDB, the same rows, loaded already", "zh-CN": "DuckDB，同样的行，数据已载入", "zh-TW": "DuckDB，同樣的列，資料已載入" },
  two: { en: ", 2 000 rows", "zh-CN": "，2 000 行", "zh-TW": "，2 000 列" },
  countif: { en: "a `COUNTIF` in each of the 2 000 rows: opened, worked out and read in the workbench's engine", "zh-CN": "2 000 行每行一个 `COUNTIF`：在工作台的表格引擎中打开、计算并读取", "zh-TW": "2 000 列每列一個 `COUNTIF`：在工作台的試算表引擎中開啟、計算並讀取" },
  page: { en: "Functions", "zh-CN": "函数说明", "zh-TW": "函數說明" },
  intro: { en: [
      "Written by `npm run docs` from the data that also makes the help in Sheets; every result below was worked out by the function itself.",
      "Parameters in square brackets may be left out. A parameter that takes one value per customer takes one cell or a whole column;",
      "a column gives a column, written here in one line with commas. Blank rows stay blank, and a row that cannot be read says so with ⚠ without",
      "spoiling the others. Labels follow the language of the spreadsheet (English, simplified or traditional Chinese). In locales that",
      "write a decimal comma, separate parameters with `;`, and columns in braces with `\\`; a text such as `1.500` is read as the other cells of its column, else as the locale writes it.",
      "An argument that changes by itself, such as `TODAY()`, makes Google show _Loading..._ for ever: put it into a cell and name that cell.",
    ].join("\n"), "zh-CN": [
      "本页由 `npm run docs` 生成，内容与表格中显示的函数帮助出自同一份数据；下面每个结果都由函数实际算出。",
      "方括号中的参数可以省略。每个客户一个值的参数，可以填一个单元格，也可以填一整列；填一列就得到一列，这里写成一行，以逗号分隔。",
      "空白行保持空白；无法识别的行以 ⚠ 说明原因，不影响其他行。层级等名称随表格的语言（英文、简体中文、繁体中文）变化，下面的结果以简体中文表格为准。以文本形式存放的数字按表格所在地区的写法读取。",
      "在以逗号作小数点的地区，参数用 `;` 分隔，花括号中的列用 `\\` 分隔。会自行变化的参数（如 `TODAY()`）会使 Google 一直显示“正在加载”：请放进单元格再引用。",
    ].join("\n"), "zh-TW": "" },
} as const;
