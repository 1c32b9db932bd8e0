/** Developer metadata: keys and values that scripts attach to the workbook, its sheets, rows and columns. */

import { changeMarks, marksOf } from "../../engine/cells/places";
import { type Mark, newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { METADATA_VISIBILITIES, nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleMetadata, GoogleMetadataFinder } from "../face/google";
import { checkMetadataRoom, metadataFace } from "./metadata-face";
import { isAt, isInside, locationType, type MetadataPlace, wholeLines } from "./metadata-place";

/** Adds metadata; `rest` holds a value, a visibility, both or neither, as Google's overloads allow. */
export function addMetadata(run: Run, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const value = typeof rest[0] === "string" ? rest[0] : "";
  const visibility =
    rest.find((item) => typeof item === "object" && item !== null) ?? METADATA_VISIBILITIES.DOCUMENT;
  const { workbook } = run.host;
  const known = marksOf(workbook, "metadata");
  checkMetadataRoom(run, place.sheetId, String(key).length + value.length);
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
