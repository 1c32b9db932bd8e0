/** The table of the host's rules: its files and tests exist, its words are the code's, and no refusal or limit is missing. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Rule {
  readonly rule: string;
  readonly source: string;
  readonly files: readonly string[];
  readonly words: readonly string[];
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const RULES: readonly Rule[] = text("docs/host-rules.md")
  .split("\n")
  .filter((line) => /^\| (?!rule |---)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "))
  .map(([rule = "", source = "", files = "", words = "", tests = ""]) => ({
    rule,
    source,
    files: files.split("<br>").map((one) => one.replace(/`/g, "")),
    words: words === "–" ? [] : words.split("<br>").map((one) => one.replace(/^`|`$/g, "")),
    tests: tests.split("<br>").map((one): [string, string] => {
      const [, file = "", title = ""] = /^`([^`]+)`: (.+)$/.exec(one) ?? [];
      return [file, title];
    }),
  }));

/** A file of the host without its comments. */
const code = (path: string) =>
  text(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

/** What the host says in a file: what it throws, and every sentence, `${…}` and all. */
function sentencesIn(path: string): string[] {
  const source = code(path);
  const thrown = source.matchAll(/(?:HostError|Refusal|exception)\(\s*(?:"([^"\n]*)"|`([^`]*)`)/g);
  const sentences = source.matchAll(/"([A-Z][^"\n]* [^"\n]* [^"\n]*)"|`([A-Z][^`]* [^`]* [^`]*)`/g);
  return [...new Set([...thrown, ...sentences].map(([, plain, template]) => plain ?? template ?? ""))];
}

/** The names of its numeric constants. */
function limitsIn(path: string): string[] {
  const found = code(path).matchAll(/^(?:export )?const ([A-Z][A-Z_]*)(?:: \w+)? = [\d_][\d_ *.]*;/gm);
  return [...found].map(([, name = ""]) => name);
}

const GAS = readdirSync(join(ROOT, "workbench/gas"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `gas/${path}`);
const saidIn = (file: string) => [...sentencesIn(`workbench/${file}`), ...limitsIn(`workbench/${file}`)];
const isIn = (said: string, words: string) =>
  /^[A-Z_]+$/.test(words) ? said === words : said.includes(words);

test("the table is read, and the reading of the code finds refusals and limits", () => {
  expect(RULES.length).toBeGreaterThan(60);
  expect(saidIn("gas/script/properties.ts")).toEqual(
    expect.arrayContaining(["Argument too large: value", "LARGEST_VALUE", "LARGEST_STORE"]),
  );
});

test.each(RULES)("$rule: documented, emulated and tested", ({ source, files, words, tests }) => {
  expect(source).toMatch(/\]\(https:\/\/|our judgement|public scripts/);
  expect(files.filter((file) => !existsSync(join(ROOT, "workbench", file)))).toEqual([]);
  const missing = tests.filter(([file, title]) => {
    const path = `test/${file}.test.ts`;
    return title === "" || !existsSync(join(ROOT, path)) || !text(path).includes(title);
  });
  expect(missing).toEqual([]);
  const said = files.flatMap(saidIn);
  expect(words.filter((one) => !said.some((sentence) => isIn(sentence, one)))).toEqual([]);
});

test.each(GAS)("every refusal, sentence and limit of %s has a row", (file) => {
  const words = RULES.filter(({ files }) => files.includes(file)).flatMap((one) => one.words);
  expect(saidIn(file).filter((said) => !words.some((one) => isIn(said, one)))).toEqual([]);
});
