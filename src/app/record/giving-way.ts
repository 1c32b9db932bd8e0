/** Which tiers that a person changed give way to the computed ones, where the report and the column must agree. */

import type { RunRequest } from "../contract/requests";
import type { Settings } from "../reading/sheet/settings";
import type { Override } from "./override";

/**
 * Why a tier that a person changed gives way: its computed one was accepted, or it stayed for as many runs as a person
 * wished; `null` where it stays.
 *
 * @param override as found
 * @param request of the run
 * @param settings of the workbook; left out where nobody set anything
 * @example givesWay({ customer: "Ann", runs: 3 }, { keepOverrides: true }, { keptRuns: 3 }) // => "expired"
 * @example givesWay({ customer: "Ann", runs: 2 }, { keepOverrides: true, accepted: ["Ann"] }, undefined) // => "accepted"
 * @example givesWay({ customer: "Ann" }, { keepOverrides: true }, { keptRuns: 3 }) // => null
 */
export function givesWay(
  { customer, runs = 0 }: Pick<Override, "customer" | "runs">,
  { keepOverrides, accepted = [] }: Pick<RunRequest, "keepOverrides" | "accepted">,
  settings: Pick<Settings, "keptRuns"> | undefined,
): "accepted" | "expired" | null {
  if (accepted.includes(customer)) return "accepted";
  return keepOverrides && runs >= (settings?.keptRuns ?? Number.POSITIVE_INFINITY) ? "expired" : null;
}
