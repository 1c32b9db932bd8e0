/** Ranges: notes, validation, protection and developer metadata. */

import { readNotes, writeNotes } from "../../engine/cells/places";
import { mapArea } from "../../engine/cells/read";
import { setValidation, setValidations, validationOf } from "../../engine/cells/validation";
import type { Area } from "../../engine/workbook/area";
import { newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import type { Calls } from "../face/face";
import type { GoogleRange } from "../face/google";
import { allowWrite, mayEdit } from "../face/permission";
import { addMetadata, metadataAt, metadataFinder } from "../metadata/metadata";
import { protect } from "../rules/protection";
import { engineRule, validationFace } from "../rules/validation-builder";
import { filled, table } from "./values";

export const MARK_CALLS = {
  addDeveloperMetadata: "write",
  canEdit: "read",
  clearDataValidations: "write",
  clearNote: "write",
  createDeveloperMetadataFinder: "navigate",
  getDataValidation: "read",
  getDataValidations: "read",
  getDeveloperMetadata: "read",
  getNote: "read",
  getNotes: "read",
  protect: "write",
  setDataValidation: "write",
  setDataValidations: "write",
  setNote: "write",
  setNotes: "write",
} as const satisfies Calls;

/** The part of a range that deals with what lies beside the cells. */
export function rangeMarks(
  run: Run,
  area: Area,
  self: GoogleRange,
): Pick<GoogleRange, keyof typeof MARK_CALLS> {
  const { workbook } = run.host;
  const corner: Area = { ...area, rows: 1, columns: 1 };
  const act = (work: () => void) => {
    allowWrite(run, area);
    work();
    return self;
  };
  const notes = (texts: string[][]) => act(() => writeNotes(workbook, area, texts, newId));
  const cellRule = (row: number, column: number) => {
    const rule = validationOf(workbook, { ...corner, top: row, left: column });
    return rule === undefined ? null : validationFace(run, rule);
  };
  return {
    addDeveloperMetadata: (key: string, ...rest: readonly unknown[]) =>
      act(() => addMetadata(run, { sheetId: area.sheetId, area }, key, rest)),
    canEdit: () => mayEdit(run, area),
    clearDataValidations: () => act(() => setValidation(workbook, area, undefined)),
    clearNote: () => notes(filled("", area)),
    createDeveloperMetadataFinder: () => metadataFinder(run, { sheetId: area.sheetId, area }),
    getDataValidation: () => cellRule(area.top, area.left),
    getDataValidations: () => mapArea(area, cellRule),
    getDeveloperMetadata: () => metadataAt(run, { sheetId: area.sheetId, area }),
    getNote: () => readNotes(workbook, corner)[0]?.[0] ?? "",
    getNotes: () => readNotes(workbook, area),
    protect: () => protect(run, { sheetId: area.sheetId, area }),
    setDataValidation: (rule) => act(() => setValidation(workbook, area, engineRule(rule))),
    setDataValidations: (rules: unknown) =>
      act(() => {
        const rows = table("setDataValidations", rules, area.rows, area.columns);
        setValidations(
          workbook,
          area,
          rows.map((row) => row.map(engineRule)),
        );
      }),
    setNote: (note) => notes(filled(note ?? "", area)),
    setNotes: (rows: unknown) =>
      notes(
        table("setNotes", rows, area.rows, area.columns).map((row) =>
          row.map((note) => (note === null ? "" : String(note))),
        ),
      ),
  };
}
