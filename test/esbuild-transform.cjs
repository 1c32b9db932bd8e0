/** Jest transform: TypeScript and ES modules to CommonJS with the same esbuild that builds the product. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

const own = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha1").update(own).update(version).update(path).update(source).digest("hex"),
  process(source, path) {
    const { code, map } = transformSync(source, {
      format: "cjs",
      loader: path.endsWith(".ts") ? "ts" : "js",
      sourcefile: path,
      sourcemap: "external",
      // Jest has no module that is loaded later; it is required when it is called for.
      supported: { "dynamic-import": false },
      target: "node20",
    });
    return { code, map };
  },
};
