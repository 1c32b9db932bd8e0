/** Opening the workbench in Node, with the built add-on from the disk. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ScriptFiles, startWorkbench, type Workbench, type WorkbenchOptions } from "../workbench";
import { vmSandbox } from "./sandbox";

/** Reads the built files of a folder. Throws one sentence when the add-on has not been built. */
export async function readDist(folder: string): Promise<Required<ScriptFiles>> {
  const read = (name: string) => readFile(join(folder, name), "utf8");
  try {
    const [code, sidebar, manifest] = await Promise.all([
      read("Code.js"),
      read("sidebar.html"),
      read("appsscript.json"),
    ]);
    return { code, sidebar, manifest };
  } catch (cause) {
    throw new Error(`the built add-on is not in ${folder}: run "npm run build" first`, { cause });
  }
}

/** A workbench whose script runs in a context of `node:vm`. */
export function openWorkbench(options: Omit<WorkbenchOptions, "makeSandbox">): Workbench {
  return startWorkbench({ ...options, makeSandbox: vmSandbox });
}
