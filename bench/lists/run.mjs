/** Bundles the comparison with the add-on's sources and runs it: `npm run lists`. */

import { build } from "esbuild";

await build({
  entryPoints: ["bench/lists/lists.ts"],
  bundle: true,
  outfile: ".build/lists.mjs",
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});
await import("../../.build/lists.mjs");
