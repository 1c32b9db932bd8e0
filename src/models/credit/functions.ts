/** CREDIT_SCORE, CREDIT_GRADE, CREDIT_REPORT and CREDIT_LIMIT as data. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, badCellText, rowsOf } from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import { inLanguages, type Language } from "../../core/texts/language";
import { isUnreadable, missingOf, unreadableAnswer, type Verdict, verdicts } from "./assessment";
import { creditReport } from "./credit-report";
import { limitFunction } from "./limit";
import type { Scheme } from "./scheme";
import { schemeOf } from "./scheme-range";

const INDICATORS: Parameter = {
  name: "indicators",
  help: inLanguages(
    "20 columns in the scheme's order, one customer per row; levels as letter or text. One cell or one column: total scores.",
    "按方案顺序排列的 20 列，每行一个客户；分级指标填字母或文字。一个单元格或一列：总分。",
    "按方案順序排列的 20 欄，每列一個客戶；分級指標填字母或文字。一個儲存格或一欄：總分。",
  ),
};
const SCHEME: Parameter = {
  name: "scheme",
  optional: true,
  help: inLanguages(
    "Optional. The whole range of a Credit scheme sheet, such as 'Credit scheme'!A1:J200; the default scheme when left out.",
    "可选。“信用方案”工作表的完整范围，如 '信用方案'!A1:J200；省略时用默认方案。",
    "選填。「信用方案」工作表的完整範圍，如 '信用方案'!A1:J200；省略時用預設方案。",
  ),
};
const MISSING: Parameter = {
  name: "missing",
  optional: true,
  help: inLanguages(
    'Optional. "zero": what is not known earns nothing (default); "rescale": the known ones are scaled up to 100.',
    '可选。"zero"：未知指标得 0 分（默认）；"rescale"：按已知指标折算为 100 分。',
    '選填。"zero"：未知指標得 0 分（預設）；"rescale"：按已知指標折算為 100 分。',
  ),
};

/** One cell or one row is one customer, whose unreadable cell throws; of several rows only the bad one shows it. @private */
function judge(
  [indicators, range, missing]: readonly Argument[],
  language: Language,
  show: (verdict: { readonly score: number; readonly grade: number }, scheme: Scheme) => Cell,
): Cell | Cell[][] {
  const scheme = schemeOf(range, language);
  const found = verdicts(indicators, scheme, missingOf(missing));
  const shown = (verdict: Verdict): Cell => {
    if (verdict === null) return "";
    return isUnreadable(verdict) ? badCellText(verdict, language) : show(verdict, scheme);
  };
  if (rowsOf(indicators).length > 1) return found.map((verdict) => [shown(verdict)]);
  const only = found[0] ?? null;
  if (only !== null && isUnreadable(only))
    throw unreadableAnswer(only, String(only.details.parameter ?? "indicators"));
  return shown(only);
}

