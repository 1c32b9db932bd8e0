/** Which names a layer must not use: the compiler checks most of it, this says it in one place. */

import { codeOnly, layerOf, SOURCES } from "./sources";

const GOOGLE = [
  ..."CacheService Charts ContentService DocumentApp DriveApp FormApp GmailApp HtmlService LockService Logger".split(
    " ",
  ),
  ..."MailApp PropertiesService ScriptApp Session SpreadsheetApp UrlFetchApp Utilities GoogleAppsScript google".split(
    " ",
  ),
];
const DOM = [
  ..."window document navigator localStorage sessionStorage XMLHttpRequest fetch alert confirm".split(" "),
  ..."HTMLElement Element Event MouseEvent KeyboardEvent requestAnimationFrame".split(" "),
];
const NODE = ["process", "Buffer", "require", "__dirname", "__filename", "globalThis"];
/** Apps Script has none of these either. */
const TIMERS = ["setTimeout", "setInterval", "queueMicrotask", "structuredClone", "TextEncoder", "URL"];
/** Nothing may depend on when or by chance. */
const CHANCE = ["Math.random", "Date.now", "new Date()", "performance.now"];

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  core: [...GOOGLE, ...DOM, ...NODE, ...TIMERS, ...CHANCE],
  models: [...GOOGLE, ...DOM, ...NODE, ...TIMERS, ...CHANCE],
  app: [...GOOGLE, ...DOM, ...NODE, ...TIMERS, ...CHANCE],
  sql: [...GOOGLE, ...DOM, ...NODE, ...TIMERS, ...CHANCE],
  addon: [...DOM, ...NODE, ...TIMERS],
  sidebar: [...GOOGLE.filter((name) => name !== "google"), ...NODE.filter((name) => name !== "globalThis")],
};

/** As a name of its own: neither a property of something else nor a key. */
function uses(code: string, name: string): boolean {
  const pattern = name.replace(/[.()]/g, "\\$&");
  const end = /\w$/.test(name) ? "\\b(?!\\s*\\??:)" : "";
  return new RegExp(`(?<![.\\w$])${pattern}${end}`).test(code);
}

test.each(Object.keys(FORBIDDEN))(
  "%s names no service, DOM, Node, timer or clock that is not there or not its business",
  (layer) => {
    const found = SOURCES.filter(({ path }) => layerOf(path) === layer).flatMap(({ path, text }) => {
      const code = codeOnly(text);
      return (FORBIDDEN[layer] ?? [])
        .filter((name) => uses(code, name))
        .map((name) => `${path} uses ${name}`);
    });
    expect(found).toEqual([]);
  },
);

test("google.script.run stands in src/sidebar/server.ts alone", () => {
  const calling = SOURCES.filter(
    ({ path, text }) => layerOf(path) === "sidebar" && uses(codeOnly(text), "google"),
  );
  expect(calling.map(({ path }) => path)).toEqual(["src/sidebar/server.ts"]);
});

test("nothing that ships runs text as code or writes text as markup: build elements, set textContent", () => {
  const found = SOURCES.filter(({ path }) => layerOf(path) !== "workbench").flatMap(({ path, text }) =>
    [
      /\beval\(/,
      /\bnew Function\b/,
      /\binnerHTML\b/,
      /\bouterHTML\b/,
      /\binsertAdjacentHTML\b/,
      /\bdocument\.write\b/,
    ]
      .filter((pattern) => pattern.test(codeOnly(text)))
      .map((pattern) => `${path}: ${pattern.source}`),
  );
  expect(found).toEqual([]);
});

test("nothing that ships gives up type checks (any, @ts-ignore): parse at the edge, then trust the type", () => {
  const found = SOURCES.filter(({ text }) =>
    /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/.test(text),
  );
  expect(found.map(({ path }) => path).filter((path) => layerOf(path) !== "workbench")).toEqual([]);
});
