/** Bundles the measurements with the add-on's sources and runs them: `npm run bench`. */

import { build } from "esbuild";

await build({
  entryPoints: ["bench/measurements.ts"],
  bundle: true,
  outfile: ".build/bench.mjs",
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});
await import("../.build/bench.mjs");
