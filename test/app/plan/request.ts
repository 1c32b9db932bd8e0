/** Runs over a plain reading, for tests of what is planned. */

import type { RunRequest } from "../../../src/app/contract/requests";
import { planOf } from "../../../src/app/plan/write-plan";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";

/** Customers in the first column and revenue in the second. */
export function request(ids: readonly string[], changes: Partial<RunRequest> = {}): RunRequest {
  return {
    source: { sheetId: 1, range: "A1" },
    headerLines: 1,
    mapping: { customer: 0, revenue: 1 },
    decisions: {},
    orders: null,
    models: ids.map((id) => ({ id, options: {} })),
    fingerprint: null,
    today: "2024-01-31",
    dataDay: null,
    keepOverrides: true,
    reasonColumn: false,
    ...changes,
  };
}

/** What a run would write. */
export function planned(
  sheet: WorkbookReading,
  ids: readonly string[] = ["pyramid"],
  changes: Partial<RunRequest> = {},
) {
  return planOf(runModels(sheet, request(ids, changes)));
}

/** Customers with revenue 1 to `count`, then further columns, row by row. */
export function customers(count: number, ...further: readonly (readonly Cell[])[]): Cell[][] {
  return Array.from({ length: count + 1 }, (_, at) => [
    ...(at === 0 ? ["Customer", "Revenue"] : [`Customer ${at}`, at]),
    ...further.map((cells) => cells[at] ?? ""),
  ]);
}
