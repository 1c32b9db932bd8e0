/** Test files run as one, because beginning a file takes longer than most of its tests. */

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "../..");

/** Test files by what their paths match and do not match, as patterns. */
interface Kind {
  readonly matching: string;
  readonly except?: string;
}

declare global {
  /** From `jest.config.mjs`: files that need no build. */
  const PURE: Kind;
  /** From `jest.config.mjs`: files that need dist/ and no browser. */
  const ADDON: Kind;
}

/**
 * Declares the tests of a share of the files, each file under its own name.
 *
 * @param kind the files
 * @param share which share of them, from 0
 * @param shares how many there are; files take turns
 */
export function testTogether({ matching, except }: Kind, share: number, shares: number): void {
  const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => join(ROOT, "test", path))
    .filter((path) => new RegExp(matching).test(path) && !(except && new RegExp(except).test(path)))
    .sort()
    .filter((_, at) => at % shares === share);
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
