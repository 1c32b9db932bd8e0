/** What our marks say: the values of the developer metadata on columns, blocks and sheets that we wrote. */

import type { PlannedChart } from "../app/chart-plan";
import type { HistoryReading } from "../app/sheet-reading";
import type { Layout } from "../app/summary-block";

export const MARK_KEY = "customer-pyramid";

interface ColumnValue {
  readonly kind: "column";
  readonly model: string;
  readonly id: string;
}

/** On the first row of a summary block. */
export interface BlockValue {
  readonly kind: "block";
  readonly model: string;
  readonly about: number;
  readonly layout: Layout;
  readonly charts: readonly PlannedChart[];
}

/** On its first column. */
interface BlockColumnValue {
  readonly kind: "block column";
}

interface HistoryValue extends Omit<HistoryReading, "last"> {
  readonly kind: "history";
}

interface TemplateValue {
  readonly kind: "template";
  readonly id: string;
}

export type MarkValue = ColumnValue | BlockValue | BlockColumnValue | HistoryValue | TemplateValue;

/** Which lists a mark of each kind must hold; anything else in it is a text or a number. */
const LISTS: Readonly<Record<MarkValue["kind"], readonly string[]>> = {
  column: [],
  block: ["layout", "charts"],
  "block column": [],
  history: ["models", "runs"],
  template: [],
};

/**
 * The value of a mark; `null` when it is none of ours or of another version.
 *
 * @param text of the metadata
 */
export function readMark(text: string | null): MarkValue | null {
  try {
    const value = JSON.parse(text ?? "null");
    const lists = LISTS[value.kind as MarkValue["kind"]];
    return lists.every((list) => Array.isArray(value[list])) ? (value as MarkValue) : null;
  } catch {
    return null;
  }
}
