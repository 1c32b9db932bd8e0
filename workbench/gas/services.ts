/** All services of one run, by the global name under which the script finds them. */

import { chartFace } from "./chart/chart";
import type { Run } from "./face/calls";
import { CHART_HIDDEN, CHART_MERGES, CHART_TYPES } from "./face/enums";
import { face } from "./face/face";
import type { Faces } from "./face/faces";
import { rangeFace } from "./range/range";
import { htmlService } from "./screen/html";
import { cacheService } from "./script/cache";
import { lockService } from "./script/lock";
import { logService, scriptConsole } from "./script/log";
import { propertiesService } from "./script/properties";
import { scriptApp } from "./script/script-app";
import { sessionService } from "./script/session";
import { utilitiesService } from "./script/utilities";
import { sheetFace } from "./sheet/sheet";
import { spreadsheetFace } from "./spreadsheet/spreadsheet";
import { spreadsheetApp } from "./spreadsheet/spreadsheet-app";

/** The services a script may name. Making them costs no call and needs no permission; using them does. */
export function services(run: Run): Readonly<Record<string, object>> {
  return {
    CacheService: cacheService(run),
    Charts: face(run, "Charts", {}, () => ({}), {
      constants: {
        ChartType: CHART_TYPES,
        ChartMergeStrategy: CHART_MERGES,
        ChartHiddenDimensionStrategy: CHART_HIDDEN,
      },
    }),
    HtmlService: htmlService(run),
    LockService: lockService(run),
    Logger: logService(run),
    PropertiesService: propertiesService(run),
    ScriptApp: scriptApp(run),
    Session: sessionService(run),
    SpreadsheetApp: spreadsheetApp(run),
    Utilities: utilitiesService(run),
    console: scriptConsole(run),
  };
}

/** The faces that services hand each other in a run; they are made when they are asked for. */
export function facesOf(run: () => Run): Faces {
  return {
    range: (area) => rangeFace(run(), area),
    sheet: (sheetId) => sheetFace(run(), sheetId),
    spreadsheet: () => spreadsheetFace(run()),
    chart: (chart, id) => chartFace(run(), chart, id),
  };
}
