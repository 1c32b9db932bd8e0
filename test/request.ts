/** The request of a run as the sidebar makes it, for every test that runs the built add-on. */

import type { Description, Preview } from "../src/app/contract/contract";
import type { RunRequest } from "../src/app/contract/requests";
import { runRequest } from "../workbench/command/answers";

/** What the sidebar would ask for with what it was told, and nothing changed but `changes`. */
export function requestFor(description: Description, changes: Partial<RunRequest> = {}): RunRequest {
  const { mapping, orders, decisions, chosen: models } = description;
  return {
    ...runRequest(description, { mapping, orders, decisions, models, today: "2024-01-31" }),
    ...changes,
  };
}

/** The request with what its preview tells for the run that follows. */
export function previewedRequest(request: RunRequest, preview: Preview): RunRequest {
  const { fingerprint, headerLook, columnWidths, workbook } = preview;
  return { ...request, fingerprint, headerLook, columnWidths, workbook };
}
