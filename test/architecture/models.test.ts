/** Every model has the same anatomy: the same files for the same things, and its words in one of them. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SOURCES } from "./sources";

const FOLDER = join(ROOT, "src/models");
const MODELS = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Of every model. */
const ALWAYS = ["model.ts", "texts.ts", "README.md"];

/** What stands in these is known by other names: in `model.ts`, `labels.ts` and `texts.ts`. */
const ELSEWHERE = ["segmentation.ts", "actions.ts", "titles.ts", "words.ts"];

test("every model says what it is, in words of its own and in a README", () => {
  const missing = MODELS.flatMap((model) =>
    ALWAYS.filter((name) => !existsSync(join(FOLDER, model, name))).map((name) => `${model}/${name}`),
  );
  expect(MODELS.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("a file beside the named ones has a subject: a calculation, or a part of the report", () => {
  const misplaced = MODELS.flatMap((model) =>
    ELSEWHERE.filter((name) => existsSync(join(FOLDER, model, name))).map((name) => `${model}/${name}`),
  );
  expect(misplaced).toEqual([]);
});

test("nothing that ships keeps its words in its code: they stand in texts.ts, or in a folder of texts", () => {
  const inline = SOURCES.filter(
    ({ path, text }) =>
      path.startsWith("src/") &&
      !/\/texts(\/[^/]+)?\.ts$/.test(path) &&
      /"zh-(?:CN|TW)":|language === "en"/.test(text.replace(/^\s*\*.*$/gm, "")),
  );
  expect(inline.map(({ path }) => path)).toEqual([]);
});
