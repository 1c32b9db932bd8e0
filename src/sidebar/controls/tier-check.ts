/** Whether edited tiers can be used, said in plain words beside the field; the add-on checks the same again. */

import type { Say } from "../texts/language";
import { TIERS } from "../texts/models";
import { typedNumber } from "./typed-number";

/** More could not be told apart. */
export const MOST_TIERS = 20;

/** A row of the table as it was typed. */
export interface TypedTier {
  readonly name: string;
  readonly percent: string;
}

export interface TierFault {
  readonly name: string | null;
  readonly percent: string | null;
}

/**
 * What is wrong with each row; both parts `null` where nothing is.
 *
 * @param rows best tier first; the last one ends at 100 %
 * @param say words
 */
export function tierFaults(rows: readonly TypedTier[], say: Say): TierFault[] {
  return rows.map(({ name, percent }, index) => {
    const isLast = index === rows.length - 1;
    const above = index === 0 ? 0 : typedNumber(rows[index - 1]?.percent ?? "");
    return {
      name: nameFault(name, rows.slice(0, index), say),
      percent: isLast ? null : percentFault(typedNumber(percent), above, say),
    };
  });
}

/** @private */
function nameFault(name: string, above: readonly TypedTier[], say: Say): string | null {
  const tidy = name.trim();
  if (tidy === "") return say(TIERS.nameMissing);
  if (/[*?~]|^[<>=]/.test(tidy)) return say(TIERS.namePattern);
  const isTwice = above.some((one) => one.name.trim().toLowerCase() === tidy.toLowerCase());
  return isTwice ? say(TIERS.nameTwice) : null;
}

/** @private */
function percentFault(percent: number, above: number, say: Say): string | null {
  if (Number.isNaN(percent)) return say(TIERS.notPercent);
  if (percent >= 100) return say(TIERS.tooHigh);
  if (percent <= above) return above === 0 ? say(TIERS.aboveZero) : say(TIERS.tooLow, { least: above });
  return null;
}
