/** Bundles the measurements with the add-on's sources and runs them: `npm run bench`. */

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
