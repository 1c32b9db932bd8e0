/** Builds dist/, the folder that is pushed to Google: Code.js, sidebar.html, appsscript.json and nothing else. */

import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const GLOBAL = "CustomerPyramid";
const CELL_FUNCTIONS = "addon/entry/cell-functions";
const REGISTRY = "models/registry";
const CELL_FUNCTION = "core/functions/cell-function";
const TEMPLATE = "core/template/template";
const INSERT_TEMPLATE = "addon/entry/menu-template";
/** Every function that these export can be called by Google or by the sidebar. */
const CALLABLE = [
  "addon/entry/menu",
  "addon/entry/menu-undo",
  "addon/entry/menu-history",
  "addon/entry/menu-settings",
  "addon/entry/menu-file",
  "addon/entry/server",
];

/**
 * Browsers have had ES2020 since early 2020, and Apps Script has it too: Google's own samples for it use `?.` and `??`
 * (googleworkspace/apps-script-samples on GitHub, adminSDK/directory/quickstart.gs and advanced/adsense.gs).
 */
const TARGET = "es2020";

/** zod is in both files, and its licence asks for its text in every copy. */
const notice = `/*!\nThis file contains zod.\n\n${(await readFile("node_modules/zod/LICENSE", "utf8")).trim()}\n*/`;

/** Bundles files; a warning fails the build. */
async function bundle(options) {
  const shared = { bundle: true, charset: "utf8", target: TARGET, write: false, logLevel: "silent" };
  const { outputFiles, warnings } = await build({ ...shared, ...options });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outputFiles;
}

const folders = (await readdir("src/models")).map((name) => `models/${name}/functions`);
const functionModules = [...folders.filter((path) => existsSync(`src/${path}.ts`)), REGISTRY];
const modules = [...CALLABLE, INSERT_TEMPLATE, TEMPLATE, CELL_FUNCTION, CELL_FUNCTIONS, ...functionModules];

// Google loads all of Code.js for every formula. Therefore loading it begins nothing: esbuild splits the files into parts,
// each needed as a whole or not at all, and each part becomes a function that is called when it is first needed.
const outputs = await bundle({
  entryPoints: modules.map((path) => `src/${path}.ts`),
  outbase: "src",
  outdir: ".build",
  chunkNames: "[hash]",
  format: "esm",
  splitting: true,
  sourcemap: "external",
});
const textOf = new Map(outputs.map(({ path, text }) => [path, text]));
const paths = [...textOf.keys()].filter((path) => path.endsWith(".js"));
const nameOf = new Map(paths.map((path, at) => [path, `part${at + 1}`]));
const partOf = (path) => nameOf.get(resolve(`.build/${path}.js`));

const IMPORTS = /^(?:import (?:\{[^}]*\} from )?"[^"]+";\n)*/;
const EXPORTS = /^export \{([^}]*)\};\n/m;
const list = (names) => `{ ${names.trim().split(/,\s+/).join(", ")} }`;

/** A part of what esbuild made, as a function that gives what the part exports. */
function partFunction(path) {
  const text = textOf.get(path);
  const [imports] = text.match(IMPORTS);
  const needs = [...imports.matchAll(/\{([^}]*)\} from "([^"]+)"/g)].map(
    ([, names, from]) =>
      `const ${list(names.replaceAll(" as ", ": "))} = need(${nameOf.get(resolve(dirname(path), from))});`,
  );
  const files = text
    .slice(imports.length)
    .replace(EXPORTS, (_, names) => `return ${list(names.replace(/([\w$]+) as ([\w$]+)/g, "$2: $1"))};\n`);
  // In the map of the part a semicolon ends each line, and no line of the imports leads anywhere.
  const map = JSON.parse(textOf.get(`${path}.map`));
  const mappings = map.mappings.slice(imports.split("\n").length - 1);
  return {
    start: [`function ${nameOf.get(path)}() {`, ...needs, ""].join("\n"),
    files,
    map: { ...map, mappings },
  };
}

