/** Sheets as the script sees them. */

import type { Run } from "../face/calls";
import { face } from "../face/face";
import type { GoogleSheet } from "../face/google";
import { SheetBacking } from "../face/handed-in";
import { HostError } from "../host/realm";
import { SHEET_CONTENT_CALLS, sheetContent } from "./sheet-content";
import { SHEET_GRID_CALLS, sheetGrid } from "./sheet-grid";
import { SHEET_PLACE_CALLS, sheetPlace } from "./sheet-place";

const SHEET_CALLS = { ...SHEET_PLACE_CALLS, ...SHEET_GRID_CALLS, ...SHEET_CONTENT_CALLS } as const;

/** The sheet with an id of the engine. */
export function sheetFace(run: Run, sheetId: string): GoogleSheet {
  const build = (self: GoogleSheet): Pick<GoogleSheet, keyof typeof SHEET_CALLS> =>
    withGrid(run, sheetId, {
      ...sheetPlace(run, sheetId, self),
      ...sheetGrid(run, sheetId, self),
      ...sheetContent(run, sheetId, self),
    });
  return face(run, "Sheet", SHEET_CALLS, build, { backing: new SheetBacking(sheetId) });
}

/** What works on a sheet that is a single chart or a connected table, and so has no cells. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  "activate",
  "addDeveloperMetadata",
  "getDeveloperMetadata",
  "getIndex",
  "getName",
  "getParent",
  "getSheetId",
  "getSheetName",
  "hideSheet",
  "isSheetHidden",
  "setName",
  "setTabColor",
  "showSheet",
]);

/** The methods, of which a sheet without cells refuses those that are about cells. */
function withGrid<Methods extends object>(run: Run, sheetId: string, methods: Methods): Methods {
  const guarded = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: unknown[]) => {
      const type = run.host.withoutCells.get(sheetId);
      if (type !== undefined && !WITHOUT_CELLS.has(name))
        throw new HostError(`The action is not supported for ${type} sheet.`);
      return Reflect.apply(method as (...args: unknown[]) => unknown, methods, args);
    },
  ]);
  return Object.fromEntries(guarded) as Methods;
}
