/** The built add-on in a workbook, as its users have it: what every host test starts from. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Description, Preview, Receipt, Undone } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { workbookFromSheets } from "../../workbench/engine/workbook/workbook";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench, WorkbenchOptions } from "../../workbench/workbench";
import { previewedRequest, requestFor } from "../request";

const DIST = join(__dirname, "../../dist");
const built = (name: string) => readFileSync(join(DIST, name), "utf8");

export const BUILT = {
  code: built("Code.js"),
  sidebar: built("sidebar.html"),
  manifest: built("appsscript.json"),
};

export interface Opened extends Workbench {
  describe(): Description;
  /** A request for what is selected, with the guessed columns and the pyramid's defaults. */
  request(changes?: Partial<RunRequest>): RunRequest;
  preview(request: RunRequest): Preview;
  /** The request with what its preview tells for the run that follows, as the sidebar sends it. */
  previewed(request: RunRequest): RunRequest;
  write(request: RunRequest): Receipt;
  undo(force?: boolean): Undone;
  redo(): Receipt;
}

type Rows = readonly (readonly (string | number | boolean)[])[];

/** Opens the built add-on over rows typed from A1; the cell A1 is selected. */
export function opened(rows: Rows, options: Partial<WorkbenchOptions> = {}): Opened {
  const size = { rows: Math.max(1000, rows.length), columns: 26 };
  const workbook = workbookFromSheets([{ name: "Sheet1", ...size }], {
    locale: options.spreadsheetLocale ?? "en_US",
  });
  const workbench = openWorkbench({ files: BUILT, workbook, ...options });
  if (rows.length > 0) workbench.type("A1", rows as (string | number | boolean)[][]);
  workbench.select("A1");
  const call = <Result>(name: string, request: unknown): Result => {
    const answer = workbench.addOn.call(name, request) as Answer<Result>;
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
    return answer.result;
  };
  const describe = () => call<Description>("describe", { source: null, headerLines: null });
  return {
    ...workbench,
    addOn: workbench.addOn,
    describe,
    request: (changes) => requestFor(describe(), changes),
    preview: (request) => call("preview", request),
    previewed: (request) => previewedRequest(request, call<Preview>("preview", request)),
    write: (request) => call("write", request),
    undo: (force = false) => call("undo", { force }),
    redo: () => call("redo", null),
  };
}

/** Customers with revenue 1 to `count`: the tiers are known by arithmetic. */
export function customers(count: number): (string | number)[][] {
  return [
    ["Customer", "Revenue"],
    ...Array.from({ length: count }, (_, index) => [`Customer ${index + 1}`, index + 1]),
  ];
}
