/** The request of a run as the sidebar makes it, for every test that runs the built add-on. */

import type { Description } from "../src/app/contract/contract";
import type { RunRequest } from "../src/app/contract/requests";

/** What the sidebar would ask for with what it was told, and nothing changed but `changes`. */
export function requestFor(
  { source, headerLines, mapping, orders, decisions, chosen }: Description,
  changes: Partial<RunRequest> = {},
): RunRequest {
  return {
    source,
    headerLines,
    mapping,
    decisions,
    orders,
    models: chosen,
    fingerprint: null,
    today: "2024-01-31",
    dataDay: null,
    keepOverrides: true,
    reasonColumn: false,
    ...changes,
  };
}
