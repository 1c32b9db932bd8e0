/** Google loads all of Code.js for every formula; only what the formula needs may run. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { MODELS } from "../../src/models/registry";

/** The comment above what a module of a part declares; a part is a function that runs when it is first needed. */
const MODULE = /^\/\/ ((?:src|node_modules)\/\S+)$/gm;
const code = readFileSync(join(__dirname, "../../dist/Code.js"), "utf8");
const watched = code.replace(MODULE, (line, path) => `${line}\nbegun.push("${path}");`);
const formulas = MODELS.flatMap((model) => model.functions.map(({ name }) => name));

/** The modules that a call begins in a spreadsheet just opened, each once. */
function begunBy(call: string): string[] {
  const begun: string[] = [];
  const services = {
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => "en_US" }) },
    Session: { getActiveUserLocale: () => "en" },
  };
  // What the call answers is another test's business; it may refuse the cells, or ask for a service that is not here.
  vm.runInNewContext(`${watched}\ntry { ${call} } catch {}`, { begun, ...services });
  return begun;
}

const within = (folder: string, paths: readonly string[]) => paths.filter((path) => path.startsWith(folder));
const modelsOf = (paths: readonly string[]) => [
  ...new Set(within("src/models/", paths).map((path) => path.split("/")[2])),
];

test("every module stands in a part that can be begun, once, and this test watches each of them", () => {
  const paths = [...code.matchAll(MODULE)].map(([, path]) => path);
  expect(paths).toContain("src/models/registry.ts");
  expect(paths.some((path) => path?.startsWith("node_modules/zod/"))).toBe(true);
  expect(begunBy("for (const begin of Object.values(CustomerPyramid.load)) begin()").sort()).toEqual(
    paths.sort(),
  );
});

test("loading begins no module", () => {
  expect(begunBy("")).toEqual([]);
});

test.each(formulas.filter((name) => name !== "CUSTOMER_ACTION"))(
  "%s begins core and the functions of one model: no template, nothing of app, no zod",
  (name) => {
    const begun = begunBy(`${name}([[1], [2]])`);
    const [model] = modelsOf(begun);
    const others = begun.filter((path) => !/^src\/core\/(?!template)/.test(path));
    expect(others).toContain(`src/models/${model}/functions.ts`);
    expect(others).toContain("src/addon/entry/cell-functions.ts");
    // Dates in a formula's cells are shown as the sheet shows them.
    const ofAllFormulas = ["src/addon/entry/cell-functions.ts", "src/addon/read/wall-clock.ts"];
    expect(others.filter((path) => !ofAllFormulas.includes(path))).toEqual(
      within(`src/models/${model}/`, begun),
    );
    expect(begun.filter((path) => /template|\/model\.ts$/.test(path))).toEqual([]);
  },
);

test("PYRAMID_TIER begins the model pyramid", () => {
  expect(modelsOf(begunBy("PYRAMID_TIER([[1], [2]])"))).toEqual(["pyramid"]);
});

test("CUSTOMER_ACTION, which reads the labels of all models, begins all of them and nothing of app, no zod", () => {
  const begun = begunBy('CUSTOMER_ACTION([["A"]])');
  expect(modelsOf(begun).length).toBeGreaterThan(MODELS.length / 2);
  expect([...within("node_modules/", begun), ...within("src/app/", begun)]).toEqual([]);
});

test("the menu begins no zod, no run and nothing that writes into the sheet", () => {
  const begun = begunBy("onOpen()");
  expect(begun).toContain("src/addon/entry/menu.ts");
  const unneeded = [
    "node_modules/",
    "src/app/run/",
    "src/app/orders/",
    "src/addon/read/",
    "src/addon/write/",
  ];
  expect(unneeded.flatMap((folder) => within(folder, begun))).toEqual([]);
});
