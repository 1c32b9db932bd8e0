/** Bundles the trials with the add-on's sources and runs them: `npm run quality`. */

import { build } from "esbuild";

await build({
  entryPoints: ["quality/quality.ts"],
  bundle: true,
  outfile: ".build/quality.mjs",
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});
await import("../.build/quality.mjs");