let server = `${notice}
var ${GLOBAL} = (() => {
const exportsOf = new Map();
function need(part) {
  if (!exportsOf.has(part)) exportsOf.set(part, part());
  return exportsOf.get(part);
}
`;
const sections = [];
for (const { start, files, map } of paths.map(partFunction)) {
  server += start;
  sections.push({ offset: { line: server.split("\n").length - 1, column: 0 }, map });
  server += `${files.trimEnd()}\n}\n`;
}
const loaders = modules.map((path) => `  "${path}": () => need(${partOf(path)}),`);
server += `return {\n  load: {\n${loaders.map((line) => `  ${line}`).join("\n")}\n  },\n};\n})();\n`;
await mkdir(".build", { recursive: true });
await writeFile(".build/Code.js.map", JSON.stringify({ version: 3, sections }));

const { load } = runInNewContext(`${server}\n${GLOBAL}`);
// A module that touched a service as it begins would leave users without a menu: there is no service here, so it throws.
for (const begin of Object.values(load)) begin();

const fromModule = (path, name) => `${GLOBAL}.load["${path}"]().${name}`;

/** One line of formula help; Sheets shows neither line breaks nor HTML. */
const bilingual = (text) => `${text.en} ${text["zh-CN"]}`.replace(/\s+/g, " ").replace(/\*\//g, "* /");

/**
 * The top-level function of a cell function, with the help that Sheets reads from the comment above it: a type, though
 * Sheets does not show it, because Google's guide has one in each line.
 */
function cellFunctionStub(declared, cellFunction) {
  const { name, parameters } = declared;
  const { functionHelp, parameterHelp } = load[CELL_FUNCTION]();
  const names = parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${bilingual(functionHelp(declared))}`,
    " *",
    ...parameters.map(
      (parameter) => ` * @param {any} ${parameter.name} ${bilingual(parameterHelp(parameter))}`,
    ),
    " * @customfunction",
    " */",
    `function ${name}(${names}) {`,
    `  return ${fromModule(CELL_FUNCTIONS, "callCellFunction")}(${cellFunction}, [${names}]);`,
    "}",
  ].join("\n");
}

/** The functions of a module, which exports them as one list named `..._FUNCTIONS`. */
function cellFunctionStubs(path) {
  const lists = Object.entries(load[path]()).filter(([name]) => name.endsWith("_FUNCTIONS"));
  if (lists.length !== 1)
    throw new Error(`src/${path}.ts exports ${lists.length} lists named ..._FUNCTIONS, not 1`);
  const [[list, functions]] = lists;
  return functions.map((one, position) => cellFunctionStub(one, fromModule(path, `${list}[${position}]`)));
}

const templates = load[REGISTRY]().MODELS.flatMap((model) => model.templates);
const { templateFunctionName } = load[TEMPLATE]();
const insertTemplate = fromModule(INSERT_TEMPLATE, "insertTemplate");
const stubs = [
  ...functionModules.flatMap(cellFunctionStubs),
  ...templates.map(
    ({ id }) => `function ${templateFunctionName(id)}() {\n  return ${insertTemplate}("${id}");\n}`,
  ),
  ...CALLABLE.flatMap((path) =>
    Object.keys(load[path]()).map(
      (name) => `function ${name}(request) {\n  return ${fromModule(path, name)}(request);\n}`,
    ),
  ),
];

const page = await readFile("src/sidebar/sidebar.html", "utf8");
const [style] = await bundle({
  entryPoints: ["src/sidebar/style.css"],
  minify: true,
  outfile: ".build/style.css",
});
const [client] = await bundle({
  entryPoints: ["src/sidebar/main.ts"],
  format: "iife",
  banner: { js: notice },
  minify: true,
});
const sidebar = page
  .replace("/* style */", () => style.text.trim())
  .replace("/* script */", () => client.text.trim().replace(/<\/script/gi, "<\\/script"));

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await copyFile("appsscript.json", "dist/appsscript.json");
for (const [name, text] of [
  ["Code.js", `${server}\n${stubs.join("\n\n")}\n`],
  ["sidebar.html", sidebar],
]) {
  await writeFile(`dist/${name}`, text);
  // Beside the output, because commands that build first print results of their own.
  console.error(`dist/${name} ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
}
