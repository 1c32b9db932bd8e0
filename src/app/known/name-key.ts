/** A customer's name as it is compared: however a person types it. */

import { tidy } from "../../core/cells/cell";

/**
 * The name without a difference of letter case or blanks.
 *
 * @param name as it is typed
 * @example nameKey(" Ann  LEE ") // => "ann lee"
 */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase().replace(/\s+/g, " ");
}

/**
 * Names that a customer had before, as they are compared; several stand in one cell.
 *
 * @param cell of the column of former names
 * @example formerKeys("Old Oak; OAK & Co") // => ["old oak", "oak & co"]
 */
export function formerKeys(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(/[;；\n]/)
    .map(nameKey)
    .filter((key) => key !== "");
}
