/**
 * The faces that services hand each other.
 *
 * A range tells its sheet, a sheet its ranges, and a chart built anew is a chart again. They ask
 * the run for each other's faces, so that no file has to import the one that imports it.
 */

import type { Chart } from "../../engine/sheets/charts";
import type { Area } from "../../engine/workbook/area";
import type { GoogleChart, GoogleRange, GoogleSheet, GoogleSpreadsheet } from "./google";

export interface Faces {
  /** The range of an area that is known to lie on its sheet. */
  range(area: Area): GoogleRange;
  /** The sheet with an id of the engine. */
  sheet(sheetId: string): GoogleSheet;
  spreadsheet(): GoogleSpreadsheet;
  /** A chart that was built; with an id one that lies on a sheet. */
  chart(chart: Chart, id?: string): GoogleChart;
}
