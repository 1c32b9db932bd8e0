/** SpreadsheetApp: the way into the spreadsheet. */

import { activeCell, selectArea, selectedAreas } from "../../engine/cells/cells";
import { activateSheet, activeSheet } from "../../engine/sheets/sheets";
import type { Run } from "../face/calls";
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLES,
  COPY_TYPES,
  DIMENSIONS,
  METADATA_PLACES,
  METADATA_VISIBILITIES,
  PROTECTION_TYPES,
  WRAP_STRATEGIES,
} from "../face/enums";
import { type Calls, face } from "../face/face";
import { areaBehind, sheetIdBehind } from "../face/handed-in";
import { HostError } from "../host/realm";
import { rangeListFace } from "../range/range-list";
import { ruleBuilder } from "../rules/conditional-rule";
import { validationBuilder } from "../rules/validation-builder";
import { uiFace } from "../screen/ui";

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const APP_CALLS = {
  flush: "write",
  getActive: "navigate",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getActiveSheet: "read",
  getActiveSpreadsheet: "navigate",
  getCurrentCell: "read",
  getUi: "navigate",
  newConditionalFormatRule: "navigate",
  newDataValidation: "navigate",
  setActiveRange: "navigate",
  setActiveSheet: "navigate",
} as const satisfies Calls;

const ENUMS = {
  BooleanCriteria: BOOLEAN_CRITERIA,
  BorderStyle: BORDER_STYLES,
  CopyPasteType: COPY_TYPES,
  DeveloperMetadataLocationType: METADATA_PLACES,
  DeveloperMetadataVisibility: METADATA_VISIBILITIES,
  Dimension: DIMENSIONS,
  ProtectionType: PROTECTION_TYPES,
  WrapStrategy: WRAP_STRATEGIES,
};

/** The SpreadsheetApp service, bound to the one spreadsheet of the host. */
export function spreadsheetApp(run: Run): GoogleApp {
  const { workbook } = run.host;
  const build = (): Pick<GoogleApp, keyof typeof APP_CALLS> => ({
    // Everything is written at once here; the call is counted because it costs time at Google.
    flush: () => undefined,
    getActive: () => run.faces.spreadsheet(),
    getActiveRange: () => {
      const last = selectedAreas(workbook).at(-1);
      if (last === undefined) throw new HostError("Nothing is selected.");
      return run.faces.range(last);
    },
    getActiveRangeList: () => rangeListFace(run, selectedAreas(workbook)),
    getActiveSheet: () => run.faces.sheet(activeSheet(workbook)),
    getActiveSpreadsheet: () => run.faces.spreadsheet(),
    getCurrentCell: () => run.faces.range(activeCell(workbook)),
    getUi: () => uiFace(run),
    newConditionalFormatRule: () => ruleBuilder(run),
    newDataValidation: () => validationBuilder(run),
    setActiveRange: (range) => {
      selectArea(workbook, areaBehind(range));
      return range;
    },
    setActiveSheet: (sheet) => {
      activateSheet(workbook, sheetIdBehind(sheet, run));
      return sheet;
    },
  });
  return face(run, "SpreadsheetApp", APP_CALLS, build, { constants: ENUMS });
}
