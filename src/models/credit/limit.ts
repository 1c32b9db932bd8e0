/** The credit limit that a grade allows. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { NOT_NEGATIVE, numberArgument, type RowParameter, rowByRow } from "../../core/functions/row-by-row";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";
import { GRADES } from "./default-scheme";
import type { Grade } from "./scheme";
import { gradesOf } from "./scheme-range";
import { hasTable } from "./scheme-rows";
import { GRADE_HEADERS } from "./scheme-words";
import { TEXTS } from "./texts";

/** The coefficients count months of sales. */
const DAYS_PER_MONTH = 30;

type Coefficient = Pick<Grade, "label" | "coefficient">;

/**
 * The most that a customer may owe: sales of the credit period, times the grade's coefficient.
 *
 * @param monthlySales money, 0 or above
 * @param creditDays 0 or above; a month has 30
 * @param coefficient of the grade
 * @example creditLimit(200000, 60, 0.8) // => 320000
 */
export function creditLimit(monthlySales: number, creditDays: number, coefficient: number): number {
  return Number((((monthlySales * creditDays) / DAYS_PER_MONTH) * coefficient).toPrecision(15));
}

/**
 * CREDIT_LIMIT: one cell or one column of grades, sales and days each; one cell is shared by all rows.
 *
 * @param given grade, monthly_sales, credit_days, coefficients
 * @param language of messages
 * @example limitFunction(["A", 200000, 60, undefined], "en") // => 320000
 */
export function limitFunction(given: readonly Argument[], language: Language): Cell | Cell[][] {
  const [grade, sales, days, coefficients] = given;
  const parameters = [gradeArgument(coefficientsOf(coefficients)), SALES, DAYS] as const;
  return rowByRow(parameters, [grade, sales, days], language, ([coefficient, monthly, period]) =>
    creditLimit(monthly, period, coefficient),
  );
}

const SALES = numberArgument("monthly_sales", NOT_NEGATIVE);
const DAYS = numberArgument("credit_days", NOT_NEGATIVE);

/** A `⚠` that CREDIT_GRADE left in the column goes on to this one. @private */
function gradeArgument(coefficients: readonly Coefficient[]): RowParameter<number> {
  const names = coefficients.map(({ label }) => label).join(", ");
  const allowed = inLanguages(names, names, names);
  return {
    name: "grade",
    allowed,
    read: (cell) => {
      if (isBlank(cell)) return null;
      const label = tidy(textOf(cell));
      const found = coefficients.find((one) => one.label.toLowerCase() === label.toLowerCase());
      if (found) return found.coefficient;
      const bad = /^(?:⚠\s*)(.*)$|^(#.*)$/s.exec(label);
      if (bad) return { code: "ERROR_CELL", details: { found: bad[1] ?? label } };
      return { code: "PARAMETER", details: { parameter: "grade", allowed, found: quoted(cell) } };
    },
  };
}

/** A table of grade and coefficient, or the whole range of a Credit scheme sheet. @private */
function coefficientsOf(argument: Argument): readonly Coefficient[] {
  if (isOmitted(argument)) return GRADES;
  const rows = rowsOf(argument);
  if (hasTable(rows, GRADE_HEADERS)) return gradesOf(rows);
  const coefficients: Coefficient[] = [];
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const label = tidy(textOf(row[0]));
    const coefficient = numberOf(row[1]);
    const isNew = label !== "" && !coefficients.some((other) => other.label === label);
    if (row.length === 2 && isNew && typeof coefficient === "number" && coefficient >= 0) {
      coefficients.push({ label, coefficient });
      return;
    }
    const parameter = inLanguages(
      `coefficients, row ${index + 1}`,
      `coefficients 第 ${index + 1} 行`,
      `coefficients 第 ${index + 1} 列`,
    );
    throw new InputError("PARAMETER", {
      parameter,
      allowed: TEXTS.twoColumns,
      found: row.map(quoted).join(", "),
    });
  });
  if (coefficients.length === 0)
    throw new InputError("PARAMETER", {
      parameter: "coefficients",
      allowed: TEXTS.twoColumns,
      found: quoted(""),
    });
  return coefficients;
}
