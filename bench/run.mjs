/** Bundles the measurements with the add-on's sources, runs them, and has the READMEs quote them: `npm run bench`. */

import { build } from "esbuild";

await build({
  entryPoints: { bench: "bench/measurements.ts", "column-case": "bench/column-case.ts" },
  bundle: true,
  outdir: ".build",
  outExtension: { ".js": ".mjs" },
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});
await import("../.build/bench.mjs");
// Also where a goal was missed, which ends the command with an error.
await import("../docs/generate.mjs");
