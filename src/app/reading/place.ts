/** The rows of the customers and the sheet they stand on. */

import type { Area } from "./address";
import type { SheetReading } from "./sheet-reading";

export interface Place {
  readonly reading: SheetReading;
  /** Data rows and columns, without the header. */
  readonly area: Area;
  /** Sheet row of the header, or `null`. */
  readonly headerRow: number | null;
}
