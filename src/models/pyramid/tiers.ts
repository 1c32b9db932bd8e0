/** The tiers of a pyramid: their names and cumulative shares, and how a user's own table of them is read. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { MOST_TIERS, type Tier, tierNameFault, tierShareFault } from "../../core/options/tier-rules";
import { InputError } from "../../core/problem";
import { filledText, inLanguages, type Language, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export const TIER_NAMES: readonly Text[] = [TEXTS.vip, TEXTS.major, TEXTS.ordinary, TEXTS.small];

const CUMULATIVE_SHARES = [0.01, 0.05, 0.2, 1];

/**
 * The pyramid of the sources: best 1 %, next 4 %, next 15 %, last 80 %.
 *
 * @param language of the tier names
 * @example defaultTiers("en")[1] // => { name: "Major", share: 0.05 }
 */
export function defaultTiers(language: Language): Tier[] {
  return CUMULATIVE_SHARES.map((share, index) => ({ name: (TIER_NAMES[index] as Text)[language], share }));
}

/**
 * The tiers of a two-column range: name, cumulative share; the default ones when it was left out.
 *
 * Rows that are blank in both columns are skipped. Throws `PARAMETER` naming the row when it cannot be used.
 *
 * @param argument as the sheet handed it over
 * @param language of the default names
 * @example tiersOf([["Top", "10%"], ["Rest", 1]], "en") // => [{ name: "Top", share: 0.1 }, { name: "Rest", share: 1 }]
 */
export function tiersOf(argument: Argument, language: Language): readonly Tier[] {
  if (isOmitted(argument)) return defaultTiers(language);
  const tiers: Tier[] = [];
  const rows: number[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const width = row.length;
    if (width !== 2) {
      const plural = width === 1 ? "" : "s";
      refuse(TEXTS.twoColumns, filledText(TEXTS.column, { width, plural }));
    }
    const share = numberOf(row[1]);
    const name = tidy(textOf(row[0]));
    const sheetRow = index + 1;
    if (typeof share !== "number") throw badRow(sheetRow, TEXTS.share, quoted(row[1]));
    // Shares summed by a formula carry binary noise: 0.7 + 0.2 + 0.1 is 0.9999999999999999.
    tiers.push({ name, share: Number(share.toPrecision(12)) });
    rows.push(sheetRow);
  });
  checkTiers(tiers, rows);
  return tiers;
}

/**
 * Refuses tiers that do not order and name every customer.
 *
 * Shares must rise to 100 %. Names must differ in any letter case and hold none of `* ? ~ < > =` where COUNTIF
 * would read them as a pattern, because the summary sheet counts them with COUNTIF.
 *
 * @param tiers best first
 * @param rows where each stands in the user's table, for the message
 * @example checkTiers([{ name: "Everyone", share: 1 }]) // => undefined
 */
export function checkTiers(
  tiers: readonly Tier[],
  rows: readonly number[] = tiers.map((_, index) => index + 1),
): void {
  if (tiers.length === 0) refuse(TEXTS.twoColumns, TEXTS.nothing);
  if (tiers.length > MOST_TIERS) refuse(AT_MOST, filledText(TEXTS.tiers, { length: tiers.length }));
  const names: string[] = [];
  let above = 0;
  tiers.forEach(({ name, share }, index) => {
    const row = rows[index] as number;
    const nameFault = tierNameFault(name, names);
    if (nameFault) throw badRow(row, ALLOWED_NAMES[nameFault], quoted(name));
    const shareFault = tierShareFault(share, above, index === tiers.length - 1);
    if (shareFault) throw badRow(row, ALLOWED_SHARES[shareFault], quoted(share));
    names.push(name);
    above = share;
  });
}

const ALLOWED_NAMES = { missing: TEXTS.name, pattern: TEXTS.plainName, repeated: TEXTS.otherName };
const ALLOWED_SHARES = {
  "not above": TEXTS.rising,
  "too high": TEXTS.rising,
  "not 100 %": TEXTS.hundred,
};

/** @private */
function badRow(row: number, allowed: Text, found: string): InputError {
  const parameter = filledText(TEXTS.tiersRow, { row });
  return new InputError("PARAMETER", { parameter, allowed, found });
}

/** @private */
function refuse(allowed: Text, found: Text): never {
  throw new InputError("PARAMETER", { parameter: "tiers", allowed, found });
}
const AT_MOST = inLanguages(
  `at most ${MOST_TIERS} tiers`,
  `最多 ${MOST_TIERS} 个层级`,
  `最多 ${MOST_TIERS} 個層級`,
);
