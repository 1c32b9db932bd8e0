/** What a script hands in to a service: which cells a range of it means, and which sheet a sheet. */

import { sheetIds } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import { HostError } from "../host/realm";
import type { Run } from "./calls";
import { behind } from "./face";

/** Stands behind the face of a range. */
export class RangeBacking {
  constructor(readonly area: Area) {}
}

/** Stands behind the face of a sheet. */
export class SheetBacking {
  constructor(readonly sheetId: string) {}
}

/** The area of a range the script hands in. Throws when it is something else. */
export function areaBehind(value: unknown): Area {
  const backing = behind(value);
  if (!(backing instanceof RangeBacking)) throw new HostError(`Invalid argument: ${String(value)}`);
  return backing.area;
}

/** The id of a sheet the script hands in. Throws when it is something else, or was deleted. */
export function sheetIdBehind(value: unknown, run?: Run): string {
  const backing = behind(value);
  if (!(backing instanceof SheetBacking)) throw new HostError(`Invalid argument: ${String(value)}`);
  if (run !== undefined && !sheetIds(run.host.workbook).includes(backing.sheetId))
    throw new HostError("Sheet not found");
  return backing.sheetId;
}
