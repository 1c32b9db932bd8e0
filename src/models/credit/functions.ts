/** CREDIT_SCORE, CREDIT_GRADE, CREDIT_REASON, CREDIT_REPORT and CREDIT_LIMIT as data. */

import type { Cell } from "../../core/cells/cell";
import type { BadCell } from "../../core/cells/number-column";
import { type Argument, badCellText, rowsOf } from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import type { Reader } from "../../core/functions/reader";
import type { Missing, Scheme } from "./credit";
import { creditReport } from "./credit-report-function";
import { gradeName } from "./labels";
import { limitFunction } from "./limit-function";
import { reasons } from "./reason";
import { schemeOf } from "./scheme-range";
import { isUnreadable, missingOf, unreadableAnswer, type Verdict, verdicts } from "./score-function";
import { TEXTS } from "./texts";

const INDICATORS: Parameter = {
  name: "indicators",
  help: TEXTS.indicatorsHelp,
};
const SCHEME: Parameter = {
  name: "scheme",
  optional: true,
  help: TEXTS.schemeHelp,
};

/** One cell or one row is one customer, whose unreadable cell throws; of several rows only the bad one shows it. @private */
function judge(
  [indicators, range, missing]: readonly Argument[],
  { language, notation }: Reader,
  leftOut: Missing,
  showing: (scheme: Scheme) => (verdict: Exclude<Verdict, BadCell | null>) => Cell,
): Cell | Cell[][] {
  const scheme = schemeOf(range, language, notation);
  const unknown = missingOf(missing, leftOut);
  const show = showing(scheme);
  const shown = (verdict: Verdict): Cell => {
    if (verdict === null) return "";
    return isUnreadable(verdict) ? badCellText(verdict, language) : show(verdict);
  };
  if (rowsOf(indicators).length > 1)
    return verdicts(indicators, scheme, unknown, notation, (verdict) => [shown(verdict)]);
  const [only = null] = verdicts(indicators, scheme, unknown, notation, (verdict) => verdict);
  if (only !== null && isUnreadable(only))
    throw unreadableAnswer(only, String(only.details.parameter ?? "indicators"));
  return shown(only);
}

export const CREDIT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CREDIT_SCORE",
    summary: TEXTS.creditScoreSummary,
    parameters: [INDICATORS, SCHEME, { name: "missing", optional: true, help: TEXTS.scoreMissingHelp }],
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
    call: (given, reader) =>
      judge(
        given,
        reader,
        "zero",
        () =>
          ({ score }) =>
            score,
      ),
  },
  {
    name: "CREDIT_GRADE",
    summary: TEXTS.creditGradeSummary,
    parameters: [INDICATORS, SCHEME, { name: "missing", optional: true, help: TEXTS.gradeMissingHelp }],
    examples: [
      { formula: "=CREDIT_GRADE({90;89.99;60;59.99})", gives: "AAA, AA, B, C" },
      { formula: "=CREDIT_GRADE(85)", gives: "AA" },
      {
        formula: '=CREDIT_GRADE({"","","","","","","","",100%,100%,0,"","","","","","","","",""})',
        gives: "not enough known",
      },
    ],
    call: (given, reader) =>
      judge(
        given,
        reader,
        "withhold",
        ({ grades }) =>
          ({ grade }) =>
            gradeName(grade, grades, reader.language),
      ),
  },
  {
    name: "CREDIT_REASON",
    summary: TEXTS.creditReasonSummary,
    parameters: [INDICATORS, SCHEME, { name: "missing", optional: true, help: TEXTS.gradeMissingHelp }],
    examples: [
      { formula: "=CREDIT_REASON(89.5)", gives: "AAA begins at 90 points: 0.5 more." },
      {
        formula: "=CREDIT_REASON({95;60})",
        gives: ", A begins at 70 points: 10 more.",
      },
    ],
    call: (given, reader) => judge(given, reader, "withhold", (scheme) => reasons(scheme, reader.language)),
  },
  {
    name: "CREDIT_REPORT",
    summary: TEXTS.creditReportSummary,
    parameters: [
      {
        name: "indicators",
        help: TEXTS.creditReportIndicatorsHelp,
      },
      SCHEME,
    ],
    examples: [{ formula: '=CREDIT_REPORT("")', gives: "" }],
    call: ([indicators, range], reader) =>
      creditReport(indicators, schemeOf(range, reader.language, reader.notation), reader),
  },
  {
    name: "CREDIT_LIMIT",
    summary: TEXTS.creditLimitSummary,
    parameters: [
      {
        name: "grade",
        help: TEXTS.gradeHelp,
      },
      {
        name: "monthly_sales",
        help: TEXTS.monthlySalesHelp,
      },
      {
        name: "credit_days",
        help: TEXTS.creditDaysHelp,
      },
      {
        name: "coefficients",
        optional: true,
        help: TEXTS.coefficientsHelp,
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
