/** Builds dist/, the folder that is pushed to Google: Code.js, sidebar.html, appsscript.json and nothing else. */

import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
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

/** zod is in both files, and its licence asks for its text in every copy. */
const notice = `/*!\nThis file contains zod.\n\n${(await readFile("node_modules/zod/LICENSE", "utf8")).trim()}\n*/`;
const script = { format: "iife", banner: { js: notice } };

/** Bundles a file or a text; a warning fails the build. A source map goes to its own place, never into dist. */
async function bundle(options) {
  const shared = { bundle: true, charset: "utf8", target: "es2019", write: false, logLevel: "silent" };
  const { outputFiles, warnings } = await build({ ...shared, ...options });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  const map = outputFiles.find(({ path }) => path.endsWith(".map"));
  if (map) {
    await mkdir(dirname(map.path), { recursive: true });
    await writeFile(map.path, map.text);
  }
  return outputFiles.find((file) => file !== map).text;
}

// Google loads all of Code.js for every formula. Therefore loading it only says how each module is begun: esbuild puts
// whatever a module is required from within a function into initialisers that run when that function is first called.
const folders = (await readdir("src/models")).map((name) => `models/${name}/functions`);
const functionModules = [...folders.filter((path) => existsSync(`src/${path}.ts`)), REGISTRY];
const modules = [...CALLABLE, INSERT_TEMPLATE, TEMPLATE, CELL_FUNCTION, CELL_FUNCTIONS, ...functionModules];
const loaders = modules.map((path) => `  "${path}": () => require("./src/${path}.ts"),`);
const server = await bundle({
  ...script,
  stdin: { contents: `export const load = {\n${loaders.join("\n")}\n};\n`, resolveDir: "." },
  globalName: GLOBAL,
  outfile: ".build/Code.js",
  sourcemap: "external",
});
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
const style = await bundle({ entryPoints: ["src/sidebar/style.css"], minify: true });
// Browsers have had ES2020 since early 2020, Apps Script has not; `?.` and `??` as they are save a good deal of room.
const client = await bundle({
  ...script,
  entryPoints: ["src/sidebar/main.ts"],
  target: "es2020",
  minify: true,
});
const sidebar = page
  .replace("/* style */", () => style.trim())
  .replace("/* script */", () => client.trim().replace(/<\/script/gi, "<\\/script"));

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
