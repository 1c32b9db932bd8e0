/** What our marks say: the values of the developer metadata on columns, blocks and sheets that we wrote. */

import type { PlannedChart } from "../../app/plan/chart-plan";
import type { PackedLayout } from "../../app/plan/summary-block";
import type { CustomersMark, HistoryReading } from "../../app/reading/sheet-reading";

export const MARK_KEY = "customer-pyramid";

interface ColumnValue {
  readonly kind: "column";
  readonly model: string;
  readonly id: string;
  /** Left out where it is not so. */
  readonly isWall?: boolean;
}

/** A mark that a copy of its sheet may carry too, where it says nothing: the copy is a person's. */
interface OnSheet {
  readonly on: number;
}

/** On the first row of a summary block. */
export interface BlockValue extends OnSheet {
  readonly kind: "block";
  readonly model: string;
  readonly about: number;
  /** What its corner says, to find it again where columns were inserted before it. */
  readonly title: string;
  readonly layout: PackedLayout;
  readonly charts: readonly PlannedChart[];
}

/** On the header row of a sheet with the customers of a list of orders. */
export interface CustomersValue extends Omit<CustomersMark, "headerRow">, OnSheet {
  readonly kind: "customers";
  /** The sheet with the orders. */
  readonly about: number;
}

interface HistoryValue extends Omit<HistoryReading, "last"> {
  readonly kind: "history";
}

interface TemplateValue {
  readonly kind: "template";
  readonly id: string;
}

export type MarkValue = ColumnValue | BlockValue | CustomersValue | HistoryValue | TemplateValue;

/** Which lists a mark of each kind must hold; anything else in it is a text or a number. */
const LISTS: Readonly<Record<MarkValue["kind"], readonly string[]>> = {
  column: [],
  block: ["layout", "charts"],
  customers: ["headers"],
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
