/** Who may import whom: core <- models <- app <- addon, and sql beside app; the sidebar sees the contract and what is shared with it, the workbench types. */

import { type Import, importsOf, layerOf, SOURCES } from "./sources";

const IMPORTS = SOURCES.flatMap(importsOf);
const INNER = IMPORTS.filter(({ to }) => /^(src|workbench)\//.test(to));
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  models: ["core"],
  app: ["core", "models"],
  sql: ["core", "models"],
  addon: ["core", "models", "app", "sql"],
  sidebar: [],
  workbench: [],
};

/** Zod's small form is the one package that ships; everything else is for development. */
const SHIPPED = ["zod/mini"];

/** The workbench runs the built files; of the sources it may know what the contract's types are, and no value. */
const TYPES_FOR_WORKBENCH = /^src\/(app\/contract|core)\//;

/** What a query is asked for comes over the wire, as a run does. */
const SHARED_WITH_SQL = /^src\/app\/contract\//;

/** Both ends of the wire know these: what travels, which columns are needed, languages, and what tiers must be like. */
const SHARED_WITH_SIDEBAR = /^src\/(app\/contract\/|core\/texts\/|core\/options\/tier-rules\.ts$)/;

function mayImport({ from, to, typeOnly }: Import): boolean {
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (layer === "workbench" && typeOnly && TYPES_FOR_WORKBENCH.test(to)) return true;
  if (layer === "sql" && SHARED_WITH_SQL.test(to)) return true;
  if (layer === "sidebar" && SHARED_WITH_SIDEBAR.test(to)) return true;
  return other === layer || (BELOW[layer] ?? []).includes(other);
}

test("every folder of src is a known layer: core, models, app, sql, addon or sidebar", () => {
  expect([...new Set(SOURCES.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in BELOW))).toEqual(
    [],
  );
});

test("every import goes to its own layer or below (core <- models <- app, sql <- addon), types included", () => {
  expect(INNER.filter((one) => !mayImport(one)).map(shown)).toEqual([]);
});

test("no value leaves the sources for the workbench, which runs what was built", () => {
  const values = INNER.filter(
    ({ from, to, typeOnly }) => layerOf(from) === "workbench" && !typeOnly && to.startsWith("src/"),
  );
  expect(values.map(shown)).toEqual([]);
});

test("no import leaves src or workbench for test, bench or dist", () => {
  const outside = IMPORTS.filter(({ to }) => to.startsWith("../") || /^(test|bench|dist)\//.test(to));
  expect(outside.map(shown)).toEqual([]);
});

test("every import names a file that is there", () => {
  const known = new Set(SOURCES.map(({ path }) => path));
  expect(INNER.filter(({ to }) => to.endsWith(".ts") && !known.has(to)).map(shown)).toEqual([]);
});

test("models do not import each other: what two share moves to core", () => {
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

test("what ships uses no package but zod's small form, zod/mini", () => {
  const packages = IMPORTS.filter(
    ({ from, to }) => !/^(src|workbench)\//.test(to) && layerOf(from) !== "workbench",
  );
  expect(packages.filter(({ to }) => !SHIPPED.includes(to)).map(shown)).toEqual([]);
});

test("there are no cycles, types included: move what both files need into a third", () => {
  expect(cyclesOf(INNER)).toEqual([]);
});

test.each([
  ["the workbench", /^workbench\/.+\//],
  // A folder within a room belongs to it.
  ["src/app", /^src\/app\/[^/]+\//],
  ["src/app/reading", /^src\/app\/reading\/[^/]+\//],
])("the rooms of %s know each other one way only, types included", (_whole, isRoom) => {
  const room = (path: string) => isRoom.exec(path)?.[0] ?? "";
  const between = INNER.filter(
    ({ from, to }) => isRoom.test(from) && isRoom.test(to) && room(from) !== room(to),
  );
  expect(between.length).toBeGreaterThan(0);
  expect(cyclesOf(between.map(({ from, to }) => ({ from: room(from), to: room(to) })))).toEqual([]);
});

function cyclesOf(steps: readonly Pick<Import, "from" | "to">[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of steps) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (place: string, trail: readonly string[]) => {
    if (trail.includes(place)) cycles.push([...trail.slice(trail.indexOf(place)), place].join(" -> "));
    if (trail.includes(place) || done.has(place)) return;
    for (const next of targets.get(place) ?? []) visit(next, [...trail, place]);
    done.add(place);
  };
  for (const place of targets.keys()) visit(place, []);
  return cycles;
}
