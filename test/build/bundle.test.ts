/** The folder that is pushed: what it holds, how large it is, and that Apps Script can run it. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { parse, tokenizer } from "acorn";
import { SERVER_CALLS } from "../../quality/server-calls";
import { templateFunctionName } from "../../src/core/template/template";
import { MODELS } from "../../src/models/registry";
import { freeNames } from "./free-names";

const DIST = join(__dirname, "../../dist");
const read = (name: string) => readFileSync(join(DIST, name), "utf8");
const code = read("Code.js");
const functions = MODELS.flatMap((model) => model.functions);

/** ECMAScript 2019, whose library the sources are typed for, and the services the add-on uses; nothing of a browser or of Node. */
const ALLOWED = new Set(
  `Array Boolean Date Error Infinity Int32Array Float64Array JSON Map Math NaN Number Object Promise Proxy Reflect RegExp Set String
  Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet BigInt Function undefined isNaN isFinite parseInt parseFloat
  encodeURIComponent decodeURIComponent arguments globalThis
  SpreadsheetApp HtmlService PropertiesService LockService CacheService Session Utilities ScriptApp Charts console`.split(
    /\s+/,
  ),
);

test("dist holds exactly the three files that are pushed", () => {
  expect(readdirSync(DIST).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
});

test("the budget of size holds: 150 KB of sidebar", () => {
  expect(statSync(join(DIST, "sidebar.html")).size).toBeLessThanOrEqual(150 * 1024);
});

test("Code.js is ES2020", () => {
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
});

test("no pattern between slashes names a kind of letter, which would be looked up before each formula", () => {
  const patterns = [...tokenizer(code, { ecmaVersion: 2020 })].flatMap(({ type, start, end }) =>
    type.label === "regexp" ? [code.slice(start, end)] : [],
  );
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => /\\p\{/i.test(pattern))).toEqual([]);
});

test("Code.js uses no name that Apps Script lacks", () => {
  const strange = [...freeNames(code)].filter((name) => !ALLOWED.has(name));
  expect(strange).toEqual([]);
});

test("Code.js loads in a bare context, and no module of it touches a service as it begins", () => {
  const touched: string[] = [];
  const service = (name: string) =>
    new Proxy({}, { get: (_target, method) => touched.push(`${name}.${String(method)}`) });
  const names = ["SpreadsheetApp", "HtmlService", "PropertiesService", "LockService", "Session"];
  const context = vm.createContext(Object.fromEntries(names.map((name) => [name, service(name)])));
  const begin = "for (const begin of Object.values(CustomerPyramid.load)) begin();";
  const onOpen: unknown = vm.runInContext(`${code}\n${begin}\nonOpen`, context);
  expect(touched).toEqual([]);
  expect(typeof onOpen).toBe("function");
});

test.each(functions.map(({ name, parameters }) => [name, parameters]))(
  "%s stands at top level with its parameters and their help above it",
  (name, parameters) => {
    const names = parameters.map((parameter) => parameter.name).join(", ");
    const at = code.indexOf(`\nfunction ${name}(${names}) {`);
    expect(at).toBeGreaterThan(0);
    const comment = code.slice(code.lastIndexOf("/**", at), at);
    expect(comment).toMatch(/@customfunction\n \*\/$/);
    // A type in braces in each line, as in Google's guide, and the name after it without brackets.
    expect([...comment.matchAll(/^ \* @param \{[^}]+\} (\w+) \S/gm)].map(([, found]) => found)).toEqual(
      parameters.map((one) => one.name),
    );
    expect(comment).toMatch(/\p{Script=Han}/u);
    expect(comment).not.toMatch(/<[a-z]+>/i);
    for (const { name: parameter, optional } of parameters) {
      if (optional) expect(comment).toContain(`@param {any} ${parameter} Optional.`);
    }
  },
);

test("the top-level functions are the formulas, the menu's items and the sidebar's calls, nothing else", () => {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  const tops = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  const inserts = MODELS.flatMap(({ templates }) => templates).map(({ id }) => templateFunctionName(id));
  const stubs = [...functions.map(({ name }) => name), ...inserts];
  const menu = [
    "copyHistory",
    "deleteHistory",
    "makeFollowUp",
    "makeHandOver",
    "onInstall",
    "onOpen",
    "redoFromMenu",
    "setColours",
    "setComparison",
    "setKeptRuns",
    "setLanguage",
    "setNames",
    "setProtection",
    "showExplanation",
    "showHistory",
    "showSidebar",
    "undoFromMenu",
    "updateCustomerFile",
  ];
  expect(tops.sort()).toEqual([...stubs, ...SERVER_CALLS, ...menu].sort());
});

test("the manifest asks for exactly two narrow scopes", () => {
  expect(JSON.parse(read("appsscript.json"))).toMatchObject({
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});

test("neither file names an address outside, but for the names of standards", () => {
  const addresses = [code, read("sidebar.html")].flatMap(
    (text) => text.match(/https?:\/\/[^\s"'`)]+/g) ?? [],
  );
  expect(
    addresses.filter(
      (address) =>
        !/^http:\/\/(www\.w3\.org|json-schema\.org)\//.test(address) &&
        !/^https:\/\/json-schema\.org\//.test(address),
    ),
  ).toEqual([]);
});

test.each(["Code.js", "sidebar.html"])("%s holds zod, therefore its licence too", (name) => {
  expect(read(name)).toContain(readFileSync(join(DIST, "../node_modules/zod/LICENSE"), "utf8").trim());
});

test("the sidebar has no way to run text as HTML", () => {
  expect(read("sidebar.html")).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/,
  );
});
