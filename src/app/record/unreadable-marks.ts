/** Tells a person that hidden marks of earlier runs were damaged, as what they stand for is then unknown. */

import type { Remark } from "../reading/remark";
import { TEXTS } from "../texts";

/**
 * One remark, however many there are; none where every mark can be read.
 *
 * @param count of unreadable marks in the file
 * @example markRemarks(2)[0].id // => "marks-unreadable"
 */
export function markRemarks(count: number): Remark[] {
  return count === 0 ? [] : [{ id: "marks-unreadable", text: TEXTS.marksUnreadable, rows: [], change: null }];
}
