/** A user's own scheme, read and checked from the range of a Credit scheme sheet. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { type Notation, POINT_NOTATION } from "../../core/cells/number-text";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { sum } from "../../core/numbers/sum";
import { oneOf } from "../../core/options/option";
import { InputError } from "../../core/problem";
import type { Language } from "../../core/texts/language";
import { FULL_SCORE, type Grade, type Indicator, type Scheme } from "./credit";
import { defaultScheme, knownOf } from "./default-scheme";
import {
  BASES,
  badSchemeRow,
  GRADE_HEADERS,
  INDICATOR_HEADERS,
  RULES,
  tableRows,
  wordIn,
} from "./scheme-rows";
import { bandsOf, type IndicatorRow, levelsOf, lineOf, numberIn } from "./scheme-steps";
import { TEXTS } from "./texts";

/**
 * The scheme of a range; the default one when it was left out.
 *
 * Read by its headers, so inserted rows and columns, another order and another language do not matter. Throws
 * `PARAMETER` naming the row and what to write there: points must fall from step to step and total 100, bounds of
 * bands be in order, cut-offs of grades fall to 0. The split of 70 non-financial and 30 financial points is the
 * user's to change: the sheet shows it, nothing is refused.
 *
 * @param argument as the sheet handed it over
 * @param language of the default scheme
 * @param notation how numbers are written
 * @example schemeOf("", "en").indicators.length // => 20
 */
export function schemeOf(
  argument: Argument,
  language: Language,
  notation: Notation = POINT_NOTATION,
): Scheme {
  if (isOmitted(argument)) return defaultScheme(language);
  const range = rowsOf(argument);
  const grades = gradesOf(range, notation);
  const groups: IndicatorRow[][] = [];
  for (const one of tableRows(range, INDICATOR_HEADERS)) {
    if (!isBlank(one.cells.indicator)) groups.push([one]);
    else if (groups.length > 0) groups[groups.length - 1]?.push(one);
    else throw badSchemeRow(one.row, TEXTS.anIndicator, quoted(""));
  }
  const indicators: Indicator[] = [];
  for (const group of groups)
    indicators.push(indicatorOf(group, indicators[indicators.length - 1], grades, notation));
  const total = sum(indicators.map(({ max }) => max));
  if (Math.abs(total - FULL_SCORE) > 1e-9) {
    const parameter = TEXTS.maxPointsTotal;
    throw new InputError("PARAMETER", {
      parameter,
      allowed: TEXTS.total100,
      found: Number(total.toPrecision(12)),
    });
  }
  return { indicators, grades };
}

/**
 * The grades of a scheme's range, best first.
 *
 * @param range of the sheet
 * @param notation how numbers are written
 * @example gradesOf([["Grade", "From points", "Limit coefficient"], ["Good", 50, 1], ["Bad", 0, 0]])[0].label // => "Good"
 */
export function gradesOf(range: readonly (readonly Cell[])[], notation: Notation = POINT_NOTATION): Grade[] {
  const grades: Grade[] = [];
  let lastRow = 1;
  for (const { row, cells } of tableRows(range, GRADE_HEADERS)) {
    const label = tidy(textOf(cells.grade));
    if (label === "" || grades.some((other) => other.label === label))
      throw badSchemeRow(row, TEXTS.aNewName, quoted(label));
    const above = grades[grades.length - 1]?.from ?? FULL_SCORE + 1;
    const from = numberIn(
      { row, cell: cells.from, notation },
      TEXTS.fallingCut,
      (value) => value >= 0 && value < above,
    );
    const coefficient = numberIn(
      { row, cell: cells.coefficient, notation },
      TEXTS.notNegative,
      (value) => value >= 0,
    );
    grades.push({ label, from, coefficient });
    lastRow = row;
  }
  const last = grades[grades.length - 1]?.from;
  if (last !== 0) throw badSchemeRow(lastRow, TEXTS.zeroAtLast, quoted(last));
  return grades;
}

/** @private */
function indicatorOf(
  group: readonly IndicatorRow[],
  before: Indicator | undefined,
  grades: readonly Grade[],
  notation: Notation,
): Indicator {
  const [{ row, cells }] = group as [IndicatorRow];
  const name = textOf(cells.indicator).trim();
  const basis = wordIn(cells.basis, BASES);
  if (!basis) throw badSchemeRow(row, oneOf(Object.values(BASES)), quoted(cells.basis));
  const max = numberIn({ row, cell: cells.max, notation }, TEXTS.notNegative, (value) => value >= 0);
  const kind = wordIn(cells.rule, RULES);
  if (!kind) throw badSchemeRow(row, oneOf(Object.values(RULES)), quoted(cells.rule));
  const steps = group.filter((one) =>
    [one.cells.step, one.cells.value, one.cells.points].some((cell) => !isBlank(cell)),
  );
  if (steps.length === 0) throw badSchemeRow(row, TEXTS.stepNeeded, quoted(""));
  return {
    category: textOf(cells.category).trim() || (before?.category ?? ""),
    financial: basis === "financial",
    name,
    max,
    ...(kind === "rate" ? { share: true, accepts: "notNegative" } : knownOf(name)),
    rule:
      kind === "levels"
        ? { kind, levels: levelsOf(steps, max, grades, notation) }
        : kind === "bands"
          ? bandsOf(steps, max, notation)
          : { kind, ...lineOf(steps, max, notation) },
  };
}
