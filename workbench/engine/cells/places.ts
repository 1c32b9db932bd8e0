/** Places of marks: how notes, protections and metadata find their cells, rows, columns and sheets again. */

import { sheetSize } from "../sheets/sheets";
import { type Area, areaHolds, areaOf } from "../workbook/area";
import { send } from "../workbook/batch";
import { CHANGE_MARKS, type Mark, type MarkKind, marksIn } from "../workbook/marks";
import type { Workbook } from "../workbook/workbook";

/** All marks of one kind with their present places. */
export function marksOf(workbook: Workbook, kind: MarkKind): Mark[] {
  return marksIn(workbook.model).filter((mark) => mark.kind === kind);
}

/** Adds marks, or puts them in the place of those with the same id, and removes others, in one step. */
export function changeMarks(workbook: Workbook, add: readonly Mark[], remove: readonly string[] = []): void {
  if (add.length + remove.length > 0) send(workbook.model, CHANGE_MARKS, { add, remove });
}

/** The cells a mark lies on now; `undefined` for one that belongs to a whole sheet or workbook. */
export function placeOf(workbook: Workbook, mark: Mark): Area | undefined {
  const { sheetId, place } = mark;
  if (sheetId === undefined || place === undefined) return undefined;
  const size = sheetSize(workbook, sheetId);
  return areaOf(sheetId, {
    top: place.top,
    left: place.left,
    bottom: place.bottom ?? size.rows - 1,
    right: place.right ?? size.columns - 1,
  });
}

/** The notes of an area by rows, `""` where there is none. */
export function readNotes(workbook: Workbook, area: Area): string[][] {
  const notes = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(""));
  for (const mark of marksOf(workbook, "note")) {
    const place = placeOf(workbook, mark);
    if (place === undefined || place.sheetId !== area.sheetId || !areaHolds(area, place.top, place.left))
      continue;
    const row = notes[place.top - area.top];
    if (row !== undefined) row[place.left - area.left] = String(mark.content.text);
  }
  return notes;
}

/** Writes notes into an area by rows; `""` takes a note away. */
export function writeNotes(
  workbook: Workbook,
  area: Area,
  notes: readonly (readonly string[])[],
  newId: () => string,
): void {
  const { sheetId } = area;
  const gone = marksOf(workbook, "note").filter((mark) => {
    const place = placeOf(workbook, mark);
    return place !== undefined && place.sheetId === sheetId && areaHolds(area, place.top, place.left);
  });
  const added = notes.flatMap((row, y) =>
    row.flatMap((text, x): Mark[] => {
      if (text === "") return [];
      const [top, left] = [area.top + y, area.left + x];
      return [
        {
          id: newId(),
          kind: "note",
          sheetId,
          place: { top, left, bottom: top, right: left },
          content: { text },
        },
      ];
    }),
  );
  changeMarks(
    workbook,
    added,
    gone.map(({ id }) => id),
  );
}
