/** One model of a run, with what it found. */

import type { Model, PreparedModel } from "../../core/model";
import type { Outcome } from "../../core/report/report";
import type { Table } from "../../core/table/table";

export interface ModelRun {
  readonly model: Model;
  readonly prepared: PreparedModel;
  readonly outcome: Outcome;
  /** What the model judged. */
  readonly table: Table;
  /** The labels that a person set by hand and that stay, `""` for none; absent where there are none. */
  readonly handSet?: readonly string[];
}
