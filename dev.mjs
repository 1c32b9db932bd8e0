/** `npm run dev`: builds dist/ once, then again whenever a file that goes into it is saved. */

import { spawn } from "node:child_process";
import { watch } from "node:fs";

/** An editor writes a file in several steps; wait until it is quiet, milliseconds. */
const QUIET = 100;
let timer;
let running = false;
let again = false;

/** Builds; a save in the meantime builds once more afterwards. A failed build says why and waits for the next save. */
function build() {
  again = running;
  if (running) return;
  running = true;
  const started = Date.now();
  spawn(process.execPath, ["build.mjs"], { stdio: "inherit" }).on("close", (code) => {
    running = false;
    console.log(code === 0 ? `dist built in ${Date.now() - started} ms` : "dist not built, see above");
    if (again) build();
  });
}

for (const path of ["src", "build.mjs", "package.json", "appsscript.json"]) {
  watch(path, { recursive: path === "src" }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, QUIET);
  });
}
build();
