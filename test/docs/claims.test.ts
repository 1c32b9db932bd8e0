/** What the documents say of packages, sizes, permissions and logs. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { dependencies, devDependencies, license } = JSON.parse(text("package.json"));

const LINES = text("docs/dependencies.md")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split(" | ")
      .map((cell) => cell.replace(/^\| | \|$/g, ""))
      .map((cell) => cell.replace(/`/g, "")),
  );

test("docs/dependencies.md lists the packages of package.json, each once and in its order", () => {
  const names = LINES.map(([name]) => name);
  expect(names).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
});

test.each(LINES)("the line of %s is complete, with the licence of the installed package", (name, ...line) => {
  expect(line).toHaveLength(4);
  const [purpose = "", reason = "", licence, weight = ""] = line;
  expect(Math.min(purpose.length, reason.length)).toBeGreaterThan(5);
  const installed = JSON.parse(text(`node_modules/${name}/package.json`));
  expect(licence).toBe(installed.license);
  expect(weight.startsWith("shipped")).toBe(name in dependencies);
});

test("LICENSE is the licence that package.json names", () => {
  expect(license).toBe("MIT");
  expect(text("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Customer Pyramid contributors\n/);
});

test.each(["README.md", "README.zh-CN.md"])(
  "%s: no budget is given for the size of Code.js, but where its load time is measured",
  (path) => {
    const readme = text(path);
    expect(readme).not.toMatch(/`Code\.js`[^;；\n]*KB/);
    expect(readme).toContain("](bench/RESULTS.md#loading-codejs)");
    expect(text("bench/RESULTS.md")).toMatch(
      /^## Loading Code\.js\n[^#]*^\| Code\.js +\|( +[\d.]+ +\|){4}$/m,
    );
  },
);

test.each(["README.md", "README.zh-CN.md"])(
  "%s: budgets of size and permissions are the ones that are tested",
  (path) => {
    const readme = text(path);
    // The test of the bundle holds the budgets; the reader must be told the same ones.
    const budgets = [
      ...text("test/build/bundle.test.ts").matchAll(/"([\w.]+)"\)\)\.size\)\.toBeLessThanOrEqual\((\d+) \*/g),
    ];
    expect(budgets.map(([, name]) => name)).toEqual(["sidebar.html"]);
    for (const [, name, kilobytes] of budgets) {
      expect(readme).toMatch(new RegExp(`\`${name?.replace(".", "\\.")}\`[^\\d\`]*${kilobytes} KB`));
    }
    const { oauthScopes } = JSON.parse(text("dist/appsscript.json")) as { oauthScopes: string[] };
    const section = readme.split(/^## (?:Privacy|隐私)$/m)[1]?.split("\n## ")[0] ?? "";
    const named = [...section.matchAll(/^\| `([\w.]+)`/gm)].map(([, scope]) => scope);
    expect(named).toEqual(oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, "")));
  },
);

test("the add-on writes no log", () => {
  expect(text("dist/Code.js")).not.toMatch(
    /\b(?:console|Logger)\s*\.\s*(?:log|info|warn|error|debug|time)\b/,
  );
});

test.each([
  [
    "README.md",
    [/_Advanced_.*\(unsafe\)/, /_Use in this document_/, /PYRAMID_TIER\(B2:B500;/, /No `TODAY\(\)`/],
  ],
  ["README.zh-CN.md", [/“高级”.*（不安全）/, /“在此文档中使用”/, /PYRAMID_TIER\(B2:B500;/, /`TODAY\(\)`/]],
])("%s says before the first click what Google will ask and where it differs", (path, said) => {
  for (const words of said) expect(text(path)).toMatch(words);
});
