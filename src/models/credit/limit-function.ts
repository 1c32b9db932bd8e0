/** CREDIT_LIMIT: the credit limit that a grade allows. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { NOT_NEGATIVE } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { type CellParameter, numberArgument } from "../../core/functions/row-parameter";
import { InputError } from "../../core/problem";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { alike, filledText, joined, LANGUAGES } from "../../core/texts/language";
import { creditLimit, type Grade } from "./credit";
import { GRADES } from "./default-scheme";
import { gradesOf } from "./scheme-range";
import { GRADE_HEADERS, hasTable } from "./scheme-rows";
import { TEXTS } from "./texts";

type Coefficient = Pick<Grade, "label" | "coefficient">;

/**
 * CREDIT_LIMIT: one cell or one column of grades, sales and days each; one cell is shared by all rows.
 *
 * @param given grade, monthly_sales, credit_days, coefficients
 * @param reader language of messages, notation of numbers
 * @example limitFunction(["A", 200000, 60, undefined], readerOf("en_US")) // => 320000
 */
export function limitFunction(given: readonly Argument[], reader: Reader): Cell | Cell[][] {
  const [grade, sales, days, coefficients] = given;
  const parameters = [gradeArgument(coefficientsOf(coefficients, reader.notation)), SALES, DAYS] as const;
  return rowByRow(parameters, [grade, sales, days], reader, (coefficient, monthly, period) =>
    creditLimit(monthly, period, coefficient),
  );
}

const SALES = numberArgument("monthly_sales", NOT_NEGATIVE);
const DAYS = numberArgument("credit_days", NOT_NEGATIVE);

/** What CREDIT_GRADE says where not enough is known. */
const NO_GRADE = LANGUAGES.map((language) => TEXTS.notEnoughKnown[language]);

/** A `⚠` that CREDIT_GRADE left in the column goes on to this one. @private */
function gradeArgument(coefficients: readonly Coefficient[]): CellParameter<number> {
  const allowed = joined(
    coefficients.map(({ label }) => alike(label)),
    CORE_TEXTS.listSeparator,
  );
  return {
    name: "grade",
    allowed,
    read: (cell) => {
      const label = tidy(textOf(cell));
      // Without a grade there is no limit yet.
      if (isBlank(cell) || NO_GRADE.includes(label)) return null;
      const found = coefficients.find((one) => one.label.toLowerCase() === label.toLowerCase());
      if (found) return found.coefficient;
      const bad = /^(?:⚠\s*)(.*)$|^(#.*)$/s.exec(label);
      if (bad) return { code: "ERROR_CELL", details: { found: bad[1] ?? label } };
      return { code: "PARAMETER", details: { parameter: "grade", allowed, found: quoted(cell) } };
    },
  };
}

/** A table of grade and coefficient, or the whole range of a Credit scheme sheet. @private */
function coefficientsOf(argument: Argument, notation: Notation): readonly Coefficient[] {
  if (isOmitted(argument)) return GRADES;
  const rows = rowsOf(argument);
  if (hasTable(rows, GRADE_HEADERS)) return gradesOf(rows, notation);
  const coefficients: Coefficient[] = [];
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const label = tidy(textOf(row[0]));
    const coefficient = numberOf(row[1], notation);
    const isNew = label !== "" && !coefficients.some((other) => other.label === label);
    if (row.length === 2 && isNew && typeof coefficient === "number" && coefficient >= 0) {
      coefficients.push({ label, coefficient });
      return;
    }
    const parameter = filledText(TEXTS.coefficientsRow, { row: index + 1 });
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
