/** Writes the generated parts of the documents: `npm run docs`. */

import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

await build({
  stdin: {
    contents: 'export * from "./docs/reference"; export { MODELS } from "./src/models/registry";',
    resolveDir: ".",
  },
  bundle: true,
  charset: "utf8",
  format: "esm",
  logLevel: "warning",
  outfile: ".build/docs.mjs",
  target: "node20",
});
const { figurePieces, pieces, withPiece, MODELS } = await import("../.build/docs.mjs");

const results = await readFile("bench/RESULTS.md", "utf8");
for (const piece of [...pieces(MODELS), ...figurePieces(results)]) {
  const document = piece.part === null ? "" : await readFile(piece.path, "utf8");
  await writeFile(piece.path, withPiece(document, piece));
}
