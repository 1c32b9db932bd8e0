/** Sheets as the script sees them. */
import { sheetIds } from "../../engine/sheets/sheets";
import type { Run } from "../face/calls";
import { behind, face } from "../face/face";
import type { GoogleSheet } from "../face/google";
import { HostError } from "../host/realm";
import { SHEET_CONTENT_CALLS, sheetContent } from "./sheet-content";
import { SHEET_GRID_CALLS, sheetGrid } from "./sheet-grid";
import { SHEET_PLACE_CALLS, sheetPlace } from "./sheet-place";

const SHEET_CALLS = { ...SHEET_PLACE_CALLS, ...SHEET_GRID_CALLS, ...SHEET_CONTENT_CALLS } as const;

/** Stands behind the face of a sheet. */
class SheetBacking {
  constructor(readonly sheetId: string) {}
}

/** The sheet with an id of the engine. */
export function sheetFace(run: Run, sheetId: string): GoogleSheet {
  const build = (self: GoogleSheet): Pick<GoogleSheet, keyof typeof SHEET_CALLS> => ({
    ...sheetPlace(run, sheetId, self),
    ...sheetGrid(run, sheetId, self),
    ...sheetContent(run, sheetId, self),
  });
  return face(run, "Sheet", SHEET_CALLS, build, { backing: new SheetBacking(sheetId) });
}

/** The id of a sheet the script hands in. Throws when it is something else, or was deleted. */
export function sheetIdBehind(value: unknown, run?: Run): string {
  const backing = behind(value);
  if (!(backing instanceof SheetBacking)) throw new HostError(`Invalid argument: ${String(value)}`);
  if (run !== undefined && !sheetIds(run.host.workbook).includes(backing.sheetId))
    throw new HostError("Sheet not found");
  return backing.sheetId;
}
