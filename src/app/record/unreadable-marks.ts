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

/**
 * One remark where settings are kept that nobody can read.
 *
 * @param areUnknown whether they are of another version or damaged
 * @example settingsRemarks(true)[0].id // => "settings-unknown"
 */
export function settingsRemarks(areUnknown: boolean): Remark[] {
  return areUnknown ? [{ id: "settings-unknown", text: TEXTS.settingsUnknown, rows: [], change: null }] : [];
}
