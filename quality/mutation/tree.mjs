/** A copy of the project in which every mutant of a layer is built in and sleeps until it is named. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export const ROOT = join(import.meta.dirname, "../..");
const COPIED = ["src", "test", "bench", "quality", "workbench", "docs"];
const SERVICES = "Object.assign(context, services);";

/** Words in three languages, complete by type: another text is no other behaviour, and comparing them repeats them. */
const isWords = (path) => /(^|\/)texts\/|texts\.ts$/.test(path);

/**
 * Copies the project and puts the mutants of a layer into it.
 *
 * @param tree the folder of the copy
 * @param layer a folder of src
 * @param isOurs which of its files, by their path below src
 * @param isBuilt whether the tests call the built add-on
 * @returns the mutants, each with its file, line, what stood there and what stands there instead
 */
export async function plantMutants(tree, layer, isOurs, isBuilt) {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  const filter = (path) => !/node_modules|screenshots|mutation/.test(relative(ROOT, path));
  for (const name of readdirSync(ROOT))
    if (COPIED.includes(name) || /\.(mjs|json|md)$|^LICENSE$/.test(name))
      cpSync(join(ROOT, name), join(tree, name), { recursive: true, filter });
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
  const names = readdirSync(join(tree, "src", layer), { recursive: true, encoding: "utf8" })
    .map((path) => join(layer, path))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !isWords(path) && isOurs(path))
    .sort();
  const sources = new Map(names.map((name) => [name, readFileSync(join(tree, "src", name), "utf8")]));
  const silent = () => {};
  const logger = { isDebugEnabled: () => false, debug: silent, info: silent, warn: silent };
  const { files, mutants } = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  // The printer drops the brackets of `(counts[at] as number)++`.
  for (const { name, content } of files)
    writeFileSync(join(tree, "src", name), content.replace(/(?: as number)+(--|\+\+)/g, "$1"));
  if (isBuilt) {
    // A script at Google knows nothing of mutants, so it is told through the services.
    const sandbox = join(tree, "workbench/node/sandbox.ts");
    const told = readFileSync(sandbox, "utf8").replace(
      SERVICES,
      "Object.assign(context, services, { __stryker__: (globalThis as any).__stryker__ });",
    );
    writeFileSync(sandbox, told);
    execFileSync(process.execPath, ["build.mjs"], { cwd: tree, stdio: "ignore" });
  }
  return mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: start.line + 1,
    kind: mutatorName,
    was: textBetween(sources.get(fileName), start, end),
    is: replacement,
  }));
}

/** What stands from one place of a text to another, each a line and a column from 0. */
function textBetween(text, start, end) {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  lines.push(lines.pop().slice(0, end.column));
  return [lines[0].slice(start.column), ...lines.slice(1)].join("\n");
}

/** Counting what a test reaches takes time that only the first run needs. */
export function stopCounting(tree, isBuilt) {
  const folder = join(tree, "src");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path));
  for (const path of isBuilt ? [...paths, join(tree, "dist/Code.js")] : paths) {
    const text = readFileSync(path, "utf8");
    if (text.includes("stryCov_"))
      writeFileSync(path, text.replace(/stryCov_\w+\((?:"\d+"(?:,\s*)?)+\)(,\s*|;)/g, ""));
  }
}
