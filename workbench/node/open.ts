/** Opening the workbench in Node. */
import { startWorkbench, type Workbench, type WorkbenchOptions } from "../workbench";
import { vmSandbox } from "./sandbox";

/** A workbench whose script runs in a context of `node:vm`. */
export function openWorkbench(options: Omit<WorkbenchOptions, "makeSandbox">): Workbench {
  return startWorkbench({ ...options, makeSandbox: vmSandbox });
}
