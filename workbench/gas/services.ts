/** All services of one run, by the global name under which the script finds them. */
import { cacheService } from "./cache";
import type { Run } from "./calls";
import { AUTH_MODES, CHART_HIDDEN, CHART_MERGES, CHART_TYPES } from "./enums";
import { face } from "./face";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { logService, scriptConsole } from "./log";
import { propertiesService } from "./properties";
import { sessionService } from "./session";
import { spreadsheetApp } from "./spreadsheet-app";
import { utilitiesService } from "./utilities";

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
    ScriptApp: face(run, "ScriptApp", {}, () => ({}), { constants: { AuthMode: AUTH_MODES } }),
    Session: sessionService(run),
    SpreadsheetApp: spreadsheetApp(run),
    Utilities: utilitiesService(run),
    console: scriptConsole(run),
  };
}
