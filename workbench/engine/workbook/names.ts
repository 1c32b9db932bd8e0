/** Named ranges of a workbook. */
import { type Area, areaOf, zoneOf } from "./area";
import { send } from "./batch";
import type { Workbook } from "./workbook";

/** A name and the cells it stands for. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** All named ranges, in the order they were made. */
export function namedAreas(workbook: Workbook): NamedArea[] {
  return workbook.model.getters
    .getNamedRanges()
    .map(({ name, range }) => ({ name, area: areaOf(range.sheetId, range.zone) }));
}

/** Makes a named range, or moves the one of that name. Throws when the engine refuses the name. */
export function setNamedArea(workbook: Workbook, name: string, area: Area): void {
  const ranges = [{ _sheetId: area.sheetId, _zone: zoneOf(area) }];
  const known = namedAreas(workbook).find((named) => named.name.toLowerCase() === name.toLowerCase());
  if (known === undefined) send(workbook.model, "CREATE_NAMED_RANGE", { name, ranges });
  else send(workbook.model, "UPDATE_NAMED_RANGE", { oldRangeName: known.name, newRangeName: name, ranges });
}

/** Forgets a named range; formulas that use it turn into errors. */
export function removeNamedArea(workbook: Workbook, name: string): void {
  send(workbook.model, "DELETE_NAMED_RANGE", { name });
}
