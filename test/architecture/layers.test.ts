/** Who may import whom: core <- models <- app <- addon; the sidebar sees the contract only, the workbench nothing. */

import { build } from "esbuild";
import { type Import, importsOf, layerOf, ROOT, SOURCES } from "./sources";

const IMPORTS = SOURCES.flatMap(importsOf);
const INNER = IMPORTS.filter(({ to }) => /^(src|workbench)\//.test(to));
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  models: ["core"],
  app: ["core", "models"],
  addon: ["core", "models", "app"],
  sidebar: [],
  workbench: [],
};

/** Zod's small form is the one package that ships; everything else is for development. */
const SHIPPED = ["zod/mini"];

function mayImport({ from, to }: Import): boolean {
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (layer === "sidebar" && to === "src/app/contract/contract.ts") return true;
  return other === layer || (BELOW[layer] ?? []).includes(other);
}

test("every folder of src is a known layer", () => {
  expect([...new Set(SOURCES.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in BELOW))).toEqual(
    [],
  );
});

test("every import goes to its own layer or below, types included", () => {
  expect(INNER.filter((one) => !mayImport(one)).map(shown)).toEqual([]);
});

test("no import leaves src, but for packages", () => {
  const outside = IMPORTS.filter(({ to }) => to.startsWith("../") || /^(test|bench|dist)\//.test(to));
  expect(outside.map(shown)).toEqual([]);
});

test("every import names a file that is there", () => {
  const known = new Set(SOURCES.map(({ path }) => path));
  expect(INNER.filter(({ to }) => to.endsWith(".ts") && !known.has(to)).map(shown)).toEqual([]);
});

test("models do not import each other", () => {
  const folder = (path: string) => path.split("/")[2];
  const sideways = INNER.filter(
    ({ from, to }) =>
      layerOf(from) === "models" &&
      layerOf(to) === "models" &&
      folder(from) !== "registry.ts" &&
      folder(from) !== folder(to),
  );
  expect(sideways.map(shown)).toEqual([]);
});

test("what ships uses no package but zod's small form", () => {
  const packages = IMPORTS.filter(
    ({ from, to }) => !/^(src|workbench)\//.test(to) && layerOf(from) !== "workbench",
  );
  expect(packages.filter(({ to }) => !SHIPPED.includes(to)).map(shown)).toEqual([]);
});

/** The services of Apps Script know each other, a range its sheet and a sheet its ranges, and so do their doubles. */
const KNOW_EACH_OTHER = "workbench/gas/";

test("there are no cycles, types included", () => {
  const targets = new Map<string, string[]>();
  const ordered = INNER.filter(({ from }) => !from.startsWith(KNOW_EACH_OTHER));
  for (const { from, to } of ordered) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of targets.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of SOURCES) visit(path, []);
  expect(cycles).toEqual([]);
});

test("the bundler sees no import that these tests overlook", async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: SOURCES.map(({ path }) => path),
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
  const seen = new Set(IMPORTS.map(({ from, to }) => `${from} ${to}`));
  const bundled = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path: to }) => `${from} ${to}`),
  );
  expect(bundled.length).toBeGreaterThan(20);
  expect(bundled.filter((one) => !seen.has(one))).toEqual([]);
}, 60_000);
