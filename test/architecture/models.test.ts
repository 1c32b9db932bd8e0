/** Every model has the same anatomy: the same files for the same things, and its words in one of them. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importsOf, ROOT, SOURCES } from "./sources";

const FOLDER = join(ROOT, "src/models");
const MODELS = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Of every model. */
const ALWAYS = ["model.ts", "texts.ts", "README.md"];

/** Of a model that has such a thing, reports and worksheets also several; any other file is a calculation, named after its subject. */
const NAMED =
  /^(?:functions|fields|labels|options|explain|[a-z-]+-function|(?:[a-z-]+-)?(?:report|template))\.ts$/;

/** Folders that are still to be brought into this form. */
const UNLIKE: readonly string[] = [
  "credit",
  "development",
  "echelon",
  "funnel",
  "profitability",
  "review",
  "scorecard",
];

test("every model says what it is, in words of its own and in a README", () => {
  const missing = MODELS.flatMap((model) =>
    ALWAYS.filter((name) => !existsSync(join(FOLDER, model, name))).map((name) => `${model}/${name}`),
  );
  expect(MODELS.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("a file beside the named ones is a calculation: it speaks to nobody", () => {
  const speaking = SOURCES.filter(({ path }) => path.startsWith("src/models/")).flatMap((source) => {
    const [, , model = "", name = ""] = source.path.split("/");
    if (name === "" || ALWAYS.includes(name) || NAMED.test(name) || UNLIKE.includes(model)) return [];
    if (name === "segmentation.ts") return [source.path];
    const texts = importsOf(source).filter(({ to }) => /texts\.ts$|\/words\.ts$/.test(to));
    return texts.length > 0 ? [source.path] : [];
  });
  expect(speaking).toEqual([]);
});

test("no model keeps its words in its code", () => {
  const inline = SOURCES.filter(
    ({ path, text }) =>
      path.startsWith("src/models/") &&
      !path.endsWith("/texts.ts") &&
      !UNLIKE.includes(path.split("/")[2] ?? "") &&
      /\binLanguages\(|"zh-(?:CN|TW)":|language === "en"/.test(text.replace(/^\s*\*.*$/gm, "")),
  );
  expect(inline.map(({ path }) => path)).toEqual([]);
});
