/** The spreadsheet as the script sees it. */

import { selectArea, selectedAreas } from "../../engine/cells/cells";
import {
  activateSheet,
  activeSheet,
  deleteSheet,
  moveSheet,
  sheetIds,
  sheetNamed,
} from "../../engine/sheets/sheets";
import { localeCode } from "../../engine/workbook/locale";
import { namedAreas, removeNamedArea, setNamedArea } from "../../engine/workbook/names";
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import type { GoogleSpreadsheet } from "../face/google";
import { areaBehind, sheetIdBehind } from "../face/handed-in";
import { allowStructure } from "../face/permission";
import { HostError } from "../host/realm";
import { addMetadata, metadataAt, metadataFinder } from "../metadata/metadata";
import { areaNamed } from "../range/named-area";
import { rangeListFace } from "../range/range-list";
import { protectionsOf } from "../rules/protection";
import { userFace } from "../script/session";
import { namedRangeFace } from "./named-range";
import { insertSheet } from "./new-sheet";

const SPREADSHEET_CALLS = {
  addDeveloperMetadata: "write",
  createDeveloperMetadataFinder: "navigate",
  deleteSheet: "write",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getActiveSheet: "read",
  getDeveloperMetadata: "read",
  getEditors: "read",
  getId: "navigate",
  getName: "read",
  getNamedRanges: "read",
  getNumSheets: "read",
  getProtections: "read",
  getRange: "navigate",
  getRangeByName: "read",
  getSheetById: "read",
  getSheetByName: "read",
  getSheets: "read",
  getSpreadsheetLocale: "read",
  getSpreadsheetTimeZone: "read",
  insertSheet: "write",
  moveActiveSheet: "write",
  removeNamedRange: "write",
  setActiveRange: "navigate",
  setActiveSheet: "navigate",
  setNamedRange: "write",
  toast: "navigate",
} as const satisfies Calls;

/** The spreadsheet the add-on runs in. */
export function spreadsheetFace(run: Run): GoogleSpreadsheet {
  const { workbook, shown, editors } = run.host;
  const sheet = (sheetId: string) => run.faces.sheet(sheetId);
  const build = (self: GoogleSpreadsheet): Pick<GoogleSpreadsheet, keyof typeof SPREADSHEET_CALLS> => ({
    addDeveloperMetadata: (key: string, ...rest: readonly unknown[]) => {
      allowStructure(run);
      addMetadata(run, {}, key, rest);
      return self;
    },
    createDeveloperMetadataFinder: () => metadataFinder(run, {}),
    deleteSheet: (given) => {
      const sheetId = sheetIdBehind(given, run);
      allowStructure(run, sheetId);
      if (sheetIds(workbook).length === 1)
        throw new HostError("You can't remove all the sheets in a document.");
      deleteSheet(workbook, sheetId);
    },
    getActiveRange: () => {
      const last = selectedAreas(workbook).at(-1);
      return last === undefined ? null : run.faces.range(last);
    },
    getActiveRangeList: () => rangeListFace(run, selectedAreas(workbook)),
    getActiveSheet: () => sheet(activeSheet(workbook)),
    getDeveloperMetadata: () => metadataAt(run, {}),
    getEditors: () => editors.map((email) => userFace(run, email)),
    getId: () => workbook.id,
    getName: () => workbook.name,
    getNamedRanges: () => namedAreas(workbook).map(({ name }) => namedRangeFace(run, name)),
    getNumSheets: () => sheetIds(workbook).length,
    getProtections: (type: unknown) => protectionsOf(run, type),
    getRange: (address) => run.faces.range(areaNamed(run, activeSheet(workbook), address)),
    getRangeByName: (name) => {
      const named = namedAreas(workbook).find(
        (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
      );
      return named === undefined ? null : run.faces.range(named.area);
    },
    getSheetById: (id) => (sheetIds(workbook).includes(String(id)) ? sheet(String(id)) : null),
    getSheetByName: (name) => {
      const sheetId = sheetNamed(workbook, String(name));
      return sheetId === undefined ? null : sheet(sheetId);
    },
    getSheets: () => sheetIds(workbook).map(sheet),
    getSpreadsheetLocale: () => localeCode(workbook.model),
    getSpreadsheetTimeZone: () => workbook.timeZone,
    insertSheet: (...given: readonly unknown[]) => sheet(insertSheet(run, given)),
    moveActiveSheet: (position) => {
      allowStructure(run);
      moveSheet(workbook, activeSheet(workbook), position - 1);
    },
    removeNamedRange: (name) => {
      allowStructure(run);
      removeNamedArea(workbook, name);
    },
    setActiveRange: (range) => {
      selectArea(workbook, areaBehind(range));
      return range;
    },
    setActiveSheet: (given) => {
      activateSheet(workbook, sheetIdBehind(given, run));
      return given;
    },
    setNamedRange: (name, range) => {
      allowStructure(run);
      setNamedArea(workbook, name, areaBehind(range));
    },
    toast: (message: string, title = "", seconds: number | null = 5) => {
      shown.toasts.push({ message: String(message), title: String(title), seconds: seconds ?? 5 });
      shown.onChange();
    },
  });
  return face(run, "Spreadsheet", SPREADSHEET_CALLS, build);
}
