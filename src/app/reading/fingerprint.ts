/** Whether the customers are still those of the preview. */

import { textOf } from "../../core/cells/cell";
import type { Source } from "./source";

/**
 * A short text that changes when any of the customers' cells, their place or their header changes.
 *
 * FNV-1a over 53 bits: no secret, only a guard against a colleague's edit between preview and write.
 *
 * @param source the customers on the sheet
 * @example fingerprintOf({ range: "A1:A2", columns: [{ header: "Sales", cells: [5] }] }) === fingerprintOf({ range: "A1:A2", columns: [{ header: "Sales", cells: [6] }] }) // => false
 */
export function fingerprintOf(source: Pick<Source, "range" | "columns">): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
  };
  add(source.range);
  for (const { header, cells } of source.columns) {
    add(header);
    for (const cell of cells) add(`${typeof cell}${textOf(cell)}`);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
