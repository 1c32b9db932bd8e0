/** Developer metadata: keys and values that scripts attach to the workbook, its sheets, rows and columns. */

import { changeMarks, marksOf, placeOf } from "../../engine/cells/places";
import { sheetSize } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import { type Mark, newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { type EnumValue, METADATA_VISIBILITIES, nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleMetadata, GoogleMetadataFinder } from "../face/google";
import { HostError } from "../host/realm";
import { metadataFace } from "./metadata-face";

/** Where metadata is: the workbook, one of its sheets, or whole rows or columns. */
export interface MetadataPlace {
  readonly sheetId?: string;
  readonly area?: Area;
}

/** Sheets allows so many characters of metadata per sheet, and as many for the workbook itself. */
const ROOM = 30_000;

/** Adds metadata; `rest` holds a value, a visibility, both or neither, as Google's overloads allow. */
export function addMetadata(run: Run, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const value = typeof rest[0] === "string" ? rest[0] : "";
  const visibility =
    rest.find((item) => typeof item === "object" && item !== null) ?? METADATA_VISIBILITIES.DOCUMENT;
  const { workbook } = run.host;
  const known = marksOf(workbook, "metadata");
  const used = known
    .filter(({ sheetId }) => sheetId === place.sheetId)
    .reduce((sum, mark) => sum + sizeOf(mark), 0);
  if (used + String(key).length + value.length > ROOM) {
    throw new HostError("Adding this developer metadata would exceed the storage limit of 30000 characters.");
  }
  const number = Math.max(0, ...known.map(({ content }) => Number(content.number))) + 1;
  const content = { number, key: String(key), value, visibility: nameOf(visibility) };
  changeMarks(workbook, [
    { id: newId(), kind: "metadata", sheetId: place.sheetId, place: wholeLines(run, place.area), content },
  ]);
}

/** The metadata attached to exactly this place. */
export function metadataAt(run: Run, place: MetadataPlace): GoogleMetadata[] {
  return marksOf(run.host.workbook, "metadata")
    .filter((mark) => isAt(run, mark, place))
    .map((mark) => metadataFace(run, mark.id));
}

const FINDER_CALLS = {
  find: "read",
  onIntersectingLocations: "navigate",
  withId: "navigate",
  withKey: "navigate",
  withLocationType: "navigate",
  withValue: "navigate",
  withVisibility: "navigate",
} as const satisfies Calls;

/** A search for metadata at a place and everything inside it. */
export function metadataFinder(run: Run, place: MetadataPlace): GoogleMetadataFinder {
  const tests: ((mark: Mark) => boolean)[] = [(mark) => isInside(run, mark, place)];
  const build = (self: GoogleMetadataFinder): Pick<GoogleMetadataFinder, keyof typeof FINDER_CALLS> => {
    const narrow = (test: (mark: Mark) => boolean) => {
      tests.push(test);
      return self;
    };
    return {
      find: () =>
        marksOf(run.host.workbook, "metadata")
          .filter((mark) => tests.every((test) => test(mark)))
          .map((mark) => metadataFace(run, mark.id)),
      onIntersectingLocations: () => self,
      withId: (id) => narrow(({ content }) => content.number === id),
      withKey: (key) => narrow(({ content }) => content.key === key),
      withLocationType: (type: unknown) => narrow((mark) => locationType(mark) === nameOf(type)),
      withValue: (value) => narrow(({ content }) => content.value === value),
      withVisibility: (visibility: unknown) =>
        narrow(({ content }) => content.visibility === nameOf(visibility)),
    };
  };
  return face(run, "DeveloperMetadataFinder", FINDER_CALLS, build);
}

/** What kind of place a mark is attached to, as Google names it. */
export function locationType({ sheetId, place }: Mark): "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN" {
  if (sheetId === undefined) return "SPREADSHEET";
  if (place === undefined) return "SHEET";
  return place.bottom === undefined ? "COLUMN" : "ROW";
}

/** Rows or columns without their ends, so that they stay whole when the sheet grows. */
export function wholeLines(run: Run, area: Area | undefined): Mark["place"] {
  if (area === undefined) return undefined;
  const size = sheetSize(run.host.workbook, area.sheetId);
  const right = area.left + area.columns - 1;
  const bottom = area.top + area.rows - 1;
  if (area.top === 0 && area.rows === size.rows) return { top: 0, bottom: undefined, left: area.left, right };
  if (area.left === 0 && area.columns === size.columns)
    return { top: area.top, bottom, left: 0, right: undefined };
  throw new HostError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

function isAt(run: Run, mark: Mark, place: MetadataPlace): boolean {
  if (mark.sheetId !== place.sheetId) return false;
  const spot = placeOf(run.host.workbook, mark);
  if (spot === undefined || place.area === undefined) return spot === place.area;
  const { top, left, rows, columns } = place.area;
  return spot.top === top && spot.left === left && spot.rows === rows && spot.columns === columns;
}

function isInside(run: Run, mark: Mark, place: MetadataPlace): boolean {
  if (place.sheetId === undefined) return true;
  if (mark.sheetId !== place.sheetId) return false;
  if (place.area === undefined) return true;
  const spot = placeOf(run.host.workbook, mark);
  if (spot === undefined) return false;
  const { top, left, rows, columns } = place.area;
  return (
    spot.top >= top &&
    spot.left >= left &&
    spot.top + spot.rows <= top + rows &&
    spot.left + spot.columns <= left + columns
  );
}

function sizeOf({ content }: Mark): number {
  return String(content.key).length + String(content.value).length;
}

/** The visibility of metadata as an enum value. */
export function visibilityOf({ content }: Mark): EnumValue {
  return content.visibility === "PROJECT" ? METADATA_VISIBILITIES.PROJECT : METADATA_VISIBILITIES.DOCUMENT;
}
