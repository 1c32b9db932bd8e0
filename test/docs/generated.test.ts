/** The generated tables are those of the models as they are now. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { figurePieces, pieces, withPiece } from "../../docs/reference";
import { MODELS } from "../../src/models/registry";

const ROOT = join(__dirname, "../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const READMES = ["README.md", "README.zh-CN.md"];
const DOCUMENTS = [
  ...READMES,
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...["architecture", "dependencies", "first-deployment", "functions", "functions.zh-CN"].map(
    (name) => `docs/${name}.md`,
  ),
];

test.each(pieces(MODELS).map((piece) => [piece.path, piece.part ?? "all", piece] as const))(
  "%s: %s is up to date; if not, run npm run docs",
  (path, _part, piece) => {
    const now = text(path);
    expect(withPiece(now, piece)).toBe(now);
  },
);

test("every function is in both READMEs and has an entry of its own in both references", () => {
  for (const { name } of MODELS.flatMap(({ functions }) => functions)) {
    for (const readme of READMES) expect(text(readme)).toContain(`[\`${name}\`]`);
    for (const reference of ["docs/functions.md", "docs/functions.zh-CN.md"])
      expect(text(reference)).toContain(`\n### ${name}\n`);
  }
});

test.each(figurePieces(text("bench/RESULTS.md")).map((piece) => [piece.path, piece] as const))(
  "%s quotes the figures that the bench wrote last",
  (path, piece) => {
    const now = text(path);
    expect(withPiece(now, piece)).toBe(now);
  },
);

test("a document without markers is refused", () => {
  expect(() => withPiece("", { path: "README.md", part: "functions", text: "" })).toThrow(
    "README.md lacks the markers",
  );
});

test.each(DOCUMENTS)("%s names only files that exist", (path) => {
  const document = text(path);
  const links = [...document.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
  const local = links.filter((target) => !/^https?:/.test(target));
  const named = [...document.matchAll(/`((?:src|docs|test|bench)\/[\w./-]+|build\.mjs|appsscript\.json)`/g)];
  const missing = [
    ...local.map((target) => join(dirname(path), target)),
    ...named.map(([, name = ""]) => name).filter((name) => !name.includes("NAME")),
  ].filter((name) => !existsSync(join(ROOT, name)));
  expect(missing).toEqual([]);
});

test.each(["src/app/reading", "src/addon/write"])(
  "the README of %s names only files that exist",
  (folder) => {
    const named = [...text(`${folder}/README.md`).matchAll(/`([\w./-]+\.ts)`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(10);
    const places = (name: string) => [join(ROOT, folder, name), join(ROOT, name)];
    expect(named.filter((name) => !places(name).some((place) => existsSync(place)))).toEqual([]);
  },
);

test("each README has the two lines that set up and go, and its pictures have a description", () => {
  for (const readme of READMES) {
    const blocks = [...text(readme).matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, code]) => code);
    expect(blocks).toContain("npm ci && npm start");
    expect(blocks).toContain("npm ci && npm test");
    for (const [, description] of text(readme).matchAll(/!\[([^\]]*)\]/g)) expect(description).not.toBe("");
  }
});
