/** One piece of developer metadata as the script sees it. */

import { changeMarks, marksOf, placeOf } from "../../engine/cells/places";
import { sheetIds } from "../../engine/sheets/sheets";
import type { Mark } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { type EnumValue, METADATA_PLACES, METADATA_VISIBILITIES, nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleMetadata } from "../face/google";
import { areaBehind, sheetIdBehind } from "../face/handed-in";
import { allowStructure, allowWrite } from "../face/permission";
import { HostError } from "../host/realm";
import { locationType, wholeLines } from "./metadata-place";

type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const METADATA_CALLS = {
  getId: "navigate",
  getKey: "navigate",
  getLocation: "navigate",
  getValue: "navigate",
  getVisibility: "navigate",
  moveToColumn: "write",
  moveToRow: "write",
  moveToSheet: "write",
  moveToSpreadsheet: "write",
  remove: "write",
  setKey: "write",
  setValue: "write",
  setVisibility: "write",
} as const satisfies Calls;

/** Sheets allows so many characters of metadata per sheet, and as many for the workbook itself. */
const ROOM = 30_000;

/** Throws Google's refusal where there is no room on a sheet for so many characters more than `but` has. */
export function checkMetadataRoom(
  run: Run,
  sheetId: string | undefined,
  characters: number,
  but?: string,
): void {
  const used = marksOf(run.host.workbook, "metadata")
    .filter((mark) => mark.sheetId === sheetId && mark.id !== but)
    .reduce((sum, { content }) => sum + String(content.key).length + String(content.value).length, 0);
  if (used + characters > ROOM)
    throw new HostError("Adding this developer metadata would exceed the storage limit of 30000 characters.");
}

/** The metadata of a mark. Its answers are read fresh, for it moves with its place. */
export function metadataFace(run: Run, id: string): GoogleMetadata {
  const { workbook } = run.host;
  const present = (): Mark => {
    const mark = marksOf(workbook, "metadata").find((candidate) => candidate.id === id);
    if (mark === undefined) throw new HostError("This developer metadata has been removed.");
    return mark;
  };
  const build = (self: GoogleMetadata) => {
    const allowed = (): Mark => {
      const mark = present();
      const place = placeOf(workbook, mark);
      if (place === undefined) allowStructure(run, mark.sheetId);
      else allowWrite(run, place);
      return mark;
    };
    const change = (part: Partial<Mark>, content: object = {}) => {
      const mark = allowed();
      changeMarks(workbook, [{ ...mark, ...part, content: { ...mark.content, ...content } }]);
      return self;
    };
    const moveTo = (range: unknown) => {
      const area = areaBehind(range);
      return change({ sheetId: area.sheetId, place: wholeLines(run, area) });
    };
    return {
      getId: () => Number(present().content.number),
      getKey: () => String(present().content.key),
      getLocation: () => locationFace(run, present()),
      getValue: () => String(present().content.value),
      getVisibility: () => visibilityOf(present()),
      moveToColumn: moveTo,
      moveToRow: moveTo,
      moveToSheet: (sheet: unknown) => change({ sheetId: sheetIdBehind(sheet), place: undefined }),
      moveToSpreadsheet: () => change({ sheetId: undefined, place: undefined }),
      remove: () => changeMarks(workbook, [], [allowed().id]),
      setKey: (key: string) => change({}, { key }),
      setValue: (value: string) => {
        const mark = present();
        checkMetadataRoom(run, mark.sheetId, String(mark.content.key).length + String(value).length, mark.id);
        return change({}, { value });
      },
      setVisibility: (visibility: unknown) => change({}, { visibility: nameOf(visibility) }),
    };
  };
  return face(run, "DeveloperMetadata", METADATA_CALLS, build);
}

const LOCATION_CALLS = {
  getColumn: "navigate",
  getLocationType: "navigate",
  getRow: "navigate",
  getSheet: "navigate",
  getSpreadsheet: "navigate",
} as const satisfies Calls;

function locationFace(run: Run, mark: Mark): GoogleLocation {
  const type = locationType(mark);
  const line = () => {
    const area = placeOf(run.host.workbook, mark);
    return area === undefined ? null : run.faces.range(area);
  };
  const build = () => ({
    getColumn: () => (type === "COLUMN" ? line() : null),
    getLocationType: () => METADATA_PLACES[type],
    getRow: () => (type === "ROW" ? line() : null),
    getSheet: () =>
      type === "SHEET" && mark.sheetId !== undefined && sheetIds(run.host.workbook).includes(mark.sheetId)
        ? run.faces.sheet(mark.sheetId)
        : null,
    getSpreadsheet: () => (type === "SPREADSHEET" ? run.faces.spreadsheet() : null),
  });
  return face(run, "DeveloperMetadataLocation", LOCATION_CALLS, build);
}

/** The visibility of metadata as an enum value. */
function visibilityOf({ content }: Mark): EnumValue {
  return content.visibility === "PROJECT" ? METADATA_VISIBILITIES.PROJECT : METADATA_VISIBILITIES.DOCUMENT;
}
