/** Tiny scripts in a workbench, for tests of the host itself. */
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench, WorkbenchOptions } from "../../workbench/workbench";

/** A workbench whose script is the given text. */
export function benchWith(
  code: string,
  options: Partial<Omit<WorkbenchOptions, "makeSandbox" | "files">> = {},
): Workbench {
  return openWorkbench({ ...options, files: { code, sidebar: "<p>sidebar</p>" } });
}

/** What a script function with this body returns, in a workbench that holds the given cells from A1 on. */
export function resultOf(
  body: string,
  cells: readonly (readonly (string | number | boolean)[])[] = [],
): unknown {
  const bench = benchWith(`function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  if (cells.length > 0) bench.type("A1", cells);
  return bench.addOn.call("main");
}
