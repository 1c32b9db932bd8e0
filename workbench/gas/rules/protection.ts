/** Protections: sheets and ranges that only some people may edit. */

import { changeMarks, marksOf, placeOf } from "../../engine/cells/places";
import { sheetSize } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import { zoneOf } from "../../engine/workbook/area";
import { type Mark, newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { nameOf, PROTECTION_TYPES } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleProtection, GoogleRange, GoogleUser } from "../face/google";
import { allowStructure, mayEdit, type ProtectionContent, protectionContent } from "../face/permission";
import { HostError } from "../host/realm";
import { userFace } from "../script/session";

/** A range, or a whole sheet when there is no area. */
export interface ProtectedPlace {
  readonly sheetId: string;
  readonly area?: Area;
}

const PROTECTION_CALLS = {
  addEditor: "write",
  addEditors: "write",
  canDomainEdit: "navigate",
  canEdit: "read",
  getDescription: "read",
  getEditors: "read",
  getProtectionType: "navigate",
  getRange: "navigate",
  getUnprotectedRanges: "read",
  isWarningOnly: "read",
  remove: "write",
  removeEditor: "write",
  removeEditors: "write",
  setDescription: "write",
  setDomainEdit: "navigate",
  setUnprotectedRanges: "write",
  setWarningOnly: "write",
} as const satisfies Calls;

/** Protects a place. As in Sheets this keeps nobody out until editors are removed. */
export function protect(run: Run, { sheetId, area }: ProtectedPlace): GoogleProtection {
  allowStructure(run, sheetId);
  const content: ProtectionContent = {
    description: "",
    warningOnly: false,
    editors: [...run.host.editors],
    unprotected: [],
  };
  const id = newId();
  const place = area === undefined ? undefined : zoneOf(area);
  changeMarks(run.host.workbook, [{ id, kind: "protection", sheetId, place, content: { ...content } }]);
  return protectionFace(run, id);
}

/** The protections of a kind on a sheet, or in the whole workbook. */
export function protectionsOf(run: Run, type: unknown, sheetId?: string): GoogleProtection[] {
  const wantsRanges = nameOf(type) === "RANGE";
  return marksOf(run.host.workbook, "protection")
    .filter(
      (mark) =>
        (sheetId === undefined || mark.sheetId === sheetId) && (mark.place !== undefined) === wantsRanges,
    )
    .map(({ id }) => protectionFace(run, id));
}

function protectionFace(run: Run, id: string): GoogleProtection {
  const { workbook } = run.host;
  const present = (): Mark => {
    const mark = marksOf(workbook, "protection").find((candidate) => candidate.id === id);
    if (mark === undefined) throw new HostError("This protection has been removed.");
    return mark;
  };
  const area = (): Area => {
    const mark = present();
    const sheetId = mark.sheetId ?? "";
    return placeOf(workbook, mark) ?? { sheetId, top: 0, left: 0, ...sheetSize(workbook, sheetId) };
  };
  const build = (self: GoogleProtection) => {
    const change = (part: Partial<ProtectionContent>) => {
      const mark = present();
      allowStructure(run, mark.sheetId);
      changeMarks(workbook, [{ ...mark, content: { ...mark.content, ...part } }]);
      return self;
    };
    const editors = () => protectionContent(present()).editors;
    const without = (people: readonly unknown[]) => {
      const gone = people.map(emailOf);
      return change({ editors: editors().filter((email) => !gone.includes(email)) });
    };
    const withMore = (people: readonly unknown[]) =>
      change({ editors: [...new Set([...editors(), ...people.map(emailOf)])] });
    return {
      addEditor: (person: unknown) => withMore([person]),
      addEditors: withMore,
      canDomainEdit: () => false,
      // Of a sheet that is left open in part: whether the person may edit all of it.
      canEdit: () => mayEdit(run, area()),
      getDescription: () => protectionContent(present()).description,
      getEditors: () => editors().map((email) => userFace(run, email)),
      getProtectionType: () =>
        present().place === undefined ? PROTECTION_TYPES.SHEET : PROTECTION_TYPES.RANGE,
      getRange: () => run.faces.range(area()),
      getUnprotectedRanges: () =>
        protectionContent(present()).unprotected.map((open) =>
          run.faces.range({ ...open, sheetId: present().sheetId ?? "" }),
        ),
      isWarningOnly: () => protectionContent(present()).warningOnly,
      remove: () => {
        allowStructure(run, present().sheetId);
        changeMarks(workbook, [], [id]);
      },
      removeEditor: (person: unknown) => without([person]),
      removeEditors: without,
      setDescription: (description: string) => change({ description }),
      setDomainEdit: () => self,
      setUnprotectedRanges: (ranges: readonly GoogleRange[]) =>
        change({
          unprotected: ranges.map((range) => ({
            top: range.getRow() - 1,
            left: range.getColumn() - 1,
            rows: range.getNumRows(),
            columns: range.getNumColumns(),
          })),
        }),
      setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    };
  };
  return face(run, "Protection", PROTECTION_CALLS, build);
}

function emailOf(person: unknown): string {
  return typeof person === "string" ? person : (person as GoogleUser).getEmail();
}
