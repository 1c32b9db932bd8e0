/** Tests of the built add-on refuse a dist that is missing or older than what it is built from. */

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { complaintOf } from "../fresh-dist.cjs";

let root: string;

/** A file saved at a second of the clock. */
function saved(path: string, second: number): void {
  writeFileSync(join(root, path), "");
  utimesSync(join(root, path), second, second);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fresh-"));
  for (const folder of ["src/core", "dist"]) mkdirSync(join(root, folder), { recursive: true });
  for (const path of ["src/core/sum.ts", "build.mjs", "package.json", "appsscript.json"]) saved(path, 100);
});

afterEach(() => rmSync(root, { recursive: true }));

test("a dist that is not there is refused", () => {
  expect(complaintOf(root)).toBe('dist is not built: run "npm run build" first');
});

test("a dist built after the last save is taken", () => {
  saved("dist/Code.js", 101);
  expect(complaintOf(root)).toBe("");
});

test.each(["src/core/sum.ts", "build.mjs", "package.json", "appsscript.json"])(
  "a dist older than %s is refused, and the file named",
  (path) => {
    saved("dist/Code.js", 101);
    saved(path, 102);
    expect(complaintOf(root)).toBe(`dist is older than ${path}: run "npm run build" first`);
  },
);
