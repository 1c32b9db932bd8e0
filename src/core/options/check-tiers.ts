/** Refuses lists of tiers that do not order and name every customer. */

import { quoted } from "../functions/argument";
import { InputError } from "../problem";
import { filledText, type Text } from "../texts/language";
import { TIER_TEXTS } from "../texts/tier-texts";
import { MOST_TIERS, type Tier, tierNameFault, tierShareFault } from "./tier-rules";

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
  if (tiers.length === 0) throw badTiers(TIER_TEXTS.twoColumns, TIER_TEXTS.nothing);
  if (tiers.length > MOST_TIERS) {
    const allowed = filledText(TIER_TEXTS.atMostTiers, { most: MOST_TIERS });
    throw badTiers(allowed, filledText(TIER_TEXTS.tiers, { length: tiers.length }));
  }
  const names: string[] = [];
  let above = 0;
  tiers.forEach(({ name, share }, index) => {
    const row = rows[index] ?? index + 1;
    const nameFault = tierNameFault(name, names);
    if (nameFault) throw badTier(row, ALLOWED_NAMES[nameFault], quoted(name));
    const shareFault = tierShareFault(share, above, index === tiers.length - 1);
    if (shareFault) throw badTier(row, ALLOWED_SHARES[shareFault], quoted(share));
    names.push(name);
    above = share;
  });
}

const ALLOWED_NAMES = {
  missing: TIER_TEXTS.namedTier,
  pattern: TIER_TEXTS.plainName,
  truth: TIER_TEXTS.noTruthWord,
  repeated: TIER_TEXTS.otherName,
};
const ALLOWED_SHARES = {
  "not above": TIER_TEXTS.risingShare,
  "too high": TIER_TEXTS.risingShare,
  "not 100 %": TIER_TEXTS.lastShare,
};

/**
 * The error for tiers that cannot be used as a whole.
 *
 * @param allowed in words
 * @param found in words
 * @example badTiers(TIER_TEXTS.twoColumns, TIER_TEXTS.nothing).code // => "PARAMETER"
 */
export function badTiers(allowed: Text, found: Text): InputError {
  return new InputError("PARAMETER", { parameter: "tiers", allowed, found });
}

/**
 * The error for one tier that cannot be used.
 *
 * @param row where it stands in the user's table, from 1
 * @param allowed in words
 * @param found as written
 * @example badTier(2, TIER_TEXTS.share, '"x"').message // => 'tiers, row 2 must be a cumulative share such as 5%: found "x"'
 */
export function badTier(row: number, allowed: Text, found: string): InputError {
  return new InputError("PARAMETER", { parameter: filledText(TIER_TEXTS.tiersRow, { row }), allowed, found });
}
