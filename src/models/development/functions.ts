/** DEVELOPMENT_EFFECT and SALES_ROI as data. */

import type { Cell } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, numberParameter, numbersForTotal, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { ABOVE_ZERO, ANY_NUMBER } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { asWritten } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import type { Text } from "../../core/texts/language";
import { developmentEffect, salesPerHour } from "./development";
import { TEXTS } from "./texts";

const SALES = numberArgument("sales", ANY_NUMBER);
const HOURS = numberArgument("hours", ABOVE_ZERO);

/** The words for each line of the table, in its order. */
const EFFECT_LABELS = [
  TEXTS.change,
  TEXTS.rateOfChange,
  TEXTS.companyChange,
  TEXTS.shareOfCompanyChange,
  TEXTS.againstNewCustomers,
  TEXTS.conclusion,
];

/** @private */
function effectTable(given: readonly Argument[], { language, notation }: Reader): Cell | Cell[][] {
  const [before, after, companyBefore, companyAfter, newCustomers] = [
    "before",
    "after",
    "company_before",
    "company_after",
    "new_customers",
  ].map((name, index) => amountOf(name, given[index], notation));
  // Nothing to say before the four figures are there.
  if (!isKnown(before) || !isKnown(after) || !isKnown(companyBefore) || !isKnown(companyAfter)) return "";
  const won = newCustomers ?? null;
  const effect = developmentEffect(before, after, { before: companyBefore, after: companyAfter }, won);
  const { change, rate, companyChange, share, againstAcquisition } = effect;
  const figures = [change, rate, companyChange, share, againstAcquisition].map(shownFigure);
  const results: Cell[] = [...figures, verdictOn(change, won)[language]];
  return [
    [TEXTS.measure[language], TEXTS.result[language]],
    ...EFFECT_LABELS.map((label, index): Cell[] => [label[language], results[index]]),
  ];
}

/** What the effect recommends; as much as new customers brought counts as ahead. @private */
function verdictOn(change: number, newCustomers: number | null): Text {
  if (change < 0) return TEXTS.fell;
  if (newCustomers === null) return TEXTS.alone;
  return change < newCustomers ? TEXTS.behind : TEXTS.ahead;
}

/** @private */
function isKnown(amount: number | null | undefined): amount is number {
  return typeof amount === "number";
}

/** @private */
function shownFigure(figure: number | null): Cell {
  if (figure === null) return "";
  if (!Number.isFinite(figure)) throw new InputError("TOTAL_TOO_LARGE");
  return figure + 0;
}

/** A range is added up as SUM does; one cell must be a number; `null` when there is nothing. @private */
function amountOf(parameter: string, argument: Argument, notation: Notation): number | null {
  const rows = rowsOf(argument);
  const isOneCell = rows.length === 1 && (rows[0]?.length ?? 0) <= 1;
  if (isOneCell) {
    const cell = rows[0]?.[0];
    return numberOf(cell, notation) === null
      ? null
      : asWritten(numberParameter(parameter, cell, ANY_NUMBER, notation));
  }
  const numbers = numbersForTotal(parameter, argument, notation);
  return numbers.length === 0 ? null : sum(numbers);
}

export const DEVELOPMENT_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "DEVELOPMENT_EFFECT",
    summary: TEXTS.developmentEffectSummary,
    parameters: [
      {
        name: "before",
        help: TEXTS.beforeHelp,
      },
      { name: "after", help: TEXTS.afterHelp },
      {
        name: "company_before",
        help: TEXTS.companyBeforeHelp,
      },
      {
        name: "company_after",
        help: TEXTS.companyAfterHelp,
      },
      {
        name: "new_customers",
        optional: true,
        help: TEXTS.newCustomersHelp,
      },
    ],
    examples: [
      {
        formula: "=DEVELOPMENT_EFFECT(200,260,1000,1200,40)",
        gives:
          "Measure, Result; Change, 60; Rate of change, 0.3; Company's change, 200; Share of the company's change, 0.3; Times what new customers brought, 1.5; What it says, Development brings at least as much as new customers do: keep developing.",
      },
    ],
    call: effectTable,
  },
  {
    name: "SALES_ROI",
    summary: TEXTS.salesRoiSummary,
    parameters: [
      {
        name: "sales",
        help: TEXTS.salesHelp,
      },
      {
        name: "hours",
        help: TEXTS.hoursHelp,
      },
    ],
    examples: [{ formula: "=SALES_ROI({12000;9000},{40;20})", gives: "300, 450" }],
    call: (given, reader) => rowByRow([SALES, HOURS], given, reader, salesPerHour),
  },
];
