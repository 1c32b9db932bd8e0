/** The tests of layers read imports by themselves; the bundler must see the same ones. */

import { build } from "esbuild";
import { importsOf, ROOT, SOURCES } from "../architecture/sources";

test("the bundler sees no import that these tests overlook", async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    // One bundle of all: a bundle for each file would hold most files many times.
    stdin: { contents: SOURCES.map(({ path }) => `import "./${path}";`).join("\n"), resolveDir: ROOT },
    bundle: true,
    write: false,
    metafile: true,
    outdir: ".build/layers",
    packages: "external",
    platform: "node",
    format: "esm",
    loader: { ".css": "text", ".html": "text", ".xml": "text" },
    logLevel: "silent",
  });
  const seen = new Set(SOURCES.flatMap(importsOf).map(({ from, to }) => `${from} ${to}`));
  const bundled = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    from === "<stdin>" ? [] : imports.map(({ path: to }) => `${from} ${to}`),
  );
  expect(bundled.length).toBeGreaterThan(20);
  expect(bundled.filter((one) => !seen.has(one))).toEqual([]);
}, 60_000);
