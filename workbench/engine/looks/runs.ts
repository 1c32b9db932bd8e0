/** Runs: rows of settings turned into few rectangles of equal settings, because the engine takes zones. */
import type { Zone } from "../workbook/library";

/** One setting and the rectangles, relative to the first row and column, that have it. */
export interface Run<Setting> {
  readonly setting: Setting;
  readonly zones: readonly Zone[];
}

/**
 * The distinct settings of the rows and where each applies.
 *
 * Equal neighbours in a row are joined, and equal stretches below each other, so that a column
 * or a striped table becomes a handful of rectangles.
 */
export function runsOf<Setting>(rows: readonly (readonly Setting[])[]): Run<Setting>[] {
  const runs = new Map<Setting, Zone[]>();
  let above = new Map<string, Zone>();
  rows.forEach((settings, row) => {
    const here = new Map<string, Zone>();
    let left = 0;
    while (left < settings.length) {
      const setting = settings[left] as Setting;
      let right = left;
      while (right + 1 < settings.length && settings[right + 1] === setting) right++;
      const zones = runs.get(setting) ?? [];
      runs.set(setting, zones);
      const key = `${left} ${right}`;
      const grown = above.get(key);
      if (grown !== undefined && zones.includes(grown, Math.max(0, zones.length - settings.length))) {
        grown.bottom = row;
        here.set(key, grown);
      } else {
        const zone = { top: row, bottom: row, left, right };
        zones.push(zone);
        here.set(key, zone);
      }
      left = right + 1;
    }
    above = here;
  });
  return [...runs].map(([setting, zones]) => ({ setting, zones }));
}

/** Rectangles relative to a corner, as zones of the sheet. */
export function zonesFrom(zones: readonly Zone[], top: number, left: number): Zone[] {
  return zones.map((zone) => ({
    top: zone.top + top,
    bottom: zone.bottom + top,
    left: zone.left + left,
    right: zone.right + left,
  }));
}
