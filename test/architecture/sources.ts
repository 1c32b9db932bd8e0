/** The source files of the product, as the architecture tests read them. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

export interface Source {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export const SOURCES: readonly Source[] = ["src", "workbench"]
  .flatMap((folder) => filesBelow(join(ROOT, folder)))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, "utf8") }))
  .sort((one, other) => (one.path < other.path ? -1 : 1));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The folder below src that a file lies in, or the workbench, which is no part of the product. */
export function layerOf(path: string): string {
  const [top = "", folder = ""] = path.split("/");
  return top === "src" ? folder : top;
}

/** Comments or texts; a comment sign within a text is no comment, and the other way round. */
const NO_CODE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** The code of a file without comments and texts, so that only names are left. */
export function codeOnly(text: string): string {
  return text.replace(NO_CODE, (part) => (part.startsWith("/") ? " " : '""'));
}

export interface Import {
  readonly from: string;
  /** A file of the project, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Every import of a file, types included; esbuild drops those. */
export function importsOf({ path, text }: Source): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(IMPORT)].map(([, typeOnly, named, called]) => {
    const target = named ?? called ?? "";
    return {
      from: path,
      to: target.startsWith(".") ? fileAt(path, target) : target,
      typeOnly: Boolean(typeOnly),
    };
  });
}

function fileAt(path: string, target: string): string {
  const file = join(dirname(path), target);
  return /\.[a-z]+$/.test(file) ? file : `${file}.ts`;
}
