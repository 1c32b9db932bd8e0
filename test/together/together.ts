/** Test files that need no build, run as one, because beginning a file takes longer than most of its tests. */

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "../..");

/** From `jest.config.mjs`: the paths of tests that need no build, and of those among them that do after all. */
declare const PURE: string;
declare const WORKSHEETS: string;

/** One for each of two cores. */
const SHARES = 2;

/**
 * Declares the tests of every second file, each file under its own name.
 *
 * @param share which of them, from 0
 */
export function testTogether(share: number): void {
  const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => join(ROOT, "test", path))
    .filter((path) => new RegExp(PURE).test(path) && !new RegExp(WORKSHEETS).test(path))
    .sort()
    .filter((_, at) => at % SHARES === share);
  for (const path of files) describe(relative(ROOT, path), () => declareTests(path));
}

/** A file that cannot be read is one failure and leaves the others standing. */
function declareTests(path: string): void {
  try {
    require(path);
  } catch (error) {
    test("can be read", () => {
      throw error;
    });
  }
}
