/** Areas by what scripts call them. */

import { sheetIds, sheetName, sheetSize } from "../../engine/sheets/sheets";
import { type Area, areaFromAddress } from "../../engine/workbook/area";
import { namedAreas } from "../../engine/workbook/names";
import type { Run } from "../face/calls";
import { HostError } from "../host/realm";
import { checkedArea } from "./range-place";

/** The area a text names: an address such as `A1:C9` or `Data!A1`, or a named range. */
export function areaNamed(run: Run, sheetId: string, text: string): Area {
  const { workbook } = run.host;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const name = parts === null ? undefined : (parts[1] ?? parts[2] ?? "").replaceAll("''", "'");
  const onSheet =
    name === undefined
      ? sheetId
      : sheetIds(workbook).find((id) => sheetName(workbook, id).toLowerCase() === name.toLowerCase());
  const address = parts?.[3] ?? text;
  if (onSheet !== undefined) {
    const area = areaFromAddress(onSheet, address, sheetSize(workbook, onSheet));
    if (area !== undefined) return checkedArea(run, area);
  }
  const named = namedAreas(workbook).find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  if (named === undefined) throw new HostError("Range not found");
  return named.area;
}
