/** The built add-on, read once. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptFiles } from "../../workbench/workbench";

let files: ScriptFiles | undefined;

/** The built files, from the folder that the tests are started in. */
export function readDist(): ScriptFiles {
  files ??= {
    code: readFileSync(join(process.cwd(), "dist/Code.js"), "utf8"),
    sidebar: readFileSync(join(process.cwd(), "dist/sidebar.html"), "utf8"),
  };
  return files;
}
