/** Builds dist/, the folder that is pushed to Google: Code.js, sidebar.html, appsscript.json and nothing else. */

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "esbuild";

const GLOBAL = "CustomerPyramid";
const shared = {
  bundle: true,
  charset: "utf8",
  format: "iife",
  target: "es2019",
  write: false,
  logLevel: "silent",
};

/** Bundles one entry point; a warning fails the build. A source map goes to its own place, never into dist. */
async function bundle(entry, options) {
  const { outputFiles, warnings } = await build({ ...shared, ...options, entryPoints: [entry] });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  const [map] = outputFiles.filter(({ path }) => path.endsWith(".map"));
  if (map) {
    await mkdir(dirname(map.path), { recursive: true });
    await writeFile(map.path, map.text);
  }
  return outputFiles.find((file) => file !== map).text;
}

/** Runs a pure module to get the data it exports. */
async function load(entry) {
  const text = await bundle(entry, { format: "esm", target: "node20" });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}

/** One line of formula help; Sheets shows neither line breaks nor HTML. */
const bilingual = (text) => `${text.en} ${text["zh-CN"]}`.replace(/\s+/g, " ").replace(/\*\//g, "* /");

/** The top-level function of a cell function, with the help that Sheets reads from the comment above it. */
function cellFunctionStub({ name, summary, parameters }) {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${bilingual(summary)}`,
    " *",
    ...parameters.map((parameter) => ` * @param ${parameter.name} ${bilingual(parameter.help)}`),
    " * @customfunction",
    " */",
    `function ${name}(${names}) {`,
    `  return ${GLOBAL}.callCellFunction("${name}", [${names}]);`,
    "}",
  ].join("\n");
}

const { MODELS } = await load("src/models/registry.ts");
const { templateFunctionName } = await load("src/core/template/template.ts");
const server = await bundle("src/addon/entry/main.ts", {
  globalName: GLOBAL,
  outfile: ".build/Code.js",
  sourcemap: "external",
});
// Loading it here also proves that no service is touched at load time, which would leave users without a menu.
const WITH_ARGUMENTS = ["callCellFunction", "insertTemplate"];
const callable = Object.keys(await load("src/addon/entry/main.ts")).filter(
  (name) => !WITH_ARGUMENTS.includes(name),
);
const stubs = [
  ...MODELS.flatMap(({ functions }) => functions).map(cellFunctionStub),
  ...MODELS.flatMap(({ templates }) => templates).map(
    ({ id }) => `function ${templateFunctionName(id)}() {\n  return ${GLOBAL}.insertTemplate("${id}");\n}`,
  ),
  ...callable.map((name) => `function ${name}(request) {\n  return ${GLOBAL}.${name}(request);\n}`),
];

const page = await readFile("src/sidebar/sidebar.html", "utf8");
const style = await bundle("src/sidebar/style.css", { minify: true });
const script = (await bundle("src/sidebar/main.ts", { minify: true })).replace(/<\/script/gi, "<\\/script");
const sidebar = page.replace("/* style */", () => style.trim()).replace("/* script */", () => script.trim());

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await writeFile("dist/Code.js", `${server}\n${stubs.join("\n\n")}\n`);
await writeFile("dist/sidebar.html", sidebar);
await copyFile("appsscript.json", "dist/appsscript.json");
