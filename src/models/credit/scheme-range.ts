/** A user's own scheme, read and checked from the range of a Credit scheme sheet. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { sum } from "../../core/numbers/sum";
import { InputError } from "../../core/problem";
import { inLanguages, type Language, type Text } from "../../core/texts/language";
import { defaultScheme, isShareNamed } from "./default-scheme";
import { FULL_SCORE, type Grade, type Indicator, type Scheme } from "./scheme";
import { badSchemeRow, tableRows } from "./scheme-rows";
import { bandsOf, type IndicatorRow, levelsOf, lineOf, numberIn } from "./scheme-steps";
import { BASES, GRADE_HEADERS, INDICATOR_HEADERS, listed, RULES, wordIn } from "./scheme-words";

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
 * @example schemeOf("", "en").indicators.length // => 20
 */
export function schemeOf(argument: Argument, language: Language): Scheme {
  if (isOmitted(argument)) return defaultScheme(language);
  const range = rowsOf(argument);
  const grades = gradesOf(range);
  const groups: IndicatorRow[][] = [];
  for (const one of tableRows(range, INDICATOR_HEADERS)) {
    if (!isBlank(one.cells.indicator)) groups.push([one]);
    else if (groups.length > 0) groups[groups.length - 1]?.push(one);
    else throw badSchemeRow(one.row, AN_INDICATOR, quoted(""));
  }
  const indicators: Indicator[] = [];
  for (const group of groups) indicators.push(indicatorOf(group, indicators[indicators.length - 1], grades));
  const total = sum(indicators.map(({ max }) => max));
  if (Math.abs(total - FULL_SCORE) > 1e-9) {
    const parameter = inLanguages("scheme: Max points", "scheme 的满分合计", "scheme 的滿分合計");
    throw new InputError("PARAMETER", { parameter, allowed: TOTAL, found: Number(total.toPrecision(12)) });
  }
  return { indicators, grades };
}

/**
 * The grades of a scheme's range, best first.
 *
 * @param range of the sheet
 * @example gradesOf([["Grade", "From points", "Limit coefficient"], ["Good", 50, 1], ["Bad", 0, 0]])[0].label // => "Good"
 */
export function gradesOf(range: readonly (readonly Cell[])[]): Grade[] {
  const grades: Grade[] = [];
  let lastRow = 1;
  for (const { row, cells } of tableRows(range, GRADE_HEADERS)) {
    const label = tidy(textOf(cells.grade));
    if (label === "" || grades.some((other) => other.label === label))
      throw badSchemeRow(row, A_NEW_NAME, quoted(label));
    const above = grades[grades.length - 1]?.from ?? FULL_SCORE + 1;
    const from = numberIn(row, cells.from, FALLING_CUT, (value) => value >= 0 && value < above);
    const coefficient = numberIn(row, cells.coefficient, NOT_NEGATIVE, (value) => value >= 0);
    grades.push({ label, from, coefficient });
    lastRow = row;
  }
  const last = grades[grades.length - 1]?.from;
  if (last !== 0) throw badSchemeRow(lastRow, ZERO_AT_LAST, quoted(last));
  return grades;
}

/** @private */
function indicatorOf(
  group: readonly IndicatorRow[],
  before: Indicator | undefined,
  grades: readonly Grade[],
): Indicator {
  const [{ row, cells }] = group as [IndicatorRow];
  const name = textOf(cells.indicator).trim();
  const basis = wordIn(cells.basis, BASES);
  if (!basis) throw badSchemeRow(row, oneOf(BASES), quoted(cells.basis));
  const max = numberIn(row, cells.max, NOT_NEGATIVE, (value) => value >= 0);
  const kind = wordIn(cells.rule, RULES);
  if (!kind) throw badSchemeRow(row, oneOf(RULES), quoted(cells.rule));
  const steps = group.filter((one) =>
    [one.cells.step, one.cells.value, one.cells.points].some((cell) => !isBlank(cell)),
  );
  if (steps.length === 0) throw badSchemeRow(row, STEP_NEEDED, quoted(""));
  return {
    category: textOf(cells.category).trim() || (before?.category ?? ""),
    financial: basis === "financial",
    name,
    max,
    share: kind === "rate" || isShareNamed(name),
    rule:
      kind === "levels"
        ? { kind, levels: levelsOf(steps, max, grades) }
        : kind === "bands"
          ? bandsOf(steps, max)
          : { kind, ...lineOf(steps, max) },
  };
}

/** @private */
function oneOf(words: Readonly<Record<string, Text>>): Text {
  const names = listed(words);
  return inLanguages(`one of ${names.en}`, `${names["zh-CN"]}之一`, `${names["zh-TW"]}之一`);
}

const AN_INDICATOR = inLanguages("an indicator with a name", "有名称的指标", "有名稱的指標");
const TOTAL = inLanguages(
  "points that total 100, so raise or lower one of them",
  "100 分，请调整其中的分数",
  "100 分，請調整其中的分數",
);
const A_NEW_NAME = inLanguages("a grade with a name of its own", "名称不重复的等级", "名稱不重複的等級");
const NOT_NEGATIVE = inLanguages("a number, 0 or above", "大于或等于 0 的数字", "大於或等於 0 的數字");
const FALLING_CUT = inLanguages(
  "points from 100 down to 0, below the grade above",
  "0 到 100 的分数，且低于上一等级",
  "0 到 100 的分數，且低於上一等級",
);
const ZERO_AT_LAST = inLanguages(
  "0 points in the last grade, so that every score has one",
  "0 分（最后一个等级），使每个分数都有等级",
  "0 分（最後一個等級），使每個分數都有等級",
);
const STEP_NEEDED = inLanguages(
  "an indicator with at least one step",
  "至少有一个档次的指标",
  "至少有一個檔次的指標",
);
