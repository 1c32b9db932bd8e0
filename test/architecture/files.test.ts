/** Files say what they are and document what they export. */

import { layerOf, SOURCES } from "./sources";

test("every file opens with one sentence in /** … */ that says what it is, from a capital to a full stop", () => {
  const silent = SOURCES.filter(
    ({ text }) => !/^\/\*\*\s+(?:\* )?[A-Z`"][^\n]+(?:\n \*[^\n]*)*?[.:?]\s+\*\//.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

/** `export function name`, and functions kept in an exported constant. */
const EXPORTED =
  /^(?<before>.*)\nexport (?:async )?(?:function\*? (?<name>\w+)|const (?<constant>\w+)[^=\n]*= (?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>)/gm;

const EXPORTED_FUNCTIONS = SOURCES.flatMap(({ path, text }) =>
  [...text.matchAll(EXPORTED)].map(({ groups, index }) => {
    const isDocumented = groups?.before?.trim().endsWith("*/") ?? false;
    const comment = text.slice(text.lastIndexOf("/**", index + (groups?.before?.length ?? 0)), index);
    const name = groups?.name ?? groups?.constant ?? "";
    return { path, name, isDocumented, comment: isDocumented ? comment : "" };
  }),
);

test("there are exported functions to look at", () => {
  expect(EXPORTED_FUNCTIONS.length).toBeGreaterThan(50);
});

test("every exported function has a doc comment /** … */ on the line above it", () => {
  const bare = EXPORTED_FUNCTIONS.filter(({ isDocumented }) => !isDocumented);
  expect(bare.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test("every exported function of core, models, app and sql has an `@example expression // => result`", () => {
  const without = EXPORTED_FUNCTIONS.filter(
    ({ path, comment }) =>
      ["core", "models", "app", "sql"].includes(layerOf(path)) && !comment.includes("@example"),
  );
  expect(without.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test("no comment speaks of work to be done later (TODO, FIXME, XXX, HACK)", () => {
  const open = SOURCES.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text));
  expect(open.map(({ path }) => path)).toEqual([]);
});
