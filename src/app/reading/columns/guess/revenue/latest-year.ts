/** Of amounts that differ in nothing but their year, which is taken. */

import type { StudiedColumn } from "../candidate";
import { yearHeading } from "../year-heading";

/**
 * Of amounts that differ in nothing but their year, that of the latest one that is over; `undefined` where they differ in more.
 *
 * @param amounts columns
 * @example latestYear([{ column: { header: "Fees 2023" } }, { column: { header: "Fees 2024" } }])?.column.header // => "Fees 2024"
 */
export function latestYear<Given extends { readonly column: Pick<StudiedColumn["column"], "header"> }>(
  amounts: readonly Given[],
): Given | undefined {
  const years = amounts.flatMap((amount) => {
    const heading = yearHeading(amount.column.header);
    return heading === null ? [] : [{ amount, ...heading }];
  });
  const [latest, before] = years
    .filter(({ isUnfinished }) => !isUnfinished)
    .sort((one, other) => other.year - one.year);
  const isOfOne = years.every(({ rest }) => rest !== "" && rest === years[0]?.rest);
  return latest && before && isOfOne && years.length === amounts.length ? latest.amount : undefined;
}
