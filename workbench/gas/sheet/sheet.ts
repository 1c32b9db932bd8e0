/** Sheets as the script sees them. */

import type { Run } from "../face/calls";
import { face } from "../face/face";
import type { GoogleSheet } from "../face/google";
import { SheetBacking } from "../face/handed-in";
import { SHEET_CONTENT_CALLS, sheetContent } from "./sheet-content";
import { SHEET_GRID_CALLS, sheetGrid } from "./sheet-grid";
import { SHEET_PLACE_CALLS, sheetPlace } from "./sheet-place";

const SHEET_CALLS = { ...SHEET_PLACE_CALLS, ...SHEET_GRID_CALLS, ...SHEET_CONTENT_CALLS } as const;

/** The sheet with an id of the engine. */
export function sheetFace(run: Run, sheetId: string): GoogleSheet {
  const build = (self: GoogleSheet): Pick<GoogleSheet, keyof typeof SHEET_CALLS> => ({
    ...sheetPlace(run, sheetId, self),
    ...sheetGrid(run, sheetId, self),
    ...sheetContent(run, sheetId, self),
  });
  return face(run, "Sheet", SHEET_CALLS, build, { backing: new SheetBacking(sheetId) });
}
