/** The tiers of the pyramid: names, cumulative shares, what to do about each, and what tiers of a user's own must be. */

import { quoted } from "../../core/functions/argument";
import { MOST_TIERS, type Tier, tierNameFault, tierShareFault } from "../../core/options/tier-rules";
import { InputError } from "../../core/problem";
import type { LabelAction } from "../../core/report/label";
import { alike, filledText, LANGUAGES, type Language, type Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** The pyramid of the sources: best 1 %, next 4 %, next 15 %, last 80 %. */
const TIERS: readonly (LabelAction & Pick<Tier, "share">)[] = [
  { label: TEXTS.vip, share: 0.01, action: TEXTS.vipAction },
  { label: TEXTS.major, share: 0.05, action: TEXTS.majorAction },
  { label: TEXTS.ordinary, share: 0.2, action: TEXTS.ordinaryAction },
  { label: TEXTS.small, share: 1, action: TEXTS.smallAction },
];

export const TIER_LABELS: readonly LabelAction[] = TIERS;

/**
 * The pyramid of the sources, unless the user has another.
 *
 * @param language of the tier names
 * @example defaultTiers("en")[1] // => { name: "Major", share: 0.05 }
 */
export function defaultTiers(language: Language): Tier[] {
  return TIERS.map(({ label, share }) => ({ name: label[language], share }));
}

/**
 * Tiers as labels: what to do is known of those that have a name of the pyramid's, in any language, and of no other.
 *
 * @param tiers best first
 * @example labelsOf([{ name: "小客户", share: 1 }])[0].action.en.slice(0, 17) // => "Serve at low cost"
 */
export function labelsOf(tiers: readonly Pick<Tier, "name">[]): LabelAction[] {
  return tiers.map(({ name }) => {
    const known = TIERS.find(({ label }) => LANGUAGES.some((spoken) => label[spoken] === name));
    return { label: alike(name), action: known?.action ?? alike("") };
  });
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
  if (tiers.length === 0) throw badTiers(TEXTS.twoColumns, TEXTS.nothing);
  if (tiers.length > MOST_TIERS) {
    const allowed = filledText(TEXTS.atMostTiers, { most: MOST_TIERS });
    throw badTiers(allowed, filledText(TEXTS.tiers, { length: tiers.length }));
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
  missing: TEXTS.namedTier,
  pattern: TEXTS.plainName,
  truth: TEXTS.noTruthWord,
  repeated: TEXTS.otherName,
};
const ALLOWED_SHARES = {
  "not above": TEXTS.risingShare,
  "too high": TEXTS.risingShare,
  "not 100 %": TEXTS.lastShare,
};

/**
 * The error for tiers that cannot be used as a whole.
 *
 * @param allowed in words
 * @param found in words
 * @example badTiers(TEXTS.twoColumns, TEXTS.nothing).code // => "PARAMETER"
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
 * @example badTier(2, TEXTS.share, '"x"').message // => 'tiers, row 2 must be a cumulative share such as 5%: found "x"'
 */
export function badTier(row: number, allowed: Text, found: string): InputError {
  return new InputError("PARAMETER", { parameter: filledText(TEXTS.tiersRow, { row }), allowed, found });
}
