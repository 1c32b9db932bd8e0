/** A column of the customers as it stands on the sheet. */

import type { Cell } from "../../../core/cells/cell";

export type ColumnKind = "number" | "text" | "date" | "blank";

export interface SheetColumn {
  /** Counted from 0 within the source. */
  readonly position: number;
  readonly letter: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** One cell per data row. */
  readonly cells: readonly Cell[];
}