export const CREDIT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CREDIT_SCORE",
    summary: inLanguages(
      "Credit score of each customer, 0 to 100, by 20 indicators; not rounded. Blank rows stay blank; an unreadable cell is said in its row.",
      "按 20 项指标计算每个客户的信用得分（0 至 100，不取整）。空白行保持空白；无法识别的内容在该行说明。",
      "按 20 項指標計算每個客戶的信用得分（0 至 100，不取整）。空白列保持空白；無法識別的內容在該列說明。",
    ),
    parameters: [INDICATORS, SCHEME, MISSING],
    examples: [
      {
        formula:
          '=CREDIT_SCORE({"A","B","A","A","A","A",120,"A",95%,90%,0,45,1.5,1,50%,5000000,30000000,20%,5%,8%})',
        gives: "91.7",
      },
      {
        formula: '=CREDIT_SCORE({"","","","","","","","",100%,50%,0,"","","","","","","","",""},,"rescale")',
        gives: "83.3333",
      },
    ],
    call: (given, language) => judge(given, language, ({ score }) => score),
  },
  {
    name: "CREDIT_GRADE",
    summary: inLanguages(
      "Credit grade of each customer: AAA from 90 points, AA from 80, A from 70, B from 60, else C, on the unrounded score. A lost lawsuit holds it at C.",
      "每个客户的信用等级：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其余 C，按未取整的得分判断。败诉者最高为 C。",
      "每個客戶的信用等級：90 分起 AAA，80 分起 AA，70 分起 A，60 分起 B，其餘 C，按未取整的得分判斷。敗訴者最高為 C。",
    ),
    parameters: [INDICATORS, SCHEME, MISSING],
    examples: [
      { formula: "=CREDIT_GRADE({90;89.99;60;59.99})", gives: "AAA, AA, B, C" },
      { formula: "=CREDIT_GRADE(85)", gives: "AA" },
    ],
    call: (given, language) => judge(given, language, ({ grade }, { grades }) => grades[grade]?.label ?? ""),
  },
  {
    name: "CREDIT_REPORT",
    summary: inLanguages(
      "One customer's credit rating as a table: input, points, what would earn more, subtotals, grade, points to the next grade, how many indicators are known.",
      "单个客户的信用评估表：填写内容、得分、如何提高、小计、等级、距上一等级的分数、已知指标数。",
      "單一客戶的信用評估表：填寫內容、得分、如何提高、小計、等級、距上一等級的分數、已知指標數。",
    ),
    parameters: [
      {
        name: "indicators",
        help: inLanguages(
          "The 20 cells of one customer, in a row or a column.",
          "一个客户的 20 个单元格，一行或一列。",
          "一個客戶的 20 個儲存格，一列或一欄。",
        ),
      },
      SCHEME,
    ],
    examples: [{ formula: '=CREDIT_REPORT("")', gives: "" }],
    call: ([indicators, range], language) => creditReport(indicators, schemeOf(range, language), language),
  },
  {
    name: "CREDIT_LIMIT",
    summary: inLanguages(
      "Proposed credit limit: monthly sales x credit days / 30 x coefficient of the grade (AAA 1.5, AA 1, A 0.8, B 0.6, C 0).",
      "建议信用额度：月销售额 × 信用天数 ÷ 30 × 等级系数（AAA 1.5、AA 1、A 0.8、B 0.6、C 0）。",
      "建議信用額度：月銷售額 × 信用天數 ÷ 30 × 等級係數（AAA 1.5、AA 1、A 0.8、B 0.6、C 0）。",
    ),
    parameters: [
      {
        name: "grade",
        help: inLanguages(
          "Grades: one cell or a column.",
          "信用等级：一个单元格或一列。",
          "信用等級：一個儲存格或一欄。",
        ),
      },
      {
        name: "monthly_sales",
        help: inLanguages(
          "Sales in an average month, expected or of months with deliveries: one cell or a column.",
          "平均月销售额（预计值，或有发货月份的平均）：一个单元格或一列。",
          "平均月銷售額（預計值，或有出貨月份的平均）：一個儲存格或一欄。",
        ),
      },
      {
        name: "credit_days",
        help: inLanguages(
          "Days of credit: one cell for all or a column.",
          "信用天数：所有客户共用一个单元格，或一列。",
          "信用天數：所有客戶共用一個儲存格，或一欄。",
        ),
      },
      {
        name: "coefficients",
        optional: true,
        help: inLanguages(
          "Optional. Two columns, grade and coefficient, or the whole range of a Credit scheme sheet.",
          "可选。两列：等级和系数，或“信用方案”工作表的完整范围。",
          "選填。兩欄：等級和係數，或「信用方案」工作表的完整範圍。",
        ),
      },
    ],
    examples: [
      {
        formula: '=CREDIT_LIMIT({"AAA";"AA";"A";"B";"C"},200000,60)',
        gives: "600000, 400000, 320000, 240000, 0",
      },
    ],
    call: limitFunction,
  },
];
