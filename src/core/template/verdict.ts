/** Formulas that turn a score into a verdict, by the number that a person sees. */

/**
 * The formula of a verdict; blank beside a score that is no number.
 *
 * Score and cuts count as they are shown, to one decimal, so that 69.96, which shows as 70.0, reaches a cut of 70.
 *
 * @param score the cell with it, or its name
 * @param cuts the lowest score of each verdict but the last, the highest first
 * @param verdicts best first, one more than cuts
 * @example verdictFormula("A1", ["B1"], ["Good", "Poor"]) // => '=IF(ISNUMBER(A1);IF(ROUND(A1;1)>=ROUND(B1;1);"Good";"Poor");"")'
 */
export function verdictFormula(score: string, cuts: readonly string[], verdicts: readonly string[]): string {
  const chosen = cuts.reduceRight(
    (otherwise, cut, index) => `IF(ROUND(${score};1)>=ROUND(${cut};1);"${verdicts[index]}";${otherwise})`,
    `"${verdicts[cuts.length]}"`,
  );
  return `=IF(ISNUMBER(${score});${chosen};"")`;
}
