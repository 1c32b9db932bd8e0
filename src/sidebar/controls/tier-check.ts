/** Whether edited tiers can be used, said in plain words beside the field; the add-on checks the same again. */

import { tierNameFault, tierShareFault } from "../../core/options/tier-rules";
import type { Context } from "../context";
import { TIERS } from "../texts/models";
import { typedNumber } from "./typed-number";

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
export function tierFaults(rows: readonly TypedTier[], say: Context["say"]): TierFault[] {
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
function nameFault(name: string, above: readonly TypedTier[], say: Context["say"]): string | null {
  const better = above.map((one) => one.name.trim());
  const fault = tierNameFault(name.trim(), better);
  return fault === null ? null : say(NAME_FAULTS[fault]);
}

/** @private */
function percentFault(percent: number, above: number, say: Context["say"]): string | null {
  if (Number.isNaN(percent)) return say(TIERS.notPercent);
  // The last tier takes the rest, so one above it that ends at 100 % would leave it nobody.
  if (percent >= 100) return say(TIERS.tooHigh);
  // A share above that is no number is said in its own row.
  if (Number.isNaN(above) || tierShareFault(percent / 100, above / 100, false) === null) return null;
  return above === 0 ? say(TIERS.aboveZero) : say(TIERS.tooLow, { least: above });
}

const NAME_FAULTS = {
  missing: TIERS.nameMissing,
  pattern: TIERS.namePattern,
  truth: TIERS.nameTruth,
  repeated: TIERS.nameTwice,
};
